//! The page in place of one that cannot be made: what is wrong, in plain HTML. The live script on
//! it loads the page again after the next change.

use super::live;
use super::state::State;

/// The page that stands for everything while there is no edition.
pub fn nothing_to_show(state: &State) -> String {
    page(&state.heading, &state.note, state.stopped.as_deref().unwrap_or_default(), state)
}

/// The page that stands for one whose template does not render.
pub fn page_failed(state: &State, error: &str) -> String {
    page(&state.page_heading, &state.page_note, error, state)
}

fn page(heading: &str, note: &str, error: &str, state: &State) -> String {
    let script = live::script_of_failure(&state.revision);
    let [heading, note, error] = [heading, note, error].map(escape);
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex, nofollow\">\n\
         <title>{heading}</title>\n<link rel=\"stylesheet\" href=\"{style}\">\n</head>\n\
         <body class=\"failure\">\n<main>\n<h1>{heading}</h1>\n<pre>{error}</pre>\n<p>{note}</p>\n</main>\n\
         {script}\n</body>\n</html>\n",
        style = live::STYLE
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_author_wrote_is_text() {
        let state = State { heading: "No".to_owned(), stopped: Some("<b>\"&".to_owned()), ..State::default() };
        let html = nothing_to_show(&state);
        assert!(html.contains("<pre>&lt;b&gt;&quot;&amp;</pre>"), "{html}");
    }
}
