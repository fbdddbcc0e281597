//! The open opportunities summed up. Amounts of different currencies are never added.

use crate::config::Config;
use crate::methodology::{Methodology, Phase, StageId};
use crate::playbook::entity::id::{AccountId, OpportunityId, TeamMemberId};
use crate::playbook::entity::review::OutcomeResult;
use crate::playbook::{Opportunity, Playbook};
use crate::schema::{Currency, Date, choice};
use rust_decimal::Decimal;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The opportunities in the order in which the pipeline has them: the open ones by close date, those
/// without one last, then the closed ones, the newest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PipelineOrder {
    ids: Vec<OpportunityId>,
    places: BTreeMap<OpportunityId, usize>,
}

impl PipelineOrder {
    /// The order of a playbook's opportunities.
    #[must_use]
    pub fn of(playbook: &Playbook) -> Self {
        let mut all = playbook.opportunities.values().collect::<Vec<_>>();
        all.sort_by_cached_key(|opportunity| {
            let fields = &opportunity.fields;
            let is_closed = opportunity.is_closed(&playbook.methodology);
            let ended = fields.outcome.as_ref().and_then(|outcome| outcome.date).or(fields.close_date);
            let ended = ended.filter(|_| is_closed).map(|date| date.value);
            let closes = fields.close_date.filter(|_| !is_closed).map(|date| date.value);
            (is_closed, closes.is_none(), closes, Reverse(ended))
        });
        let ids = all.into_iter().map(|opportunity| opportunity.id.clone()).collect::<Vec<_>>();
        let places = ids.iter().cloned().enumerate().map(|(place, id)| (id, place)).collect();
        Self { ids, places }
    }

    /// All of them, in their order.
    #[must_use]
    pub fn ids(&self) -> &[OpportunityId] {
        &self.ids
    }

    /// The opportunities before and behind one.
    #[must_use]
    pub fn neighbours(&self, id: &OpportunityId) -> (Option<&OpportunityId>, Option<&OpportunityId>) {
        let Some(place) = self.places.get(id) else { return (None, None) };
        let before = place.checked_sub(1).and_then(|before| self.ids.get(before));
        (before, self.ids.get(place + 1))
    }
}

/// The sum of the amounts of one currency.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sum {
    /// How many opportunities have an amount in it.
    pub count: usize,
    /// Their amounts.
    pub amount: Decimal,
    /// Each amount times its probability.
    pub weighted: Decimal,
    /// How many have neither a probability nor a stage: they weigh nothing.
    pub unweighted: usize,
}

/// How many opportunities, and their amounts by currency (`None`: none is written).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Amounts {
    /// How many opportunities.
    pub count: usize,
    /// How many of them have no amount.
    pub without_amount: usize,
    /// The sums.
    pub sums: BTreeMap<Option<Currency>, Sum>,
}

impl Amounts {
    /// Adds an opportunity.
    pub(super) fn add_deal(&mut self, opportunity: &Opportunity, methodology: &Methodology, config: &Config) {
        self.add(&Worth::of(opportunity, methodology, config));
    }

    fn add(&mut self, worth: &Worth) {
        self.count += 1;
        let Some((currency, amount)) = worth.amount else {
            self.without_amount += 1;
            return;
        };
        let sum = self.sums.entry(currency).or_default();
        sum.count += 1;
        // Sums beyond 28 digits stay at the largest number: no real pipeline comes near.
        sum.amount = sum.amount.saturating_add(amount);
        match worth.probability {
            Some(percent) => {
                let weighted = amount.saturating_mul(Decimal::new(i64::from(percent), 2));
                sum.weighted = sum.weighted.saturating_add(weighted).normalize();
            }
            None => sum.unweighted += 1,
        }
    }
}

/// What sums of several currencies come to in the site's own, at the rates that the site states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Converted {
    /// The site's currency.
    pub currency: Currency,
    /// The date of the rates.
    pub as_of: Date,
    /// The sums of each currency in the site's, with the rate.
    pub parts: Vec<Part>,
    /// All amounts.
    pub amount: Decimal,
    /// Each amount times its probability.
    pub weighted: Decimal,
}

/// The sum of one currency in another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// The currency.
    pub currency: Currency,
    /// What one unit of it is worth.
    pub rate: Decimal,
    /// The sum in its own currency.
    pub sum: Sum,
    /// The amounts at that rate.
    pub amount: Decimal,
    /// The weighted amounts at that rate.
    pub weighted: Decimal,
}

/// Sums in one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Joined {
    /// The currency; `None` where none is written.
    pub currency: Option<Currency>,
    /// All amounts.
    pub amount: Decimal,
    /// Each amount times its probability.
    pub weighted: Decimal,
}

impl Amounts {
    /// The sums of all currencies as one, in the site's. `None` unless every one has a rate, and
    /// where there is nothing to convert.
    #[must_use]
    pub fn converted(&self, config: &Config) -> Option<Converted> {
        let home = config.currency?.value;
        let as_of = config.rates.as_of?.value;
        if self.sums.keys().all(|currency| *currency == Some(home)) {
            return None;
        }
        let part = |(currency, sum): (&Option<Currency>, &Sum)| {
            let currency = (*currency)?;
            let rate = config.rate(currency)?;
            let (amount, weighted) = (sum.amount.saturating_mul(rate), sum.weighted.saturating_mul(rate));
            Some(Part { currency, rate, sum: *sum, amount: amount.normalize(), weighted: weighted.normalize() })
        };
        let parts = self.sums.iter().map(part).collect::<Option<Vec<_>>>()?;
        let total =
            |of: fn(&Part) -> Decimal| parts.iter().map(of).fold(Decimal::ZERO, Decimal::saturating_add).normalize();
        let (amount, weighted) = (total(|part| part.amount), total(|part| part.weighted));
        Some(Converted { currency: home, as_of, parts, amount, weighted })
    }

    /// The sums as one: in the only currency that there is, else in the site's as
    /// [`Self::converted`]. `Some(None)` where there is no amount, `None` where several currencies
    /// cannot be joined.
    #[must_use]
    pub fn joined(&self, config: &Config) -> Option<Option<Joined>> {
        if let Some(Converted { currency, amount, weighted, .. }) = self.converted(config) {
            return Some(Some(Joined { currency: Some(currency), amount, weighted }));
        }
        let mut sums = self.sums.iter();
        let only = sums.next().map(|(currency, sum)| Joined {
            currency: *currency,
            amount: sum.amount,
            weighted: sum.weighted,
        });
        sums.next().is_none().then_some(only)
    }
}

/// The amount and the probability of an opportunity.
struct Worth {
    amount: Option<(Option<Currency>, Decimal)>,
    probability: Option<u8>,
}

impl Worth {
    fn of(opportunity: &Opportunity, methodology: &Methodology, config: &Config) -> Self {
        Self {
            amount: opportunity.fields.amount.map(|money| (opportunity.currency_of(&money, config), money.amount)),
            probability: probability(opportunity, methodology),
        }
    }
}

/// The probability of an opportunity in percent: its own, else what is usual in its stage.
#[must_use]
pub fn probability(opportunity: &Opportunity, methodology: &Methodology) -> Option<u8> {
    let own = opportunity.fields.probability.map(|p| p.value.value());
    own.or_else(|| opportunity.stage(methodology).map(|stage| stage.probability.min(100)))
}

choice! {
    /// How near an opportunity is to being won.
    "a bucket of the pipeline"
    pub enum Bucket {
        /// Open.
        Possible = "possible";
        /// Open, and near its end.
        Projected = "projected";
        /// Won.
        Won = "won";
    }
}

/// The bucket of an opportunity; `None` when it is over and was not won.
#[must_use]
pub fn bucket(opportunity: &Opportunity, methodology: &Methodology) -> Option<Bucket> {
    let result = opportunity.fields.outcome.as_ref().and_then(|outcome| outcome.result);
    match () {
        () if result.is_some_and(|r| r.value == OutcomeResult::Won) => Some(Bucket::Won),
        () if opportunity.is_closed(methodology) => None,
        () if opportunity.phase(methodology) == Some(Phase::Late) => Some(Bucket::Projected),
        () => Some(Bucket::Possible),
    }
}

/// A month of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    /// The year.
    pub year: i16,
    /// 1 to 12.
    pub month: i8,
}

/// The pipeline; `None` stands for what is not written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pipeline {
    /// All open opportunities.
    pub open: Amounts,
    /// The open ones by stage, in the methodology's order.
    pub by_stage: BTreeMap<Option<StageId>, Amounts>,
    /// The open ones by owner.
    pub by_owner: BTreeMap<Option<TeamMemberId>, Amounts>,
    /// The open ones by account.
    pub by_account: BTreeMap<Option<AccountId>, Amounts>,
    /// The open ones by the month in which they should close.
    pub by_month: BTreeMap<Option<Month>, Amounts>,
    /// The open and the won ones by how near they are.
    pub by_bucket: BTreeMap<Bucket, Amounts>,
    /// The same by owner.
    pub by_owner_and_bucket: BTreeMap<Option<TeamMemberId>, BTreeMap<Bucket, Amounts>>,
}

/// Sums up the opportunities of a playbook.
#[must_use]
pub fn pipeline(playbook: &Playbook) -> Pipeline {
    pipeline_of(playbook.opportunities.values().map(Arc::as_ref), &playbook.methodology, &playbook.config)
}

/// Sums up some opportunities.
pub fn pipeline_of<'a>(
    opportunities: impl IntoIterator<Item = &'a Opportunity>,
    methodology: &Methodology,
    config: &Config,
) -> Pipeline {
    let mut pipeline = Pipeline::default();
    for opportunity in opportunities {
        let Some(bucket) = bucket(opportunity, methodology) else { continue };
        let fields = &opportunity.fields;
        let worth = Worth::of(opportunity, methodology, config);
        let owner = fields.owner.as_ref().map(|owner| owner.value.clone());
        pipeline.by_bucket.entry(bucket).or_default().add(&worth);
        pipeline.by_owner_and_bucket.entry(owner.clone()).or_default().entry(bucket).or_default().add(&worth);
        if bucket == Bucket::Won {
            continue;
        }
        let account = fields.account.as_ref().map(|account| account.value.clone());
        let month = fields.close_date.map(|date| Month { year: date.year(), month: date.month() });
        pipeline.open.add(&worth);
        pipeline.by_stage.entry(fields.stage.map(|stage| stage.value)).or_default().add(&worth);
        pipeline.by_owner.entry(owner).or_default().add(&worth);
        pipeline.by_account.entry(account).or_default().add(&worth);
        pipeline.by_month.entry(month).or_default().add(&worth);
    }
    pipeline
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::SourceFile;
    use crate::playbook::entity::review::Outcome;
    use crate::score::sample::{self, at, day, percent};

    fn d(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    fn worth(id: &str, amount: &str, stage: usize) -> Opportunity {
        let mut made = sample::in_stage(sample::opportunity(id), stage);
        made.fields.amount = at(amount.parse().unwrap());
        made
    }

    #[test]
    fn currencies_are_kept_apart_and_closed_ones_left_out() {
        let mut first = worth("a", "100000.50 EUR", 1); // 50 % of its stage
        first.fields.close_date = at(day("2026-09-30"));
        let mut second = worth("b", "200 USD", 2);
        second.fields.probability = at(percent(90)); // its own, not the stage's 80 %
        second.fields.close_date = at(day("2026-09-01"));
        let third = worth("c", "50000 EUR", 2); // 80 %
        let mut nothing = sample::opportunity("d");
        nothing.fields.amount = at("7".parse().unwrap());
        let blank = sample::opportunity("e");
        let mut won = worth("f", "1 EUR", 1);
        won.fields.outcome = Some(Outcome { result: at(OutcomeResult::Won), ..Outcome::default() });
        let mut lost = worth("g", "1 EUR", 1);
        lost.fields.outcome = Some(Outcome { result: at(OutcomeResult::Lost), ..Outcome::default() });
        let closed = worth("h", "1 EUR", 3);
        let playbook = sample::playbook(vec![first, second, third, nothing, blank, won, lost, closed]);
        let pipeline = pipeline(&playbook);
        assert_eq!((pipeline.open.count, pipeline.open.without_amount), (5, 1));
        let (eur, usd) = ("EUR".parse().ok(), "USD".parse().ok());
        // 100 000.50 + 50 000; weighted 50 000.25 + 40 000
        let euros = Sum { count: 2, amount: d("150000.50"), weighted: d("90000.25"), unweighted: 0 };
        assert_eq!(pipeline.open.sums[&eur], euros);
        assert_eq!(pipeline.open.sums[&usd].weighted, d("180"));
        assert_eq!(pipeline.open.sums[&None], Sum { count: 1, amount: d("7"), weighted: d("0"), unweighted: 1 });
        assert_eq!(pipeline.by_month[&Some(Month { year: 2026, month: 9 })].count, 2);
        assert_eq!(pipeline.by_stage[&Some(StageId::from_index(2))].count, 2);
        assert_eq!(pipeline.by_stage[&None].count, 2);
        let buckets = pipeline.by_bucket.iter().map(|(bucket, a)| (*bucket, a.count)).collect::<Vec<_>>();
        assert_eq!(buckets, [(Bucket::Possible, 3), (Bucket::Projected, 2), (Bucket::Won, 1)]);
    }

    #[test]
    fn each_of_the_team_has_buckets_of_their_own() {
        let of = |mut deal: Opportunity, owner: &str| {
            deal.fields.owner = at(TeamMemberId::new(owner));
            deal
        };
        let won = |mut deal: Opportunity| {
            deal.fields.outcome = Some(Outcome { result: at(OutcomeResult::Won), ..Outcome::default() });
            deal
        };
        let mut lost = of(worth("g", "1 EUR", 1), "mara");
        lost.fields.outcome = Some(Outcome { result: at(OutcomeResult::Lost), ..Outcome::default() });
        let deals = vec![
            of(worth("a", "10 EUR", 1), "mara"),
            of(worth("b", "20 USD", 1), "mara"),
            of(worth("c", "40 EUR", 2), "mara"),
            won(of(worth("d", "80 EUR", 3), "mara")),
            won(of(worth("e", "160 EUR", 3), "tom")),
            worth("f", "320 EUR", 2),
            lost,
        ];
        let by_owner = pipeline(&sample::playbook(deals)).by_owner_and_bucket;
        let eur = "EUR".parse().ok();
        let sum = |owner: Option<&str>, bucket| {
            let amounts = by_owner.get(&owner.map(TeamMemberId::new))?.get(&bucket)?;
            Some((amounts.count, amounts.sums[&eur].amount))
        };
        assert_eq!(sum(Some("mara"), Bucket::Possible), Some((2, d("10"))), "the dollars are not among the euros");
        assert_eq!(sum(Some("mara"), Bucket::Projected), Some((1, d("40"))));
        assert_eq!(sum(Some("mara"), Bucket::Won), Some((1, d("80"))), "what was lost is in no bucket");
        assert_eq!((sum(Some("tom"), Bucket::Won), sum(Some("tom"), Bucket::Possible)), (Some((1, d("160"))), None));
        assert_eq!(sum(None, Bucket::Projected), Some((1, d("320"))));
    }

    #[test]
    fn sums_are_joined_in_the_only_currency_else_in_the_sites() {
        let file = SourceFile::new("site.toml", "currency = \"EUR\"\n[rates]\nas_of = 2026-11-20\nGBP = 1.17\n");
        let (config, _) = crate::config::load(&file);
        let of = |amounts: &[&str]| {
            let deals = amounts.iter().map(|amount| worth(amount, amount, 1)).collect::<Vec<_>>();
            let joined = pipeline_of(&deals, &sample::methodology(), &config).open.joined(&config);
            joined.map(|joined| joined.map(|j| (j.currency.map(|c| c.to_string()), j.amount, j.weighted)))
        };
        let euros = |amount, weighted| Some(Some((Some("EUR".to_owned()), d(amount), d(weighted))));
        assert_eq!(of(&[]), Some(None));
        assert_eq!(of(&["100"]), euros("100", "50"));
        assert_eq!(of(&["100", "10 GBP"]), euros("111.7", "55.85"));
        assert_eq!(of(&["10 USD"]), Some(Some((Some("USD".to_owned()), d("10"), d("5")))));
        assert_eq!(of(&["100", "10 USD"]), None, "no rate joins them");
    }

    #[test]
    fn sums_are_converted_when_every_currency_has_a_rate() {
        let file =
            SourceFile::new("site.toml", "currency = \"EUR\"\n[rates]\nas_of = 2026-11-20\nGBP = 1.17\nJPY = 0.0062\n");
        let (config, problems) = crate::config::load(&file);
        assert!(problems.is_empty(), "{problems:?}");
        let of = |opportunities: &[Opportunity]| {
            pipeline_of(opportunities, &sample::methodology(), &config).open.converted(&config)
        };
        let euros = worth("a", "100000.10", 1); // 50 %, and in the site's currency
        let pounds = worth("b", "1000.01 GBP", 2); // 80 %
        let yen = worth("c", "1000001 JPY", 1); // 50 %
        let converted = of(&[euros.clone(), pounds.clone(), yen]).unwrap();
        // 100 000.10 + 1 000.01 × 1.17 + 1 000 001 × 0.0062 = 100 000.10 + 1 170.0117 + 6 200.0062
        assert_eq!(converted.amount, d("107370.1179"));
        // 50 000.05 + 0.8 × 1 170.0117 + 0.5 × 6 200.0062 = 50 000.05 + 936.00936 + 3 100.0031
        assert_eq!(converted.weighted, d("54036.06246"));
        assert_eq!((converted.currency.code(), converted.as_of), ("EUR", day("2026-11-20")));
        assert_eq!(converted.parts.len(), 3);
        assert_eq!(of(std::slice::from_ref(&euros)), None, "there is nothing to convert");
        assert_eq!(of(&[euros.clone(), worth("d", "1 SEK", 1)]), None, "krona have no rate");
        assert_eq!(of(std::slice::from_ref(&pounds)).unwrap().amount, d("1170.0117"));
        let without = Config::default();
        assert_eq!(pipeline_of(&[pounds], &sample::methodology(), &without).open.converted(&without), None);
        let (no_rates, _) = crate::config::load(&SourceFile::new("site.toml", "currency = \"EUR\"\n"));
        assert_eq!(pipeline_of(&[euros], &sample::methodology(), &no_rates).open.converted(&no_rates), None);
    }

    #[test]
    fn absurd_sums_do_not_panic() {
        let huge = "9999999999999999999999999999";
        let many = (0..20).map(|i| worth(&format!("o{i}"), huge, 1)).collect();
        let sum = pipeline(&sample::playbook(many)).open.sums[&None];
        assert_eq!(sum.amount, Decimal::MAX);
        assert!(sum.weighted <= Decimal::MAX && sum.weighted > d("1"));
    }
}
