//! The relationship strategy for a key player (module 4, alignment).

use super::id::TeamMemberId;
use super::key_player::{Coverage, Support};
use crate::schema::Date;
use crate::schema::{Field, choice, record};

choice! {
    /// The five relationship strategies.
    "a relationship strategy"
    pub enum RelationshipStrategy {
        /// Change the mind of someone against us, isolate or go around, ethically.
        Neutralise = "neutralise" | "neutralize";
        /// Keep an eye on.
        Monitor = "monitor";
        /// Make a low-influence supporter a source.
        Develop = "develop";
        /// Tie our value to the person's agenda.
        Motivate = "motivate";
        /// Ask a friend of influence to act for us.
        Leverage = "leverage";
    }
}

choice! {
    /// What we are to a person.
    "a level of relationship"
    pub enum RelationshipLevel {
        /// A seller of products.
        Vendor = "vendor";
        /// One who meets expectations.
        CredibleSource = "credible_source";
        /// One who comes before there is a project.
        ProblemSolver = "problem_solver";
        /// One with whom emerging needs are explored in confidence.
        TrustedAdviser = "trusted_adviser" | "trusted_advisor";
    }
}

record! {
    /// The level of relationship one of us has with the person, now and wanted.
    "a level of relationship with one of us"
    pub struct TeamRelationship {
        /// Who of us.
        who: Field<TeamMemberId>, required;
        /// What we are to the person now.
        now: Field<RelationshipLevel>;
        /// The level we want.
        target: Field<RelationshipLevel>;
    }
}

record! {
    /// How we mean to move the relationship. The strategy's name alone will do.
    "a relationship plan"
    pub struct RelationshipPlan from strategy {
        /// The strategy.
        strategy: Field<RelationshipStrategy>;
        /// The support we want.
        target_support: Field<Support>;
        /// The coverage we want.
        target_coverage: Field<Coverage>;
        /// By when.
        by: Field<Date>;
        /// The value we bring the person.
        value: Field<String>;
        /// Who of us sees to it.
        owner: Field<TeamMemberId>;
        /// Our levels of relationship with the person, now and wanted.
        levels: Vec<TeamRelationship>;
    }
}
