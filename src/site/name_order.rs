//! The order of what pages list by name: accounts, competitors, partners, people.
//!
//! Ids and files stay in the order of their bytes; this is only what readers see.

use crate::playbook::Playbook;
use crate::playbook::entity::id::{AccountId, CompetitorId, PartnerId, TeamMemberId};
use crate::words::Locale;
use std::collections::BTreeMap;

/// Things in the order of their names, by their ids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByName<K> {
    ids: Vec<K>,
    places: BTreeMap<K, usize>,
}

impl<K: Ord + Clone> ByName<K> {
    /// Sorts things by their names as a language does; those of one name by their ids.
    fn of<'a>(named: impl Iterator<Item = (K, &'a str)>, locale: &Locale) -> Self {
        let mut named = named.collect::<Vec<_>>();
        named.sort_by(|(a, a_name), (b, b_name)| locale.compare(a_name, b_name).then_with(|| a.cmp(b)));
        let ids = named.into_iter().map(|(id, _)| id).collect::<Vec<_>>();
        let places = ids.iter().cloned().enumerate().map(|(place, id)| (id, place)).collect();
        Self { ids, places }
    }

    /// All of them, in their order.
    #[must_use]
    pub fn ids(&self) -> &[K] {
        &self.ids
    }

    /// The place of one, from 0; behind all others where it is not among them.
    #[must_use]
    pub fn place(&self, id: &K) -> usize {
        self.places.get(id).copied().unwrap_or(self.ids.len())
    }

    /// Those before and behind one.
    #[must_use]
    pub fn neighbours(&self, id: &K) -> (Option<&K>, Option<&K>) {
        let Some(place) = self.places.get(id) else { return (None, None) };
        (place.checked_sub(1).and_then(|before| self.ids.get(before)), self.ids.get(place + 1))
    }
}

/// The order of all that pages list by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameOrder {
    /// The accounts.
    pub accounts: ByName<AccountId>,
    /// The competitors.
    pub competitors: ByName<CompetitorId>,
    /// The partners.
    pub partners: ByName<PartnerId>,
    /// Our team; where the site lists nobody, those whom documents name.
    pub people: ByName<TeamMemberId>,
}

impl NameOrder {
    /// The order of a playbook's things in the language of its pages.
    #[must_use]
    pub fn of(playbook: &Playbook, locale: &Locale) -> Self {
        let people = playbook.people();
        let name = |id: &TeamMemberId| playbook.team.get(id).and_then(|member| member.name.as_ref());
        let people = people.iter().map(|id| (id.clone(), name(id).map_or(id.as_str(), |name| name.value.as_str())));
        Self {
            accounts: ByName::of(playbook.accounts.iter().map(|(id, a)| (id.clone(), a.title.as_str())), locale),
            competitors: ByName::of(playbook.competitors.iter().map(|(id, c)| (id.clone(), c.title.as_str())), locale),
            partners: ByName::of(playbook.partners.iter().map(|(id, p)| (id.clone(), p.title.as_str())), locale),
            people: ByName::of(people, locale),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_decide_and_then_ids() {
        let locale = Locale::of("en").unwrap();
        let named = [("a", "Zebra"), ("b", "Ähre"), ("c", "Deal 10"), ("d", "Deal 9"), ("f", "apple"), ("e", "apple")];
        let order = ByName::of(named.into_iter(), &locale);
        assert_eq!(order.ids(), ["b", "e", "f", "d", "c", "a"]);
        assert_eq!(order.neighbours(&"b"), (None, Some(&"e")));
        assert_eq!(order.neighbours(&"c"), (Some(&"d"), Some(&"a")));
        assert_eq!(order.neighbours(&"a"), (Some(&"c"), None));
        assert_eq!(order.neighbours(&"x"), (None, None));
        assert_eq!((order.place(&"e"), order.place(&"x")), (1, 6));
    }
}
