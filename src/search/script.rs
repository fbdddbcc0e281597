//! The scripts that a browser loads: a call of one function with the part's name and what it holds.

use std::fmt::Write;

/// A script that hands over one part of the index. `data` is JSON.
pub(super) fn call(name: &str, data: &str) -> String {
    format!("salesbookSearch(\"{name}\",{data});\n")
}

/// The name of a part that holds this: whoever asks for it gets this, or nothing. A page that stays
/// open while the site is published anew would otherwise read the new parts by the old directory.
pub(super) fn name_of(data: &str) -> String {
    blake3::hash(data.as_bytes()).to_hex()[..12].to_owned()
}

/// Texts as a list in a script.
pub(super) fn texts(texts: &[&str]) -> String {
    let mut out = String::from("[");
    for (i, text) in texts.iter().enumerate() {
        if i > 0 {
            out.push(',');
        }
        quote(&mut out, text);
    }
    out.push(']');
    out
}

/// A text in quotes. `<` is escaped, so that nothing in it can end a script that somebody puts
/// into a page, and so are the two signs that older browsers take for the end of a line.
pub(super) fn quote(out: &mut String, text: &str) {
    out.push('"');
    for sign in text.chars() {
        match sign {
            '"' | '\\' => {
                out.push('\\');
                out.push(sign);
            }
            '\n' => out.push_str("\\n"),
            '<' | '\u{2028}' | '\u{2029}' | '\0'..='\u{1f}' | '\u{7f}' => {
                // Writing to a text cannot fail.
                let _ = write!(out, "\\u{:04x}", u32::from(sign));
            }
            sign => out.push(sign),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_comes_back_as_it_was() {
        let odd = "a\"b\\c</script>\n\t\0\u{7f}\u{2028}\u{2029}𠮷é";
        let written = texts(&[odd, ""]);
        assert_eq!(serde_json::from_str::<Vec<String>>(&written).unwrap(), [odd, ""]);
        assert!(!written.contains(['<', '\u{2028}', '\n', '\0']), "{written}");
    }
}
