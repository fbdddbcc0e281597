//! The value case reckoned: benefits less costs over the years.

use crate::config::Config;
use crate::playbook::Opportunity;
use crate::playbook::entity::value::{Certainty, Period, ValueCase, ValueSource};
use crate::schema::Currency;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};

/// The years a value case is reckoned over unless it says otherwise.
pub const USUAL_YEARS: u32 = 3;
/// The most years a value case is reckoned over.
pub const MOST_YEARS: u32 = 50;

/// Why a value case cannot be reckoned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotReckoned {
    /// There is no line with a source and an amount.
    NoLines,
    /// The amounts are in several currencies (`None`: none is written), which are never added.
    MixedCurrencies(Vec<Option<Currency>>),
    /// The case is over no year, or over more than [`MOST_YEARS`].
    Years(u32),
    /// A sum has more digits than can be kept exactly.
    TooLarge,
}

/// One line over the years.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReckonedLine {
    /// Its place in the case's lines.
    pub line: usize,
    /// The lever or the group of cost.
    pub source: ValueSource,
    /// The sum over the years.
    pub total: Decimal,
    /// How sure it is; assumed unless written.
    pub certainty: Certainty,
}

/// One year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Year {
    /// 1 is the first.
    pub year: u32,
    /// Benefits of the year.
    pub benefits: Decimal,
    /// Costs of the year.
    pub costs: Decimal,
    /// Benefits less costs from the first year to the end of this one.
    pub cumulative: Decimal,
}

/// When the benefits have made up for the costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Payback {
    /// There is nothing to make up for.
    AtOnce,
    /// By the end of this month.
    Months(u32),
    /// Not within the years of the case.
    NotWithin,
}

/// A value case reckoned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValueFigures {
    /// The currency of every amount.
    pub currency: Option<Currency>,
    /// The years reckoned over.
    pub years: Vec<Year>,
    /// The lines, in the author's order; those without a source or an amount are left out.
    pub lines: Vec<ReckonedLine>,
    /// The sums by source, benefits first, in the order of the sources: the steps of the waterfall.
    pub by_source: BTreeMap<ValueSource, Decimal>,
    /// All benefits.
    pub benefits: Decimal,
    /// All costs.
    pub costs: Decimal,
    /// Benefits less costs.
    pub net: Decimal,
    /// The benefits by how sure they are.
    pub benefits_by_certainty: BTreeMap<Certainty, Decimal>,
    /// When the benefits have made up for the costs.
    pub payback: Payback,
    /// Net over costs, 1.5 for 150 %; `None` without costs. Rounded to four places.
    pub return_on_investment: Option<Decimal>,
}

/// Reckons a value case.
///
/// One-off costs fall at the start and one-off benefits by the end of the first year; amounts per
/// month, quarter or year come evenly.
///
/// # Errors
/// [`NotReckoned`] when there is no sum that would mean something.
pub fn value(case: &ValueCase, opportunity: &Opportunity, config: &Config) -> Result<ValueFigures, NotReckoned> {
    let years = case.years.map_or(USUAL_YEARS, |years| years.value);
    if !(1..=MOST_YEARS).contains(&years) {
        return Err(NotReckoned::Years(years));
    }
    let mut currencies = BTreeSet::new();
    let mut amounts = Vec::new();
    for (line, written) in case.lines.iter().enumerate() {
        if let (Some(source), Some(money)) = (written.source, written.amount) {
            currencies.insert(opportunity.currency_of(&money, config));
            let per = written.per.map_or(Period::Once, |per| per.value);
            let certainty = written.certainty.map_or(Certainty::Assumed, |c| c.value);
            amounts.push((line, source.value, money.amount, per, certainty));
        }
    }
    let currency = match currencies.first() {
        None => return Err(NotReckoned::NoLines),
        Some(currency) if currencies.len() == 1 => *currency,
        Some(_) => return Err(NotReckoned::MixedCurrencies(currencies.into_iter().collect())),
    };
    reckon(years, currency, &amounts).ok_or(NotReckoned::TooLarge)
}

type Amount = (usize, ValueSource, Decimal, Period, Certainty);

/// `None` when a sum grows too large.
fn reckon(years: u32, currency: Option<Currency>, amounts: &[Amount]) -> Option<ValueFigures> {
    let mut flow = Flow::default();
    let mut lines = Vec::new();
    let mut by_source = BTreeMap::new();
    let mut benefits_by_certainty: BTreeMap<_, _> = Certainty::ALL.iter().map(|c| (*c, Decimal::ZERO)).collect();
    for &(line, source, amount, per, certainty) in amounts {
        let side = if source.is_cost() { &mut flow.costs } else { &mut flow.benefits };
        let total = match per_year(per) {
            None => {
                side.once = side.once.checked_add(amount)?;
                amount
            }
            Some(times) => {
                let yearly = amount.checked_mul(Decimal::from(times))?;
                side.yearly = side.yearly.checked_add(yearly)?;
                yearly.checked_mul(Decimal::from(years))?
            }
        };
        let sum = by_source.entry(source).or_insert(Decimal::ZERO);
        *sum = sum.checked_add(total)?;
        if !source.is_cost() {
            let sum = benefits_by_certainty.entry(certainty).or_insert(Decimal::ZERO);
            *sum = sum.checked_add(total)?;
        }
        lines.push(ReckonedLine { line, source, total, certainty });
    }
    let per_year = (1..=years).map(|year| flow.year(year)).collect::<Option<Vec<_>>>()?;
    let benefits = flow.benefits.over(years)?;
    let costs = flow.costs.over(years)?;
    let net = benefits.checked_sub(costs)?;
    let return_on_investment =
        if costs.is_zero() { None } else { Some(net.checked_div(costs)?.round_dp(4).normalize()) };
    Some(ValueFigures {
        currency,
        years: per_year,
        lines,
        by_source,
        benefits,
        costs,
        net,
        benefits_by_certainty,
        payback: flow.payback(years)?,
        return_on_investment,
    })
}

/// How often an amount comes in a year; `None` when it comes once.
const fn per_year(per: Period) -> Option<u32> {
    match per {
        Period::Once => None,
        Period::Month => Some(12),
        Period::Quarter => Some(4),
        Period::Year => Some(1),
    }
}

#[derive(Default)]
struct Side {
    once: Decimal,
    yearly: Decimal,
}

impl Side {
    /// The sum over `years`, the one-off amounts in the first.
    fn over(&self, years: u32) -> Option<Decimal> {
        self.yearly.checked_mul(Decimal::from(years))?.checked_add(self.once)
    }
}

#[derive(Default)]
struct Flow {
    benefits: Side,
    costs: Side,
}

impl Flow {
    fn year(&self, year: u32) -> Option<Year> {
        let of = |side: &Side| if year == 1 { side.over(1) } else { Some(side.yearly) };
        Some(Year {
            year,
            benefits: of(&self.benefits)?,
            costs: of(&self.costs)?,
            cumulative: self.benefits.over(year)?.checked_sub(self.costs.over(year)?)?,
        })
    }

    /// The first month by whose end the benefits have made up for the costs.
    fn payback(&self, years: u32) -> Option<Payback> {
        if self.costs.once.is_zero() && self.costs.yearly.is_zero() {
            return Some(Payback::AtOnce);
        }
        // Twelve times every amount, so that a month's share stays whole.
        let twelve = Decimal::from(12);
        let gain = self.benefits.yearly.checked_sub(self.costs.yearly)?;
        let outlay = self.costs.once.checked_mul(twelve)?;
        let one_off = self.benefits.once.checked_mul(twelve)?;
        let first = u32::from(outlay.is_zero() && gain < Decimal::ZERO);
        for month in first..=12 * years {
            let earned = gain.checked_mul(Decimal::from(month))?;
            let received = if month >= 12 { one_off } else { Decimal::ZERO };
            if earned.checked_add(received)? >= outlay {
                return Some(if month == 0 { Payback::AtOnce } else { Payback::Months(month) });
            }
        }
        Some(Payback::NotWithin)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::playbook::entity::value::ValueLine;
    use crate::score::sample::{self, at};

    fn line(source: ValueSource, amount: &str, per: Period) -> ValueLine {
        ValueLine { source: at(source), amount: at(amount.parse().unwrap()), per: at(per), ..ValueLine::default() }
    }

    fn reckoned(years: u32, lines: Vec<ValueLine>) -> Result<ValueFigures, NotReckoned> {
        let case = ValueCase { years: at(years), lines, ..ValueCase::default() };
        value(&case, &sample::opportunity("o"), &Config::default())
    }

    fn d(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn a_worked_case() {
        let figures = reckoned(
            3,
            vec![
                line(ValueSource::Expenses, "10000 EUR", Period::Month),
                line(ValueSource::Revenue, "60000.50 EUR", Period::Once),
                line(ValueSource::Acquisition, "100000 EUR", Period::Once),
                line(ValueSource::Usage, "5000 EUR", Period::Quarter),
            ],
        )
        .unwrap();
        // Benefits: 10 000 × 12 × 3 + 60 000.50 = 420 000.50. Costs: 100 000 + 5 000 × 4 × 3 = 160 000.
        assert_eq!(figures.benefits, d("420000.50"));
        assert_eq!(figures.costs, d("160000"));
        assert_eq!(figures.net, d("260000.50"));
        // 260 000.50 / 160 000 = 1.625003125
        assert_eq!(figures.return_on_investment, Some(d("1.6250")));
        // Year 1: 120 000 + 60 000.50 − 100 000 − 20 000 = 60 000.50; then + 100 000 a year.
        let cumulative = figures.years.iter().map(|y| y.cumulative).collect::<Vec<_>>();
        assert_eq!(cumulative, [d("60000.50"), d("160000.50"), d("260000.50")]);
        // A month gains 10 000 − 20 000/12 = 8 333.33; after 11 months 91 666.67, short of 100 000;
        // after 12 months 100 000.
        assert_eq!(figures.payback, Payback::Months(12));
        assert_eq!(figures.benefits_by_certainty[&Certainty::Assumed], d("420000.50"));
        assert_eq!(figures.by_source[&ValueSource::Usage], d("60000"));
        assert_eq!(figures.currency, "EUR".parse().ok());
    }

    #[test]
    fn payback_at_its_edges() {
        let payback = |lines| reckoned(1, lines).unwrap().payback;
        let saved = |amount| line(ValueSource::Expenses, amount, Period::Month);
        let price = |amount| line(ValueSource::Acquisition, amount, Period::Once);
        assert_eq!(payback(vec![saved("100"), price("1200")]), Payback::Months(12));
        assert_eq!(payback(vec![saved("100"), price("1200.01")]), Payback::NotWithin);
        assert_eq!(payback(vec![saved("100"), price("100.01")]), Payback::Months(2));
        assert_eq!(payback(vec![saved("100")]), Payback::AtOnce);
        let rent = line(ValueSource::Usage, "200", Period::Month);
        assert_eq!(payback(vec![saved("100"), rent.clone()]), Payback::NotWithin);
        // 100 − 200 a month, and 1 200 at the end of the year: made up for in month 12.
        let bonus = line(ValueSource::Revenue, "1200", Period::Once);
        assert_eq!(payback(vec![saved("100"), rent, bonus]), Payback::Months(12));
    }

    #[test]
    fn what_cannot_be_reckoned_says_why() {
        let lever = |amount| line(ValueSource::Revenue, amount, Period::Year);
        assert_eq!(reckoned(3, vec![]), Err(NotReckoned::NoLines));
        assert_eq!(reckoned(0, vec![lever("1")]), Err(NotReckoned::Years(0)));
        assert_eq!(reckoned(4_000_000_000, vec![lever("1")]), Err(NotReckoned::Years(4_000_000_000)));
        let mixed = vec![None, "EUR".parse().ok()];
        assert_eq!(reckoned(3, vec![lever("1"), lever("1 EUR")]), Err(NotReckoned::MixedCurrencies(mixed)));
        let huge = "9999999999999999999999999999";
        assert_eq!(reckoned(50, vec![lever(huge)]), Err(NotReckoned::TooLarge));
        assert_eq!(reckoned(3, vec![lever("0")]).unwrap().return_on_investment, None);
    }
}
