//! The entries that hold a word, in as few signs as can be: for each, how many entries further on
//! it stands than the one before, and its weight. The numbers are written in 64 signs that need no
//! escape in a script: five bits in each, the lowest first, with 32 added to all but the last.

use super::entry::Weight;

const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The entries that hold a word, by their place in the index.
#[derive(Debug, Default)]
pub(super) struct Places {
    signs: String,
    /// Those alone that hold it in title or context.
    telling: String,
    last: u32,
    last_telling: u32,
    in_texts: u32,
}

impl Places {
    /// Adds an entry behind those that are there.
    pub fn push(&mut self, entry: u32, weight: Weight) {
        write(&mut self.signs, entry - self.last, weight.points);
        self.last = entry;
        if weight.is_text {
            self.in_texts += 1;
        } else {
            write(&mut self.telling, entry - self.last_telling, weight.points);
            self.last_telling = entry;
        }
    }

    /// As the browser gets them. A word that stands in the texts of more than `most` entries tells
    /// nothing there: it is kept where it stands in a title or context, behind a `!`.
    pub fn written(self, most: u32) -> String {
        if self.in_texts > most { format!("!{}", self.telling) } else { self.signs }
    }
}

fn write(out: &mut String, mut number: u32, points: u8) {
    loop {
        let five = (number & 31) as usize;
        number >>= 5;
        let more = usize::from(number > 0);
        out.push(char::from(SIGNS[five + 32 * more]));
        if more == 0 {
            break;
        }
    }
    out.push(char::from(SIGNS[usize::from(points & 63)]));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(list: &[(u32, u8, bool)]) -> Places {
        let mut places = Places::default();
        for (entry, points, is_text) in list {
            places.push(*entry, Weight { points: *points, is_text: *is_text });
        }
        places
    }

    #[test]
    fn distances_and_weights_in_signs() {
        assert_eq!(places(&[(0, 1, true), (3, 22, false), (40, 63, true)]).written(9), "ABDWlB_");
        assert_eq!(places(&[(1024, 5, true)]).written(9), "ggBF");
    }

    #[test]
    fn a_word_of_all_texts_is_kept_where_it_tells_something() {
        assert_eq!(places(&[(0, 1, true), (3, 22, false), (40, 2, true), (41, 8, false)]).written(1), "!DWmBI");
    }
}
