//! Fragment: which part, why we win it, and whether it is worth it.

use super::{assessed, chosen, not_favourable, suggestion, unfavourable};
use crate::check::Scene;
use crate::check::listing::all_of;
use crate::diagnostics::{Diagnostic, codes::strategy::fragment as codes};
use crate::playbook::entity::strategy::StrategyKind;

/// The part is not named.
pub(super) fn no_part(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((strategy, StrategyKind::Fragment, place)) = chosen(scene) else { return };
    if strategy.part.as_ref().is_none_or(|part| part.trim().is_empty()) {
        found.push(
            Diagnostic::new(&codes::NO_PART, place, "fragment, and the part that we mean to win is not named")
                .help("add `part:` with the department, site, function or phase that can be decided by itself"),
        );
    }
}

/// #10 or #11 is not favourable.
pub(super) fn no_foothold(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((_, place)) = assessed(scene, StrategyKind::Fragment) else { return };
    let lacks = not_favourable(scene, &["unique-business-value", "inside-support"]);
    if lacks.is_empty() {
        return;
    }
    let message = format!("fragment without a foothold: {}", all_of(&lacks));
    let problem = Diagnostic::new(&codes::NO_FOOTHOLD, place, message);
    found.push(suggestion::beside(scene, problem, None).help(
        "choose a part where only we deliver what they want, and where somebody inside wants it decided by itself",
    ));
}

/// #17 is unfavourable: nothing follows from the part.
pub(super) fn no_future(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((_, place)) = assessed(scene, StrategyKind::Fragment) else { return };
    let lacks = unfavourable(scene, &["future-revenue"]);
    if !lacks.is_empty() {
        let message = format!("fragment from which nothing follows: {}", all_of(&lacks));
        let problem = Diagnostic::new(&codes::NO_FUTURE, place, message);
        found.push(
            suggestion::beside(scene, problem, Some(no_foothold)).help(
                "choose a part from which the rest can follow, or ask whether the part alone is worth the effort",
            ),
        );
    }
}

/// #8 or #18 is unfavourable: a small order that costs as much to win as a large one.
pub(super) fn dear_part(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((_, place)) = assessed(scene, StrategyKind::Fragment) else { return };
    let lacks = unfavourable(scene, &["sales-resource-requirements", "profitability"]);
    if !lacks.is_empty() {
        let message = format!("the part may cost more to win than it brings: {}", all_of(&lacks));
        found.push(
            Diagnostic::new(&codes::DEAR_PART, place, message)
                .help("set a limit: write `cost_of_sale:` beside `profit:`, and say what you will not do for a part"),
        );
    }
}
