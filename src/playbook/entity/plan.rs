//! The plan: GOSAR-T for the customer and for us, PRIME actions, customer milestones.

use super::id::{ActionId, MilestoneId, ObjectiveId, OpportunityId, PlayerId, TeamMemberId};
use super::test_session::TestSession;
use crate::methodology::CriterionId;
use crate::schema::Date;
use crate::schema::Money;
use crate::schema::{Field, List, choice, record};

choice! {
    /// The kind of an action.
    "a PRIME kind"
    pub enum Prime {
        /// Prove our value.
        Prove = "prove" | "p";
        /// Retrieve missing information.
        Retrieve = "retrieve" | "r";
        /// Insulate against competition.
        Insulate = "insulate" | "i";
        /// Minimise our weaknesses.
        Minimise = "minimise" | "minimize" | "m";
        /// Emphasise our strengths.
        Emphasise = "emphasise" | "emphasize" | "e";
    }
}

choice! {
    /// How far an action is.
    "a status of an action"
    pub enum ActionStatus {
        /// Not begun.
        Planned = "planned" | "scheduled" | "acknowledged" | "open";
        /// Begun.
        InProgress = "in_progress";
        /// Finished.
        Done = "done" | "completed";
        /// Given up.
        Dropped = "dropped" | "cancelled" | "declined";
    }
}

impl ActionStatus {
    /// Whether the action is still to be done.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Planned | Self::InProgress)
    }
}

choice! {
    /// How urgent an action is.
    "a priority of an action"
    pub enum ActionPriority {
        /// Whenever.
        Low = "low";
        /// In its turn.
        Medium = "medium";
        /// Soon.
        High = "high";
        /// Now.
        Asap = "asap";
    }
}

choice! {
    /// What a resource is.
    "a kind of resource"
    pub enum ResourceKind {
        /// People.
        People = "people";
        /// A programme.
        Programme = "programme" | "program";
        /// Money.
        Money = "money";
    }
}

choice! {
    /// What a milestone belongs to.
    "a kind of milestone"
    pub enum MilestoneKind {
        /// A formal step of the buying process.
        Formal = "formal";
        /// A step of the paper process: legal, security, procurement.
        Paper = "paper";
    }
}

record! {
    /// A long-range goal. The text alone will do.
    "a goal"
    pub struct Goal from text {
        /// Where we, or they, are going.
        text: Field<String>, required;
        /// A name to cite it by. Made from the text unless given.
        id: Field<String>;
        /// The customer's goal or objectives that it supports.
        supports: List<ObjectiveId>;
    }
}

record! {
    /// A measurable target. The text alone will do.
    "an objective"
    pub struct Objective from text {
        /// What must be accomplished.
        text: Field<String>, required;
        /// A name to cite it by. Made from the text unless given.
        id: Field<String>;
        /// The products or services.
        product: Field<String>;
        /// The amount.
        amount: Field<Money>;
        /// By when.
        date: Field<Date>;
        /// The customer's goal or objectives that it supports.
        supports: List<ObjectiveId>;
    }
}

record! {
    /// A specific person, programme or sum. The text alone will do.
    "a resource"
    pub struct Resource from text {
        /// What is needed.
        text: Field<String>, required;
        /// What kind of resource it is.
        kind: Field<ResourceKind>;
        /// How much money.
        amount: Field<Money>;
        /// The action it is for.
        action: Field<ActionId>;
    }
}

record! {
    /// Goal, objectives, strategy, resources and test of one side.
    "one side of the plan"
    pub struct PlanSide {
        /// Where are we going?
        goal: Option<Goal>;
        /// What must we accomplish?
        objectives: Vec<Objective>;
        /// How will we achieve it?
        strategy: Field<String>;
        /// What exactly will they (or we) do? For us, `actions` of the plan say more.
        actions: List<String>;
        /// What is required?
        resources: Vec<Resource>;
        /// What makes sure the plan is realistic?
        test: Field<String>;
    }
}

impl Action {
    /// Whether it is still to be done.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.status.is_none_or(|status| status.value.is_open())
    }
}

record! {
    /// One step of ours.
    "an action"
    pub struct Action from title {
        /// What exactly.
        title: Field<String>, required;
        /// A name to cite it by. Made from the title unless given.
        id: Field<String>;
        /// Why.
        why: Field<String>;
        /// Who sees to it: one of us by id, else a partner's or customer's name.
        owner: Field<String>;
        /// By when.
        due: Field<Date>;
        /// How far it is; planned unless given.
        status: Field<ActionStatus>;
        /// When it was done.
        done_on: Field<Date>;
        /// How urgent it is.
        priority: Field<ActionPriority>;
        /// What it is meant to do for the sale (PRIME).
        prime: Field<Prime>;
        /// The key players it is aimed at.
        players: List<PlayerId>;
        /// The criteria it is to change.
        criteria: List<CriterionId>;
        /// The objective it serves.
        objective: Field<ObjectiveId>;
        /// The customer milestone it comes before.
        milestone: Field<MilestoneId>;
        /// What it should lead to.
        outcome: Field<String>;
    }
}

record! {
    /// A formal step of the customer's buying process, in their words.
    "a milestone"
    pub struct Milestone from title {
        /// The step.
        title: Field<String>, required;
        /// A name to cite it by. Made from the title unless given.
        id: Field<String>;
        /// What it belongs to.
        kind: Field<MilestoneKind>;
        /// When.
        date: Field<Date>;
        /// Who of the customer owns it.
        customer_owner: Field<PlayerId>;
        /// Who of us watches it.
        owner: Field<TeamMemberId>;
        /// Days it takes, from start to signature.
        lead_days: Field<u32>;
        /// What shows that it is complete.
        evidence: Field<String>;
        /// When it was completed.
        done_on: Field<Date>;
    }
}

record! {
    /// The plan of an opportunity.
    "a plan"
    pub struct PlanFields {
        /// The opportunity, where the folder does not tell.
        opportunity: Field<OpportunityId>;
        /// The customer's goal, objectives, strategy, resources and test.
        customer: Option<PlanSide>;
        /// Ours.
        us: Option<PlanSide>;
        /// Our actions.
        actions: Vec<Action>;
        /// The customer's milestones.
        milestones: Vec<Milestone>;
        /// The sessions in which the plan was tested.
        tests: Vec<TestSession>;
    }
}
