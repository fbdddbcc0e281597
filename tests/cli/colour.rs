//! Colours: on terminals only, unless one asks.

use super::site::{Site, command};

/// What `check` writes with these variables and arguments.
fn checked(variables: &[(&str, &str)], arguments: &[&str]) -> String {
    let site = Site::faulty();
    let mut command = command(&site.root);
    command.envs(variables.iter().copied());
    let output = command.arg("check").args(arguments).output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

fn has_colour(variables: &[(&str, &str)], arguments: &[&str]) -> bool {
    checked(variables, arguments).contains('\x1b')
}

#[test]
fn colours_follow_the_stream_the_environment_and_the_flag() {
    assert!(!has_colour(&[], &[]), "a pipe is no terminal");
    assert!(has_colour(&[("CLICOLOR_FORCE", "1")], &[]));
    assert!(!has_colour(&[("NO_COLOR", "1")], &[]));
    assert!(has_colour(&[], &["--color", "always"]));
    assert!(has_colour(&[("NO_COLOR", "1")], &["--color", "always"]), "who asks gets it");
    assert!(!has_colour(&[("CLICOLOR_FORCE", "1")], &["--color", "never"]));
    assert!(has_colour(&[], &["--color", "always", "--format", "short"]));
    for format in ["json", "sarif", "github", "gitlab"] {
        assert!(!has_colour(&[("CLICOLOR_FORCE", "1")], &["--color", "always", "--format", format]), "{format}");
    }
}

#[test]
fn without_colours_it_says_the_same() {
    let coloured = checked(&[], &["--color", "always"]);
    assert_eq!(anstream::adapter::strip_str(&coloured).to_string(), checked(&[], &[]));
}

#[test]
fn escape_sequences_of_authors_do_not_reach_the_terminal() {
    let site = Site::sound();
    site.write(
        "content/accounts/acme.md",
        "---\ntitle: Acme\nstanding: \"\x1b]0;evil\x07\u{9b}31m\"\n\x1b[2Jx: 1\n---\n[a](\x1b[1m.md)\n",
    );
    for format in ["human", "short", "json", "sarif", "github", "gitlab"] {
        for colour in ["always", "never"] {
            let ran = site.run(&["check", "--format", format, "--color", colour]).ends_with(1);
            let text = if colour == "always" { without_colours(&ran.out) } else { ran.out };
            let obeyed: Vec<char> = text.chars().filter(|c| c.is_control() && *c != '\n').collect();
            assert!(obeyed.is_empty(), "{format}: {obeyed:?}");
        }
    }
}

/// The text without the colours that we write ourselves, and with everything else.
fn without_colours(text: &str) -> String {
    let mut parts = text.split("\x1b[");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let (code, rest) = part.split_once('m').unwrap_or((part, ""));
        if code.bytes().all(|b| b.is_ascii_digit() || b == b';') { text + rest } else { text + "\x1b[" + part }
    })
}
