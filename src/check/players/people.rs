//! Some people of a map: their names in a sentence, and the places of a finding about them.

use crate::check::Scene;
use crate::diagnostics::{Diagnostic, Place, Rule, Span};
use crate::playbook::Part;
use crate::playbook::entity::id::PlayerId;
use crate::playbook::entity::key_player::KeyPlayer;
use crate::playbook::entity::plan::ActionStatus;
use crate::schema::shortened;
use crate::score::actions::status_of;
use std::collections::BTreeSet;

/// The most names in a sentence, and the most places beside the first.
const MOST: usize = 4;

/// Some people of one map, in the author's order.
pub(super) struct People<'s, 'a> {
    scene: &'s Scene<'a>,
    list: Vec<&'a Part<KeyPlayer>>,
}

impl<'s, 'a> People<'s, 'a> {
    /// Those of the map of whom `is` holds.
    pub fn who(scene: &'s Scene<'a>, is: impl Fn(&KeyPlayer) -> bool) -> Self {
        Self { scene, list: scene.players().iter().filter(|player| is(player)).collect() }
    }

    /// Those at these places of the map.
    pub fn at(scene: &'s Scene<'a>, places: impl IntoIterator<Item = usize>) -> Self {
        let players = scene.players();
        Self { scene, list: places.into_iter().filter_map(|place| players.get(place)).collect() }
    }

    /// How many.
    pub const fn count(&self) -> usize {
        self.list.len()
    }

    /// Whether there is nobody.
    pub const fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = &'a KeyPlayer> {
        self.list.iter().map(|player| &player.value)
    }

    /// "Ada Frost, Bo Lund and Cy Moe".
    pub fn names(&self) -> String {
        joined(self.list.iter().map(|player| name(player)))
    }

    /// "Ada Frost (brief contact) and Bo Lund (no contact)".
    pub fn names_with(&self, note: impl Fn(&KeyPlayer) -> String) -> String {
        joined(self.list.iter().map(|player| format!("{} ({})", name(player), note(player))))
    }

    /// The word for one or for several.
    pub const fn form<'w>(&self, one: &'w str, several: &'w str) -> &'w str {
        if self.list.len() == 1 { one } else { several }
    }

    /// The finding about them, at a value of the first, with the same of the others beside it;
    /// `None` when there is nobody.
    pub fn finding(
        &self,
        rule: &'static Rule,
        value: impl Fn(&KeyPlayer) -> Option<Span>,
        message: impl Into<String>,
    ) -> Option<Diagnostic> {
        let (first, others) = self.list.split_first()?;
        let place = |player| value_place(self.scene, player, &value);
        let finding = Diagnostic::new(rule, place(first), message);
        Some(others.iter().take(MOST).fold(finding, |finding, other| finding.label(place(other), name(other))))
    }
}

/// The place of a value of a player; the player's own where it is not written.
pub(super) fn value_place(
    scene: &Scene<'_>,
    player: &Part<KeyPlayer>,
    value: impl Fn(&KeyPlayer) -> Option<Span>,
) -> Place {
    value(player).map_or_else(|| scene.player_place(player), |span| scene.place(player.document, span))
}

/// Those at whom an action of the plan is aimed that was not given up.
pub(super) fn aimed_at<'a>(scene: &Scene<'a>) -> BTreeSet<&'a PlayerId> {
    let live = scene.actions().iter().filter(|action| status_of(action) != ActionStatus::Dropped);
    live.flat_map(|action| &action.players).map(|id| &id.value).collect()
}

/// A person's name; the id where it is missing, which has been reported.
pub(super) fn name(player: &KeyPlayer) -> String {
    player.name.as_ref().map_or_else(|| player.player_id().to_string(), |name| shortened(&name.value))
}

/// The first few names with commas and "and", and how many more.
pub(super) fn joined(names: impl Iterator<Item = String>) -> String {
    let mut names = names.collect::<Vec<_>>();
    if names.len() > MOST + 1 {
        let more = names.split_off(MOST).len();
        names.push(format!("{more} more"));
    }
    match names.pop() {
        None => String::new(),
        Some(last) if names.is_empty() => last,
        Some(last) => format!("{} and {last}", names.join(", ")),
    }
}

/// A word of a scale as one writes it in a sentence: `brief_contact` is "brief contact".
pub(super) fn in_words(slug: &str) -> String {
    slug.replace('_', " ")
}

/// "1 day ago", "12 days ago".
pub(super) fn days_ago(days: i64) -> String {
    match days {
        1 => "1 day ago".to_owned(),
        days => format!("{days} days ago"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_names_and_the_number_of_the_others() {
        let of = |count: usize| joined((1..=count).map(|number| format!("n{number}")));
        assert_eq!(of(0), "");
        assert_eq!(of(1), "n1");
        assert_eq!(of(2), "n1 and n2");
        assert_eq!(of(5), "n1, n2, n3, n4 and n5");
        assert_eq!(of(6), "n1, n2, n3, n4 and 2 more");
    }
}
