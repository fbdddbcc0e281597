//! SARIF 2.1.0, the exchange format of analysis tools: GitHub code scanning and editors read it.

use super::fingerprint::fingerprints;
use super::{Renderer, Report, json};
use crate::diagnostics::{self as d, Diagnostic, Rule, Severity};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use std::collections::BTreeMap;
use std::io;

/// The format for tools that exchange findings.
#[derive(Debug, Clone, Copy)]
pub struct Sarif;

/// What is escaped in the path of an address.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_').remove(b'.').remove(b'~');

impl Renderer for Sarif {
    fn render(&self, report: &Report<'_>, out: &mut dyn io::Write) -> io::Result<()> {
        let rules: BTreeMap<&str, &'static Rule> = report.findings.iter().map(|f| (f.rule.code, f.rule)).collect();
        let index_of = |code: &str| rules.keys().position(|known| *known == code).unwrap_or_default();
        let results =
            report.findings.iter().zip(fingerprints(report)).map(|(finding, fingerprint)| {
                ResultEntry::of(finding, index_of(finding.rule.code), fingerprint, report)
            });
        let run = Run {
            tool: Tool {
                driver: Driver {
                    name: "salesbook",
                    semantic_version: env!("CARGO_PKG_VERSION"),
                    rules: rules.values().map(|rule| Descriptor::of(rule)).collect(),
                },
            },
            column_kind: "unicodeCodePoints",
            results: results.collect(),
        };
        let log = Log { schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
        json::write(&log, out)
    }
}

#[derive(Serialize)]
struct Log {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run {
    tool: Tool,
    column_kind: &'static str,
    results: Vec<ResultEntry>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    semantic_version: &'static str,
    rules: Vec<Descriptor>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor {
    id: &'static str,
    short_description: Text,
    full_description: Text,
    help: Help,
    default_configuration: Configuration,
}

#[derive(Serialize)]
struct Text {
    text: String,
}

#[derive(Serialize)]
struct Help {
    text: String,
    markdown: String,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ResultEntry {
    rule_id: &'static str,
    rule_index: usize,
    level: &'static str,
    message: Text,
    locations: [Location; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<Fix>,
    partial_fingerprints: Fingerprints,
}

#[derive(Serialize)]
struct Fingerprints {
    #[serde(rename = "salesbookFinding/v1")]
    finding: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    physical_location: PhysicalLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Text>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: Artifact,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region>,
}

#[derive(Serialize)]
struct Artifact {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Fix {
    description: Text,
    artifact_changes: [Change; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Change {
    artifact_location: Artifact,
    replacements: [Replacement; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Replacement {
    deleted_region: Region,
    inserted_content: Text,
}

impl Descriptor {
    fn of(rule: &'static Rule) -> Self {
        let explanation = rule.explanation();
        Self {
            id: rule.code,
            short_description: Text { text: rule.title.to_owned() },
            full_description: Text { text: rule.what_it_checks() },
            help: Help { text: explanation.clone(), markdown: explanation },
            default_configuration: Configuration { level: level(rule.severity) },
        }
    }
}

impl ResultEntry {
    fn of(finding: &Diagnostic, rule_index: usize, fingerprint: String, report: &Report<'_>) -> Self {
        let text = std::iter::once(&finding.message).chain(&finding.help).cloned().collect::<Vec<_>>().join("\n");
        let related = finding.labels.iter().enumerate().map(|(index, label)| Location {
            id: Some(index),
            physical_location: PhysicalLocation::of(&label.place, report),
            message: Some(Text { text: label.text.clone() }),
        });
        let fixes = finding.patch.iter().map(|patch| Fix {
            description: Text { text: finding.help.first().unwrap_or(&finding.message).clone() },
            artifact_changes: [Change {
                artifact_location: Artifact::of(&report.path(&patch.place.file)),
                replacements: [Replacement {
                    deleted_region: Region::of(&patch.place),
                    inserted_content: Text { text: patch.replacement.clone() },
                }],
            }],
        });
        let physical_location = finding.place.as_ref().map_or_else(
            || PhysicalLocation { artifact_location: Artifact::of(&report.site_path()), region: None },
            |place| PhysicalLocation::of(place, report),
        );
        Self {
            rule_id: finding.rule.code,
            rule_index,
            level: level(finding.severity),
            message: Text { text },
            locations: [Location { id: None, physical_location, message: None }],
            related_locations: related.collect(),
            fixes: fixes.collect(),
            partial_fingerprints: Fingerprints { finding: fingerprint },
        }
    }
}

impl PhysicalLocation {
    fn of(place: &d::Place, report: &Report<'_>) -> Self {
        Self { artifact_location: Artifact::of(&report.path(&place.file)), region: Some(Region::of(place)) }
    }
}

impl Artifact {
    fn of(path: &str) -> Self {
        Self { uri: utf8_percent_encode(path, PATH).to_string() }
    }
}

impl Region {
    fn of(place: &d::Place) -> Self {
        let (start, end) = (place.start(), place.end());
        Self { start_line: start.line, start_column: start.column, end_line: end.line, end_column: end.column }
    }
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "note",
    }
}
