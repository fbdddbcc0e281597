//! Generated deals: whatever an author may sensibly write of an opportunity.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use std::fmt::Write as _;

/// What an opportunity is about: whom it belongs to, and the names that only it uses.
#[derive(Debug, Clone, Copy)]
pub struct Around {
    pub account: &'static str,
    pub owner: &'static str,
    pub competitor: &'static str,
    /// Begins the names of its people.
    pub people: &'static str,
}

/// The deals that a test asks about.
pub const OURS: Around = Around { account: "acme", owner: "mara", competitor: "x-sys", people: "Ada" };
/// Those that have nothing to do with them.
pub const UNRELATED: Around = Around { account: "bolt", owner: "tom", competitor: "y-soft", people: "Zoe" };

/// The documents around the deals.
pub const COMMON: &[(&str, &str)] = &[
    (
        "accounts/acme.md",
        "---\ntitle: Acme\nowner: mara\ninsights: {goals: [{text: To grow, state: confirmed}]}\n---\n",
    ),
    ("accounts/bolt.md", "---\ntitle: Bolt\nowner: tom\nstanding: current\n---\n"),
    ("competitors/x-sys.md", "---\ntitle: X-Sys\n---\n"),
    ("competitors/y-soft.md", "---\ntitle: Y-Soft\n---\n"),
];

fn signs() -> impl Strategy<Value = String> {
    vec(prop::sample::select(vec!['+', '-', '?', '.']), 20)
        .prop_map(|signs| signs.chunks(5).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" "))
}

/// A day of the year around the one on which tests look.
fn day() -> impl Strategy<Value = String> {
    (0..2_i64, 1..13_u32, 1..29_u32).prop_map(|(year, month, day)| format!("{}-{month:02}-{day:02}", 2026 + year))
}

fn word(words: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    prop::sample::select(words)
}

fn player(people: &'static str) -> impl Strategy<Value = String> {
    let attributes = (
        word(&["approver", "decision_maker", "evaluator", "user"]),
        word(&["outside", "political_structure", "inner_circle"]),
        option::of(word(&["enemy", "non_supporter", "neutral", "supporter", "mentor"])),
        word(&["unknown", "no_contact", "brief_contact", "multiple_contacts", "in_depth"]),
        option::of(day()),
    );
    attributes.prop_map(move |(role, status, support, coverage, contact)| {
        let support = support.map_or(String::new(), |support| format!(", support: {support}"));
        let contact = contact.map_or(String::new(), |date| format!(", last_contact: {date}"));
        format!("{{name: {people} NUMBER, buying_role: {role}, political_status: {status}, coverage: {coverage}{support}{contact}}}")
    })
}

fn action() -> impl Strategy<Value = String> {
    let fields = (
        option::of(day()),
        option::of(word(&["prove", "retrieve", "insulate", "minimise", "emphasise"])),
        word(&["planned", "in_progress", "done", "dropped"]),
        vec(1..21_u8, 0..3),
    );
    fields.prop_map(|(due, prime, status, criteria)| {
        let due = due.map_or(String::new(), |due| format!(", due: {due}"));
        let prime = prime.map_or(String::new(), |prime| format!(", prime: {prime}"));
        format!("{{title: Action NUMBER, status: {status}, criteria: {criteria:?}{due}{prime}}}")
    })
}

/// Items of a list, each with its number in its name.
fn list(key: &str, items: &[String], indent: &str) -> String {
    let mut text = String::new();
    if !items.is_empty() {
        let _ = writeln!(text, "{indent}{key}:");
    }
    for (number, item) in items.iter().enumerate() {
        let _ = writeln!(text, "{indent}  - {}", item.replace("NUMBER", &number.to_string()));
    }
    text
}

/// The documents of a deal, below the content folder: its main one, and each assessment in a file
/// of its own.
pub fn deal(id: String, around: Around) -> impl Strategy<Value = Vec<(String, String)>> {
    let head = (
        option::of(1..2_000_000_u32),
        word(&["", " EUR", " GBP"]),
        day(),
        option::of(word(&["prospect", "qualify", "develop", "propose", "negotiate", "won"])),
        option::of(0..101_u8),
        option::of(day()),
    );
    let parts = (
        prop::collection::btree_map(day(), (signs(), signs()), 0..4),
        vec(player(around.people), 0..5),
        vec(action(), 0..5),
        vec(day(), 0..3),
        vec(word(&["delays", "no_fun", "unreturned_calls", "cancelled_meetings"]), 0..4),
        option::of(word(&["frontal", "flanking", "fragment", "defend", "develop"])),
    );
    (head, parts).prop_map(move |(head, (assessments, players, actions, tests, control, strategy))| {
        let (amount, currency, close, stage, probability, event) = head;
        let Around { account, owner, competitor, .. } = around;
        let mut main = format!("---\ntitle: Deal {id}\naccount: {account}\nowner: {owner}\nclose_date: {close}\n");
        let _ = writeln!(main, "competitors: [{competitor}]\namount: {}{currency}", amount.unwrap_or(1));
        for (key, value) in [
            ("stage", stage.map(str::to_owned)),
            ("probability", probability.map(|percent| percent.to_string())),
            ("compelling_event", event.map(|day| format!("{{reason: The law, deadline: {day}}}"))),
            ("strategy", strategy.map(|kind| format!("{{kind: {kind}, because: It fits}}"))),
            ("control_signs", (!control.is_empty()).then(|| format!("[{}]", control.join(", ")))),
        ] {
            if let Some(value) = value {
                let _ = writeln!(main, "{key}: {value}");
            }
        }
        main.push_str(&list("players", &players, ""));
        if !actions.is_empty() || !tests.is_empty() {
            main.push_str("plan:\n");
            main.push_str(&list("actions", &actions, "  "));
            let tests = tests.iter().map(|day| format!("{{date: {day}}}")).collect::<Vec<_>>();
            main.push_str(&list("tests", &tests, "  "));
        }
        main.push_str("---\n");
        let mut files = vec![(format!("opportunities/{id}/index.md"), main)];
        for (day, (us, them)) in assessments {
            let text = format!("---\nus: {us}\n{competitor}: {them}\n---\n");
            files.push((format!("opportunities/{id}/assessments/{day}.md"), text));
        }
        files
    })
}
