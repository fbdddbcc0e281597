//! Whether a methodology that could be read holds together.

use super::outline::{Outline, unknown_key};
use super::own::{Kind, Laid, UnknownName};
use super::{Axis, Criterion, Methodology};
use crate::diagnostics::{Diagnostic, Place, Rule, SourceFile, codes, nearest};
use crate::schema::{fold_word, is_id, shortened};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::sync::Arc;

/// What is wrong with a methodology that was read from `file` and laid over one that is built in.
pub(super) fn problems(laid: &Laid, file: &Arc<SourceFile>, outline: &Outline) -> Vec<Diagnostic> {
    let Laid { methodology, places, unknown } = laid;
    let mut look = Look { file, outline, places, problems: Vec::new() };
    for name in unknown {
        look.unknown(name);
    }
    look.at_fixed_words(methodology, Methodology::embedded());
    look.at_colours(methodology);
    look.at_questions(methodology);
    look.at_stages(methodology);
    look.at_strategies(methodology);
    look.at_tests(methodology);
    look.at_propositions(methodology);
    look.at_texts(methodology);
    look.problems
}

/// The finding for a methodology to extend that is not built in.
pub(super) fn unknown_base(name: &str, file: &Arc<SourceFile>, outline: &Outline) -> Diagnostic {
    let known = Methodology::BUILT_IN.map(str::to_owned).to_vec();
    let name = UnknownName { path: "extends".to_owned(), name: name.to_owned(), what: "methodology", known };
    unknown_name(&name, file, outline)
}

fn unknown_name(unknown: &UnknownName, file: &Arc<SourceFile>, outline: &Outline) -> Diagnostic {
    let UnknownName { path, name, what, known } = unknown;
    // The names of what is adjusted are keys.
    let is_key = path.ends_with(&format!(".{name}"));
    let place = Place::new(file, if is_key { outline.key(path) } else { outline.value(path) });
    let message = format!("there is no {what} `{}`", shortened(name));
    let problem = Diagnostic::new(&codes::methodology::UNKNOWN_NAME, place.clone(), message);
    let problem = match nearest(name, known.iter().map(String::as_str)) {
        Some(near) => problem.help(format!("did you mean `{near}`?")).patch(place, near),
        None => problem,
    };
    problem.help(format!("write one of: {}", known.join(", ")))
}

struct Look<'a> {
    file: &'a Arc<SourceFile>,
    outline: &'a Outline,
    /// Where in the file something was changed or added.
    places: &'a BTreeMap<(Kind, String), String>,
    problems: Vec<Diagnostic>,
}

impl Look<'_> {
    /// Reports a problem with the value at a path.
    fn report(&mut self, rule: &'static Rule, path: &str, message: impl Into<String>, help: impl Into<String>) {
        let place = Place::new(self.file, self.outline.value(path));
        self.problems.push(Diagnostic::new(rule, place, message).help(help));
    }

    fn unknown(&mut self, name: &UnknownName) {
        self.problems.push(unknown_name(name, self.file, self.outline));
    }

    /// The way to a value of a named thing: where it was changed or added, else where it stands in the list.
    fn path(&self, kind: Kind, name: &str, in_list: &str, field: &str) -> String {
        let changed = self.places.get(&(kind, name.to_owned())).map(|path| format!("{path}.{field}"));
        changed.filter(|path| self.outline.has(path)).unwrap_or_else(|| format!("{in_list}.{field}"))
    }

    /// The words that documents use and the program knows stay as they are.
    fn at_fixed_words(&mut self, ours: &Methodology, base: &Methodology) {
        macro_rules! same {
            ($list:ident) => {
                self.same_words(stringify!($list), words(&ours.$list, |x| &x.slug), words(&base.$list, |x| &x.slug));
            };
        }
        same!(modules);
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

    fn at_colours(&mut self, methodology: &Methodology) {
        let colours = &methodology.colours;
        for (key, score) in [("green_from", colours.green_from), ("red_to", colours.red_to)] {
            self.score(&format!("colours.{key}"), score);
        }
        if colours.red_to >= colours.green_from {
            let message = format!("red ends at {}, and green begins at {}", colours.red_to, colours.green_from);
            self.report(&codes::methodology::OUT_OF_RANGE, "colours.red_to", message, "let amber lie between them");
        }
    }

    /// A score that a question can be below, or not.
    fn score(&mut self, path: &str, score: f64) {
        if !(-1.0..=1.0).contains(&score) {
            let message = format!("a threshold of {score} can never be met, or never be missed");
            self.report(&codes::methodology::OUT_OF_RANGE, path, message, "write a number from -1 to 1");
        }
    }

    fn at_questions(&mut self, methodology: &Methodology) {
        self.not_empty("questions", methodology.questions.len());
        self.names(paths("questions", &methodology.questions, |question| &question.slug));
        let mut slugs = Vec::new();
        let mut stood_for = Vec::new();
        for (q, question) in methodology.questions.iter().enumerate() {
            let in_list = format!("questions[{q}]");
            self.score(&self.path(Kind::Question, &question.slug, &in_list, "threshold"), question.threshold);
            if question.criteria.is_empty() {
                let listed = format!("{in_list}.criteria");
                self.report(
                    &codes::methodology::NO_CRITERIA,
                    if self.outline.has(&listed) { &listed } else { "leave_out.criteria" },
                    format!("the question `{}` has no criteria", question.slug),
                    "give it at least one criterion, or take the question out",
                );
            }
            for (c, criterion) in question.criteria.iter().enumerate() {
                let in_list = format!("{in_list}.criteria[{c}]");
                let path = |field: &str| self.path(Kind::Criterion, &criterion.slug, &in_list, field);
                let (slug, weight, prompts) = (path("slug"), path("weight"), path("prompts"));
                for n in 0..criterion.stands_for.len() {
                    stood_for.push((path(&format!("stands_for[{n}]")), criterion, n));
                }
                self.in_range(&weight, criterion.weight, &(1..=100));
                self.not_empty(&prompts, criterion.prompts.len());
                slugs.push((slug, criterion.slug.as_str()));
            }
        }
        self.names(slugs);
        self.at_stood_for(&stood_for);
        self.at_axes(methodology);
    }

    /// Criteria stand for those of the built-in methodology, one for each at most.
    fn at_stood_for(&mut self, stood_for: &[(String, &Criterion, usize)]) {
        let known = || Methodology::embedded().criteria.iter().map(|criterion| criterion.slug.clone());
        let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
        for (path, criterion, place) in stood_for {
            let name = criterion.stands_for[*place].as_str();
            if known().all(|slug| slug != name) {
                let known = known().collect();
                self.unknown(&UnknownName { path: path.clone(), name: name.to_owned(), what: "criterion", known });
            } else if let Some(first) = seen.insert(name, path) {
                self.repeated(path, first, format!("two criteria stand for `{name}`"), "let one of them stand for it");
            }
        }
    }

    /// Each part is played by one question at most; the position is read from three or from none.
    fn at_axes(&mut self, methodology: &Methodology) {
        let on = |axis: Axis| methodology.questions.iter().enumerate().filter(move |(_, q)| q.axis == Some(axis));
        let path = |look: &Self, (q, question): (usize, &super::Question)| {
            look.path(Kind::Question, &question.slug, &format!("questions[{q}]"), "axis")
        };
        for axis in [Axis::X, Axis::Y, Axis::Z, Axis::Worth] {
            if let [first, second, ..] = on(axis).collect::<Vec<_>>()[..] {
                let (first, second) = (path(self, first), path(self, second));
                let message = format!("two questions are `{}`", axis.word());
                self.repeated(&second, &first, message, "take it from one of them");
            }
        }
        let played = Axis::OF_THE_POSITION.into_iter().flat_map(on).map(|q| path(self, q)).collect::<Vec<_>>();
        let missing = Axis::OF_THE_POSITION.into_iter().filter(|axis| on(*axis).next().is_none());
        let missing = missing.map(|axis| format!("`{}`", axis.word())).collect::<Vec<_>>().join(" or ");
        // The file need not hold all of them; a place in it is better than none.
        let in_file = played.iter().find(|path| self.outline.has(path)).or(played.first());
        if let (Some(path), false) = (in_file, missing.is_empty()) {
            self.report(
                &codes::methodology::AXES,
                path,
                format!("no question is {missing}, and the win position is read from all of x, y and z"),
                "name the three questions, or none: without them there is no win position",
            );
        }
    }

    fn at_stages(&mut self, methodology: &Methodology) {
        let modules = u32::try_from(methodology.modules.len()).unwrap_or(u32::MAX);
        self.not_empty("stages", methodology.stages.len());
        self.names(paths("stages", &methodology.stages, |stage| &stage.slug));
        for (s, stage) in methodology.stages.iter().enumerate() {
            let path = |look: &Self, field: &str| look.path(Kind::Stage, &stage.slug, &format!("stages[{s}]"), field);
            self.in_range(&path(self, "probability"), stage.probability.into(), &(0..=100));
            for (m, module) in stage.modules.iter().enumerate() {
                self.in_range(&path(self, &format!("modules[{m}]")), (*module).into(), &(1..=modules));
            }
            if let Some(threshold) = stage.gate_threshold {
                self.in_range(&path(self, "gate_threshold"), threshold.into(), &(0..=100));
            }
        }
        // An opportunity answers them all in one list.
        let gates = methodology.stages.iter().enumerate().flat_map(|(s, stage)| {
            let whole = format!("stages[{s}]");
            let path = move |g: usize| (whole.clone(), format!("gate[{g}].slug"));
            stage.gate.iter().enumerate().map(move |(g, question)| (stage, path(g), question))
        });
        let gates = gates
            .map(|(stage, (whole, field), question)| {
                (self.path(Kind::Stage, &stage.slug, &whole, &field), question.slug.as_str())
            })
            .collect();
        self.names(gates);
    }

    /// Strategies lean on criteria of this methodology; those of the built-in one may be left out of it.
    fn at_strategies(&mut self, methodology: &Methodology) {
        let own = methodology.questions.iter().flat_map(|question| &question.criteria);
        let all = own.chain(&Methodology::embedded().criteria);
        let known = all.map(|criterion| criterion.slug.as_str()).collect::<BTreeSet<_>>();
        for (s, strategy) in methodology.strategies.iter().enumerate() {
            for (n, name) in strategy.leans_on.iter().enumerate().filter(|(_, name)| !known.contains(name.as_str())) {
                let path = format!("strategies[{s}].leans_on[{n}]");
                let known = known.iter().map(|name| (*name).to_owned()).collect();
                self.unknown(&UnknownName { path, name: name.clone(), what: "criterion", known });
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
                let first = first.clone();
                self.repeated(&path, &first, message, "give one of them another name");
            } else {
                seen.insert(fold_word(slug), path);
            }
        }
    }

    fn repeated(&mut self, path: &str, first: &str, message: String, help: &str) {
        let place = |path: &str| Place::new(self.file, self.outline.value(path));
        let problem = Diagnostic::new(&codes::methodology::REPEATED_NAME, place(path), message)
            .label(place(first), "it stands here first")
            .help(help);
        self.problems.push(problem);
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
