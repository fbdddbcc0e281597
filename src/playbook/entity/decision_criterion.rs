//! Decision criteria, formal (#6) and informal (#14).

use super::id::{CompetitorId, MilestoneId, PlayerId};
use crate::schema::{Entry, Value};
use crate::schema::{Field, FieldValue, List, Lowering, Reference, Shape, Slot, Spanned, choice, record};
use std::collections::BTreeMap;

choice! {
    /// How a criterion is held.
    "a kind of decision criterion"
    pub enum DecisionCriterionKind {
        /// Tangible and written down.
        Formal = "formal";
        /// Subjective, often unsaid.
        Informal = "informal";
    }
}

choice! {
    /// How a party stands on a criterion, as the customer sees it.
    "a position"
    pub enum Position {
        /// Worse than the others.
        Worse = "worse";
        /// Not known.
        Unknown = "unknown" | "?";
        /// As good as the others.
        Same = "same";
        /// Better than the others.
        Better = "better";
    }
}

/// How we and each competitor stand, as the customer sees it; keys are `us` and competitor ids.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Positions {
    /// Ours.
    pub us: Field<Position>,
    /// The competitors'.
    pub competitors: BTreeMap<CompetitorId, Spanned<Position>>,
    keys: Vec<Spanned<CompetitorId>>,
}

impl Slot for Positions {
    fn fill(entry: Option<&Entry>, cx: &mut Lowering<'_>) -> Self {
        let mut positions = Self::default();
        let Some(entry) = entry else { return positions };
        let Value::Map(map) = &entry.value.value else {
            positions.us = FieldValue::lower(&entry.value, cx);
            return positions;
        };
        for entry in &map.entries {
            let position: Field<Position> =
                if entry.value.value == Value::Null { None } else { FieldValue::lower(&entry.value, cx) };
            if entry.key.text == "us" {
                positions.us = position;
                continue;
            }
            let id = CompetitorId::new(&entry.key.text);
            positions.keys.push(Spanned::new(id.clone(), entry.key.span));
            if let Some(position) = position {
                positions.competitors.insert(id, position);
            }
        }
        positions
    }

    fn shape() -> Shape {
        Shape::Names(Box::new(Position::shape()))
    }

    fn references<'a>(&'a self, out: &mut Vec<Reference<'a>>) {
        self.keys.references(out);
    }
}

record! {
    /// Something the customer decides by.
    "a decision criterion"
    pub struct DecisionCriterion from text {
        /// The criterion in the customer's words.
        text: Field<String>, required;
        /// Whether it is written down.
        kind: Field<DecisionCriterionKind>;
        /// Whether an offer that fails it is out.
        mandatory: Field<bool>;
        /// The milestone at which it is judged.
        milestone: Field<MilestoneId>;
        /// The key players who care.
        players: List<PlayerId>;
        /// How we (`us`) and each competitor stand in the customer's eyes.
        positions: Positions;
    }
}
