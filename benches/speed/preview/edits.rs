//! Files that are saved while a page is open.

use super::client::{Events, Visitor};
use super::running::Running;
use super::{Extent, Failure};
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// How long many saves may take together.
const LONGEST: Duration = Duration::from_secs(900);
/// The kinds of saves.
pub const KINDS: usize = 6;

/// What saves of one kind took.
#[derive(Debug)]
pub struct Edited {
    /// What was saved.
    pub kind: &'static str,
    /// From the save to the word on the event stream.
    pub told: Vec<Duration>,
    /// From the save to the whole of the new page.
    pub there: Vec<Duration>,
}

/// A kind of save: a file, its text after the `n`-th save, where that can be seen, and by what.
struct Kind<'a> {
    name: &'static str,
    path: &'static str,
    text: Box<dyn Fn(usize) -> String + 'a>,
    seen: fn(usize) -> (String, String),
}

/// Saves of every kind, one after the other.
pub fn of_every_kind(root: &Path, running: &Running, extent: Extent) -> Result<Vec<Edited>, Failure> {
    let theme = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default");
    let read = |path: &str| fs::read_to_string(root.join(path));
    let (words, rated, named) = (
        read("content/opportunities/00100.md")?,
        read("content/opportunities/00101.md")?,
        read("content/opportunities/00102.md")?,
    );
    let (template, tokens) = (
        fs::read_to_string(theme.join("templates/opportunity.html"))?,
        fs::read_to_string(theme.join("assets/tokens.css"))?,
    );
    let settings = read("site.toml")?;
    let kinds: [Kind; KINDS] = [
        Kind {
            name: "a sentence",
            path: "content/opportunities/00100.md",
            text: Box::new(|n| format!("{words}\nWritten {n} times.\n")),
            seen: |n| ("/opportunities/00100/".into(), format!("Written {n} times.")),
        },
        Kind {
            name: "a rating",
            path: "content/opportunities/00101.md",
            // The amount shows which save the page is of.
            text: Box::new(|n| {
                let rating = if n.is_multiple_of(2) { "us: minus" } else { "us: unknown" };
                let text = rated.replacen("us: plus", rating, 1);
                text.replacen("    evidence: \"", &format!("    evidence: \"save {n}: "), 1)
            }),
            seen: |n| ("/opportunities/00101/assessment/".into(), format!("save {n}: ")),
        },
        Kind {
            name: "an id",
            path: "content/opportunities/00102.md",
            text: Box::new(|n| named.replacen("---\n", &format!("---\nid: named-{n}\naliases: [\"00102\"]\n"), 1)),
            seen: |n| (format!("/opportunities/named-{n}/"), String::new()),
        },
        Kind {
            name: "a template",
            path: "templates/opportunity.html",
            text: Box::new(|n| {
                template.replacen("{% block main %}", &format!("{{% block main %}}<!-- save {n} -->"), 1)
            }),
            seen: |n| ("/opportunities/00103/".into(), format!("<!-- save {n} -->")),
        },
        Kind {
            name: "a style sheet",
            path: "assets/tokens.css",
            text: Box::new(|n| format!("{tokens}:root {{ --save: {n} }}\n")),
            seen: |n| ("/assets/style.css".into(), format!("--save: {n} ")),
        },
        Kind {
            name: "`site.toml`",
            path: "site.toml",
            text: Box::new(|n| {
                settings.replacen("title = \"Plain playbook\"", &format!("title = \"Playbook {n}\""), 1)
            }),
            seen: |n| ("/opportunities/00104/".into(), format!("Playbook {n}")),
        },
    ];
    let mut visitor = Visitor::new(running.address)?;
    let mut events = Events::open(running.address)?.ok_or("no event stream was let in")?;
    let mut all: Vec<Edited> =
        kinds.iter().map(|kind| Edited { kind: kind.name, told: Vec::new(), there: Vec::new() }).collect();
    for n in 1..=extent.each {
        for (kind, edited) in kinds.iter().zip(&mut all) {
            let (target, mark) = (kind.seen)(n);
            let (told, there) =
                save(&root.join(kind.path), &(kind.text)(n), &target, &mark, &mut events, &mut visitor)?;
            edited.told.push(told);
            edited.there.push(there);
        }
        eprintln!("  {n} of {} saves of every kind", extent.each);
    }
    Ok(all)
}

/// Many saves of a document; how many.
pub fn many(root: &Path, running: &Running, extent: Extent) -> Result<usize, Failure> {
    let path = root.join("content/opportunities/00100.md");
    let words = fs::read_to_string(&path)?;
    let mut visitor = Visitor::new(running.address)?;
    let mut events = Events::open(running.address)?.ok_or("no event stream was let in")?;
    let began = Instant::now();
    for n in 1..=extent.saves {
        if began.elapsed() > LONGEST {
            return Ok(n - 1);
        }
        let mark = format!("Saved as number {n}.");
        save(&path, &format!("{words}\n{mark}\n"), "/opportunities/00100/", &mark, &mut events, &mut visitor)?;
        if n.is_multiple_of(100) {
            eprintln!("  {n} saves, {:.0} MB", running.memory()? / 1e6);
        }
    }
    Ok(extent.saves)
}

/// Does something while a document is saved again and again; what came of it, and how many saves.
pub fn meanwhile<T>(root: &Path, running: &Running, act: impl FnOnce() -> T) -> Result<(T, usize), Failure> {
    let path = root.join("content/opportunities/00105.md");
    let words = fs::read_to_string(&path)?;
    let mut visitor = Visitor::new(running.address)?;
    let mut events = Events::open(running.address)?.ok_or("no event stream was let in")?;
    let over = AtomicBool::new(false);
    thread::scope(|scope| {
        let saving = scope.spawn(|| {
            let mut n = 0;
            while !over.load(Ordering::Relaxed) {
                n += 1;
                let mark = format!("Meanwhile {n}.");
                save(&path, &format!("{words}\n{mark}\n"), "/opportunities/00105/", &mark, &mut events, &mut visitor)?;
            }
            Ok::<usize, Failure>(n)
        });
        let acted = act();
        over.store(true, Ordering::Relaxed);
        let saves = saving.join().map_err(|_| "the saving stopped")??;
        Ok((acted, saves))
    })
}

/// Saves a file as editors do, by moving it into place: the time to the event, and to the new page.
fn save(
    path: &Path,
    text: &str,
    target: &str,
    mark: &str,
    events: &mut Events,
    visitor: &mut Visitor,
) -> Result<(Duration, Duration), Failure> {
    let folder = path.parent().ok_or("a file without a folder")?;
    // Outside of what is watched until it is whole.
    fs::create_dir_all(folder)?;
    let aside = path.ancestors().find(|folder| folder.join("site.toml").exists()).ok_or("no playbook")?;
    let whole = aside.with_extension("saved");
    fs::write(&whole, text)?;
    let began = Instant::now();
    fs::rename(&whole, path)?;
    loop {
        let event = events.next()?;
        let told = began.elapsed();
        if event == "problem" {
            return Err(format!("after a save of {} the preview has a problem", path.display()).into());
        }
        // A change can be noticed in the middle.
        let Ok(body) = visitor.get(target) else { continue };
        if body.windows(mark.len().max(1)).any(|part| mark.is_empty() || part == mark.as_bytes()) {
            return Ok((told, began.elapsed()));
        }
    }
}
