//! Closed sets of words.

use super::{Lowering, Node, lower_text, shortened};
use crate::diagnostics::{codes, nearest};

/// One word of a closed set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// The word itself, `non_supporter`.
    pub slug: &'static str,
    /// Other spellings that are understood.
    pub also: &'static [&'static str],
    /// What it means; lines with a leading blank.
    pub doc: &'static str,
}

impl Choice {
    /// The word as a list of all shows it, with the sign that may be written for it.
    fn in_list(&self) -> String {
        match self.also.iter().find(|also| also.len() == 1 && !also.starts_with(char::is_alphanumeric)) {
            Some(sign) => format!("{} (`{sign}`)", self.slug),
            None => self.slug.to_owned(),
        }
    }
}

/// A word as it is compared: lower case, blanks and hyphens as underscores.
#[must_use]
pub fn fold_word(word: &str) -> String {
    folded(word).collect()
}

/// Whether two words are the same as they are compared.
#[must_use]
pub fn same_word(one: &str, other: &str) -> bool {
    let first = |word: &str| word.bytes().next().filter(u8::is_ascii_alphabetic).map(|b| b.to_ascii_lowercase());
    match (first(one), first(other)) {
        // Most of the words in a list begin otherwise than the one that is looked for.
        (Some(a), Some(b)) if a != b => false,
        _ => one == other || folded(one).eq(folded(other)),
    }
}

fn folded(word: &str) -> impl Iterator<Item = char> {
    word.trim().chars().map(|c| if matches!(c, '-' | ' ') { '_' } else { c }).flat_map(char::to_lowercase)
}

/// Which of `choices` a node names; reports it when none.
pub fn lower_choice(node: &Node, choices: &'static [Choice], what: &str, cx: &mut Lowering<'_>) -> Option<usize> {
    let text = lower_text(node, cx)?;
    let of_word = |word: &str| choices.iter().position(|choice| choice.slug == word || choice.also.contains(&word));
    // Nearly every word is written as it is spelled.
    let found = of_word(text).or_else(|| of_word(&fold_word(text)));
    if found.is_none() {
        let words = choices.iter().map(Choice::in_list).collect::<Vec<_>>();
        let problem = cx.problem(
            &codes::document::names::UNKNOWN_WORD,
            node.span,
            format!("`{}` is not {what}", shortened(text)),
        );
        let list = format!("write one of: {}", words.join(", "));
        let all = choices.iter().flat_map(|c| std::iter::once(c.slug).chain(c.also.iter().copied()));
        let near = nearest(text, all)
            .and_then(|near| choices.iter().find(|c| c.slug == near || c.also.contains(&near)).map(|c| c.slug));
        cx.report(match near {
            Some(near) => {
                let place = cx.place(node.span);
                problem.help(format!("did you mean `{near}`?")).help(list).patch(place, near)
            }
            None => problem.help(list),
        });
    }
    found
}

/// Declares a closed set of words, in order from worst to best where there is an order.
///
/// ```text
/// choice! {
///     /// What the set is.
///     "a level of support"
///     pub enum Support {
///         /// What the word means.
///         Enemy = "enemy";
///         /// …
///         Mentor = "mentor" | "champion";
///     }
/// }
/// ```
macro_rules! choice {
    (
        $(#[doc = $doc:literal])+
        $what:literal
        pub enum $Name:ident {
            $( $(#[doc = $variant_doc:literal])+ $Variant:ident = $slug:literal $(| $also:literal)* ; )+
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $Name {
            $( $(#[doc = $variant_doc])+ $Variant, )+
        }

        impl $Name {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$(Self::$Variant),+];

            /// The words, in the order of [`Self::ALL`].
            pub const CHOICES: &'static [$crate::schema::Choice] = &[$(
                $crate::schema::Choice {
                    slug: $slug,
                    also: &[$($also),*],
                    doc: concat!($($variant_doc, "\n"),+),
                }
            ),+];

            /// The word for it.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$Variant => $slug),+ }
            }
        }

        impl $crate::schema::FieldValue for $Name {
            fn lower(
                node: &$crate::schema::Node,
                cx: &mut $crate::schema::Lowering<'_>,
            ) -> Option<Self> {
                $crate::schema::lower_choice(node, Self::CHOICES, $what, cx).map(|i| Self::ALL[i])
            }

            fn shape() -> $crate::schema::Shape {
                $crate::schema::Shape::Choice(Self::CHOICES)
            }
        }

        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.slug())
            }
        }
    };
}
pub(crate) use choice;
