//! One generated opportunity, as one file or as a folder.

use super::full::{Size, account_id, competitor_id, member_id, partner_id, person};
use super::random::Random;
use super::words::{ACTIONS, EVIDENCE, JOBS, LESSONS, PROJECTS, SENTENCES};
use std::fmt::Write as _;
use std::path::PathBuf;

/// One in so many has a folder of its own; the others are one file each.
const FOLDERS: usize = 4;
/// The days on which everyone is assessed, and those of the reviews.
const ASSESSED: [&str; 4] = ["2026-06-16", "2026-08-04", "2026-09-29", "2026-11-13"];
const REVIEWED: [&str; 3] = ["2026-07-21", "2026-09-15", "2026-11-17"];
const STAGES: &[&str] = &["prospect", "qualify", "develop", "propose", "negotiate"];
/// The criteria that the assessments give evidence for.
const EXPLAINED: [usize; 4] = [4, 5, 10, 15];

/// What of an opportunity is used in several of its parts.
struct Deal {
    n: usize,
    size: Size,
    owner: usize,
    rival: usize,
    players: usize,
    first_person: usize,
}

/// The files of the `n`-th opportunity.
pub fn files(n: usize, size: Size, mut random: Random) -> Vec<(PathBuf, String)> {
    let deal = Deal {
        n,
        size,
        owner: random.below(size.team),
        rival: random.below(size.competitors),
        players: 5 + random.below(JOBS.len() - 4),
        first_person: random.below(500),
    };
    let (head, body) = (deal.head(&mut random), deal.body(&mut random));
    let (players, plan) = (deal.players(&mut random), deal.plan(&mut random));
    let assessments = ASSESSED.map(|day| (day, deal.assessment(&mut random)));
    let reviews = REVIEWED.map(|day| (day, deal.review(&mut random)));
    let folder = format!("content/opportunities/{}", id(n));
    if n.is_multiple_of(FOLDERS) {
        let mut files = vec![
            (format!("{folder}/index.md").into(), document(&head, &body)),
            (format!("{folder}/players.md").into(), document(&players, "")),
            (format!("{folder}/plan.md").into(), document(&plan, "")),
        ];
        files.extend(
            assessments.map(|(day, text)| (format!("{folder}/assessments/{day}.md").into(), document(&text, ""))),
        );
        files.extend(reviews.map(|(day, text)| (format!("{folder}/reviews/{day}.md").into(), document(&text, ""))));
        return files;
    }
    let mut front = head + &players + "plan:\n" + &indented(&plan, "  ") + "assessments:\n";
    for (day, text) in &assessments {
        let _ = write!(front, "  - date: {day}\n{}", indented(text, "    "));
    }
    front.push_str("reviews:\n");
    for (day, text) in &reviews {
        let _ = write!(front, "  - date: {day}\n{}", indented(text, "    "));
    }
    vec![(format!("{folder}.md").into(), document(&front, &body))]
}

/// The id of the `n`-th opportunity.
fn id(n: usize) -> String {
    format!("deal-{n}")
}

fn document(front: &str, body: &str) -> String {
    format!("---\n{front}---\n{body}")
}

fn indented(text: &str, by: &str) -> String {
    text.lines().map(|line| format!("{by}{line}\n")).collect()
}

impl Deal {
    fn head(&self, random: &mut Random) -> String {
        let closed = random.happens(15);
        let mut text = format!(
            "title: \"{project} ({n})\"\naccount: {account}\namount: {amount}\nopened: 2026-0{month}-12\nclose_date: {close}\n\
             owner: {owner}\nteam: [{second}]\nstage: {stage}\nprobability: {probability}\nsummary: {summary}\nprofit: {profit}\n",
            project = random.pick(PROJECTS),
            n = self.n,
            account = account_id(self.n % self.size.accounts),
            amount = 50_000 + 1_000 * random.below(2_000),
            month = 1 + random.below(6),
            close = if closed {
                "2026-11-20".to_owned()
            } else {
                format!("2027-0{}-{}", 1 + random.below(9), 10 + random.below(18))
            },
            owner = member_id(self.owner),
            second = member_id((self.owner + 1) % self.size.team),
            stage = if closed { "won" } else { random.pick(STAGES) },
            probability = 5 * random.below(20),
            summary = random.pick(SENTENCES),
            profit = 10_000 + 500 * random.below(400),
        );
        let _ = write!(
            text,
            "compelling_event:\n  reason: The old contract ends on 30 June 2027\n  deadline: 2027-03-3{}\n  consequences: {}\n  \
             serves: [penalties]\nunique_business_value:\n  result: One late job in five disappears\n  measure: Late jobs by site and month\n  \
             amount: {}\n  serves: [one-plan]\nvalue:\n  years: 3\n  lines:\n",
            random.below(2),
            random.pick(SENTENCES),
            20_000 + 1_000 * random.below(300),
        );
        for (source, per, certainty) in [
            ("expenses", "year", "confirmed"),
            ("revenue", "year", "assumed"),
            ("usage", "year", "confirmed"),
            ("acquisition", "once", "estimated"),
        ] {
            let _ = writeln!(
                text,
                "    - {{source: {source}, amount: {}, per: {per}, certainty: {certainty}, text: As finance books it}}",
                5_000 + 500 * random.below(300)
            );
        }
        let _ = write!(
            text,
            "partners:\n  - partner: {}\n    helps_with: [9, 12]\n    how: They know the board.\ncompetitors:\n  - competitor: {}\n    \
             primary: yes\n    status: evaluation_in_progress\n    threat: {}\n    strategy: frontal\n    comments: {}\n  - no-decision\n\
             strategy:\n  kind: flanking\n  variation: alter_the_rules\n  because: {}\n  new_criteria: [The first working week]\n",
            partner_id(random.below(self.size.partners)),
            competitor_id(self.rival),
            random.pick(&["low", "medium", "high"]),
            random.pick(SENTENCES),
            random.pick(SENTENCES),
        );
        if closed {
            let _ = writeln!(
                text,
                "outcome:\n  result: won\n  date: 2026-11-20\n  reasons: [10, 15]\n  lessons: [{}]",
                random.pick(LESSONS)
            );
        }
        text
    }

    fn body(&self, random: &mut Random) -> String {
        let mut text = String::new();
        for heading in ["Where it stands", "What we do not know"] {
            let _ = write!(text, "\n## {heading}\n\n{} {}\n", random.pick(SENTENCES), random.pick(SENTENCES));
        }
        let other = random.below(self.size.opportunities);
        let _ = write!(
            text,
            "\nSee [[{}]], [[{}|the account]] and [[#{}]]; [[{}]] asks every week.\n",
            id(other),
            account_id(self.n % self.size.accounts),
            1 + random.below(20),
            member_id(self.owner),
        );
        text
    }

    fn player(&self, n: usize) -> String {
        format!("p{n}")
    }

    fn players(&self, random: &mut Random) -> String {
        let mut text = String::from("players:\n");
        for (n, (job, department)) in JOBS.iter().enumerate().take(self.players) {
            let _ = write!(
                text,
                "  - id: {}\n    name: {}\n    title: {job}\n    department: {department}\n",
                self.player(n),
                person(self.first_person + n)
            );
            if n > 0 {
                let _ = write!(
                    text,
                    "    reports_to: {}\n    influences: [{{player: {}, strength: high}}]\n",
                    self.player((n - 1) / 2),
                    self.player(random.below(n)),
                );
            }
            let _ = write!(
                text,
                "    buying_role: {}\n    political_status: {}\n    rank: {}\n    influence: {}\n    adaptability: pragmatist\n    \
                 support: {}\n    evidence: [{}]\n    coverage: {}\n    last_contact: 2026-1{}-1{}\n    covered_by: [{}]\n    \
                 business_agenda: {}\n    relationship: {{strategy: motivate, target_support: supporter, by: 2027-01-29}}\n",
                random.pick(&["approver", "decision_maker", "evaluator", "user"]),
                random.pick(&["inner_circle", "political_structure", "outside"]),
                random.pick(&["low", "medium", "high"]),
                random.pick(&["low", "medium", "high"]),
                random.pick(&["mentor", "supporter", "neutral", "non_supporter", "enemy"]),
                random.pick(&["Called us back the same day", "Brought a colleague", "Asked for the reference"]),
                random.pick(&["in_depth", "multiple_contacts", "brief_contact", "no_contact"]),
                random.below(2),
                random.below(10),
                member_id(self.owner),
                random.pick(SENTENCES),
            );
        }
        text
    }

    fn plan(&self, random: &mut Random) -> String {
        let mut text = format!(
            "customer:\n  goal: {{id: their-goal, text: Nine in ten on time}}\n  objectives:\n    - id: their-move\n      text: Both sites in one \
             plan by June\n      date: 2027-06-30\nus:\n  objectives:\n    - id: our-order\n      text: Order for all sites\n      product: Planning\n      \
             amount: {}\n      date: 2027-03-31\n      supports: [their-move]\n  strategy: Change the ground to the first working week\n\
             milestones:\n  - {{id: offers, title: Offers are opened, date: 2027-01-15, customer_owner: {}}}\n  \
             - {{id: signature, title: The contract is signed, kind: paper, date: 2027-03-26, lead_days: 20}}\nactions:\n",
            100_000 + 1_000 * random.below(500),
            self.player(0),
        );
        for (n, (title, prime)) in ACTIONS.iter().enumerate() {
            let done = random.happens(50);
            let _ = write!(
                text,
                "  - id: a{n}\n    title: {title}\n    owner: {}\n    due: {}\n    status: {}\n    prime: {prime}\n    players: [{}]\n    \
                 criteria: [{}]\n    objective: our-order\n    milestone: offers\n",
                member_id((self.owner + n) % self.size.team),
                if done {
                    format!("2026-10-{}", 10 + random.below(20))
                } else {
                    format!("2026-12-{}", 10 + random.below(20))
                },
                if done { "done" } else { "planned" },
                self.player(random.below(self.players)),
                1 + random.below(20),
            );
        }
        text
    }

    fn assessment(&self, random: &mut Random) -> String {
        let mut text = format!("by: {}\n", person(self.owner * 7));
        let mut signs = |known: usize| {
            let mut line = String::new();
            for n in 0..20 {
                if n > 0 && n % 5 == 0 {
                    line.push(' ');
                }
                line.push(if random.happens(known) { random.pick(&['+', '+', '-']) } else { '?' });
            }
            line
        };
        let (ours, theirs) = (signs(80), signs(45));
        let _ = writeln!(text, "us: {ours}\n{}: {theirs}", competitor_id(self.rival));
        for number in EXPLAINED {
            let _ = write!(
                text,
                "{number}:\n  evidence: {}\n  source: {}\n  next_question: What would change it?\n",
                random.pick(EVIDENCE),
                person(self.first_person + random.below(self.players)),
            );
        }
        text
    }

    fn review(&self, random: &mut Random) -> String {
        format!(
            "attendees: [{}, {}]\ndecision: continue\nbecause: {}\nasks: [A day with the implementation lead]\nactions: [a{}]\nnext_review: 2026-12-08\n",
            person(self.owner * 7),
            person(7),
            random.pick(SENTENCES),
            random.below(ACTIONS.len()),
        )
    }
}
