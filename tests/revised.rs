//! A playbook that takes in what was saved is the one that is read from all files.

#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used, reason = "tests")]

#[path = "fixture/dice.rs"]
mod dice;
#[path = "fixture/mod.rs"]
mod fixture;

use dice::Dice;
use fixture::{DAY, Fixture, copy};
use salesbook::project::{Checked, Project};
use std::fs;
use std::path::Path;

/// How many edits are made; `SALESBOOK_EDITS` is another number.
const EDITS: usize = 60;

/// Ids of things of the sample, and some of nothing.
const IDS: &[&str] = &["norrbana", "norrbana-renewal", "varrik-cranes", "corvane-poland", "steadfield", "new-one"];

/// The sample playbook, which lists its team.
fn sample() -> Fixture {
    let fixture = Fixture::empty();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    copy(&root.join("content"), &fixture.path("content"));
    fixture.file("site.toml", fs::read(root.join("site.toml")).unwrap());
    fixture
}

fn checked(fixture: &Fixture) -> Checked {
    fixture.load().check(DAY)
}

/// The same, with what `before` has of documents that are as they were.
fn checked_after(fixture: &Fixture, before: &Checked) -> Checked {
    Project::open(fixture.root()).unwrap().load_after(Some(&before.playbook)).unwrap().0.check(DAY)
}

/// A document that somebody has worked on: lines gone, doubled, moved, with other figures, with more text.
fn edited(text: &str, other: &str, dice: &mut Dice) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for _ in 0..=dice.below(3) {
        let at = dice.below(lines.len().max(1));
        let others: Vec<&str> = other.lines().collect();
        match dice.below(11) {
            0 if !lines.is_empty() => drop(lines.remove(at)),
            1 if !lines.is_empty() => lines.insert(at, lines[at].clone()),
            2 if !lines.is_empty() => {
                let to = dice.below(lines.len());
                lines.swap(at, to);
            }
            3 if !others.is_empty() => lines.insert(at, others[dice.below(others.len())].to_owned()),
            4 => lines.push(format!("\n## Heading {}", dice.below(4))),
            5 => lines.push("See [[norrbana]], [[Corvane Poland#Heading 1]], [[nobody]] and [[#5]].".to_owned()),
            6 => lines.push(format!("Words, number {}.", dice.below(1000))),
            // Ids that others have, in any place.
            7 if lines.len() > 1 => lines.insert(1, format!("id: {}", IDS[dice.below(IDS.len())])),
            8 if lines.len() > 1 => lines.insert(1, format!("opportunity: {}", IDS[dice.below(IDS.len())])),
            _ => {
                let digit = char::from(b'0' + u8::try_from(dice.below(10)).unwrap());
                if let Some(line) = lines.get_mut(at) {
                    *line = line.replace(['1', '2', '3'], &digit.to_string()).replace("plus", "minus");
                }
            }
        }
    }
    lines.join("\n") + "\n"
}

/// The first thing in which two playbooks differ.
fn difference(now: &Checked, read: &Checked) -> Option<String> {
    macro_rules! differ {
        ($($what:ident).+) => {
            if now.$($what).+ != read.$($what).+ {
                let shown = |checked: &Checked| format!("{:#?}", checked.$($what).+);
                let (now, read) = (shown(now), shown(read));
                let at = now.lines().zip(read.lines()).position(|(a, b)| a != b).unwrap_or_default();
                let around = |text: &str| text.lines().skip(at.saturating_sub(12)).take(24).collect::<Vec<_>>().join("\n");
                return Some(format!("{}:\n{}\ninstead of\n{}", stringify!($($what).+), around(&now), around(&read)));
            }
        };
    }
    differ!(diagnostics);
    differ!(playbook.things);
    differ!(playbook.opportunities);
    differ!(playbook.accounts);
    differ!(playbook.pages);
    differ!(playbook.fronts);
    differ!(playbook.link_targets);
    differ!(playbook.backlinks);
    differ!(playbook.opportunities_by_account);
    differ!(figures);
    differ!(largest_open);
    differ!(order);
    let texts = |checked: &Checked| checked.playbook.documents.iter().map(|d| d.file.text.clone()).collect::<Vec<_>>();
    (texts(now) != texts(read)).then(|| "the texts of documents".to_owned())
}

/// Other settings, as somebody could write them into `site.toml`.
fn other_settings(text: &str, dice: &mut Dice) -> String {
    match dice.below(5) {
        0 => text.split("[[team]]").next().unwrap().to_owned(),
        1 => text.replace("currency = \"EUR\"", "currency = \"SEK\""),
        2 => format!("{text}\n[check.levels]\nT101 = \"allow\"\n"),
        3 => format!("methodology = \"meddpicc\"\n{text}"),
        _ => text.replace("id = \"", "id = \"x"),
    }
}

fn assert_same(what: &str, now: &Checked, read: &Checked) {
    let difference = difference(now, read);
    assert!(difference.is_none(), "{what}: {}", difference.unwrap_or_default());
}

#[test]
fn what_was_saved_is_taken_in_as_if_all_were_read() {
    let fixture = sample();
    let settings = fs::read_to_string(fixture.path("site.toml")).unwrap();
    let mut dice = Dice(20_261_125);
    let mut now = checked(&fixture);
    let edits = std::env::var("SALESBOOK_EDITS").map_or(EDITS, |number| number.parse().unwrap());
    let (mut taken_in, mut reported) = (0, 0);
    for number in 0..edits {
        let documents = &now.playbook.documents;
        let saved = dice.below(documents.len());
        let other = &documents[dice.below(documents.len())].file.text;
        let path = documents[saved].file.path.clone();
        // Now and then it is put right again, or mistakes would outgrow the rest.
        let original = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&path)).unwrap();
        let text = if dice.below(3) == 0 { original } else { edited(&documents[saved].file.text, other, &mut dice) };
        let what = format!("edit {number}, of {path}");
        fixture.file(&path, text);
        let read = checked(&fixture);
        assert_same(&what, &checked_after(&fixture, &now), &read);
        let index = now.playbook.document_at(&now.playbook.documents[saved].content_path).unwrap();
        if let Some(revised) = now.revised(fixture.root(), &[index]) {
            taken_in += 1;
            reported +=
                read.diagnostics.iter().filter(|d| d.place.as_ref().is_some_and(|p| p.file.path == path)).count();
            assert_same(&what, &revised, &read);
        }
        now = read;
        if number % 10 == 0 {
            fixture.file("site.toml", other_settings(&settings, &mut dice));
            let read = checked(&fixture);
            assert_same(&format!("{what}, with other settings"), &checked_after(&fixture, &now), &read);
            // Without a team, too, documents are saved.
            now = read;
        } else if number % 10 == 5 {
            fixture.file("site.toml", &settings);
            now = checked(&fixture);
        }
    }
    println!("{taken_in} of {edits} saves were taken in; there were {reported} findings in these documents");
    assert!(taken_in * 4 > edits && reported > edits / 2, "{taken_in} of {edits}, {reported} findings");
}
