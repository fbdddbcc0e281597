//! How much of a plan a deal needs, by its amount.

use crate::config::{Config, PlanType};
use crate::playbook::Opportunity;
use crate::playbook::entity::opportunity::Flag;
use crate::schema::{List, Money};
use rust_decimal::Decimal;

/// The type of plan that a deal needs: of those whose amount it reaches, in its own currency, the
/// one with the highest. `None` when a site has no types, when the deal reaches none, and for a key
/// deal, which matters more than its size: then every module counts.
#[must_use]
pub fn plan_type<'c>(config: &'c Config, opportunity: &Opportunity) -> Option<&'c PlanType> {
    if opportunity.fields.flags.iter().any(|flag| flag.value == Flag::KeyDeal) {
        return None;
    }
    let reached = config.plan_type.iter().filter_map(|kind| Some((reached(config, opportunity, &kind.from)?, kind)));
    // Of two types from the same amount, the first counts.
    reached.rev().max_by_key(|(from, _)| *from).map(|(_, kind)| kind)
}

/// The highest of several amounts in the deal's currency that the deal reaches.
#[must_use]
pub(super) fn reached(config: &Config, opportunity: &Opportunity, amounts: &List<Money>) -> Option<Decimal> {
    let ours = opportunity.fields.amount?;
    let currency = opportunity.currency_of(&ours, config);
    let comparable = amounts.iter().filter(|amount| config.currency_of(amount) == currency);
    comparable.map(|amount| amount.amount).filter(|amount| *amount <= ours.amount).max()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::score::sample::{self, at};

    fn kind(name: &str, from: &[&str]) -> PlanType {
        let from = from.iter().filter_map(|amount| at(amount.parse().unwrap())).collect();
        PlanType { name: at(name.to_owned()), from, ..PlanType::default() }
    }

    fn name(config: &Config, amount: &str, flags: &[Flag]) -> Option<String> {
        let mut deal = sample::opportunity("o");
        deal.fields.amount = at(amount.parse().unwrap());
        deal.fields.flags = flags.iter().filter_map(|flag| at(*flag)).collect();
        plan_type(config, &deal)?.name.clone().map(|name| name.value)
    }

    #[test]
    fn the_highest_amount_that_is_reached_decides() {
        let mut config = Config { currency: at("EUR".parse().unwrap()), ..Config::default() };
        assert_eq!(name(&config, "5", &[]), None);
        config.plan_type =
            vec![kind("small", &["0", "0 SEK"]), kind("whole", &["250000", "2.5M SEK"]), kind("light", &["50000 EUR"])];
        let name = |amount, flags: &[Flag]| name(&config, amount, flags);
        assert_eq!(name("49999.99", &[]).as_deref(), Some("small"));
        assert_eq!(name("50000 EUR", &[]).as_deref(), Some("light"));
        assert_eq!(name("250000", &[]).as_deref(), Some("whole"));
        // In kronor there is no light one, and nothing is converted.
        assert_eq!(name("2400000 SEK", &[]).as_deref(), Some("small"));
        assert_eq!(name("2500000 SEK", &[]).as_deref(), Some("whole"));
        // No type speaks of dollars: every module counts.
        assert_eq!(name("10 USD", &[]), None);
        assert_eq!(name("10", &[Flag::KeyDeal]), None);
        assert_eq!(name("10", &[Flag::NeedsTest]).as_deref(), Some("small"));
    }
}
