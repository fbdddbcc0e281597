//! Tables.

use super::super::escape::push_attribute;
use super::Writer;
use pulldown_cmark::Alignment;

/// The table that is being written; tables do not nest.
#[derive(Default)]
pub(super) struct Table {
    alignments: Vec<Alignment>,
    /// The column of the next cell.
    column: usize,
    in_head: bool,
    has_body: bool,
}

impl Writer<'_> {
    pub(super) fn start_table(&mut self, alignments: Vec<Alignment>) {
        self.table = Table { alignments, ..Table::default() };
        if self.options.decorated {
            self.block("<div class=\"table-scroll\" tabindex=\"0\" role=\"group\"");
            push_attribute(&mut self.out, "aria-label", &self.options.labels.table);
            self.out.push_str(">\n");
        }
        self.block("<table>\n");
    }

    pub(super) fn end_table(&mut self) {
        self.out.push_str(if self.table.has_body { "</tbody>\n</table>\n" } else { "</table>\n" });
        if self.options.decorated {
            self.out.push_str("</div>\n");
        }
    }

    pub(super) fn start_table_head(&mut self) {
        self.table.in_head = true;
        self.table.column = 0;
        self.out.push_str("<thead>\n<tr>\n");
    }

    pub(super) fn end_table_head(&mut self) {
        self.table.in_head = false;
        self.out.push_str("</tr>\n</thead>\n");
    }

    pub(super) fn start_table_row(&mut self) {
        if !self.table.has_body {
            self.table.has_body = true;
            self.out.push_str("<tbody>\n");
        }
        self.table.column = 0;
        self.out.push_str("<tr>\n");
    }

    pub(super) fn start_table_cell(&mut self) {
        self.out.push_str(match (self.table.in_head, self.options.decorated) {
            (true, true) => "<th scope=\"col\"",
            (true, false) => "<th",
            (false, _) => "<td",
        });
        // Classes, because the site's security policy forbids style attributes.
        self.out.push_str(match self.table.alignments.get(self.table.column) {
            Some(Alignment::Left) => " class=\"align-left\">",
            Some(Alignment::Center) => " class=\"align-center\">",
            Some(Alignment::Right) => " class=\"align-right\">",
            Some(Alignment::None) | None => ">",
        });
        self.table.column += 1;
    }

    pub(super) fn end_table_cell(&mut self) {
        self.out.push_str(if self.table.in_head { "</th>\n" } else { "</td>\n" });
    }
}
