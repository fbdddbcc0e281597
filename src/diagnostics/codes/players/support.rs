//! Whether those who are said to want us have shown it.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// For every `supporter` there is `evidence`: what the person did or said that shows it.
    ///
    /// ## Why it matters
    /// People are friendly to those who sell. Who is for us says so to others, warns us, corrects our offer. If you
    /// cannot name such a thing, you hope.
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
    ///   - {name: Ada Frost, support: supporter}
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
    ///   - {name: Ada Frost, support: supporter, evidence: [Told the steering group that we understood the winter]}
    /// ---
    /// ```
    SUPPORT_WITHOUT_EVIDENCE = "K121" Warning "support without evidence";

    /// ## What it checks
    /// Nobody is rated `supporter` or `mentor` with whom our `coverage` is `no_contact` or `unknown`.
    ///
    /// ## Why it matters
    /// Support that you know from others is what others wish, or wish you to believe.
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
    ///   - {name: Ada Frost, support: supporter, coverage: no_contact, evidence: [Likes us as Cy Moe says]}
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
    ///   - {name: Ada Frost, support: neutral, coverage: no_contact}
    /// ---
    /// ```
    SUPPORT_WITHOUT_CONTACT = "K122" Warning "support of somebody we never met";

    /// ## What it checks
    /// Whoever `favours` a competitor is rated `non_supporter` or `enemy`.
    ///
    /// ## Why it matters
    /// One person wants one of you to win. If both are written, one is old: look which, since your plan leans on it.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// competitors: [in-house]
    /// players:
    ///   - {name: Ada Frost, support: supporter, evidence: [Asked for us], favours: in-house}
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
    /// competitors: [in-house]
    /// players:
    ///   - {name: Ada Frost, support: non_supporter, favours: in-house}
    /// ---
    /// ```
    FAVOURS_ANOTHER = "K123" Warning "somebody for us who favours a competitor";

    /// ## What it checks
    /// For every `mentor`, `acted` says what the person did for us when we were not there.
    ///
    /// ## Why it matters
    /// A mentor sells for us in our absence and ties their own success to ours. It shows in deeds only; a friendly
    /// voice on the telephone is a supporter, or less.
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
    ///   - {name: Ada Frost, support: mentor, evidence: [Very friendly]}
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
    ///   - {name: Ada Frost, support: mentor, acted: Put the winter on the agenda of the board}
    /// ---
    /// ```
    MENTOR_WITHOUT_DEEDS = "K124" Warning "mentor who has not acted";

    /// ## What it checks
    /// Once key players support us, one of them is a `mentor`.
    ///
    /// ## Why it matters
    /// Most of the sale happens without you. If nobody in there speaks for you, the last word belongs to somebody
    /// else's mentor.
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
    ///   - {name: Ada Frost, political_status: political_structure, support: supporter, evidence: [Asked for us]}
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
    ///     political_status: political_structure
    ///     support: mentor
    ///     acted: Put the winter on the agenda of the board
    /// ---
    /// ```
    NO_MENTOR = "K125" Warning "no mentor";

    /// ## What it checks
    /// Not every mentor of ours stands outside the political structure.
    ///
    /// ## Why it matters
    /// A friend without power means well and is not asked. What such a mentor can do is to open a door: use it before
    /// you count on more.
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
    ///   - {name: Cy Moe, political_status: outside, support: mentor, acted: Spoke for us at lunch}
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
    ///   - {name: Cy Moe, political_status: outside, support: mentor, acted: Brought us to Ada Frost}
    ///   - {name: Ada Frost, political_status: political_structure, support: mentor, acted: Spoke for us in the board}
    /// ---
    /// ```
    MENTOR_WITHOUT_POWER = "K126" Warning "mentor without power";
}
