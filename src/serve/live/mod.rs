//! What the preview adds to a page so that it follows its file: one script, from the same origin,
//! so that the page's own policy on scripts stays as strict as it is published.

/// The first part of the addresses that are the preview's own.
pub const PREFIX: &str = "/_salesbook/";
/// The script.
pub const SCRIPT: &str = "/_salesbook/live.js";
/// The style of the overlay and of pages that cannot be made.
pub const STYLE: &str = "/_salesbook/live.css";
/// The state as JSON.
pub const STATE: &str = "/_salesbook/state.json";
/// The stream of events.
pub const EVENTS: &str = "/_salesbook/events";

/// The script's text.
pub const SCRIPT_TEXT: &str = include_str!("script.js");
/// The style's text.
pub const STYLE_TEXT: &str = include_str!("style.css");

/// A page of an edition with the script at the end of its body.
pub fn with_script(page: Vec<u8>, edition: &str) -> Vec<u8> {
    let tag = format!("<script src=\"{SCRIPT}\" data-edition=\"{edition}\" defer></script>\n");
    let end = b"</body>";
    // The last one: an author's text may hold another.
    let at = page.windows(end.len()).rposition(|window| window.eq_ignore_ascii_case(end)).unwrap_or(page.len());
    let mut with = Vec::with_capacity(page.len() + tag.len());
    with.extend_from_slice(&page[..at]);
    with.extend_from_slice(tag.as_bytes());
    with.extend_from_slice(&page[at..]);
    with
}

/// The script of a page that stands for one that cannot be made.
pub fn script_of_failure(revision: &str) -> String {
    format!("<script src=\"{SCRIPT}\" data-failed=\"{revision}\" defer></script>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_stands_before_the_last_end_of_the_body() {
        let page = |text: &str| String::from_utf8(with_script(text.as_bytes().to_vec(), "e-1")).unwrap();
        let tag = "<script src=\"/_salesbook/live.js\" data-edition=\"e-1\" defer></script>\n";
        assert_eq!(page("a</body>b</BODY>\n"), format!("a</body>b{tag}</BODY>\n"));
        assert_eq!(page("plain"), format!("plain{tag}"));
        assert_eq!(page(""), tag);
    }
}
