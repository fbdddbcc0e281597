//! Files that are saved while a page is open.

use super::client::{Events, Visitor};
use super::running::Running;
use crate::Failure;
use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// How long many saves may take together.
const LONGEST: Duration = Duration::from_secs(180);
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

/// Somebody who saves files, hears of it, and looks at the page.
pub struct Author<'a> {
    root: &'a Path,
    events: Events,
    visitor: Visitor,
}

impl<'a> Author<'a> {
    /// Opens a page of the playbook in a folder.
    pub fn new(root: &'a Path, address: SocketAddr) -> Result<Self, Failure> {
        let events = Events::open(address)?.ok_or("no event stream was let in")?;
        Ok(Self { root, events, visitor: Visitor::new(address)? })
    }

    /// Saves of every kind, one after the other.
    pub fn of_every_kind(&mut self, each: usize) -> Result<Vec<Edited>, Failure> {
        let theme = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default");
        let read = |path: &str| fs::read_to_string(self.root.join(path));
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
        let mut all: Vec<Edited> =
            kinds.iter().map(|kind| Edited { kind: kind.name, told: Vec::new(), there: Vec::new() }).collect();
        for n in 1..=each {
            for (kind, edited) in kinds.iter().zip(&mut all) {
                let (target, mark) = (kind.seen)(n);
                let (told, there) = self.save(kind.path, &(kind.text)(n), &target, &mark)?;
                edited.told.push(told);
                edited.there.push(there);
            }
            eprintln!("  {n} of {each} saves of every kind");
        }
        Ok(all)
    }

    /// Many saves of a document; how many there was time for.
    pub fn many(&mut self, wished: usize, running: &Running) -> Result<usize, Failure> {
        let path = "content/opportunities/00100.md";
        let words = fs::read_to_string(self.root.join(path))?;
        let began = Instant::now();
        for n in 1..=wished {
            if began.elapsed() > LONGEST {
                return Ok(n - 1);
            }
            let mark = format!("Saved as number {n}.");
            self.save(path, &format!("{words}\n{mark}\n"), "/opportunities/00100/", &mark)?;
            if n.is_multiple_of(100) {
                eprintln!("  {n} saves, {:.0} MB", running.memory()? / 1e6);
            }
        }
        Ok(wished)
    }

    /// Saves a document again and again while something is done; what came of it, and how many saves.
    pub fn meanwhile<T>(&mut self, act: impl FnOnce() -> T) -> Result<(T, usize), Failure> {
        let path = "content/opportunities/00105.md";
        let words = fs::read_to_string(self.root.join(path))?;
        let over = AtomicBool::new(false);
        thread::scope(|scope| {
            let saving = scope.spawn(|| {
                let mut n = 0;
                while !over.load(Ordering::Relaxed) {
                    n += 1;
                    let mark = format!("Meanwhile {n}.");
                    self.save(path, &format!("{words}\n{mark}\n"), "/opportunities/00105/", &mark)?;
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
    fn save(&mut self, path: &str, text: &str, target: &str, mark: &str) -> Result<(Duration, Duration), Failure> {
        let file = self.root.join(path);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        // Outside of what is watched until it is whole.
        let whole = self.root.with_extension("saved");
        fs::write(&whole, text)?;
        let began = Instant::now();
        fs::rename(&whole, &file)?;
        loop {
            let event = self.events.next()?;
            let told = began.elapsed();
            if event == "problem" {
                return Err(format!("after a save of {path} the preview has a problem").into());
            }
            // A change can be noticed in the middle, and a page can be gone until it has another name.
            let Ok(body) = self.visitor.get(target) else { continue };
            if mark.is_empty() || body.windows(mark.len()).any(|part| part == mark.as_bytes()) {
                return Ok((told, began.elapsed()));
            }
        }
    }
}
