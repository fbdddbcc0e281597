//! Visitors who read slowly, leave early, or send what nobody can read.

use crate::client::{Answer, Events, connect, request};
use crate::site::{Site, film};
use crate::until;
use socket2::SockRef;
use std::io::{BufReader, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

#[test]
fn what_nobody_can_read_is_refused_and_forgotten() {
    let site = Site::new();
    let running = site.preview();
    let host = format!("Host: {}\r\n", running.address);
    let rubbish: Vec<Vec<u8>> = vec![
        b"\r\n\r\n".to_vec(),
        b"GET\r\n\r\n".to_vec(),
        b"GET / HTTP/9.9\r\n\r\n".to_vec(),
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03".to_vec(),
        (0..=255).collect(),
        b"GET / HTTP/1.1\r\nno colon here\r\n\r\n".to_vec(),
        b"GET /\xff HTTP/1.1\r\n\r\n".to_vec(),
        format!("GET / HTTP/1.1\r\n{host}Cookie: caf\u{e9}\r\n\r\n").into_bytes(),
        format!("GET /a\nb HTTP/1.1\r\n{host}\r\n").into_bytes(),
        format!("GET /{} HTTP/1.1\r\n{host}\r\n", "a/".repeat(100_000)).into_bytes(),
        format!("GET /{} HTTP/1.1\r\n{host}\r\n", "%41".repeat(100_000)).into_bytes(),
        format!("GET / HTTP/1.1\r\n{host}X: {}\r\n\r\n", "y".repeat(4_000_000)).into_bytes(),
        format!("GET / HTTP/1.1\r\n{host}{}\r\n", "X: y\r\n".repeat(20_000)).into_bytes(),
        format!("POST / HTTP/1.1\r\n{host}Content-Length: -1\r\n\r\n").into_bytes(),
        format!("POST / HTTP/1.1\r\n{host}Content-Length: 5\r\n\r\nab").into_bytes(),
        format!("POST / HTTP/1.1\r\n{host}Transfer-Encoding: chunked\r\n\r\nzzz\r\n").into_bytes(),
        format!("POST / HTTP/1.1\r\n{host}Expect: 100-continue\r\nContent-Length: 9\r\n\r\n").into_bytes(),
        format!("GET / HTTP/1.1\r\n{host}Expect: the unexpected\r\n\r\n").into_bytes(),
        format!("GET / HTTP/1.1\r\n{host}Connection: upgrade\r\nUpgrade: websocket\r\n\r\n").into_bytes(),
        format!("GET / HTTP/1.1\r\n{host}TE: chunked;q=nan, identity;q=-1\r\n\r\n").into_bytes(),
        format!("GET / HTTP/1.1\r\n{host}Range: bytes=-\r\nIf-None-Match: \"\r\n\r\n").into_bytes(),
    ];
    for bytes in rubbish {
        let mut stream = connect(running.address);
        // Some are answered before they are sent to the end.
        let _ = stream.write_all(&bytes);
        let _ = stream.shutdown(Shutdown::Write);
        drop(stream);
        running.is_well();
    }
}

#[test]
fn a_body_of_any_announced_size_does_no_harm() {
    let site = Site::new();
    let running = site.preview();
    let mut held = Vec::new();
    // To read the rest of a body, tiny_http makes room for all of it at once.
    for length in [1u64, 1024, 1025, 100_000, 1 << 24, 1 << 32, 1 << 50, u64::MAX / 2, u64::MAX] {
        for method in ["GET", "POST"] {
            let length = length.to_string();
            let mut stream = connect(running.address);
            let text = request(running.address, method, "/", &[("Content-Length", &length)]);
            stream.write_all(text.as_bytes()).unwrap();
            stream.write_all(b"some of it").unwrap();
            held.push(stream);
            running.is_well();
        }
    }
    drop(held);
    running.is_well();
}

#[test]
fn three_hundred_visitors_who_never_finish_their_question_stop_nobody() {
    allow_many_files();
    let site = Site::new();
    let running = site.preview();
    let unfinished: Vec<TcpStream> = (0..300)
        .map(|at| {
            let mut stream = connect(running.address);
            let text = ["", "G", "GET / HTTP/1.1\r\n", "GET / HTTP/1.1\r\nHost: x\r\n"][at % 4];
            stream.write_all(text.as_bytes()).unwrap();
            stream
        })
        .collect();
    for _ in 0..20 {
        running.is_well();
    }
    let mut events = running.events();
    site.write("content/pages/notes.md", "---\ntitle: Notes\n---\n\nOther words.\n");
    events.until(|heard| heard.event == "reload");
    drop(unfinished);
    running.is_well();
}

#[test]
fn visitors_who_take_nothing_of_their_answers_stop_nobody() {
    allow_many_files();
    let site = Site::new();
    site.write_bytes("content/media/long.mp4", &film(8_000_000));
    let running = site.preview();
    let mut idle = Vec::new();
    for _ in 0..40 {
        let mut stream = connect(running.address);
        let film = request(running.address, "GET", "/files/media/long.mp4", &[]);
        stream.write_all(film.repeat(3).as_bytes()).unwrap();
        idle.push(stream);
    }
    for _ in 0..10 {
        // Others wait behind a stream of events that never ends.
        let mut stream = connect(running.address);
        stream.write_all(request(running.address, "GET", "/_salesbook/events", &[]).as_bytes()).unwrap();
        stream.write_all(request(running.address, "GET", "/", &[]).repeat(50).as_bytes()).unwrap();
        idle.push(stream);
    }
    for _ in 0..20 {
        running.is_well();
    }
    let mut events = running.events();
    site.write("content/pages/notes.md", "---\ntitle: Notes\n---\n\nOther words.\n");
    events.until(|heard| heard.event == "reload");
    // And who reads on after a while has missed nothing.
    let answer = Answer::read(&mut BufReader::new(&idle[0]), false).unwrap();
    assert!(answer.body == film(8_000_000));
}

#[test]
fn visitors_who_hang_up_do_no_harm() {
    let site = Site::new();
    let running = site.preview();
    let film = request(running.address, "GET", "/files/media/film.mp4", &[]);
    let events = request(running.address, "GET", "/_salesbook/events", &[]);
    for at in 0..300 {
        let mut stream = connect(running.address);
        match at % 3 {
            0 => {}
            1 => stream.write_all(film.as_bytes()).unwrap(),
            _ => stream.write_all(events.as_bytes()).unwrap(),
        }
        // Not a farewell but a reset.
        SockRef::from(&stream).set_linger(Some(Duration::ZERO)).unwrap();
    }
    running.is_well();
    let mut events = running.events();
    site.write("content/pages/notes.md", "---\ntitle: Notes\n---\n\nOther words.\n");
    events.until(|heard| heard.event == "reload");
}

#[test]
fn streams_of_events_are_bounded_and_end_with_the_preview() {
    allow_many_files();
    let site = Site::new();
    let mut running = site.preview();
    let mut streams: Vec<Events> = (0..256).map(|_| running.events()).collect();
    let refused = running.get("/_salesbook/events");
    assert_eq!((refused.status, refused.header("Retry-After")), (503, Some("2")));
    running.is_well();
    // Places of those who left are given to others, sooner or later.
    streams.truncate(10);
    until("a place is free", || {
        let mut stream = connect(running.address);
        stream.write_all(request(running.address, "GET", "/_salesbook/events", &[]).as_bytes()).unwrap();
        let mut start = [0; 12];
        stream.read_exact(&mut start).unwrap();
        &start == b"HTTP/1.1 200"
    });
    site.write("content/pages/notes.md", "---\ntitle: Notes\n---\n\nOther words.\n");
    for events in &mut streams {
        events.until(|heard| heard.event == "reload");
    }
    let address = running.address;
    running.stop();
    for events in streams {
        // The connection is given up only when both sides are done with it.
        events.hang_up();
    }
    until("the port is free", || std::net::TcpListener::bind(address).is_ok());
}

/// Raises this process's limit of open files as far as it may.
fn allow_many_files() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        let limit = getrlimit(Resource::Nofile);
        let _ = setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, maximum: limit.maximum });
    }
}
