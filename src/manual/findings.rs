//! The index of findings: every code of the registry.

use crate::diagnostics;
use std::fmt::Write as _;

const PROSE: &str = include_str!("findings.md");

/// The whole page.
pub(super) fn page() -> String {
    let mut text = PROSE.to_owned();
    for area in diagnostics::areas() {
        let _ = write!(
            text,
            "\n## {}\n\n| code | severity | finding | what is checked |\n| --- | --- | --- | --- |\n",
            area.title
        );
        for rule in area.rules {
            let _ = writeln!(
                text,
                "| <a id=\"{}\"></a>`{}` | {} | {} | {} |",
                rule.code.to_ascii_lowercase(),
                rule.code,
                rule.severity.word(),
                rule.title,
                rule.what_it_checks().replace('|', "\\|"),
            );
        }
    }
    text
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
            assert!(!rule.what_it_checks().is_empty(), "{}", rule.code);
        }
    }
}
