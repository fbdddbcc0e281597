//! Every link of the documentation to a file or a heading of the repository leads there.

use super::{pages, root};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

#[test]
fn links_lead_to_files_and_headings_that_are_there() {
    let pages = pages();
    let anchors = pages.iter().map(|(name, text)| (name.as_str(), anchors(name, text))).collect::<BTreeMap<_, _>>();
    let mut checked = 0;
    for (name, text) in &pages {
        for link in links(text) {
            if link.contains("://") || link.starts_with("mailto:") {
                continue;
            }
            checked += 1;
            let (path, anchor) =
                link.split_once('#').map_or((link.as_str(), None), |(path, anchor)| (path, Some(anchor)));
            let target = if path.is_empty() { name.clone() } else { resolve(name, path) };
            assert!(root().join(&target).exists(), "{name} links to {link}, which is not there");
            if let Some(anchor) = anchor {
                let known = anchors.get(target.as_str()).unwrap_or_else(|| panic!("{name}: {link} is no page"));
                assert!(known.contains(&anchor.to_owned()), "{name} links to {link}, a heading that is not there");
            }
        }
    }
    assert!(checked > 100, "only {checked} links were found");
}

fn parser(text: &str) -> Parser<'_> {
    Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_GFM)
}

fn links(text: &str) -> Vec<String> {
    let target = |event| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => Some(dest_url.to_string()),
        _ => None,
    };
    parser(text).filter_map(target).collect()
}

/// The anchors of a page: those of its headings, as hosts of Markdown make them, and those written out.
fn anchors(name: &str, text: &str) -> Vec<String> {
    let mut anchors: Vec<String> = Vec::new();
    let mut heading: Option<String> = None;
    for event in parser(text) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::Text(text) | Event::Code(text) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(&text);
                }
            }
            Event::End(TagEnd::Heading(_)) => {
                let words = heading.take().unwrap_or_default().to_lowercase();
                let kept = words.chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c));
                anchors.push(kept.map(|c| if c == ' ' { '-' } else { c }).collect());
            }
            Event::InlineHtml(html) | Event::Html(html) => {
                if let Some(id) = html.strip_prefix("<a id=\"").and_then(|rest| rest.split_once('"')) {
                    anchors.push(id.0.to_owned());
                }
            }
            _ => {}
        }
    }
    let mut sorted = anchors.clone();
    sorted.sort();
    // A changelog repeats its headings; nobody links into it.
    if let Some(twice) = sorted.windows(2).find(|pair| pair[0] == pair[1]).filter(|_| name != "CHANGELOG.md") {
        panic!("{name} has the anchor #{} twice", twice[0]);
    }
    anchors
}

/// A path as it is written in the page `from`, from the root.
fn resolve(from: &str, path: &str) -> String {
    let mut parts = PathBuf::new();
    for component in Path::new(from).parent().unwrap().join(path).components() {
        match component {
            Component::ParentDir => assert!(parts.pop(), "{from}: {path} leads out of the repository"),
            Component::CurDir => {}
            other => parts.push(other),
        }
    }
    parts.to_str().unwrap().replace('\\', "/")
}
