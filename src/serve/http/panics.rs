//! Panics inside of `tiny_http`: which are no news, and which mean that nobody is let in any more.

use std::panic::{self, PanicHookInfo};
use std::sync::Once;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How often a thread that lets visitors in has ended in a panic, in this process.
static DEATHS: AtomicUsize = AtomicUsize::new(0);

/// What a panic means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning {
    /// A visitor was gone before he was looked at: his own thread ends, nothing else.
    VisitorGone,
    /// The thread that lets visitors in had no room for another: it has ended.
    DoorShut,
    /// Somebody else's.
    Other,
}

/// Takes note of panics from now on. Those of others are reported as before.
pub fn watch() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| match meaning_of(info) {
            Meaning::VisitorGone => {}
            Meaning::DoorShut => {
                DEATHS.fetch_add(1, Ordering::SeqCst);
            }
            Meaning::Other => before(info),
        }));
    });
}

/// How often a thread that lets visitors in has ended in a panic so far.
pub fn deaths() -> usize {
    DEATHS.load(Ordering::SeqCst)
}

fn meaning_of(info: &PanicHookInfo<'_>) -> Meaning {
    // Our own threads have names, tiny_http's have none.
    let nameless = std::thread::current().name().is_none();
    meaning(info.location().map_or("", |location| location.file()), info.payload_as_str().unwrap_or_default(), nameless)
}

fn meaning(file: &str, text: &str, nameless: bool) -> Meaning {
    let file = file.replace('\\', "/");
    let within = file.contains("/tiny_http");
    if nameless && ((within && file.ends_with("refined_tcp_stream.rs")) || text.contains("failed to spawn thread")) {
        // Handles for a second copy of the connection, or for its thread, have run out.
        Meaning::DoorShut
    } else if nameless && within {
        Meaning::VisitorGone
    } else {
        Meaning::Other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn panics_are_told_apart() {
        let crates = "/home/x/.cargo/registry/src/index-1/tiny_http-0.12.0/src";
        let cases = [
            (format!("{crates}/client.rs"), "called `Result::unwrap()`", true, Meaning::VisitorGone),
            (format!("{crates}/util/refined_tcp_stream.rs"), "called …", true, Meaning::DoorShut),
            ("/rustc/1/library/std/src/thread/mod.rs".to_owned(), "failed to spawn thread: x", true, Meaning::DoorShut),
            ("src/serve/edition.rs".to_owned(), "index out of bounds", false, Meaning::Other),
            (format!("{crates}/request.rs"), "x", false, Meaning::Other),
        ];
        for (file, text, nameless, expected) in cases {
            assert_eq!(meaning(&file, text, nameless), expected, "{file}");
        }
    }
}
