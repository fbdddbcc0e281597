//! Did-you-mean.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// The candidate nearest to `word`, if one is near enough to be meant.
///
/// Near enough is at most a third of the word's letters changed, swapped, added or left out (and
/// at least one, unless it is the only one), case and the choice between `-`, `_` and blank not
/// counting. Ties go to the candidate that shares the longer beginning, then to the first in order.
#[must_use]
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = fold(word);
    let mut best = Best::of(&word);
    for candidate in candidates {
        // A byte is at most one letter, so this spares most of the folding.
        if candidate.len() + best.limit >= word.len() && candidate.len() <= LONGEST {
            best.look_at(&fold(candidate), candidate);
        }
    }
    best.found.map(|(_, _, candidate)| candidate)
}

/// Many candidates for many words, as when the id that thousands of documents name is changed.
///
/// A word is looked up once, and candidates of another length are passed over. When all that has
/// been spent, nothing is suggested any more: nobody reads that many suggestions.
#[derive(Debug, Default)]
pub struct Candidates {
    /// The candidates as they are compared and as they are written, by the number of their letters.
    by_length: Vec<Vec<(Vec<char>, String)>>,
    memory: Mutex<Memory>,
}

/// What candidates remember of earlier questions.
#[derive(Debug, Default)]
struct Memory {
    /// What was found for each word: the place in the lists.
    known: HashMap<String, Option<(usize, usize)>>,
    /// The comparisons made.
    spent: usize,
}

/// The longest candidate, in bytes, that is suggested: more of a name than anyone would write out.
const LONGEST: usize = 400;
/// The most comparisons of one set of candidates.
const MOST_COMPARISONS: usize = 300_000;

impl Candidates {
    /// The nearest candidate, as [`nearest`] finds it, of two equally near ones the shorter; `None`
    /// as well when too much was asked, so who asks from several threads cannot rely on an answer.
    #[must_use]
    pub fn nearest(&self, word: &str) -> Option<&str> {
        let mut memory = self.memory.lock().unwrap_or_else(PoisonError::into_inner);
        let known = memory.known.get(word).copied();
        let (length, index) = known.unwrap_or_else(|| self.look_for(word, &mut memory))?;
        self.by_length.get(length)?.get(index).map(|(_, written)| written.as_str())
    }

    fn look_for(&self, word: &str, memory: &mut Memory) -> Option<(usize, usize)> {
        let folded = fold(word);
        let mut best = Best::of(&folded);
        let shortest = folded.len().saturating_sub(best.limit);
        for length in shortest..=folded.len() + best.limit {
            for (index, (candidate, _)) in self.by_length.get(length).into_iter().flatten().enumerate() {
                if memory.spent == MOST_COMPARISONS {
                    return None;
                }
                memory.spent += 1;
                best.look_at(candidate, (length, index));
            }
        }
        let found = best.found.map(|(_, _, place)| place);
        memory.known.insert(word.to_owned(), found);
        found
    }
}

impl<S: Into<String>> FromIterator<S> for Candidates {
    fn from_iter<I: IntoIterator<Item = S>>(candidates: I) -> Self {
        let mut by_length: Vec<Vec<_>> = Vec::new();
        for written in candidates.into_iter().map(Into::into).filter(|written| written.len() <= LONGEST) {
            let folded = fold(&written);
            if by_length.len() <= folded.len() {
                by_length.resize_with(folded.len() + 1, Vec::new);
            }
            by_length[folded.len()].push((folded, written));
        }
        Self { by_length, ..Self::default() }
    }
}

/// The nearest candidate so far.
struct Best<'w, T> {
    word: &'w [char],
    /// The most changes that are taken for a slip.
    limit: usize,
    /// Its changes, the length of the beginning it shares, and itself.
    found: Option<(usize, usize, T)>,
}

impl<'w, T> Best<'w, T> {
    fn of(word: &'w [char]) -> Self {
        // Of a single letter nothing would be left.
        let limit = if word.len() > 1 { (word.len() / 3).max(1) } else { 0 };
        Self { word, limit, found: None }
    }

    fn look_at(&mut self, candidate: &[char], itself: T) {
        let limit = self.found.as_ref().map_or(self.limit, |(distance, ..)| *distance);
        let Some(distance) = distance_within(self.word, candidate, limit) else { return };
        let shared = self.word.iter().zip(candidate).take_while(|(a, b)| a == b).count();
        if self.found.as_ref().is_none_or(|(d, s, _)| distance < *d || (distance == *d && shared > *s)) {
            self.found = Some((distance, shared, itself));
        }
    }
}

/// The letters changed, swapped with their neighbour, added or left out between two words, if
/// there are at most `limit`.
fn distance_within(a: &[char], b: &[char], limit: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > limit {
        return None;
    }
    // Three rows of the table of distances between the beginnings of both words: a swap looks two back.
    let mut before = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    let mut row = vec![0; b.len() + 1];
    for i in 1..=a.len() {
        row[0] = i;
        let mut least = i;
        for j in 1..=b.len() {
            let changed = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut distance = changed.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                distance = distance.min(before[j - 2] + 1);
            }
            row[j] = distance;
            least = least.min(distance);
        }
        if least > limit {
            return None;
        }
        std::mem::swap(&mut before, &mut last);
        std::mem::swap(&mut last, &mut row);
    }
    last.get(b.len()).copied().filter(|distance| *distance <= limit)
}

fn fold(word: &str) -> Vec<char> {
    // A longer word is no slip of the finger, and the distance costs the product of the lengths.
    word.chars().take(80).map(|c| if matches!(c, '-' | ' ') { '_' } else { c }).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_slips_and_leaves_strangers_alone() {
        let keys = ["close_date", "amount", "account", "stage"];
        for (word, near) in [
            ("acount", Some("account")),
            ("Close Date", Some("close_date")),
            ("amuont", Some("amount")),
            ("tsage", Some("stage")),
            ("colour", None),
            ("", None),
        ] {
            assert_eq!(nearest(word, keys), near, "{word}");
            assert_eq!(keys.into_iter().collect::<Candidates>().nearest(word), near, "{word}");
        }
        assert_eq!(nearest("4", ["1", "2"]), None);
        assert_eq!(nearest("A", ["b", "a"]), Some("a"));
    }

    #[test]
    fn distances_count_changes_and_swaps() {
        let distance = |a: &str, b: &str, limit| {
            distance_within(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>(), limit)
        };
        assert_eq!(distance("stage", "stage", 0), Some(0));
        assert_eq!(distance("stage", "satge", 1), Some(1));
        assert_eq!(distance("stage", "stag", 1), Some(1));
        assert_eq!(distance("stage", "stages", 1), Some(1));
        assert_eq!(distance("stage", "plan", 3), None);
        assert_eq!(distance("", "a", 1), Some(1));
        assert_eq!(distance("kitten", "sitting", 3), Some(3));
    }

    #[test]
    fn many_words_and_candidates_take_bounded_time() {
        let ids = (0..20_000).map(|i| format!("opportunity-{i:05}")).collect::<Vec<_>>();
        let candidates = ids.iter().cloned().collect::<Candidates>();
        assert_eq!(candidates.nearest("oportunity-00007"), Some("opportunity-00007"));
        for i in 0..20_000 {
            let _ = candidates.nearest(&format!("opportunity-x{i:05}"));
        }
        assert_eq!(candidates.memory.lock().unwrap().spent, MOST_COMPARISONS);
        assert_eq!(candidates.nearest("oportunity-00007"), Some("opportunity-00007"), "what was found is kept");
    }
}
