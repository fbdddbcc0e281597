//! The plain playbook, made by salesbook, by nothing but its parsers, and by other generators, in turn.

use crate::Failure;
use crate::corpus::plain::{self, Theme};
use crate::corpus::{SEED, TODAY, write};
use crate::measure::{Contestant, LONGEST, Made, Measured, contest};
use crate::peers;
use crate::tables::{Align, Table, grouped, megabytes, times};
use std::path::{Path, PathBuf};

/// The names of what is always measured.
pub const FLOOR: &str = "the floor";
pub const PLAIN: &str = "salesbook build, plain theme";
pub const FULL: &str = "salesbook build, built-in theme";
pub const CHECK: &str = "salesbook check";

/// What was measured.
#[derive(Debug)]
pub struct Beside {
    /// The pages.
    pub pages: usize,
    ran: Vec<Contestant>,
}

/// A playbook in a folder, and where its site goes.
pub struct Place {
    root: PathBuf,
    out: PathBuf,
}

impl Place {
    /// Writes the plain playbook of a size.
    pub fn new(work: &Path, of: usize, theme: Theme) -> Result<Self, Failure> {
        let name = format!("{}-{of}", if theme == Theme::Plain { "plain" } else { "built-in" });
        let place = Self::of(&work.join(name));
        if place.root.exists() {
            std::fs::remove_dir_all(&place.root)?;
        }
        write(&place.root, plain::files(of, theme, SEED))?;
        Ok(place)
    }

    /// A playbook that is there already.
    pub fn of(root: &Path) -> Self {
        Self { root: root.to_owned(), out: root.with_extension("site") }
    }

    /// Building it, with a program.
    pub fn build(&self, program: &Path, name: &str) -> Contestant {
        let command = [program.as_os_str(), "build".as_ref(), "--quiet".as_ref(), "--today".as_ref(), TODAY.as_ref()];
        let to = ["--out".as_ref(), self.out.as_os_str()];
        Contestant::new(name, &self.root, command.into_iter().chain(to)).making(&self.out)
    }

    /// Checking it, with a program.
    pub fn check(&self, program: &Path, name: &str) -> Contestant {
        let command = [program.as_os_str(), "check".as_ref(), "--quiet".as_ref(), "--today".as_ref(), TODAY.as_ref()];
        Contestant::new(name, &self.root, command).finding()
    }

    /// The folder of the playbook.
    pub fn root(&self) -> &Path {
        &self.root
    }
}

/// Measures everything that makes pages of the plain playbook.
pub fn measure(work: &Path, peers: &Path, of: usize, rounds: usize) -> Result<Beside, Failure> {
    eprintln!("{} pages, beside others", grouped(of));
    let (plain, built_in) = (Place::new(work, of, Theme::Plain)?, Place::new(work, of, Theme::Full)?);
    let salesbook = Path::new(env!("CARGO_BIN_EXE_salesbook"));
    let this = std::env::current_exe()?;
    let floor_site = work.join("floor-site");
    let floor = [this.as_os_str(), "floor".as_ref(), plain.root.as_os_str(), floor_site.as_os_str()];
    let mut ran = vec![
        Contestant::new(FLOOR, &plain.root, floor).making(&floor_site),
        plain.build(salesbook, PLAIN),
        plain.check(salesbook, CHECK),
        built_in.build(salesbook, FULL),
    ];
    ran.extend(peers::contestants(work, peers, of)?);
    contest(rounds, &mut ran)?;
    Ok(Beside { pages: of, ran })
}

impl Beside {
    /// What something took.
    pub fn took(&self, name: &str) -> Option<Measured> {
        self.ran.iter().find(|contestant| contestant.name == name)?.least
    }

    /// All of it, in seconds and as ratios.
    pub fn table(&self) -> String {
        let mut table = Table::new(&[
            ("", Align::Left),
            ("on the clock", Align::Right),
            ("processor", Align::Right),
            ("memory at most", Align::Right),
            ("pages", Align::Right),
            ("size", Align::Right),
            ("clock ÷ floor", Align::Right),
            ("clock ÷ Hugo", Align::Right),
            ("processor ÷ Hugo", Align::Right),
            ("memory ÷ Hugo", Align::Right),
        ]);
        let (floor, hugo) = (self.took(FLOOR), self.took(peers::MEASURE));
        let ratio = |of: f64, to: Option<f64>| to.map_or_else(String::new, |to| times(of / to));
        for contestant in &self.ran {
            let Some(took) = contestant.least else { continue };
            let Made { pages, bytes } = contestant.made.unwrap_or_default();
            let made = pages > 0;
            table.row([
                contestant.name.clone(),
                format!("{:.2} s", took.wall),
                format!("{:.2} s", took.processor()),
                megabytes(took.memory as f64 * 1024.0),
                if made { grouped(pages) } else { String::new() },
                if made { megabytes(bytes as f64) } else { String::new() },
                ratio(took.wall, floor.map(|floor| floor.wall)),
                ratio(took.wall, hugo.map(|hugo| hugo.wall)),
                ratio(took.processor(), hugo.map(|hugo| hugo.processor())),
                ratio(took.memory as f64, hugo.map(|hugo| hugo.memory as f64)),
            ]);
        }
        let mut text = table.to_string();
        let left_out: Vec<&str> = self.ran.iter().filter(|one| one.left_out).map(|one| one.name.as_str()).collect();
        if !left_out.is_empty() {
            let names = left_out.join(", ");
            text.push_str(&format!("\nLeft out, as they failed or took longer than {LONGEST} seconds: {names}.\n"));
        }
        text
    }
}
