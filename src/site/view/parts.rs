//! The tabs of an opportunity: its parts, the one that is shown marked.

use crate::playbook::{Opportunity, OpportunityPart};
use crate::site::{Link, Route, Site};
use serde::Serialize;

/// The parts of an opportunity, for the navigation on each of its pages.
#[derive(Debug, Serialize)]
pub(super) struct Parts {
    /// The opportunity's own name.
    pub title: String,
    /// The account.
    pub account: Option<Link>,
    /// The tabs.
    pub tabs: Vec<Tab>,
}

/// One tab.
#[derive(Debug, Serialize)]
pub(super) struct Tab {
    pub link: Link,
    pub is_current: bool,
}

/// The tabs of an opportunity's page.
pub(super) fn parts(site: &Site<'_>, opportunity: &Opportunity, current: OpportunityPart) -> Parts {
    use OpportunityPart::{Assessment, Brief, Overview, Plan, Players, Reviews};
    Parts {
        title: opportunity.title.clone(),
        account: opportunity.fields.account.as_ref().map(|account| site.account(&account.value)),
        tabs: [Overview, Assessment, Players, Plan, Reviews, Brief]
            .into_iter()
            .map(|part| Tab {
                link: site.link_to(&Route::Opportunity(opportunity.id.clone(), part), site.part_name(part)),
                is_current: part == current,
            })
            .collect(),
    }
}
