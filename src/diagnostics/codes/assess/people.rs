//! What we claim about people.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Where inside support is rated `+`, a key player on the map is a supporter or mentor: somebody of the inner
    /// circle, of the political structure, or the approver.
    ///
    /// ## Why it matters
    /// Inside support has a name and some power. Friendly people who cannot act for you are sources; a deal does not
    /// stand on them.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// players: [{name: Ada Berg, political_status: outside, support: supporter}]
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: ++??? ????? +???? +????
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
    /// players: [{name: Ada Berg, political_status: political_structure, support: supporter}]
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: ++??? ????? +???? +????
    /// ---
    /// ```
    NO_SUPPORTER = "A231" Warning "inside support without a supporter";

    /// ## What it checks
    /// Where political alignment is rated `+`, somebody of the inner circle on the map is a supporter or mentor.
    ///
    /// ## Why it matters
    /// Political alignment means that those who decide what will happen want you to win. If none of them is on your
    /// side of the map, one of the two is wrong.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// players: [{name: Ada Berg, political_status: inner_circle, support: neutral}]
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: ++??? ????? ????+ +????
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
    /// players: [{name: Ada Berg, political_status: inner_circle, support: supporter}]
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: ++??? ????? ????+ +????
    /// ---
    /// ```
    NO_INNER_CIRCLE = "A232" Warning "political alignment without the inner circle";

    /// ## What it checks
    /// Where executive credibility is rated `+`, we have had contact with an executive on the map: the inner circle,
    /// a high rank, or the approver.
    ///
    /// ## Why it matters
    /// Credibility is earned in a room. What a friend tells you that the boss thinks of you is his opinion of his
    /// boss.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// players: [{name: Ada Berg, rank: high, coverage: no_contact}]
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: ++??? ????? ?+??? +????
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
    /// players: [{name: Ada Berg, rank: high, coverage: brief_contact}]
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: ++??? ????? ?+??? +????
    /// ---
    /// ```
    NO_EXECUTIVE = "A233" Warning "credibility with executives whom we never met";
}
