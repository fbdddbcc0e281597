//! The business partner: its own document, and its part in one opportunity.

use super::id::PartnerId;
use crate::methodology::CriterionId;
use crate::schema::{Field, List, choice, record};

choice! {
    /// What a partner gives us.
    "a benefit of a partner"
    pub enum PartnerBenefit {
        /// Access to markets or customers.
        MarketAccess = "market_access";
        /// Ties with key players.
        Relationships = "relationships";
        /// Expertise in the segment.
        SegmentExpertise = "segment_expertise";
        /// The rest of the whole product.
        WholeProduct = "whole_product";
        /// Less risk of implementation.
        LowerRisk = "lower_risk";
    }
}

record! {
    /// One stage of the value chain: our part, the partner's, and the worksheet's answers.
    "a stage of the value chain"
    pub struct PartnerStage {
        /// What we do.
        ours: Field<String>;
        /// What the partner does.
        theirs: Field<String>;
        /// The answers to the worksheet's questions for this stage, in order.
        answers: List<String>;
    }
}

record! {
    /// A company we sell with.
    "a partner"
    pub struct PartnerFields {
        /// Its own site.
        website: Field<String>;
        /// What it gives us.
        benefits: List<PartnerBenefit>;
        /// The value chain: solutions.
        solutions: Option<PartnerStage>;
        /// The value chain: marketing.
        marketing: Option<PartnerStage>;
        /// The value chain: sales.
        sales: Option<PartnerStage>;
        /// The value chain: implementation.
        implementation: Option<PartnerStage>;
        /// The value chain: post-sales service and support.
        post_sales: Option<PartnerStage>;
    }
}

impl PartnerFields {
    /// What is written of a stage of the value chain, by the stage's name in the methodology.
    #[must_use]
    pub fn stage(&self, slug: &str) -> Option<&PartnerStage> {
        match slug {
            "solutions" => self.solutions.as_ref(),
            "marketing" => self.marketing.as_ref(),
            "sales" => self.sales.as_ref(),
            "implementation" => self.implementation.as_ref(),
            "post_sales" => self.post_sales.as_ref(),
            _ => None,
        }
    }
}

record! {
    /// A partner's part in one opportunity. The id alone will do.
    "a partner of an opportunity"
    pub struct OpportunityPartner from partner {
        /// Which partner.
        partner: Field<PartnerId>, required;
        /// The criteria it helps with.
        helps_with: List<CriterionId>;
        /// How.
        how: Field<String>;
    }
}
