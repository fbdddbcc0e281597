//! The examples of the CommonMark specification, with our extensions on.

use super::*;

#[derive(serde::Deserialize)]
struct Example {
    markdown: String,
    html: String,
    example: usize,
}

/// The examples that come out otherwise, and why. A listed one that passes fails the test too.
const EXCEPTIONS: &[(usize, &str)] = &[
    (550, "`[[foo]]` is a wiki link"),
    (561, "`[[…]]` is a wiki link, which goes before a reference in brackets"),
    (592, "`![[foo]]` is a wiki image, `[[foo]]` a wiki link"),
    (604, "a bare address in what is no autolink becomes a link"),
    (608, "a bare mail address in what is no autolink becomes a link"),
    (610, "a bare address in what is no autolink becomes a link"),
    (613, "a bare address becomes a link"),
    (614, "a bare mail address becomes a link"),
];

/// Both spellings of what HTML lets be spelt in two ways.
fn normal(html: &str) -> String {
    html.replace("&#x27;", "'").replace("&quot;", "\"").trim().to_owned()
}

#[test]
fn the_examples_come_out_as_specified() {
    let examples: Vec<Example> = serde_json::from_str(include_str!("../commonmark/spec.json")).unwrap();
    assert_eq!(examples.len(), 655);
    let mut wrong = Vec::new();
    for example in &examples {
        let html = html_with(&example.markdown, &RenderOptions::plain());
        let passes = normal(&html) == normal(&example.html);
        let excepted = EXCEPTIONS.iter().find(|(number, _)| *number == example.example);
        match (passes, excepted) {
            (false, None) => wrong.push(format!(
                "example {}\n{:?}\nexpected {:?}\n     got {html:?}",
                example.example, example.markdown, example.html
            )),
            (true, Some((number, reason))) => wrong.push(format!("example {number} passes, although {reason}")),
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "{} differ\n\n{}", wrong.len(), wrong.join("\n\n"));
}
