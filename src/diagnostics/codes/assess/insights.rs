//! The insight map.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Once a deal is in evaluation, the opportunity or its account names what moves the customer: goals, pressures,
    /// initiatives, obstacles.
    ///
    /// ## Why it matters
    /// Who sells to a need competes on features. Who knows which goal of which executive the need belongs to sells
    /// something that is already wanted.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
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
    /// insights:
    ///   goals: [Trucks leave on time]
    ///   obstacles: [Nobody knows which truck is loaded]
    /// ---
    /// ```
    NO_INSIGHTS = "A191" Warning "deal without insights";

    /// ## What it checks
    /// Once a deal is in evaluation, the customer has confirmed at least one goal, one pressure, one initiative and
    /// one obstacle, on the map of the opportunity or of its account.
    ///
    /// ## Why it matters
    /// Until they have said it themselves, the map is a theory about the customer. Telling them what you think moves
    /// them is a good conversation even where you are wrong.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// insights:
    ///   goals: [Trucks leave on time]
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
    /// insights:
    ///   goals: [{text: Trucks leave on time, state: confirmed}]
    ///   pressures: [{text: The lease ends, state: confirmed}]
    ///   initiatives: [{text: The new depot, state: confirmed}]
    ///   obstacles: [{text: Nobody knows which truck is loaded, state: confirmed}]
    /// ---
    /// ```
    UNCONFIRMED_INSIGHTS = "A192" Warning "insights that the customer has not confirmed";

    /// ## What it checks
    /// Once a deal is in evaluation and has people on its map, key players own a third or more of the goals and
    /// initiatives.
    ///
    /// ## Why it matters
    /// A goal that belongs to nobody will not be fought for. Find out who answers for it: that is the person who
    /// needs you.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// insights:
    ///   goals: [Trucks leave on time]
    /// players: [{name: Ada Berg, political_status: inner_circle}]
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
    /// insights:
    ///   goals: [{text: Trucks leave on time, owners: [ada-berg]}]
    /// players: [{name: Ada Berg, political_status: inner_circle}]
    /// ---
    /// ```
    UNOWNED_WISHES = "A193" Warning "goals that no key player owns";

    /// ## What it checks
    /// The goals and initiatives that the compelling event, the unique value and the opportunity's own insights serve
    /// are owned by key players.
    ///
    /// ## Why it matters
    /// You may be helping somebody who cannot help you. Look for the person above who gains by the same thing.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// insights:
    ///   goals: [{text: Trucks leave on time, owners: [ada-berg]}]
    ///   initiatives: [{id: loading, text: A new loading plan, owners: [bo-lind]}]
    /// unique_business_value: {result: Loaded in half the time, serves: [loading]}
    /// players:
    ///   - {name: Ada Berg, political_status: inner_circle}
    ///   - {name: Bo Lind, political_status: outside}
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
    /// insights:
    ///   goals: [{text: Trucks leave on time, owners: [ada-berg]}]
    ///   initiatives: [{id: loading, text: A new loading plan, owners: [bo-lind, ada-berg]}]
    /// unique_business_value: {result: Loaded in half the time, serves: [loading]}
    /// players:
    ///   - {name: Ada Berg, political_status: inner_circle}
    ///   - {name: Bo Lind, political_status: outside}
    /// ---
    /// ```
    SERVES_THE_POWERLESS = "A194" Advice "deal that serves the wish of nobody with power";

    /// ## What it checks
    /// Each initiative of an account with an open opportunity is cited by an opportunity that is open or won: by its
    /// compelling event, its unique value or its insights. One that is done is left alone.
    ///
    /// ## Why it matters
    /// An initiative has people and money already. One that you do not serve is a deal you have not found, or one
    /// that somebody else is working on.
    ///
    /// ## Wrong
    /// ```markdown file=content/accounts/acme.md
    /// ---
    /// title: Acme
    /// insights:
    ///   initiatives: [{id: night-shift, text: No night shift from 2028}]
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/accounts/acme.md
    /// ---
    /// title: Acme
    /// insights:
    ///   initiatives: [{id: night-shift, text: No night shift from 2028}]
    /// ---
    /// ```
    ///
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// unique_business_value: {result: Trucks leave 40 minutes earlier, serves: [night-shift]}
    /// ---
    /// ```
    UNSERVED_INITIATIVE = "A195" Advice "initiative that no opportunity serves";
}
