//! What was won and lost: the criteria that decided, the record by year and competitor, and how
//! won and lost opportunities had been rated before they closed.

use super::amounts::{AmountsView, amounts, as_of};
use super::row::CountsView;
use crate::Result;
use crate::methodology::CriterionId;
use crate::playbook::Opportunity;
use crate::playbook::entity::id::CompetitorId;
use crate::playbook::entity::review::OutcomeResult;
use crate::score::pipeline::Amounts;
use crate::score::win_loss::{Decided, Pattern, Period, Record, WinLoss, win_loss};
use crate::site::format::Day;
use crate::site::{Link, Renderer, Route, Site, Word};
use serde::Serialize;
use std::cmp::Reverse;

/// The most opportunities that a cell or a list names.
const NAMED: usize = 8;

#[derive(Serialize)]
struct WonAndLostView {
    /// How many ended each way.
    results: Vec<ResultCount>,
    reasons: Vec<ReasonRow>,
    without_reason: Named,
    without_outcome: Named,
    /// All years, where there are several, then each, the newest first.
    periods: Vec<PeriodView>,
    /// The date of the rates, where any sum is converted.
    as_of: Option<Day>,
    patterns: Vec<PatternRow>,
    assessed_won: usize,
    assessed_lost: usize,
}

#[derive(Serialize)]
struct ResultCount {
    result: Word,
    count: usize,
}

/// A criterion that decided opportunities.
#[derive(Serialize)]
struct ReasonRow {
    criterion: Link,
    won: DecidedCell,
    lost: DecidedCell,
    /// The customer decided nothing, or we withdrew.
    neither: DecidedCell,
}

#[derive(Serialize)]
struct DecidedCell {
    count: usize,
    deals: Vec<DecidedDeal>,
    left_out: usize,
}

#[derive(Serialize)]
struct DecidedDeal {
    link: Link,
    /// How the criterion decided.
    text: Option<String>,
}

/// Some opportunities by name.
#[derive(Serialize)]
struct Named {
    count: usize,
    links: Vec<Link>,
    left_out: usize,
}

/// A year, or all of them.
#[derive(Serialize)]
struct PeriodView {
    /// Absent of all years together.
    year: Option<i16>,
    is_all: bool,
    total: RecordView,
    competitors: Vec<CompetitorRecord>,
}

#[derive(Serialize)]
struct CompetitorRecord {
    /// Absent where nobody is named.
    competitor: Option<Link>,
    record: RecordView,
}

#[derive(Serialize)]
struct RecordView {
    won: AmountsView,
    lost: AmountsView,
    no_decision: usize,
    withdrawn: usize,
}

/// How a criterion had been rated.
#[derive(Serialize)]
struct PatternRow {
    criterion: Link,
    won: CountsView,
    lost: CountsView,
    /// The share of `+` among those won less that among those lost, in percent, with its sign.
    difference: Option<String>,
}

/// Renders the page of what was won and lost.
pub(super) fn render(site: &Site<'_>, route: &Route, renderer: &impl Renderer) -> Result<String> {
    let shell = site.shell(route, site.route_name(route), &[Route::Pipeline]);
    renderer.render("won_and_lost.html", &shell, &view(site))
}

fn view(site: &Site<'_>) -> WonAndLostView {
    let found = win_loss(site.playbook);
    let mut years = found.by_year.iter().collect::<Vec<_>>();
    // The newest first; those without a year last, for `None` is the least.
    years.sort_by_key(|(year, _)| Reverse(**year));
    let is_empty = found.by_year.is_empty();
    let all = (years.len() > 1).then(|| period(site, None, true, &found.all));
    let years = years.into_iter().map(|(year, of)| period(site, *year, false, of));
    let periods = all.into_iter().chain(years).collect::<Vec<_>>();
    let records = periods.iter().flat_map(|period| {
        let competitors = period.competitors.iter().map(|competitor| &competitor.record);
        std::iter::once(&period.total).chain(competitors)
    });
    let as_of = as_of(records.flat_map(|record| [&record.won, &record.lost]));
    WonAndLostView {
        results: if is_empty { Vec::new() } else { results(site, &found.all.all) },
        reasons: reasons(site, &found),
        without_reason: named(site, &found.without_reason),
        without_outcome: named(site, &found.without_outcome),
        as_of,
        periods,
        patterns: patterns(site, &found),
        assessed_won: found.assessed_won,
        assessed_lost: found.assessed_lost,
    }
}

fn results(site: &Site<'_>, record: &Record) -> Vec<ResultCount> {
    let count = |result: &OutcomeResult| ResultCount {
        result: site.word("outcome", result.slug()),
        count: record.count(*result),
    };
    OutcomeResult::ALL.iter().map(count).collect()
}

/// The criteria that decided, those that decided most first.
fn reasons(site: &Site<'_>, found: &WinLoss<'_>) -> Vec<ReasonRow> {
    let mut all = found.reasons.iter().collect::<Vec<_>>();
    all.sort_by_key(|(criterion, decided)| (Reverse(decided.len()), **criterion));
    let row = |criterion: CriterionId, decided: &[Decided<'_>]| ReasonRow {
        criterion: site.criterion(criterion),
        won: cell(site, decided, &[OutcomeResult::Won]),
        lost: cell(site, decided, &[OutcomeResult::Lost]),
        neither: cell(site, decided, &[OutcomeResult::NoDecision, OutcomeResult::Withdrawn]),
    };
    all.into_iter().map(|(criterion, decided)| row(*criterion, decided)).collect()
}

fn cell(site: &Site<'_>, decided: &[Decided<'_>], results: &[OutcomeResult]) -> DecidedCell {
    let of = decided.iter().filter(|one| results.contains(&one.result)).collect::<Vec<_>>();
    let deal = |one: &&Decided<'_>| DecidedDeal {
        link: site.opportunity(&one.opportunity.id),
        text: site.text(one.reason.text.as_ref()),
    };
    DecidedCell {
        count: of.len(),
        deals: of.iter().take(NAMED).map(deal).collect(),
        left_out: of.len().saturating_sub(NAMED),
    }
}

fn named(site: &Site<'_>, opportunities: &[&Opportunity]) -> Named {
    Named {
        count: opportunities.len(),
        links: opportunities.iter().take(NAMED).map(|opportunity| site.opportunity(&opportunity.id)).collect(),
        left_out: opportunities.len().saturating_sub(NAMED),
    }
}

fn period(site: &Site<'_>, year: Option<i16>, is_all: bool, period: &Period) -> PeriodView {
    let mut against = period.against.iter().collect::<Vec<_>>();
    let met = |record: &Record| record.count(OutcomeResult::Won) + record.count(OutcomeResult::Lost);
    against.sort_by_key(|(competitor, record)| (competitor.is_none(), Reverse(met(record))));
    let row = |competitor: Option<&CompetitorId>, of: &Record| CompetitorRecord {
        competitor: competitor.map(|id| site.competitor(id)),
        record: record(site, of),
    };
    PeriodView {
        year,
        is_all,
        total: record(site, &period.all),
        competitors: against.into_iter().map(|(competitor, of)| row(competitor.as_ref(), of)).collect(),
    }
}

fn record(site: &Site<'_>, record: &Record) -> RecordView {
    let nothing = Amounts::default();
    let of = |result: OutcomeResult| amounts(site, record.results.get(&result).unwrap_or(&nothing));
    RecordView {
        won: of(OutcomeResult::Won),
        lost: of(OutcomeResult::Lost),
        no_decision: record.count(OutcomeResult::NoDecision),
        withdrawn: record.count(OutcomeResult::Withdrawn),
    }
}

/// The criteria by how far those won were rated otherwise than those lost, the widest gap first.
fn patterns(site: &Site<'_>, found: &WinLoss<'_>) -> Vec<PatternRow> {
    let percent = |pattern: &Pattern| pattern.difference().map(|difference| difference.percent());
    let mut all = found.patterns.iter().collect::<Vec<_>>();
    all.sort_by_key(|(criterion, pattern)| (Reverse(percent(pattern)), **criterion));
    let row = |criterion: CriterionId, pattern: &Pattern| PatternRow {
        criterion: site.criterion(criterion),
        won: (&pattern.won).into(),
        lost: (&pattern.lost).into(),
        difference: percent(pattern).map(signed),
    };
    all.into_iter().map(|(criterion, pattern)| row(*criterion, pattern)).collect()
}

/// A number with its sign, as scores have it.
fn signed(number: i64) -> String {
    match number {
        0 => "0".to_owned(),
        1.. => format!("+{number}"),
        _ => format!("−{}", number.unsigned_abs()),
    }
}

#[cfg(test)]
mod tests {
    use super::signed;

    #[test]
    fn differences_carry_their_sign() {
        assert_eq!([signed(50), signed(0), signed(-7)], ["+50", "0", "−7"]);
    }
}
