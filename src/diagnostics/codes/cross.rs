//! `X3…`: what concerns no module alone: money, dates, stages, one opportunity beside the others.

use super::codes;

codes! {
    /// ## What it checks
    /// Every amount has a currency: written beside it, once in the document as `currency`, or for all in `site.toml`.
    ///
    /// ## Why it matters
    /// A sum of amounts without a currency is a number without a meaning, and the first colleague from abroad reads
    /// it wrongly.
    ///
    /// ## Wrong
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    /// ```
    ///
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
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    /// currency = "EUR"
    /// ```
    ///
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// ---
    /// ```
    NO_CURRENCY = "X301" Warning "amount without a currency";

    /// ## What it checks
    /// Amounts that name no currency are read in the currency of the order. They are not, when the order names its
    /// own and the document or the site says another for all the rest.
    ///
    /// ## Why it matters
    /// A profit in pounds that is counted in euros looks like a better deal than it is, and nobody sees why.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000 GBP
    /// close_date: 2027-03-31
    /// stage: develop
    /// profit: 60000
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000 GBP
    /// close_date: 2027-03-31
    /// stage: develop
    /// currency: GBP
    /// profit: 60000
    /// ---
    /// ```
    MIXED_CURRENCIES = "X302" Warning "amounts read in another currency than the order";

    /// ## What it checks
    /// The amount of an open opportunity is not 0.
    ///
    /// ## Why it matters
    /// It weighs nothing in the pipeline, and nobody can say whether it is worth the time. A rough figure can be
    /// mended; none cannot.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 0
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
    /// ---
    /// ```
    AMOUNT_ZERO = "X303" Warning "order that is worth nothing";

    /// ## What it checks
    /// The profit and the cost of sale are no larger than the order, and the potential in three years is no smaller
    /// than that in one.
    ///
    /// ## Why it matters
    /// One of the two has a digit too many. Question 4, whether the sale is worth winning, is answered with these
    /// figures.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// profit: 600000
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
    /// profit: 60000
    /// ---
    /// ```
    AMOUNTS_AT_ODDS = "X304" Warning "amounts that cannot both be right";

    /// ## What it checks
    /// The close date does not lie before `opened`.
    ///
    /// ## Why it matters
    /// Usually the year was not changed. Everything that is reckoned from dates is wrong until it is.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2026-03-31
    /// stage: develop
    /// opened: 2026-09-14
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
    /// opened: 2026-09-14
    /// ---
    /// ```
    CLOSED_BEFORE_OPENED = "X311" Warning "close date before the opening";

    /// ## What it checks
    /// The opening, assessments, reviews and the outcome of an opportunity do not lie in the future.
    ///
    /// ## Why it matters
    /// A later assessment does not count before its day, so a mistyped year hides the newest one. What is planned is
    /// an action or the date of the next review.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// assessments:
    ///   - {date: 2027-11-20, us: "++??? ????? ????? +????"}
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
    /// assessments:
    ///   - {date: 2026-11-20, us: "++??? ????? ????? +????"}
    /// ---
    /// ```
    RECORD_OF_THE_FUTURE = "X312" Warning "record of what has not happened yet";

    /// ## What it checks
    /// Assessments, reviews and the outcome of an opportunity do not lie before `opened`.
    ///
    /// ## Why it matters
    /// Either the date is mistyped, or the sale began earlier than we say, and takes longer than we think.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// opened: 2026-09-14
    /// reviews:
    ///   - {date: 2026-09-01, decision: continue}
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
    /// opened: 2026-08-24
    /// reviews:
    ///   - {date: 2026-09-01, decision: continue}
    /// ---
    /// ```
    RECORD_BEFORE_OPENED = "X313" Warning "record from before the opening";

    /// ## What it checks
    /// No assessment of a closed opportunity is newer than its outcome (without one: than its close date).
    ///
    /// ## Why it matters
    /// Afterwards everybody knew. The last assessment from before the end shows what we could have known, and that is
    /// what there is to learn from.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// outcome: {result: lost, date: 2026-10-30}
    /// assessments:
    ///   - {date: 2026-11-20, us: "----- ????? ????? +????"}
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
    /// outcome:
    ///   result: lost
    ///   date: 2026-10-30
    ///   lessons: [Nobody had asked for the money]
    /// assessments:
    ///   - {date: 2026-10-20, us: "+++?+ ????? ????? +????"}
    /// ---
    /// ```
    ASSESSED_AFTER_END = "X314" Warning "assessment from after the end";

    /// ## What it checks
    /// Every date in the front matter lies between the years 2000 and 2100.
    ///
    /// ## Why it matters
    /// It is a slip of the finger, and it makes a deadline disappear from every list.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// opened: 0206-09-14
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
    /// opened: 2026-09-14
    /// ---
    /// ```
    ABSURD_YEAR = "X315" Warning "date from another century";

    /// ## What it checks
    /// Every open opportunity has a stage of our sales process.
    ///
    /// ## Why it matters
    /// The stage tells what is asked for, and what is not yet. Without it the pipeline cannot be read, and most of
    /// what is missing is not reported.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
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
    /// stage: qualify
    /// ---
    /// ```
    NO_STAGE = "X321" Warning "opportunity without a stage";

    /// ## What it checks
    /// As soon as the stage asks for anything, an opportunity has an owner.
    ///
    /// ## Why it matters
    /// What belongs to the team belongs to nobody. Somebody has to be able to say: that was my decision.
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
    /// owner: mara
    /// ---
    /// ```
    NO_OWNER = "X322" Warning "opportunity that nobody leads";

    /// ## What it checks
    /// The probability of an open opportunity differs by no more than 30 points from what is usual in its stage.
    ///
    /// ## Why it matters
    /// Either the stage or the probability is a wish. A forecast is made of both.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: qualify
    /// probability: 80
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
    /// probability: 40
    /// ---
    /// ```
    PROBABILITY_OFF_STAGE = "X323" Warning "probability far from the stage";

    /// ## What it checks
    /// An open opportunity has a probability between 1 and 99 percent.
    ///
    /// ## Why it matters
    /// Nothing is certain before it is signed, and what is lost should be closed and learned from.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: negotiate
    /// probability: 100
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
    /// stage: negotiate
    /// probability: 90
    /// ---
    /// ```
    PROBABILITY_OF_THE_END = "X324" Warning "open opportunity with 0 or 100 percent";

    /// ## What it checks
    /// The modules that earlier stages asked for are complete. (What they ask for stands with the stages of the
    /// methodology.)
    ///
    /// ## Why it matters
    /// A stage says what has been done, not what is hoped for. If the work is behind it, so is the forecast.
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
    /// stage: qualify
    /// ---
    /// ```
    STAGE_AHEAD = "X325" Advice "stage ahead of the work";

    /// ## What it checks
    /// The close date of an open opportunity is today or later.
    ///
    /// ## Why it matters
    /// The customer did not sign when we said they would. Something that we believed was wrong: find out what, before
    /// you write a new date.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2026-10-30
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
    /// close_date: 2027-02-26
    /// stage: develop
    /// ---
    /// ```
    PAST_CLOSE_DATE = "X331" Warning "open past the close date";

    /// ## What it checks
    /// Within the last 60 days (`stalled_days` in `site.toml`) an open opportunity was opened, assessed, reviewed or
    /// tested, an action was done, a milestone reached or a key player met; or an action is due as soon.
    ///
    /// ## Why it matters
    /// A sale that does not move is usually lost already, without a letter. Find out with one action whether it
    /// lives, or stop and use the time elsewhere.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// opened: 2026-06-01
    /// reviews:
    ///   - {date: 2026-07-14, decision: continue}
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
    /// opened: 2026-06-01
    /// reviews:
    ///   - {date: 2026-11-10, decision: hold, because: No money before the summer}
    /// ---
    /// ```
    STALLED = "X332" Warning "opportunity in which nothing happens";

    /// ## What it checks
    /// An opportunity that is to close within 30 days is past the early stages.
    ///
    /// ## Why it matters
    /// Nobody signs a large order a month after the first questions. The date is a wish, and the month that counts on
    /// it will miss it.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2026-12-11
    /// stage: qualify
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-05-28
    /// stage: qualify
    /// ---
    /// ```
    CLOSE_AND_EARLY = "X333" Warning "close date near, stage early";

    /// ## What it checks
    /// No two open opportunities with one account have the same amount and the same close date.
    ///
    /// ## Why it matters
    /// Two of us work on one sale, or one document was copied and not changed. The pipeline counts it twice.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 180000
    /// close_date: 2027-03-31
    /// stage: develop
    /// ---
    /// ```
    ///
    /// ```markdown file=content/opportunities/depots.md
    /// ---
    /// title: Depots
    /// account: acme
    /// amount: 180000
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
    /// amount: 180000
    /// close_date: 2027-03-31
    /// stage: develop
    /// ---
    /// ```
    ///
    /// ```markdown file=content/opportunities/depots.md
    /// ---
    /// title: Depots
    /// account: acme
    /// amount: 45000
    /// close_date: 2027-09-30
    /// stage: develop
    /// ---
    /// ```
    TWINS = "X341" Warning "the same sale twice";

    /// ## What it checks
    /// No two opportunities have the same title, nor two accounts, two competitors or two partners.
    ///
    /// ## Why it matters
    /// In lists, links and reports the title is all that readers see.
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
    /// ```markdown file=content/opportunities/depot-2.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 45000
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
    /// ---
    /// ```
    ///
    /// ```markdown file=content/opportunities/depot-2.md
    /// ---
    /// title: Depot planning, second phase
    /// account: acme
    /// amount: 45000
    /// close_date: 2027-03-31
    /// stage: develop
    /// ---
    /// ```
    SAME_TITLE = "X342" Advice "title used twice";

    /// ## What it checks
    /// Nobody owns more than 15 open opportunities.
    ///
    /// ## Why it matters
    /// Who works on everything works on nothing. Large sales need days, not minutes; the ones that are not worth
    /// winning take them from the others.
    ///
    /// ## Wrong
    /// Mara owns twenty open opportunities, and has spoken with the customers of seven of them since the summer.
    ///
    /// ## Right
    /// Mara owns eight. Four went to a colleague; the others were closed with `outcome: withdrawn` and a lesson each.
    LEADS_TOO_MANY = "X343" Advice "one of us leads too many opportunities";

    /// ## What it checks
    /// There is an opportunity, open or closed, with every account.
    ///
    /// ## Why it matters
    /// Either the account is worth a first opportunity, or it is clutter that others have to read past.
    ///
    /// ## Wrong
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// ---
    /// ```
    ///
    /// ```markdown file=content/opportunities/northwind-depot.md
    /// ---
    /// title: Northwind depot
    /// account: northwind
    /// amount: 60000
    /// close_date: 2027-06-30
    /// stage: prospect
    /// ---
    /// ```
    ACCOUNT_ALONE = "X344" Advice "account without an opportunity";

    /// ## What it checks
    /// Every competitor with a document is named by an opportunity or by another page.
    ///
    /// ## Why it matters
    /// What we know of a competitor helps only where we meet it. If we meet it and no opportunity says so, that one
    /// is assessed against nobody.
    ///
    /// ## Wrong
    /// ```markdown file=content/competitors/steadfield.md
    /// ---
    /// title: Steadfield
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/competitors/steadfield.md
    /// ---
    /// title: Steadfield
    /// ---
    /// ```
    ///
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// competitors: [steadfield]
    /// ---
    /// ```
    COMPETITOR_ALONE = "X345" Advice "competitor whom nobody names";

    /// ## What it checks
    /// Every partner with a document is named by an opportunity or by another page.
    ///
    /// ## Why it matters
    /// A partner helps with named criteria of named opportunities. One who is nowhere named helps nowhere.
    ///
    /// ## Wrong
    /// ```markdown file=content/partners/brook-tilley.md
    /// ---
    /// title: Brook & Tilley
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/partners/brook-tilley.md
    /// ---
    /// title: Brook & Tilley
    /// ---
    /// ```
    ///
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// partners:
    ///   - {partner: brook-tilley, helps_with: [9, 12], how: They know the board}
    /// ---
    /// ```
    PARTNER_ALONE = "X346" Advice "partner whom nobody names";

    /// ## What it checks
    /// Where an opportunity is flagged `needs_attention`, its last review says why: `because`, or what is asked of
    /// whom.
    ///
    /// ## Why it matters
    /// A flag tells a manager to look, and not at what. Without a reason it is looked at once and then never again.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// flags: [needs_attention]
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
    /// flags: [needs_attention]
    /// reviews:
    ///   - {date: 2026-11-17, decision: hold, because: One friend and no money}
    /// ---
    /// ```
    ATTENTION_WITHOUT_REASON = "X351" Advice "flag without a reason";
}
