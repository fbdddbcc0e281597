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
    differ!(playbook.competitors);
    differ!(playbook.partners);
    differ!(playbook.pages);
    differ!(playbook.team);
    differ!(playbook.assets);
    differ!(playbook.fronts);
    differ!(playbook.link_targets);
    differ!(playbook.backlinks);
    differ!(playbook.opportunities_by_account);
    differ!(figures);
    differ!(largest_open);
    differ!(order);
    let texts = |checked: &Checked| checked.playbook.documents.iter().map(|d| d.file.text.clone()).collect::<Vec<_>>();
    if texts(now) != texts(read) {
        return Some("the texts of documents".to_owned());
    }
    // What a finding shows is the text as it is now.
    let shown = |checked: &Checked| {
        let places = checked.diagnostics.iter().flat_map(|d| d.place.iter().chain(d.labels.iter().map(|l| &l.place)));
        places.map(|place| place.file.text.clone()).collect::<Vec<_>>()
    };
    (shown(now) != shown(read)).then(|| "the texts that findings show".to_owned())
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
        let mut next = checked_after(&fixture, &now);
        assert_same(&what, &next, &read);
        let index = now.playbook.document_at(&now.playbook.documents[saved].content_path).unwrap();
        if let Some(revised) = now.revised(fixture.root(), &[index]) {
            taken_in += 1;
            reported +=
                read.diagnostics.iter().filter(|d| d.place.as_ref().is_some_and(|p| p.file.path == path)).count();
            assert_same(&what, &revised, &read);
            next = revised;
        }
        // Not the one that was read: what was taken over is taken over again.
        now = next;
        if number % 10 == 0 {
            fixture.file("site.toml", other_settings(&settings, &mut dice));
            now = checked_after(&fixture, &now);
            assert_same(&format!("{what}, with other settings"), &now, &checked(&fixture));
        } else if number % 10 == 5 {
            fixture.file("site.toml", &settings);
            now = checked_after(&fixture, &now);
        }
    }
    println!("{taken_in} of {edits} saves were taken in; there were {reported} findings in these documents");
    assert!(taken_in * 4 > edits && reported > edits / 2, "{taken_in} of {edits}, {reported} findings");
}

/// Saves some files, one round after the other, and compares what is taken over with what is read.
fn rounds(fixture: &Fixture, rounds: &[&[(&str, &[u8])]]) {
    let mut now = checked(fixture);
    for (number, files) in rounds.iter().enumerate() {
        for (path, bytes) in *files {
            fixture.file(path, bytes);
        }
        let read = checked(fixture);
        let what = format!("round {number}");
        let indices = files.iter().map(|(path, _)| now.playbook.document_at(path.strip_prefix("content/").unwrap()));
        let revised = indices.collect::<Option<Vec<_>>>().and_then(|saved| now.revised(fixture.root(), &saved));
        now = checked_after(fixture, &now);
        assert_same(&what, &now, &read);
        if let Some(revised) = revised {
            assert_same(&what, &revised, &read);
        }
    }
}

#[test]
fn a_file_whose_bytes_were_no_text_is_read_again_though_its_text_is_the_same() {
    let fixture = Fixture::empty();
    fixture.file("content/accounts/acme.md", b"---\ntitle: Caf\xe9\n---\n");
    fixture.file("content/accounts/large.md", vec![b'x'; 5 * 1024 * 1024]);
    rounds(
        &fixture,
        &[
            &[("content/accounts/acme.md", "---\ntitle: Caf\u{fffd}\n---\n".as_bytes())],
            &[("content/accounts/large.md", b"")],
        ],
    );
    assert!(!checked(&fixture).diagnostics.iter().any(|finding| finding.rule.code.starts_with('F')));
}

#[test]
fn what_was_left_out_comes_back_when_what_stood_in_its_way_goes() {
    let fixture = Fixture::empty();
    fixture.file("site.toml", "[rules]\nX102 = \"off\"\n[[team]]\nid = \"ada\"\nname = \"Ada\"\n");
    let deal = |plan: &str| format!("---\ntitle: N\nplan:\n  {plan}\n---\n");
    let with_plan = deal("us: {strategy: Here}");
    let without = "---\ntitle: N\n---\n";
    fixture.file("content/opportunities/n/index.md", &with_plan);
    fixture.file("content/opportunities/n/plan.md", "---\nus: {strategy: There}\n---\n");
    fixture.file("content/opportunities/z.md", "---\nid: n\ntitle: Z\n---\n");
    fixture.file("content/pages/a.md", "See [[n]], [[z]] and [the plan](../opportunities/n/plan.md).\n");
    rounds(
        &fixture,
        &[
            &[("content/opportunities/n/index.md", without.as_bytes())],
            &[("content/opportunities/n/index.md", with_plan.as_bytes())],
            &[("content/opportunities/z.md", b"---\ntitle: Z\n---\n")],
            &[("content/opportunities/z.md", b"---\nid: n\ntitle: Z\n---\n")],
            &[("content/opportunities/n/index.md", b"---\nkind: page\n---\n")],
            &[("content/opportunities/n/index.md", without.as_bytes())],
        ],
    );
}

#[test]
fn a_folder_is_that_of_the_last_opportunity_in_it() {
    let fixture = Fixture::empty();
    fixture.file("content/opportunities/n/index.markdown", "---\nid: a\ntitle: A\n---\n");
    fixture.file("content/opportunities/n/index.md", "---\nid: b\ntitle: B\n---\n");
    fixture.file("content/opportunities/n/notes.md", "---\nkind: page\n---\n");
    fixture.file("content/opportunities/n/plan.md", "---\nus: {strategy: There}\n---\n");
    let review = b"---\nkind: review\ndate: 2026-11-02\n---\n";
    rounds(
        &fixture,
        &[
            &[
                ("content/opportunities/n/index.markdown", b"---\nid: a\ntitle: Other\n---\n"),
                ("content/opportunities/n/notes.md", review),
            ],
            &[("content/opportunities/n/index.md", b"---\nkind: page\n---\n")],
            &[("content/opportunities/n/index.md", b"---\nid: b\ntitle: B\n---\n")],
        ],
    );
}

#[test]
fn front_matter_is_kept_for_a_theme_of_documents() {
    let fixture = Fixture::empty();
    fixture.file("site.toml", "theme = \"handout\"\n[[team]]\nid = \"ada\"\nname = \"Ada\"\n");
    fixture.file("themes/handout/theme.toml", "pages = \"documents\"\n");
    fixture.file("content/opportunities/n.md", "---\ntitle: N\n---\n\nText.\n");
    fixture.file("content/accounts/acme.md", "---\ntitle: Acme\n---\n");
    rounds(
        &fixture,
        &[
            &[("content/opportunities/n.md", b"---\ntitle: N\n---\n\nOther text.\n")],
            &[("content/opportunities/n.md", b"---\ntitle: N\nsummary: Other fields\n---\n\nOther text.\n")],
            &[("content/accounts/acme.md", b"---\ntitle: Other\n---\n")],
        ],
    );
    assert!(checked(&fixture).playbook.fronts.iter().all(|front| front.written.is_some()));
}
