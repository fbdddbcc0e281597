//! Module 1: is the assessment there, current, and consistent with what else is written?

mod currency;

use super::{Check, When};
use crate::diagnostics::codes::assess as codes;

/// The rules of the module.
pub(super) static RULES: &[Check] = &[
    Check { rule: &codes::NOT_ASSESSED, when: When::Asked(1), run: currency::not_assessed },
    Check { rule: &codes::STALE_ASSESSMENT, when: When::Open, run: currency::stale_assessment },
];
