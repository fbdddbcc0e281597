//! Events to HTML: blocks and the simple inlines here, links, tables and footnotes in their files.

mod footnote;
mod link;
mod table;

use super::escape::{push_attribute, push_text};
use super::events::{EXTENSIONS, Events};
use super::sanitise::RawTags;
use super::{Body, LinkTo, RenderOptions, TocEntry};
use crate::config::RawHtml;
use footnote::Footnotes;
use link::OpenImage;
use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, Event, HeadingLevel, Tag, TagEnd};
use std::fmt::Write as _;
use table::Table;

/// What was written, before raw HTML in it is made safe.
pub(super) struct Draft {
    pub html: String,
    pub toc: Vec<TocEntry>,
    /// The raw HTML that was kept.
    pub raw: RawTags,
}

/// Writes one body.
pub(super) struct Writer<'r> {
    body: &'r Body,
    /// Where each link leads, in the order of the body's links.
    answers: &'r [LinkTo],
    options: &'r RenderOptions,
    raw_html: RawHtml,
    out: String,
    toc: Vec<TocEntry>,
    /// Goes before every id in the HTML.
    mark: &'r str,
    raw: RawTags,
    next_heading: usize,
    heading_level: u8,
    next_link: usize,
    /// The closing tags of the links that are open.
    open_links: Vec<&'static str>,
    image: Option<OpenImage>,
    /// Inside a wiki link whose text is replaced.
    is_replaced: bool,
    paragraph: Option<Paragraph>,
    table: Table,
    footnotes: Footnotes<'r>,
}

/// A paragraph that is being written.
struct Paragraph {
    /// Where it begins in what is written.
    start: usize,
    /// How many things it holds.
    items: usize,
    /// The figure that it becomes when it holds nothing else.
    figure: Option<String>,
}

impl<'r> Writer<'r> {
    pub(super) fn new(
        body: &'r Body,
        answers: &'r [LinkTo],
        options: &'r RenderOptions,
        raw_html: RawHtml,
        mark: &'r str,
    ) -> Self {
        Self {
            body,
            answers,
            options,
            raw_html,
            out: String::new(),
            toc: Vec::new(),
            mark,
            raw: RawTags::default(),
            next_heading: 0,
            heading_level: 1,
            next_link: 0,
            open_links: Vec::new(),
            image: None,
            is_replaced: false,
            paragraph: None,
            table: Table::default(),
            footnotes: Footnotes::of(body),
        }
    }

    pub(super) fn write(mut self, text: &str) -> Draft {
        self.out.reserve(text.len() + text.len() / 2);
        for (event, _) in Events::new(text, EXTENSIONS) {
            if let Event::End(TagEnd::Link | TagEnd::Image) = event {
                self.end_link();
            } else if self.is_replaced {
                continue;
            } else if let Some(image) = &mut self.image {
                image.push(&event);
            } else {
                self.event(event);
            }
        }
        self.write_footnotes();
        Draft { html: self.out, toc: self.toc, raw: self.raw }
    }

    fn event(&mut self, event: Event<'_>) {
        if let Some(paragraph) = &mut self.paragraph
            && !matches!(event, Event::End(_) | Event::Start(Tag::Paragraph))
        {
            paragraph.items += 1;
        }
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => push_text(&mut self.out, &text),
            Event::Code(text) => {
                self.out.push_str("<code>");
                push_text(&mut self.out, &text);
                self.out.push_str("</code>");
            }
            Event::Html(html) | Event::InlineHtml(html) => self.raw_html(&html),
            Event::SoftBreak => self.out.push('\n'),
            Event::HardBreak => self.out.push_str("<br />\n"),
            Event::Rule => self.block("<hr />\n"),
            Event::FootnoteReference(name) => self.footnote_reference(&name),
            Event::TaskListMarker(done) => self.task(done),
            // Not among the extensions.
            Event::InlineMath(text) | Event::DisplayMath(text) => push_text(&mut self.out, &text),
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph => {
                self.fresh_line();
                self.paragraph = Some(Paragraph { start: self.out.len(), items: 0, figure: None });
                self.out.push_str("<p>");
            }
            Tag::Heading { level, .. } => self.start_heading(level),
            Tag::BlockQuote(kind) => self.start_quote(kind),
            Tag::CodeBlock(kind) => self.start_code(&kind),
            Tag::HtmlBlock => {
                self.fresh_line();
                if self.raw_html == RawHtml::Escape {
                    self.out.push_str("<p>");
                }
            }
            Tag::List(Some(1)) => self.block("<ol>\n"),
            Tag::List(Some(first)) => {
                self.fresh_line();
                let _ = writeln!(self.out, "<ol start=\"{first}\">");
            }
            Tag::List(None) => self.block("<ul>\n"),
            Tag::Item => self.block("<li>"),
            Tag::DefinitionList => self.block("<dl>\n"),
            Tag::DefinitionListTitle => self.block("<dt>"),
            Tag::DefinitionListDefinition => self.block("<dd>"),
            Tag::FootnoteDefinition(name) => self.start_footnote(&name),
            Tag::Table(alignments) => self.start_table(alignments),
            Tag::TableHead => self.start_table_head(),
            Tag::TableRow => self.start_table_row(),
            Tag::TableCell => self.start_table_cell(),
            Tag::Emphasis => self.out.push_str("<em>"),
            Tag::Strong => self.out.push_str("<strong>"),
            Tag::Strikethrough => self.out.push_str("<del>"),
            Tag::Link { link_type, title, .. } => self.start_link(link_type, &title),
            Tag::Image { link_type, title, .. } => self.start_image(link_type, &title),
            // Not among the extensions.
            Tag::Superscript | Tag::Subscript | Tag::MetadataBlock(_) => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => self.end_paragraph(),
            TagEnd::Heading(_) => {
                let _ = writeln!(self.out, "</h{}>", self.heading_level);
            }
            TagEnd::BlockQuote(None) => self.block("</blockquote>\n"),
            TagEnd::BlockQuote(Some(_)) => self.block("</div>\n"),
            TagEnd::CodeBlock => self.out.push_str("</code></pre>\n"),
            TagEnd::HtmlBlock => {
                if self.raw_html == RawHtml::Escape {
                    self.out.truncate(self.out.trim_end_matches('\n').len());
                    self.out.push_str("</p>\n");
                }
            }
            TagEnd::List(true) => self.block("</ol>\n"),
            TagEnd::List(false) => self.block("</ul>\n"),
            TagEnd::Item => self.out.push_str("</li>\n"),
            TagEnd::DefinitionList => self.block("</dl>\n"),
            TagEnd::DefinitionListTitle => self.out.push_str("</dt>\n"),
            TagEnd::DefinitionListDefinition => self.out.push_str("</dd>\n"),
            TagEnd::FootnoteDefinition => self.end_footnote(),
            TagEnd::Table => self.end_table(),
            TagEnd::TableHead => self.end_table_head(),
            TagEnd::TableRow => self.out.push_str("</tr>\n"),
            TagEnd::TableCell => self.end_table_cell(),
            TagEnd::Emphasis => self.out.push_str("</em>"),
            TagEnd::Strong => self.out.push_str("</strong>"),
            TagEnd::Strikethrough => self.out.push_str("</del>"),
            TagEnd::Link | TagEnd::Image | TagEnd::Superscript | TagEnd::Subscript | TagEnd::MetadataBlock(_) => {}
        }
    }

    fn fresh_line(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }

    /// Writes a tag that begins a line.
    fn block(&mut self, tag: &str) {
        self.fresh_line();
        self.out.push_str(tag);
    }

    /// ` id="…"`, marked as ours and prefixed.
    fn push_id(&mut self, id: &str) {
        let id = format!("{}{}{id}", self.mark, self.options.id_prefix);
        push_attribute(&mut self.out, "id", &id);
    }

    fn end_paragraph(&mut self) {
        match self.paragraph.take() {
            Some(Paragraph { start, items: 1, figure: Some(figure) }) => {
                self.out.truncate(start);
                self.out.push_str(&figure);
            }
            _ => self.out.push_str("</p>\n"),
        }
    }

    fn start_heading(&mut self, level: HeadingLevel) {
        self.fresh_line();
        let level = level as u8;
        self.heading_level = match (self.options.top_heading, self.body.headings.iter().map(|h| h.level).min()) {
            (Some(top), Some(highest)) => (level + top).saturating_sub(highest).clamp(1, 6),
            _ => level,
        };
        let _ = write!(self.out, "<h{}", self.heading_level);
        let heading = self.body.headings.get(self.next_heading);
        self.next_heading += 1;
        if let Some(heading) = heading.filter(|_| self.options.decorated) {
            self.push_id(&heading.id);
            if !self.footnotes.is_inside() {
                let id = format!("{}{}", self.options.id_prefix, heading.id);
                self.toc.push(TocEntry { level: self.heading_level, id, text: heading.text.clone() });
            }
        }
        self.out.push('>');
    }

    fn start_quote(&mut self, kind: Option<BlockQuoteKind>) {
        let labels = &self.options.labels;
        let (name, title) = match kind {
            None => return self.block("<blockquote>\n"),
            Some(BlockQuoteKind::Note) => ("note", &labels.note),
            Some(BlockQuoteKind::Tip) => ("tip", &labels.tip),
            Some(BlockQuoteKind::Important) => ("important", &labels.important),
            Some(BlockQuoteKind::Warning) => ("warning", &labels.warning),
            Some(BlockQuoteKind::Caution) => ("caution", &labels.caution),
        };
        self.fresh_line();
        let _ = write!(self.out, "<div class=\"callout callout-{name}\" role=\"note\">\n<p class=\"callout-title\">");
        push_text(&mut self.out, title);
        self.out.push_str("</p>\n");
    }

    fn start_code(&mut self, kind: &CodeBlockKind<'_>) {
        // A long line scrolls inside its box, by keys too.
        self.block(if self.options.decorated { "<pre tabindex=\"0\"><code" } else { "<pre><code" });
        if let CodeBlockKind::Fenced(info) = kind
            && let Some(language) = info.split_whitespace().next()
        {
            push_attribute(&mut self.out, "class", &format!("language-{language}"));
        }
        self.out.push('>');
    }

    fn task(&mut self, done: bool) {
        let labels = &self.options.labels;
        let (state, label) = if done { (" checked=\"\"", &labels.task_done) } else { ("", &labels.task_open) };
        let _ = write!(self.out, "<input type=\"checkbox\" disabled=\"\"{state}");
        push_attribute(&mut self.out, "aria-label", label);
        self.out.push_str(" /> ");
    }

    fn raw_html(&mut self, html: &str) {
        if self.raw_html == RawHtml::Escape {
            push_text(&mut self.out, html);
        } else {
            self.raw.add(html);
            self.out.push_str(html);
        }
    }
}
