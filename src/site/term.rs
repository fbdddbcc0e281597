//! Words of the methodology's scales as readers see them.

use super::{Link, MethodologyPage, Route, Site};
use crate::methodology::Methodology;
use crate::schema::Spanned;
use crate::words::Words;
use serde::Serialize;

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

    /// Links to the key players of an opportunity by id; a name alone for one who is not there.
    #[must_use]
    pub fn player_link(&self, opportunity: &crate::playbook::Opportunity, id: &str) -> Link {
        let player = opportunity.players.iter().find(|player| player.player_id().as_str() == id);
        let name = player.and_then(|p| p.name.as_ref()).map_or_else(|| id.to_owned(), |name| name.value.clone());
        let href = player.map_or_else(String::new, |_| {
            let route = Route::Opportunity(opportunity.id.clone(), crate::playbook::OpportunityPart::Players);
            format!(
                "{}#{}",
                route.address(self.playbook),
                super::route::encode_path(&crate::playbook::player_anchor(id))
            )
        });
        Link { label: name, href }
    }
}
