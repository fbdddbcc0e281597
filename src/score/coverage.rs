//! The key players: who is key, how far we cover them, how many want us.

use super::{Ratio, Signal};
use crate::playbook::Part;
use crate::playbook::entity::id::{PlayerId, TeamMemberId};
use crate::playbook::entity::key_player::{BuyingRole, Coverage, KeyPlayer, PoliticalStatus, Support};
use crate::schema::choice;
use std::collections::{BTreeMap, BTreeSet};

/// Whether a person has a buying role.
#[must_use]
pub fn has_role(player: &KeyPlayer, role: BuyingRole) -> bool {
    player.buying_role.iter().any(|r| r.value == role)
}

/// Whether a person is of the inner circle or the political structure; an approver always is key.
#[must_use]
pub fn is_key(player: &KeyPlayer) -> bool {
    let status = player.political_status.map(|s| s.value);
    status.is_some_and(|s| s >= PoliticalStatus::PoliticalStructure) || has_role(player, BuyingRole::Approver)
}

/// Whether a person is a supporter or mentor.
#[must_use]
pub fn is_supportive(player: &KeyPlayer) -> bool {
    player.support.is_some_and(|s| s.value >= Support::Supporter)
}

/// Whether a person is a non-supporter or enemy.
#[must_use]
pub fn is_against(player: &KeyPlayer) -> bool {
    player.support.is_some_and(|s| s.value <= Support::NonSupporter)
}

/// How far we cover a person; never checked unless it is written.
#[must_use]
pub fn coverage_of(player: &KeyPlayer) -> Coverage {
    player.coverage.map_or(Coverage::Unknown, |c| c.value)
}

/// Whether we have had any contact with a person.
#[must_use]
pub fn is_covered(player: &KeyPlayer) -> bool {
    coverage_of(player) >= Coverage::BriefContact
}

choice! {
    /// What a contact is worth to us.
    "a type of contact"
    pub enum ContactType {
        /// Not a key player.
        NotKey = "not_key";
        /// A key player with whom we have no contact.
        NoCover = "no_cover";
        /// A key player with whom we have some contact.
        SomeCover = "some_cover";
        /// A key player who supports us.
        Supportive = "supportive";
    }
}

/// What a contact is worth to us.
#[must_use]
pub fn contact_type(player: &KeyPlayer) -> ContactType {
    match () {
        () if !is_key(player) => ContactType::NotKey,
        () if is_supportive(player) => ContactType::Supportive,
        () if is_covered(player) => ContactType::SomeCover,
        () => ContactType::NoCover,
    }
}

/// That the deal hangs on one thread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SingleThread {
    /// We have contact with one person only.
    OnePlayer(PlayerId),
    /// One of us alone covers everyone.
    OneOfUs(TeamMemberId),
}

/// The figures of a key-player map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapFigures {
    /// Everyone on the map.
    pub players: usize,
    /// Seats whose holder is not known yet.
    pub placeholders: usize,
    /// The key players, by their place on the map.
    pub key: Vec<usize>,
    /// The key players who support us, by their place on the map.
    pub supportive_key: Vec<usize>,
    /// How many of the inner circle.
    pub inner_circle: usize,
    /// How many of the political structure.
    pub political_structure: usize,
    /// How many at each coverage; every coverage has an entry.
    pub by_coverage: BTreeMap<Coverage, usize>,
    /// How many at each support, `None` where it is not written; every support has an entry.
    pub by_support: BTreeMap<Option<Support>, usize>,
    /// Supporters and mentors.
    pub supportive: usize,
    /// Non-supporters and enemies.
    pub against: usize,
    /// Blank without players; red without a supportive key player; green when one of them is
    /// decision maker or approver; else amber.
    pub status: Signal,
    /// −1 all enemies … 1 all mentors covered in depth, weighted by political status; `None` without players.
    pub balance: Option<Ratio>,
    /// Whether the deal hangs on one thread.
    pub single_thread: Option<SingleThread>,
}

/// The figures of a key-player map.
#[must_use]
pub fn map_figures(players: &[Part<KeyPlayer>]) -> MapFigures {
    let mut figures = MapFigures {
        players: players.len(),
        placeholders: players.iter().filter(|p| p.placeholder.is_some_and(|is| is.value)).count(),
        key: Vec::new(),
        supportive_key: Vec::new(),
        inner_circle: 0,
        political_structure: 0,
        by_coverage: Coverage::ALL.iter().map(|c| (*c, 0)).collect(),
        by_support: std::iter::once(None).chain(Support::ALL.iter().copied().map(Some)).map(|s| (s, 0)).collect(),
        supportive: 0,
        against: 0,
        status: if players.is_empty() { Signal::Blank } else { Signal::Red },
        balance: None,
        single_thread: single_thread(players),
    };
    let mut sum = 0;
    let mut weights = 0_u64;
    for (place, player) in players.iter().enumerate() {
        *figures.by_coverage.entry(coverage_of(player)).or_default() += 1;
        *figures.by_support.entry(player.support.map(|s| s.value)).or_default() += 1;
        figures.supportive += usize::from(is_supportive(player));
        figures.against += usize::from(is_against(player));
        let status = player.political_status.map(|s| s.value);
        figures.inner_circle += usize::from(status == Some(PoliticalStatus::InnerCircle));
        figures.political_structure += usize::from(status == Some(PoliticalStatus::PoliticalStructure));
        if is_key(player) {
            figures.key.push(place);
            if is_supportive(player) {
                figures.supportive_key.push(place);
                let decides = has_role(player, BuyingRole::Approver) || has_role(player, BuyingRole::DecisionMaker);
                figures.status = figures.status.max(if decides { Signal::Green } else { Signal::Amber });
            }
        }
        let contribution = contribution(player);
        sum += contribution.quarters();
        weights += u64::from(contribution.weight);
    }
    figures.balance = (weights > 0).then(|| Ratio::new(sum, 8 * weights));
    figures
}

/// What one person adds to the balance of a map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contribution {
    /// Inner circle 3, political structure 2, outside (or not known) 1.
    pub weight: u8,
    /// +2 mentor, +1 supporter, 0 neutral or not known, −1 non-supporter, −2 enemy.
    pub support: i8,
    /// How much of the support counts, in quarters: support for us in full only when we cover the
    /// person in depth, ¾ with several contacts, ½ with a brief one, else ¼; what is against us always in full.
    pub counted: u8,
}

impl Contribution {
    const fn quarters(self) -> i64 {
        self.weight as i64 * self.support as i64 * self.counted as i64
    }

    /// Weight × support × what of it counts.
    #[must_use]
    pub const fn value(self) -> Ratio {
        Ratio::new(self.quarters(), 4)
    }
}

/// What a person adds to the balance of the map.
#[must_use]
pub fn contribution(player: &KeyPlayer) -> Contribution {
    let weight = match player.political_status.map(|s| s.value) {
        Some(PoliticalStatus::InnerCircle) => 3,
        Some(PoliticalStatus::PoliticalStructure) => 2,
        Some(PoliticalStatus::Outside) | None => 1,
    };
    let support = match player.support.map(|s| s.value) {
        Some(Support::Mentor) => 2,
        Some(Support::Supporter) => 1,
        Some(Support::Neutral) | None => 0,
        Some(Support::NonSupporter) => -1,
        Some(Support::Enemy) => -2,
    };
    let counted = match coverage_of(player) {
        _ if support < 0 => 4,
        Coverage::InDepth => 4,
        Coverage::MultipleContacts => 3,
        Coverage::BriefContact => 2,
        Coverage::NoContact | Coverage::Unknown => 1,
    };
    Contribution { weight, support, counted }
}

fn single_thread(players: &[Part<KeyPlayer>]) -> Option<SingleThread> {
    let covered = players.iter().filter(|p| is_covered(p)).collect::<Vec<_>>();
    if let [only] = covered[..] {
        return Some(SingleThread::OnePlayer(only.player_id()));
    }
    let ours = covered.iter().flat_map(|p| &p.covered_by).map(|m| &m.value).collect::<BTreeSet<_>>();
    // Where someone's cover is not written, others of us may know the person.
    let all_written = covered.iter().all(|p| !p.covered_by.is_empty());
    match ours.first() {
        Some(only) if ours.len() == 1 && all_written => Some(SingleThread::OneOfUs((*only).clone())),
        _ => None,
    }
}

choice! {
    /// How far an account's people are covered.
    "a cover of an account"
    pub enum AccountCover {
        /// No one is known.
        NoContacts = "no_contacts";
        /// People, but no key player.
        NoKeyPlayer = "no_key_player";
        /// Key players, none of whom supports us.
        NoneSupportive = "none_supportive";
        /// A key player who supports us.
        Supportive = "supportive";
    }
}

/// How far an account's people are covered, over the maps of its opportunities.
#[must_use]
pub fn account_cover<'a>(players: impl IntoIterator<Item = &'a KeyPlayer>) -> AccountCover {
    let cover = |player: &KeyPlayer| match contact_type(player) {
        ContactType::NotKey => AccountCover::NoKeyPlayer,
        ContactType::NoCover | ContactType::SomeCover => AccountCover::NoneSupportive,
        ContactType::Supportive => AccountCover::Supportive,
    };
    players.into_iter().map(cover).max().unwrap_or(AccountCover::NoContacts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::score::sample::{self, at, player};

    #[test]
    fn who_is_key() {
        let approver =
            KeyPlayer { buying_role: at(BuyingRole::Approver).into_iter().collect(), ..KeyPlayer::default() };
        assert!(is_key(&approver));
        assert!(is_key(&player("a", PoliticalStatus::InnerCircle, Support::Enemy, Coverage::NoContact)));
        assert!(is_key(&player("a", PoliticalStatus::PoliticalStructure, Support::Enemy, Coverage::NoContact)));
        assert!(!is_key(&player("a", PoliticalStatus::Outside, Support::Mentor, Coverage::InDepth)));
        assert!(!is_key(&KeyPlayer::default()));
    }

    #[test]
    fn the_balance_of_a_worked_example() {
        let players = sample::parts(vec![
            player("a", PoliticalStatus::InnerCircle, Support::Supporter, Coverage::BriefContact),
            player("b", PoliticalStatus::PoliticalStructure, Support::Mentor, Coverage::InDepth),
            player("c", PoliticalStatus::Outside, Support::Enemy, Coverage::NoContact),
        ]);
        let figures = map_figures(&players);
        // a: 3 × (1 × ½) = 1.5; b: 2 × (2 × 1) = 4; c: 1 × −2 = −2; together 3.5
        // of 2 × (3 + 2 + 1) = 12: 3.5/12 = 7/24
        assert_eq!(figures.balance, Some(Ratio::new(7, 24)));
        assert_eq!(figures.status, Signal::Amber);
        assert_eq!((figures.key.clone(), figures.supportive_key.clone()), (vec![0, 1], vec![0, 1]));
        assert_eq!((figures.supportive, figures.against), (2, 1));
        assert_eq!(figures.by_coverage[&Coverage::InDepth], 1);
        assert_eq!(figures.by_coverage[&Coverage::Unknown], 0);
        assert_eq!(figures.by_support[&Some(Support::Neutral)], 0);
    }

    #[test]
    fn contributions_add_up_to_the_balance() {
        let of = |status, support, coverage| contribution(&player("a", status, support, coverage));
        let ada = of(PoliticalStatus::InnerCircle, Support::Mentor, Coverage::BriefContact);
        assert_eq!(ada, Contribution { weight: 3, support: 2, counted: 2 });
        assert_eq!(ada.value(), Ratio::new(3, 1));
        let bo = of(PoliticalStatus::Outside, Support::Enemy, Coverage::NoContact);
        assert_eq!((bo.counted, bo.value()), (4, Ratio::new(-2, 1)));
    }

    #[test]
    fn the_balance_has_its_ends_at_one() {
        let all = |support, coverage| {
            map_figures(&sample::parts(vec![player("a", PoliticalStatus::InnerCircle, support, coverage)])).balance
        };
        assert_eq!(all(Support::Mentor, Coverage::InDepth), Some(Ratio::new(1, 1)));
        assert_eq!(all(Support::Enemy, Coverage::InDepth), Some(Ratio::new(-1, 1)));
        assert_eq!(all(Support::Enemy, Coverage::Unknown), Some(Ratio::new(-1, 1)));
        assert_eq!(all(Support::Mentor, Coverage::Unknown), Some(Ratio::new(1, 4)));
        assert_eq!(map_figures(&[]).balance, None);
    }

    #[test]
    fn the_status_of_the_map() {
        let decides = |mut p: KeyPlayer| {
            p.buying_role = at(BuyingRole::DecisionMaker).into_iter().collect();
            p
        };
        let inner = |support| player("a", PoliticalStatus::InnerCircle, support, Coverage::InDepth);
        let outside = player("b", PoliticalStatus::Outside, Support::Mentor, Coverage::InDepth);
        let status = |players| map_figures(&sample::parts(players)).status;
        assert_eq!(status(vec![]), Signal::Blank);
        assert_eq!(status(vec![outside.clone(), decides(inner(Support::Neutral))]), Signal::Red);
        assert_eq!(status(vec![inner(Support::Supporter), decides(outside)]), Signal::Amber);
        assert_eq!(status(vec![decides(inner(Support::Supporter))]), Signal::Green);
    }

    #[test]
    fn a_single_thread_is_found() {
        let covered = |id: &str, by: &[&str]| {
            let mut p = player(id, PoliticalStatus::Outside, Support::Neutral, Coverage::InDepth);
            p.covered_by = by.iter().filter_map(|m| at(TeamMemberId::new(m))).collect();
            p
        };
        let unmet = player("z", PoliticalStatus::Outside, Support::Neutral, Coverage::NoContact);
        let thread = |players| map_figures(&sample::parts(players)).single_thread;
        assert_eq!(
            thread(vec![covered("a", &["mara"]), unmet.clone()]),
            Some(SingleThread::OnePlayer(PlayerId::new("a")))
        );
        assert_eq!(
            thread(vec![covered("a", &["mara"]), covered("b", &["mara"])]),
            Some(SingleThread::OneOfUs(TeamMemberId::new("mara")))
        );
        assert_eq!(thread(vec![covered("a", &["mara"]), covered("b", &["ola"])]), None);
        assert_eq!(thread(vec![covered("a", &["mara"]), covered("b", &[])]), None);
        assert_eq!(thread(vec![unmet]), None);
    }

    #[test]
    fn contacts_and_accounts() {
        let of = |status, support, coverage| player("a", status, support, coverage);
        let key_unmet = of(PoliticalStatus::InnerCircle, Support::Neutral, Coverage::NoContact);
        let key_met = of(PoliticalStatus::InnerCircle, Support::Enemy, Coverage::BriefContact);
        let key_friend = of(PoliticalStatus::PoliticalStructure, Support::Mentor, Coverage::NoContact);
        let friend = of(PoliticalStatus::Outside, Support::Mentor, Coverage::InDepth);
        assert_eq!(contact_type(&key_unmet), ContactType::NoCover);
        assert_eq!(contact_type(&key_met), ContactType::SomeCover);
        assert_eq!(contact_type(&key_friend), ContactType::Supportive);
        assert_eq!(contact_type(&friend), ContactType::NotKey);
        assert_eq!(account_cover([]), AccountCover::NoContacts);
        assert_eq!(account_cover([&friend]), AccountCover::NoKeyPlayer);
        assert_eq!(account_cover([&friend, &key_met]), AccountCover::NoneSupportive);
        assert_eq!(account_cover([&key_friend, &key_met]), AccountCover::Supportive);
    }
}
