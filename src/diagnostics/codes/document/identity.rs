//! What a document is, what it belongs to, and the id that it has.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// It is clear of what kind a document is: from its folder (`accounts/`, `opportunities/`, …)
    /// or from `kind:`.
    ///
    /// ## Why it matters
    /// The kind decides which keys a document takes and where it is shown.
    ///
    /// ## Wrong
    /// ```markdown file=content/misc/northwind.md
    /// ---
    /// title: Northwind
    /// standing: current
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/misc/northwind.md
    /// ---
    /// kind: account
    /// title: Northwind
    /// standing: current
    /// ---
    /// ```
    UNKNOWN_KIND = "D113" Error "unknown kind of document";

    /// ## What it checks
    /// A part of an opportunity that has a document of its own (players, plan, assessment, review)
    /// says which opportunity it belongs to, by its folder or by `opportunity:`.
    ///
    /// ## Why it matters
    /// A plan without its opportunity would be shown nowhere.
    ///
    /// ## Wrong
    /// ```markdown file=content/reviews/spring.md
    /// ---
    /// date: 2026-05-04
    /// decision: continue
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/reviews/spring.md
    /// ---
    /// opportunity: acme-planning
    /// date: 2026-05-04
    /// decision: continue
    /// ---
    /// ```
    NO_OPPORTUNITY = "D114" Error "belongs to no opportunity";

    /// ## What it checks
    /// An id, of a document or of something in it, is made of letters, digits, hyphens and underscores, and
    /// does not begin or end with a hyphen. An id that is not given is made of the name.
    ///
    /// ## Why it matters
    /// The id becomes a part of addresses and file names, which must work on every host.
    ///
    /// ## Wrong
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// id: north/wind
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// id: north-wind
    /// ---
    /// ```
    BAD_ID = "D115" Error "not an id";
}
