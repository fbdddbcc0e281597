//! Whether we are in control of the sale.

use crate::playbook::entity::control::{ControlSign, ObservedSign};
use crate::schema::choice;
use std::collections::BTreeSet;

choice! {
    /// How far we are in control.
    "a degree of control"
    pub enum Control {
        /// Five signs or more.
        NotInControl = "not_in_control";
        /// Two to four signs.
        Slipping = "slipping";
        /// One sign at most.
        InControl = "in_control";
    }
}

/// The signs observed, and what they amount to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ControlFigure {
    /// How far we are in control.
    pub control: Control,
    /// The different signs, in the methodology's order: a sign seen twice is one sign.
    pub signs: BTreeSet<ControlSign>,
}

impl ControlFigure {
    /// How many signs are of the person rather than of the sale.
    #[must_use]
    pub fn personal(&self) -> usize {
        self.signs.iter().filter(|sign| sign.is_personal()).count()
    }
}

/// How far we are in control, by the signs observed.
#[must_use]
pub fn control(observed: &[ObservedSign]) -> ControlFigure {
    let signs = observed.iter().filter_map(|o| o.sign).map(|sign| sign.value).collect::<BTreeSet<_>>();
    let control = match signs.len() {
        0 | 1 => Control::InControl,
        2..=4 => Control::Slipping,
        _ => Control::NotInControl,
    };
    ControlFigure { control, signs }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::score::sample::at;

    #[test]
    fn different_signs_are_counted() {
        let seen = |signs: &[ControlSign]| {
            let observed = signs
                .iter()
                .map(|sign| ObservedSign { sign: at(*sign), ..ObservedSign::default() })
                .collect::<Vec<_>>();
            control(&observed)
        };
        assert_eq!(seen(&[]).control, Control::InControl);
        assert_eq!(seen(&[ControlSign::Delays, ControlSign::Delays]).control, Control::InControl);
        assert_eq!(seen(&ControlSign::ALL[..2]).control, Control::Slipping);
        assert_eq!(seen(&ControlSign::ALL[..4]).control, Control::Slipping);
        assert_eq!(seen(&ControlSign::ALL[..5]).control, Control::NotInControl);
        assert_eq!(seen(ControlSign::ALL).personal(), 5);
    }
}
