//! Realistic playbooks of any size: a team, accounts, competitors, partners, and opportunities with
//! key players, a plan, a history of assessments and reviews.

use super::opportunity;
use super::random::Random;
use super::words::{COMPANIES, FIRST_NAMES, LAST_NAMES, PLACES, SENTENCES};
use std::fmt::Write as _;
use std::path::PathBuf;

/// How many of everything else there are for a number of opportunities.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// The opportunities.
    pub opportunities: usize,
    /// The customers.
    pub accounts: usize,
    /// The team.
    pub team: usize,
    /// The competitors.
    pub competitors: usize,
    /// The partners.
    pub partners: usize,
}

impl Size {
    /// A playbook of so many opportunities.
    pub const fn of(opportunities: usize) -> Self {
        Self {
            opportunities,
            accounts: opportunities.div_ceil(4),
            team: 4 + opportunities.div_ceil(25),
            competitors: 12,
            partners: 8,
        }
    }
}

/// The files of a playbook, each with its path from the root.
pub fn files(size: Size, seed: u64) -> impl Iterator<Item = (PathBuf, String)> {
    let random = Random::new(seed);
    let fixed = [("site.toml".into(), settings(size)), ("content/index.md".into(), welcome(size))];
    let accounts =
        (0..size.accounts).map(move |n| (format!("content/accounts/{}.md", account_id(n)).into(), account(n)));
    let competitors = (0..size.competitors).map(|n| named("competitors", &competitor_id(n), "Competitor", n));
    let partners = (0..size.partners).map(|n| named("partners", &partner_id(n), "Partner", n));
    let opportunities = (0..size.opportunities).flat_map(move |n| opportunity::files(n, size, random.branch(n as u64)));
    fixed.into_iter().chain(accounts).chain(competitors).chain(partners).chain(opportunities)
}

/// The id of the `n`-th account.
pub fn account_id(n: usize) -> String {
    format!("{}-{n}", account_title(n).to_lowercase().replace(' ', "-"))
}

fn account_title(n: usize) -> String {
    format!("{} {}", PLACES[n % PLACES.len()], COMPANIES[n / PLACES.len() % COMPANIES.len()])
}

/// The id of the `n`-th of the team.
pub fn member_id(n: usize) -> String {
    format!("member-{n}")
}

/// The id of the `n`-th competitor.
pub fn competitor_id(n: usize) -> String {
    format!("rival-{n}")
}

/// The id of the `n`-th partner.
pub fn partner_id(n: usize) -> String {
    format!("ally-{n}")
}

/// The `n`-th name of a person; the first 576 differ.
pub fn person(n: usize) -> String {
    format!("{} {}", FIRST_NAMES[n % FIRST_NAMES.len()], LAST_NAMES[(n + n / FIRST_NAMES.len()) % LAST_NAMES.len()])
}

fn settings(size: Size) -> String {
    let mut text = String::from(
        "title = \"Generated playbook\"\ncompany = \"Kestrel Planning\"\nlanguage = \"en\"\ncurrency = \"EUR\"\n\
         \n[thresholds]\nshort_term_revenue_min = \"100000 EUR\"\nclose_within_days = 270\n",
    );
    for n in 0..size.team {
        let _ = write!(text, "\n[[team]]\nid = \"{}\"\nname = \"{}\"\nrole = \"Sales\"\n", member_id(n), person(n * 7));
        if n > 0 {
            let _ = writeln!(text, "manager = \"{}\"", member_id(n / 8));
        }
    }
    text
}

fn welcome(size: Size) -> String {
    format!(
        "---\ntitle: Generated playbook\norder: 0\n---\n\n{} opportunities with {} accounts. Begin with [[{}]].\n",
        size.opportunities,
        size.accounts,
        account_id(0)
    )
}

fn account(n: usize) -> String {
    let sentence = |k: usize| SENTENCES[(n + k) % SENTENCES.len()];
    format!(
        "---\ntitle: {title} {n}\nstanding: potential\nindustry: {industry}\nprofile:\n  products: [Services, Maintenance]\n  \
         outside_drivers: [A new price period]\nfinancials:\n  - metric: Revenue\n    value: {revenue} million\n    period: 2025\n    \
         trend: up\ninsights:\n  goals:\n    - id: on-time\n      text: Nine in ten on time by 2028\n      state: confirmed\n  \
         pressures:\n    - id: penalties\n      text: Penalties double in April\n      kind: outside\n      serves: [on-time]\n  \
         initiatives:\n    - id: one-plan\n      text: One plan for all sites\n      priority: high\n      serves: [on-time]\n---\n\n\
         {} {}\n\n## What we know\n\n{}\n",
        sentence(0),
        sentence(3),
        sentence(5),
        title = account_title(n),
        industry = COMPANIES[n / PLACES.len() % COMPANIES.len()],
        revenue = 100 + n % 900,
    )
}

fn named(folder: &str, id: &str, what: &str, n: usize) -> (PathBuf, String) {
    let text = SENTENCES[n % SENTENCES.len()];
    (format!("content/{folder}/{id}.md").into(), format!("---\ntitle: {what} number {n}\n---\n\n{text}\n"))
}
