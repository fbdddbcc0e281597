//! A text cut into words as they are compared: without accents and capitals; what is written in
//! Chinese or Japanese, where nothing parts one word from the next, in pairs of signs.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// The most letters of a word that count: what is longer is no word, and nobody types it to its end.
const LONGEST: usize = 40;

/// The words of a text, in order.
#[must_use]
pub fn words_of(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    each_word(text, |word| words.push(word.to_owned()));
    words
}

/// Calls `found` with each word of a text.
pub fn each_word(text: &str, mut found: impl FnMut(&str)) {
    let folded = if text.is_ascii() { text.to_ascii_lowercase() } else { folded(text) };
    for run in folded.split(|sign: char| !sign.is_alphanumeric()).filter(|run| !run.is_empty()) {
        if run.is_ascii() {
            found(&run[..run.len().min(LONGEST)]);
            continue;
        }
        let mut rest = run;
        while let Some(first) = rest.chars().next() {
            let is_pairs = is_unparted(first);
            let end = rest.find(|sign| is_unparted(sign) != is_pairs).unwrap_or(rest.len());
            let (piece, others) = rest.split_at(end);
            rest = others;
            if is_pairs {
                each_pair(piece, &mut found);
            } else {
                found(piece.char_indices().nth(LONGEST).map_or(piece, |(at, _)| &piece[..at]));
            }
        }
    }
}

/// Each sign with the next; the last alone, so that it is found as well.
fn each_pair(piece: &str, found: &mut impl FnMut(&str)) {
    let starts = piece.char_indices().map(|(at, _)| at).chain([piece.len(), piece.len()]).collect::<Vec<_>>();
    for ends in starts.windows(3) {
        found(&piece[ends[0]..ends[2]]);
    }
}

/// A text as it is compared.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut rest = text;
    // Most of most texts is plain letters, and those take no part in what accents do to each other.
    while let Some(at) = rest.find(|sign: char| !sign.is_ascii()) {
        let (plain, odd) = rest.split_at(at);
        push_plain(&mut folded, plain);
        let (odd, behind) = odd.split_at(odd.find(|sign: char| sign.is_ascii()).unwrap_or(odd.len()));
        push_folded(&mut folded, odd);
        rest = behind;
    }
    push_plain(&mut folded, rest);
    folded
}

fn push_plain(folded: &mut String, text: &str) {
    let start = folded.len();
    folded.push_str(text);
    folded[start..].make_ascii_lowercase();
}

fn push_folded(folded: &mut String, text: &str) {
    let plain = DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(text.chars());
    for sign in plain.flat_map(char::to_lowercase) {
        match sign {
            // Accents, and the two marks that turn か into が and は into ぱ.
            '\u{300}'..='\u{36f}' | '\u{3099}' | '\u{309a}' => {}
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            'ø' => folded.push('o'),
            'đ' | 'ð' => folded.push('d'),
            'ł' => folded.push('l'),
            'ı' => folded.push('i'),
            'ς' => folded.push('σ'),
            sign => folded.push(sign),
        }
    }
}

/// Whether a sign belongs to a script that sets no spaces between words.
const fn is_unparted(sign: char) -> bool {
    matches!(sign,
        '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::words_of;

    #[test]
    fn texts_are_cut_as_the_browser_cuts_them() {
        let examples: Vec<(String, Vec<String>)> = serde_json::from_str(include_str!("words.json")).unwrap();
        assert!(examples.len() > 12);
        for (text, words) in examples {
            assert_eq!(words_of(&text), words, "{text}");
        }
    }

    #[test]
    fn what_is_endless_is_cut() {
        assert_eq!(words_of(&"x".repeat(1000)), ["x".repeat(40)]);
        assert_eq!(words_of(&"ж".repeat(1000)), ["ж".repeat(40)]);
    }
}
