//! The map of key players and the coverage grid as drawings, with the key to their signs.

use crate::chart::{self, Gauge, MapSign};
use crate::playbook::entity::id::PlayerId;
use crate::playbook::entity::key_player::{Coverage, Degree, KeyPlayer, PoliticalStatus, Support};
use crate::playbook::{Opportunity, Part, player_anchor};
use crate::score::coverage::{coverage_of, is_key};
use crate::score::relationship::{conflicts, influence_lines};
use crate::site::Site;
use crate::site::route::encode_path;
use serde::Serialize;
use std::collections::BTreeMap;

/// The map with its key.
#[derive(Serialize)]
pub(super) struct MapView {
    drawing: String,
    paper: Paper,
    key: Vec<KeyRow>,
    /// That people or lines were left out, if some were.
    left_out: Option<String>,
}

/// How a map goes on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Paper {
    /// Among the rest.
    Upright,
    /// On a sheet of its own, turned.
    Turned,
    /// Not at all: so small that it can be read on a sheet, nobody could read it. The table has it.
    Table,
}

impl Paper {
    /// The largest map, in pixels, whose letters are still six points high on a sheet of A4 and of
    /// Letter: its letters of twelve pixels may shrink to two thirds. What the heading and the key
    /// take is left out.
    const UPRIGHT: (f64, f64) = (1066.0, 1247.0);
    const TURNED: (f64, f64) = (1459.0, 895.0);

    fn of(width: f64, height: f64) -> Self {
        let fits = |(most_wide, most_high)| width <= most_wide && height <= most_high;
        match () {
            () if fits(Self::UPRIGHT) => Self::Upright,
            () if fits(Self::TURNED) => Self::Turned,
            () => Self::Table,
        }
    }
}

/// A sign and what it stands for.
#[derive(Serialize)]
pub(super) struct KeyRow {
    sign: String,
    text: String,
}

/// The map.
pub(super) fn map(site: &Site<'_>, opportunity: &Opportunity) -> MapView {
    let players = &opportunity.players;
    let mut places = BTreeMap::<PlayerId, usize>::new();
    for (place, player) in players.iter().enumerate() {
        places.entry(player.player_id()).or_insert(place);
    }
    let cards = players.iter().map(|player| {
        let manager = player.reports_to.as_ref().and_then(|manager| places.get(&manager.value));
        card(site, player, manager.copied())
    });
    let cards = cards.take(chart::MOST_CARDS).collect::<Vec<_>>();
    let influences = influence_lines(players)
        .into_iter()
        .map(|(from, to, degree)| chart::InfluenceLine { from, to, strength: strength(degree) })
        .collect::<Vec<_>>();
    let conflicts = conflicts(players);
    let caption = chart::Caption {
        id: "_map",
        title: &site.say("players.map_title", &[("title", &opportunity.title)]),
        desc: &site.say("players.map_description", &[("count", &site.count(players.len()))]),
    };
    let map = chart::PlayerMap { cards: &cards, influences: &influences, conflicts: &conflicts };
    let drawn = chart::player_map(&caption, &map);
    MapView {
        paper: Paper::of(drawn.width, drawn.height),
        drawing: drawn.svg,
        key: map_key(site, &players[..cards.len()], &map),
        left_out: (players.len() > chart::MOST_CARDS || influences.len() + conflicts.len() > chart::MOST_LINES).then(
            || {
                let (people, lines) = (site.count(chart::MOST_CARDS), site.count(chart::MOST_LINES));
                site.say("players.map_left_out", &[("people", &people), ("lines", &lines)])
            },
        ),
    }
}

const fn strength(degree: Degree) -> chart::Strength {
    match degree {
        Degree::Low => chart::Strength::Low,
        Degree::Medium => chart::Strength::Medium,
        Degree::High => chart::Strength::High,
    }
}

fn card(site: &Site<'_>, player: &KeyPlayer, reports_to: Option<usize>) -> chart::Card {
    let roles = player.buying_role.iter().map(|role| site.word("buying_role", role.slug()).label);
    let roles = site.list(&roles.collect::<Vec<_>>());
    let status = player.political_status.map(|status| status.value);
    let status_word = status.map(|status| site.word("political_status", status.slug()).label);
    let adaptability = player.adaptability.map(|attitude| site.word("adaptability", attitude.slug()).label);
    let support = player.support.map(|support| support.value);
    let target = player.relationship.as_ref().and_then(|relationship| relationship.target_support);
    let mut badges = vec![support_badge(site, support, "")];
    badges.extend(
        target
            .map(|target| target.value)
            .filter(|target| Some(*target) != support)
            .map(|target| support_badge(site, Some(target), "→ ")),
    );
    let coverage = coverage_of(player);
    let name = site.text(player.name.as_ref()).unwrap_or_default();
    let title = site.text(player.title.as_ref()).unwrap_or_default();
    let in_full = [&name, &title].into_iter().filter(|text| !text.is_empty()).cloned();
    chart::Card {
        tip: site.list(&in_full.collect::<Vec<_>>()),
        name,
        title,
        lines: [Some(roles).filter(|roles| !roles.is_empty()), status_word, adaptability]
            .into_iter()
            .flatten()
            .collect(),
        gauge: Some((gauge(coverage), coverage_word(site, coverage))),
        badges,
        classes: vec![format!("status-{}", status_slug(status))],
        reports_to,
        leads_to: encode_path(&player_anchor(player.player_id().as_str())),
        id: player.player_id().as_str().to_owned(),
    }
}

fn status_slug(status: Option<PoliticalStatus>) -> &'static str {
    status.map_or("unknown", |status| status.slug())
}

fn support_badge(site: &Site<'_>, support: Option<Support>, before: &str) -> chart::Badge {
    let sign = match support {
        Some(Support::Mentor) => "++",
        Some(Support::Supporter) => "+",
        Some(Support::Neutral) => "=",
        Some(Support::NonSupporter) => "−",
        Some(Support::Enemy) => "−−",
        None => "?",
    };
    let word = support
        .map_or_else(|| site.say("players.support_unknown", &[]), |support| site.word("support", support.slug()).label);
    chart::Badge {
        text: format!("{before}{sign} {word}"),
        classes: vec![format!("support-{}", support.map_or("unknown", |support| support.slug()))],
    }
}

/// How full the disc is that stands for a coverage.
const fn gauge(coverage: Coverage) -> Gauge {
    match coverage {
        Coverage::Unknown => Gauge::Unknown,
        Coverage::NoContact => Gauge::Level(0.0),
        Coverage::BriefContact => Gauge::Level(0.3),
        Coverage::MultipleContacts => Gauge::Level(0.5),
        Coverage::InDepth => Gauge::Level(1.0),
    }
}

pub(super) fn coverage_word(site: &Site<'_>, coverage: Coverage) -> String {
    match coverage {
        Coverage::Unknown => site.say("players.coverage_unknown", &[]),
        coverage => site.word("coverage", coverage.slug()).label,
    }
}

/// The signs that stand on the map.
fn map_key(site: &Site<'_>, players: &[Part<KeyPlayer>], map: &chart::PlayerMap<'_>) -> Vec<KeyRow> {
    let row = |sign: MapSign, text: String| KeyRow { sign: chart::map_sign(&sign), text };
    let mut rows = Vec::new();
    if map.cards.iter().any(|card| card.reports_to.is_some()) {
        rows.push(row(MapSign::Reports, site.say("players.key_reports", &[])));
    }
    for degree in Degree::ALL.iter().rev() {
        if map.influences.iter().any(|line| line.strength == strength(*degree)) {
            let word = site.word("degree", degree.slug()).label;
            let text = site.say("players.key_influence", &[("degree", &word)]);
            rows.push(row(MapSign::Influence(strength(*degree)), text));
        }
    }
    if !map.conflicts.is_empty() {
        rows.push(row(MapSign::Conflict, site.say("players.key_conflict", &[])));
    }
    let statuses = PoliticalStatus::ALL.iter().rev().map(|status| Some(*status)).chain([None]);
    for status in statuses {
        if players.iter().any(|player| player.political_status.map(|s| s.value) == status) {
            let text = status.map_or_else(
                || site.say("players.status_unknown", &[]),
                |status| site.word("political_status", status.slug()).label,
            );
            rows.push(row(MapSign::Card(vec![format!("status-{}", status_slug(status))]), text));
        }
    }
    rows.extend(coverage_key(site, players));
    rows
}

/// The discs that stand for the coverage of these players.
fn coverage_key(site: &Site<'_>, players: &[Part<KeyPlayer>]) -> Vec<KeyRow> {
    let found = Coverage::ALL.iter().rev().filter(|c| players.iter().any(|player| coverage_of(player) == **c));
    found
        .map(|coverage| KeyRow {
            sign: chart::map_sign(&MapSign::Gauge(gauge(*coverage))),
            text: coverage_word(site, *coverage),
        })
        .collect()
}

/// The coverage grid with its key.
#[derive(Serialize)]
pub(super) struct GridView {
    drawing: String,
    key: Vec<KeyRow>,
}

/// The people by influence, down, and support, across.
pub(super) fn grid(
    site: &Site<'_>,
    players: &[Part<KeyPlayer>],
    influences: &[Option<Degree>],
    supports: &[Option<Support>],
) -> GridView {
    let unknown = || site.say("word.unknown", &[]);
    let dots = players.iter().filter_map(|player| {
        let (influence, support) = (player.influence.map(|i| i.value), player.support.map(|s| s.value));
        let name = site.text(player.name.as_ref()).unwrap_or_default();
        let coverage = coverage_of(player);
        Some(chart::Dot {
            row: influences.iter().position(|other| *other == influence)?,
            column: supports.iter().position(|other| *other == support)?,
            initials: initials(&name),
            name: site.explained(&name, &coverage_word(site, coverage)),
            gauge: gauge(coverage),
            is_key: is_key(player),
        })
    });
    let label = |scale: &str, slug: Option<&str>| slug.map_or_else(unknown, |slug| site.word(scale, slug).label);
    let drawn = chart::CoverageGrid {
        row_title: site.say("players.influence", &[]),
        column_title: site.say("players.support", &[]),
        rows: influences.iter().map(|degree| label("degree", degree.map(|degree| degree.slug()))).collect(),
        columns: supports.iter().map(|support| label("support", support.map(|support| support.slug()))).collect(),
        dots: dots.collect(),
    };
    let caption = chart::Caption {
        id: "_grid-chart",
        title: &site.say("players.grid", &[]),
        desc: &site.say("players.grid_description", &[("count", &site.count(players.len()))]),
    };
    let mut key = coverage_key(site, players);
    if players.iter().any(|player| is_key(player)) {
        key.push(KeyRow { sign: chart::map_sign(&MapSign::Ring), text: site.say("players.key_player", &[]) });
    }
    GridView { drawing: chart::coverage_grid(&caption, &drawn), key }
}

/// The first letters of the first and the last word of a name; of a single word its first two.
fn initials(name: &str) -> String {
    let words = name.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
    let letters = words.collect::<Vec<_>>();
    let short = match letters.as_slice() {
        [first, .., last] => vec![*first, *last],
        _ => name.chars().filter(|c| c.is_alphanumeric()).take(2).collect(),
    };
    short.into_iter().flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::{Paper, initials};

    #[test]
    fn a_map_is_turned_or_left_to_its_table_before_it_gets_too_small() {
        assert_eq!(Paper::of(400.0, 1200.0), Paper::Upright);
        assert_eq!(Paper::of(1066.0, 700.0), Paper::Upright);
        assert_eq!(Paper::of(1067.0, 700.0), Paper::Turned);
        assert_eq!(Paper::of(1400.0, 900.0), Paper::Table);
        assert_eq!(Paper::of(400.0, 2000.0), Paper::Table);
    }

    #[test]
    fn names_of_any_script_have_initials() {
        assert_eq!(initials("Margaret Osei"), "MO");
        assert_eq!(initials("Maximilian von und zu Hohenlohe"), "MH");
        assert_eq!(initials("王秀英"), "王秀");
        assert_eq!(initials("森田 健二"), "森健");
        assert_eq!(initials("(unknown)"), "UN");
        assert_eq!(initials(" · "), "");
    }
}
