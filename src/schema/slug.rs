//! Ids made from texts, and texts that cannot be ids.

use super::shortened;
use crate::diagnostics::{Diagnostic, Place, codes};

/// An id made from a text: letters and digits of any script in lower case, everything else one
/// hyphen. Empty when the text has neither letter nor digit.
#[must_use]
pub fn slug(text: &str) -> String {
    let mut id = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            id.push(c.to_ascii_lowercase());
        } else if c.is_alphanumeric() {
            // The small letter of a capital may come with a mark, which is none: İ.
            id.extend(c.to_lowercase().filter(|c| c.is_alphanumeric()));
        } else if c != '\'' && c != '’' && !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
    }
    id.truncate(id.trim_end_matches('-').len());
    id
}

/// Whether a text can stand as an id in addresses and file names as it is.
#[must_use]
pub fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 200
        && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
        && !text.starts_with('-')
        && !text.ends_with('-')
}

/// The finding for a text that cannot be an id.
#[must_use]
pub fn bad_id(id: &str, place: Place) -> Diagnostic {
    let made = slug(id);
    let shown = if id.is_empty() { "an empty text".to_owned() } else { format!("`{}`", shortened(id)) };
    let problem = Diagnostic::new(&codes::document::identity::BAD_ID, place.clone(), format!("{shown} is not an id"))
        .help("use letters, digits, hyphens and underscores only");
    if is_id(&made) { problem.help(format!("for instance `{made}`")).patch(place, made) } else { problem }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_keep_letters_of_every_script() {
        assert_eq!(slug("Ada  Frost, CFO"), "ada-frost-cfo");
        assert_eq!(slug("Müller & Söhne"), "müller-söhne");
        assert_eq!(slug("東京 電力"), "東京-電力");
        assert_eq!(slug("What's next?"), "whats-next");
        assert_eq!(slug("İzmir"), "izmir");
        assert_eq!(slug("—"), "");
        assert!(is_id("x-sys") && is_id("東京") && !is_id("a/b") && !is_id("-a") && !is_id("") && !is_id(".."));
    }
}
