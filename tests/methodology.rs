//! The embedded methodology agrees with the types of the playbook, and reads well.

#[path = "methodology/pages.rs"]
mod pages;

use salesbook::methodology::{Methodology, Phase, Term};
use salesbook::playbook::entity::account::{Standing, Trend};
use salesbook::playbook::entity::alignment::{RelationshipLevel, RelationshipStrategy};
use salesbook::playbook::entity::assessment::Rating;
use salesbook::playbook::entity::competitor::{CompetitorStatus, Threat};
use salesbook::playbook::entity::control::ControlSign;
use salesbook::playbook::entity::decision_criterion::{DecisionCriterionKind, Position};
use salesbook::playbook::entity::gate::GateReply;
use salesbook::playbook::entity::head::Kind;
use salesbook::playbook::entity::insight::{InitiativePriority, InsightState, PressureKind};
use salesbook::playbook::entity::key_player::{
    Adaptability, BuyingRole, Coverage, DecisionOrientation, Degree, PoliticalStatus, ResponseMode, Support,
};
use salesbook::playbook::entity::opportunity::{Flag, WinPosition};
use salesbook::playbook::entity::partner::PartnerBenefit;
use salesbook::playbook::entity::plan::{ActionPriority, ActionStatus, MilestoneKind, Prime, ResourceKind};
use salesbook::playbook::entity::review::{AskAnswer, Decision, OutcomeResult, ReviewKind};
use salesbook::playbook::entity::strategy::{StrategyKind, Variation};
use salesbook::playbook::entity::test_session::{TestAnswer, TestStatus};
use salesbook::playbook::entity::value::{Certainty, Period, PropositionPattern, ValueSource};
use salesbook::playbook::entity::versatility::Versatility;
use salesbook::schema::{Choice, Record, Vocabulary, WordSet};
use std::collections::BTreeSet;
use std::path::Path;

fn slugs(terms: &[Term]) -> Vec<&str> {
    terms.iter().map(|term| term.slug.as_str()).collect()
}

/// The scales that explain a closed set of words, with the set.
fn scales_of_choices() -> Vec<(&'static str, &'static [Choice])> {
    vec![
        ("rating", Rating::CHOICES),
        ("buying_role", BuyingRole::CHOICES),
        ("political_status", PoliticalStatus::CHOICES),
        ("support", Support::CHOICES),
        ("coverage", Coverage::CHOICES),
        ("adaptability", Adaptability::CHOICES),
        ("decision_orientation", DecisionOrientation::CHOICES),
        ("degree", Degree::CHOICES),
        ("response_mode", ResponseMode::CHOICES),
        ("relationship_strategy", RelationshipStrategy::CHOICES),
        ("relationship_level", RelationshipLevel::CHOICES),
        ("prime", Prime::CHOICES),
        ("action_status", ActionStatus::CHOICES),
        ("action_priority", ActionPriority::CHOICES),
        ("resource_kind", ResourceKind::CHOICES),
        ("milestone_kind", MilestoneKind::CHOICES),
        ("competitor_status", CompetitorStatus::CHOICES),
        ("threat", Threat::CHOICES),
        ("standing", Standing::CHOICES),
        ("trend", Trend::CHOICES),
        ("win_position", WinPosition::CHOICES),
        ("flag", Flag::CHOICES),
        ("decision_criterion_kind", DecisionCriterionKind::CHOICES),
        ("position", Position::CHOICES),
        ("insight_state", InsightState::CHOICES),
        ("pressure_kind", PressureKind::CHOICES),
        ("initiative_priority", InitiativePriority::CHOICES),
        ("value_source", ValueSource::CHOICES),
        ("period", Period::CHOICES),
        ("certainty", Certainty::CHOICES),
        ("partner_benefit", PartnerBenefit::CHOICES),
        ("control_sign", ControlSign::CHOICES),
        ("test_answer", TestAnswer::CHOICES),
        ("test_status", TestStatus::CHOICES),
        ("review_kind", ReviewKind::CHOICES),
        ("decision", Decision::CHOICES),
        ("ask_answer", AskAnswer::CHOICES),
        ("gate_reply", GateReply::CHOICES),
        ("outcome", OutcomeResult::CHOICES),
        ("strategy", StrategyKind::CHOICES),
        ("variation", Variation::CHOICES),
        ("kind", Kind::CHOICES),
    ]
}

#[test]
fn every_closed_set_of_words_has_a_scale_with_its_words_in_order() {
    let methodology = Methodology::embedded();
    for (name, choices) in scales_of_choices() {
        let words = choices.iter().map(|choice| choice.slug).collect::<Vec<_>>();
        let scale = methodology.scales.get(name).unwrap_or_else(|| panic!("no scale `{name}`"));
        assert_eq!(slugs(scale), words, "{name}");
    }
    // Words that are no choice of an author's: states of a signal, phases, the parts of the insight map.
    let rest = ["insight", "phase", "signal"];
    let names = scales_of_choices().iter().map(|(name, _)| *name).chain(rest).collect::<BTreeSet<_>>();
    assert_eq!(methodology.scales.keys().map(String::as_str).collect::<BTreeSet<_>>(), names);
}

#[test]
fn the_list_of_scales_above_forgets_no_closed_set() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/playbook/entity");
    let count: usize = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap())
        .map(|text| text.lines().filter(|line| *line == "choice! {").count())
        .sum();
    // The patterns of a value proposition have a list of their own, with sentences and slots; the
    // levels of versatility are named row by row.
    assert_eq!(scales_of_choices().len() + 2, count);
}

#[test]
fn twenty_criteria_in_the_order_of_their_numbers() {
    let methodology = Methodology::embedded();
    let titles: Vec<_> = methodology.questions.iter().map(|q| (q.slug.as_str(), q.title.as_str())).collect();
    assert_eq!(
        titles,
        [
            ("opportunity", "Is there an opportunity?"),
            ("compete", "Can we compete?"),
            ("win", "Can we win?"),
            ("worth", "Is it worth winning?"),
        ]
    );
    let prompts = [
        ("customer-project", 5),
        ("business-profile", 4),
        ("financial-condition", 4),
        ("access-to-funds", 4),
        ("compelling-event", 5),
        ("formal-decision-criteria", 4),
        ("solution-fit", 4),
        ("sales-resource-requirements", 4),
        ("current-relationship", 4),
        ("unique-business-value", 6),
        ("inside-support", 4),
        ("executive-credibility", 4),
        ("cultural-compatibility", 4),
        ("informal-decision-criteria", 5),
        ("political-alignment", 5),
        ("short-term-revenue", 4),
        ("future-revenue", 5),
        ("profitability", 4),
        ("degree-of-risk", 4),
        ("strategic-value", 4),
    ];
    assert_eq!(methodology.criteria.len(), prompts.len());
    for ((id, criterion), (slug, least)) in methodology.criteria().zip(prompts) {
        assert_eq!(criterion.slug, slug);
        assert!(criterion.prompts.len() >= least, "{slug} has {} prompts", criterion.prompts.len());
        assert_eq!(criterion.weight, 1);
        assert_eq!(criterion.question, id.index() / 5, "{slug}");
        assert_eq!(methodology.index_of(WordSet::Criterion, &format!("#{}", id.number())), Some(id.index()));
        assert_eq!(methodology.index_of(WordSet::Criterion, slug), Some(id.index()));
    }
    let numbers = |chosen: fn(&salesbook::methodology::Criterion) -> bool| {
        methodology.criteria().filter(|(_, c)| chosen(c)).map(|(id, _)| id.number()).collect::<Vec<_>>()
    };
    assert_eq!(numbers(|c| c.must_have), [4, 5, 11, 15]);
    assert_eq!(numbers(|c| c.partner_example.is_none()), [2, 11, 16, 18]);
    for (question, count) in [(0, 4), (1, 5), (2, 4), (3, 3)] {
        let examples = methodology.criteria_of(question).filter(|(_, c)| c.partner_example.is_some()).count();
        assert_eq!(examples, count, "question {question}");
    }
}

#[test]
fn stages_have_their_phase_probability_and_modules() {
    let stages: Vec<_> =
        Methodology::embedded().stages.iter().map(|s| (s.slug.as_str(), s.phase, s.probability)).collect();
    assert_eq!(
        stages,
        [
            ("prospect", Phase::Early, 5),
            ("qualify", Phase::Early, 20),
            ("develop", Phase::Mid, 40),
            ("propose", Phase::Late, 60),
            ("negotiate", Phase::Late, 80),
            ("won", Phase::Closed, 100),
            ("lost", Phase::Closed, 0),
        ]
    );
    // What one stage asks for, the next does not forget.
    let open: Vec<_> = Methodology::embedded().stages.iter().filter(|s| s.phase != Phase::Closed).collect();
    for pair in open.windows(2) {
        let all_kept = pair[0].modules.iter().all(|module| pair[1].modules.contains(module));
        assert!(all_kept, "{} forgets modules", pair[1].slug);
    }
}

#[test]
fn strategies_propositions_and_versatility_follow_the_types() {
    let methodology = Methodology::embedded();
    let strategies: Vec<_> = methodology.strategies.iter().map(|s| s.slug.as_str()).collect();
    assert_eq!(strategies, StrategyKind::CHOICES.iter().map(|c| c.slug).collect::<Vec<_>>());
    for (strategy, kind) in methodology.strategies.iter().zip(StrategyKind::ALL) {
        let own: Vec<_> = Variation::ALL.iter().filter(|v| v.of() == *kind).map(|v| v.slug()).collect();
        assert_eq!(slugs(&strategy.variations), own, "{}", strategy.slug);
    }
    assert_eq!(methodology.proposition_patterns.len(), PropositionPattern::ALL.len());
    for (text, pattern) in methodology.proposition_patterns.iter().zip(PropositionPattern::ALL) {
        assert_eq!(text.slug, pattern.slug());
        assert_eq!(slugs(&text.slots), pattern.slots(), "{}", text.slug);
    }
    let rows: Vec<_> = methodology.versatility.iter().map(|row| row.slug.as_str()).collect();
    assert_eq!(rows, Versatility::doc().fields.iter().map(|field| field.key).collect::<Vec<_>>());
    for group in ["versatility", "development"] {
        assert_eq!(methodology.versatility.iter().filter(|row| row.group == group).count(), 5);
    }
}

#[test]
fn a_test_asks_about_every_module() {
    let methodology = Methodology::embedded();
    assert!((18..=24).contains(&methodology.test_questions.len()));
    for module in 1..=7 {
        let count = methodology.test_questions.iter().filter(|question| question.module == module).count();
        assert!(count >= 2, "module {module} has {count} questions");
    }
    assert!(methodology.test_questions.is_sorted_by_key(|question| question.module));
    assert!(methodology.index_of(WordSet::TestQuestion, "assessment-honest").is_some());
    assert_eq!(methodology.session_steps.iter().map(|step| step.minutes).sum::<u16>(), 90);
}

#[test]
fn the_partner_worksheet_has_eleven_questions() {
    let prompts: Vec<_> =
        Methodology::embedded().partner_stages.iter().map(|s| (s.slug.as_str(), s.prompts.len())).collect();
    assert_eq!(prompts, [("solutions", 2), ("marketing", 2), ("sales", 3), ("implementation", 2), ("post_sales", 2)]);
}

#[test]
fn the_planning_language_spells_its_name() {
    let letters: String = Methodology::embedded().planning.iter().map(|step| step.letter).collect();
    assert_eq!(letters, "GOSART");
    let attributes: Vec<_> = Methodology::embedded().planning.iter().map(|step| step.attributes.len()).collect();
    assert_eq!(attributes, [3, 3, 2, 3, 2, 1]);
}

#[test]
fn the_glossary_is_in_alphabetical_order_in_the_file() {
    let file = include_str!("../src/methodology/tas.yaml");
    let (_, glossary) = file.split_once("\nglossary:\n").unwrap();
    let labels: Vec<_> =
        glossary.lines().filter_map(|line| line.strip_prefix("    label: ")).map(str::to_lowercase).collect();
    assert!(labels.len() >= 40);
    for pair in labels.windows(2) {
        assert!(pair[0] < pair[1], "{} stands before {}", pair[0], pair[1]);
    }
    assert_eq!(labels.len(), Methodology::embedded().glossary.len());
}

/// Every text, with whether it is a label, a question or a sentence.
fn texts() -> Vec<(Form, String)> {
    let m = Methodology::embedded();
    let mut texts: Vec<(Form, &str)> = vec![
        (Form::Label, &m.title),
        (Form::Sentence, &m.summary),
        (Form::Sentence, &m.value.equation),
        (Form::Sentence, &m.value.text),
        (Form::Sentence, &m.control.definition),
        (Form::Sentence, &m.control.text),
        (Form::Sentence, &m.sales_return.text),
    ];
    texts.extend(m.aims.iter().map(|aim| (Form::Sentence, aim.as_str())));
    for module in &m.modules {
        texts.extend([(Form::Label, module.title.as_str()), (Form::Label, &module.phase)]);
        texts.extend([(Form::Sentence, module.purpose.as_str()), (Form::Sentence, &module.output)]);
        texts.extend(module.benefits.iter().map(|benefit| (Form::Sentence, benefit.as_str())));
        texts.extend(module.text.split("\n\n").map(|paragraph| (Form::Sentence, paragraph.trim_end())));
    }
    for question in &m.questions {
        texts.extend([(Form::Question, question.title.as_str()), (Form::Sentence, &question.text)]);
    }
    for criterion in &m.criteria {
        texts.extend([(Form::Label, criterion.title.as_str()), (Form::Question, &criterion.ask)]);
        texts.extend(criterion.prompts.iter().map(|prompt| (Form::Question, prompt.as_str())));
        texts.extend([(Form::Sentence, criterion.favourable.as_str()), (Form::Sentence, &criterion.unfavourable)]);
        texts.extend(criterion.partner_example.iter().map(|example| (Form::Sentence, example.as_str())));
    }
    for stage in &m.stages {
        texts.extend([(Form::Label, stage.title.as_str()), (Form::Sentence, &stage.text)]);
        texts.extend(stage.gate.iter().map(|question| (Form::Question, question.text.as_str())));
    }
    for strategy in &m.strategies {
        texts.extend([(Form::Label, strategy.title.as_str()), (Form::Sentence, &strategy.definition)]);
        texts.push((Form::Sentence, &strategy.when));
        texts.extend(strategy.beware.iter().map(|caveat| (Form::Sentence, caveat.as_str())));
    }
    texts.extend(m.test_questions.iter().map(|question| (Form::Question, question.text.as_str())));
    for perspective in &m.perspectives {
        texts.extend([(Form::Label, perspective.title.as_str()), (Form::Sentence, &perspective.look)]);
    }
    for step in &m.session_steps {
        texts.extend([(Form::Label, step.title.as_str()), (Form::Sentence, &step.text)]);
    }
    for step in &m.planning {
        texts.extend([(Form::Label, step.title.as_str()), (Form::Question, &step.question)]);
        texts.push((Form::Sentence, &step.text));
        texts.extend(step.attributes.iter().map(|attribute| (Form::Sentence, attribute.as_str())));
        let example = if step.slug == "test" { Form::Question } else { Form::Sentence };
        texts.extend([(example, step.customer.as_str()), (example, &step.team)]);
    }
    for stage in &m.partner_stages {
        texts.push((Form::Label, &stage.title));
        texts.extend(stage.prompts.iter().map(|prompt| (Form::Question, prompt.as_str())));
    }
    for row in &m.versatility {
        texts.extend([(Form::Label, row.title.as_str()), (Form::Sentence, &row.text)]);
        texts.extend(row.levels.iter().map(|level| (Form::Label, level.as_str())));
    }
    for pattern in &m.proposition_patterns {
        texts.extend([(Form::Label, pattern.title.as_str()), (Form::Example, &pattern.sentence)]);
        texts.push((Form::Sentence, &pattern.example));
    }
    for signal in &m.signals {
        texts.extend([(Form::Label, signal.title.as_str()), (Form::Question, &signal.question)]);
        texts.push((Form::Sentence, &signal.reads));
    }
    texts.extend(m.value.questions.iter().map(|term| (Form::Question, term.label.as_str())));
    texts.extend(m.value.questions.iter().map(|term| (Form::Sentence, term.meaning.as_str())));
    let terms = m.scales.values().flatten();
    let terms = terms.chain(m.strategies.iter().flat_map(|strategy| &strategy.variations));
    let terms = terms.chain(m.proposition_patterns.iter().flat_map(|pattern| &pattern.slots));
    let terms = terms.chain(m.value.chain.iter().chain(&m.control.levels).chain(&m.sales_return.levels));
    for term in terms.chain(&m.glossary) {
        texts.extend([(Form::Label, term.label.as_str()), (Form::Sentence, &term.meaning)]);
    }
    texts.into_iter().map(|(form, text)| (form, text.to_owned())).collect()
}

#[derive(Clone, Copy, PartialEq, Debug)]
enum Form {
    /// No full stop at its end.
    Label,
    /// A question mark.
    Question,
    /// A full stop.
    Sentence,
    /// A full stop; may begin with a slot.
    Example,
}

#[test]
fn texts_are_well_formed() {
    for (form, text) in texts() {
        assert!(!text.contains("  "), "two blanks: {text}");
        assert_eq!(text, text.trim(), "blanks around a text");
        let ends_well = match form {
            Form::Label => text.ends_with(|c: char| c.is_alphanumeric() || c == ')'),
            Form::Question => text.ends_with('?'),
            Form::Sentence | Form::Example => text.ends_with(['.', '?']),
        };
        assert!(ends_well, "the end of a {form:?}: {text}");
        // A name that is written small, and a slot, may begin a sentence.
        let begins_well = text.starts_with(char::is_uppercase) || text.starts_with("salesbook");
        assert!(begins_well || form == Form::Example, "the beginning of a {form:?}: {text}");
        assert!(!text.contains(['“', '”', '…', '’']), "plain quotes and dots: {text}");
    }
}
