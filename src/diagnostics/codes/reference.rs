//! `X`: references and links, across the site.

use super::codes;

codes! {
    /// ## What it checks
    /// Every id that a document or `site.toml` names (an account, a competitor, a partner, one of the
    /// team, a key player, an action …) is the id of something that is there.
    ///
    /// ## Why it matters
    /// A plan that leans on a person who is not on the map leans on nobody.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acmee
    /// amount: 250000
    /// close_date: 2027-03-31
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
    /// ---
    /// ```
    UNKNOWN_REFERENCE = "X101" Error "reference to nothing";

    /// ## What it checks
    /// No two documents of a kind, no two members of the team, and no two items of a list that can be
    /// referred to have the same id. No two pages have names that differ only in their ending, and an
    /// opportunity has one plan.
    ///
    /// ## Why it matters
    /// A reference to an id that two things share could mean either.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// players:
    ///   - name: Ada Frost
    ///   - name: Ada Frost
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
    ///   - name: Ada Frost
    ///   - name: Ada Frost
    ///     id: ada-frost-finance
    /// ---
    /// ```
    DUPLICATE_ID = "X102" Error "id used twice";

    /// ## What it checks
    /// Every `[[link]]` and every relative link leads to a document, a criterion or a file that is there, and
    /// of every `[label][name]` it is said where it leads.
    ///
    /// ## Why it matters
    /// A reader who follows a link to nothing stops trusting the rest.
    ///
    /// ## Wrong
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// ---
    ///
    /// See [[acmee]] and [the plan](../opportunities/no-plan.md).
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// ---
    ///
    /// See [[acme]] and [the plan](../opportunities/acme-planning.md).
    /// ```
    BROKEN_LINK = "X103" Warning "link to nothing";

    /// ## What it checks
    /// Where a link names a place in a page (`#…`), the page has it.
    ///
    /// ## Why it matters
    /// The page opens, but not where the author meant.
    ///
    /// ## Wrong
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// ---
    ///
    /// ## History
    ///
    /// See [below](#histroy).
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// ---
    ///
    /// ## History
    ///
    /// See [above](#history).
    /// ```
    BROKEN_ANCHOR = "X104" Warning "link to a heading that is not there";

    /// ## What it checks
    /// Every image lies where the document says.
    ///
    /// ## Why it matters
    /// A broken picture is worse than none.
    ///
    /// ## Wrong
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// ---
    ///
    /// ![The site plan](plan.png)
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// ---
    ///
    /// The site plan is to follow.
    /// ```
    BROKEN_IMAGE = "X105" Warning "image that is not there";

    /// ## What it checks
    /// A `[[link]]` by title, alias or file name finds one document only.
    ///
    /// ## Why it matters
    /// Two readers would expect two pages.
    ///
    /// ## Wrong
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// aliases: [Planning for Acme]
    /// ---
    ///
    /// See [[Planning for Acme]].
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// ---
    ///
    /// See [[opportunity:acme-planning]].
    /// ```
    AMBIGUOUS_LINK = "X106" Warning "link that could mean several";

    /// ## What it checks
    /// Relative links and images stay inside the content folder.
    ///
    /// ## Why it matters
    /// What lies outside is not published, and the link would lead nowhere on the published site.
    ///
    /// ## Wrong
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// ---
    ///
    /// See [the contract](../../private/contract.pdf).
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// ---
    ///
    /// The contract is in the vault.
    /// ```
    LINK_OUTSIDE = "X107" Warning "link out of the content folder";

    /// ## What it checks
    /// Links lead to pages, files, web or mail addresses; not to `javascript:` and its like.
    ///
    /// ## Why it matters
    /// A link that runs a program in the reader's browser can do whatever the reader can.
    ///
    /// ## Wrong
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// ---
    ///
    /// See [this](javascript:alert(1)).
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// ---
    ///
    /// See [this](https://example.com/).
    /// ```
    UNSAFE_LINK = "X108" Error "link that a browser would run";

    /// ## What it checks
    /// Where a document allows a finding (`allow:`), or `site.toml` gives a rule another level (`[rules]`), the
    /// rule is one that is there, and one that can be allowed: an error cannot, it has to be mended.
    ///
    /// ## Why it matters
    /// An allowance of nothing gives false comfort.
    ///
    /// ## Wrong
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// allow: [{rule: X999, because: The archive is not here yet}]
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// allow: [{rule: X103, because: The archive is not here yet}]
    /// ---
    ///
    /// See [[archive]].
    /// ```
    UNKNOWN_RULE = "X201" Error "rule that is not there";

    /// ## What it checks
    /// An allowance with a last day (`until:`) counts up to that day, and no longer.
    ///
    /// ## Why it matters
    /// What was put off until a day is due on the next.
    ///
    /// ## Wrong
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// allow: [{rule: X103, because: The archive is not here yet, until: 2020-01-31}]
    /// ---
    ///
    /// See [[archive]].
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// allow: [{rule: X103, because: The archive is not here yet, until: 2999-01-31}]
    /// ---
    ///
    /// See [[archive]].
    /// ```
    EXPIRED_ALLOWANCE = "X202" Warning "allowance that has expired";

    /// ## What it checks
    /// Every allowance allows a finding that is there.
    ///
    /// ## Why it matters
    /// One that is left behind would hide the same mistake when it is made again.
    ///
    /// ## Wrong
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// allow: [{rule: X103, because: The archive is not here yet}]
    /// ---
    ///
    /// The archive was thrown away.
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// ---
    ///
    /// The archive was thrown away.
    /// ```
    USELESS_ALLOWANCE = "X203" Advice "allowance of nothing";
}
