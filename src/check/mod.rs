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
pub use settle::{levelled, settle};

use crate::diagnostics::Diagnostic;
use crate::playbook::{Opportunity, Playbook};
use crate::schema::Date;
use crate::score::Figures;
use rayon::prelude::*;

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

/// What the rules on opportunities find in some of them on a day, in no particular order.
///
/// `figures` are those of [`crate::score::figures()`] on the same day. What is found in one opportunity
/// lies in its documents, and depends on no other opportunity.
#[must_use]
pub fn on_opportunities<'a>(
    playbook: &Playbook,
    opportunities: impl IntoParallelIterator<Item = (&'a Opportunity, &'a Figures)>,
    today: Date,
) -> Vec<Diagnostic> {
    let looked_at = |(opportunity, figures)| {
        let scene = Scene::new(playbook, opportunity, figures, today);
        let mut found = Vec::new();
        for check in ON_OPPORTUNITIES.iter().copied().flatten() {
            if scene.hears(check.when) {
                (check.run)(&scene, &mut found);
            }
        }
        tracing::trace!("an opportunity is checked");
        found
    };
    opportunities.into_par_iter().flat_map_iter(looked_at).collect()
}

/// What the rules on the playbook as a whole find in it on a day, in no particular order.
#[must_use]
pub fn on_the_playbook(playbook: &Playbook, today: Date) -> Vec<Diagnostic> {
    let world = World { playbook, today };
    let looked_at = |check: &WorldCheck| {
        let mut found = Vec::new();
        (check.run)(&world, &mut found);
        found
    };
    ON_THE_PLAYBOOK.par_iter().copied().flatten().flat_map_iter(looked_at).collect()
}
