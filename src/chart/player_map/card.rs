//! A person's card.

use crate::chart::gauge::Gauge;
use crate::chart::svg::{Anchor, Element, classes};
use crate::chart::text;

/// A person on the map.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Card {
    /// The id by which scripts find the card: `data-player`.
    pub id: String,
    /// The name.
    pub name: String,
    /// The job title.
    pub title: String,
    /// Further lines: buying role, political status, adaptability.
    pub lines: Vec<String>,
    /// How full something is, with its word: coverage.
    pub gauge: Option<(Gauge, String)>,
    /// Signs at the card's foot: support, and the support that is aimed at.
    pub badges: Vec<Badge>,
    /// Classes: political status, support, coverage.
    pub classes: Vec<String>,
    /// What a pointer that rests on the card is told: the name and the title in full.
    pub tip: String,
    /// The place of the manager.
    pub reports_to: Option<usize>,
    /// The id, as an address has it, of what the card leads to on its page; empty when it leads nowhere.
    pub leads_to: String,
}

/// A sign at a card's foot. It must say without its colour what it stands for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Badge {
    /// A sign and a word or two.
    pub text: String,
    /// Classes.
    pub classes: Vec<String>,
}

/// The width of a card.
pub const WIDTH: f64 = 172.0;
const PAD: f64 = 10.0;
const ROOM: f64 = WIDTH - 2.0 * PAD;
const NAME: f64 = 14.0;
/// How much wider bold letters are.
const BOLD: f64 = 1.14;
const TEXT: f64 = 12.0;
const BADGE: f64 = 11.0;
const BADGE_HEIGHT: f64 = 18.0;
const BADGE_STEP: f64 = 22.0;
/// The radius of the gauge, and the room that it takes before its word.
const GAUGE: f64 = 5.5;
const GAUGE_ROOM: f64 = 16.0;
/// The most further lines on a card.
const MOST_LINES: usize = 4;
/// The most badges on a card.
const MOST_BADGES: usize = 8;

/// A card's texts, broken into lines.
#[derive(Debug)]
pub struct Face {
    name: Vec<String>,
    title: Vec<String>,
    lines: Vec<String>,
    gauge: Option<(Gauge, String)>,
    /// Each badge: its row, its x, its width, its text, its place.
    badges: Vec<(f64, f64, f64, String, usize)>,
    badge_rows: f64,
}

/// Breaks the texts of a card.
pub fn face(card: &Card) -> Face {
    let mut badges = Vec::new();
    let (mut x, mut row) = (0.0, 0.0);
    for (place, badge) in card.badges.iter().enumerate().take(MOST_BADGES) {
        let shown = text::shortened(&badge.text, ROOM - 10.0, BADGE);
        if shown.is_empty() {
            continue;
        }
        let width = (text::width(&shown, BADGE) + 10.0).max(BADGE_HEIGHT);
        if x > 0.0 && x + width > ROOM {
            (x, row) = (0.0, row + 1.0);
        }
        badges.push((row, x, width, shown, place));
        x += width + 4.0;
    }
    Face {
        name: text::wrapped(&card.name, ROOM, NAME * BOLD, 3),
        title: text::wrapped(&card.title, ROOM, TEXT, 2),
        lines: card.lines.iter().take(MOST_LINES).flat_map(|line| text::wrapped(line, ROOM, TEXT, 2)).collect(),
        gauge: card.gauge.as_ref().map(|(gauge, word)| (*gauge, text::shortened(word, ROOM - GAUGE_ROOM, TEXT))),
        badge_rows: if badges.is_empty() { 0.0 } else { row + 1.0 },
        badges,
    }
}

impl Face {
    /// How high the card must be.
    pub fn height(&self) -> f64 {
        let count = |lines: &[String]| f64::from(u32::try_from(lines.len()).unwrap_or(u32::MAX));
        let lines = count(&self.title) + count(&self.lines) + f64::from(u8::from(self.gauge.is_some()));
        let texts = count(&self.name) * 17.0 + lines * 15.0;
        PAD + texts + 6.0 + self.badge_rows * BADGE_STEP + 4.0
    }

    /// The card with its corner at a point, as high as its row.
    pub fn draw(&self, card: &Card, x: f64, y: f64, height: f64) -> Element {
        let class = classes("card", card.classes.iter().map(String::as_str));
        let id: String = card.id.chars().take(200).collect();
        let tip: String = card.tip.chars().take(400).collect();
        let group = match card.leads_to.as_str() {
            "" => Element::new("g"),
            // Never anything but a place on the same page, whatever the id is.
            anchor => Element::new("a").with("href", format!("#{anchor}")),
        };
        let mut group = group
            .with("class", class)
            .with("data-player", id)
            .child(Element::new("title").text(&tip))
            .child(Element::rect("card-box", x, y, WIDTH, height).with("rx", 6.0));
        let mut at = y + PAD;
        let texts = [(&self.name, "card-name", NAME, 17.0), (&self.title, "card-title", TEXT, 15.0)];
        for (lines, class, size, step) in texts.into_iter().chain([(&self.lines, "card-line", TEXT, 15.0)]) {
            for line in lines {
                group.push(Element::label(class, Anchor::Start, x + PAD, at + size * 0.86, size, line));
                at += step;
            }
        }
        if let Some((gauge, word)) = &self.gauge {
            group.push(gauge.draw(x + PAD + GAUGE, at + 6.5, GAUGE));
            group.push(Element::label("card-line", Anchor::Start, x + PAD + GAUGE_ROOM, at + TEXT * 0.86, TEXT, word));
        }
        // Badges stand at the foot, so that they line up over all cards.
        let foot = y + height - 4.0 - self.badge_rows * BADGE_STEP;
        for (row, offset, width, shown, place) in &self.badges {
            let (x, y) = (x + PAD + offset, foot + row * BADGE_STEP);
            let more = card.badges.get(*place).map_or(&[][..], |badge| &badge.classes);
            group.push(
                Element::group(&classes("badge", more.iter().map(String::as_str)))
                    .child(Element::rect("badge-box", x, y, *width, BADGE_HEIGHT).with("rx", 3.0))
                    .child(Element::label("badge-text", Anchor::Middle, x + width / 2.0, y + 13.0, BADGE, shown)),
            );
        }
        group
    }
}
