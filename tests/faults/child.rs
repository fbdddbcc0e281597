//! The roles that this program plays when a fault test starts it again.

use super::generation;
use salesbook::Error;
use salesbook::output::{Content, Published, publish_with};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// Pages of a site that change with every generation; as many never change.
pub const PAGES: usize = 40;
const ROLE: &str = "SALESBOOK_TEST_ROLE";
const DIR: &str = "SALESBOOK_TEST_DIR";
const GENERATION: &str = "SALESBOOK_TEST_GENERATION";

/// A child in the making.
pub struct Child;

impl Child {
    /// The command that plays `role` on `dir`.
    pub fn command(role: &str, dir: &Path, generation: usize) -> Command {
        let mut command = Command::new(std::env::current_exe().unwrap());
        Self::describe(&mut command, role, dir, generation);
        command.args(Self::arguments());
        command
    }

    /// As [`Child::command`], started by `wrapper`, whose last arguments are the child's.
    pub fn under(wrapper: &mut Command, role: &str, dir: &Path, generation: usize) {
        Self::describe(wrapper, role, dir, generation);
        wrapper.arg(std::env::current_exe().unwrap()).args(Self::arguments());
    }

    fn describe(command: &mut Command, role: &str, dir: &Path, generation: usize) {
        command.env(ROLE, role).env(DIR, dir).env(GENERATION, generation.to_string());
        command.stdin(Stdio::null());
    }

    fn arguments() -> [&'static str; 4] {
        ["--exact", "faults::child::role", "--ignored", "--nocapture"]
    }
}

/// Publishes one generation of the site: pages that carry its number, pages that never change,
/// and one that only it has.
pub fn build(dir: &Path, generation: usize, pages: usize) -> salesbook::Result<Published> {
    publish_with(dir, &plan(generation, pages), |path| Ok(page(path, generation)))
}

pub fn plan(generation: usize, pages: usize) -> Vec<String> {
    let mut plan = vec![format!("only-{generation}.html")];
    for number in 0..pages {
        plan.push(format!("p{}/page-{number}.html", number % 5));
        plan.push(format!("same/page-{number}.html"));
    }
    plan
}

pub fn page(path: &str, generation: usize) -> Content {
    let head = if path.starts_with("same/") { "same".to_owned() } else { format!("generation {generation}") };
    Content::Bytes(format!("{head} {path} {}</html>", "text ".repeat(200)).into_bytes())
}

/// Plays the role that the environment names.
#[test]
#[ignore = "a role for the children of the fault tests"]
fn role() {
    let Ok(role) = std::env::var(ROLE) else { return };
    let dir = std::path::PathBuf::from(std::env::var(DIR).unwrap());
    let number: usize = std::env::var(GENERATION).unwrap().parse().unwrap();
    match role.as_str() {
        "build" => {
            build(&dir, number, PAGES).unwrap();
        }
        "build small" => {
            build(&dir, number, 3).unwrap();
        }
        "be refused" => {
            let error = build(&dir, number, PAGES).unwrap_err().to_string();
            assert!(error.contains("another build"), "{error}");
        }
        "die at a page" => {
            let fatal = &plan(number, PAGES)[number];
            let _ = publish_with(&dir, &plan(number, PAGES), |path| {
                if path == fatal {
                    let me = rustix::process::getpid();
                    rustix::process::kill_process(me, rustix::process::Signal::KILL).unwrap();
                }
                Ok(page(path, number))
            });
            unreachable!("killed");
        }
        "fill the disk" => {
            let large = || Ok(Content::Bytes(vec![b'x'; 300_000]));
            let plan: Vec<String> = (0..10).map(|count| format!("large-{count}.bin")).collect();
            let error = publish_with(&dir, &plan, |_| large()).unwrap_err();
            let Error::Io { path, .. } = &error else { panic!("{error}") };
            assert!(path.starts_with(&dir), "{error}");
            println!("as it should: {error}");
        }
        "fail to write" => {
            let error = build(&dir, number, PAGES).unwrap_err();
            assert!(matches!(&error, Error::Io { path, .. } if path.starts_with(dir.parent().unwrap())), "{error}");
            println!("as it should: {error}");
        }
        "be told to go inside" => {
            let disk = dir.parent().unwrap();
            let error = build(disk, number, PAGES).unwrap_err().to_string();
            assert!(error.contains("choose a folder inside it"), "{error}");
        }
        "lose the working folder" => {
            std::env::set_current_dir(&dir).unwrap();
            fs::remove_dir(&dir).unwrap();
            let error = build(Path::new("public"), number, PAGES).unwrap_err();
            assert!(error.to_string().starts_with("cannot find the working folder"), "{error}");
        }
        "read" => read(&dir),
        other => panic!("no role {other}"),
    }
}

/// Reads the site over and over until a file `stop` is beside it, and fails if it is ever not
/// whole. Keeps the folder open meanwhile: as long as the name stands for the same folder before
/// and after, all that was read came from that one.
fn read(dir: &Path) {
    use std::os::unix::fs::MetadataExt;
    let stop = dir.parent().unwrap().join("stop");
    let (mut whole, mut passed) = (0, 0);
    while !stop.exists() {
        let held = fs::File::open(dir).expect("the output is always there");
        let found = generation(dir);
        let now = fs::metadata(dir).expect("the output is always there");
        if held.metadata().unwrap().ino() == now.ino() {
            assert!(found.is_ok(), "{found:?}");
            whole += 1;
        } else {
            passed += 1;
        }
    }
    println!("read {whole} whole sites; {passed} times the site changed meanwhile");
    assert!(whole > 0);
}
