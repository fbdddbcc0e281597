//! The sample playbook: it has no errors, and every page of it renders.

use salesbook::diagnostics::Severity;
use salesbook::project::{Project, build};
use std::path::Path;

#[test]
fn the_sample_builds_without_errors() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let loaded = Project::open(root).unwrap().load().unwrap().check(jiff::civil::date(2026, 11, 24));
    let errors = loaded
        .diagnostics
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .map(|finding| {
            let place =
                finding.place.as_ref().map(|p| format!("{}:{}:{}", p.file.path, p.start().line, p.start().column));
            format!("{} {}: {} {:?}", finding.rule.code, place.unwrap_or_default(), finding.message, finding.help)
        })
        .collect::<Vec<_>>();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
    // A shop window: enough to teach, not so much that nobody reads it.
    assert!(loaded.diagnostics.len() <= 45, "{} findings", loaded.diagnostics.len());
    let out = tempfile::tempdir().unwrap();
    let report = build(root, &loaded, &out.path().join("public")).unwrap();
    assert!(report.pages > 100, "{} pages", report.pages);
}
