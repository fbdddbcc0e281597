//! The process gates: does the stage follow from what the customer has done?

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// As soon as the stage asks for it, one question of the process gates at least is answered under `gates`. With
    /// the answers, the stage follows from what the customer has done.
    ///
    /// ## Why it matters
    /// A stage that is typed is an opinion. The questions ask for things that the customer does or does not do, and
    /// two people answer them alike.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// gates:
    ///   problem-named: yes
    ///   owner-found: yes
    ///   profile-written: yes
    ///   event-confirmed: {answer: yes, note: The lease ends in June, date: 2026-11-18}
    /// ---
    /// ```
    GATES_UNANSWERED = "I151" Advice "stage without answers to the gates before it";

    /// ## What it checks
    /// The gates of all stages before the one that is written are passed: enough of their questions are answered yes
    /// (80 % unless `gate` under `[thresholds]` says otherwise), and every mandatory one.
    ///
    /// ## Why it matters
    /// A forecast counts stages. A deal that is two stages ahead of what the customer has done is money that will not
    /// come in this quarter.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// gates:
    ///   problem-named: yes
    ///   owner-found: yes
    ///   profile-written: yes
    ///   funds-confirmed: in_progress
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: qualify
    /// gates:
    ///   problem-named: yes
    ///   owner-found: yes
    ///   profile-written: yes
    ///   funds-confirmed: in_progress
    /// ---
    /// ```
    STAGE_AHEAD = "I152" Warning "stage ahead of its gates";

    /// ## What it checks
    /// No mandatory question of an earlier stage is answered no.
    ///
    /// ## Why it matters
    /// It is mandatory because deals without it are lost. Moving on does not bring it about, it only moves the
    /// disappointment.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// gates:
    ///   problem-named: yes
    ///   owner-found: yes
    ///   profile-written: yes
    ///   event-confirmed: no
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: qualify
    /// gates:
    ///   problem-named: yes
    ///   owner-found: yes
    ///   profile-written: yes
    ///   event-confirmed: no
    /// ---
    /// ```
    MANDATORY_NO = "I153" Warning "deal that moved on over a mandatory no";

    /// ## What it checks
    /// The stage is not behind the one to which the answers to the gates lead.
    ///
    /// ## Why it matters
    /// The deal is further than the pipeline shows, and is asked for less than it needs by now.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: prospect
    /// gates:
    ///   problem-named: yes
    ///   owner-found: yes
    ///   profile-written: yes
    ///   event-confirmed: in_progress
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: qualify
    /// gates:
    ///   problem-named: yes
    ///   owner-found: yes
    ///   profile-written: yes
    ///   event-confirmed: in_progress
    /// ---
    /// ```
    STAGE_BEHIND = "I154" Advice "stage behind its gates";

    /// ## What it checks
    /// A gate question answered yes agrees with the rest of what is written: a confirmed event has somebody who
    /// confirmed it, a tested plan has a test, a decision maker whom we met is on the map.
    ///
    /// ## Why it matters
    /// The gate is there to be looked at by somebody else. What only the gate knows cannot be looked at.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// gates:
    ///   event-confirmed: yes
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// compelling_event: {reason: The lease ends in June, confirmed_on: 2026-11-18}
    /// gates:
    ///   event-confirmed: yes
    /// ---
    /// ```
    UNFOUNDED_YES = "I155" Warning "yes at a gate that nothing bears out";
}
