//! The strategies of one seller over all open opportunities.

use crate::check::World;
use crate::diagnostics::{Diagnostic, Place, codes::strategy::repertoire as codes};
use crate::playbook::entity::id::TeamMemberId;
use crate::playbook::entity::strategy::StrategyKind;
use crate::schema::Spanned;
use std::collections::BTreeMap;

/// The fewest opportunities of which it can be said that they are all treated alike.
const FEWEST: usize = 3;

/// A seller follows the same strategy in every open opportunity.
pub(super) fn one_for_all(world: &World<'_>, found: &mut Vec<Diagnostic>) {
    let mut by_owner = BTreeMap::<&TeamMemberId, Vec<(Spanned<StrategyKind>, Place)>>::new();
    for opportunity in world.open() {
        let kind = opportunity.fields.strategy.as_ref().and_then(|strategy| strategy.kind);
        if let (Some(owner), Some(kind)) = (&opportunity.fields.owner, kind) {
            let place = Place::new(&world.playbook.document(opportunity.document).file, kind.span);
            by_owner.entry(&owner.value).or_default().push((kind, place));
        }
    }
    for (owner, strategies) in by_owner {
        let [(first, place), others @ ..] = strategies.as_slice() else { continue };
        if strategies.len() < FEWEST || others.iter().any(|(kind, _)| kind.value != first.value) {
            continue;
        }
        let member = world.playbook.team.get(owner).and_then(|member| member.name.as_ref());
        let name = member.map_or(owner.as_str(), |name| &name.value);
        let message =
            format!("all {} open opportunities of {name} follow the strategy {}", strategies.len(), first.slug());
        let mut problem = Diagnostic::new(&codes::ONE_FOR_ALL, place.clone(), message)
            .help("ask of each: which of the five would you choose if this were the only deal?");
        for (_, place) in others {
            problem = problem.label(place.clone(), "here too");
        }
        found.push(problem);
    }
}
