//! Several things in one message: the first few by name, the others by their number.

use crate::schema::{Field, shortened};

/// So many are named, if there are no more.
const ALL_NAMED: usize = 4;

/// Names in a sentence: `a, b and c`; of many the first, and how many more there are.
pub(super) fn several(names: &[String]) -> String {
    let shown = if names.len() > ALL_NAMED { ALL_NAMED - 1 } else { names.len() };
    let (first, rest) = names.split_at(shown);
    match (first, rest.len()) {
        (_, more @ 1..) => format!("{} and {more} more", first.join(", ")),
        ([before @ .., last], _) if !before.is_empty() => format!("{} and {last}", before.join(", ")),
        _ => first.concat(),
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
    fn a_few_are_named_and_many_are_counted() {
        let of = |names: &str| several(&names.split(' ').map(str::to_owned).collect::<Vec<_>>());
        assert_eq!(of("a"), "a");
        assert_eq!(of("a b"), "a and b");
        assert_eq!(of("a b c d"), "a, b, c and d");
        assert_eq!(of("a b c d e"), "a, b, c and 2 more");
        assert_eq!(several(&[]), "");
        assert_eq!((counted(1, "action"), counted(2, "action")), ("1 action".to_owned(), "2 actions".to_owned()));
    }
}
