//! Tests of the whole map.

use super::*;
use crate::chart::gauge::Gauge;
use crate::chart::svg::tests::{CAPTION, HOSTILE, assert_sound};

fn card(name: &str, reports_to: Option<usize>) -> Card {
    let badge = |text: &str| Badge { text: text.to_owned(), classes: vec!["support-mentor".to_owned()] };
    Card {
        id: name.to_lowercase().replace(' ', "-"),
        name: name.to_owned(),
        title: "Vice President Operations".to_owned(),
        tip: format!("{name}, Vice President Operations"),
        lines: vec!["Decision maker".to_owned()],
        gauge: Some((Gauge::Level(0.5), "Brief contact".to_owned())),
        badges: vec![badge("= Neutral"), badge("→ + Supporter")],
        classes: vec!["status-inner_circle".to_owned()],
        reports_to,
        leads_to: "_player-x".to_owned(),
    }
}

fn map(cards: &[Card], influences: &[(usize, usize)], conflicts: &[(usize, usize)]) -> String {
    let strengths = [Strength::Low, Strength::Medium, Strength::High];
    let line =
        |(i, (from, to)): (usize, &(usize, usize))| InfluenceLine { from: *from, to: *to, strength: strengths[i % 3] };
    let influences = influences.iter().enumerate().map(line).collect::<Vec<_>>();
    player_map(&CAPTION, &PlayerMap { cards, influences: &influences, conflicts }).svg
}

#[test]
fn a_small_map() {
    let cards = [card("Ada Frost", None), card("Bo Lund", Some(0)), card("王秀英", Some(0)), card("Cy", Some(1))];
    let svg = map(&cards, &[(3, 2), (2, 0)], &[(1, 2)]);
    assert_sound(&svg);
    insta::assert_snapshot!(svg);
}

#[test]
fn nothing_circles_and_absurd_lines() {
    assert_sound(&map(&[], &[(0, 1)], &[(3, 4)]));
    let circle = [card("A", Some(1)), card("B", Some(0)), card("C", Some(2)), card("D", Some(77))];
    let svg = map(&circle, &[(0, 0), (0, 9), (1, 0)], &[(2, 2), (9, 1)]);
    assert_sound(&svg);
    assert_eq!(svg.matches("class=\"arrow\"").count(), 1);
    assert!(!svg.contains("class=\"conflict\""));
}

#[test]
fn a_crowd_is_bounded() {
    let cards = (0..MOST_CARDS + 50).map(|i| card("X", (i > 0).then_some(i / 3))).collect::<Vec<_>>();
    let lines = (0..5000).map(|i| (i % 97, i % 89)).collect::<Vec<_>>();
    let svg = map(&cards, &lines, &lines);
    assert_eq!(svg.matches("data-player=").count(), MOST_CARDS);
    assert_eq!(svg.matches("class=\"arrow\"").count(), MOST_LINES);
}

#[test]
fn hostile_texts_stay_texts() {
    let hostile = Card {
        id: HOSTILE.to_owned(),
        name: HOSTILE.repeat(20),
        title: HOSTILE.to_owned(),
        tip: HOSTILE.to_owned(),
        lines: vec![HOSTILE.to_owned(); 9],
        gauge: Some((Gauge::Level(f64::NAN), HOSTILE.to_owned())),
        badges: vec![Badge { text: HOSTILE.to_owned(), classes: vec![HOSTILE.to_owned()] }; 20],
        classes: vec![HOSTILE.to_owned()],
        reports_to: None,
        leads_to: HOSTILE.to_owned(),
    };
    let svg = map(&[hostile], &[], &[]);
    assert!(!svg.contains("<script"));
    assert!(svg.contains(" href=\"#&quot;&gt;&lt;script&gt;"), "{svg}");
    assert_eq!(svg.matches("<g class=\"badge").count(), 8);
}

#[test]
fn cards_are_links_where_they_lead_somewhere() {
    let mut cards = [card("Ada Frost", None), card("Bo Lund", Some(0))];
    cards[1].leads_to.clear();
    let svg = map(&cards, &[], &[]);
    assert_sound(&svg);
    assert!(
        svg.contains("<a href=\"#_player-x\" class=\"card status-inner_circle\" data-player=\"ada-frost\"><title>")
    );
    assert!(svg.contains("<g class=\"card status-inner_circle\" data-player=\"bo-lund\"><title>"));
    // A picture hides what is in it; without links it is one.
    assert!(svg.contains("role=\"group\""));
    cards[0].leads_to.clear();
    assert!(map(&cards, &[], &[]).contains("role=\"img\""));
}

#[test]
fn the_size_is_that_of_the_drawing() {
    let cards = [card("Ada Frost", None), card("Bo Lund", Some(0)), card("Cy", Some(0))];
    let drawn = player_map(&CAPTION, &PlayerMap { cards: &cards, influences: &[], conflicts: &[] });
    let size = format!(" width=\"{}\" height=\"{}\"", number(drawn.width), number(drawn.height));
    assert!(drawn.svg.contains(&size), "{size}");
}
