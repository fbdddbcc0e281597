//! Where the work of each module stands among the pages of an opportunity.

use super::{Link, Route, Site};
use crate::playbook::{Opportunity, OpportunityPart};

impl Site<'_> {
    /// A link to the part of an opportunity in which a module is worked on, under a label.
    #[must_use]
    pub fn module_work(&self, opportunity: &Opportunity, module: u8, label: impl Into<String>) -> Link {
        let has_plan = opportunity.plan.is_some();
        let (part, anchor) = match module {
            1 => (OpportunityPart::Assessment, ""),
            2 => (OpportunityPart::Overview, "#_strategy"),
            3 => (OpportunityPart::Players, ""),
            4 if !opportunity.players.is_empty() => (OpportunityPart::Players, "#_detail"),
            4 => (OpportunityPart::Players, ""),
            5 if has_plan => (OpportunityPart::Plan, "#_all-actions"),
            6 if has_plan => (OpportunityPart::Plan, "#_tests"),
            5 | 6 => (OpportunityPart::Plan, ""),
            _ => (OpportunityPart::Reviews, ""),
        };
        let link = self.link_to(&Route::Opportunity(opportunity.id.clone(), part), label);
        Link { href: format!("{}{anchor}", link.href), ..link }
    }
}
