//! Opening the reader's own browser.

use std::process::{Command, Stdio};
use std::{io, thread};

/// Asks the system to show an address in the browser.
///
/// # Errors
/// When the system has no such program.
pub fn open(url: &str) -> io::Result<()> {
    let (program, arguments): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        // The empty text is the title of the window, which `start` takes first.
        ("cmd", &["/C", "start", ""])
    } else {
        ("xdg-open", &[])
    };
    let mut child = Command::new(program)
        .args(arguments)
        .arg(url)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    // The program may run as long as the browser does; somebody has to take note of its end.
    thread::Builder::new().name("preview browser".to_owned()).spawn(move || child.wait()).map(drop)
}
