//! The key player: a person of the customer, in the context of one opportunity.

use super::alignment::RelationshipPlan;
use super::id::{CompetitorId, PlayerId, TeamMemberId};
use crate::schema::Date;
use crate::schema::{Field, List, choice, record};

choice! {
    /// The part a person plays in the purchase.
    "a buying role"
    pub enum BuyingRole {
        /// Will use it.
        User = "user";
        /// Judges the options against criteria.
        Evaluator = "evaluator";
        /// Makes the choice or the recommendation.
        DecisionMaker = "decision_maker";
        /// Says the final yes or no and releases the money.
        Approver = "approver" | "economic_buyer";
    }
}

choice! {
    /// Where a person stands in the informal order.
    "a political status"
    pub enum PoliticalStatus {
        /// Outside the political structure.
        Outside = "outside" | "outside_the_political_structure";
        /// Trusted by the inner circle; makes things happen.
        PoliticalStructure = "political_structure";
        /// Decides what will happen.
        InnerCircle = "inner_circle";
    }
}

choice! {
    /// Whether a person wants us to win.
    "a level of support"
    pub enum Support {
        /// Wants someone else to win, or us to lose.
        Enemy = "enemy";
        /// Prefers another, their own build, or nothing.
        NonSupporter = "non_supporter" | "nonsupporter";
        /// No preference.
        Neutral = "neutral";
        /// Prefers us.
        Supporter = "supporter";
        /// Sells for us in our absence; ties own success to ours.
        Mentor = "mentor" | "champion";
    }
}

choice! {
    /// How well we are in contact with a person.
    "a coverage"
    pub enum Coverage {
        /// Never checked.
        Unknown = "unknown";
        /// None.
        NoContact = "no_contact" | "none";
        /// Met once or in passing.
        BriefContact = "brief_contact" | "brief";
        /// Met more than once.
        MultipleContacts = "multiple_contacts" | "multiple";
        /// Met one to one on their own agenda, repeatedly.
        InDepth = "in_depth" | "in_depth_contact";
    }
}

choice! {
    /// A person's attitude to new processes and technologies.
    "an adaptability to change"
    pub enum Adaptability {
        /// Changes last, if at all.
        Laggard = "laggard";
        /// Changes when most have.
        Conservative = "conservative";
        /// Changes when it is proven.
        Pragmatist = "pragmatist";
        /// Changes for advantage.
        Visionary = "visionary";
        /// Changes for its own sake.
        Innovator = "innovator";
    }
}

choice! {
    /// What a person's decisions turn on.
    "a decision orientation"
    pub enum DecisionOrientation {
        /// Money.
        Financial = "financial";
        /// Technology.
        Technical = "technical";
        /// People.
        Relationship = "relationship";
        /// Results of the business.
        Business = "business";
    }
}

choice! {
    /// High, medium or low.
    "a degree"
    pub enum Degree {
        /// Low.
        Low = "low" | "weak";
        /// Medium.
        Medium = "medium" | "normal";
        /// High.
        High = "high" | "strong";
    }
}

choice! {
    /// A person's attitude to change at this moment.
    "a response mode"
    pub enum ResponseMode {
        /// Believes all is better than it is.
        Overconfident = "overconfident";
        /// Sees no need.
        EvenKeel = "even_keel";
        /// Has a problem to be rid of.
        Trouble = "trouble";
        /// Wants more.
        Growth = "growth";
    }
}

record! {
    /// An informal line of influence to another person. The id alone will do.
    "a line of influence"
    pub struct Influence from player {
        /// The other person.
        player: Field<PlayerId>, required;
        /// How strong it is.
        strength: Field<Degree>;
    }
}

record! {
    /// A person of the customer's organisation (or near it), in this opportunity.
    "a key player"
    pub struct KeyPlayer {
        /// Full name.
        name: Field<String>, required;
        /// A name to refer to the person by. Made from the name unless given.
        id: Field<String>;
        /// Job title.
        title: Field<String>;
        /// Department or unit.
        department: Field<String>;
        /// The person's manager in the formal hierarchy.
        reports_to: Field<PlayerId>;
        /// Not on the customer's payroll: a consultant, a partner.
        external: Field<bool>;
        /// A seat we know of, whose holder we have not found yet.
        placeholder: Field<bool>;
        /// The part in the purchase; one person may play several.
        buying_role: List<BuyingRole>;
        /// The place in the informal order.
        political_status: Field<PoliticalStatus>;
        /// Formal standing, from the hierarchy.
        rank: Field<Degree>;
        /// Informal influence, whatever the rank.
        influence: Field<Degree>;
        /// The attitude to new ways of working.
        adaptability: Field<Adaptability>;
        /// Whether the person wants us to win.
        support: Field<Support>;
        /// What the person did or said that shows the support.
        evidence: List<String>;
        /// What a mentor did for us in our absence.
        acted: Field<String>;
        /// How well we are in contact.
        coverage: Field<Coverage>;
        /// When we last met or spoke.
        last_contact: Field<Date>;
        /// Who of us covers the person.
        covered_by: List<TeamMemberId>;
        /// What the person's decisions turn on.
        decision_orientation: Field<DecisionOrientation>;
        /// Attitude to change at this moment.
        mode: Field<ResponseMode>;
        /// Those whom the person sways.
        influences: Vec<Influence>;
        /// Those who sway the person.
        influenced_by: Vec<Influence>;
        /// Those with whom the person is at odds.
        conflicts_with: List<PlayerId>;
        /// What the person wants for the business.
        business_agenda: Field<String>;
        /// What the person wants personally.
        personal_agenda: Field<String>;
        /// What the person judges by, most important first.
        decision_criteria: List<String>;
        /// What counts as a win for the person.
        win: Field<String>;
        /// The competitor the person favours.
        favours: Field<CompetitorId>;
        /// How we mean to move the relationship (module 4).
        relationship: Option<RelationshipPlan>;
    }
}
