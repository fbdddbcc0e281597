//! Every id that a document names, checked against what is there.

use super::Thing;
use super::entity::insight::InsightMap;
use super::lower::{Content, Lowered};
use super::model::{Opportunity, Playbook};
use super::place::Placed;
use crate::diagnostics::{Diagnostic, Place, Span, codes, nearest};
use crate::schema::{RefKind, shortened, slug};
use std::collections::BTreeMap;

/// A reference with its text, kept beyond the document's reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnedReference {
    /// What it names.
    pub kind: RefKind,
    /// The id.
    pub id: String,
    /// Where.
    pub span: Span,
    /// Whether it stands as a key of an assessment, where a misspelt key looks like a competitor.
    pub in_assessment: bool,
}

/// The references of every document.
pub fn owned(lowered: &[(Placed, Lowered)]) -> Vec<Vec<OwnedReference>> {
    lowered
        .iter()
        .map(|(_, one)| {
            let in_assessment = matches!(one.content, Content::Assessment(..) | Content::Opportunity(_));
            one.references()
                .into_iter()
                .map(|r| OwnedReference { kind: r.kind, id: r.id.to_owned(), span: r.span, in_assessment })
                .collect()
        })
        .collect()
}

/// Keys of an assessment that are no competitors.
const ASSESSMENT_KEYS: &[&str] =
    &["us", "evidence", "source", "date", "next_question", "cites", "rating", "by", "note"];

/// Reports the references that resolve to nothing, and the ids that two items share.
pub fn check(playbook: &Playbook, references: &[Vec<OwnedReference>], problems: &mut Vec<Diagnostic>) {
    let local: BTreeMap<&str, LocalIds<'_>> =
        playbook.opportunities.values().map(|o| (o.id.as_str(), LocalIds::of(o))).collect();
    for ids in local.values() {
        ids.report_duplicates(playbook, problems);
    }
    for (i, references) in references.iter().enumerate() {
        let scope = Scope { playbook, thing: playbook.things[i].as_ref(), local: &local };
        for reference in references {
            if scope.has_whole(reference.kind, &reference.id) {
                continue;
            }
            let Some(known) = scope.ids(reference.kind) else { continue };
            if known.iter().any(|(id, _)| *id == reference.id) {
                continue;
            }
            let place = Place::new(&playbook.documents[i].file, reference.span);
            problems.push(unknown(reference, place, &known));
        }
    }
}

fn unknown(reference: &OwnedReference, place: Place, known: &[(String, &str)]) -> Diagnostic {
    let problem = Diagnostic::new(
        &codes::reference::UNKNOWN_REFERENCE,
        place.clone(),
        format!("`{}` is not the id of {}", shortened(&reference.id), reference.kind.what()),
    );
    let by_title = known.iter().find(|(_, title)| slug(title) == slug(&reference.id)).map(|(id, _)| id.as_str());
    let near = by_title.or_else(|| nearest(&reference.id, known.iter().map(|(id, _)| id.as_str())));
    let near_key = (near.is_none() && reference.kind == RefKind::Competitor && reference.in_assessment)
        .then(|| nearest(&reference.id, ASSESSMENT_KEYS.iter().copied()))
        .flatten();
    match near.or(near_key) {
        Some(near) => problem.help(format!("did you mean `{near}`?")).patch(place, near),
        None if known.is_empty() => problem.help(format!("there is none yet: {}", how_to_add(reference.kind))),
        None if known.len() <= 12 => {
            let ids = known.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>().join(", ");
            problem.help(format!("there are: {ids}")).help(how_to_add(reference.kind))
        }
        None => problem.help(how_to_add(reference.kind)),
    }
}

const fn how_to_add(kind: RefKind) -> &'static str {
    match kind {
        RefKind::Account => "make one with `salesbook new account NAME`",
        RefKind::Opportunity => "make one with `salesbook new opportunity NAME`",
        RefKind::Competitor => "make one with `salesbook new competitor NAME`",
        RefKind::Partner => "make one with `salesbook new partner NAME`",
        RefKind::TeamMember => "list the person under [[team]] in site.toml",
        RefKind::Player => "add the person to `players:`",
        RefKind::Insight => "add the item under `insights:` of the opportunity or its account",
        RefKind::Objective => "give the goal or objective this `id:` in the plan",
        RefKind::Action => "give the action this `id:` in the plan",
        RefKind::Milestone => "give the milestone this `id:` in the plan",
    }
}

/// The ids that are known inside one opportunity, each with its name and place.
struct LocalIds<'a> {
    players: Vec<Local<'a>>,
    insights: Vec<Local<'a>>,
    objectives: Vec<Local<'a>>,
    actions: Vec<Local<'a>>,
    milestones: Vec<Local<'a>>,
}

struct Local<'a> {
    id: String,
    name: &'a str,
    document: usize,
    span: Span,
}

impl<'a> LocalIds<'a> {
    fn of(opportunity: &'a Opportunity) -> Self {
        let text = |field: &'a Option<crate::schema::Spanned<String>>| field.as_ref().map_or("", |f| f.value.as_str());
        let mut ids = Self {
            players: opportunity
                .players
                .iter()
                .map(|p| Local {
                    id: p.player_id().as_str().to_owned(),
                    name: text(&p.value.name),
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
                    document,
                    span: g.span,
                }));
                ids.objectives.extend(side.objectives.iter().map(|o| Local {
                    id: o.objective_id().as_str().to_owned(),
                    name: text(&o.text),
                    document,
                    span: o.span,
                }));
            }
            ids.actions.extend(plan.value.actions.iter().map(|a| Local {
                id: a.action_id().as_str().to_owned(),
                name: text(&a.title),
                document,
                span: a.span,
            }));
            ids.milestones.extend(plan.value.milestones.iter().map(|m| Local {
                id: m.milestone_id().as_str().to_owned(),
                name: text(&m.title),
                document,
                span: m.span,
            }));
        }
        ids
    }

    fn report_duplicates(&self, playbook: &Playbook, problems: &mut Vec<Diagnostic>) {
        let lists = [
            ("key players", &self.players),
            ("items of the insight map", &self.insights),
            ("objectives", &self.objectives),
            ("actions", &self.actions),
            ("milestones", &self.milestones),
        ];
        for (what, list) in lists {
            let mut first: BTreeMap<&str, &Local<'_>> = BTreeMap::new();
            for local in list {
                let Some(earlier) = first.get(local.id.as_str()) else {
                    first.insert(&local.id, local);
                    continue;
                };
                let place = |l: &Local<'_>| {
                    let file = &playbook.documents[l.document].file;
                    let end = file.text[l.span.start..l.span.end].find('\n').map_or(l.span.end, |i| l.span.start + i);
                    Place::new(file, Span::new(l.span.start, end))
                };
                problems.push(
                    Diagnostic::new(
                        &codes::reference::DUPLICATE_ID,
                        place(local),
                        format!("two {what} have the id `{}`", local.id),
                    )
                    .label(place(earlier), "the first one is here")
                    .help("give one of them an `id:` of its own"),
                );
            }
        }
    }
}

fn insights(map: &InsightMap, document: usize) -> impl Iterator<Item = Local<'_>> {
    [&map.goals, &map.pressures, &map.initiatives, &map.obstacles, &map.solutions].into_iter().flatten().map(
        move |item| Local {
            id: item.insight_id().as_str().to_owned(),
            name: item.text.as_ref().map_or("", |text| &text.value),
            document,
            span: item.span,
        },
    )
}

/// What the references of one document may name.
struct Scope<'a> {
    playbook: &'a Playbook,
    thing: Option<&'a Thing>,
    local: &'a BTreeMap<&'a str, LocalIds<'a>>,
}

impl<'a> Scope<'a> {
    /// Whether a document of its own has the id; the usual case, told without a list of all.
    fn has_whole(&self, kind: RefKind, id: &str) -> bool {
        match kind {
            RefKind::Account => self.playbook.accounts.contains_key(id),
            RefKind::Opportunity => self.playbook.opportunities.contains_key(id),
            RefKind::Competitor => self.playbook.competitors.contains_key(id),
            RefKind::Partner => self.playbook.partners.contains_key(id),
            RefKind::TeamMember => self.playbook.team.contains_key(id),
            _ => false,
        }
    }

    /// The ids that are known, with their names; `None` when it cannot be told.
    fn ids(&self, kind: RefKind) -> Option<Vec<(String, &'a str)>> {
        let playbook = self.playbook;
        macro_rules! all {
            ($map:ident) => {
                Some(playbook.$map.values().map(|e| (e.id.as_str().to_owned(), e.title.as_str())).collect())
            };
        }
        match kind {
            RefKind::Account => all!(accounts),
            RefKind::Opportunity => all!(opportunities),
            RefKind::Competitor => all!(competitors),
            RefKind::Partner => all!(partners),
            // A team that lists nobody has not said who belongs to it.
            RefKind::TeamMember if playbook.team.is_empty() => None,
            RefKind::TeamMember => Some(
                playbook
                    .team
                    .iter()
                    .map(|(id, m)| (id.as_str().to_owned(), m.name.as_ref().map_or("", |name| name.value.as_str())))
                    .collect(),
            ),
            RefKind::Player => self.of_opportunities(|ids| &ids.players),
            RefKind::Insight => {
                let mut found = self.of_opportunities(|ids| &ids.insights)?;
                let account = match self.thing? {
                    Thing::Account(id) => Some(id),
                    Thing::Opportunity(id, _) => {
                        playbook.opportunities.get(id).and_then(|o| o.fields.account.as_ref()).map(|a| &a.value)
                    }
                    _ => None,
                };
                let account = account.and_then(|id| playbook.accounts.get(id));
                let of_account = account.and_then(|a| a.fields.insights.as_ref()).into_iter();
                found.extend(of_account.flat_map(|map| insights(map, 0)).map(|local| (local.id, local.name)));
                Some(found)
            }
            RefKind::Objective => self.of_opportunities(|ids| &ids.objectives),
            RefKind::Action => self.of_opportunities(|ids| &ids.actions),
            RefKind::Milestone => self.of_opportunities(|ids| &ids.milestones),
        }
    }

    /// The ids inside the document's opportunity; for an account, inside all of its opportunities.
    fn of_opportunities(
        &self,
        list: impl Fn(&'a LocalIds<'a>) -> &'a Vec<Local<'a>>,
    ) -> Option<Vec<(String, &'a str)>> {
        let ids: Vec<&LocalIds<'a>> = match self.thing? {
            Thing::Opportunity(id, _) => self.local.get(id.as_str()).into_iter().collect(),
            Thing::Account(id) => {
                self.playbook.opportunities_of(id).filter_map(|o| self.local.get(o.id.as_str())).collect()
            }
            _ => return None,
        };
        Some(ids.into_iter().flat_map(|ids| list(ids)).map(|local| (local.id.clone(), local.name)).collect())
    }
}
