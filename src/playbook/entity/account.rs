//! The account: the customer.

use super::id::TeamMemberId;
use super::insight::InsightMap;
use crate::schema::{Field, List, choice, record};

choice! {
    /// How an account stands with us (our reading of the seed's slide).
    "a standing"
    pub enum Standing {
        /// Lost to us.
        Lost = "lost";
        /// A customer whose trust is in question.
        Compromised = "compromised";
        /// Not a customer yet.
        Potential = "potential";
        /// A customer now.
        Current = "current";
    }
}

choice! {
    /// Which way a figure moves.
    "a trend"
    pub enum Trend {
        /// Falling.
        Down = "down" | "falling";
        /// Neither.
        Flat = "flat" | "steady";
        /// Rising.
        Up = "up" | "rising";
    }
}

record! {
    /// One figure of the customer's finances.
    "a financial metric"
    pub struct FinancialMetric {
        /// What is measured: revenue, margin, on-time performance.
        metric: Field<String>, required;
        /// The figure, as the customer publishes it.
        value: Field<String>;
        /// The period it is for.
        period: Field<String>;
        /// Which way it moves: down, flat or up.
        trend: Field<Trend>;
        /// How it compares with similar companies.
        compared: Field<String>;
        /// Where the figure is from.
        source: Field<String>;
    }
}

record! {
    /// What the customer's business is.
    "a business profile"
    pub struct BusinessProfile {
        /// Their products and services.
        products: List<String>;
        /// Their markets.
        markets: List<String>;
        /// Their key customers.
        customers: List<String>;
        /// Their competitors.
        competitors: List<String>;
        /// What drives the business from inside.
        inside_drivers: List<String>;
        /// What drives the business from outside.
        outside_drivers: List<String>;
    }
}

record! {
    /// The customer.
    "an account"
    pub struct AccountFields {
        /// How the account stands with us.
        standing: Field<Standing>;
        /// Who of us looks after it.
        owner: Field<TeamMemberId>;
        /// The customer's industry.
        industry: Field<String>;
        /// Where the customer is.
        location: Field<String>;
        /// The customer's own site.
        website: Field<String>;
        /// What the customer's business is.
        profile: Option<BusinessProfile>;
        /// Figures of the customer's finances.
        financials: Vec<FinancialMetric>;
        /// The outlook of the customer's finances, in a sentence.
        outlook: Field<String>;
        /// Goals, pressures, initiatives, obstacles and solutions of the account as a whole.
        insights: Option<InsightMap>;
    }
}
