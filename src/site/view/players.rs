//! The key players: the map, the same as a table, coverage grid, and per player agenda, criteria
//! and relationship strategy.

use super::derivation::{self, BalanceWhy};
use super::influence::{Line, Lines, WayInView};
use super::player_map::{self, GridView, MapView};
use super::relationship::{RelationshipSuggestion, Targets, relationship_suggestion, targets};
use crate::Result;
use crate::playbook::entity::id::OpportunityId;
use crate::playbook::entity::key_player::{Degree, KeyPlayer, Support};
use crate::playbook::{Opportunity, OpportunityPart, Thing, player_anchor};
use crate::score::coverage::{SingleThread, is_key, map_figures};
use crate::score::relationship::{conflicts, influence_lines};
use crate::site::body::BodyView;
use crate::site::format::Day;
use crate::site::{Link, PlayerLinks, Renderer, Route, Site, Word};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct PlayersView {
    parts: super::parts::Parts,
    figures: Option<Figures>,
    /// Whom to work on next, as suggested.
    targets: Targets,
    map: Option<MapView>,
    lines: Vec<LineRow>,
    grid: Option<GridTable>,
    players: Vec<PlayerView>,
    body: BodyView,
}

#[derive(Serialize)]
struct Figures {
    players: usize,
    key: usize,
    supportive_key: usize,
    inner_circle: usize,
    political_structure: usize,
    supportive: usize,
    against: usize,
    signal: &'static str,
    balance: Option<String>,
    balance_why: Option<BalanceWhy>,
    single_thread: Option<String>,
}

/// A line of the map.
#[derive(Serialize)]
struct LineRow {
    from: Link,
    to: Link,
    /// How strong an influence is; absent of a conflict.
    strength: Option<Word>,
}

/// Who has influence, and on which side they stand.
#[derive(Serialize)]
struct GridTable {
    chart: GridView,
    /// The levels of support; absent where it is not known.
    supports: Vec<Option<Word>>,
    rows: Vec<GridRow>,
}

/// One degree of influence across the levels of support.
#[derive(Serialize)]
struct GridRow {
    influence: Option<Word>,
    cells: Vec<Vec<Link>>,
}

#[derive(Serialize)]
struct PlayerView {
    anchor: String,
    name: String,
    link: Link,
    title: Option<String>,
    department: Option<String>,
    reports_to: Option<Link>,
    is_external: bool,
    is_placeholder: bool,
    is_key: bool,
    roles: Vec<Word>,
    political_status: Option<Word>,
    rank: Option<Word>,
    influence: Option<Word>,
    adaptability: Option<Word>,
    support: Option<Word>,
    evidence: Vec<String>,
    acted: Option<String>,
    coverage: Option<Word>,
    last_contact: Option<Day>,
    covered_by: Vec<Link>,
    decision_orientation: Option<Word>,
    mode: Option<Word>,
    influences: Vec<Line>,
    /// Whichever end the lines are written at; those who could lead us to the player first.
    influenced_by: Vec<Line>,
    way_in: Option<WayInView>,
    conflicts_with: Vec<Link>,
    business_agenda: Option<String>,
    personal_agenda: Option<String>,
    decision_criteria: Vec<String>,
    win: Option<String>,
    favours: Option<Link>,
    relationship: Option<RelationshipView>,
    suggestion: Option<RelationshipSuggestion>,
    /// The actions aimed at the player.
    actions: Vec<Link>,
}

#[derive(Serialize)]
struct RelationshipView {
    strategy: Option<Word>,
    target_support: Option<Word>,
    target_coverage: Option<Word>,
    by: Option<Day>,
    value: Option<String>,
    owner: Option<Link>,
    levels: Vec<LevelRow>,
}

#[derive(Serialize)]
struct LevelRow {
    who: Link,
    now: Option<Word>,
    target: Option<Word>,
}

/// Renders an opportunity's key players.
pub(super) fn render(site: &Site<'_>, route: &Route, id: &OpportunityId, renderer: &impl Renderer) -> Result<String> {
    let Some(opportunity) = site.playbook.opportunities.get(id) else { return Ok(String::new()) };
    let thing = Thing::Opportunity(id.clone(), OpportunityPart::Players);
    let above = [Route::Pipeline, Route::Opportunity(id.clone(), OpportunityPart::Overview)];
    let mut shell = site.shell(route, site.name_of(&thing), &above);
    shell.source = site.source(opportunity.players_document.unwrap_or(opportunity.document));
    shell.backlinks = site.backlinks(&thing);
    let links = site.player_links(opportunity);
    let people =
        People { lines: Lines::of(opportunity, &links), aimed: aimed_actions(site, opportunity), links: &links };
    let view = PlayersView {
        parts: super::parts::parts(site, opportunity, OpportunityPart::Players),
        figures: (!opportunity.players.is_empty()).then(|| figures(site, opportunity)),
        targets: targets(site, opportunity),
        map: (!opportunity.players.is_empty()).then(|| player_map::map(site, opportunity)),
        lines: line_rows(site, opportunity, &links),
        grid: grid(site, opportunity, &links),
        players: opportunity
            .players
            .iter()
            .enumerate()
            .map(|(place, player)| player_view(site, opportunity, (place, player), &people))
            .collect(),
        body: opportunity.players_document.map_or_else(BodyView::default, |document| site.body(document, route)),
    };
    renderer.render("players.html", &shell, &view)
}

fn figures(site: &Site<'_>, opportunity: &Opportunity) -> Figures {
    let figures = map_figures(&opportunity.players);
    let single_thread = figures.single_thread.as_ref().map(|thread| match thread {
        SingleThread::OnePlayer(id) => {
            site.say("players.one_player", &[("name", &site.player_link(opportunity, id.as_str()).label)])
        }
        SingleThread::OneOfUs(id) => site.say("players.one_of_us", &[("name", &site.person(id).label)]),
    });
    Figures {
        players: figures.players,
        key: figures.key.len(),
        supportive_key: figures.supportive_key.len(),
        inner_circle: figures.inner_circle,
        political_structure: figures.political_structure,
        supportive: figures.supportive,
        against: figures.against,
        signal: super::row::signal_word(figures.status),
        balance: figures.balance.map(|balance| site.score(balance.value())),
        balance_why: derivation::balance(site, opportunity),
        single_thread,
    }
}

/// The lines of influence and of conflict, as the map has them.
fn line_rows(site: &Site<'_>, opportunity: &Opportunity, links: &PlayerLinks) -> Vec<LineRow> {
    let players = &opportunity.players;
    let row = |from: usize, to: usize, strength| {
        let link = |place: usize| players.get(place).map(|player| links.to(player.player_id().as_str()));
        Some(LineRow { from: link(from)?, to: link(to)?, strength })
    };
    let influences = influence_lines(players).into_iter();
    let influences =
        influences.filter_map(|(from, to, degree)| row(from, to, Some(site.word("degree", degree.slug()))));
    let conflicts = conflicts(players).into_iter().filter_map(|(one, other)| row(one, other, None));
    influences.chain(conflicts).collect()
}

/// The actions aimed at each player, by the player's id.
fn aimed_actions(site: &Site<'_>, opportunity: &Opportunity) -> BTreeMap<String, Vec<Link>> {
    let mut aimed: BTreeMap<String, Vec<Link>> = BTreeMap::new();
    for action in opportunity.plan.iter().flat_map(|plan| &plan.actions).filter(|action| !action.players.is_empty()) {
        let link = super::action::action_row(site, opportunity, action).link;
        for player in &action.players {
            let links = aimed.entry(player.value.as_str().to_owned()).or_default();
            if links.last() != Some(&link) {
                links.push(link.clone());
            }
        }
    }
    aimed
}

/// The grid as a drawing and as a table; rows and columns of unknown only where somebody is in them,
/// rows of known influence likewise. `None` while nobody's influence or support is known.
fn grid(site: &Site<'_>, opportunity: &Opportunity, links: &PlayerLinks) -> Option<GridTable> {
    let players = &opportunity.players;
    let place = |player: &KeyPlayer| (player.influence.map(|i| i.value), player.support.map(|s| s.value));
    let mut cells: BTreeMap<(Option<Degree>, Option<Support>), Vec<Link>> = BTreeMap::new();
    for player in players {
        cells.entry(place(player)).or_default().push(links.to(player.player_id().as_str()));
    }
    if cells.keys().all(|place| *place == (None, None)) {
        return None;
    }
    let influences = Degree::ALL.iter().rev().map(|degree| Some(*degree)).chain([None]);
    let influences = influences.filter(|degree| cells.keys().any(|(other, _)| other == degree)).collect::<Vec<_>>();
    let supports = Support::ALL.iter().rev().map(|support| Some(*support));
    let supports = supports.chain(cells.keys().any(|(_, support)| support.is_none()).then_some(None));
    let supports = supports.collect::<Vec<_>>();
    let row = |influence: &Option<Degree>| GridRow {
        influence: influence.map(|degree| site.word("degree", degree.slug())),
        cells: supports.iter().map(|support| cells.get(&(*influence, *support)).cloned().unwrap_or_default()).collect(),
    };
    Some(GridTable {
        chart: player_map::grid(site, players, &influences, &supports),
        supports: supports.iter().map(|support| support.map(|s| site.word("support", s.slug()))).collect(),
        rows: influences.iter().map(row).collect(),
    })
}

/// What the cards of all players need.
struct People<'a> {
    links: &'a PlayerLinks,
    lines: Lines<'a>,
    /// The actions aimed at each player, by the player's id.
    aimed: BTreeMap<String, Vec<Link>>,
}

fn player_view(
    site: &Site<'_>,
    opportunity: &Opportunity,
    (place, player): (usize, &KeyPlayer),
    people: &People<'_>,
) -> PlayerView {
    let id = player.player_id();
    let other = |id: &str| people.links.to(id);
    let sway = people.lines.sway(site, place);
    PlayerView {
        anchor: player_anchor(id.as_str()),
        name: site.text(player.name.as_ref()).unwrap_or_default(),
        link: other(id.as_str()),
        title: site.text(player.title.as_ref()),
        department: site.text(player.department.as_ref()),
        reports_to: player.reports_to.as_ref().map(|manager| other(manager.as_str())),
        is_external: player.external.is_some_and(|external| external.value),
        is_placeholder: player.placeholder.is_some_and(|placeholder| placeholder.value),
        is_key: is_key(player),
        roles: player.buying_role.iter().map(|role| site.word("buying_role", role.slug())).collect(),
        political_status: player.political_status.map(|status| site.word("political_status", status.slug())),
        rank: player.rank.map(|rank| site.word("degree", rank.slug())),
        influence: player.influence.map(|influence| site.word("degree", influence.slug())),
        adaptability: player.adaptability.map(|attitude| site.word("adaptability", attitude.slug())),
        support: player.support.map(|support| site.word("support", support.slug())),
        evidence: site.texts(&player.evidence),
        acted: site.text(player.acted.as_ref()),
        coverage: player.coverage.map(|coverage| site.word("coverage", coverage.slug())),
        last_contact: player.last_contact.map(|date| site.day(date.value)),
        covered_by: player.covered_by.iter().map(|by| site.person(&by.value)).collect(),
        decision_orientation: player
            .decision_orientation
            .map(|orientation| site.word("decision_orientation", orientation.slug())),
        mode: player.mode.map(|mode| site.word("response_mode", mode.slug())),
        influences: people.lines.swayed(site, place),
        influenced_by: sway.lines,
        way_in: sway.way_in,
        conflicts_with: player.conflicts_with.iter().map(|id| other(id.as_str())).collect(),
        business_agenda: site.text(player.business_agenda.as_ref()),
        personal_agenda: site.text(player.personal_agenda.as_ref()),
        decision_criteria: site.texts(&player.decision_criteria),
        win: site.text(player.win.as_ref()),
        favours: player.favours.as_ref().map(|id| site.competitor(&id.value)),
        suggestion: relationship_suggestion(site, opportunity, player),
        relationship: player.relationship.as_ref().map(|relationship| RelationshipView {
            strategy: relationship.strategy.map(|kind| site.word("relationship_strategy", kind.slug())),
            target_support: relationship.target_support.map(|support| site.word("support", support.slug())),
            target_coverage: relationship.target_coverage.map(|coverage| site.word("coverage", coverage.slug())),
            by: relationship.by.map(|date| site.day(date.value)),
            value: site.text(relationship.value.as_ref()),
            owner: relationship.owner.as_ref().map(|owner| site.person(&owner.value)),
            levels: relationship
                .levels
                .iter()
                .filter_map(|level| {
                    Some(LevelRow {
                        who: site.person(&level.who.as_ref()?.value),
                        now: level.now.map(|level| site.word("relationship_level", level.slug())),
                        target: level.target.map(|level| site.word("relationship_level", level.slug())),
                    })
                })
                .collect(),
        }),
        actions: people.aimed.get(id.as_str()).cloned().unwrap_or_default(),
    }
}
