//! Markdown from outside: the CommonMark examples, our extensions, hostile input.

#![allow(missing_docs, clippy::expect_used, reason = "tests")]

use salesbook::config::RawHtml;
use salesbook::source::markdown::{Labels, LinkTo, RenderOptions, parse_text, render};
use salesbook::words::Words;

#[path = "markdown/commonmark.rs"]
mod commonmark;
#[path = "markdown/extensions.rs"]
mod extensions;
#[path = "markdown/hostile.rs"]
mod hostile;
#[path = "markdown/links.rs"]
mod links;
#[path = "markdown/raw_html.rs"]
mod raw_html;

fn options(raw_html: RawHtml) -> RenderOptions {
    let words = Words::of("en").expect("there is an English table");
    RenderOptions { raw_html, ..RenderOptions::new(Labels::from_words(&words)) }
}

/// The HTML of a text whose links all lead where they say.
fn html_with(text: &str, options: &RenderOptions) -> String {
    let body = parse_text(text);
    render(text, &body, options, &mut |_, link| LinkTo { href: Some(link.target.clone()), ..LinkTo::default() }).html
}

fn html(text: &str) -> String {
    html_with(text, &options(RawHtml::Sanitise))
}
