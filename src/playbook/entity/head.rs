//! What every document may say of itself.

use crate::schema::{Date, Field, List, choice, record};

choice! {
    /// What a document is.
    "a kind of document"
    pub enum Kind {
        /// A customer.
        Account = "account";
        /// A sale to be won.
        Opportunity = "opportunity";
        /// The key players of an opportunity.
        Players = "players" | "key_players";
        /// The plan of an opportunity.
        Plan = "plan";
        /// A dated assessment of an opportunity.
        Assessment = "assessment";
        /// A company (or a way out) we compete with.
        Competitor = "competitor";
        /// A company we sell with.
        Partner = "partner";
        /// The record of an opportunity review.
        Review = "review";
        /// Free text.
        Page = "page";
    }
}

record! {
    /// A finding that is allowed, with the reason.
    "an allowance"
    pub struct Allowance {
        /// The code of the rule: `K104`.
        rule: Field<String>, required;
        /// Why it may stand.
        because: Field<String>, required;
        /// The last day it is allowed.
        until: Field<Date>;
    }
}

record! {
    /// Keys that every document takes.
    "a document"
    pub struct Head {
        /// What the document is. Only needed where the folder does not tell.
        kind: Field<Kind>;
        /// The name by which other documents refer to this one. Made from the file's name unless given.
        id: Field<String>;
        /// The name readers see.
        title: Field<String>;
        /// Other names under which links find it.
        aliases: List<String>;
        /// Findings that may stand, each with the reason. Those in an opportunity's main document count for all of its documents.
        allow: Vec<Allowance>;
    }
}
