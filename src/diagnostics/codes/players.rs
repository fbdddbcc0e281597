//! `K`: module 3, the key players.

use super::codes;

codes! {
    /// ## What it checks
    /// As soon as the stage asks for the key players, there is somebody on the map.
    ///
    /// ## Why it matters
    /// Companies do not buy, people do. Until you have written down who they are, you cannot see whom you have not
    /// met.
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
    /// players:
    ///   - name: Ada Frost
    ///     title: Head of depots
    ///     buying_role: decision_maker
    /// ---
    /// ```
    NO_MAP = "K101" Warning "opportunity without key players";

    /// ## What it checks
    /// Somebody on the map has the buying role `approver`, if only as a seat whose holder we have not found yet.
    ///
    /// ## Why it matters
    /// One person can say no when all the others have said yes, and releases the money. Deals that everyone wanted
    /// die on that desk, because nobody had ever asked whose it is.
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
    ///   - {name: Ada Frost, buying_role: decision_maker}
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
    ///   - {name: Ada Frost, buying_role: decision_maker}
    ///   - {name: Somebody in finance, buying_role: approver, placeholder: yes}
    /// ---
    /// ```
    NO_APPROVER = "K102" Warning "nobody says the final yes";

    /// ## What it checks
    /// One person on the map has the buying role `approver`, not several.
    ///
    /// ## Why it matters
    /// Where several seem to approve, you have usually not found out yet who can overrule whom. Some companies do ask
    /// for two signatures: then keep both, and allow this finding with the reason.
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
    ///   - {name: Ada Frost, buying_role: approver}
    ///   - {name: Bo Lund, buying_role: approver}
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
    ///   - {name: Ada Frost, buying_role: approver}
    ///   - {name: Bo Lund, buying_role: decision_maker}
    /// ---
    /// ```
    SEVERAL_APPROVERS = "K103" Advice "several people say the final yes";

    /// ## What it checks
    /// From the middle of the sale on, somebody on the map has the buying role `decision_maker`.
    ///
    /// ## Why it matters
    /// Whoever recommends to the approver is the one to convince. Without a name for that person you convince whoever
    /// happens to listen.
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
    ///   - {name: Ada Frost, buying_role: approver}
    ///   - {name: Cy Moe, buying_role: evaluator}
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
    ///   - {name: Ada Frost, buying_role: approver}
    ///   - {name: Cy Moe, buying_role: [evaluator, decision_maker]}
    /// ---
    /// ```
    NO_DECISION_MAKER = "K104" Warning "nobody makes the choice";

    /// ## What it checks
    /// Somebody on the map is marked `political_status: inner_circle`.
    ///
    /// ## Why it matters
    /// Two or three people decide what happens, whatever the organisation chart says. A plan that reaches none of
    /// them hopes that others will carry it there.
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
    ///   - {name: Ada Frost, buying_role: decision_maker, political_status: political_structure}
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
    ///   - {name: Ada Frost, buying_role: decision_maker, political_status: political_structure}
    ///   - {name: Bo Lund, buying_role: approver, political_status: inner_circle}
    /// ---
    /// ```
    NO_INNER_CIRCLE = "K105" Warning "nobody of the inner circle is known";

    /// ## What it checks
    /// Two or three people are usual in the inner circle, and two to five in the political structure. On a map of
    /// more than ten people, one more of each for every five further ones.
    ///
    /// ## Why it matters
    /// Fewer: somebody who counts is missing. More: titles were taken for power, and your time goes to people who
    /// decide nothing.
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
    ///   - {name: Bo Lund, political_status: inner_circle}
    ///   - {name: Ada Frost, political_status: political_structure}
    ///   - {name: Cy Moe, political_status: outside}
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
    ///   - {name: Bo Lund, political_status: inner_circle}
    ///   - {name: Dag Ness, political_status: inner_circle}
    ///   - {name: Ada Frost, political_status: political_structure}
    ///   - {name: Cy Moe, political_status: political_structure}
    /// ---
    /// ```
    UNUSUAL_CIRCLE = "K106" Advice "inner circle of an unusual size";

    /// ## What it checks
    /// Once the stage is a late one, no player is still a `placeholder`.
    ///
    /// ## Why it matters
    /// A seat on the map is a good question early on. Weeks before the decision it is somebody who decides about us
    /// and whose name we do not know.
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
    ///   - {name: Head of finance, buying_role: approver, placeholder: yes}
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
    ///   - {name: Bo Lund, title: Head of finance, buying_role: approver}
    /// ---
    /// ```
    EMPTY_SEAT = "K107" Warning "seat without a name near the decision";

    /// ## What it checks
    /// Whoever has the buying role `approver` is not marked `political_status: outside`.
    ///
    /// ## Why it matters
    /// Money is released by those who decide, or by those they trust. If the approver really stands outside, the
    /// signature is a formality, and somebody else says the final yes.
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
    ///   - {name: Bo Lund, buying_role: approver, political_status: outside}
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
    ///   - {name: Bo Lund, buying_role: approver, political_status: inner_circle}
    /// ---
    /// ```
    APPROVER_OUTSIDE = "K108" Warning "approver without a part in the politics";

    /// ## What it checks
    /// Nobody who is `external` has the buying role `approver`.
    ///
    /// ## Why it matters
    /// A consultant can recommend us, and even speak for the customer; the money is released by somebody on the
    /// payroll. As long as the consultant stands in that place you are not looking for the other one.
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
    ///   - {name: Per Wall, external: yes, buying_role: approver}
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
    ///   - {name: Per Wall, external: yes, buying_role: evaluator}
    ///   - {name: Bo Lund, buying_role: approver}
    /// ---
    /// ```
    EXTERNAL_APPROVER = "K109" Warning "approver who is not of the customer";

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

    /// ## What it checks
    /// For everyone who is against us and has much influence (or is of the inner circle) there is a relationship
    /// strategy `neutralise`, or an action aimed at that person.
    ///
    /// ## Why it matters
    /// Left alone, somebody with influence who is against you will use it. Mostly there is a reason that can be met:
    /// a fear, a promise given, a better view of the other side.
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
    ///   - {name: Cy Moe, influence: high, support: non_supporter}
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
    ///   - {name: Cy Moe, influence: high, support: non_supporter}
    /// plan:
    ///   actions: [{title: Show Cy Moe what stays as it is, due: 2026-12-04, players: [cy-moe]}]
    /// ---
    /// ```
    OPPONENT_UNANSWERED = "K141" Warning "opponent of influence, and nothing planned";

    /// ## What it checks
    /// Where somebody against us influences somebody of the inner circle, somebody for us influences that person at
    /// least as much.
    ///
    /// ## Why it matters
    /// Those who decide ask a few people whom they trust. If only your opponent is among these, your case is told by
    /// your opponent.
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
    ///   - {name: Cy Moe, support: enemy, influences: [{player: bo-lund, strength: high}]}
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
    ///   - {name: Bo Lund, political_status: inner_circle, support: neutral}
    ///   - {name: Cy Moe, support: enemy, influences: [{player: bo-lund, strength: high}]}
    ///   - name: Ada Frost
    ///     support: supporter
    ///     evidence: [Asked for us]
    ///     influences: [{player: bo-lund, strength: high}]
    /// ---
    /// ```
    OPPONENT_HEARD = "K142" Warning "opponent who has the ear of the inner circle";

    /// ## What it checks
    /// Nobody reports to themselves, directly or along the line of `reports_to`.
    ///
    /// ## Why it matters
    /// A circle has no top, so the organisation chart cannot be drawn, and somebody's real manager is missing from
    /// it.
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
    ///   - {name: Ada Frost, reports_to: bo-lund}
    ///   - {name: Bo Lund, reports_to: ada-frost}
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
    ///   - {name: Ada Frost, reports_to: bo-lund}
    ///   - {name: Bo Lund}
    /// ---
    /// ```
    REPORTING_CIRCLE = "K151" Warning "circle of managers";

    /// ## What it checks
    /// `influences`, `influenced_by` and `conflicts_with` name other people.
    ///
    /// ## Why it matters
    /// Here an id was mistaken: the line that was meant is missing from the map.
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
    ///   - {name: Ada Frost, influences: [ada-frost]}
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
    ///   - {name: Ada Frost, influences: [bo-lund]}
    ///   - {name: Bo Lund}
    /// ---
    /// ```
    LINE_TO_ONESELF = "K152" Warning "line from a person to the same person";

    /// ## What it checks
    /// A line of influence that is written twice, as `influences` of one and `influenced_by` of the other, has the
    /// same strength both times.
    ///
    /// ## Why it matters
    /// Two people of us see it differently: that is worth a conversation, and the map can show only one of them.
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
    ///   - {name: Ada Frost, influences: [{player: bo-lund, strength: high}]}
    ///   - {name: Bo Lund, influenced_by: [{player: ada-frost, strength: low}]}
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
    ///   - {name: Ada Frost, influences: [{player: bo-lund, strength: high}]}
    ///   - {name: Bo Lund}
    /// ---
    /// ```
    TWO_STRENGTHS = "K153" Warning "line with two strengths";

    /// ## What it checks
    /// On a map of five people or more, at least one line says who listens to whom.
    ///
    /// ## Why it matters
    /// The chart shows who may give orders; the lines show whose word counts. They lead from somebody easy to reach
    /// to somebody who decides.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// players: [{name: Ada Frost}, {name: Bo Lund}, {name: Cy Moe}, {name: Dag Ness}, {name: Eva Rand}]
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
    ///   - {name: Ada Frost, influences: [bo-lund]}
    ///   - {name: Bo Lund}
    ///   - {name: Cy Moe}
    ///   - {name: Dag Ness}
    ///   - {name: Eva Rand}
    /// ---
    /// ```
    NO_LINES = "K154" Advice "map without lines of influence";

    /// ## What it checks
    /// Somebody on the map has a line of influence to every approver, or the approver is for us and knows us well.
    ///
    /// ## Why it matters
    /// Hardly anybody signs without asking somebody first. That somebody is the way to the approver, and may be
    /// easier to reach.
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
    ///   - {name: Bo Lund, buying_role: approver, support: neutral}
    ///   - {name: Ada Frost, buying_role: decision_maker}
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
    ///   - {name: Bo Lund, buying_role: approver, support: neutral}
    ///   - {name: Ada Frost, buying_role: decision_maker, influences: [bo-lund]}
    /// ---
    /// ```
    UNHEARD_APPROVER = "K155" Advice "approver whom nobody sways";

    /// ## What it checks
    /// Of every key player we know the five attributes: buying role, political status, adaptability, support and
    /// coverage.
    ///
    /// ## Why it matters
    /// Each is a question that somebody could answer for us, and each changes what we say to the person. What is
    /// unknown is shown as such, and is the next thing to ask.
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
    ///   - {name: Bo Lund, political_status: inner_circle, buying_role: approver}
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
    ///     adaptability: conservative
    ///     support: neutral
    ///     coverage: brief_contact
    /// ---
    /// ```
    UNKNOWN_ATTRIBUTES = "K161" Advice "key player of whom not everything is known";

    /// ## What it checks
    /// Everyone on the map has a `political_status`, once somebody has.
    ///
    /// ## Why it matters
    /// It tells who counts. Whoever has none is treated as if they did not, perhaps wrongly.
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
    ///   - {name: Bo Lund, political_status: inner_circle}
    ///   - {name: Cy Moe, buying_role: evaluator}
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
    ///   - {name: Bo Lund, political_status: inner_circle}
    ///   - {name: Cy Moe, buying_role: evaluator, political_status: outside}
    /// ---
    /// ```
    UNKNOWN_STATUS = "K162" Advice "person of unknown political status";

    /// ## What it checks
    /// Whoever is low in rank and high in influence is somebody whom we know (`multiple_contacts` or `in_depth`), or
    /// at whom an action of the plan is aimed.
    ///
    /// ## Why it matters
    /// The difference between rank and influence is the point of the map. People of low rank whose word counts are
    /// easy to reach, and your competitor may not have seen them.
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
    ///   - {name: Cy Moe, rank: low, influence: high, coverage: brief_contact}
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
    ///   - {name: Cy Moe, rank: low, influence: high, coverage: multiple_contacts}
    /// ---
    /// ```
    HIDDEN_POWER = "K163" Advice "influence that nobody uses";

    /// ## What it checks
    /// Nobody of high rank and low influence is marked as inner circle, decision maker or approver.
    ///
    /// ## Why it matters
    /// A title opens doors; it does not decide. Somebody else did the last time, and that person may not be on the
    /// map.
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
    ///   - {name: Bo Lund, rank: high, influence: low, political_status: inner_circle}
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
    ///   - {name: Bo Lund, rank: high, influence: low, political_status: outside}
    /// ---
    /// ```
    TITLE_WITHOUT_POWER = "K164" Advice "title taken for power";

    /// ## What it checks
    /// Where the same person (by name) is on the maps of two opportunities of an account, and was met for the other
    /// one more recently, the map says the same of the person as the newer one.
    ///
    /// ## Why it matters
    /// Ratings belong to one opportunity and may differ. But whoever spoke with the person last knows something: take
    /// over what holds here as well, and write the newer `last_contact`.
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
    ///   - {name: Ada Frost, support: supporter, evidence: [Asked for us], last_contact: 2026-10-02}
    /// ---
    /// ```
    ///
    /// ```markdown file=content/opportunities/renewal.md
    /// ---
    /// title: Renewal
    /// account: acme
    /// amount: 90000
    /// close_date: 2027-01-29
    /// stage: prospect
    /// players:
    ///   - {name: Ada Frost, support: non_supporter, last_contact: 2026-11-17}
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
    ///   - {name: Ada Frost, support: non_supporter, last_contact: 2026-11-17}
    /// ---
    /// ```
    ///
    /// ```markdown file=content/opportunities/renewal.md
    /// ---
    /// title: Renewal
    /// account: acme
    /// amount: 90000
    /// close_date: 2027-01-29
    /// stage: prospect
    /// players:
    ///   - {name: Ada Frost, support: non_supporter, last_contact: 2026-11-17}
    /// ---
    /// ```
    NEWER_ELSEWHERE = "K171" Advice "person seen differently in a newer map";
}
