//! The figures of question 4 against their thresholds: the deal's own, else the site's.

use super::age::days_until;
use crate::config::Config;
use crate::playbook::Opportunity;
use crate::schema::{Currency, Date, Money, Spanned, choice};
use rust_decimal::Decimal;

/// An amount and the least that it should be, in one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgainstLeast {
    /// The amount.
    pub amount: Decimal,
    /// The least it should be.
    pub least: Decimal,
    /// The currency of both.
    pub currency: Option<Currency>,
}

impl AgainstLeast {
    /// Whether the amount falls short.
    #[must_use]
    pub fn is_short(&self) -> bool {
        self.amount < self.least
    }
}

/// The days to the close date, and the days within which it should fall.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgainstWindow {
    /// Days from today.
    pub days: i64,
    /// The window.
    pub window: u32,
}

impl AgainstWindow {
    /// Whether the date falls behind the window; its last day is inside.
    #[must_use]
    pub fn is_late(&self) -> bool {
        self.days > i64::from(self.window)
    }
}

/// The figures of question 4 beside their thresholds. Each is there when both the figure and a
/// threshold are written, amounts only in one currency: currencies are never compared.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Worth {
    /// The order amount (#16).
    pub order: Option<AgainstLeast>,
    /// The close date (#16).
    pub close: Option<AgainstWindow>,
    /// The potential within one year (#17).
    pub one_year: Option<AgainstLeast>,
    /// The potential within three years (#17).
    pub three_years: Option<AgainstLeast>,
    /// The projected profit (#18).
    pub profit: Option<AgainstLeast>,
}

choice! {
    /// A figure of question 4 that is an amount.
    "a measure of the worth"
    pub enum MeasureKind {
        /// The order amount (#16).
        Order = "order";
        /// The potential within one year (#17).
        OneYear = "one_year";
        /// The potential within three years (#17).
        ThreeYears = "three_years";
        /// The projected profit (#18).
        Profit = "profit";
    }
}

impl MeasureKind {
    /// The name of the criterion that it is a figure of.
    #[must_use]
    pub const fn criterion(self) -> &'static str {
        match self {
            Self::Order => ORDER_CRITERION,
            Self::OneYear | Self::ThreeYears => "future-revenue",
            Self::Profit => "profitability",
        }
    }
}

/// The name of the criterion that the order amount and the close date are figures of.
pub const ORDER_CRITERION: &str = "short-term-revenue";
/// The name of the criterion that the cost of sale is a figure of.
pub const COST_CRITERION: &str = "sales-resource-requirements";

/// An amount in its currency.
pub type InCurrency = (Decimal, Option<Currency>);

/// A figure of question 4 and its threshold, as far as they are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measure {
    /// Which figure.
    pub kind: MeasureKind,
    /// The figure.
    pub figure: Option<InCurrency>,
    /// The least it should be.
    pub least: Option<InCurrency>,
}

impl Measure {
    /// The figure against its threshold; `None` unless both are written in one currency.
    #[must_use]
    pub fn against(&self) -> Option<AgainstLeast> {
        let ((amount, currency), (least, its_currency)) = self.figure.zip(self.least)?;
        (currency == its_currency).then_some(AgainstLeast { amount, least, currency })
    }
}

/// The figures of question 4 that are amounts, each with its threshold: the deal's own, else the site's.
#[must_use]
pub fn measure(opportunity: &Opportunity, config: &Config, kind: MeasureKind) -> Measure {
    let fields = &opportunity.fields;
    let own = fields.thresholds.as_ref();
    let site = config.thresholds.as_ref();
    let (figure, own, site) = match kind {
        MeasureKind::Order => {
            (fields.amount, own.and_then(|t| t.short_term_revenue_min), site.and_then(|t| t.short_term_revenue_min))
        }
        MeasureKind::OneYear => (
            fields.future_revenue_1_year,
            own.and_then(|t| t.future_revenue_1_year_min),
            site.and_then(|t| t.future_revenue_1_year_min),
        ),
        MeasureKind::ThreeYears => (
            fields.future_revenue_3_years,
            own.and_then(|t| t.future_revenue_3_years_min),
            site.and_then(|t| t.future_revenue_3_years_min),
        ),
        MeasureKind::Profit => (fields.profit, own.and_then(|t| t.profit_min), site.and_then(|t| t.profit_min)),
    };
    let ours = |money: &Spanned<Money>| (money.amount, opportunity.currency_of(money, config));
    let least = own.as_ref().map(ours).or_else(|| site.map(|money| (money.amount, config.currency_of(&money))));
    Measure { kind, figure: figure.as_ref().map(ours), least }
}

/// The days within which the deal should close, by its own thresholds, else by the site's.
#[must_use]
pub fn close_window(opportunity: &Opportunity, config: &Config) -> Option<u32> {
    let own = opportunity.fields.thresholds.as_ref().and_then(|t| t.close_within_days);
    own.or_else(|| config.thresholds.as_ref().and_then(|t| t.close_within_days)).map(|days| days.value)
}

/// The figures of question 4 as they stand `today`.
#[must_use]
pub fn worth(opportunity: &Opportunity, config: &Config, today: Date) -> Worth {
    let against = |kind| measure(opportunity, config, kind).against();
    let close = opportunity.fields.close_date.zip(close_window(opportunity, config));
    Worth {
        order: against(MeasureKind::Order),
        close: close.map(|(date, window)| AgainstWindow { days: days_until(today, date.value), window }),
        one_year: against(MeasureKind::OneYear),
        three_years: against(MeasureKind::ThreeYears),
        profit: against(MeasureKind::Profit),
    }
}

/// The projected cost of sale and the projected profit, where both are written in one currency.
#[must_use]
pub fn cost_and_profit(opportunity: &Opportunity, config: &Config) -> Option<(Decimal, Decimal, Option<Currency>)> {
    let (cost, profit) = opportunity.fields.cost_of_sale.zip(opportunity.fields.profit)?;
    let currency = opportunity.currency_of(&cost, config);
    (currency == opportunity.currency_of(&profit, config)).then_some((cost.amount, profit.amount, currency))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::ThresholdSettings;
    use crate::playbook::entity::opportunity::Thresholds;
    use crate::schema::Field;
    use crate::score::sample::{self, at, day};

    fn money(text: &str) -> Field<Money> {
        at(text.parse().unwrap())
    }

    fn site() -> Config {
        Config {
            currency: at("EUR".parse().unwrap()),
            thresholds: Some(ThresholdSettings {
                short_term_revenue_min: money("100000"),
                close_within_days: at(30),
                ..ThresholdSettings::default()
            }),
            ..Config::default()
        }
    }

    #[test]
    fn a_deal_is_measured_by_its_own_thresholds_and_else_by_the_sites() {
        let mut opportunity = sample::opportunity("o");
        opportunity.fields.amount = money("99999.99");
        opportunity.fields.close_date = at(day("2026-07-01"));
        opportunity.fields.profit = money("10");
        let figures = worth(&opportunity, &site(), day("2026-06-01"));
        assert!(figures.order.unwrap().is_short());
        assert!(!figures.close.unwrap().is_late(), "1 July is the thirtieth day");
        assert!(worth(&opportunity, &site(), day("2026-05-31")).close.unwrap().is_late());
        assert_eq!(figures.profit, None, "no threshold");
        opportunity.fields.thresholds =
            Some(Thresholds { short_term_revenue_min: money("99999.99"), ..Thresholds::default() });
        assert!(!worth(&opportunity, &site(), day("2026-06-01")).order.unwrap().is_short());
    }

    #[test]
    fn a_figure_and_its_threshold_stand_each_by_itself() {
        let mut opportunity = sample::opportunity("o");
        opportunity.fields.profit = money("10 SEK");
        let of = |o: &Opportunity, kind| measure(o, &site(), kind);
        let euro = "EUR".parse().ok();
        let order = of(&opportunity, MeasureKind::Order);
        assert_eq!((order.figure, order.least), (None, Some((Decimal::from(100_000), euro))));
        let profit = of(&opportunity, MeasureKind::Profit);
        assert_eq!((profit.figure, profit.least), (Some((Decimal::from(10), "SEK".parse().ok())), None));
        // The deal's own threshold is in the deal's currency, and it stands in the way of the site's.
        opportunity.fields.currency = at("SEK".parse().unwrap());
        opportunity.fields.amount = money("100000 EUR");
        opportunity.fields.thresholds =
            Some(Thresholds { short_term_revenue_min: money("7"), close_within_days: at(9), ..Thresholds::default() });
        let order = of(&opportunity, MeasureKind::Order);
        assert_eq!(order.least, Some((Decimal::from(7), "SEK".parse().ok())));
        assert_eq!(order.against(), None, "kronor are not compared with euros");
        assert_eq!(close_window(&opportunity, &site()), Some(9));
    }

    #[test]
    fn currencies_are_not_compared() {
        let mut opportunity = sample::opportunity("o");
        opportunity.fields.currency = at("SEK".parse().unwrap());
        opportunity.fields.amount = money("99999");
        assert_eq!(worth(&opportunity, &site(), day("2026-06-01")).order, None);
        opportunity.fields.amount = money("99999 EUR");
        assert!(worth(&opportunity, &site(), day("2026-06-01")).order.unwrap().is_short());
        opportunity.fields.profit = money("5 EUR");
        opportunity.fields.cost_of_sale = money("7");
        assert_eq!(cost_and_profit(&opportunity, &site()), None);
        opportunity.fields.cost_of_sale = money("7 EUR");
        let euro = "EUR".parse().ok();
        assert_eq!(cost_and_profit(&opportunity, &site()), Some((Decimal::from(7), Decimal::from(5), euro)));
    }
}
