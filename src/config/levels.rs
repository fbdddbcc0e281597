//! The levels that a site gives to rules: `[rules]`.

use crate::diagnostics::{self, codes, nearest};
use crate::schema::{Entry, FieldValue, Lowering, Reference, Shape, Slot, Spanned, choice, lower_map, shortened};
use std::collections::BTreeMap;

choice! {
    /// What becomes of the findings of a rule.
    "a level of a rule"
    pub enum Level {
        /// They are left out.
        Off = "off" | "false" | "silent";
        /// Worth a look.
        Advice = "advice";
        /// The methodology would object.
        Warning = "warning";
        /// The check fails.
        Error = "error";
    }
}

/// The levels of rules, by code.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RuleLevels(pub BTreeMap<&'static str, Spanned<Level>>);

impl Slot for RuleLevels {
    fn fill(entry: Option<&Entry>, cx: &mut Lowering<'_>) -> Self {
        let Some(entry) = entry else { return Self::default() };
        let written = "levels are written as codes with a word each";
        let help = "write a section `[rules]`, and below it lines such as `K104 = \"off\"`";
        let Some(map) = lower_map(&entry.value, written, help, cx) else { return Self::default() };
        let mut levels = BTreeMap::new();
        for entry in &map.entries {
            let code = entry.key.text.as_str();
            let Some(rule) = diagnostics::find(code) else {
                let problem = cx.problem(
                    &codes::reference::UNKNOWN_RULE,
                    entry.key.span,
                    format!("there is no rule `{}`", shortened(code)),
                );
                cx.report(match nearest(code, diagnostics::all().map(|rule| rule.code)) {
                    Some(near) => problem.help(format!("did you mean `{near}`?")),
                    None => problem.help("`salesbook explain` lists every rule"),
                });
                continue;
            };
            if let Some(level) = Level::lower(&entry.value, cx) {
                levels.insert(rule.code, Spanned::new(level, entry.value.span));
            }
        }
        Self(levels)
    }

    fn shape() -> Shape {
        Shape::Names(Box::new(Level::shape()))
    }

    fn references<'a>(&'a self, _out: &mut Vec<Reference<'a>>) {}
}
