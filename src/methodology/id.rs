//! Places in the methodology's lists.

use crate::schema::{FieldValue, Lowering, Node, Shape, WordSet, lower_text};

/// A criterion, by its place in the methodology's list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CriterionId(u16);

/// A stage of the sales process, by its place in the methodology's list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StageId(u16);

/// A question of a process gate, by its place among those of all stages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GateQuestionId(u16);

macro_rules! place {
    ($Name:ident, $set:ident, $shape:expr) => {
        impl $Name {
            /// The id of the item at `index`, counted from 0.
            #[must_use]
            pub fn from_index(index: usize) -> Self {
                Self(u16::try_from(index).unwrap_or(u16::MAX))
            }

            /// The place in the list, counted from 0.
            #[must_use]
            pub fn index(self) -> usize {
                usize::from(self.0)
            }
        }

        impl FieldValue for $Name {
            fn lower(node: &Node, cx: &mut Lowering<'_>) -> Option<Self> {
                let text = lower_text(node, cx)?;
                cx.word(WordSet::$set, text, node.span).map(Self::from_index)
            }

            fn shape() -> Shape {
                $shape
            }
        }
    };
}

place!(CriterionId, Criterion, Shape::Criterion);
place!(StageId, Stage, Shape::Stage);
place!(GateQuestionId, GateQuestion, Shape::Text);

impl CriterionId {
    /// The number readers see: `#1` is the first.
    #[must_use]
    pub const fn number(self) -> u16 {
        self.0 + 1
    }
}
