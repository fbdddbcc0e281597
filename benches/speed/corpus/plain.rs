//! The plain playbook: so many pages of about 8 KB, each an opportunity, and little else.

use super::page::{Page, id};
use super::random::Random;
use std::fmt::Write as _;
use std::path::PathBuf;

/// The theme of equal work: one page a document and one that lists them all.
const THEME: [(&str, &str); 3] = [
    ("theme.toml", include_str!("../../plain/theme.toml")),
    ("templates/document.html", include_str!("../../plain/templates/document.html")),
    ("templates/home.html", include_str!("../../plain/templates/home.html")),
];
const COMPETITORS: usize = 8;

/// Which theme a plain playbook is built with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// The one of equal work.
    Plain,
    /// The one that is built in, with all it makes.
    Full,
}

/// The pages, for whichever generator.
pub fn pages(of: usize, seed: u64) -> impl Iterator<Item = Page> {
    let random = Random::new(seed);
    (0..of).map(move |n| Page::new(n, of, random.branch(n as u64)))
}

/// The files of the playbook, each with its path from the root.
pub fn files(of: usize, theme: Theme, seed: u64) -> impl Iterator<Item = (PathBuf, String)> {
    let fixed = [("site.toml".into(), settings(of, theme)), ("content/index.md".into(), welcome(of))];
    let look = THEME
        .into_iter()
        .filter(move |_| theme == Theme::Plain)
        .map(|(path, text)| (format!("themes/plain/{path}").into(), text.to_owned()));
    let accounts = (0..accounts(of)).map(|n| named("accounts", &format!("account-{n}"), n));
    let competitors = (0..COMPETITORS).map(|n| named("competitors", &format!("rival-{n}"), n));
    let opportunities = pages(of, seed).enumerate().map(move |(n, page)| (path(&page), document(n, of, &page)));
    fixed.into_iter().chain(look).chain(accounts).chain(competitors).chain(opportunities)
}

/// The lines of the front matter that name other documents of the playbook.
pub fn facts(n: usize, of: usize) -> String {
    format!(
        "account: account-{}\nowner: member-{}\nstage: {}\ncompetitors:\n  - competitor: rival-{}\n    primary: yes\n",
        n % accounts(of),
        n % team(of),
        ["prospect", "qualify"][n % 2],
        n % COMPETITORS,
    )
}

fn document(n: usize, of: usize, page: &Page) -> String {
    let body = page.body(|n| format!("[[{}]]", id(n)));
    format!("---\n{}---\n{body}", page.front(&facts(n, of)))
}

fn path(page: &Page) -> PathBuf {
    format!("content/opportunities/{}.md", page.id()).into()
}

const fn accounts(of: usize) -> usize {
    of.div_ceil(100)
}

const fn team(of: usize) -> usize {
    4 + of.div_ceil(250)
}

fn settings(of: usize, theme: Theme) -> String {
    let mut text = String::from("title = \"Plain playbook\"\ncompany = \"Kestrel Planning\"\ncurrency = \"EUR\"\n");
    if theme == Theme::Plain {
        text.push_str("theme = \"plain\"\n");
    }
    for n in 0..team(of) {
        let _ = write!(
            text,
            "\n[[team]]\nid = \"member-{n}\"\nname = \"{}\"\nrole = \"Sales\"\n",
            super::full::person(n * 7)
        );
        if n > 0 {
            text.push_str("manager = \"member-0\"\n");
        }
    }
    text
}

fn welcome(of: usize) -> String {
    format!("---\ntitle: Plain playbook\norder: 0\n---\n\n{of} opportunities. Begin with [[{}]].\n", id(0))
}

fn named(folder: &str, id: &str, n: usize) -> (PathBuf, String) {
    (
        format!("content/{folder}/{id}.md").into(),
        format!("---\ntitle: Company number {n}\n---\n\nAs it was handed over.\n"),
    )
}
