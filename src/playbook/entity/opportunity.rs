//! The opportunity: a sale to be won.

use super::assessment::Assessment;
use super::competitor::OpportunityCompetitor;
use super::control::ObservedSign;
use super::decision_criterion::DecisionCriterion;
use super::gate::GateAnswers;
use super::id::{AccountId, TeamMemberId};
use super::insight::InsightMap;
use super::key_player::KeyPlayer;
use super::partner::OpportunityPartner;
use super::plan::PlanFields;
use super::review::{Outcome, ReviewFields};
use super::strategy::Strategy;
use super::value::{CompellingEvent, Proposition, UniqueBusinessValue, ValueCase};
use super::versatility::Versatility;
use crate::methodology::StageId;
use crate::schema::Date;
use crate::schema::{Currency, Money, Percent};
use crate::schema::{Field, List, choice, record};

choice! {
    /// A flag that a manager sets by hand.
    "a flag"
    pub enum Flag {
        /// A deal that matters more than its size.
        KeyDeal = "key_deal";
        /// Someone has to look at it.
        NeedsAttention = "needs_attention";
        /// Its plan has to be tested.
        NeedsTest = "needs_test";
    }
}

choice! {
    /// The position in the deal, from the signs of the first three questions (our reading of the seed's slide).
    "a win position"
    pub enum WinPosition {
        /// Lost, whatever the fit.
        Lost = "lost";
        /// C: compromised.
        Compromised = "compromised" | "c";
        /// B: potential.
        Potential = "potential" | "b";
        /// A: a good win rate.
        Current = "current" | "a" | "good_win_rate";
    }
}

record! {
    /// The win position as the author sees it, against the reckoned one.
    "a win position of your own"
    pub struct WinPositionOverride {
        /// The position as you see it.
        position: Field<WinPosition>, required;
        /// Why.
        because: Field<String>, required;
    }
}

record! {
    /// The thresholds of question 4, where this deal's differ from the site's.
    "a set of thresholds"
    pub struct Thresholds {
        /// The least order amount worth the effort (#16).
        short_term_revenue_min: Field<Money>;
        /// The days within which it should close (#16).
        close_within_days: Field<u32>;
        /// The least potential within a year (#17).
        future_revenue_1_year_min: Field<Money>;
        /// The least potential within three years (#17).
        future_revenue_3_years_min: Field<Money>;
        /// The least profit (#18).
        profit_min: Field<Money>;
    }
}

record! {
    /// A sale to be won.
    "an opportunity"
    pub struct OpportunityFields {
        /// The account it is with.
        account: Field<AccountId>, required;
        /// The order amount, `250000` or `250000 EUR`.
        amount: Field<Money>, required;
        /// The currency of every amount in the document that names none; the site's unless given.
        currency: Field<Currency>;
        /// When the customer is expected to sign.
        close_date: Field<Date>, required;
        /// When we began to work on it.
        opened: Field<Date>;
        /// Who of us leads.
        owner: Field<TeamMemberId>;
        /// Who else of us works on it.
        team: List<TeamMemberId>;
        /// The stage of our sales process.
        stage: Field<StageId>;
        /// Since when it is in that stage.
        stage_since: Field<Date>;
        /// The probability of winning as the team sees it, in percent.
        probability: Field<Percent>;
        /// What it is about, in a sentence or two.
        summary: Field<String>;
        /// Flags set by hand.
        flags: List<Flag>;
        /// Potential within one year (#17).
        future_revenue_1_year: Field<Money>;
        /// Potential within three years (#17).
        future_revenue_3_years: Field<Money>;
        /// The projected profit (#18).
        profit: Field<Money>;
        /// The projected cost of sale (#8).
        cost_of_sale: Field<Money>;
        /// Thresholds of this deal.
        thresholds: Option<Thresholds>;
        /// Why the customer has to act.
        compelling_event: Option<CompellingEvent>;
        /// The result that we alone deliver.
        unique_business_value: Option<UniqueBusinessValue>;
        /// What moves the customer, in this opportunity.
        insights: Option<InsightMap>;
        /// Benefits less costs.
        value: Option<ValueCase>;
        /// The sentences of the value proposition.
        propositions: Vec<Proposition>;
        /// The partners who help.
        partners: Vec<OpportunityPartner>;
        /// Whom we compete with.
        competitors: Vec<OpportunityCompetitor>;
        /// How we mean to win.
        strategy: Option<Strategy>;
        /// What the customer decides by.
        decision_criteria: Vec<DecisionCriterion>;
        /// Answers to the questions of the process gates, by the question's name.
        gates: GateAnswers;
        /// Signs of not being in control.
        control_signs: Vec<ObservedSign>;
        /// The win position as you see it, with the reason.
        win_position: Option<WinPositionOverride>;
        /// The team's versatility in this deal.
        versatility: Option<Versatility>;
        /// How it ended.
        outcome: Option<Outcome>;
        /// The dated assessments, where they have no files of their own.
        assessments: Vec<Assessment>;
        /// The key players, where they have no file of their own.
        players: Vec<KeyPlayer>;
        /// The plan, where it has no file of its own.
        plan: Option<PlanFields>;
        /// The reviews, where they have no files of their own.
        reviews: Vec<ReviewFields>;
    }
}

record! {
    /// The key players of an opportunity.
    "a key-player map"
    pub struct PlayersFields {
        /// The opportunity, where the folder does not tell.
        opportunity: Field<super::id::OpportunityId>;
        /// The people.
        players: Vec<KeyPlayer>;
    }
}
