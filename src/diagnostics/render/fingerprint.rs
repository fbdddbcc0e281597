//! Names of findings that stay the same while lines move.

use super::Report;
use std::collections::HashMap;

/// A fingerprint for each finding of a report: made of the code, the file and the message, and of a
/// number where several are alike. Lines added above a finding do not change it; no two are equal.
pub fn fingerprints(report: &Report<'_>) -> Vec<String> {
    let mut alike: HashMap<(&str, &str, &str), u32> = HashMap::new();
    let prints = report.findings.iter().map(|finding| {
        let path = finding.place.as_ref().map_or("", |place| place.file.path.as_str());
        let number = alike.entry((finding.rule.code, path, &finding.message)).or_default();
        *number += 1;
        let mut hasher = blake3::Hasher::new();
        // Two playbooks in one repository may have files of the same name.
        for part in [report.base, finding.rule.code, path, &finding.message, &number.to_string()] {
            hasher.update(part.as_bytes());
            hasher.update(&[0]);
        }
        hasher.finalize().to_hex()[..32].to_owned()
    });
    prints.collect()
}
