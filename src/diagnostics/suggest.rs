//! Did-you-mean.

/// The candidate nearest to `word`, if one is near enough to be meant.
///
/// Near enough is at most a third of the word's letters changed, swapped, added or left out (and
/// at least one), case and the choice between `-`, `_` and blank not counting. Ties go to the
/// candidate that shares the longer beginning, then to the first in order.
#[must_use]
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = fold(word);
    let limit = (folded.chars().count() / 3).max(1);
    let mut best: Option<(usize, f64, &str)> = None;
    for candidate in candidates {
        let other = fold(candidate);
        let distance = strsim::damerau_levenshtein(&folded, &other);
        if distance > limit {
            continue;
        }
        let likeness = strsim::jaro_winkler(&folded, &other);
        if best.is_none_or(|(d, l, _)| distance < d || (distance == d && likeness > l)) {
            best = Some((distance, likeness, candidate));
        }
    }
    best.map(|(_, _, candidate)| candidate)
}

fn fold(word: &str) -> String {
    // A longer word is no slip of the finger, and the distance costs the product of the lengths.
    word.chars().take(80).map(|c| if matches!(c, '-' | ' ') { '_' } else { c }).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn finds_slips_and_leaves_strangers_alone() {
        let keys = ["close_date", "amount", "account", "stage"];
        assert_eq!(nearest("acount", keys), Some("account"));
        assert_eq!(nearest("Close Date", keys), Some("close_date"));
        assert_eq!(nearest("amuont", keys), Some("amount"));
        assert_eq!(nearest("colour", keys), None);
        assert_eq!(nearest("", keys), None);
    }
}
