//! The headings of a page, for the list of what is on it.

use serde::Serialize;

/// A heading that a reader can go to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Heading {
    /// The id, as an address takes it.
    pub id: String,
    /// The text, as HTML without elements.
    pub title: String,
}

/// The second-level headings with an id of a page's content, in order; hidden ones are left out.
///
/// Where the template has headings of its own, whose ids begin with `_`, an author's are left out:
/// they are parts of one of the sections.
pub(super) fn outline(html: &str) -> Vec<Heading> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some((_, heading)) = split_at(rest, "<h2") {
        let Some((attributes, inside)) = heading.split_once('>') else { break };
        let Some((text, after)) = split_at(inside, "</h2>") else { break };
        rest = after;
        if !attributes.contains("visually-hidden")
            && let Some(id) = attribute(attributes, "id")
        {
            found.push(Heading { id: id.to_owned(), title: without_elements(text) });
        }
    }
    if found.iter().any(|heading| heading.id.starts_with('_')) {
        found.retain(|heading| heading.id.starts_with('_'));
    }
    found
}

/// What stands before and behind a tag. Pages are long, and have few of them.
fn split_at<'h>(html: &'h str, tag: &str) -> Option<(&'h str, &'h str)> {
    let at = memchr::memmem::find(html.as_bytes(), tag.as_bytes())?;
    Some((&html[..at], &html[at + tag.len()..]))
}

fn attribute<'h>(attributes: &'h str, name: &str) -> Option<&'h str> {
    let (_, value) = attributes.split_once(&format!(" {name}=\""))?;
    value.split_once('"').map(|(value, _)| value)
}

fn without_elements(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, element)) = rest.split_once('<') {
        text.push_str(before);
        rest = element.split_once('>').map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    text.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(html: &str) -> Vec<String> {
        outline(html).into_iter().map(|heading| heading.id).collect()
    }

    #[test]
    fn headings_with_an_id_are_found_in_order_and_hidden_ones_are_not() {
        let html = r#"<h2 id="a">One</h2><h2>No id</h2><h2 class="visually-hidden" id="b">Hidden</h2><h2 class="x" id="c">Two &amp; <em>three</em> </h2>"#;
        assert_eq!(ids(html), ["a", "c"]);
        assert_eq!(outline(html)[1].title, "Two &amp; three");
    }

    #[test]
    fn an_authors_headings_count_where_there_are_no_others() {
        assert_eq!(ids(r#"<h2 id="one">1</h2><h2 id="two">2</h2>"#), ["one", "two"]);
        assert_eq!(ids(r#"<h2 id="_notes">Notes</h2><h2 id="one">1</h2>"#), ["_notes"]);
    }

    #[test]
    fn what_is_cut_short_ends_the_list() {
        assert_eq!(ids(r#"<h2 id="a">One</h2><h2 id="b"#), ["a"]);
        assert_eq!(ids(r#"<h2 id="a">One"#), Vec::<String>::new());
    }
}
