//! The search index: it holds what the pages show and nothing else, it is the same on any number of
//! threads, and a browser need not load much of it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so")]

#[path = "fixture/mod.rs"]
mod fixture;

use fixture::pages::Pages;
use fixture::{DAY, Fixture};
use salesbook::project::{Checked, Language, Project, language_of};
use salesbook::search::{Entry, words_of as cut};
use salesbook::site::Site;
use salesbook::source::History;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

/// Looks at a playbook as a site.
fn with_site<T>(checked: &Checked, look: impl FnOnce(&Site<'_>) -> T) -> T {
    let Checked { playbook, today, figures, largest_open, order, diagnostics, .. } = checked;
    let history = &History::default();
    let Language { words, locale, names } = &language_of(playbook).unwrap();
    look(&Site { playbook, today: *today, words, locale, figures, largest_open, order, names, history, diagnostics })
}

fn entries(checked: &Checked) -> Vec<Entry> {
    with_site(checked, |site| site.search_entries())
}

fn scripts(checked: &Checked) -> BTreeMap<String, String> {
    with_site(checked, |site| site.search_index())
}

fn sample() -> Checked {
    Project::open(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap().load().unwrap().check(DAY)
}

/// The words of an entry that its page does not show.
fn unseen(entry: &Entry, pages: &Pages, seen: &mut BTreeMap<String, BTreeSet<String>>) -> Vec<String> {
    let file = entry.href.split('#').next().unwrap();
    let file = percent_encoding::percent_decode_str(file).decode_utf8().unwrap().into_owned();
    let page = seen.entry(file.clone()).or_insert_with(|| cut(&pages.text(&file)).into_iter().collect());
    let parts = std::iter::once(&entry.title).chain(&entry.context).chain(&entry.text);
    parts.flat_map(|part| cut(part)).filter(|word| !page.contains(word)).collect()
}

fn assert_pages_show_everything(root: &Path, checked: &Checked, at_least: usize) {
    let pages = Pages::of(root, checked);
    let entries = entries(checked);
    assert!(entries.len() >= at_least, "only {} entries", entries.len());
    let mut seen = BTreeMap::new();
    let hidden = entries
        .iter()
        .map(|entry| (&entry.href, unseen(entry, &pages, &mut seen)))
        .filter(|(_, words)| !words.is_empty())
        .collect::<Vec<_>>();
    assert!(hidden.is_empty(), "found, though the page does not show it: {hidden:#?}");
}

#[test]
fn nothing_is_found_that_the_pages_of_the_sample_do_not_show() {
    assert_pages_show_everything(Path::new(env!("CARGO_MANIFEST_DIR")), &sample(), 300);
}

#[test]
fn what_the_pages_of_the_sample_show_of_its_documents_is_found() {
    let checked = sample();
    let found = entries(&checked);
    let found = found.iter().flat_map(|e| std::iter::once(&e.title).chain(&e.context).chain(&e.text));
    let found = found.flat_map(|text| cut(text)).collect::<BTreeSet<_>>();
    let pages = Pages::of(Path::new(env!("CARGO_MANIFEST_DIR")), &checked);
    let shown = pages.all().iter().flat_map(|page| cut(&pages.text(page))).collect::<BTreeSet<_>>();
    let written = checked.playbook.documents.iter().flat_map(|document| cut(&document.file.text));
    let written = written.collect::<BTreeSet<_>>();
    // Lost are keys and ids that happen to be words elsewhere, and what an assessment before the newest
    // rests on. Days and numbers are shown in many places, and nobody looks for one by itself.
    let lost = written.iter().filter(|word| shown.contains(*word) && !found.contains(*word));
    let lost = lost.filter(|word| !word.chars().any(|sign| sign.is_ascii_digit())).collect::<Vec<_>>();
    assert!(written.len() > 2000);
    assert!(lost.len() * 50 < written.len(), "{} of {} words are lost: {lost:?}", lost.len(), written.len());
}

/// What an author wrote and no page shows: a strategy without its kind, answers beyond the questions.
const UNSHOWN: &str = "---
title: Unseen
account: acme
amount: 1
close_date: 2027-03-31
strategy: {because: zzbecause, part: zzpart, new_criteria: [zznew]}
win_position: {because: zzposition}
competitors: [{comments: zzcomment}]
partners: [{how: zzhow}]
outcome: {result: won, reasons: [{text: zzreason}]}
gates: {zzgate: {answer: yes, note: zznote}}
players: [{name: Ada, id: zzid, influence: high}]
zzkey: zzvalue
---

[[acme]] <!-- zzcomment --> <script>zzscript</script> [x](zztarget.md) ![shown](https://zz.example/zz.png)
";

#[test]
fn nothing_is_found_that_is_written_but_not_shown() {
    let fixture = Fixture::base();
    fixture.file("content/opportunities/unseen.md", UNSHOWN);
    fixture.file(
        "content/partners/mill.md",
        format!("---\ntitle: Mill\nsolutions:\n  answers: [{}]\n---\n", ["zzanswer"; 40].join(", ")),
    );
    fixture.file("content/actions/index.md", "# Actions\n\nzzactions\n");
    fixture.file("content/reviews/index.md", "# Reviews\n\nzzreviews\n");
    fixture.file(
        "content/pages/hidden.md",
        "# Open\n\n## One {#one}\n\nHere &amp; there\n\n## Two *three*\n\n```\ncode <b>\n```\n",
    );
    assert_pages_show_everything(fixture.root(), &fixture.check_on(DAY), 200);
}

#[test]
fn a_page_is_found_by_its_headings() {
    let fixture = Fixture::base();
    fixture.file("content/pages/how.md", "# How we work\n\nFirst.\n\n## Calling *them*\n\nMondays.\n\n### In the morning\n\nEarly.\n\n## 顧客\n\nFriday.\n");
    let entries = entries(&fixture.check_on(DAY));
    let of_page = entries.iter().filter(|e| e.href.contains("pages/how/")).collect::<Vec<_>>();
    let titles = of_page.iter().map(|entry| entry.title.as_str()).collect::<Vec<_>>();
    assert_eq!(titles, ["How we work", "Calling them", "顧客"]);
    assert_eq!(of_page[1].text, ["Mondays. In the morning Early."]);
    assert_eq!(of_page[1].context, ["How we work"]);
    assert!(of_page[1].href.ends_with("pages/how/index.html#calling-them"), "{}", of_page[1].href);
}

#[test]
fn names_titles_and_owners_say_more_than_texts() {
    let found = entries(&sample());
    let deal = found.iter().find(|entry| entry.href == "opportunities/estmoor-field-planning/index.html").unwrap();
    assert!(deal.context.len() == 3, "account, stage and owner: {:?}", deal.context);
    let player = found.iter().find(|entry| entry.href.contains("estmoor-field-planning/players/index.html#")).unwrap();
    assert!(player.context.contains(&deal.title), "{:?}", player.context);
}

/// A playbook of many opportunities, each with its own words and those that all share.
fn large(count: usize) -> Fixture {
    let fixture = Fixture::base();
    for n in 0..count {
        let mut text = String::from("---\n");
        writeln!(
            text,
            "title: Deal {n} of {}\naccount: acme\namount: {n}\nclose_date: 2027-03-31\nplayers:",
            word(n * 7)
        )
        .unwrap();
        for p in 0..6 {
            let (first, last) = (word(n * 3 + p), word(n * 11 + p * 5));
            writeln!(text, "  - {{name: {first} {last}, id: p{p}, title: Head of {}, influence: high}}", word(p))
                .unwrap();
        }
        text.push_str("---\n\n");
        for w in 0..150 {
            write!(text, "{} ", word(n * 13 + w * w * 7)).unwrap();
        }
        fixture.file(&format!("content/opportunities/deal-{n:04}.md"), text);
    }
    fixture
}

/// One of some twenty thousand words.
fn word(n: usize) -> String {
    const SYLLABLES: [&str; 27] = [
        "ka", "lo", "mi", "ren", "tor", "va", "est", "bry", "qui", "dan", "pel", "sor", "ung", "wex", "ith", "oma",
        "ra", "ne", "shu", "gal", "fin", "ber", "ost", "ly", "hav", "jo", "cem",
    ];
    let syllable = |n: usize| SYLLABLES[n % 27];
    format!("{}{}{}", syllable(n), syllable(n / 27), syllable(n / 729 + n))
}

#[test]
fn a_search_loads_little_of_a_large_index() {
    let checked = large(1000).check_on(DAY);
    let scripts = scripts(&checked);
    let start = scripts["start.js"].strip_prefix("salesbookSearch(\"start\",").unwrap();
    let start: serde_json::Value = serde_json::from_str(start.strip_suffix(");\n").unwrap()).unwrap();
    // The last thing in a line of the directory is the name of the script.
    let sizes = |kind: &str| {
        let names =
            start[kind].as_array().unwrap().iter().map(|line| line.as_array().unwrap().last().unwrap().as_str());
        names.map(|name| scripts[&format!("{}.js", name.unwrap())].len()).collect::<Vec<_>>()
    };
    let pages = with_site(&checked, |site| site.routes(salesbook::site::Pages::All).len());
    assert!(pages > 6000);
    let whole = scripts.values().map(String::len).sum::<usize>();
    assert!(whole < 6 * 1024 * 1024, "{whole} bytes for {pages} pages");
    assert!(scripts["start.js"].len() < 10 * 1024, "{}", scripts["start.js"].len());
    for kind in ["words", "places", "texts"] {
        let largest = sizes(kind).into_iter().max().unwrap();
        assert!(largest < 24 * 1024, "{kind}: {largest}");
    }
    assert!(sizes("texts").len() > 50);
    let named = ["words", "places", "texts"].iter().map(|kind| sizes(kind).len()).sum::<usize>();
    assert_eq!(named + 1, scripts.len(), "every script is in the directory");
}

#[test]
fn the_index_is_the_same_on_any_number_of_threads() {
    let fixture = large(60);
    let checked = fixture.check_on(DAY);
    let with = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| scripts(&checked))
    };
    let one = with(1);
    assert!(one.len() > 5);
    assert_eq!(with(2), one);
    assert_eq!(with(7), one);
    assert_eq!(scripts(&fixture.check_on(DAY)), one);
}
