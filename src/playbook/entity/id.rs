//! Ids of everything that can be referred to.

use crate::schema::ids;

ids! {
    /// The id of an account: its file's or folder's name, unless the document says otherwise.
    AccountId => Account;
    /// The id of an opportunity: its file's or folder's name, unless the document says otherwise.
    OpportunityId => Opportunity;
    /// The id of a competitor.
    CompetitorId => Competitor;
    /// The id of a partner.
    PartnerId => Partner;
    /// The id of one of us, as listed under `[[team]]` in `site.toml`.
    TeamMemberId => TeamMember;
    /// The id of a key player within one opportunity: given, or made from the name.
    PlayerId => Player;
    /// The id of an item of the insight map.
    InsightId => Insight;
    /// The id of a goal or objective of a plan.
    ObjectiveId => Objective;
    /// The id of an action of a plan.
    ActionId => Action;
    /// The id of a milestone of a plan.
    MilestoneId => Milestone;
}
