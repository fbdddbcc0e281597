//! What editors, systems and hasty authors do to a file, and what it means all the same.

use crate::fixture::Fixture;
use salesbook::playbook::{Account, Opportunity};

const ACCOUNT: &str = "---\n\
    title: Northwind\n\
    standing: current\n\
    aliases:\n  - NW\n  - North wind\n\
    profile:\n  products: trains\n\
    outlook: Good, and\n  getting better\n\
    ---\n\
    \n\
    # Northwind\n\
    \n\
    See [[acme]].\n";

fn account(bytes: impl AsRef<[u8]>) -> Account {
    let fixture = Fixture::base();
    fixture.file("content/accounts/northwind.md", bytes);
    let loaded = fixture.load();
    assert_eq!(fixture.findings(), Vec::<String>::new());
    Account::clone(&loaded.playbook.accounts["northwind"])
}

/// What an account says, whatever its places.
fn said(account: &Account) -> String {
    let fields = &account.fields;
    let texts = |list: &[salesbook::schema::Spanned<String>]| {
        list.iter().map(|text| text.value.clone()).collect::<Vec<_>>().join(", ")
    };
    format!(
        "{} | {} | {:?} | {} | {:?}",
        account.title,
        account.aliases.join(", "),
        fields.standing.map(|standing| standing.value),
        texts(&fields.profile.as_ref().unwrap().products),
        fields.outlook.as_ref().map(|outlook| outlook.value.as_str()),
    )
}

#[test]
fn line_ends_marks_and_blanks_make_no_difference() {
    let expected = "Northwind | NW, North wind | Some(Current) | trains | Some(\"Good, and getting better\")";
    let crlf = ACCOUNT.replace('\n', "\r\n");
    for (what, text) in [
        ("as it is", ACCOUNT.to_owned()),
        ("a byte order mark", format!("\u{feff}{ACCOUNT}")),
        ("Windows line ends", crlf.clone()),
        ("both", format!("\u{feff}{crlf}")),
        ("no final line end", ACCOUNT.trim_end().to_owned()),
        ("blanks behind the fences", ACCOUNT.replace("---\n", "---  \t\n")),
        ("blanks behind every line", ACCOUNT.replace('\n', "  \n")),
        ("empty lines between keys", ACCOUNT.replace("title", "\n  \ntitle").replace("standing", "\n\nstanding")),
        ("comments", ACCOUNT.replace("standing: current", "# ours\nstanding: current # now")),
        ("three points", ACCOUNT.replacen("\n---\n", "\n...\n", 1)),
        ("capitals", ACCOUNT.replace(": current", ": CURRENT")),
        ("quotes", ACCOUNT.replace(": current", ": 'current'").replace("Northwind\n", "\"Northwind\"\n")),
        ("quoted keys", ACCOUNT.replace("standing:", "\"standing\":")),
        ("a document mark inside", ACCOUNT.replacen("---\n", "---\n%YAML 1.2\n", 0)),
    ] {
        assert_eq!(said(&account(text)), expected, "{what}");
    }
    // An empty body, no body, no line end behind the fence.
    for text in ["---\ntitle: Northwind\n---", "---\ntitle: Northwind\n---\n", "---\r\ntitle: Northwind\r\n---\r\n\r\n"]
    {
        assert_eq!(account(text).title, "Northwind");
    }
    // Neither front matter nor text.
    for text in ["", "\n", "\u{feff}", "---\n---\n", "---\n---", "---\n\n---\n"] {
        assert_eq!(account(text).title, "Northwind", "{text:?}");
    }
    assert_eq!(account("# North *wind*\n").title, "North wind", "the first heading is the title");
}

fn opportunity(lines: &str) -> Opportunity {
    let fixture = Fixture::base();
    fixture.file(
        "content/opportunities/depot.md",
        format!("---\ntitle: Depot\naccount: acme\namount: 1\nclose_date: 2027-03-31\n{lines}---\n"),
    );
    let loaded = fixture.load();
    assert_eq!(fixture.findings(), Vec::<String>::new(), "{lines}");
    Opportunity::clone(&loaded.playbook.opportunities["depot"])
}

#[test]
fn nothing_written_is_the_same_as_no_key() {
    let keys = [
        "stage",
        "probability",
        "owner",
        "summary",
        "flags",
        "profit",
        "thresholds",
        "compelling_event",
        "insights",
        "value",
        "propositions",
        "partners",
        "competitors",
        "strategy",
        "decision_criteria",
        "control_signs",
        "win_position",
        "versatility",
        "outcome",
        "assessments",
        "players",
        "plan",
        "reviews",
        "team",
        "opened",
    ];
    let plain = opportunity("");
    for nothing in ["", " ~", " null", " Null", " NULL", "  # later"] {
        let lines = keys.iter().map(|key| format!("{key}:{nothing}\n")).collect::<String>();
        let found = opportunity(&lines);
        let same = |o: &Opportunity| {
            let none = |missing: bool| assert!(missing, "{nothing}");
            none(o.fields.stage.is_none() && o.fields.probability.is_none() && o.fields.owner.is_none());
            none(o.fields.flags.is_empty() && o.fields.thresholds.is_none() && o.fields.insights.is_none());
            none(o.fields.competitors.is_empty() && o.fields.outcome.is_none() && o.fields.strategy.is_none());
            none(o.assessments.is_empty() && o.players.is_empty() && o.plan.is_none() && o.reviews.is_empty());
        };
        same(&plain);
        same(&found);
    }
    // Inside lists and records as well.
    let found = opportunity(
        "flags: [key_deal, ~, ]\nplayers:\n  - ~\n  - {name: Ada, title: , rank: null}\n  -\n\
         assessments:\n  - date: 2026-11-02\n    us:\n    no-decision: ~\n    5: {us: ~, evidence: }\n    6:\n",
    );
    assert_eq!(found.fields.flags.len(), 1);
    assert_eq!(found.players.len(), 1);
    assert!(found.players[0].title.is_none());
    assert!(found.assessments[0].ratings.is_empty());
}

#[test]
fn one_value_stands_for_a_list_of_one() {
    let one = opportunity(
        "flags: key_deal\nteam: ada\ncompetitors: no-decision\ncontrol_signs: delays\ndecision_criteria: Price\n\
         players: {name: Ada, buying_role: user, evidence: She said so, influences: bo, conflicts_with: bo}\n\
         outcome: {result: won, reasons: 5, lessons: Be early}\n\
         plan:\n  actions: Call\n  milestones: {title: Sign}\n  us: {objectives: Win, resources: A demo}\n\
         assessments: {date: 2026-11-02, 5: +}\nreviews: {date: 2026-11-03, attendees: Ada}\n\
         insights: {goals: Grow}\n"
            .replace("influences: bo, conflicts_with: bo", "influences: ada, conflicts_with: ada")
            .as_str(),
    );
    assert_eq!(one.fields.flags.len(), 1);
    assert_eq!(one.fields.team.len(), 1);
    assert_eq!(one.fields.competitors.len(), 1);
    assert_eq!(one.fields.control_signs.len(), 1);
    assert_eq!(one.fields.decision_criteria.len(), 1);
    assert_eq!(one.fields.insights.as_ref().unwrap().goals.len(), 1);
    let outcome = one.fields.outcome.as_ref().unwrap();
    assert_eq!((outcome.reasons.len(), outcome.lessons.len()), (1, 1));
    let player = &one.players[0];
    assert_eq!((player.buying_role.len(), player.evidence.len(), player.influences.len()), (1, 1, 1));
    let plan = one.plan.as_ref().unwrap();
    assert_eq!((plan.actions.len(), plan.milestones.len()), (1, 1));
    assert_eq!(plan.us.as_ref().unwrap().objectives.len(), 1);
    assert_eq!((one.assessments.len(), one.reviews[0].attendees.len()), (1, 1));
}

#[test]
fn words_stay_words_and_amounts_exact() {
    let found = opportunity(
        "summary: no\nprofit: 1250000.10\ncost_of_sale: 1_000\nplayers:\n  - {name: yes, title: 0123, department: 1e3}\n  \
         - {name: \"2026-11-24\", title: 12:30}\n",
    );
    assert_eq!(found.fields.summary.as_ref().unwrap().value, "no");
    assert_eq!(found.fields.profit.unwrap().amount.to_string(), "1250000.1");
    assert_eq!(found.fields.cost_of_sale.unwrap().amount.to_string(), "1000");
    let text = |field: &salesbook::schema::Field<String>| field.as_ref().unwrap().value.clone();
    assert_eq!(text(&found.players[0].name), "yes");
    assert_eq!(text(&found.players[0].title), "0123");
    assert_eq!(text(&found.players[0].department), "1e3");
    assert_eq!(text(&found.players[1].name), "2026-11-24");
    assert_eq!(text(&found.players[1].title), "12:30");
}
