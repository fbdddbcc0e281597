//! Whom we know, how well, since when, and who of us.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// We have more than a brief contact with every approver and with everyone of the inner circle:
    /// `multiple_contacts` or `in_depth`.
    ///
    /// ## Why it matters
    /// Those whom you do not know hear of you from somebody, perhaps from your competitor. A yes from everyone below
    /// them is a recommendation.
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
    ///   - {name: Bo Lund, buying_role: approver, political_status: inner_circle, coverage: brief_contact}
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
    ///   - name: Bo Lund
    ///     buying_role: approver
    ///     political_status: inner_circle
    ///     coverage: multiple_contacts
    ///     last_contact: 2026-11-20
    /// ---
    /// ```
    UNCOVERED_POWER = "K111" Warning "those who decide hardly know us";

    /// ## What it checks
    /// We are in contact with more than one person of the customer, and more than one of us is.
    ///
    /// ## Why it matters
    /// People fall ill, change jobs and are overruled. When the one contact goes, the deal goes; when the one of us
    /// goes, all that we know goes too.
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
    ///   - {name: Ada Frost, coverage: in_depth, covered_by: [mara]}
    ///   - {name: Bo Lund, coverage: no_contact}
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
    ///   - {name: Ada Frost, coverage: in_depth, covered_by: [mara]}
    ///   - {name: Bo Lund, coverage: brief_contact, covered_by: [mara, ola]}
    /// ---
    /// ```
    SINGLE_THREAD = "K112" Warning "deal that hangs on one thread";

    /// ## What it checks
    /// The last contact with every key player (inner circle, political structure, approver) is no older than the site
    /// allows: 30 days unless `contact_stale_days` in `site.toml` says otherwise.
    ///
    /// ## Why it matters
    /// Opinions change while you are away, and others call. What you know of a person is as old as the last
    /// conversation.
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
    ///   - {name: Bo Lund, political_status: inner_circle, coverage: multiple_contacts, last_contact: 2026-09-30}
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
    ///   - {name: Bo Lund, political_status: inner_circle, coverage: multiple_contacts, last_contact: 2026-11-12}
    /// ---
    /// ```
    STALE_CONTACT = "K113" Warning "key player not contacted for long";

    /// ## What it checks
    /// Where we claim to be in contact with a key player, `last_contact` says when it was.
    ///
    /// ## Why it matters
    /// Without a day nobody notices that the good contact is half a year old.
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
    ///   - {name: Bo Lund, political_status: inner_circle, coverage: multiple_contacts}
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
    ///   - {name: Bo Lund, political_status: inner_circle, coverage: multiple_contacts, last_contact: 2026-11-12}
    /// ---
    /// ```
    UNDATED_CONTACT = "K114" Advice "contact without a date";

    /// ## What it checks
    /// No `last_contact` lies in the future.
    ///
    /// ## Why it matters
    /// A meeting that is planned is not a contact. Counted as one, it hides that nobody has spoken with the person.
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
    ///   - {name: Bo Lund, last_contact: 2026-12-02}
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
    ///   - {name: Bo Lund, last_contact: 2026-11-20}
    /// plan:
    ///   actions: [{title: Lunch with Bo Lund, due: 2026-12-02, players: [bo-lund]}]
    /// ---
    /// ```
    FUTURE_CONTACT = "K115" Warning "last contact that is still to come";

    /// ## What it checks
    /// Where we claim to be in contact with a person, `covered_by` says who of us is.
    ///
    /// ## Why it matters
    /// What is everybody's contact is nobody's. Whoever is named will call before the next meeting, and can say no
    /// when the map is too rosy.
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
    ///   - {name: Bo Lund, coverage: multiple_contacts}
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
    ///   - {name: Bo Lund, coverage: multiple_contacts, covered_by: [mara]}
    /// ---
    /// ```
    COVERED_BY_NOBODY = "K116" Advice "contact that nobody of us has";

    /// ## What it checks
    /// Where a person is `coverage: in_depth`, the last contact is no older than twice the days after which a key
    /// player should be contacted again (`contact_stale_days`, 30 unless the site says otherwise).
    ///
    /// ## Why it matters
    /// In depth means that we are a part of the person's days. Two months of silence, and we are somebody from
    /// before.
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
    ///   - {name: Bo Lund, coverage: in_depth, last_contact: 2026-08-14}
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
    ///   - {name: Bo Lund, coverage: multiple_contacts, last_contact: 2026-08-14}
    /// ---
    /// ```
    FADED_DEPTH = "K117" Warning "in-depth contact that has faded";
}
