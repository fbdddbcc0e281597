//! The value side of the assessment: compelling event, unique business value, value lines, propositions.

use super::id::{InsightId, PlayerId};
use crate::schema::{
    Date, Entry, Field, FieldValue, List, Lowering, Money, Reference, Shape, Slot, Value, choice, lower_map, record,
};
use std::collections::BTreeMap;

record! {
    /// Why the customer has to act at all. The reason alone will do.
    "a compelling event"
    pub struct CompellingEvent from reason {
        /// Why they have to act.
        reason: Field<String>;
        /// By when they must have decided.
        deadline: Field<Date>;
        /// What delay costs them.
        consequences: Field<String>;
        /// What finishing on time pays them.
        payback: Field<String>;
        /// The measurable effect on their business.
        impact: Field<String>;
        /// Items of the insight map it springs from.
        serves: List<InsightId>;
        /// Who of them confirmed it.
        confirmed_by: Field<PlayerId>;
        /// When they confirmed it.
        confirmed_on: Field<Date>;
    }
}

record! {
    /// The specific or measurable result that we alone deliver. The result alone will do.
    "a unique business value"
    pub struct UniqueBusinessValue from result {
        /// The result.
        result: Field<String>;
        /// How the customer measures it.
        measure: Field<String>;
        /// What it is worth, in their terms.
        amount: Field<Money>;
        /// How it sets us apart.
        differentiation: Field<String>;
        /// Items of the insight map it serves.
        serves: List<InsightId>;
        /// Who of them confirmed it.
        confirmed_by: Field<PlayerId>;
        /// When they confirmed it.
        confirmed_on: Field<Date>;
    }
}

choice! {
    /// Fifteen levers of value and four groups of cost.
    "a lever or a cost"
    pub enum ValueSource {
        /// More revenue.
        Revenue = "revenue";
        /// More market share.
        MarketShare = "market_share";
        /// More customer satisfaction.
        CustomerSatisfaction = "customer_satisfaction";
        /// More inventory turns.
        InventoryTurns = "inventory_turns";
        /// A higher load factor.
        LoadFactor = "load_factor";
        /// More shareholder value.
        ShareholderValue = "shareholder_value";
        /// A larger customer base.
        CustomerBase = "customer_base";
        /// Less time to fulfil an order.
        OrderFulfilmentTime = "order_fulfilment_time" | "order_fulfillment_time";
        /// Lower expenses.
        Expenses = "expenses";
        /// Fewer rejects and returns.
        RejectsAndReturns = "rejects_and_returns" | "rejects/returns" | "rejects" | "returns";
        /// Less waste.
        Waste = "waste";
        /// Lower administrative costs.
        AdministrativeCosts = "administrative_costs";
        /// Fewer days of supply.
        DaysOfSupply = "days_of_supply";
        /// Less time to close an order.
        TimeToCloseAnOrder = "time_to_close_an_order";
        /// A shorter cycle.
        CycleTime = "cycle_time";
        /// Cost: evaluating and buying.
        Acquisition = "acquisition";
        /// Cost: setting up and holding.
        Possession = "possession";
        /// Cost: using.
        Usage = "usage";
        /// Cost: risks and consequences.
        Opportunity = "opportunity" | "risks_and_consequences" | "opportunity_costs";
    }
}

impl ValueSource {
    /// Whether it is a cost rather than a benefit.
    #[must_use]
    pub const fn is_cost(self) -> bool {
        matches!(self, Self::Acquisition | Self::Possession | Self::Usage | Self::Opportunity)
    }

    /// Whether it is a lever of which the customer wants more; of the other levers they want less.
    #[must_use]
    pub const fn is_raised(self) -> bool {
        matches!(
            self,
            Self::Revenue
                | Self::MarketShare
                | Self::CustomerSatisfaction
                | Self::InventoryTurns
                | Self::LoadFactor
                | Self::ShareholderValue
                | Self::CustomerBase
        )
    }
}

choice! {
    /// How often an amount comes.
    "a period"
    pub enum Period {
        /// Once.
        Once = "once" | "one_off";
        /// Every month.
        Month = "month" | "monthly";
        /// Every quarter.
        Quarter = "quarter" | "quarterly";
        /// Every year.
        Year = "year" | "yearly" | "annual";
    }
}

choice! {
    /// How sure an amount is.
    "a certainty"
    pub enum Certainty {
        /// Our guess.
        Assumed = "assumed" | "low";
        /// Worked out with the customer.
        Estimated = "estimated" | "medium";
        /// Confirmed by the customer.
        Confirmed = "confirmed" | "high";
    }
}

record! {
    /// One quantified benefit or cost.
    "a value line"
    pub struct ValueLine {
        /// The lever or the group of cost.
        source: Field<ValueSource>, required;
        /// What it is.
        text: Field<String>;
        /// How much, each time.
        amount: Field<Money>, required;
        /// How often it comes; once unless given.
        per: Field<Period>;
        /// How sure it is.
        certainty: Field<Certainty>;
    }
}

record! {
    /// Benefits less costs, over a number of years.
    "a value case"
    pub struct ValueCase {
        /// The years it is reckoned over; three unless given.
        years: Field<u32>;
        /// The lines.
        lines: Vec<ValueLine>;
    }
}

choice! {
    /// The six sentence patterns of a value proposition.
    "a pattern of a value proposition"
    pub enum PropositionPattern {
        /// Their business initiative leads to a measurable outcome through our solution. Slots: `initiative`, `outcome`, `solution`.
        Initiative = "initiative" | "1";
        /// A similar customer had this result. Slots: `similar_customer`, `past_result`.
        SimilarCustomer = "similar_customer" | "2";
        /// From the current situation, our solution serves a business driver with a measurable outcome. Slots: `current_situation`, `solution`, `driver`, `outcome`.
        CurrentSituation = "current_situation" | "3";
        /// How the value is tracked, and how often it is reported. Slots: `tracking_system`, `interval`.
        ValueTracking = "value_tracking" | "4";
        /// Before their compelling event, our solution brings a measurable outcome. Slots: `compelling_event`, `solution`, `outcome`.
        CompellingEvent = "compelling_event" | "5";
        /// Their return is assured, since we share risk and reward. Slots: `shared_risk`.
        SharedRisk = "shared_risk" | "6";
    }
}

impl PropositionPattern {
    /// The slots of its sentence, in order.
    #[must_use]
    pub const fn slots(self) -> &'static [&'static str] {
        match self {
            Self::Initiative => &["initiative", "outcome", "solution"],
            Self::SimilarCustomer => &["similar_customer", "past_result"],
            Self::CurrentSituation => &["current_situation", "solution", "driver", "outcome"],
            Self::ValueTracking => &["tracking_system", "interval"],
            Self::CompellingEvent => &["compelling_event", "solution", "outcome"],
            Self::SharedRisk => &["shared_risk"],
        }
    }
}

/// The texts for a pattern's slots, by name.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Slots(pub BTreeMap<String, crate::schema::Spanned<String>>);

impl Slot for Slots {
    fn fill(entry: Option<&Entry>, cx: &mut Lowering<'_>) -> Self {
        let Some(entry) = entry else { return Self::default() };
        let written = "slots are written as names with a text each";
        let help =
            "write each slot on its own line below `slots:`, indented, such as `outcome: 15 % fewer repeat calls`";
        let Some(map) = lower_map(&entry.value, written, help, cx) else { return Self::default() };
        Self(
            map.entries
                .iter()
                .filter(|e| e.value.value != Value::Null)
                .filter_map(|e| Some((e.key.text.clone(), FieldValue::lower(&e.value, cx)?)))
                .collect(),
        )
    }

    fn shape() -> Shape {
        Shape::Names(Box::new(Shape::Text))
    }

    fn references<'a>(&'a self, _out: &mut Vec<Reference<'a>>) {}
}

record! {
    /// One sentence of the value proposition.
    "a value proposition"
    pub struct Proposition {
        /// The sentence pattern.
        pattern: Field<PropositionPattern>, required;
        /// The text for each slot of the pattern.
        slots: Slots;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_a_pattern_name_its_slots() {
        for (pattern, choice) in PropositionPattern::ALL.iter().zip(PropositionPattern::CHOICES) {
            let slots = pattern.slots().iter().map(|slot| format!("`{slot}`")).collect::<Vec<_>>().join(", ");
            assert!(choice.doc.trim().ends_with(&format!("Slots: {slots}.")), "{}", choice.doc);
        }
    }
}
