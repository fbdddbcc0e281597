//! The items inside an opportunity or account that can be referred to: people, insights,
//! objectives, actions, milestones.

use super::entity::insight::InsightMap;
use super::model::{Account, Opportunity, Playbook};
use crate::diagnostics::{Diagnostic, Place, Span, codes};
use crate::schema::{RefKind, Spanned, bad_id, is_id, shortened};
use std::collections::BTreeMap;

/// How many of a list are looked through one by one.
const FIRST: usize = 40;

/// The ids that are known inside one opportunity or account, each with its name and place.
#[derive(Default)]
pub(super) struct LocalIds<'a> {
    pub(super) players: Vec<Local<'a>>,
    pub(super) insights: Vec<Local<'a>>,
    pub(super) objectives: Vec<Local<'a>>,
    pub(super) actions: Vec<Local<'a>>,
    pub(super) milestones: Vec<Local<'a>>,
}

/// Places aside: whether others find the same items inside.
impl PartialEq for LocalIds<'_> {
    fn eq(&self, other: &Self) -> bool {
        fn known<'l>(list: &'l [Local<'_>]) -> impl Iterator<Item = (&'l str, &'l str)> {
            list.iter().map(|local| (local.id.as_str(), local.name))
        }
        let both = self.lists().into_iter().zip(other.lists());
        both.into_iter().all(|((_, ours), (_, others))| known(ours).eq(known(others)))
    }
}

/// An item that can be referred to.
pub(super) struct Local<'a> {
    pub(super) id: String,
    pub(super) name: &'a str,
    /// The id as it was written; `None` for one that was made from the name.
    given: Option<&'a Spanned<String>>,
    document: usize,
    span: Span,
}

impl<'a> LocalIds<'a> {
    /// Those of an opportunity.
    pub(super) fn of(opportunity: &'a Opportunity) -> Self {
        let text = |field: &'a Option<Spanned<String>>| field.as_ref().map_or("", |f| f.value.as_str());
        let mut ids = Self {
            players: opportunity
                .players
                .iter()
                .map(|p| Local {
                    id: p.player_id().as_str().to_owned(),
                    name: text(&p.value.name),
                    given: p.value.id.as_ref(),
                    document: p.document.0,
                    span: p.span,
                })
                .collect(),
            insights: opportunity.fields.insights.iter().flat_map(|m| insights(m, opportunity.document.0)).collect(),
            objectives: Vec::new(),
            actions: Vec::new(),
            milestones: Vec::new(),
        };
        if let Some(plan) = &opportunity.plan {
            let document = plan.document.0;
            for side in plan.value.customer.iter().chain(&plan.value.us) {
                ids.objectives.extend(side.goal.iter().map(|g| Local {
                    id: g.objective_id().as_str().to_owned(),
                    name: text(&g.text),
                    given: g.id.as_ref(),
                    document,
                    span: g.span,
                }));
                ids.objectives.extend(side.objectives.iter().map(|o| Local {
                    id: o.objective_id().as_str().to_owned(),
                    name: text(&o.text),
                    given: o.id.as_ref(),
                    document,
                    span: o.span,
                }));
            }
            ids.actions.extend(plan.value.actions.iter().map(|a| Local {
                id: a.action_id().as_str().to_owned(),
                name: text(&a.title),
                given: a.id.as_ref(),
                document,
                span: a.span,
            }));
            ids.milestones.extend(plan.value.milestones.iter().map(|m| Local {
                id: m.milestone_id().as_str().to_owned(),
                name: text(&m.title),
                given: m.id.as_ref(),
                document,
                span: m.span,
            }));
        }
        ids
    }

    /// Whether an id stands among the first of its kind: the usual case, told without a list of all.
    pub(super) fn begin_with(&self, kind: RefKind, id: &str) -> bool {
        let list = match kind {
            RefKind::Player => &self.players,
            RefKind::Insight => &self.insights,
            RefKind::Objective => &self.objectives,
            RefKind::Action => &self.actions,
            RefKind::Milestone => &self.milestones,
            _ => return false,
        };
        list.iter().take(FIRST).any(|local| local.id == id)
    }

    /// Those of an account: the items of its insight map.
    pub(super) fn of_account(account: &'a Account) -> Self {
        let document = account.document.map_or(0, |document| document.0);
        let maps = account.fields.insights.iter();
        Self { insights: maps.flat_map(|map| insights(map, document)).collect(), ..Self::default() }
    }

    /// The lists, each with what it holds.
    const fn lists(&self) -> [(&'static str, &Vec<Local<'a>>); 5] {
        [
            ("key players", &self.players),
            ("items of the insight map", &self.insights),
            ("objectives", &self.objectives),
            ("actions", &self.actions),
            ("milestones", &self.milestones),
        ]
    }

    /// Reports ids that cannot stand in an address.
    pub(super) fn report_bad(&self, playbook: &Playbook, problems: &mut Vec<Diagnostic>) {
        for local in self.lists().into_iter().flat_map(|(_, list)| list) {
            let file = &playbook.documents[local.document].file;
            match local.given {
                Some(given) if !is_id(given) => problems.push(bad_id(given, Place::new(file, given.span))),
                // Of an item without a name, that is reported.
                None if local.id.is_empty() && !local.name.is_empty() => problems.push(
                    Diagnostic::new(
                        &codes::document::identity::BAD_ID,
                        local.first_line(playbook),
                        format!("`{}` has no letter or digit to make an id of", shortened(local.name)),
                    )
                    .help("add a line `id: …`"),
                ),
                _ => {}
            }
        }
    }

    /// Reports ids that two items of a list share.
    pub(super) fn report_duplicates(&self, playbook: &Playbook, problems: &mut Vec<Diagnostic>) {
        for (what, list) in self.lists() {
            let mut first: BTreeMap<&str, &Local<'_>> = BTreeMap::new();
            for local in list.iter().filter(|local| !local.id.is_empty()) {
                let Some(earlier) = first.get(local.id.as_str()) else {
                    first.insert(&local.id, local);
                    continue;
                };
                problems.push(
                    Diagnostic::new(
                        &codes::reference::DUPLICATE_ID,
                        local.first_line(playbook),
                        format!("two {what} have the id `{}`", shortened(&local.id)),
                    )
                    .label(earlier.first_line(playbook), "the first one is here")
                    .help("give one of them an `id:` of its own"),
                );
            }
        }
    }
}

impl Local<'_> {
    /// The place of its first line.
    fn first_line(&self, playbook: &Playbook) -> Place {
        let file = &playbook.documents[self.document].file;
        let text = &file.text[self.span.start()..self.span.end()];
        Place::new(
            file,
            Span::new(self.span.start(), text.find('\n').map_or(self.span.end(), |i| self.span.start() + i)),
        )
    }
}

/// The items of an insight map.
pub(super) fn insights(map: &InsightMap, document: usize) -> impl Iterator<Item = Local<'_>> {
    [&map.goals, &map.pressures, &map.initiatives, &map.obstacles, &map.solutions].into_iter().flatten().map(
        move |item| Local {
            id: item.insight_id().as_str().to_owned(),
            name: item.text.as_ref().map_or("", |text| &text.value),
            given: item.id.as_ref(),
            document,
            span: item.span,
        },
    )
}
