//! Other generators: the same pages, as each of them wants them. `scripts/install-other-generators`
//! brings the programs; one that is not there is left out, aloud, and so is one that fails.

use crate::Failure;
use crate::corpus::page::{Page, id};
use crate::corpus::{SEED, plain, write};
use crate::measure::Contestant;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// What is written for Hugo beside the pages: templates of equal work, and nothing else made.
const HUGO: [(&str, &str); 3] = [
    ("hugo.toml", include_str!("../peers/hugo/hugo.toml")),
    ("layouts/home.html", include_str!("../peers/hugo/layouts/home.html")),
    ("layouts/page.html", include_str!("../peers/hugo/layouts/page.html")),
];
const MDBOOK: [(&str, &str); 1] = [("book.toml", include_str!("../peers/mdbook/book.toml"))];
const COBALT: [(&str, &str); 3] = [
    ("_cobalt.yml", include_str!("../peers/cobalt/_cobalt.yml")),
    ("_layouts/document.liquid", include_str!("../peers/cobalt/_layouts/document.liquid")),
    ("index.liquid", include_str!("../peers/cobalt/index.liquid")),
];
const ELEVENTY: [(&str, &str); 4] = [
    ("eleventy.config.mjs", include_str!("../peers/eleventy/eleventy.config.mjs")),
    ("_includes/document.liquid", include_str!("../peers/eleventy/_includes/document.liquid")),
    ("content/index.liquid", include_str!("../peers/eleventy/content/index.liquid")),
    (
        "content/opportunities/opportunities.json",
        include_str!("../peers/eleventy/content/opportunities/opportunities.json"),
    ),
];

/// The name of the one that the project measures itself by.
pub const MEASURE: &str = "Hugo";

/// Writes the pages for each generator that is there, and how to run it.
pub fn contestants(work: &Path, programs: &Path, of: usize) -> Result<Vec<Contestant>, Failure> {
    let titles: Vec<String> = plain::pages(of, SEED).map(|page| page.title().to_owned()).collect();
    let titled = |n: usize, address: String| format!("[{}]({address})", titles[n]);
    let at_root = |page: &Page| page.body(|n| titled(n, format!("/opportunities/{}/", id(n))));
    let mut found = Vec::new();
    let mut enter = |name: &str, arguments: &[&str], files: &mut dyn Iterator<Item = (PathBuf, String)>| {
        let program = programs.join(name.to_lowercase());
        if !program.exists() {
            eprintln!("{name} is not there, and is not measured: scripts/install-other-generators brings it");
            return Ok(());
        }
        let root = work.join(name);
        write(&root, files)?;
        let output = work.join(format!("{name}-site"));
        let command = [program.into_os_string()]
            .into_iter()
            .chain(arguments.iter().map(Into::into))
            .chain([output.clone().into_os_string()]);
        found.push(Contestant::new(name, &root, command).making(&output).optional());
        Ok::<(), Failure>(())
    };

    let document = |page: &Page, n: usize| format!("---\n{}---\n{}", page.front(&plain::facts(n, of)), at_root(page));
    let documents = || plain::pages(of, SEED).enumerate().map(|(n, page)| (placed(&page), document(&page, n)));
    enter(MEASURE, &["build", "--quiet", "--destination"], &mut fixed(&HUGO).chain(documents()))?;
    enter("Eleventy", &["--quiet", "--output"], &mut fixed(&ELEVENTY).chain(documents()))?;

    let in_data = |page: &Page, n: usize| {
        let front = page.front(&plain::facts(n, of));
        let (title, data) = front.split_once('\n').unwrap_or((&front, ""));
        let data: String = data.lines().map(|line| format!("  {line}\n")).collect();
        format!("---\n{title}\ndata:\n{data}---\n{}", at_root(page))
    };
    let posts = plain::pages(of, SEED)
        .enumerate()
        .map(|(n, page)| (format!("opportunities/{}.md", page.id()).into(), in_data(&page, n)));
    enter("Cobalt", &["build", "--destination"], &mut fixed(&COBALT).chain(posts))?;

    let chapter = |page: &Page| {
        let body = page.body(|n| titled(n, format!("{}.md", id(n))));
        format!("# {}\n{}{body}", page.title(), page.tables())
    };
    let chapters = plain::pages(of, SEED).map(|page| (format!("src/{}.md", page.id()).into(), chapter(&page)));
    let summary = [("src/SUMMARY.md".into(), summary(&titles))].into_iter();
    enter("mdBook", &["build", "--dest-dir"], &mut fixed(&MDBOOK).chain(summary).chain(chapters))?;
    Ok(found)
}

fn fixed(files: &'static [(&str, &str)]) -> impl Iterator<Item = (PathBuf, String)> {
    files.iter().map(|(path, text)| (path.into(), (*text).to_owned()))
}

fn placed(page: &Page) -> PathBuf {
    format!("content/opportunities/{}.md", page.id()).into()
}

fn summary(titles: &[String]) -> String {
    let mut text = String::from("# Summary\n\n");
    for (n, title) in titles.iter().enumerate() {
        let _ = writeln!(text, "- [{title}]({}.md)", id(n));
    }
    text
}
