//! What a module lacks, in words.

use crate::check::Scene;
use crate::playbook::entity::id::PlayerId;
use crate::schema::shortened;
use crate::score::progress::{Missing, ModuleProgress};

/// The most that is named.
const MOST: usize = 3;

/// "approver, decision maker, support of Ada Frost and 2 more".
pub(super) fn lacking(scene: &Scene<'_>, module: &ModuleProgress) -> String {
    let named = module.missing.iter().take(MOST).map(|missing| in_words(scene, missing)).collect::<Vec<_>>().join(", ");
    match module.missing.len().saturating_sub(MOST) {
        0 => named,
        more => format!("{named} and {more} more"),
    }
}

fn in_words(scene: &Scene<'_>, missing: &Missing) -> String {
    let of = |what: &str, id: &PlayerId| format!("{what} of {}", shortened(scene.player_name(id)));
    match missing {
        Missing::OurRatings(1) => "a rating of ours".to_owned(),
        Missing::OurRatings(count) => format!("{count} ratings of ours"),
        Missing::PrimaryCompetitor => "the primary competitor".to_owned(),
        Missing::CompetitorRatings(1) => "a rating of the primary competitor".to_owned(),
        Missing::CompetitorRatings(count) => format!("{count} ratings of the primary competitor"),
        Missing::CompellingEvent => "the compelling event".to_owned(),
        Missing::UniqueBusinessValue => "the unique business value".to_owned(),
        Missing::Strategy => "the strategy".to_owned(),
        Missing::StrategyReason => "why this strategy".to_owned(),
        Missing::Goal => "our goal".to_owned(),
        Missing::DatedObjective => "an objective of ours with a date".to_owned(),
        Missing::Approver => "an approver".to_owned(),
        Missing::DecisionMaker => "a decision maker".to_owned(),
        Missing::KeyPlayers(1) => "one more key player".to_owned(),
        Missing::KeyPlayers(count) => format!("{count} key players"),
        Missing::Attribute(id, attribute) => of(&attribute.slug().replace('_', " "), id),
        Missing::BusinessAgenda(id) => of("business agenda", id),
        Missing::PersonalAgenda(id) => of("personal agenda", id),
        Missing::RelationshipStrategy(id) => of("relationship strategy", id),
        Missing::ActionOn(criterion, _) => format!("an action on {}", scene.criterion_name(*criterion)),
        Missing::DatedAction => "an open action with a date".to_owned(),
        Missing::Test => "a test of the plan".to_owned(),
        Missing::Review => "a review".to_owned(),
        Missing::NextReview => "the date of the next review".to_owned(),
    }
}
