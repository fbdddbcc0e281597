//! The formats for programs.

use super::sample::{findings, place, rendered};
use salesbook::diagnostics::render::{GitHub, GitLab, Json, Sarif};
use salesbook::diagnostics::{Diagnostic, Place, SourceFile, codes};
use serde_json::{Value, json};
use snapbox::{assert_data_eq, str};
use std::collections::BTreeSet;

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn json_says_everything() {
    let report = parsed(&rendered(&Json, &findings(), ""));
    assert_eq!(report["version"], 1);
    assert_eq!(report["documents"], 2);
    assert_eq!(report["counts"], json!({"error": 4, "warning": 0, "advice": 1}));
    let place = json!({
        "path": "content/accounts/acme.md",
        "start": {"line": 3, "column": 11, "offset": 28},
        "end": {"line": 3, "column": 17, "offset": 34},
    });
    assert_eq!(
        report["findings"][1],
        json!({
            "code": "D104",
            "title": "unknown word",
            "severity": "error",
            "message": "`curent` is not a standing",
            "place": place,
            "note": "not one of the four",
            "labels": [],
            "help": ["did you mean `current`?", "write one of: lost, compromised, potential, current"],
            "patch": {"place": place, "replacement": "current"},
        })
    );
    assert_eq!(report["findings"][0]["place"], Value::Null);
    assert_eq!(report["findings"][2]["message"], "there is another\u{1b}[31m one", "a program gets what is there");
    assert_eq!(report["findings"][2]["labels"][1]["place"]["path"], "content/accounts/acme.md");
    assert_eq!(report["findings"][2]["labels"][1]["text"], "the first one is here");
}

#[test]
fn github_escapes_what_has_a_meaning_in_commands() {
    assert_data_eq!(
        rendered(&GitHub, &findings(), "book/"),
        str![[r#"
::error file=book/site.toml,title=F108 no content folder::there is no folder content/%0Amake it
::error file=book/content/accounts/acme.md,line=3,endLine=3,col=11,endColumn=17,title=D104 unknown word::`curent` is not a standing%0Adid you mean `current`?%0Awrite one of: lost, compromised, potential, current
::error file=book/content/accounts/acme%2C 2%3A 100%25.md,line=2,endLine=2,col=1,endColumn=13,title=X102 id used twice::there is another␛[31m one%0Arename one of the two
::error file=book/content/big.md,line=1,endLine=1,col=1,endColumn=1,title=F102 file that is too large::too large
::notice file=book/content/accounts/acme.md,line=6,endLine=6,col=23,endColumn=30,title=X106 link that could mean several::worth a look

"#]]
    );
}

#[test]
fn gitlab_wants_a_file_and_a_fingerprint_for_each() {
    let issues = parsed(&rendered(&GitLab, &findings(), "book/"));
    let issues = issues.as_array().unwrap();
    assert_eq!(issues.len(), 5);
    for issue in issues {
        assert!(issue["description"].as_str().is_some_and(|text| !text.is_empty()));
        assert!(["info", "minor", "major"].contains(&issue["severity"].as_str().unwrap()));
        assert!(issue["location"]["lines"]["begin"].as_u64().is_some_and(|line| line > 0));
        assert!(issue["location"]["path"].as_str().unwrap().starts_with("book/"));
    }
    assert_eq!(issues[0]["location"]["path"], "book/site.toml");
    let prints: BTreeSet<&str> = issues.iter().map(|issue| issue["fingerprint"].as_str().unwrap()).collect();
    assert_eq!(prints.len(), 5);
}

#[test]
fn fingerprints_stay_while_lines_move_and_differ_where_findings_are_alike() {
    let prints = |text: &str| {
        let file = SourceFile::new("content/a.md", text);
        let finding = Diagnostic::new(&codes::document::names::UNKNOWN_WORD, place(&file, "x"), "`x` is no word");
        let issues = parsed(&rendered(&GitLab, &[finding.clone(), finding], ""));
        [0, 1].map(|index| issues[index]["fingerprint"].as_str().unwrap().to_owned())
    };
    let [one, two] = prints("x");
    assert_ne!(one, two);
    assert_eq!(prints("\n\nmore lines\n  x"), [one, two]);
}

/// What the schema of SARIF 2.1.0 asks of a log, for the parts that we write.
fn assert_sarif(log: &Value) {
    assert_eq!(log["version"], "2.1.0");
    assert!(log["$schema"].as_str().unwrap().ends_with("sarif-2.1.0.json"));
    for run in log["runs"].as_array().unwrap() {
        let driver = &run["tool"]["driver"];
        assert!(driver["name"].is_string());
        assert_eq!(run["columnKind"], "unicodeCodePoints");
        let rules = driver["rules"].as_array().unwrap();
        for rule in rules {
            assert!(rule["id"].is_string());
            for text in ["shortDescription", "fullDescription", "help"] {
                assert!(rule[text]["text"].as_str().is_some_and(|text| !text.is_empty()), "{text}");
            }
            assert!(["error", "warning", "note"].contains(&rule["defaultConfiguration"]["level"].as_str().unwrap()));
        }
        for result in run["results"].as_array().unwrap() {
            assert!(result["message"]["text"].as_str().is_some_and(|text| !text.is_empty()));
            assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap()));
            let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
            assert_eq!(rules[index]["id"], result["ruleId"]);
            assert!(result["partialFingerprints"].as_object().is_some_and(|prints| prints.len() == 1));
            let related = result["relatedLocations"].as_array();
            let locations = result["locations"].as_array().unwrap();
            assert_eq!(locations.len(), 1);
            for location in locations.iter().chain(related.into_iter().flatten()) {
                assert_location(&location["physicalLocation"]);
            }
            for fix in result["fixes"].as_array().into_iter().flatten() {
                assert!(fix["description"]["text"].is_string());
                let change = &fix["artifactChanges"][0];
                assert!(change["artifactLocation"]["uri"].is_string());
                assert_region(&change["replacements"][0]["deletedRegion"]);
                assert!(change["replacements"][0]["insertedContent"]["text"].is_string());
            }
        }
    }
}

fn assert_location(location: &Value) {
    let uri = location["artifactLocation"]["uri"].as_str().unwrap();
    assert!(uri.bytes().all(|b| b.is_ascii_alphanumeric() || b"/-_.~%".contains(&b)), "{uri}");
    if !location["region"].is_null() {
        assert_region(&location["region"]);
    }
}

fn assert_region(region: &Value) {
    let number = |key: &str| region[key].as_u64().unwrap();
    assert!(number("startLine") >= 1 && number("startColumn") >= 1 && number("endColumn") >= 1);
    assert!((number("endLine"), number("endColumn")) >= (number("startLine"), number("startColumn")));
}

#[test]
fn sarif_has_what_its_schema_asks_for() {
    let log = parsed(&rendered(&Sarif, &findings(), "book/"));
    assert_sarif(&log);
    let results = &log["runs"][0]["results"];
    assert_eq!(results[0]["locations"][0]["physicalLocation"], json!({"artifactLocation": {"uri": "book/site.toml"}}));
    assert_eq!(
        results[1]["locations"][0]["physicalLocation"],
        json!({
            "artifactLocation": {"uri": "book/content/accounts/acme.md"},
            "region": {"startLine": 3, "startColumn": 11, "endLine": 3, "endColumn": 17},
        })
    );
    assert_eq!(
        results[2]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
        "book/content/accounts/acme%2C%202%3A%20100%25.md"
    );
    assert_eq!(results[2]["relatedLocations"][1]["message"]["text"], "the first one is here");
    assert_eq!(results[4]["level"], "note");
    let rules: Vec<&str> = log["runs"][0]["tool"]["driver"]["rules"]
        .as_array()
        .unwrap()
        .iter()
        .map(|r| r["id"].as_str().unwrap())
        .collect();
    assert!(rules.is_sorted() && rules.len() == 5);
}

#[test]
fn a_report_without_findings_is_a_report() {
    assert_sarif(&parsed(&rendered(&Sarif, &[], "")));
    assert_eq!(parsed(&rendered(&GitLab, &[], "")), json!([]));
    assert_eq!(parsed(&rendered(&Json, &[], ""))["findings"], json!([]));
    assert_eq!(rendered(&GitHub, &[], ""), "");
}

#[test]
fn every_rule_can_be_described() {
    let findings: Vec<Diagnostic> = salesbook::diagnostics::all()
        .map(|rule| Diagnostic::new(rule, Place::file(&SourceFile::new("a.md", "x")), "message"))
        .collect();
    assert_sarif(&parsed(&rendered(&Sarif, &findings, "")));
}
