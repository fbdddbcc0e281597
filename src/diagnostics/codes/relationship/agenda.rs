//! What key players want, and what we bring them.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Where the stage asks for relationship strategies, it is written of every key player what the person wants
    /// for the business. Where nothing at all is written of them, R101 says so.
    ///
    /// ## Why it matters
    /// Value is what serves an agenda. Without it we present features, and leave it to them to find out what for.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     personal_agenda: Wants the post in Oslo
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
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     personal_agenda: Wants the post in Oslo
    ///     business_agenda: Fewer night calls
    /// ---
    /// ```
    NO_BUSINESS_AGENDA = "R111" Warning "key player without a business agenda";

    /// ## What it checks
    /// Where the stage asks for relationship strategies, it is written of every key player what the person wants
    /// for themselves. Of mentors R131 speaks.
    ///
    /// ## Why it matters
    /// Two offers that serve the business alike are told apart by what they do for the one who chooses: a
    /// promotion, a quiet year, being right.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     business_agenda: Fewer night calls
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
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     business_agenda: Fewer night calls
    ///     personal_agenda: Wants the post in Oslo
    /// ---
    /// ```
    NO_PERSONAL_AGENDA = "R112" Warning "key player without a personal agenda";

    /// ## What it checks
    /// No three key players, and not all of two, have the same business or personal agenda, word for word.
    ///
    /// ## Why it matters
    /// An agenda that fits everybody is the company's, or ours. Each of them wants something that the others do
    /// not.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     business_agenda: Cut costs
    ///   - name: Bo Dahl
    ///     political_status: political_structure
    ///     support: neutral
    ///     coverage: brief_contact
    ///     business_agenda: cut costs
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
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     business_agenda: Fewer night calls
    ///   - name: Bo Dahl
    ///     political_status: political_structure
    ///     support: neutral
    ///     coverage: brief_contact
    ///     business_agenda: One supplier fewer
    /// ---
    /// ```
    ONE_AGENDA_FOR_ALL = "R113" Warning "one agenda for several key players";

    /// ## What it checks
    /// Where the stage asks for relationship strategies, each other than monitor says under `value:` what we bring
    /// the person.
    ///
    /// ## Why it matters
    /// Nobody moves for our sake. What they gain with us that their own agenda asks for is the only reason to.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     relationship: {strategy: leverage, target_coverage: in_depth, by: 2027-01-15}
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
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     relationship:
    ///       strategy: leverage
    ///       target_coverage: in_depth
    ///       by: 2027-01-15
    ///       value: Nights that stay quiet
    /// ---
    /// ```
    NO_VALUE = "R114" Warning "key player to whom we bring nothing";
}
