//! Answers to questions of the methodology, by the questions' names: one form for the test of a
//! plan and for the process gates.

use crate::diagnostics::codes;
use crate::schema::{Entry, FieldValue, Lowering, Spanned, Value, WordSet, lower_map};
use std::collections::BTreeMap;

/// The answers below a key, by the places of their questions in the set; each with the place of
/// the question's name. `example` is what an author could write there.
pub(super) fn lower_answers<T: FieldValue>(
    entry: &Entry,
    set: WordSet,
    example: &str,
    cx: &mut Lowering<'_>,
) -> BTreeMap<usize, Spanned<T>> {
    let mut answers: BTreeMap<usize, Spanned<T>> = BTreeMap::new();
    let written = "answers are written as question names with an answer each";
    let help = format!("write each answer on its own line below `{}:`, indented, such as `{example}`", entry.key.text);
    let Some(map) = lower_map(&entry.value, written, help, cx) else { return answers };
    for entry in map.entries.iter().filter(|entry| entry.value.value != Value::Null) {
        let Some(question) = cx.word(set, &entry.key.text, entry.key.span) else { continue };
        let Some(answer) = T::lower(&entry.value, cx) else { continue };
        if let Some(first) = answers.get(&question) {
            // The same name in another spelling: `event-confirmed` and `event_confirmed`.
            let problem = cx
                .problem(&codes::front_matter::DUPLICATE_KEY, entry.key.span, "this question is answered twice")
                .label(cx.place(first.span), "it is answered here first")
                .help("keep one of the two; the first one counts until then");
            cx.report(problem);
            continue;
        }
        answers.insert(question, Spanned::new(answer, entry.key.span));
    }
    answers
}
