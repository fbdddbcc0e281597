//! Whether a methodology that could be read holds together.

use super::Methodology;
use super::outline::{Outline, unknown_key};
use crate::diagnostics::{Diagnostic, Place, Rule, SourceFile, codes};
use crate::schema::{fold_word, is_id, shortened};
use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::Arc;

/// The criteria of each question: the rules cite criteria by number.
const CRITERIA_OF_A_QUESTION: usize = 5;

/// What is wrong with a methodology that was read from `file` and laid over the embedded one.
pub(super) fn problems(methodology: &Methodology, file: &Arc<SourceFile>, outline: &Outline) -> Vec<Diagnostic> {
    let mut look = Look { file, outline, problems: Vec::new() };
    look.at_fixed_words(methodology, Methodology::embedded());
    look.at_questions(methodology);
    look.at_stages(methodology);
    look.at_strategies(methodology);
    look.at_tests(methodology);
    look.at_propositions(methodology);
    look.at_texts(methodology);
    look.problems
}

struct Look<'a> {
    file: &'a Arc<SourceFile>,
    outline: &'a Outline,
    problems: Vec<Diagnostic>,
}

impl Look<'_> {
    /// Reports a problem with the value at a path.
    fn report(&mut self, rule: &'static Rule, path: &str, message: impl Into<String>, help: impl Into<String>) {
        let place = Place::new(self.file, self.outline.value(path));
        self.problems.push(Diagnostic::new(rule, place, message).help(help));
    }

    /// The words that documents use and the program knows stay as they are.
    fn at_fixed_words(&mut self, ours: &Methodology, base: &Methodology) {
        macro_rules! same {
            ($list:ident) => {
                self.same_words(stringify!($list), words(&ours.$list, |x| &x.slug), words(&base.$list, |x| &x.slug));
            };
        }
        same!(modules);
        same!(questions);
        same!(planning);
        same!(partner_stages);
        same!(versatility);
        same!(signals);
        same!(strategies);
        for (index, (strategy, model)) in ours.strategies.iter().zip(&base.strategies).enumerate() {
            let path = format!("strategies[{index}].variations");
            self.same_words(&path, words(&strategy.variations, |x| &x.slug), words(&model.variations, |x| &x.slug));
        }
        same!(proposition_patterns);
        for (index, (pattern, model)) in ours.proposition_patterns.iter().zip(&base.proposition_patterns).enumerate() {
            let path = format!("proposition_patterns[{index}].slots");
            self.same_words(&path, words(&pattern.slots, |x| &x.slug), words(&model.slots, |x| &x.slug));
        }
        for (index, (row, model)) in ours.versatility.iter().zip(&base.versatility).enumerate() {
            self.same_words(&format!("versatility[{index}].group"), vec![&row.group], vec![&model.group]);
        }
        for (name, terms) in &ours.scales {
            match base.scales.get(name) {
                Some(model) => {
                    self.same_words(&format!("scales.{name}"), words(terms, |x| &x.slug), words(model, |x| &x.slug));
                }
                None => {
                    let names = base.scales.keys().map(String::as_str).collect::<Vec<_>>();
                    let span = self.outline.key(&format!("scales.{name}"));
                    self.problems.push(unknown_key(self.file, span, name, &names));
                }
            }
        }
    }

    fn same_words(&mut self, path: &str, ours: Vec<&str>, base: Vec<&str>) {
        if ours == base {
            return;
        }
        let differs = ours.iter().zip(&base).position(|(a, b)| a != b);
        let (path, message) = match differs {
            Some(at) => {
                (format!("{path}[{at}].slug"), format!("`{}` stands where `{}` belongs", shortened(ours[at]), base[at]))
            }
            None if ours.len() < base.len() => {
                (path.to_owned(), format!("`{}` is missing from this list", base[ours.len()]))
            }
            None => (
                format!("{path}[{}].slug", base.len()),
                format!("`{}` does not belong to this list", shortened(ours[base.len()])),
            ),
        };
        let help = format!("labels and texts are yours to choose, the names are fixed: {}", base.join(", "));
        self.report(&codes::methodology::OTHER_WORDS, &path, message, help);
    }

    fn at_questions(&mut self, methodology: &Methodology) {
        let mut slugs = Vec::new();
        for (q, question) in methodology.questions.iter().enumerate() {
            if !(-1.0..=1.0).contains(&question.threshold) {
                let message = format!("a threshold of {} can never be met, or never be missed", question.threshold);
                let path = format!("questions[{q}].threshold");
                self.report(&codes::methodology::OUT_OF_RANGE, &path, message, "write a number from -1 to 1");
            }
            let count = question.criteria.len();
            if count != CRITERIA_OF_A_QUESTION {
                self.report(
                    &codes::methodology::CRITERIA_COUNT,
                    &format!("questions[{q}].criteria"),
                    format!("this question has {count} criteria, not {CRITERIA_OF_A_QUESTION}"),
                    "give each question five criteria; a criterion that you do not need may ask something else",
                );
            }
            for (c, criterion) in question.criteria.iter().enumerate() {
                let path = format!("questions[{q}].criteria[{c}]");
                self.in_range(&format!("{path}.weight"), criterion.weight, &(1..=100));
                self.not_empty(&format!("{path}.prompts"), criterion.prompts.len());
                slugs.push((format!("{path}.slug"), criterion.slug.as_str()));
            }
        }
        self.names(slugs);
    }

    fn at_stages(&mut self, methodology: &Methodology) {
        let modules = u32::try_from(methodology.modules.len()).unwrap_or(u32::MAX);
        self.not_empty("stages", methodology.stages.len());
        self.names(paths("stages", &methodology.stages, |stage| &stage.slug));
        for (s, stage) in methodology.stages.iter().enumerate() {
            self.in_range(&format!("stages[{s}].probability"), stage.probability.into(), &(0..=100));
            for (m, module) in stage.modules.iter().enumerate() {
                self.in_range(&format!("stages[{s}].modules[{m}]"), (*module).into(), &(1..=modules));
            }
            if let Some(threshold) = stage.gate_threshold {
                self.in_range(&format!("stages[{s}].gate_threshold"), threshold.into(), &(0..=100));
            }
        }
        // An opportunity answers them all in one list.
        let gates = methodology
            .stages
            .iter()
            .enumerate()
            .flat_map(|(s, stage)| paths(&format!("stages[{s}].gate"), &stage.gate, |question| &question.slug));
        self.names(gates.collect());
    }

    fn at_strategies(&mut self, methodology: &Methodology) {
        let criteria = u32::try_from(Methodology::embedded().criteria.len()).unwrap_or(u32::MAX);
        for (s, strategy) in methodology.strategies.iter().enumerate() {
            for (n, number) in strategy.leans_on.iter().enumerate() {
                self.in_range(&format!("strategies[{s}].leans_on[{n}]"), (*number).into(), &(1..=criteria));
            }
        }
    }

    fn at_tests(&mut self, methodology: &Methodology) {
        let modules = u32::try_from(methodology.modules.len()).unwrap_or(u32::MAX);
        self.not_empty("test_questions", methodology.test_questions.len());
        self.names(paths("test_questions", &methodology.test_questions, |question| &question.slug));
        for (q, question) in methodology.test_questions.iter().enumerate() {
            self.in_range(&format!("test_questions[{q}].module"), question.module.into(), &(1..=modules));
        }
        self.names(paths("perspectives", &methodology.perspectives, |perspective| &perspective.slug));
        self.names(paths("session_steps", &methodology.session_steps, |step| &step.slug));
    }

    /// Each slot stands in its sentence, and nothing else does in braces.
    fn at_propositions(&mut self, methodology: &Methodology) {
        for (p, pattern) in methodology.proposition_patterns.iter().enumerate() {
            let mut in_sentence = slots(&pattern.sentence);
            let mut in_list = words(&pattern.slots, |slot| &slot.slug);
            in_sentence.sort_unstable();
            in_list.sort_unstable();
            if in_sentence != in_list {
                let names = pattern.slots.iter().map(|slot| format!("{{{}}}", slot.slug)).collect::<Vec<_>>();
                self.report(
                    &codes::methodology::SLOTS,
                    &format!("proposition_patterns[{p}].sentence"),
                    "the slots in the sentence are not those in the list",
                    format!("write a sentence that holds each of these once: {}", names.join(", ")),
                );
            }
        }
    }

    fn at_texts(&mut self, methodology: &Methodology) {
        for (list, terms) in [
            ("value.questions", &methodology.value.questions),
            ("value.chain", &methodology.value.chain),
            ("control.levels", &methodology.control.levels),
            ("sales_return.levels", &methodology.sales_return.levels),
            ("glossary", &methodology.glossary),
        ] {
            self.names(paths(list, terms, |term| &term.slug));
        }
    }

    /// Each name can stand in an address, and stands once. Each comes with its path.
    fn names(&mut self, slugs: Vec<(String, &str)>) {
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        for (path, slug) in slugs {
            if !is_id(slug) || slug.bytes().all(|byte| byte.is_ascii_digit()) {
                let message = format!("`{}` cannot be a name", shortened(slug));
                let help = "write letters, digits and hyphens, with at least one letter, such as `compelling-event`";
                self.report(&codes::methodology::BAD_NAME, &path, message, help);
            } else if let Some(first) = seen.get(&fold_word(slug)) {
                let message = format!("the name `{}` stands here a second time", shortened(slug));
                let place = |path: &str| Place::new(self.file, self.outline.value(path));
                let problem = Diagnostic::new(&codes::methodology::REPEATED_NAME, place(&path), message)
                    .label(place(first), "it stands here first")
                    .help("give one of them another name");
                self.problems.push(problem);
            } else {
                seen.insert(fold_word(slug), path);
            }
        }
    }

    fn in_range(&mut self, path: &str, number: u32, range: &RangeInclusive<u32>) {
        if !range.contains(&number) {
            let help = format!("write a whole number from {} to {}", range.start(), range.end());
            self.report(&codes::methodology::OUT_OF_RANGE, path, format!("{number} is out of range here"), help);
        }
    }

    fn not_empty(&mut self, path: &str, count: usize) {
        if count == 0 {
            self.report(&codes::methodology::EMPTY, path, "the list is empty", "write at least one line below it");
        }
    }
}

fn words<T>(list: &[T], slug: impl Fn(&T) -> &String) -> Vec<&str> {
    list.iter().map(|item| slug(item).as_str()).collect()
}

fn paths<'a, T>(list: &str, items: &'a [T], slug: impl Fn(&'a T) -> &'a String) -> Vec<(String, &'a str)> {
    items.iter().enumerate().map(|(i, item)| (format!("{list}[{i}].slug"), slug(item).as_str())).collect()
}

/// What stands in braces in a sentence; an unclosed brace counts with all that follows.
fn slots(sentence: &str) -> Vec<&str> {
    sentence.split('{').skip(1).map(|rest| rest.split_once('}').map_or(rest, |(name, _)| name)).collect()
}
