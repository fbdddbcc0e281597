//! The account behind the deals: its business profile, its standing.

use crate::check::World;
use crate::check::listing::listed;
use crate::diagnostics::{Diagnostic, codes::assess::account as codes};
use crate::methodology::Phase;
use crate::playbook::entity::account::BusinessProfile;
use crate::playbook::{Account, Opportunity};
use crate::schema::shortened;

/// The open opportunities with an account whose phase is one of these.
fn open<'a>(world: &World<'a>, account: &'a Account, phases: &[Phase]) -> Vec<&'a Opportunity> {
    let all = world.playbook.opportunities_of(&account.id);
    let phase = |o: &Opportunity| o.phase(&world.playbook.methodology);
    all.filter(|o| world.is_open(o)).filter(|o| phase(o).is_some_and(|phase| phases.contains(&phase))).collect()
}

fn titles(opportunities: &[&Opportunity]) -> String {
    listed(
        &opportunities.iter().map(|opportunity| format!("\"{}\"", shortened(&opportunity.title))).collect::<Vec<_>>(),
    )
}

fn says_nothing(profile: &BusinessProfile) -> bool {
    let BusinessProfile { products, markets, customers, competitors, inside_drivers, outside_drivers, .. } = profile;
    [products, markets, customers, competitors, inside_drivers, outside_drivers].into_iter().all(Vec::is_empty)
}

/// A deal is in evaluation, and nothing is written of the customer's business.
pub(super) fn no_profile(world: &World<'_>, found: &mut Vec<Diagnostic>) {
    for account in world.playbook.accounts.values() {
        let Some(document) = account.document else { continue };
        if !account.fields.profile.as_ref().is_none_or(says_nothing) {
            continue;
        }
        let deals = open(world, account, &[Phase::Mid, Phase::Late]);
        if deals.is_empty() {
            continue;
        }
        found.push(
            Diagnostic::new(
                &codes::NO_PROFILE,
                world.document_place(document),
                format!(
                    "nothing says what drives the business of {}, with {} under way",
                    account.title,
                    titles(&deals)
                ),
            )
            .help("add `profile:` with `products:`, `markets:`, `customers:`, `competitors:` and the drivers"),
        );
    }
}

/// Deals are pursued with an account, and nothing says how it stands with us.
pub(super) fn no_standing(world: &World<'_>, found: &mut Vec<Diagnostic>) {
    for account in world.playbook.accounts.values() {
        let Some(document) = account.document else { continue };
        if account.fields.standing.is_some() || open(world, account, &[Phase::Mid, Phase::Late]).is_empty() {
            continue;
        }
        found.push(
            Diagnostic::new(
                &codes::NO_STANDING,
                world.document_place(document),
                format!("nothing says how {} stands with us", account.title),
            )
            .help("write `standing:` with one of: current, potential, compromised, lost"),
        );
    }
}
