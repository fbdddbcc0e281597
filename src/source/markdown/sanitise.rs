//! Raw HTML made harmless: the whole of a body's HTML goes through a parser and comes out with
//! nothing but the elements, attributes and classes on our lists.

use super::anchor::author_id;
use super::{is_safe_url, raw_html};
use ammonia::Builder;
use std::borrow::Cow;
use std::collections::HashSet;

/// How much raw HTML a body holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct RawTags {
    /// How many start tags, at most.
    all: usize,
    /// How many elements a browser may have to open again in each block.
    reopened: usize,
}

impl RawTags {
    /// Counts another piece of raw HTML.
    pub(super) fn add(&mut self, html: &str) {
        self.all += raw_html::count(html).max(1);
        self.reopened += raw_html::reopened(html);
    }

    pub(super) const fn is_empty(self) -> bool {
        self.all == 0
    }
}

/// The most elements that tags left open may cause.
const MOST_REOPENED: usize = 1_000_000;
/// The most pairs of tags; a parser looks back through the open ones at each.
const MOST_PAIRS: usize = 64_000_000;

/// Whether HTML with this much raw HTML in it can be parsed in bounded time and memory.
pub(super) fn is_bounded(html: &str, raw: RawTags) -> bool {
    let tags = raw_html::count(html);
    (raw.reopened + raw_html::REOPENED_BY_NAME).saturating_mul(tags) <= MOST_REOPENED
        && raw.all.saturating_mul(tags) <= MOST_PAIRS
        && raw_html::has_sane_tags(html)
}

/// The classes that rendering gives, which authors may use too.
const CLASSES: [&str; 17] = [
    "align-center",
    "align-left",
    "align-right",
    "broken-image",
    "broken-link",
    "callout",
    "callout-caution",
    "callout-important",
    "callout-note",
    "callout-tip",
    "callout-title",
    "callout-warning",
    "external",
    "footnote-back",
    "footnote-reference",
    "footnotes",
    "table-scroll",
];

const ROLES: [&str; 5] = ["doc-backlink", "doc-endnotes", "doc-noteref", "group", "note"];

/// The HTML without what could run, reach out or pass for ours. Ids that begin with `mark` are
/// ours and lose it; others get the prefix.
pub(super) fn clean(html: &str, mark: &str, id_prefix: &str) -> String {
    let (mark, prefix) = (mark.to_owned(), id_prefix.to_owned());
    Builder::default()
        .add_tags(["input", "section", "tfoot"])
        .rm_tags(["area", "map"])
        .add_generic_attributes(["aria-label", "class", "dir", "id", "role"])
        .add_tag_attributes("a", ["rel"])
        .add_tag_attributes("details", ["open"])
        .add_tag_attributes("div", ["tabindex"])
        .add_tag_attributes("pre", ["tabindex"])
        .add_tag_attributes("img", ["decoding", "loading"])
        .add_tag_attributes("input", ["checked", "disabled", "type"])
        .add_tag_attributes("time", ["datetime"])
        // Two of these for an element would be added in an order that changes from run to run.
        .set_tag_attribute_value("input", "disabled", "")
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel"]))
        .link_rel(None)
        .attribute_filter(move |element, attribute, value| match attribute {
            "type" if element == "input" => Some(Cow::Borrowed("checkbox")),
            "id" => match value.strip_prefix(mark.as_str()) {
                Some(ours) => Some(Cow::Borrowed(ours)),
                None => author_id(value).map(|id| Cow::Owned(format!("{prefix}{id}"))),
            },
            "class" => classes(value),
            "role" => ROLES.contains(&value).then_some(Cow::Borrowed(value)),
            "tabindex" => (value == "0").then_some(Cow::Borrowed(value)),
            "rel" => (value == "noopener noreferrer").then_some(Cow::Borrowed(value)),
            "loading" => (value == "lazy").then_some(Cow::Borrowed(value)),
            "decoding" => (value == "async").then_some(Cow::Borrowed(value)),
            "href" | "src" | "cite" => is_safe_url(value).then_some(Cow::Borrowed(value)),
            _ => Some(Cow::Borrowed(value)),
        })
        .clean(html)
        .to_string()
}

/// The classes among `written` that are on our list; `None` when none is.
fn classes(written: &str) -> Option<Cow<'_, str>> {
    let known = written
        .split_ascii_whitespace()
        .filter(|class| CLASSES.contains(class) || class.starts_with("language-"))
        .collect::<Vec<_>>();
    (!known.is_empty()).then(|| Cow::Owned(known.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cleaned(html: &str) -> String {
        clean(&html.replace("id=\"p-ours", "id=\"mark-p-ours"), "mark-", "p-")
    }

    #[test]
    fn our_own_html_passes_unchanged() {
        for html in [
            r##"<p id="p-ours"><a href="#x" title="t" class="external" rel="noopener noreferrer">x</a></p>"##,
            r#"<div class="table-scroll" tabindex="0" role="group" aria-label="Table"><table><thead><tr><th scope="col" class="align-right">a</th></tr></thead><tbody><tr><td class="align-left">b</td></tr></tbody></table></div>"#,
            r#"<figure><img src="a.png" alt="b" loading="lazy" decoding="async"><figcaption>c</figcaption></figure>"#,
            r#"<pre tabindex="0"><code class="language-rust">x</code></pre>"#,
            r#"<div class="callout callout-warning" role="note"><p class="callout-title">Warning</p></div>"#,
            r#"<details open=""><summary>a</summary>b</details>"#,
        ] {
            let mut attributes = cleaned(html).split(['<', '>', ' ']).map(str::to_owned).collect::<Vec<_>>();
            let mut expected = html.split(['<', '>', ' ']).map(str::to_owned).collect::<Vec<_>>();
            attributes.sort();
            expected.sort();
            assert_eq!(attributes, expected, "{}", cleaned(html));
        }
    }

    #[test]
    fn what_is_not_on_the_lists_goes() {
        for (html, expected) in [
            ("<p id='x' class='site-header callout'>a</p>", r#"<p id="p-x" class="callout">a</p>"#),
            ("<p id='_note-1' style='color:red' onclick='x()'>a</p>", r#"<p id="p-note-1">a</p>"#),
            ("<div tabindex=5 role=alert>a</div>", "<div>a</div>"),
            ("<svg><style>x</style></svg><math>y</math>", "y"),
        ] {
            assert_eq!(cleaned(html), expected);
        }
        let input = cleaned("<input type=password name=x value=y autofocus>");
        assert!(input.contains(r#"type="checkbox""#) && input.contains("disabled"), "{input}");
        assert!(!input.contains("name") && !input.contains("value") && !input.contains("autofocus"), "{input}");
    }
}
