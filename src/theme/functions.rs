//! What templates can call.

use crate::words::Words;
use tera::{Kwargs, State, Tera, TeraResult, Value};

/// Adds salesbook's functions and filters:
///
/// - `t(key="nav.home", name="…")`: a text of the table of words, its slots filled from the other
///   arguments; an unknown key is an error that names it.
pub(super) fn register(tera: &mut Tera, words: &Words) {
    let words = words.clone();
    tera.register_function("t", move |kwargs: Kwargs, _: &State| -> TeraResult<String> {
        let key: &str = kwargs.must_get("key")?;
        let Some(text) = words.get(key) else {
            return Err(tera::Error::message(format!("there is no text `{key}` in the table of words")));
        };
        let mut text = text.to_owned();
        for (name, value) in kwargs.iter() {
            let slot = format!("{{{name}}}");
            if text.contains(&slot) {
                text = text.replace(&slot, &shown(value));
            }
        }
        Ok(text)
    });
}

fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
