//! What templates can call.

use super::outline::outline;
use crate::source::markdown::inline;
use crate::words::{Locale, Words};
use tera::{Kwargs, State, Tera, TeraResult, Value};

/// Adds salesbook's functions and filters:
///
/// - `t(key="nav.home", name="…")`: a text of the table of words, its slots filled from the other
///   arguments; an unknown key is an error that names it.
/// - `outline(html=content)`: the second-level headings of HTML, each with `id` and `title`.
/// - `inline`: a text of one field; emphasis, code and links in it are marked up, the rest is escaped.
/// - `bdi`: a name as it is. Where it, or what `inline` is given, runs against the language of the
///   page, it stands in a `<bdi>` of its own, so that what is beside it stays where it is.
/// - `number`: a number as the language of the page writes it.
pub(super) fn register(tera: &mut Tera, words: &Words, locale: &Locale) {
    let direction = locale.direction();
    let (words, locale) = (words.clone(), locale.clone());
    let of_pages = locale.clone();
    tera.register_filter("number", move |number: &Value, _: Kwargs, _: &State| shown(number, &of_pages));
    tera.register_function("t", move |kwargs: Kwargs, _: &State| -> TeraResult<String> {
        let key: &str = kwargs.must_get("key")?;
        let slots = kwargs.iter().map(|(name, value)| (name.to_string(), shown(value, &locale))).collect::<Vec<_>>();
        let slots = slots.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect::<Vec<_>>();
        words
            .find(key, &slots)
            .ok_or_else(|| tera::Error::message(format!("there is no text `{key}` in the table of words")))
    });
    tera.register_function("outline", |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        Value::try_from_serializable(&outline(kwargs.must_get("html")?))
    });
    tera.register_filter("inline", move |text: &str, _: Kwargs, _: &State| {
        let html = inline(text);
        Value::safe_string(&if direction.is_crossed_by(text) { format!("<bdi>{html}</bdi>") } else { html })
    });
    tera.register_filter("bdi", move |text: &str, _: Kwargs, _: &State| {
        if direction.is_crossed_by(text) {
            Value::safe_string(&format!("<bdi>{}</bdi>", escaped(text)))
        } else {
            Value::from(text)
        }
    });
}

/// A text as it is, a number as the language writes it.
fn shown(value: &Value, locale: &Locale) -> String {
    value.as_str().map_or_else(|| locale.number(value), str::to_owned)
}

/// A text as templates print it.
pub(super) fn escaped(text: &str) -> String {
    let mut html = Vec::with_capacity(text.len());
    // Writing to memory does not fail.
    drop(tera::escape_html(text, &mut html));
    String::from_utf8_lossy(&html).into_owned()
}
