//! Markdown of our own, such as the explanations of findings, laid out for a terminal.

use annotate_snippets::renderer::{AnsiColor, Effects, Style};
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Parser, Tag, TagEnd};
use std::fmt::Write;

const HEADING: Style = Style::new().effects(Effects::BOLD);
const CODE: Style = AnsiColor::Cyan.on_default();
const FILE: Style = Style::new().effects(Effects::DIMMED);

/// How far code stands from the left.
const INDENT: &str = "    ";

/// A text for the terminal, with escape sequences, no line of prose wider than `width`.
pub fn laid_out(markdown: &str, width: usize) -> String {
    let mut page = Page { text: String::new(), line: Vec::new(), width, bullet: None, below_heading: true };
    let mut in_code = false;
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                page.block();
                if let CodeBlockKind::Fenced(info) = &kind
                    && let Some(file) = info.split_whitespace().find_map(|word| word.strip_prefix("file="))
                {
                    page.push_line(&format!("{INDENT}{FILE}{file}{FILE:#}"));
                }
                in_code = true;
            }
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Start(Tag::Heading { level: HeadingLevel::H1 | HeadingLevel::H2, .. }) => page.block(),
            Event::End(TagEnd::Heading(_)) => {
                page.end_prose(HEADING);
                page.below_heading = true;
            }
            Event::Start(Tag::Paragraph) => page.block(),
            Event::Start(Tag::Item) => page.bullet = Some("- "),
            Event::End(TagEnd::Paragraph | TagEnd::Item) => page.end_prose(Style::new()),
            Event::Text(text) if in_code => {
                for line in text.lines() {
                    page.push_line(&format!("{INDENT}{CODE}{line}{CODE:#}"));
                }
            }
            Event::Text(text) => page.line.push((text.into_string(), false)),
            Event::Code(text) => page.line.push((text.into_string(), true)),
            Event::SoftBreak | Event::HardBreak => page.line.push((" ".to_owned(), false)),
            _ => {}
        }
    }
    page.text
}

struct Page {
    text: String,
    /// The prose that is being gathered; true for code.
    line: Vec<(String, bool)>,
    width: usize,
    bullet: Option<&'static str>,
    /// Whether nothing stands below the last heading yet, or above the first.
    below_heading: bool,
}

impl Page {
    /// Begins a block, below an empty line unless it is the first.
    fn block(&mut self) {
        if !self.below_heading && self.bullet.is_none() {
            self.text.push('\n');
        }
        self.below_heading = false;
    }

    fn push_line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Writes the prose that was gathered, wrapped.
    fn end_prose(&mut self, style: Style) {
        let pieces = std::mem::take(&mut self.line);
        if pieces.is_empty() {
            return;
        }
        let bullet = self.bullet.take().unwrap_or_default();
        let mut column = bullet.chars().count();
        let margin = " ".repeat(column);
        let mut out = bullet.to_owned();
        for word in words(&pieces) {
            let length = word.iter().map(|(text, _)| text.chars().count()).sum::<usize>();
            if column > margin.len() {
                if column + 1 + length > self.width {
                    let _ = write!(out, "\n{margin}");
                    column = margin.len();
                } else {
                    out.push(' ');
                    column += 1;
                }
            }
            for (text, is_code) in &word {
                let style = if *is_code { CODE } else { style };
                let _ = write!(out, "{style}{text}{style:#}");
            }
            column += length;
        }
        self.push_line(&out);
    }
}

/// The words of prose; a word may change from text to code in its middle, and code is not torn.
fn words(pieces: &[(String, bool)]) -> Vec<Vec<(&str, bool)>> {
    let mut words: Vec<Vec<(&str, bool)>> = vec![Vec::new()];
    for (text, is_code) in pieces {
        if *is_code {
            push(&mut words, text, true);
            continue;
        }
        for (index, part) in text.split(char::is_whitespace).enumerate() {
            if index > 0 {
                words.push(Vec::new());
            }
            push(&mut words, part, false);
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

fn push<'t>(words: &mut [Vec<(&'t str, bool)>], text: &'t str, is_code: bool) {
    if let Some(word) = words.last_mut().filter(|_| !text.is_empty()) {
        word.push((text, is_code));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(markdown: &str, width: usize) -> String {
        anstream::adapter::strip_str(&laid_out(markdown, width)).to_string()
    }

    #[test]
    fn prose_is_wrapped_and_code_is_not() {
        let text = "## Wrong\nOne two `three four`, five\nsix.\n\n- a b c d e f g h\n- i\n\n```toml file=site.toml\nx = \"one two three four five\"\n```\n";
        assert_eq!(
            plain(text, 16),
            "Wrong\nOne two\nthree four, five\nsix.\n- a b c d e f g\n  h\n- i\n\n    site.toml\n    x = \"one two three four five\"\n"
        );
    }
}
