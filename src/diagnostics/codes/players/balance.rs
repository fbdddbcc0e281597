//! How many are for us, how many against, and whose word it is.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Not all people on the map are supporters or mentors.
    ///
    /// ## Why it matters
    /// It is too good to be true. Somebody backs another supplier, an inside solution or doing nothing; a map on
    /// which nobody does is not finished.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// players:
    ///   - {name: Ada Frost, support: supporter, evidence: [Asked for us]}
    ///   - {name: Bo Lund, support: supporter, evidence: [Signed the trial]}
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
    /// stage: develop
    /// players:
    ///   - {name: Ada Frost, support: supporter, evidence: [Asked for us]}
    ///   - {name: Bo Lund, support: neutral}
    ///   - {name: Cy Moe, support: non_supporter}
    /// ---
    /// ```
    ALL_FOR_US = "K131" Warning "everybody is for us";

    /// ## What it checks
    /// Somebody on the map is a `non_supporter` or an `enemy`.
    ///
    /// ## Why it matters
    /// Who backs the competition, an inside solution or doing nothing? There is always one, and it is better to know
    /// the name than to hear of it in the letter.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// players:
    ///   - {name: Ada Frost, support: supporter, evidence: [Asked for us]}
    ///   - {name: Bo Lund, support: neutral}
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
    /// stage: develop
    /// players:
    ///   - {name: Ada Frost, support: supporter, evidence: [Asked for us]}
    ///   - {name: Cy Moe, support: non_supporter, evidence: [Wrote the spreadsheet that we would replace]}
    /// ---
    /// ```
    NOBODY_AGAINST = "K132" Warning "nobody is against us";

    /// ## What it checks
    /// Where a key player is for us, more people on the map are for us than against us.
    ///
    /// ## Why it matters
    /// A supporter who stands alone falls silent in the meeting that counts.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// players:
    ///   - {name: Ada Frost, political_status: inner_circle, support: supporter, evidence: [Asked for us]}
    ///   - {name: Cy Moe, support: non_supporter}
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
    /// stage: develop
    /// players:
    ///   - {name: Ada Frost, political_status: inner_circle, support: supporter, evidence: [Asked for us]}
    ///   - {name: Bo Lund, support: supporter, evidence: [Signed the trial]}
    ///   - {name: Cy Moe, support: non_supporter}
    /// ---
    /// ```
    OUTNUMBERED = "K133" Warning "more against us than for us";

    /// ## What it checks
    /// At least one key player (inner circle, political structure, approver) is a supporter or mentor.
    /// Where inside support is rated `+` all the same, A231 says so, and this rule is silent.
    ///
    /// ## Why it matters
    /// Users and experts may like you as much as they will: somebody whose word counts has to want you. Win one, and
    /// build from there.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// players:
    ///   - {name: Bo Lund, political_status: inner_circle, support: neutral}
    ///   - {name: Cy Moe, political_status: outside, support: supporter, evidence: [Asked for us]}
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
    /// stage: develop
    /// players:
    ///   - {name: Bo Lund, political_status: inner_circle, support: supporter, evidence: [Took us to the board]}
    /// ---
    /// ```
    NO_KEY_SUPPORT = "K134" Warning "no key player is for us";

    /// ## What it checks
    /// Where the decision maker is for us, so is at least half of the key players.
    ///
    /// ## Why it matters
    /// A decision that the others do not carry is put off, cut down, or taken back once the decision maker has a bad
    /// month. Find out where the power really lies, and let the decision maker win the others.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// players:
    ///   - name: Ada Frost
    ///     buying_role: decision_maker
    ///     political_status: inner_circle
    ///     support: supporter
    ///     evidence: [Asked for us]
    ///   - {name: Bo Lund, political_status: inner_circle, support: neutral}
    ///   - {name: Cy Moe, political_status: political_structure, support: non_supporter}
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
    /// stage: develop
    /// players:
    ///   - name: Ada Frost
    ///     buying_role: decision_maker
    ///     political_status: inner_circle
    ///     support: supporter
    ///     evidence: [Asked for us]
    ///   - {name: Bo Lund, political_status: inner_circle, support: supporter, evidence: [Took us to the board]}
    ///   - {name: Cy Moe, political_status: political_structure, support: non_supporter}
    /// ---
    /// ```
    LONE_DECISION_MAKER = "K135" Warning "decision maker who stands alone";
}
