//! The value side: unique business value, value case, value proposition.

use crate::check::Scene;
use crate::check::amount::amount;
use crate::check::listing::{all_of, counted};
use crate::diagnostics::{Diagnostic, codes::assess::value as codes, nearest};
use crate::methodology::Phase;
use crate::playbook::entity::assessment::Rating;
use crate::playbook::entity::value::{Certainty, Proposition, PropositionPattern, ValueCase};
use crate::schema::{Currency, Spanned, shortened};
use crate::score::value::{MOST_YEARS, NotReckoned, ValueFigures};

const UNIQUE_VALUE: &str = "unique-business-value";

/// Nothing says what we alone deliver.
pub(super) fn no_unique_value(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(criterion) = scene.criterion(UNIQUE_VALUE) else { return };
    let is_open = matches!(scene.ours(criterion), None | Some(Rating::Unknown));
    let is_written = scene.fields.unique_business_value.as_ref().is_some_and(|value| value.result.is_some());
    if is_written || !is_open || !scene.is_past_early() {
        return;
    }
    found.push(
        Diagnostic::new(
            &codes::NO_UNIQUE_VALUE,
            scene.whole(),
            "nothing says which result the customer gets from us alone",
        )
        .help("add `unique_business_value:` with `result:`, `measure:`, `amount:` and `differentiation:`")
        .help("begin with your best guess, then let somebody at the customer correct the figure"),
    );
}

/// The unique business value is rated `+`, and is not there, not quantified or not confirmed.
pub(super) fn half_a_value(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(criterion) = scene.favourable(UNIQUE_VALUE) else { return };
    let problem = match &scene.fields.unique_business_value {
        None => "nothing is written of it".to_owned(),
        Some(value) => {
            let lacks = [
                (value.result.is_none(), "no result is named"),
                (value.amount.is_none(), "no amount is put on it"),
                (value.measure.is_none(), "nothing says how the customer measures it"),
                (value.confirmed_by.is_none() && value.confirmed_on.is_none(), "the customer has not confirmed it"),
            ];
            all_of(
                &lacks
                    .into_iter()
                    .filter(|(is_missing, _)| *is_missing)
                    .map(|(_, what)| what.to_owned())
                    .collect::<Vec<_>>(),
            )
        }
    };
    if problem.is_empty() {
        return;
    }
    found.push(
        Diagnostic::new(
            &codes::HALF_A_VALUE,
            scene.rating_place(criterion),
            format!("{} is rated `+`, but {problem}", scene.criterion_name(criterion)),
        )
        .help(
            "write under `unique_business_value:` the `result:`, its `measure:` and `amount:` in their figures, and \
             `confirmed_by:`, `confirmed_on:`; until then it is our opinion, and the rating `?`",
        ),
    );
}

/// The place of the value case.
fn case_place(scene: &Scene<'_>, case: &ValueCase) -> crate::diagnostics::Place {
    scene.first_line(scene.opportunity.document, case.span)
}

/// The value case of an opportunity with its figures, where it can be reckoned.
fn reckoned<'a>(scene: &Scene<'a>) -> Option<(&'a ValueCase, &'a ValueFigures)> {
    let figures = scene.figures.value.as_ref()?.as_ref().ok()?;
    Some((scene.fields.value.as_ref()?, figures))
}

/// The value case cannot be reckoned.
pub(super) fn not_reckoned(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let (Some(case), Some(Err(reason))) = (&scene.fields.value, &scene.figures.value) else { return };
    let currency = |currency: &Option<Currency>| currency.map_or("no currency".to_owned(), |c| c.code().to_owned());
    let (place, message, help) = match reason {
        NotReckoned::NoLines => (
            case_place(scene, case),
            "the value case has no line with an amount".to_owned(),
            "add `lines:`, each with a `source:` and an `amount:`".to_owned(),
        ),
        NotReckoned::MixedCurrencies(currencies) => {
            let of = |line: &crate::playbook::entity::value::ValueLine| {
                line.amount.map(|money| scene.opportunity.currency_of(&money, scene.config()))
            };
            let first = case.lines.iter().find_map(of);
            let other = case.lines.iter().find(|line| of(line).is_some() && of(line) != first);
            let place = other.and_then(|line| line.amount).map(|amount| scene.at(&amount));
            (
                place.unwrap_or_else(|| case_place(scene, case)),
                format!(
                    "the value case mixes currencies: {}",
                    all_of(&currencies.iter().map(currency).collect::<Vec<_>>())
                ),
                "write every amount in one currency, and the rate that you took in the line's `text:`".to_owned(),
            )
        }
        NotReckoned::Years(years) => (
            case.years.map_or_else(|| case_place(scene, case), |years| scene.at(&years)),
            format!("the value case is reckoned over {years} years"),
            format!("write a number of years from 1 to {MOST_YEARS}, as the customer reckons it"),
        ),
        NotReckoned::TooLarge => (
            case_place(scene, case),
            "the amounts of the value case are too large to be added".to_owned(),
            "look for an amount with too many digits".to_owned(),
        ),
    };
    found.push(Diagnostic::new(&codes::NOT_RECKONED, place, message).help(help));
}

/// The customer would lose by it.
pub(super) fn negative_value(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((case, figures)) = reckoned(scene).filter(|(_, figures)| figures.net.is_sign_negative()) else { return };
    found.push(
        Diagnostic::new(
            &codes::NEGATIVE_VALUE,
            case_place(scene, case),
            format!(
                "over {} the customer would pay {} for benefits of {}",
                counted(figures.years.len(), "year"),
                amount(figures.costs, figures.currency),
                amount(figures.benefits, figures.currency),
            ),
        )
        .help(
            "find the benefits that are missing, or lower the costs; a deal that does not pay the customer is no deal",
        ),
    );
}

/// No benefit of the value case is confirmed by the customer.
pub(super) fn nothing_confirmed(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((case, figures)) = reckoned(scene).filter(|(_, figures)| !figures.benefits.is_zero()) else { return };
    let confirmed = figures.benefits_by_certainty.get(&Certainty::Confirmed).is_some_and(|sum| !sum.is_zero());
    if confirmed || !scene.is_past_early() {
        return;
    }
    found.push(
        Diagnostic::new(
            &codes::NOTHING_CONFIRMED,
            case_place(scene, case),
            format!("the customer has confirmed none of the benefits ({})", amount(figures.benefits, figures.currency)),
        )
        .help("go through the lines with somebody in their finance, and write `certainty: confirmed` where they agree"),
    );
}

/// A value case that knows benefits only.
pub(super) fn no_costs(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((case, figures)) = reckoned(scene).filter(|(_, figures)| figures.costs.is_zero()) else { return };
    if figures.benefits.is_zero() {
        return;
    }
    found.push(
        Diagnostic::new(&codes::NO_COSTS, case_place(scene, case), "the value case counts benefits and no costs").help(
            "add what it costs the customer: lines with `source: acquisition`, `possession`, `usage` and `opportunity`",
        ),
    );
}

/// Near the decision, and no value case.
pub(super) fn no_value_case(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    if scene.fields.value.is_some() || scene.phase != Some(Phase::Late) {
        return;
    }
    found.push(
        Diagnostic::new(
            &codes::NO_VALUE_CASE,
            scene.whole(),
            "the decision is near, and nothing reckons what it brings the customer and what it costs them",
        )
        .help("add `value:` with `lines:`, a `source:` and an `amount:` each: the benefits, and the costs beside them")
        .help("without it, their finance will do the sum alone, and price is all they know"),
    );
}

/// The name of a pattern as a message has it.
fn pattern_name(pattern: PropositionPattern) -> String {
    pattern.slug().replace('_', " ")
}

/// The slots of a proposition that are empty.
fn empty_slots(proposition: &Proposition, pattern: PropositionPattern) -> Vec<&'static str> {
    let is_filled = |slot: &&str| proposition.slots.0.get(*slot).is_some_and(|text| !text.trim().is_empty());
    pattern.slots().iter().copied().filter(|slot| !is_filled(slot)).collect()
}

/// The texts for slots that the pattern does not have, each with the slot that may be meant.
fn strange_slots(
    proposition: &Proposition,
    pattern: PropositionPattern,
) -> impl Iterator<Item = (&String, &Spanned<String>, Option<&'static str>)> {
    let texts = proposition.slots.0.iter().filter(move |(slot, _)| !pattern.slots().contains(&slot.as_str()));
    texts.map(move |(slot, text)| (slot, text, nearest(slot, empty_slots(proposition, pattern))))
}

/// A sentence of the value proposition with empty slots.
pub(super) fn empty_slots_left(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for proposition in &scene.fields.propositions {
        let Some(pattern) = proposition.pattern else { continue };
        let meant = strange_slots(proposition, pattern.value).filter_map(|(_, _, meant)| meant).collect::<Vec<_>>();
        // A slot whose name is misspelt is reported with the text that stands there.
        let empty = empty_slots(proposition, pattern.value).into_iter().filter(|slot| !meant.contains(slot));
        let empty = empty.map(|slot| format!("`{slot}`")).collect::<Vec<_>>();
        if empty.is_empty() {
            continue;
        }
        let verb = if empty.len() == 1 { "is" } else { "are" };
        found.push(
            Diagnostic::new(
                &codes::EMPTY_SLOTS,
                scene.at(&pattern),
                format!(
                    "the sentence “{}” is not finished: {} {verb} empty",
                    pattern_name(pattern.value),
                    all_of(&empty)
                ),
            )
            .help(
                "fill them under `slots:`; if you do not know what to write, that is the next question to the customer",
            ),
        );
    }
}

/// A text for a slot that the sentence does not have.
pub(super) fn unknown_slots(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for proposition in &scene.fields.propositions {
        let Some(pattern) = proposition.pattern else { continue };
        for (slot, text, meant) in strange_slots(proposition, pattern.value) {
            let problem = Diagnostic::new(
                &codes::UNKNOWN_SLOT,
                scene.at(text),
                format!("the sentence “{}” has no slot `{}`", pattern_name(pattern.value), shortened(slot)),
            );
            found.push(match meant {
                Some(meant) => problem.help(format!("did you mean `{meant}`?")),
                None => {
                    let slots = pattern.value.slots().iter().map(|slot| format!("`{slot}`"));
                    problem.help(format!("its slots are: {}", slots.collect::<Vec<_>>().join(", ")))
                }
            });
        }
    }
}
