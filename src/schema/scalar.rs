//! Texts, numbers, yes and no.

use super::{FieldValue, Lowering, Node, Shape, Value};
use crate::diagnostics::codes;

/// The text of a node; reports it when the node is no text.
pub fn lower_text<'n>(node: &'n Node, cx: &mut Lowering<'_>) -> Option<&'n str> {
    if let Value::Scalar(scalar) = &node.value {
        return Some(scalar.text.trim());
    }
    let problem = cx
        .problem(
            &codes::document::keys::WRONG_SHAPE,
            node.span,
            format!("one value is expected here, not {}", node.shape_in_words()),
        )
        .help("write the text on one line after the key; put it in quotes if it contains `: ` or ` #`");
    cx.report(problem);
    None
}

impl FieldValue for String {
    fn lower(node: &Node, cx: &mut Lowering<'_>) -> Option<Self> {
        lower_text(node, cx).map(str::to_owned)
    }

    fn shape() -> Shape {
        Shape::Text
    }
}

impl FieldValue for bool {
    fn lower(node: &Node, cx: &mut Lowering<'_>) -> Option<Self> {
        let text = lower_text(node, cx)?;
        match text.to_ascii_lowercase().as_str() {
            "yes" | "true" | "on" | "y" => Some(true),
            "no" | "false" | "off" | "n" => Some(false),
            _ => {
                let problem = cx
                    .problem(
                        &codes::document::names::UNKNOWN_WORD,
                        node.span,
                        format!("`{}` is neither yes nor no", shortened(text)),
                    )
                    .help("write `yes` or `no`");
                cx.report(problem);
                None
            }
        }
    }

    fn shape() -> Shape {
        Shape::YesNo
    }
}

impl FieldValue for u32 {
    fn lower(node: &Node, cx: &mut Lowering<'_>) -> Option<Self> {
        let text = lower_text(node, cx)?;
        let number = text.parse().ok();
        if number.is_none() {
            let problem = cx
                .problem(
                    &codes::document::values::BAD_NUMBER,
                    node.span,
                    format!("`{}` is not a whole number", shortened(text)),
                )
                .help("write digits only, such as `30`");
            cx.report(problem);
        }
        number
    }

    fn shape() -> Shape {
        Shape::Integer
    }
}

/// At most 60 characters of a text, for messages.
pub(crate) fn shortened(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}
