//! The answer to a request.

use super::answer::{Answer, Body};
use super::content_type;
use super::files::Files;
use super::guard::Hosts;
use super::range::{Part, part};
use super::request::Asked;
use super::target::{self, Refusal};
use crate::serve::edition::{Edition, Made, Ready};
use crate::serve::notice::Notice;
use crate::serve::showing::{Current, Showing};
use crate::serve::{Say, failure, live};
use crate::site::encode_path;
use std::sync::Arc;

/// The file for addresses that are not there.
const NOT_FOUND: &str = "404.html";
const HTML: &str = "text/html; charset=utf-8";

/// What answers need.
pub struct Responder {
    hosts: Hosts,
    showing: Arc<Showing>,
    files: Files,
    script: Arc<Made>,
    style: Arc<Made>,
    say: Say,
}

/// What to do about a request.
pub enum Reply {
    /// Send this.
    Answer(Answer),
    /// Keep the connection and send events as they come.
    Events,
}

impl Responder {
    /// What answers for `hosts` need.
    pub fn new(hosts: Hosts, showing: Arc<Showing>, say: Say) -> Self {
        let made = |text: &str| Arc::new(Made::new(text.as_bytes().to_vec()));
        let (script, style) = (made(live::SCRIPT_TEXT), made(live::STYLE_TEXT));
        Self { hosts, showing, files: Files::default(), script, style, say }
    }

    /// What to do about a request.
    pub fn reply(&self, asked: &Asked) -> Reply {
        if let Err(refused) = self.hosts.admit(asked) {
            return Reply::Answer(Answer::text(refused.status, &refused.reason));
        }
        if !matches!(asked.method.as_str(), "GET" | "HEAD") {
            return Reply::Answer(Answer::text(405, "the preview can only be read").with("Allow", "GET, HEAD"));
        }
        let path = match target::path(&asked.target) {
            Ok(path) => path,
            Err(Refusal::Malformed) => {
                return Reply::Answer(Answer::text(400, "this is not an address that a browser would ask for"));
            }
            Err(Refusal::Hidden) => return Reply::Answer(self.not_found()),
        };
        let own = asked.target.starts_with(live::PREFIX);
        if own && format!("/{path}") == live::EVENTS && asked.method == "GET" {
            return Reply::Events;
        }
        Reply::Answer(if own { self.own(asked, &path) } else { self.site(asked, &path) })
    }

    /// What the preview itself has to say to its script.
    fn own(&self, asked: &Asked, path: &str) -> Answer {
        match format!("/{path}").as_str() {
            live::SCRIPT => of_made(asked, live::SCRIPT, &self.script),
            live::STYLE => of_made(asked, live::STYLE, &self.style),
            live::STATE => {
                let json = self.showing.current().state.to_json().into_bytes();
                Answer::new(200, "application/json", Body::Text(json)).with("Cache-Control", "no-store")
            }
            live::EVENTS => Answer::new(200, "text/event-stream", Body::Nothing).with("Cache-Control", "no-store"),
            _ => self.not_found(),
        }
    }

    /// A file of the site.
    fn site(&self, asked: &Asked, path: &str) -> Answer {
        let current = self.showing.current();
        let Some(edition) = &current.edition else { return failed(503, failure::nothing_to_show(&current.state)) };
        let file = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
        if edition.has(&file) {
            return self.file(asked, &current, edition, &file).unwrap_or_else(|| self.not_found());
        }
        if edition.has(&format!("{file}/index.html")) {
            let address = format!("/{}/", encode_path(&file));
            return Answer::text(302, &format!("see {address}")).with("Location", address);
        }
        self.not_found()
    }

    /// A file that the site has; `None` when it is gone from the disk.
    fn file(&self, asked: &Asked, current: &Current, edition: &Edition, file: &str) -> Option<Answer> {
        match edition.file(file) {
            Ok(Some(Ready::Made(made))) => {
                if edition.is_page(file) {
                    self.showing.view(file);
                }
                Some(of_made(asked, file, &made))
            }
            Ok(Some(Ready::OnDisk(path))) => {
                let opened = self.files.open(&path).ok()?;
                let body = |range| Body::File(opened.file, range);
                Some(deliver(asked, content_type::of(file), &opened.tag, opened.length, body))
            }
            Ok(None) => None,
            Err(error) => {
                (self.say)(Notice::PageFailed { file: file.to_owned(), error: error.to_string() });
                Some(failed(500, failure::page_failed(&current.state, &error.to_string())))
            }
        }
    }

    /// The site's own page for addresses that are not there.
    fn not_found(&self) -> Answer {
        let plain = || Answer::text(404, "there is no such page");
        let current = self.showing.current();
        let Some(edition) = &current.edition else { return plain() };
        match edition.file(NOT_FOUND) {
            Ok(Some(Ready::Made(made))) => {
                let length = made.bytes.len() as u64;
                Answer::new(404, HTML, Body::Made(made, 0..length)).with("Cache-Control", "no-cache")
            }
            Ok(_) => plain(),
            Err(error) => failed(404, failure::page_failed(&current.state, &error.to_string())),
        }
    }
}

/// A page that says why another cannot be made.
fn failed(status: u16, html: String) -> Answer {
    Answer::new(status, HTML, Body::Text(html.into_bytes())).with("Cache-Control", "no-store")
}

fn of_made(asked: &Asked, file: &str, made: &Arc<Made>) -> Answer {
    let body = |range| Body::Made(Arc::clone(made), range);
    deliver(asked, content_type::of(file), &made.tag, made.bytes.len() as u64, body)
}

/// All of a file, a part, or the word that the visitor has it already.
fn deliver(
    asked: &Asked,
    content_type: &'static str,
    tag: &str,
    length: u64,
    body: impl FnOnce(std::ops::Range<u64>) -> Body,
) -> Answer {
    let finish =
        |answer: Answer| answer.with("ETag", tag).with("Cache-Control", "no-cache").with("Accept-Ranges", "bytes");
    if asked.all("If-None-Match").any(|tags| names(tags, tag)) {
        return finish(Answer::not_modified(length));
    }
    // A part of a file that is another by now is of no use.
    let same = asked.header("If-Range").is_none_or(|known| known.trim() == tag);
    let range = asked.header("Range").filter(|_| same && asked.method == "GET");
    match part(range, length) {
        Part::Whole => finish(Answer::new(200, content_type, body(0..length))),
        Part::Bytes(range) => {
            let of = format!("bytes {}-{}/{length}", range.start, range.end - 1);
            finish(Answer::new(206, content_type, body(range))).with("Content-Range", of)
        }
        Part::Beyond => Answer::text(416, "the file is shorter than that")
            .with("Content-Range", format!("bytes */{length}"))
            .with("Accept-Ranges", "bytes"),
    }
}

/// Whether a list of fingerprints has this one.
fn names(tags: &str, tag: &str) -> bool {
    tags.split(',').map(str::trim).any(|known| known == "*" || known.strip_prefix("W/").unwrap_or(known) == tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fingerprints_are_found_in_lists() {
        assert!(names("\"a\"", "\"a\"") && names("\"x\", W/\"a\"", "\"a\"") && names("*", "\"a\""));
        assert!(!names("\"ab\"", "\"a\"") && !names("a", "\"a\"") && !names("", "\"a\""));
    }
}
