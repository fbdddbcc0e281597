//! Words of the methodology's scales as readers see them.

use super::{Link, MethodologyPage, Route, Site};
use crate::methodology::Methodology;
use crate::playbook::entity::key_player::KeyPlayer;
use crate::playbook::{Opportunity, OpportunityPart, player_anchor};
use crate::schema::Spanned;
use crate::words::Words;
use serde::Serialize;
use std::collections::BTreeMap;

/// A word of a scale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Word {
    /// The word in documents, for class names: `non_supporter`.
    pub slug: String,
    /// As readers see it: "Non-supporter".
    pub label: String,
    /// What it means.
    pub meaning: String,
    /// Where the scale is explained, from the site's root.
    pub href: String,
}

/// The table of words with the ratings called as the methodology calls them: "favourable", "validated".
#[must_use]
pub fn in_words_of(methodology: &Methodology, words: Words) -> Words {
    ["plus", "minus", "unknown"].into_iter().fold(words, |words, rating| {
        let term = methodology.term("rating", rating);
        term.into_iter().fold(words, |words, term| words.with(&format!("rating.{rating}"), &inside(&term.label)))
    })
}

/// A label as it stands inside a sentence: with a small letter, unless it is an abbreviation.
fn inside(label: &str) -> String {
    let mut letters = label.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            first.to_lowercase().chain(std::iter::once(second)).chain(letters).collect()
        }
        _ => label.to_owned(),
    }
}

impl Site<'_> {
    /// A word of a scale, by the scale's name and the word in documents.
    #[must_use]
    pub fn word(&self, scale: &str, slug: &str) -> Word {
        let term = self.playbook.methodology.term(scale, slug);
        let page = Route::Methodology(MethodologyPage::Scales).address(self.playbook);
        Word {
            slug: slug.to_owned(),
            label: term.map_or_else(|| slug.replace('_', " "), |term| term.label.clone()),
            meaning: term.map_or_else(String::new, |term| term.meaning.clone()),
            href: format!("{page}#_{scale}"),
        }
    }

    /// A field that may be unknown, as text.
    #[must_use]
    pub fn text(&self, field: Option<&Spanned<String>>) -> Option<String> {
        field.map(|text| text.value.clone())
    }

    /// Several texts.
    #[must_use]
    pub fn texts(&self, list: &[Spanned<String>]) -> Vec<String> {
        list.iter().map(|text| text.value.clone()).collect()
    }

    /// A link to a key player of an opportunity by id; a name alone for one who is not there.
    #[must_use]
    pub fn player_link(&self, opportunity: &Opportunity, id: &str) -> Link {
        let player = opportunity.players.iter().find(|player| player.player_id().as_str() == id);
        player.map_or_else(|| nobody(id), |player| self.link_to_player(opportunity, player, id))
    }

    /// Links to all key players of an opportunity, for a page that has many.
    #[must_use]
    pub fn player_links(&self, opportunity: &Opportunity) -> PlayerLinks {
        let mut links = BTreeMap::new();
        for player in &opportunity.players {
            let id = player.player_id();
            links
                .entry(id.as_str().to_owned())
                .or_insert_with(|| self.link_to_player(opportunity, player, id.as_str()));
        }
        PlayerLinks(links)
    }

    fn link_to_player(&self, opportunity: &Opportunity, player: &KeyPlayer, id: &str) -> Link {
        let route = Route::Opportunity(opportunity.id.clone(), OpportunityPart::Players);
        let anchor = super::route::encode_path(&player_anchor(id));
        Link {
            label: player.name.as_ref().map_or_else(|| id.to_owned(), |name| name.value.clone()),
            href: format!("{}#{anchor}", route.address(self.playbook)),
        }
    }
}

/// Links to the key players of one opportunity.
#[derive(Debug)]
pub struct PlayerLinks(BTreeMap<String, Link>);

impl PlayerLinks {
    /// The link to a player; a name alone for one who is not there.
    #[must_use]
    pub fn to(&self, id: &str) -> Link {
        self.0.get(id).cloned().unwrap_or_else(|| nobody(id))
    }
}

fn nobody(id: &str) -> Link {
    Link { label: id.to_owned(), href: String::new() }
}
