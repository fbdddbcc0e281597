//! Several things in one sentence: the first few by name, the rest by number.

use crate::schema::{Field, shortened};

/// How many are named when there are more.
const NAMED: usize = 3;

/// `Ada`, `Ada and Bo`, `Ada, Bo and Cy`, `Ada, Bo, Cy and 2 more`.
pub(super) fn listed<T: AsRef<str>>(names: &[T]) -> String {
    let names = names.iter().map(AsRef::as_ref).collect::<Vec<_>>();
    match names.as_slice() {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] if names.len() <= NAMED => format!("{} and {last}", first.join(", ")),
        [..] => format!("{} and {} more", names[..NAMED].join(", "), names.len() - NAMED),
    }
}

/// All of them: `#6 is `?`, #7 is `-` and #10 is `?``.
pub(super) fn all_of<T: AsRef<str>>(parts: &[T]) -> String {
    let parts = parts.iter().map(AsRef::as_ref).collect::<Vec<_>>();
    match parts.as_slice() {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// A number of things: `1 action`, `3 actions`.
pub(super) fn counted(count: usize, thing: &str) -> String {
    format!("{count} {thing}{}", if count == 1 { "" } else { "s" })
}

/// A title or text of the author's in quotes, not longer than a message can hold.
pub(super) fn quoted(text: &Field<String>) -> String {
    format!("\"{}\"", text.as_ref().map_or_else(String::new, |text| shortened(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_few_are_named() {
        assert_eq!(listed::<&str>(&[]), "");
        assert_eq!(listed(&["Ada"]), "Ada");
        assert_eq!(listed(&["Ada", "Bo"]), "Ada and Bo");
        assert_eq!(listed(&["Ada", "Bo", "Cy"]), "Ada, Bo and Cy");
        assert_eq!(listed(&["Ada", "Bo", "Cy", "Di"]), "Ada, Bo, Cy and 1 more");
    }

    #[test]
    fn one_has_no_plural() {
        assert_eq!((counted(1, "action"), counted(2, "action")), ("1 action".to_owned(), "2 actions".to_owned()));
    }

    #[test]
    fn all_are_named() {
        assert_eq!(all_of(&["a", "b", "c", "d"]), "a, b, c and d");
    }
}
