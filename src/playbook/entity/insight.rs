//! The insight map: goals, pressures, initiatives, obstacles, solutions.

use super::id::{InsightId, PlayerId};
use crate::schema::Date;
use crate::schema::Money;
use crate::schema::{Field, List, choice, record};

choice! {
    /// Where a pressure comes from.
    "a kind of pressure"
    pub enum PressureKind {
        /// From inside the customer's organisation.
        Inside = "inside" | "internal";
        /// From outside it.
        Outside = "outside" | "external";
    }
}

choice! {
    /// How sure we are of an item.
    "a state of an insight"
    pub enum InsightState {
        /// Assumed by us.
        Unconfirmed = "unconfirmed" | "assumed";
        /// Confirmed by the customer.
        Confirmed = "confirmed";
        /// Achieved, resolved, completed, overcome or implemented.
        Done = "done" | "achieved" | "resolved" | "completed" | "overcome" | "implemented";
    }
}

choice! {
    /// How much the customer cares about an initiative.
    "a priority of an initiative"
    pub enum InitiativePriority {
        /// Little.
        Low = "low";
        /// Some.
        Medium = "medium";
        /// Much.
        High = "high";
    }
}

record! {
    /// One item of the insight map.
    "an item of the insight map"
    pub struct Insight from text {
        /// What it is, in the customer's words.
        text: Field<String>, required;
        /// A name to cite it by. Made from the text unless given.
        id: Field<String>;
        /// For a pressure: from inside or outside the customer's organisation.
        kind: Field<PressureKind>;
        /// For an initiative: how much the customer cares.
        priority: Field<InitiativePriority>;
        /// The key players who own it, or whom an obstacle hinders.
        owners: List<PlayerId>;
        /// Who told us.
        source: Field<String>;
        /// How sure we are of it.
        state: Field<InsightState>;
        /// Who confirmed it.
        confirmed_by: Field<PlayerId>;
        /// When it was confirmed.
        confirmed_on: Field<Date>;
        /// What it is worth to the customer.
        worth: Field<Money>;
        /// The items that it serves or presses on.
        serves: List<InsightId>;
    }
}

record! {
    /// What moves the customer, from goals to solutions.
    "an insight map"
    pub struct InsightMap {
        /// What the customer wants.
        goals: Vec<Insight>;
        /// What presses, from inside or outside (business drivers).
        pressures: Vec<Insight>;
        /// How the customer goes about it.
        initiatives: Vec<Insight>;
        /// What stands in the way (problems).
        obstacles: Vec<Insight>;
        /// What removes or serves (capabilities and solutions).
        solutions: Vec<Insight>;
    }
}

impl InsightMap {
    /// Every item, row by row.
    pub fn items(&self) -> impl Iterator<Item = &Insight> {
        [&self.goals, &self.pressures, &self.initiatives, &self.obstacles, &self.solutions].into_iter().flatten()
    }
}
