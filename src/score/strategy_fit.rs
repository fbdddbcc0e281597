//! Which competitive strategy the assessment suggests, and why.
//!
//! Our own decision flow: it stands beside the author's choice and never replaces it.

use super::Ratio;
use super::age::days_until;
use super::coverage::is_supportive;
use super::criterion::{
    COMPELLING_EVENT, EXECUTIVES, FORMAL_CRITERIA, FUNDS, FUTURE_REVENUE, INFORMAL_CRITERIA, INSIDE_SUPPORT,
    RELATIONSHIP, SOLUTION_FIT, UNIQUE_VALUE,
};
use super::tally::Tally;
use crate::config::Config;
use crate::methodology::{Axis, CriterionId, Methodology};
use crate::playbook::Opportunity;
use crate::playbook::entity::account::Standing;
use crate::playbook::entity::assessment::{Assessment, Party, Rating};
use crate::playbook::entity::competitor::CompetitorStatus;
use crate::playbook::entity::id::PlayerId;
use crate::playbook::entity::key_player::PoliticalStatus;
use crate::playbook::entity::strategy::{StrategyKind, Variation};
use crate::schema::Date;

/// A reason for a suggestion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// Our rating of a criterion.
    Ours(CriterionId, Option<Rating>),
    /// The primary competitor's rating of a criterion.
    Theirs(CriterionId, Option<Rating>),
    /// The score of question 4 is below zero.
    NotWorthWinning(Ratio),
    /// The close date lies so many days off, beyond the window.
    CloseDateFar {
        /// Days from today.
        days: i64,
        /// The window.
        window: u32,
    },
    /// The account is a customer of ours.
    Customer(Standing),
    /// So many competitors attack.
    UnderAttack(usize),
    /// So many of #6, #7 and #10 are `+`, ours against theirs.
    Superiority {
        /// Ours.
        ours: usize,
        /// The primary competitor's.
        theirs: usize,
    },
    /// Someone of the inner circle supports us.
    InnerCircleSupporter(PlayerId),
    /// Someone favours the primary competitor.
    CompetitorHasSupporter(PlayerId),
    /// The customer works with the primary competitor already.
    CompetitorEstablished,
    /// None of the other strategies fits.
    NothingElseFits,
}

/// A suggested strategy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StrategyFit {
    /// The strategy.
    pub kind: StrategyKind,
    /// The variation of it.
    pub variation: Option<Variation>,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// The criteria that the flow looks at, and the questions they belong to.
#[derive(Debug, Clone, Copy)]
struct Criteria {
    funds: CriterionId,
    event: CriterionId,
    formal: CriterionId,
    fit: CriterionId,
    relationship: CriterionId,
    value: CriterionId,
    support: CriterionId,
    executives: CriterionId,
    informal: CriterionId,
    future: CriterionId,
    /// The question whether we can compete, by its place.
    compete: usize,
    /// The question whether it is worth winning, by its place.
    worth: usize,
}

impl Criteria {
    /// `None` in a methodology that lacks one of them: it has a flow of its own.
    fn of(methodology: &Methodology) -> Option<Self> {
        let formal = methodology.criterion_for(FORMAL_CRITERIA)?;
        Some(Self {
            funds: methodology.criterion_for(FUNDS)?,
            event: methodology.criterion_for(COMPELLING_EVENT)?,
            formal,
            fit: methodology.criterion_for(SOLUTION_FIT)?,
            relationship: methodology.criterion_for(RELATIONSHIP)?,
            value: methodology.criterion_for(UNIQUE_VALUE)?,
            support: methodology.criterion_for(INSIDE_SUPPORT)?,
            executives: methodology.criterion_for(EXECUTIVES)?,
            informal: methodology.criterion_for(INFORMAL_CRITERIA)?,
            future: methodology.criterion_for(FUTURE_REVENUE)?,
            compete: methodology.criterion(formal).question,
            worth: methodology.question_on(Axis::Worth)?,
        })
    }
}

struct Scene<'a> {
    opportunity: &'a Opportunity,
    methodology: &'a Methodology,
    assessment: &'a Assessment,
    rival: Option<Party>,
    on: Criteria,
}

impl Scene<'_> {
    fn ours(&self, id: CriterionId) -> Option<Rating> {
        self.assessment.rating(&Party::Us, id)
    }

    fn theirs(&self, id: CriterionId) -> Option<Rating> {
        self.assessment.rating(self.rival.as_ref()?, id)
    }

    fn is_ours(&self, id: CriterionId) -> bool {
        self.ours(id) == Some(Rating::Favourable)
    }

    fn is_theirs(&self, id: CriterionId) -> bool {
        self.theirs(id) == Some(Rating::Favourable)
    }

    fn our_reason(&self, id: CriterionId) -> Reason {
        Reason::Ours(id, self.ours(id))
    }

    fn their_reason(&self, id: CriterionId) -> Reason {
        Reason::Theirs(id, self.theirs(id))
    }

    fn rival_status(&self) -> Option<CompetitorStatus> {
        self.opportunity.primary_competitor()?.status.map(|status| status.value)
    }

    /// Someone who favours the primary competitor.
    fn rivals_supporter(&self) -> Option<PlayerId> {
        let Some(Party::Competitor(rival)) = &self.rival else { return None };
        let favours = |player: &&crate::playbook::Part<_>| {
            let player: &crate::playbook::entity::key_player::KeyPlayer = player;
            player.favours.as_ref().is_some_and(|favoured| favoured.value == *rival)
        };
        self.opportunity.players.iter().find(favours).map(|player| player.player_id())
    }

    fn inner_circle_supporter(&self) -> Option<PlayerId> {
        self.opportunity
            .players
            .iter()
            .find(|p| p.political_status.is_some_and(|s| s.value == PoliticalStatus::InnerCircle) && is_supportive(p))
            .map(|player| player.player_id())
    }
}

/// The days within which a deal should close: the opportunity's own, else the site's.
fn close_window(opportunity: &Opportunity, config: &Config) -> u32 {
    let own = opportunity.fields.thresholds.as_ref().and_then(|t| t.close_within_days);
    own.map_or_else(|| config.close_within_days(), |days| days.value)
}

/// The strategy that the assessment suggests; `None` when nothing of ours is rated, or when the
/// methodology lacks a criterion that the flow looks at. `standing` is that of the account.
#[must_use]
pub fn strategy_fit(
    methodology: &Methodology,
    opportunity: &Opportunity,
    assessment: Option<&Assessment>,
    us: &Tally,
    standing: Option<Standing>,
    config: &Config,
    today: Date,
) -> Option<StrategyFit> {
    let assessment = assessment.filter(|_| us.counts.answered() > 0)?;
    let rival = opportunity.primary_competitor().and_then(|c| c.competitor.as_ref());
    let rival = rival.map(|id| Party::Competitor(id.value.clone()));
    let scene = Scene { opportunity, methodology, assessment, rival, on: Criteria::of(methodology)? };
    let fit = not_now(&scene, us, config, today)
        .or_else(|| defend(&scene, standing))
        .or_else(|| frontal(&scene, us))
        .or_else(|| flanking(&scene))
        .or_else(|| fragment(&scene));
    Some(fit.unwrap_or_else(|| StrategyFit {
        kind: StrategyKind::Develop,
        variation: None,
        reasons: vec![Reason::NothingElseFits],
    }))
}

/// Not worth winning, or neither funds nor event and far off: develop.
fn not_now(scene: &Scene<'_>, us: &Tally, config: &Config, today: Date) -> Option<StrategyFit> {
    let develop = |reasons| Some(StrategyFit { kind: StrategyKind::Develop, variation: None, reasons });
    let worth = us.score_of(scene.on.worth);
    if worth < Ratio::ZERO {
        return develop(vec![Reason::NotWorthWinning(worth)]);
    }
    let window = close_window(scene.opportunity, config);
    let days = days_until(today, scene.opportunity.fields.close_date?.value);
    if !scene.is_ours(scene.on.funds) && !scene.is_ours(scene.on.event) && days > i64::from(window) {
        let far = Reason::CloseDateFar { days, window };
        return develop(vec![scene.our_reason(scene.on.funds), scene.our_reason(scene.on.event), far]);
    }
    None
}

/// We hold the position (#9 is `+`, and the account is not known to be none of our customers) and
/// a competitor attacks: defend. Isolate a competitor who has a supporter, else insulate.
fn defend(scene: &Scene<'_>, standing: Option<Standing>) -> Option<StrategyFit> {
    let attackers = scene.opportunity.fields.competitors.len();
    let is_customer = !matches!(standing, Some(Standing::Potential | Standing::Lost));
    if !scene.is_ours(scene.on.relationship) || !is_customer || attackers == 0 {
        return None;
    }
    let mut reasons = vec![scene.our_reason(scene.on.relationship)];
    reasons.extend(standing.map(Reason::Customer));
    reasons.push(Reason::UnderAttack(attackers));
    let supporter = scene.rivals_supporter().map(Reason::CompetitorHasSupporter);
    let supporter =
        supporter.or_else(|| scene.is_theirs(scene.on.support).then(|| scene.their_reason(scene.on.support)));
    let variation = if supporter.is_some() { Variation::Isolate } else { Variation::Insulate };
    reasons.extend(supporter);
    Some(StrategyFit { kind: StrategyKind::Defend, variation: Some(variation), reasons })
}

/// Three to one on #6, #7 and #10: frontal by solution. #9 and #12 `+`, and neither of theirs:
/// frontal by reputation. Of a competitor of whom nothing is known, no superiority is claimed.
fn frontal(scene: &Scene<'_>, us: &Tally) -> Option<StrategyFit> {
    let fit = [scene.on.formal, scene.on.fit, scene.on.value];
    let name = [scene.on.relationship, scene.on.executives];
    let is_known = |ids: &[CriterionId]| ids.iter().any(|id| scene.theirs(*id).is_some_and(|r| r != Rating::Unknown));
    let frontal =
        |variation, reasons| Some(StrategyFit { kind: StrategyKind::Frontal, variation: Some(variation), reasons });
    let ours = fit.iter().filter(|n| scene.is_ours(**n)).count();
    let theirs = fit.iter().filter(|n| scene.is_theirs(**n)).count();
    let all_theirs = scene.rival.as_ref().map_or(0, |rival| {
        let ids = scene.methodology.criteria_of(scene.on.compete).map(|(id, _)| id);
        ids.filter(|id| scene.assessment.rating(rival, *id) == Some(Rating::Favourable)).count()
    });
    let all_ours = us.questions.get(scene.on.compete).map_or(0, |q| q.counts.favourable as usize);
    if ours == fit.len() && ours >= 3 * theirs && all_ours > all_theirs && is_known(&fit) {
        let mut reasons = vec![Reason::Superiority { ours, theirs }];
        reasons.extend(fit.iter().map(|n| scene.our_reason(*n)));
        return frontal(Variation::Solution, reasons);
    }
    if name.iter().all(|n| scene.is_ours(*n)) && !name.iter().any(|n| scene.is_theirs(*n)) && is_known(&name) {
        let ours = name.iter().map(|n| scene.our_reason(*n));
        return frontal(Variation::Reputation, ours.chain(name.iter().map(|n| scene.their_reason(*n))).collect());
    }
    None
}

/// #6 and #14 known, and support at the top: flanking. Alter the rules where they favour the
/// competitor, else acknowledge and expand.
fn flanking(scene: &Scene<'_>) -> Option<StrategyFit> {
    let known = |id| scene.ours(id).is_some_and(|rating| rating != Rating::Unknown);
    if !known(scene.on.formal) || !known(scene.on.informal) {
        return None;
    }
    let executive = scene.is_ours(scene.on.executives).then(|| scene.our_reason(scene.on.executives));
    let support = executive.or_else(|| scene.inner_circle_supporter().map(Reason::InnerCircleSupporter))?;
    let mut reasons = vec![scene.our_reason(scene.on.formal), scene.our_reason(scene.on.informal), support];
    let mut variation = Variation::AcknowledgeAndExpand;
    if scene.is_theirs(scene.on.formal) && !scene.is_ours(scene.on.formal) {
        variation = Variation::AlterTheRules;
        reasons.push(scene.their_reason(scene.on.formal));
    }
    Some(StrategyFit { kind: StrategyKind::Flanking, variation: Some(variation), reasons })
}

/// #10 and #11 `+`, #17 not `-`: fragment. Coexist with a competitor the customer works with.
fn fragment(scene: &Scene<'_>) -> Option<StrategyFit> {
    let future = scene.ours(scene.on.future);
    if !scene.is_ours(scene.on.value) || !scene.is_ours(scene.on.support) || future == Some(Rating::Unfavourable) {
        return None;
    }
    let mut reasons = [scene.on.value, scene.on.support, scene.on.future].map(|n| scene.our_reason(n)).to_vec();
    let mut variation = Variation::Niche;
    if scene.rival_status() == Some(CompetitorStatus::ExistingRelationship) {
        variation = Variation::PeacefulCoexistence;
        reasons.push(Reason::CompetitorEstablished);
    }
    Some(StrategyFit { kind: StrategyKind::Fragment, variation: Some(variation), reasons })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::playbook::entity::id::CompetitorId;
    use crate::playbook::entity::key_player::{Coverage, Support};
    use crate::score::sample::{at, day};
    use crate::score::{sample, tally::tally};

    fn fit(opportunity: &Opportunity, standing: Option<Standing>) -> Option<StrategyFit> {
        let assessment = opportunity.assessment().map(|part| &part.value);
        let methodology = sample::methodology();
        let us = tally(&methodology, assessment, &Party::Us);
        strategy_fit(&methodology, opportunity, assessment, &us, standing, &Config::default(), day("2026-06-01"))
    }

    fn kind(us: &str, them: &str) -> (StrategyKind, Option<Variation>) {
        let fit = fit(&sample::assessed("o", us, them), Some(Standing::Potential)).unwrap();
        (fit.kind, fit.variation)
    }

    #[test]
    fn each_strategy_has_its_position() {
        // Q4: 1 − 2 = −1
        assert_eq!(kind("+++++ +++++ +++++ +--..", ""), (StrategyKind::Develop, None));
        // #6, #7, #10 all +, theirs one: 3 : 1
        let solution = (StrategyKind::Frontal, Some(Variation::Solution));
        assert_eq!(kind("..... ++..+ ..... .....", "..... +---- ..... ....."), solution);
        // 3 : 2 is no superiority; #14 is not known
        assert_eq!(kind("..... ++..+ ..... .....", "..... ++--- ..... ....."), (StrategyKind::Develop, None));
        // 3 : 1, but 3 + of Q2 each (#8 and #9 of theirs)
        assert_eq!(kind("..... ++..+ ..... .....", "..... +-++- ..... ....."), (StrategyKind::Develop, None));
        let reputation = (StrategyKind::Frontal, Some(Variation::Reputation));
        assert_eq!(kind("..... ...+. .+... .....", "..... ...-. .?... ....."), reputation);
        let alter = (StrategyKind::Flanking, Some(Variation::AlterTheRules));
        assert_eq!(kind("..... -.... .+.+. .....", "..... +.... ..... ....."), alter);
        let expand = (StrategyKind::Flanking, Some(Variation::AcknowledgeAndExpand));
        assert_eq!(kind("..... +.... .+.-. .....", "..... +.... ..... ....."), expand);
        let niche = (StrategyKind::Fragment, Some(Variation::Niche));
        assert_eq!(kind("..... ....+ +.... .?...", "..... +.... ..... ....."), niche);
        assert_eq!(kind("..... ....+ +.... .-...", "..... +.... ..... .....").0, StrategyKind::Develop);
        assert_eq!(fit(&sample::opportunity("o"), None), None);
    }

    #[test]
    fn a_competitor_of_whom_nothing_is_known_is_not_outnumbered() {
        assert_eq!(kind("..... ++..+ ..... .....", "..... ????? ..... ....."), (StrategyKind::Develop, None));
    }

    #[test]
    fn a_methodology_without_these_criteria_has_no_suggestion() {
        let o = sample::assessed("o", "+++++ +++++ +++++ +++++", "");
        let assessment = o.assessment().map(|part| &part.value);
        let of = |methodology: &Methodology| {
            let us = tally(methodology, assessment, &Party::Us);
            strategy_fit(methodology, &o, assessment, &us, None, &Config::default(), day("2026-06-01"))
        };
        let mut other = sample::methodology();
        assert!(of(&other).is_some());
        other.criteria[6].slug = "champion".to_owned();
        assert_eq!(of(&other), None);
    }

    #[test]
    fn who_holds_the_position_defends_it() {
        let mut o = sample::assessed("o", "..... ++.++ +++++ +++++", "..... ----- ..... .....");
        let insulate = fit(&o, Some(Standing::Current)).unwrap();
        assert_eq!((insulate.kind, insulate.variation), (StrategyKind::Defend, Some(Variation::Insulate)));
        assert_eq!(
            insulate.reasons,
            [
                Reason::Ours(CriterionId::from_index(8), Some(Rating::Favourable)),
                Reason::Customer(Standing::Current),
                Reason::UnderAttack(1)
            ]
        );
        let mut rivals_friend =
            sample::player("bo", PoliticalStatus::InnerCircle, Support::NonSupporter, Coverage::NoContact);
        rivals_friend.favours = at(CompetitorId::new("x-sys"));
        o.players = sample::parts(vec![rivals_friend]);
        assert_eq!(fit(&o, None).unwrap().variation, Some(Variation::Isolate));
        // Not a customer of ours: the relationship is a strength, not a position to hold.
        assert_eq!(fit(&o, Some(Standing::Potential)).unwrap().kind, StrategyKind::Frontal);
    }

    #[test]
    fn far_off_without_funds_or_event_is_to_develop() {
        let mut o = sample::assessed("o", "...?- ++..+ ..... .....", "..... ----- ..... .....");
        o.fields.close_date = at(day("2026-11-28")); // 180 days
        assert_eq!(fit(&o, Some(Standing::Potential)).unwrap().kind, StrategyKind::Frontal);
        o.fields.close_date = at(day("2026-11-29")); // 181 days
        let fit = fit(&o, Some(Standing::Potential)).unwrap();
        assert_eq!(fit.kind, StrategyKind::Develop);
        assert_eq!(fit.reasons[2], Reason::CloseDateFar { days: 181, window: 180 });
    }

    #[test]
    fn a_friend_in_the_inner_circle_is_as_good_as_executive_credibility() {
        let mut o = sample::assessed("o", "..... -.... .-.+. .....", "");
        assert_eq!(fit(&o, None).unwrap().kind, StrategyKind::Develop);
        let friend = sample::player("ada", PoliticalStatus::InnerCircle, Support::Supporter, Coverage::InDepth);
        o.players = sample::parts(vec![friend]);
        let fit = fit(&o, None).unwrap();
        assert_eq!(fit.kind, StrategyKind::Flanking);
        assert_eq!(fit.reasons[2], Reason::InnerCircleSupporter(PlayerId::new("ada")));
    }
}
