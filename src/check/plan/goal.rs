//! Goals and objectives: are they there, on both sides, and do ours serve theirs?

use super::objective_ids;
use crate::check::Scene;
use crate::check::listing::{counted, listed, quoted};
use crate::diagnostics::{Diagnostic, Place, codes::plan::goal as codes};
use crate::playbook::entity::plan::{PlanFields, PlanSide};
use crate::schema::{Field, Money};
use rust_decimal::Decimal;

/// Whether anything has been planned at all.
pub(super) fn is_begun(plan: &PlanFields) -> bool {
    let entries = plan.actions.len() + plan.milestones.len() + plan.tests.len();
    entries > 0 || has_aims(plan.customer.as_ref()) || has_aims(plan.us.as_ref())
}

/// Whether a side says where it is going, or what it must accomplish.
pub(super) fn has_aims(side: Option<&PlanSide>) -> bool {
    side.is_some_and(|side| side.goal.is_some() || !side.objectives.is_empty())
}

/// The goal's text and those of the objectives, in order.
fn aims(side: &PlanSide) -> impl Iterator<Item = &Field<String>> {
    side.goal.iter().map(|goal| &goal.text).chain(side.objectives.iter().map(|objective| &objective.text))
}

/// The place of the first aim of a side; of the plan, when it has none.
pub(super) fn aims_place(scene: &Scene<'_>, side: &PlanSide) -> Place {
    match aims(side).flatten().next() {
        Some(text) => scene.in_plan(text.span),
        None => plan_place(scene),
    }
}

/// The place of the plan as a whole; of the opportunity, when it has none.
pub(super) fn plan_place(scene: &Scene<'_>) -> Place {
    scene.document_place(scene.plan.map_or(scene.opportunity.document, |plan| plan.document))
}

/// The stage asks for a plan, and there is none.
pub(super) fn no_plan(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    if !scene.plan.is_some_and(|plan| is_begun(plan)) {
        found.push(
            Diagnostic::new(&codes::NO_PLAN, plan_place(scene), "the stage asks for a plan, and there is none")
                .help("add `plan:` with `us:`, `actions:` and `milestones:`, or `salesbook new plan` writes a skeleton")
                .help("begin with one action: what, who of us, by when"),
        );
    }
}

/// The stage asks for objectives, and we have written down none, nor a goal.
pub(super) fn no_aims(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    // A plan that is missing as a whole is said elsewhere.
    let is_said = scene.asks_for(5) && !scene.plan.is_some_and(|plan| is_begun(plan));
    if is_said || has_aims(scene.plan.and_then(|plan| plan.us.as_ref())) {
        return;
    }
    let theirs = has_aims(scene.plan.and_then(|plan| plan.customer.as_ref()));
    let message = match theirs {
        true => "the plan says what the customer wants, and not what we mean to accomplish",
        false => "nothing says what the customer wants to accomplish here, nor what we want",
    };
    found.push(
        Diagnostic::new(&codes::NO_AIMS, plan_place(scene), message)
            .help("add to the plan, under `us:`, a `goal:` and one of `objectives:` with product, amount and date"),
    );
}

/// Our side of the plan has aims, the customer's has none.
pub(super) fn no_customer_side(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(us) = scene.plan.and_then(|plan| plan.us.as_ref()).filter(|us| has_aims(Some(us))) else { return };
    if !has_aims(scene.plan.and_then(|plan| plan.customer.as_ref())) {
        found.push(
            Diagnostic::new(
                &codes::NO_CUSTOMER_SIDE,
                aims_place(scene, us),
                "the plan says what we want, and not what the customer wants",
            )
            .help("add `customer:` with their `goal:` and `objectives:`, in their words")
            .help("then let ours cite them: `supports: …`"),
        );
    }
}

/// A goal of ours without an objective on the way to it.
pub(super) fn goal_without_objective(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(us) = scene.plan.and_then(|plan| plan.us.as_ref()) else { return };
    if us.goal.is_some() && us.objectives.is_empty() {
        found.push(
            Diagnostic::new(
                &codes::GOAL_WITHOUT_OBJECTIVE,
                aims_place(scene, us),
                "no objective leads to our goal: nothing says what this deal is to bring, and by when",
            )
            .help("add `objectives:` with the order: product, amount and date"),
        );
    }
}

/// Objectives of ours that lead to no goal.
pub(super) fn objective_without_goal(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(plan) = scene.plan else { return };
    let Some(us) = plan.us.as_ref().filter(|us| us.goal.is_none() && !us.objectives.is_empty()) else { return };
    // The greater gap first.
    if has_aims(plan.customer.as_ref()) {
        found.push(
            Diagnostic::new(
                &codes::OBJECTIVE_WITHOUT_GOAL,
                aims_place(scene, us),
                "our objectives lead to no goal: what are we to this customer in three years?",
            )
            .help("add `goal:` under `us:`, one sentence without amount or date"),
        );
    }
}

/// Goal or objectives of ours that support nothing of the customer's.
pub(super) fn unsupporting(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(plan) = scene.plan else { return };
    let (Some(us), Some(customer)) = (&plan.us, &plan.customer) else { return };
    let theirs = objective_ids(customer);
    if theirs.is_empty() {
        return;
    }
    let goal = us.goal.iter().map(|goal| (&goal.text, &goal.supports));
    let all = goal.chain(us.objectives.iter().map(|objective| (&objective.text, &objective.supports)));
    let without = all.filter(|(_, supports)| !supports.iter().any(|id| theirs.contains(&id.value)));
    let without = without.map(|(text, _)| text).collect::<Vec<_>>();
    let Some(first) = without.first() else { return };
    let names = without.iter().map(|text| quoted(text)).collect::<Vec<_>>();
    let verb = if names.len() == 1 { "supports" } else { "support" };
    let place = first.as_ref().map_or_else(|| plan_place(scene), |text| scene.in_plan(text.span));
    let ids = theirs.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>();
    found.push(
        Diagnostic::new(
            &codes::UNSUPPORTING,
            place,
            format!("{} {verb} nothing that the customer wants", listed(&names)),
        )
        .help(format!("add `supports:` with what it serves on their side: {}", listed(&ids)))
        .help("where it serves nothing of theirs, ask why they should help us to it"),
    );
}

/// A goal of ours that names a sum is an objective.
pub(super) fn goal_with_amount(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let goal = scene.plan.and_then(|plan| plan.us.as_ref()?.goal.as_ref());
    let Some(text) = goal.and_then(|goal| goal.text.as_ref()) else { return };
    if let Some(sum) = named_sum(text) {
        found.push(
            Diagnostic::new(
                &codes::GOAL_WITH_AMOUNT,
                scene.in_plan(text.span),
                format!("our goal names a sum, {sum}: that is an objective"),
            )
            .help("write under `goal:` what we want to be to this customer, and the sum under `objectives:`"),
        );
    }
}

/// The first sum of money that a text names, as it stands there: a number of some size with its
/// currency, `€3M` or `1400000 GBP`.
fn named_sum(text: &str) -> Option<String> {
    let words = text.split_whitespace().map(|word| word.trim_matches(['.', ',', ';', ':', '(', ')', '"']));
    let words = words.collect::<Vec<_>>();
    let is_sum = |text: &str| {
        // In a sentence, a comma stands between thousands.
        let money = text.replace(',', "").parse::<Money>().ok();
        money.is_some_and(|money| money.currency.is_some() && money.amount >= Decimal::ONE_THOUSAND)
    };
    let is_code = |word: &str| word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    for (index, word) in words.iter().enumerate() {
        if word.contains(|c: char| c.is_ascii_digit()) && is_sum(word) {
            return Some((*word).to_owned());
        }
        if let Some(next) = words.get(index + 1) {
            let both = format!("{word} {next}");
            if is_code(word) != is_code(next) && is_sum(&both) {
                return Some(both);
            }
        }
    }
    None
}

/// Our objectives with fewer actions than it takes, where actions name objectives at all.
pub(super) fn thin_objective(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(us) = scene.plan.and_then(|plan| plan.us.as_ref()) else { return };
    let live = || super::live_actions(scene);
    if live().all(|action| action.objective.is_none()) {
        return;
    }
    for objective in &us.objectives {
        let id = objective.objective_id();
        let count = live().filter(|action| action.objective.as_ref().is_some_and(|o| o.value == id)).count();
        let is_past = objective.date.is_some_and(|date| date.value < scene.today);
        if count >= 2 || is_past {
            continue;
        }
        let place = objective.text.as_ref().map_or(objective.span, |text| text.span);
        let rests = if count == 0 { "no action".to_owned() } else { counted(count, "action") };
        found.push(
            Diagnostic::new(
                &codes::THIN_OBJECTIVE,
                scene.in_plan(place),
                format!("the objective {} rests on {rests}", quoted(&objective.text)),
            )
            .help(format!("plan two or more actions with `objective: {id}`, each with an owner and a date")),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::named_sum;

    #[test]
    fn sums_are_told_from_other_numbers() {
        for (text, sum) in [
            ("Win a €3M order, then the rest", Some("€3M")),
            ("An order of 1400000 GBP.", Some("1400000 GBP")),
            ("Sell them EUR 250,000 a year", Some("EUR 250,000")),
            ("The firm they ask first by 2029", None),
            ("Twelve of 640 CIO offices", None),
            ("All 3 divisions in 2028", None),
            ("", None),
        ] {
            assert_eq!(named_sum(text).as_deref(), sum, "{text}");
        }
    }
}
