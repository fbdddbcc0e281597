//! A small methodology and model for the tests of this room.

use crate::diagnostics::{SourceFile, Span};
use crate::methodology::{Axis, Criterion, CriterionId, Methodology, Phase, Question, Stage, StageId};
use crate::playbook::entity::assessment::{Assessment, Party, Rating};
use crate::playbook::entity::competitor::OpportunityCompetitor;
use crate::playbook::entity::id::{AccountId, CompetitorId, OpportunityId};
use crate::playbook::entity::key_player::{Coverage, KeyPlayer, PoliticalStatus, Support};
use crate::playbook::entity::plan::{Action, PlanFields};
use crate::playbook::{DocumentIndex, Opportunity, Part, Playbook};
use crate::schema::{
    Date, Field, FieldValue, Lowering, NoVocabulary, Node, Percent, Scalar, Spanned, Style, Value, parse_date,
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A field that is there.
#[allow(clippy::unnecessary_wraps, reason = "a field is an option")]
pub fn at<T>(value: T) -> Field<T> {
    Some(Spanned::new(value, Span::default()))
}

pub fn day(text: &str) -> Date {
    parse_date(text).unwrap()
}

pub fn percent(number: u8) -> Percent {
    let file = SourceFile::new("x.md", "");
    let text = Value::Scalar(Scalar { text: number.to_string(), style: Style::Plain });
    let node = Node { span: Span::default(), value: text };
    Percent::lower(&node, &mut Lowering::new(&file, &NoVocabulary)).unwrap()
}

/// Four questions of five criteria, thresholds 0; must-haves #4, #5, #11, #15; four stages.
pub fn methodology() -> Methodology {
    let criterion = |index: usize| Criterion {
        slug: Methodology::embedded().criteria[index].slug.clone(),
        title: format!("Criterion {}", index + 1),
        ask: String::new(),
        prompts: Vec::new(),
        favourable: String::new(),
        unfavourable: String::new(),
        weight: 1,
        must_have: [4, 5, 11, 15].contains(&(index + 1)),
        partner_example: None,
        stands_for: Vec::new(),
        question: index / 5,
    };
    let criteria = (0..20).map(criterion).collect::<Vec<_>>();
    let question = |index: usize| Question {
        slug: format!("question-{}", index + 1),
        title: String::new(),
        text: String::new(),
        threshold: 0.0,
        axis: Some([Axis::X, Axis::Y, Axis::Z, Axis::Worth][index]),
        criteria: criteria[5 * index..5 * index + 5].to_vec(),
    };
    let stage = |slug: &str, phase, probability| Stage {
        slug: slug.to_owned(),
        title: slug.to_owned(),
        phase,
        text: String::new(),
        probability,
        modules: Vec::new(),
        gate: Vec::new(),
        gate_threshold: None,
    };
    Methodology {
        title: String::new(),
        summary: String::new(),
        modules: Vec::new(),
        questions: (0..4).map(question).collect(),
        stages: vec![
            stage("qualify", Phase::Early, 20),
            stage("evaluate", Phase::Mid, 50),
            stage("decide", Phase::Late, 80),
            stage("closed", Phase::Closed, 0),
        ],
        criteria,
        scales: BTreeMap::new(),
        strategies: Vec::new(),
        test_questions: Vec::new(),
        partner_stages: Vec::new(),
        versatility: Vec::new(),
        proposition_patterns: Vec::new(),
        glossary: Vec::new(),
        // The texts that no figure looks at.
        ..Methodology::embedded().clone()
    }
}

pub fn competitor(id: &str) -> Party {
    Party::Competitor(CompetitorId::new(id))
}

/// An assessment in signs; `.` is not yet rated.
pub fn assessment(date: &str, us: &str, competitors: &[(&str, &str)]) -> Assessment {
    let mut made = Assessment { date: at(day(date)), ..Assessment::default() };
    let mut rate = |party: &Party, signs: &str| {
        made.parties.insert(party.clone(), Span::default());
        for (index, sign) in signs.chars().filter(|c| !c.is_whitespace()).enumerate() {
            if let Some(rating) = Rating::from_sign(sign) {
                let key = (party.clone(), CriterionId::from_index(index));
                made.ratings.insert(key, Spanned::new(rating, Span::default()));
            }
        }
    };
    rate(&Party::Us, us);
    for (id, signs) in competitors {
        rate(&competitor(id), signs);
    }
    made
}

pub fn player(id: &str, status: PoliticalStatus, support: Support, coverage: Coverage) -> KeyPlayer {
    KeyPlayer {
        name: at(id.to_owned()),
        id: at(id.to_owned()),
        political_status: at(status),
        support: at(support),
        coverage: at(coverage),
        ..KeyPlayer::default()
    }
}

pub fn part<T>(value: T) -> Part<T> {
    Part { document: DocumentIndex(0), value }
}

pub fn parts<T>(values: Vec<T>) -> Vec<Part<T>> {
    values.into_iter().map(part).collect()
}

pub fn opportunity(id: &str) -> Opportunity {
    Opportunity {
        id: OpportunityId::new(id),
        document: DocumentIndex(0),
        title: id.to_owned(),
        aliases: Vec::new(),
        fields: Box::new(crate::playbook::entity::opportunity::OpportunityFields {
            account: at(AccountId::new("acme")),
            ..Default::default()
        }),
        assessments: Vec::new(),
        players: Vec::new(),
        players_document: None,
        plan: None,
        reviews: Vec::new(),
    }
}

/// An opportunity with a competitor `x-sys` and one assessment.
pub fn assessed(id: &str, us: &str, them: &str) -> Opportunity {
    let mut made = opportunity(id);
    made.fields.competitors =
        vec![OpportunityCompetitor { competitor: at(CompetitorId::new("x-sys")), ..Default::default() }];
    made.assessments = parts(vec![assessment("2026-05-01", us, &[("x-sys", them)])]);
    made
}

pub fn in_stage(mut opportunity: Opportunity, stage: usize) -> Opportunity {
    opportunity.fields.stage = at(StageId::from_index(stage));
    opportunity
}

pub fn action(title: &str, due: Option<&str>) -> Action {
    Action { title: at(title.to_owned()), due: due.and_then(|d| at(day(d))), ..Action::default() }
}

pub fn with_actions(mut opportunity: Opportunity, actions: Vec<Action>) -> Opportunity {
    opportunity.plan = Some(part(PlanFields { actions, ..PlanFields::default() }));
    opportunity
}

pub fn playbook(opportunities: Vec<Opportunity>) -> Playbook {
    let (mut playbook, _) = crate::playbook::assemble(Vec::new(), Arc::default(), Arc::default(), methodology());
    playbook.opportunities = opportunities.into_iter().map(|o| (o.id.clone(), Arc::new(o))).collect();
    playbook
}
