//! The versatility self-assessment, levels 1 to 3.

use crate::schema::{Field, record};

record! {
    /// A maturity self-assessment; each row has the levels 1, 2 and 3.
    "a versatility self-assessment"
    pub struct Versatility {
        /// 1 event, 2 process, 3 outcome.
        focus: Field<u32>;
        /// 1 product or service, 2 business, 3 political.
        orientation: Field<u32>;
        /// 1 technology, 2 services, 3 solution.
        repertoire: Field<u32>;
        /// 1 price, 2 cost, 3 value.
        finance: Field<u32>;
        /// 1 operations, 2 management, 3 executive.
        relationships: Field<u32>;
        /// 1 considered, 2 preferred, 3 dominant.
        status: Field<u32>;
        /// 1 reactive, 2 responsive, 3 proactive.
        mode: Field<u32>;
        /// 1 aware, 2 agile, 3 astute.
        politics: Field<u32>;
        /// 1 premature or excessive, 2 timely and judicious, 3 high return.
        resources: Field<u32>;
        /// 1 inconsistent, 2 consistently achieves, 3 reliably exceeds.
        performance: Field<u32>;
    }
}
