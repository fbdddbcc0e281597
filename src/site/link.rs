//! A link as templates need it.

use super::{MethodologyPage, Route, Site};
use crate::methodology::CriterionId;
use crate::playbook::entity::id::{AccountId, CompetitorId, OpportunityId, PartnerId, TeamMemberId};
use crate::playbook::{OpportunityPart, Thing};
use serde::Serialize;

/// A link inside the site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Link {
    /// What readers see.
    pub label: String,
    /// The address from the site's root; templates put the page's `root` before it. Empty when
    /// the thing has no page: then the label stands alone.
    pub href: String,
}

impl Site<'_> {
    /// A link to a page under a label.
    #[must_use]
    pub fn link_to(&self, route: &Route, label: impl Into<String>) -> Link {
        Link { label: label.into(), href: route.address(self.playbook) }
    }

    /// A link to a thing under its own name.
    #[must_use]
    pub fn link(&self, thing: &Thing) -> Link {
        self.link_to(&Route::of(thing), self.name_of(thing))
    }

    /// The name of a thing; of a part of an opportunity, with the part.
    #[must_use]
    pub fn name_of(&self, thing: &Thing) -> String {
        let playbook = self.playbook;
        let or = |title: Option<&String>, id: &str| title.cloned().unwrap_or_else(|| id.to_owned());
        match thing {
            Thing::Account(id) => or(playbook.accounts.get(id).map(|a| &a.title), id.as_str()),
            Thing::Opportunity(id, part) => {
                let title = or(playbook.opportunities.get(id).map(|o| &o.title), id.as_str());
                match part {
                    OpportunityPart::Overview => title,
                    part => self.say("opportunity.part_of", &[("part", &self.part_name(*part)), ("title", &title)]),
                }
            }
            Thing::Competitor(id) => or(playbook.competitors.get(id).map(|c| &c.title), id.as_str()),
            Thing::Partner(id) => or(playbook.partners.get(id).map(|p| &p.title), id.as_str()),
            Thing::Person(id) => {
                let name = playbook.team.get(id).and_then(|m| m.name.as_ref());
                name.map_or_else(|| id.as_str().to_owned(), |name| name.value.clone())
            }
            Thing::Page(id) => or(playbook.pages.get(id).map(|p| &p.title), id),
            Thing::Criterion(id) => playbook.methodology.criterion(*id).title.clone(),
        }
    }

    /// The name of a part of an opportunity.
    #[must_use]
    pub fn part_name(&self, part: OpportunityPart) -> String {
        self.say(
            match part {
                OpportunityPart::Overview => "opportunity.overview",
                OpportunityPart::Assessment => "opportunity.assessment",
                OpportunityPart::Players => "opportunity.players",
                OpportunityPart::Plan => "opportunity.plan",
                OpportunityPart::Reviews => "opportunity.reviews",
                OpportunityPart::Brief => "opportunity.brief",
            },
            &[],
        )
    }

    /// A link to an account; the id alone when there is no such account.
    #[must_use]
    pub fn account(&self, id: &AccountId) -> Link {
        self.link_if(self.playbook.accounts.contains_key(id), &Thing::Account(id.clone()))
    }

    /// A link to an opportunity.
    #[must_use]
    pub fn opportunity(&self, id: &OpportunityId) -> Link {
        self.link(&Thing::Opportunity(id.clone(), OpportunityPart::Overview))
    }

    /// A link to a competitor; the id alone when there is no such competitor.
    #[must_use]
    pub fn competitor(&self, id: &CompetitorId) -> Link {
        self.link_if(self.playbook.competitors.contains_key(id), &Thing::Competitor(id.clone()))
    }

    /// A link to a partner; the id alone when there is no such partner.
    #[must_use]
    pub fn partner(&self, id: &PartnerId) -> Link {
        self.link_if(self.playbook.partners.contains_key(id), &Thing::Partner(id.clone()))
    }

    /// A link to one of us; the id alone when it is nobody's.
    #[must_use]
    pub fn person(&self, id: &TeamMemberId) -> Link {
        self.link_if(self.playbook.has_person(id), &Thing::Person(id.clone()))
    }

    /// A link to the person an action names: one of us by id, else the name as it was written.
    #[must_use]
    pub fn actor(&self, owner: &str) -> Link {
        let id = TeamMemberId::new(owner);
        self.link_if(self.playbook.team.contains_key(&id), &Thing::Person(id))
    }

    /// A link to a criterion, labelled with its number and title.
    #[must_use]
    pub fn criterion(&self, id: CriterionId) -> Link {
        let label = format!("#{} {}", id.number(), self.playbook.methodology.criterion(id).title);
        self.link_to(&Route::Methodology(MethodologyPage::Criterion(id)), label)
    }

    fn link_if(&self, there: bool, thing: &Thing) -> Link {
        if there { self.link(thing) } else { Link { label: self.name_of(thing), href: String::new() } }
    }
}
