//! Things that look like the same thing twice.

use crate::check::World;
use crate::diagnostics::{Diagnostic, codes::cross::twins as codes};
use crate::playbook::entity::id::AccountId;
use crate::playbook::{DocumentIndex, Opportunity};
use crate::schema::{Currency, Date, shortened};
use rust_decimal::Decimal;
use std::collections::HashMap;
use std::sync::Arc;

/// Two open opportunities of one account with the same amount and the same close date.
pub(super) fn twins(world: &World<'_>, found: &mut Vec<Diagnostic>) {
    let mut first: HashMap<Likeness<'_>, &Opportunity> = HashMap::new();
    for opportunity in world.open() {
        let Some(likeness) = likeness(world, opportunity) else { continue };
        let Some(earlier) = first.get(&likeness) else {
            first.insert(likeness, opportunity);
            continue;
        };
        let message = format!("same account, amount and close date as {}", shortened(&earlier.title));
        found.push(
            Diagnostic::new(&codes::TWINS, world.document_place(opportunity.document), message)
                .label(world.document_place(earlier.document), "the other one")
                .help("if it is the same sale, keep one document; if not, what is it that the customer buys twice?"),
        );
    }
}

type Likeness<'a> = (&'a AccountId, Decimal, Option<Currency>, Date);

/// What two documents of the same sale have in common; `None` where that says nothing.
fn likeness<'a>(world: &World<'a>, opportunity: &'a Opportunity) -> Option<Likeness<'a>> {
    let fields = &opportunity.fields;
    let amount = fields.amount.as_ref().filter(|amount| !amount.amount.is_zero())?;
    let currency = opportunity.currency_of(amount, &world.playbook.config);
    Some((&fields.account.as_ref()?.value, amount.amount.normalize(), currency, fields.close_date?.value))
}

/// Two documents of a kind with the same title.
pub(super) fn same_title(world: &World<'_>, found: &mut Vec<Diagnostic>) {
    let playbook = world.playbook;
    let opportunities = playbook.opportunities.values().map(Arc::as_ref);
    let opportunities = opportunities.map(|one| ("opportunity", &one.title, Some(one.document), Some(one)));
    let accounts = playbook.accounts.values().map(|one| ("account", &one.title, one.document, None));
    let competitors = playbook.competitors.values().map(|one| ("competitor", &one.title, one.document, None));
    let partners = playbook.partners.values().map(|one| ("partner", &one.title, one.document, None));
    let mut first: HashMap<(&str, String), (DocumentIndex, Option<&Opportunity>)> = HashMap::new();
    for (kind, title, document, opportunity) in opportunities.chain(accounts).chain(competitors).chain(partners) {
        let Some(document) = document else { continue };
        let key = (kind, title.trim().to_lowercase());
        let Some((earlier, other)) = first.get(&key) else {
            first.insert(key, (document, opportunity));
            continue;
        };
        if let (Some(one), Some(other)) = (opportunity, other)
            && are_twins(world, one, other)
        {
            continue; // That is another finding.
        }
        let message = format!("another {kind} is called {} as well", shortened(title));
        found.push(
            Diagnostic::new(&codes::SAME_TITLE, world.document_place(document), message)
                .label(world.document_place(*earlier), "the other one")
                .help("give one of them a title that tells the two apart: in lists and links readers see nothing else"),
        );
    }
}

fn are_twins(world: &World<'_>, one: &Opportunity, other: &Opportunity) -> bool {
    let is_open = |opportunity: &Opportunity| world.is_open(opportunity);
    is_open(one)
        && is_open(other)
        && likeness(world, one).is_some_and(|likeness_of_one| likeness(world, other) == Some(likeness_of_one))
}
