//! The index of findings: every code of the registry.

use crate::diagnostics::{self, Rule};
use std::fmt::Write as _;

const PROSE: &str = include_str!("findings.md");

/// What each letter of a code stands for.
const AREAS: &[(char, &str)] = &[
    ('F', "Files"),
    ('Y', "Front matter as text"),
    ('D', "Fields and values"),
    ('X', "References and links"),
    ('C', "Settings"),
    ('M', "The methodology file"),
    ('A', "Module 1: assess the opportunity"),
    ('S', "Module 2: set the competitive strategy"),
    ('K', "Module 3: identify the key players"),
    ('R', "Module 4: define the relationship strategy"),
    ('P', "Module 5: turn ideas into actions"),
    ('T', "Module 6: test and improve the plan"),
    ('I', "Module 7: implement the process"),
];

/// The whole page.
pub(super) fn page() -> String {
    let mut text = PROSE.to_owned();
    for (letter, title) in AREAS {
        let rules = diagnostics::all().filter(|rule| rule.code.starts_with(*letter)).collect::<Vec<_>>();
        if rules.is_empty() {
            continue;
        }
        let _ = write!(
            text,
            "\n## {title}\n\n| code | severity | finding | what is checked |\n| --- | --- | --- | --- |\n"
        );
        for rule in rules {
            let _ = writeln!(
                text,
                "| <a id=\"{}\"></a>`{}` | {} | {} | {} |",
                rule.code.to_ascii_lowercase(),
                rule.code,
                rule.severity.word(),
                rule.title,
                what_it_checks(rule).replace('|', "\\|"),
            );
        }
    }
    text
}

/// The first section of the explanation, as one line.
fn what_it_checks(rule: &Rule) -> String {
    let explanation = rule.explanation();
    let lines = explanation.lines().skip_while(|line| line.starts_with('#') || line.is_empty());
    lines.take_while(|line| !line.starts_with('#')).collect::<Vec<_>>().join(" ").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_listed_with_what_it_checks() {
        let page = page();
        for rule in diagnostics::all() {
            assert!(page.contains(&format!("<a id=\"{}\">", rule.code.to_ascii_lowercase())), "{}", rule.code);
            assert!(rule.explanation().starts_with("## What it checks\n"), "{}", rule.code);
            assert!(!what_it_checks(rule).is_empty(), "{}", rule.code);
        }
    }
}
