//! The amounts of several opportunities: each currency by itself, and all in one where rates allow.

use crate::score::pipeline::Amounts;
use crate::site::Site;
use crate::site::format::{Amount, Day};
use serde::Serialize;

/// Amounts of several opportunities, by currency.
#[derive(Serialize)]
pub(super) struct AmountsView {
    pub count: usize,
    pub without_amount: usize,
    pub sums: Vec<SumView>,
    pub converted: Option<ConvertedView>,
}

/// All sums in the site's currency, at the rates of a date.
#[derive(Serialize)]
pub(super) struct ConvertedView {
    pub amount: Amount,
    pub weighted: Amount,
    pub as_of: Day,
    pub parts: Vec<ConvertedPart>,
}

#[derive(Serialize)]
pub(super) struct ConvertedPart {
    pub sum: Amount,
    pub rate: String,
    pub amount: Amount,
    pub weighted: Amount,
}

#[derive(Serialize)]
pub(super) struct SumView {
    pub amount: Amount,
    pub weighted: Amount,
    pub unweighted: usize,
}

/// Amounts by currency, as pages show them.
pub(super) fn amounts(site: &Site<'_>, sums: &Amounts) -> AmountsView {
    AmountsView {
        count: sums.count,
        without_amount: sums.without_amount,
        sums: sums
            .sums
            .iter()
            .map(|(currency, sum)| SumView {
                amount: site.amount(sum.amount, *currency),
                weighted: site.amount(sum.weighted.round(), *currency),
                unweighted: sum.unweighted,
            })
            .collect(),
        converted: sums.converted(&site.playbook.config).map(|converted| ConvertedView {
            amount: site.amount(converted.amount.round(), Some(converted.currency)),
            weighted: site.amount(converted.weighted.round(), Some(converted.currency)),
            as_of: site.day(converted.as_of),
            parts: converted
                .parts
                .iter()
                .map(|part| ConvertedPart {
                    sum: site.amount(part.sum.amount, Some(part.currency)),
                    rate: site.count(part.rate),
                    amount: site.amount(part.amount, Some(converted.currency)),
                    weighted: site.amount(part.weighted, Some(converted.currency)),
                })
                .collect(),
        }),
    }
}

/// The date of the rates by which any of several sums is converted.
pub(super) fn as_of<'a>(sums: impl IntoIterator<Item = &'a AmountsView>) -> Option<Day> {
    sums.into_iter().find_map(|sum| sum.converted.as_ref()).map(|converted| converted.as_of.clone())
}
