//! Figures' facts and reasons as sentences, from the table of words.

use super::Site;
use crate::methodology::{Axis, CriterionId};
use crate::playbook::Opportunity;
use crate::playbook::entity::id::PlayerId;
use crate::score::attention::Fact;
use crate::score::progress::{Missing, Stale};
use crate::score::qualification::Disqualifier;
use crate::score::signals::SignalKind;
use crate::score::strategy_fit::Reason;
use crate::score::value::{NotReckoned, Payback};

impl Site<'_> {
    fn player_name(&self, opportunity: &Opportunity, id: &PlayerId) -> String {
        self.player_link(opportunity, id.as_str()).label
    }

    fn criterion_name(&self, id: CriterionId) -> String {
        format!("#{} {}", id.number(), self.playbook.methodology.criterion(id).title)
    }

    /// What a module lacks.
    #[must_use]
    pub fn missing(&self, opportunity: &Opportunity, missing: &Missing) -> String {
        let say = |key: &str, slots: &[(&str, &str)]| self.say(&format!("missing.{key}"), slots);
        let player = |id: &PlayerId| self.player_name(opportunity, id);
        match missing {
            Missing::OurRatings(count) => say("our_ratings", &[("count", &self.count(count))]),
            Missing::PrimaryCompetitor => say("primary_competitor", &[]),
            Missing::CompetitorRatings(count) => say("competitor_ratings", &[("count", &self.count(count))]),
            Missing::CompellingEvent => say("compelling_event", &[]),
            Missing::UniqueBusinessValue => say("unique_business_value", &[]),
            Missing::Strategy => say("strategy", &[]),
            Missing::StrategyReason => say("strategy_reason", &[]),
            Missing::Goal => say("goal", &[]),
            Missing::DatedObjective => say("dated_objective", &[]),
            Missing::Approver => say("approver", &[]),
            Missing::DecisionMaker => say("decision_maker", &[]),
            Missing::KeyPlayers(count) => say("key_players", &[("count", &self.count(count))]),
            Missing::Attribute(id, attribute) => {
                let attribute = self.say(&format!("attribute.{}", attribute.slug()), &[]);
                say("attribute", &[("name", &player(id)), ("attribute", &attribute)])
            }
            Missing::BusinessAgenda(id) => say("business_agenda", &[("name", &player(id))]),
            Missing::PersonalAgenda(id) => say("personal_agenda", &[("name", &player(id))]),
            Missing::RelationshipStrategy(id) => say("relationship_strategy", &[("name", &player(id))]),
            Missing::ActionOn(criterion, _) => say("action_on", &[("criterion", &self.criterion_name(*criterion))]),
            Missing::DatedAction => say("dated_action", &[]),
            Missing::Test => say("test", &[]),
            Missing::Review => say("review", &[]),
            Missing::NextReview => say("next_review", &[]),
        }
    }

    /// What of a module has gone stale.
    #[must_use]
    pub fn stale(&self, opportunity: &Opportunity, stale: &Stale) -> String {
        let say = |key: &str, slots: &[(&str, &str)]| self.say(&format!("stale.{key}"), slots);
        let player = |id: &PlayerId| self.player_name(opportunity, id);
        match stale {
            Stale::Assessment(Some(days)) => say("assessment", &[("days", &self.count(days))]),
            Stale::Assessment(None) => say("assessment_undated", &[]),
            Stale::Objectives(date) => say("objectives", &[("date", &self.day(*date).text)]),
            Stale::Contact(id, days) => say("contact", &[("name", &player(id)), ("days", &self.count(days))]),
            Stale::Target(id, date) => say("target", &[("name", &player(id)), ("date", &self.day(*date).text)]),
            Stale::OverdueActions(count) => say("overdue_actions", &[("count", &self.count(count))]),
            Stale::NoActionSoon => say("no_action_soon", &[]),
            Stale::Test(days) => say("test", &[("days", &self.count(days))]),
            Stale::TestBeforeAssessment => say("test_before_assessment", &[]),
            Stale::Review(date) => say("review", &[("date", &self.day(*date).text)]),
        }
    }

    /// Why an opportunity needs attention.
    #[must_use]
    pub fn fact(&self, fact: &Fact) -> String {
        let say = |key: &str, slots: &[(&str, &str)]| self.say(&format!("fact.{key}"), slots);
        match fact {
            Fact::PastClose { days } => say("past_close", &[("days", &self.count(days))]),
            Fact::OverdueActions { count, since } => {
                say("overdue_actions", &[("count", &self.count(count)), ("date", &self.day(*since).text)])
            }
            Fact::ReviewOverdue { days } => say("review_overdue", &[("days", &self.count(days))]),
            Fact::CompellingEventNear { days } => say("compelling_event_near", &[("days", &self.count(days))]),
            Fact::DecisionNear { days } => say("decision_near", &[("days", &self.count(days))]),
            Fact::Red(kind) => say("red", &[("signal", &self.signal_name(*kind))]),
            Fact::NeverAssessed => say("never_assessed", &[]),
            Fact::StaleAssessment { days: Some(days) } => say("stale_assessment", &[("days", &self.count(days))]),
            Fact::StaleAssessment { days: None } => say("undated_assessment", &[]),
            Fact::NoNextAction => say("no_next_action", &[]),
        }
    }

    /// The name of a signal.
    #[must_use]
    pub fn signal_name(&self, kind: SignalKind) -> String {
        let texts = &self.playbook.methodology.signals;
        texts.iter().find(|text| text.slug == kind.slug()).map_or_else(|| kind.slug().to_owned(), |t| t.title.clone())
    }

    /// Why an opportunity does not qualify.
    #[must_use]
    pub fn disqualifier(&self, reason: &Disqualifier) -> String {
        match reason {
            Disqualifier::BelowThreshold { question, score, threshold } => {
                let title = self.playbook.methodology.questions.get(*question).map_or("", |q| q.title.as_str());
                let score = self.score(score.value());
                let threshold = self.score(*threshold);
                self.say(
                    "qualification.question_below",
                    &[("question", title), ("score", &score), ("threshold", &threshold)],
                )
            }
            Disqualifier::MustHave(criterion) => {
                self.say("qualification.must_have", &[("criterion", &self.criterion_name(*criterion))])
            }
        }
    }

    /// Why a strategy is suggested.
    #[must_use]
    pub fn strategy_reason(&self, opportunity: &Opportunity, reason: &Reason) -> String {
        let say = |key: &str, slots: &[(&str, &str)]| self.say(&format!("strategy_reason.{key}"), slots);
        let rating = |rating: Option<crate::playbook::entity::assessment::Rating>| {
            self.say(&format!("rating.{}", super::view::rating_word(rating)), &[])
        };
        match reason {
            Reason::Ours(criterion, given) => {
                say("ours", &[("criterion", &self.criterion_name(*criterion)), ("rating", &rating(*given))])
            }
            Reason::Theirs(criterion, given) => {
                say("theirs", &[("criterion", &self.criterion_name(*criterion)), ("rating", &rating(*given))])
            }
            Reason::NotWorthWinning(score) => {
                let methodology = &self.playbook.methodology;
                let worth = methodology.question_on(Axis::Worth).and_then(|place| methodology.questions.get(place));
                let question = worth.map_or("", |question| question.title.as_str());
                say("not_worth_winning", &[("question", question), ("score", &self.score(score.value()))])
            }
            Reason::CloseDateFar { days, .. } => say("close_date_far", &[("days", &self.count(days))]),
            Reason::Customer(standing) => {
                say("customer", &[("standing", &self.word("standing", standing.slug()).label)])
            }
            Reason::UnderAttack(count) => say("under_attack", &[("count", &self.count(count))]),
            Reason::Superiority { ours, theirs } => {
                say("superiority", &[("ours", &self.count(ours)), ("theirs", &self.count(theirs))])
            }
            Reason::InnerCircleSupporter(id) => {
                say("inner_circle_supporter", &[("name", &self.player_name(opportunity, id))])
            }
            Reason::CompetitorHasSupporter(id) => {
                say("competitor_has_supporter", &[("name", &self.player_name(opportunity, id))])
            }
            Reason::CompetitorEstablished => say("competitor_established", &[]),
            Reason::NothingElseFits => say("nothing_else_fits", &[]),
        }
    }

    /// When the benefits have made up for the costs.
    #[must_use]
    pub fn payback(&self, payback: Payback) -> String {
        match payback {
            Payback::AtOnce => self.say("value.payback_at_once", &[]),
            Payback::Months(month) => self.say("value.payback_months", &[("count", &self.count(month))]),
            Payback::NotWithin => self.say("value.payback_not_within", &[]),
        }
    }

    /// Why a value case cannot be reckoned.
    #[must_use]
    pub fn not_reckoned(&self, reason: &NotReckoned) -> String {
        self.say(
            match reason {
                NotReckoned::NoLines => "value.no_lines",
                NotReckoned::MixedCurrencies(_) => "value.mixed_currencies",
                NotReckoned::Years(_) => "value.years",
                NotReckoned::TooLarge => "value.too_large",
            },
            &[],
        )
    }
}
