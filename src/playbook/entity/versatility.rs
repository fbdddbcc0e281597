//! The versatility self-assessment, levels 1 to 3.

use crate::schema::{Field, choice, record};

choice! {
    /// A level of versatility.
    "a level"
    pub enum Level {
        /// The first.
        First = "1";
        /// The second.
        Second = "2";
        /// The third.
        Third = "3";
    }
}

impl Level {
    /// 1, 2 or 3.
    #[must_use]
    pub const fn number(self) -> u32 {
        match self {
            Self::First => 1,
            Self::Second => 2,
            Self::Third => 3,
        }
    }
}

record! {
    /// A maturity self-assessment; each row has the levels 1, 2 and 3.
    "a versatility self-assessment"
    pub struct Versatility {
        /// 1 event, 2 process, 3 outcome.
        focus: Field<Level>;
        /// 1 product or service, 2 business, 3 political.
        orientation: Field<Level>;
        /// 1 technology, 2 services, 3 solution.
        repertoire: Field<Level>;
        /// 1 price, 2 cost, 3 value.
        finance: Field<Level>;
        /// 1 operations, 2 management, 3 executive.
        relationships: Field<Level>;
        /// 1 considered, 2 preferred, 3 dominant.
        status: Field<Level>;
        /// 1 reactive, 2 responsive, 3 proactive.
        mode: Field<Level>;
        /// 1 aware, 2 agile, 3 astute.
        politics: Field<Level>;
        /// 1 premature or excessive, 2 timely and judicious, 3 high return.
        resources: Field<Level>;
        /// 1 inconsistent, 2 consistently achieves, 3 reliably exceeds.
        performance: Field<Level>;
    }
}

impl Versatility {
    /// The level of a row by its name, `focus`.
    #[must_use]
    pub fn level(&self, row: &str) -> Field<Level> {
        match row {
            "focus" => self.focus,
            "orientation" => self.orientation,
            "repertoire" => self.repertoire,
            "finance" => self.finance,
            "relationships" => self.relationships,
            "status" => self.status,
            "mode" => self.mode,
            "politics" => self.politics,
            "resources" => self.resources,
            "performance" => self.performance,
            _ => None,
        }
    }
}
