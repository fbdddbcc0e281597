//! The figures of question 4 against their thresholds: the deal's own, else the site's.

use super::age::days_until;
use crate::config::Config;
use crate::playbook::Opportunity;
use crate::schema::{Currency, Date, Field, Money};
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

/// The figures of question 4 as they stand `today`.
#[must_use]
pub fn worth(opportunity: &Opportunity, config: &Config, today: Date) -> Worth {
    let fields = &opportunity.fields;
    let own = fields.thresholds.as_ref();
    let site = config.thresholds.as_ref();
    let against = |figure: Field<Money>, own: Option<Field<Money>>, site: Option<Field<Money>>| {
        let figure = figure?.value;
        let (least, its_currency) = match (own.flatten(), site.flatten()) {
            (Some(own), _) => (own.amount, opportunity.currency_of(&own, config)),
            (None, Some(site)) => (site.amount, site.currency.or_else(|| config.currency.map(|c| c.value))),
            (None, None) => return None,
        };
        let currency = opportunity.currency_of(&figure, config);
        (currency == its_currency).then_some(AgainstLeast { amount: figure.amount, least, currency })
    };
    let window = own.and_then(|t| t.close_within_days).or_else(|| site.and_then(|t| t.close_within_days));
    Worth {
        order: against(fields.amount, own.map(|t| t.short_term_revenue_min), site.map(|t| t.short_term_revenue_min)),
        close: fields
            .close_date
            .zip(window)
            .map(|(date, window)| AgainstWindow { days: days_until(today, date.value), window: window.value }),
        one_year: against(
            fields.future_revenue_1_year,
            own.map(|t| t.future_revenue_1_year_min),
            site.map(|t| t.future_revenue_1_year_min),
        ),
        three_years: against(
            fields.future_revenue_3_years,
            own.map(|t| t.future_revenue_3_years_min),
            site.map(|t| t.future_revenue_3_years_min),
        ),
        profit: against(fields.profit, own.map(|t| t.profit_min), site.map(|t| t.profit_min)),
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
