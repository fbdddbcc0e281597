//! One page as every generator gets it: 4 KB of front matter with twenty answers and the key
//! players, 600 words of Markdown, six links to other pages.

use super::full::person;
use super::random::Random;
use super::words::{COMPANIES, CRITERIA, JOBS, NOTES, PLACES, PROJECTS, REMARKS, SENTENCES};
use std::fmt::Write as _;

/// The words of a page's body, not counting those of its headings.
const WORDS: usize = 600;
const LINKS: usize = 6;

/// The criteria without which a deal does not qualify; pages about hopeless deals would be full of
/// findings, and a check of them would measure how fast findings are printed.
const DECISIVE: [&str; 3] = ["access-to-funds", "compelling-event", "political-alignment"];

/// An answer to a criterion.
#[derive(Debug)]
pub struct Answer {
    /// The name of the criterion.
    pub criterion: &'static str,
    /// `plus`, `minus` or `unknown`.
    pub rating: &'static str,
    /// What it rests on.
    pub note: String,
}

/// A key player.
#[derive(Debug)]
pub struct Player {
    /// The name.
    pub name: String,
    /// The job.
    pub title: &'static str,
    /// The part in the purchase.
    pub role: &'static str,
    /// The place in the informal order.
    pub standing: &'static str,
    /// Whether the person wants us to win.
    pub support: &'static str,
    /// How well we are in contact.
    pub coverage: &'static str,
    /// What the person is after.
    pub agenda: &'static str,
}

/// A page.
#[derive(Debug)]
pub struct Page {
    n: usize,
    of: usize,
    random: Random,
    title: String,
    /// The answers, in the order of the criteria.
    pub answers: Vec<Answer>,
    /// The key players.
    pub players: Vec<Player>,
}

impl Page {
    /// The `n`-th of so many pages, with chance of its own.
    pub fn new(n: usize, of: usize, random: Random) -> Self {
        let mut chance = random.branch(1);
        let title = format!("{}, {} ({n})", chance.pick(PROJECTS), chance.pick(PLACES));
        let answers = CRITERIA
            .iter()
            .map(|criterion| Answer {
                criterion,
                rating: chance.pick(if DECISIVE.contains(criterion) {
                    &["plus"]
                } else {
                    &["plus", "plus", "minus", "unknown"]
                }),
                note: filled(chance.pick(NOTES), &mut chance),
            })
            .collect();
        let first = chance.below(500);
        let players = (0..6 + chance.below(3))
            .map(|k| Player {
                name: person(first + k),
                title: JOBS[k].0,
                role: ["approver", "decision_maker"].get(k).copied().unwrap_or(if k % 2 == 0 {
                    "evaluator"
                } else {
                    "user"
                }),
                standing: if k < 2 { "inner_circle" } else { "outside" },
                support: chance.pick(&["supporter", "neutral", "non_supporter"]),
                coverage: chance.pick(&["multiple_contacts", "brief_contact"]),
                agenda: chance.pick(SENTENCES),
            })
            .collect();
        Self { n, of, random, title, answers, players }
    }

    /// The name of its file, without the ending.
    pub fn id(&self) -> String {
        id(self.n)
    }

    /// Its title.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The front matter: the keys of an opportunity of salesbook, which mean nothing to the others.
    /// `facts` are the lines that name other documents of a playbook.
    pub fn front(&self, facts: &str) -> String {
        let mut chance = self.random.branch(2);
        let mut text = format!("title: \"{}\"\n{facts}", self.title);
        let _ = write!(
            text,
            "amount: {}\nopened: 2026-0{}-12\nclose_date: 2027-03-{}\nsummary: {}\ncompelling_event:\n  \
             reason: The old contract ends on 30 June 2027\n  deadline: 2027-03-31\n  payback: {}\nunique_business_value:\n  \
             result: One late job in five disappears\n  measure: Late jobs by site and month\n  amount: {}\nassessments:\n  \
             - date: 2026-11-13\n    by: {}\n",
            50_000 + 1_000 * chance.below(2_000),
            1 + chance.below(6),
            10 + chance.below(18),
            chance.pick(SENTENCES),
            chance.pick(SENTENCES),
            20_000 + 1_000 * chance.below(300),
            person(chance.below(40)),
        );
        for Answer { criterion, rating, note } in &self.answers {
            let _ = writeln!(text, "    {criterion}:\n      us: {rating}\n      evidence: \"{note}\"");
        }
        text.push_str("players:\n");
        for Player { name, title, role, standing, support, coverage, agenda } in &self.players {
            let _ = writeln!(
                text,
                "  - name: {name}\n    title: {title}\n    buying_role: {role}\n    political_status: {standing}\n    support: {support}\n    coverage: {coverage}\n    \
                 business_agenda: {agenda}"
            );
        }
        text
    }

    /// The body, each link written as a generator writes it: from the number of a page.
    pub fn body(&self, link: impl Fn(usize) -> String) -> String {
        let mut chance = self.random.branch(3);
        let mut text = String::new();
        let (mut words, mut links) = (0, 0);
        let mut paragraph = 0;
        while words < WORDS {
            if paragraph % 4 == 0 {
                let _ =
                    write!(text, "\n## {}\n", ["Where it stands", "What we heard", "What is open"][paragraph / 4 % 3]);
            }
            let list = paragraph % 4 == 2;
            text.push('\n');
            for k in 0..4 {
                let sentence = filled(chance.pick(if k % 2 == 0 { REMARKS } else { SENTENCES }), &mut chance);
                words += sentence.split(' ').count();
                let _ = if list { writeln!(text, "- {sentence}") } else { writeln!(text, "{sentence}") };
            }
            if links < LINKS && !list {
                let _ = writeln!(text, "See {}.", link(chance.below(self.of)));
                links += 1;
                words += 2;
            }
            paragraph += 1;
        }
        text
    }

    /// The two tables in Markdown, for a generator that cannot make them from front matter.
    pub fn tables(&self) -> String {
        let mut text = String::from("\n| criterion | rating | note |\n| --- | --- | --- |\n");
        for Answer { criterion, rating, note } in &self.answers {
            let _ = writeln!(text, "| {criterion} | {rating} | {note} |");
        }
        text.push_str("\n| name | title | role | standing | support | coverage | agenda |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        for Player { name, title, role, standing, support, coverage, agenda } in &self.players {
            let _ = writeln!(text, "| {name} | {title} | {role} | {standing} | {support} | {coverage} | {agenda} |");
        }
        text
    }
}

/// The name of the file of the `n`-th page.
pub fn id(n: usize) -> String {
    format!("{n:05}")
}

/// A sentence with its gaps filled.
fn filled(pattern: &str, chance: &mut Random) -> String {
    let mut text = String::with_capacity(pattern.len() + 24);
    let mut rest = pattern;
    while let Some((before, from)) = rest.split_once('{') {
        let (gap, after) = from.split_once('}').unwrap_or((from, ""));
        text.push_str(before);
        match gap {
            "person" => text.push_str(&person(chance.below(500))),
            "company" => {
                let _ = write!(text, "{} {}", chance.pick(PLACES), chance.pick(COMPANIES));
            }
            "place" => text.push_str(chance.pick(PLACES)),
            _ => {
                let _ = write!(text, "{}", 2 + chance.below(97));
            }
        }
        rest = after;
    }
    text + rest
}
