//! The rules of the methodology: a playbook and its figures on a day → findings.
//!
//! One file a module of the methodology, one function a rule, one row of a table a rule; the row
//! names the registry row (code, severity, title, explanation) and says when the rule speaks. What
//! is wrong with a document as such (its keys, words, references) was found before; what a site
//! or a document says about rules (levels, allowances) is applied afterwards, in [`settle`].
//!
//! Rules read the model and the figures alone: no files, no clock.

mod amount;
mod assess;
mod cross;
mod implementation;
mod listing;
mod plan;
mod players;
mod relationship;
mod scene;
mod settle;
mod strategy;
mod test_session;
pub mod vulnerability;

pub use scene::{Check, Scene, When, World, WorldCheck};
pub use settle::settle;

use crate::diagnostics::Diagnostic;
use crate::playbook::Playbook;
use crate::playbook::entity::id::OpportunityId;
use crate::schema::Date;
use crate::score::Figures;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// The rules on opportunities, module by module.
static ON_OPPORTUNITIES: &[&[Check]] = &[
    assess::RULES,
    strategy::RULES,
    players::RULES,
    relationship::RULES,
    plan::RULES,
    test_session::RULES,
    implementation::RULES,
    cross::RULES,
];

/// The rules on the playbook as a whole.
static ON_THE_PLAYBOOK: &[&[WorldCheck]] =
    &[assess::WORLD_RULES, strategy::WORLD_RULES, players::WORLD_RULES, cross::WORLD_RULES];

/// Everything that the rules find in a playbook on a day, in no particular order.
///
/// `figures` are those of [`crate::score::all_figures`] on the same day.
#[must_use]
pub fn check(playbook: &Playbook, figures: &BTreeMap<OpportunityId, Figures>, today: Date) -> Vec<Diagnostic> {
    let mut found: Vec<Diagnostic> = playbook
        .opportunities
        .par_iter()
        .filter_map(|(id, opportunity)| Some((opportunity, figures.get(id)?)))
        .flat_map_iter(|(opportunity, figures)| {
            let scene = Scene::new(playbook, opportunity, figures, today);
            let mut found = Vec::new();
            for check in ON_OPPORTUNITIES.iter().copied().flatten() {
                if scene.hears(check.when) {
                    (check.run)(&scene, &mut found);
                }
            }
            tracing::trace!("an opportunity is checked");
            found
        })
        .collect();
    let world = World { playbook, figures, today };
    for check in ON_THE_PLAYBOOK.iter().copied().flatten() {
        (check.run)(&world, &mut found);
    }
    found
}
