//! What needs attention, ranked: for the home page.

use super::Figures;
use super::age::days_until;
use super::signals::{Signal, SignalKind};
use crate::config::Config;
use crate::playbook::entity::id::OpportunityId;
use crate::playbook::{Opportunity, Playbook};
use crate::schema::{Currency, Date};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What needs attention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// The close date is past, and the opportunity still open.
    PastClose {
        /// Days since.
        days: i64,
    },
    /// Actions are overdue.
    OverdueActions {
        /// How many.
        count: usize,
        /// Since when the oldest is.
        since: Date,
    },
    /// The review that was set is past and was not held.
    ReviewOverdue {
        /// Days since.
        days: i64,
    },
    /// A deadline of the customer's is near.
    CompellingEventNear {
        /// Days until.
        days: i64,
    },
    /// The close date is near.
    DecisionNear {
        /// Days until.
        days: i64,
    },
    /// A signal is red.
    Red(SignalKind),
    /// Nothing of ours has been rated.
    NeverAssessed,
    /// The newest assessment is old; `None` when it has no date.
    StaleAssessment {
        /// Days since.
        days: Option<i64>,
    },
    /// No open action is due today or later, and nobody has decided to wait.
    NoNextAction,
}

impl Fact {
    /// How grave it is, 1 to 4.
    const fn severity(self) -> u32 {
        match self {
            Self::PastClose { .. } | Self::Red(SignalKind::Opportunity | SignalKind::People) => 4,
            Self::OverdueActions { .. }
            | Self::ReviewOverdue { .. }
            | Self::NoNextAction
            | Self::CompellingEventNear { .. } => 3,
            Self::NeverAssessed | Self::StaleAssessment { .. } | Self::Red(_) => 2,
            Self::DecisionNear { .. } => 1,
        }
    }
}

/// A fact about an opportunity, and its weight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attention {
    /// The opportunity.
    pub opportunity: OpportunityId,
    /// What needs attention.
    pub fact: Fact,
    /// How grave it is, 1 to 4.
    pub severity: u32,
    /// What the opportunity weighs by its amount, 1 to 10.
    pub value: u32,
    /// What the nearness of its date weighs, 1 to 4.
    pub nearness: u32,
    /// Whether the opportunity is on hold by its last review: then it waits behind those that are not.
    pub is_on_hold: bool,
}

impl Attention {
    /// Severity × value × nearness.
    #[must_use]
    pub const fn weight(&self) -> u32 {
        self.severity * self.value * self.nearness
    }
}

/// What needs attention on the open opportunities, the heaviest first; facts of one weight by
/// opportunity, then by kind. What is on hold stands behind all that is not: somebody has decided
/// that it can wait, and on which day to look again. Opportunities without figures are left out.
#[must_use]
pub fn attention(playbook: &Playbook, figures: &BTreeMap<OpportunityId, Arc<Figures>>, today: Date) -> Vec<Attention> {
    let largest = largest_open(playbook, figures);
    let mut found = Vec::new();
    for (opportunity, figures) in open(playbook, figures) {
        let value = value_of(playbook, opportunity, &largest);
        let close = opportunity.fields.close_date.map_or(1, |close| nearness(days_until(today, close.value)));
        for fact in facts(opportunity, figures, &playbook.config, today) {
            let nearness = match fact {
                Fact::CompellingEventNear { days } => nearness(days),
                _ => close,
            };
            found.push(Attention {
                opportunity: opportunity.id.clone(),
                fact,
                severity: fact.severity(),
                value,
                nearness,
                is_on_hold: figures.reviews.on_hold.is_some(),
            });
        }
    }
    // The facts of an opportunity come in order, and opportunities by id; the sort keeps both.
    found.sort_by_key(|attention| (attention.is_on_hold, Reverse(attention.weight())));
    found
}

/// The open opportunities with their figures.
fn open<'a>(
    playbook: &'a Playbook,
    figures: &'a BTreeMap<OpportunityId, Arc<Figures>>,
) -> impl Iterator<Item = (&'a Opportunity, &'a Figures)> {
    let all = playbook.opportunities.values().filter_map(|o| Some((&**o, &**figures.get(&o.id)?)));
    all.filter(|(_, figures)| !figures.is_closed)
}

/// The amount of an opportunity: in the site's currency where the settings have a rate for its own.
fn amount_of(playbook: &Playbook, opportunity: &Opportunity) -> Option<(Option<Currency>, Decimal)> {
    let money = opportunity.fields.amount?;
    let config = &playbook.config;
    let own = opportunity.currency_of(&money, config);
    let home = config.currency.map(|home| home.value);
    let rate = own.and_then(|own| config.rate(own)).filter(|_| own != home);
    Some(rate.map_or((own, money.amount), |rate| (home, money.amount.saturating_mul(rate))))
}

/// The largest amount of an open opportunity, by currency: amounts are only compared within one.
/// Those that the site has a rate for stand together under its own currency.
#[must_use]
pub fn largest_open(
    playbook: &Playbook,
    figures: &BTreeMap<OpportunityId, Arc<Figures>>,
) -> BTreeMap<Option<Currency>, Decimal> {
    let mut largest = BTreeMap::<_, Decimal>::new();
    for (currency, amount) in open(playbook, figures).filter_map(|(opportunity, _)| amount_of(playbook, opportunity)) {
        let most = largest.entry(currency).or_default();
        *most = amount.max(*most);
    }
    largest
}

/// What an opportunity weighs by its amount, 1 to 10, beside the largest of [`largest_open`].
#[must_use]
pub fn value_of(playbook: &Playbook, opportunity: &Opportunity, largest: &BTreeMap<Option<Currency>, Decimal>) -> u32 {
    amount_of(playbook, opportunity)
        .map_or(1, |(currency, amount)| value_weight(amount, largest.get(&currency).copied().unwrap_or_default()))
}

/// 1 for nothing to 10 for the largest.
fn value_weight(amount: Decimal, largest: Decimal) -> u32 {
    // Multiplied first: a third is not exact, and 9 × 1/9 would fall short of 1.
    let ninths = amount.saturating_mul(Decimal::from(9)).checked_div(largest);
    1 + ninths.and_then(|ninths| ninths.to_u32()).unwrap_or(0).min(9)
}

/// What a date so many days off weighs: 4 within a week or past, 3 within two, 2 within thirty
/// days, else 1.
#[must_use]
pub const fn nearness(days: i64) -> u32 {
    match days {
        ..=7 => 4,
        8..=14 => 3,
        15..=30 => 2,
        _ => 1,
    }
}

/// What needs attention on an open opportunity, in the order of [`Fact`]; nothing on a closed one.
#[must_use]
pub fn facts(opportunity: &Opportunity, figures: &Figures, config: &Config, today: Date) -> Vec<Fact> {
    let fields = &opportunity.fields;
    let actions = &figures.actions;
    let mut facts = Vec::new();
    if figures.is_closed {
        return facts;
    }
    let close = fields.close_date.map(|close| days_until(today, close.value));
    facts.extend(close.filter(|days| *days < 0).map(|days| Fact::PastClose { days: -days }));
    let oldest = actions.overdue.first().and_then(|place| opportunity.plan.as_ref()?.actions.get(*place)?.due);
    facts.extend(oldest.map(|due| Fact::OverdueActions { count: actions.overdue.len(), since: due.value }));
    let review = figures.reviews.next.map(|next| days_until(today, next)).filter(|days| *days < 0);
    facts.extend(review.map(|days| Fact::ReviewOverdue { days: -days }));
    let deadline = fields.compelling_event.as_ref().and_then(|event| event.deadline);
    let near = |days: &i64| (0..=i64::from(config.near_days())).contains(days);
    let deadline = deadline.map(|date| days_until(today, date.value)).filter(near);
    facts.extend(deadline.map(|days| Fact::CompellingEventNear { days }));
    facts.extend(close.filter(near).map(|days| Fact::DecisionNear { days }));
    let red = figures.signals.all().into_iter().filter(|(_, signal)| *signal == Signal::Red);
    facts.extend(red.map(|(kind, _)| Fact::Red(kind)));
    if figures.us.counts.answered() == 0 {
        facts.push(Fact::NeverAssessed);
    } else {
        let days = figures.assessment_age;
        let is_stale = days.is_none_or(|days| days > i64::from(config.assessment_stale_days()));
        facts.extend(is_stale.then_some(Fact::StaleAssessment { days }));
    }
    // What is on hold may rest.
    let is_idle = actions.next.is_none() && figures.reviews.on_hold.is_none();
    facts.extend(is_idle.then_some(Fact::NoNextAction));
    facts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::playbook::entity::value::CompellingEvent;
    use crate::score::figures::all_figures;
    use crate::score::sample::{self, action, at, day};

    fn found(opportunities: Vec<Opportunity>) -> Vec<(String, Fact, u32)> {
        let playbook = sample::playbook(opportunities);
        let today = day("2026-06-01");
        let all = attention(&playbook, &all_figures(&playbook, today), today);
        all.into_iter().map(|a| (a.opportunity.to_string(), a.fact, a.weight())).collect()
    }

    /// Nothing to worry about on 2026-06-01.
    fn calm(id: &str) -> Opportunity {
        let mut o = sample::assessed(id, "+++++ +++++ +++++ +++++", "");
        o.assessments[0].value.date = at(day("2026-05-20"));
        o.fields.close_date = at(day("2026-12-01"));
        o.fields.unique_business_value = None;
        // The insight map is empty: question 2 would be red.
        o.fields.insights = Some(crate::playbook::entity::insight::InsightMap {
            goals: vec![crate::playbook::entity::insight::Insight::default()],
            obstacles: vec![crate::playbook::entity::insight::Insight::default()],
            ..Default::default()
        });
        sample::with_actions(o, vec![action("call", Some("2026-06-05"))])
    }

    #[test]
    fn a_calm_opportunity_and_a_closed_one_need_none() {
        let mut closed = sample::in_stage(calm("closed"), 3);
        closed.fields.close_date = at(day("2026-01-01"));
        closed.plan = None;
        assert_eq!(found(vec![calm("calm"), closed]), []);
    }

    #[test]
    fn a_review_is_overdue_on_the_day_after_the_one_that_was_set() {
        let reviewed = |next: &str| {
            let mut o = calm("reviewed");
            let review = crate::playbook::entity::review::ReviewFields {
                date: at(day("2026-05-01")),
                next_review: at(day(next)),
                ..Default::default()
            };
            o.reviews.push(crate::playbook::Part { document: o.document, value: review });
            found(vec![o])
        };
        assert_eq!(reviewed("2026-06-01"), []);
        // 3 (severity) × 1 (no amount) × 1 (far from closing).
        assert_eq!(reviewed("2026-05-31"), [("reviewed".to_owned(), Fact::ReviewOverdue { days: 1 }, 3)]);
    }

    #[test]
    fn facts_are_weighed_by_severity_value_and_nearness() {
        let mut large = calm("large");
        large.fields.amount = at("900 EUR".parse().unwrap());
        large.fields.close_date = at(day("2026-06-15")); // 14 days: 3
        let mut small = calm("small");
        small.fields.amount = at("100 EUR".parse().unwrap());
        small.fields.close_date = at(day("2026-05-30")); // past: 4
        small.plan.as_mut().unwrap().value.actions.push(action("late", Some("2026-05-12")));
        let mut other = calm("other");
        other.fields.amount = at("5 USD".parse().unwrap());
        other.fields.compelling_event =
            Some(CompellingEvent { deadline: at(day("2026-06-20")), ..CompellingEvent::default() });
        other.assessments[0].value.date = at(day("2026-05-01"));
        assert_eq!(
            found(vec![large, small, other]),
            [
                // severity 3 × value 10 (the largest in dollars) × 2 (19 days)
                ("other".to_owned(), Fact::CompellingEventNear { days: 19 }, 60),
                // 4 × (1 + 9 × 100/900 = 2) × 4
                ("small".to_owned(), Fact::PastClose { days: 2 }, 32),
                // 1 × 10 × 3
                ("large".to_owned(), Fact::DecisionNear { days: 14 }, 30),
                // 3 × 2 × 4
                ("small".to_owned(), Fact::OverdueActions { count: 1, since: day("2026-05-12") }, 24),
                // 2 × 10 × 1 (close date in December)
                ("other".to_owned(), Fact::StaleAssessment { days: Some(31) }, 20),
            ]
        );
    }

    #[test]
    fn amounts_with_a_rate_are_weighed_against_each_other() {
        let settings = "currency = \"EUR\"\n[rates]\nas_of = 2026-05-29\nSEK = 0.09\n";
        let file = crate::diagnostics::SourceFile::new("site.toml", settings);
        let of = |amounts: [&str; 4], config: Config| {
            let deals = amounts.iter().enumerate().map(|(place, amount)| {
                let mut o = calm(&format!("o{place}"));
                o.fields.amount = at(amount.parse().unwrap());
                o
            });
            let mut playbook = sample::playbook(deals.collect());
            playbook.config = Arc::new(config);
            let largest = largest_open(&playbook, &all_figures(&playbook, day("2026-06-01")));
            playbook.opportunities.values().map(|o| value_of(&playbook, o, &largest)).collect::<Vec<_>>()
        };
        let deals = ["900", "1000 SEK", "5000 SEK", "7 USD"];
        // 5000 × 0.09 = 450 euros, half the largest: 1 + 4 whole ninths of it. 90 euros are a tenth: 1 + 0.
        // Dollars have no rate and are beside themselves alone.
        assert_eq!(of(deals, crate::config::load(&file).0), [10, 1, 5, 10]);
        // Without rates every currency has a largest of its own; 1000 of 5000 is one whole ninth.
        assert_eq!(of(deals, Config::default()), [10, 2, 10, 10]);
    }

    #[test]
    fn what_is_on_hold_waits_behind_the_others_and_need_have_no_next_action() {
        let mut held = calm("held");
        held.fields.amount = at("900 EUR".parse().unwrap());
        held.fields.close_date = at(day("2026-05-30"));
        held.plan = None;
        let mut live = calm("live");
        live.plan = None;
        let mut of = |next: &str| {
            let review = crate::playbook::entity::review::ReviewFields {
                date: at(day("2026-05-01")),
                decision: at(crate::playbook::entity::review::Decision::Hold),
                next_review: at(day(next)),
                ..Default::default()
            };
            held.reviews = sample::parts(vec![review]);
            found(vec![held.clone(), live.clone()])
        };
        let past = ("held".to_owned(), Fact::PastClose { days: 2 }, 160);
        let idle = ("live".to_owned(), Fact::NoNextAction, 3);
        assert_eq!(of("2026-09-01"), [idle.clone(), past.clone()]);
        // Nobody looked again: it is a deal like any other, and the largest.
        let late = ("held".to_owned(), Fact::ReviewOverdue { days: 1 }, 120);
        let its_idle = ("held".to_owned(), Fact::NoNextAction, 120);
        assert_eq!(of("2026-05-31"), [past, late, its_idle, idle]);
    }

    #[test]
    fn an_empty_opportunity_lacks_assessment_and_action() {
        let facts = found(vec![sample::opportunity("o")]).into_iter().map(|(_, fact, _)| fact).collect::<Vec<_>>();
        assert_eq!(facts, [Fact::NoNextAction, Fact::NeverAssessed]);
    }
}
