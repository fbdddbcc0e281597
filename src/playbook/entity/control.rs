//! Signs of not being in control.

use crate::schema::Date;
use crate::schema::{Field, choice, record};

choice! {
    /// The signs, thirteen of the sale and five of the person.
    "a sign of not being in control"
    pub enum ControlSign {
        /// Calls are not returned.
        UnreturnedCalls = "unreturned_calls";
        /// We get no information.
        NoAccessToInformation = "no_access_to_information";
        /// The criteria are slanted against us.
        SlantedCriteria = "slanted_criteria";
        /// The criteria keep changing.
        ChangingCriteria = "changing_criteria";
        /// One delay after another.
        Delays = "delays";
        /// The budget has gone.
        VanishingBudget = "vanishing_budget";
        /// The customer probes our weaknesses.
        ProbingOurWeaknesses = "probing_our_weaknesses";
        /// The people change.
        ChangingPlayers = "changing_players";
        /// Meetings are cancelled.
        CancelledMeetings = "cancelled_meetings";
        /// Meetings are delegated downwards.
        DelegatedMeetings = "delegated_meetings";
        /// Only the price is spoken of.
        PreoccupationWithPrice = "preoccupation_with_price";
        /// No one inside is for us.
        NoInsideSupport = "no_inside_support";
        /// We do not know whether we are winning.
        NotKnowingWhetherWinning = "not_knowing_whether_winning";
        /// Personal: always late.
        AlwaysLate = "always_late";
        /// Personal: too many hours.
        TooManyHours = "too_many_hours";
        /// Personal: too much time on the telephone.
        TooMuchPhone = "too_much_phone";
        /// Personal: one crisis after another.
        ContinualCrisis = "continual_crisis";
        /// Personal: no fun.
        NoFun = "no_fun";
    }
}

impl ControlSign {
    /// Whether it is a sign of the person rather than of the sale.
    #[must_use]
    pub const fn is_personal(self) -> bool {
        matches!(self, Self::AlwaysLate | Self::TooManyHours | Self::TooMuchPhone | Self::ContinualCrisis | Self::NoFun)
    }
}

record! {
    /// A sign that was observed. Its name alone will do.
    "a sign of not being in control"
    pub struct ObservedSign from sign {
        /// Which sign.
        sign: Field<ControlSign>, required;
        /// When it was seen.
        date: Field<Date>;
        /// What happened.
        note: Field<String>;
    }
}
