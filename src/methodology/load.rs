//! Reading a methodology: the embedded one, and a site's own file laid over it.

use super::outline::{Outline, without_mark};
use super::texts::{ControlText, Perspective, PlanningStep, SalesReturn, SessionStep, SignalText, ValueText};
use super::types::{
    Methodology, Module, PartnerStagePrompts, PropositionText, Question, Stage, StrategyText, Term, TestQuestion,
    VersatilityRow,
};
use super::{parse_error, sound};
use crate::diagnostics::{Diagnostic, Place, SourceFile, codes};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// Target Account Selling, in English.
const EMBEDDED: &str = include_str!("tas.yaml");

/// The bytes beyond which a file is not read; ours has less than a tenth of it.
const LARGEST: usize = 1 << 20;

impl Methodology {
    /// The methodology that a site has unless it brings its own.
    ///
    /// # Panics
    /// Never: a test reads the embedded file.
    #[must_use]
    pub fn embedded() -> &'static Self {
        static METHODOLOGY: OnceLock<Methodology> = OnceLock::new();
        METHODOLOGY.get_or_init(|| {
            #[expect(clippy::expect_used, reason = "the text is part of the program, and a test reads it")]
            let methodology: Self = serde_yaml::from_str(EMBEDDED).expect("the embedded methodology is sound");
            methodology.indexed()
        })
    }

    /// Fills what follows from the rest: the list of criteria, the question of each, the order of the glossary.
    fn indexed(mut self) -> Self {
        for (index, question) in self.questions.iter_mut().enumerate() {
            for criterion in &mut question.criteria {
                criterion.question = index;
            }
        }
        self.criteria = self.questions.iter().flat_map(|question| question.criteria.iter().cloned()).collect();
        self.glossary.sort_by_cached_key(|term| (term.label.to_lowercase(), term.slug.clone()));
        self
    }
}

/// The methodology of a site's own file: what the file leaves out, at the top level or among the
/// scales, is as in [`Methodology::embedded`].
///
/// # Errors
/// Everything that is wrong with the file. The reader of YAML stops at the first thing it cannot
/// understand; from then on all problems are found at once.
pub fn load(file: &Arc<SourceFile>) -> Result<Methodology, Vec<Diagnostic>> {
    if file.text.len() > LARGEST {
        let problem = Diagnostic::new(
            &codes::methodology::UNREADABLE,
            Place::file(file),
            format!("the methodology file has more than {LARGEST} bytes"),
        );
        return Err(vec![problem.help("keep only the parts that differ from the built-in methodology")]);
    }
    let outline = Outline::of(file)?;
    let own = if outline.is_empty() {
        Own::default()
    } else {
        serde_yaml::from_str::<Own>(without_mark(&file.text))
            .map_err(|error| vec![parse_error::in_words(&error.to_string(), error.location(), file, &outline)])?
    };
    let methodology = own.over(Methodology::embedded());
    let problems = sound::problems(&methodology, file, &outline);
    if problems.is_empty() { Ok(methodology.indexed()) } else { Err(problems) }
}

/// Declares a file in which every part may be left out, and how it is laid over another.
macro_rules! own {
    ($($part:ident: $Type:ty),+ $(,)?) => {
        #[derive(Debug, Default, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        struct Own {
            scales: BTreeMap<String, Vec<Term>>,
            $($part: Option<$Type>),+
        }

        impl Own {
            fn over(self, base: &Methodology) -> Methodology {
                let mut scales = base.scales.clone();
                scales.extend(self.scales);
                Methodology {
                    criteria: Vec::new(),
                    scales,
                    $($part: self.$part.unwrap_or_else(|| base.$part.clone())),+
                }
            }
        }
    };
}

own! {
    title: String,
    summary: String,
    aims: Vec<String>,
    modules: Vec<Module>,
    questions: Vec<Question>,
    stages: Vec<Stage>,
    strategies: Vec<StrategyText>,
    test_questions: Vec<TestQuestion>,
    perspectives: Vec<Perspective>,
    session_steps: Vec<SessionStep>,
    planning: Vec<PlanningStep>,
    partner_stages: Vec<PartnerStagePrompts>,
    versatility: Vec<VersatilityRow>,
    sales_return: SalesReturn,
    proposition_patterns: Vec<PropositionText>,
    value: ValueText,
    control: ControlText,
    signals: Vec<SignalText>,
    glossary: Vec<Term>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Methodology, Vec<Diagnostic>> {
        load(&SourceFile::new("methodology.yaml", text))
    }

    /// Code, line, column and message of what is wrong with a file.
    fn problems(text: &str) -> Vec<String> {
        let problems = read(text).expect_err("the file is wrong");
        let line = |d: &Diagnostic| {
            let at = d.place.as_ref().map(Place::start).unwrap();
            format!("{} {}:{} {}", d.rule.code, at.line, at.column, d.message)
        };
        problems.iter().map(line).collect()
    }

    #[test]
    fn the_embedded_file_passes_its_own_checks() {
        assert_eq!(read(EMBEDDED).unwrap(), *Methodology::embedded());
    }

    #[test]
    fn criteria_are_numbered_through_the_questions() {
        let methodology = Methodology::embedded();
        assert_eq!(methodology.criteria.len(), 20);
        let questions = methodology.criteria.iter().map(|criterion| criterion.question).collect::<Vec<_>>();
        assert_eq!(questions, [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3]);
        assert_eq!(methodology.criteria[14].slug, "political-alignment");
    }

    #[test]
    fn a_file_replaces_the_parts_it_brings_and_no_others() {
        for nothing in ["", "# later\n", "{}", "---\n"] {
            assert_eq!(read(nothing).unwrap(), *Methodology::embedded(), "{nothing:?}");
        }
        let own = read(
            "title: Our way\r\nscales:\r\n  period:\r\n    - {slug: once, label: One-off, meaning: Once.}\r\n    \
             - {slug: month, label: Monthly, meaning: A.}\r\n    - {slug: quarter, label: Quarterly, meaning: B.}\r\n    \
             - {slug: year, label: Yearly, meaning: C.}\r\nglossary:\r\n  - {slug: b, label: b, meaning: B.}\r\n  \
             - {slug: a, label: A, meaning: A.}\r\n",
        )
        .unwrap();
        assert_eq!(own.title, "Our way");
        assert_eq!(own.term("period", "once").unwrap().label, "One-off");
        assert_eq!(own.term("support", "mentor"), Methodology::embedded().term("support", "mentor"));
        assert_eq!(own.stages, Methodology::embedded().stages);
        assert_eq!(own.glossary.iter().map(|term| term.label.as_str()).collect::<Vec<_>>(), ["A", "b"]);
    }

    #[test]
    fn what_is_wrong_is_said_in_words_with_its_place() {
        let cases: &[(&str, &[&str])] = &[
            ("title: 'Our\n", &["M101 1:8 the methodology file cannot be understood from here on"]),
            ("title: Our: way\n", &["M101 1:11 the methodology file cannot be understood from here on"]),
            ("a: &x b\nc: *x\n", &["M101 2:4 a reference (`*`) cannot stand in a methodology file"]),
            ("{[a]: b}", &["M101 1:2 a key is a word, here is a list or a group of keys"]),
            ("title: A\n---\ntitle: B\n", &["M101 2:1 a second document begins here"]),
            ("just a text", &["M104 1:1 a group of keys is expected here, not `just a text`"]),
            ("# Größe\nstagse: []\n", &["M102 2:1 `stagse` is not a key that belongs here"]),
            ("\u{feff}title: Ä\nstagse: []\n", &["M102 2:1 `stagse` is not a key that belongs here"]),
            ("aims:\n\t- A\n", &["M101 2:2 the methodology file cannot be understood from here on"]),
            (
                "aims: [A, B]\naims: []\ntitle:\n",
                &["M105 2:1 the key `aims` stands here a second time", "M106 3:1 nothing is written here"],
            ),
            ("aims: 5\n", &["M104 1:7 a list is expected here, not the number 5"]),
            ("title:\n  - A\n", &["M104 1:1 a text is expected here, not a list"]),
            (
                "session_steps:\n  - {slug: a, title: A, text: B., minutes: -5}\n",
                &["M104 2:44 a whole number within range is expected here, not the number -5"],
            ),
            (
                "session_steps:\n  - slug: a\n    title: A\n    minutes: 5\n",
                &["M103 2:5 the key `text` is missing here"],
            ),
            (
                "stages: [{slug: a, title: A, text: B., probability: 5, phase: middle}]",
                &["M104 1:63 `middle` is not one of the words that can stand here"],
            ),
            (
                "versatility: [{slug: focus, group: versatility, title: A, text: B., levels: [a, b]}]",
                &["M104 1:69 3 values are expected here, not 2"],
            ),
            ("stages: []\ntest_questions: []\n", &["M106 1:1 the list is empty", "M106 2:1 the list is empty"]),
            (
                "stages:\n  - {slug: a b, title: A, text: B., probability: 101, phase: mid, modules: [0, 7, 8]}\n  \
                 - {slug: Höhe, title: A, text: B., probability: 1, phase: mid}\n  \
                 - {slug: höhe, title: A, text: B., probability: 1, phase: mid}\n",
                &[
                    "M108 2:12 `a b` cannot be a name",
                    "M105 4:12 the name `höhe` stands here a second time",
                    "M107 2:50 101 is out of range here",
                    "M107 2:77 0 is out of range here",
                    "M107 2:83 8 is out of range here",
                ],
            ),
            (
                "scales:\n  suport: []\n  trend:\n    - {slug: down, label: D, meaning: D.}\n",
                &["M102 2:3 `suport` is not a key that belongs here", "M109 3:3 `flat` is missing from this list"],
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(problems(text), *expected, "{text}");
        }
    }

    #[test]
    fn a_threshold_is_a_number_that_can_be_met() {
        let question = |slug: &str, threshold: &str| {
            format!("  - {{slug: {slug}, title: A?, text: B., threshold: {threshold}, criteria: []}}\n")
        };
        let text = format!(
            "questions:\n{}{}{}{}",
            question("opportunity", "-1"),
            question("compete", "1.01"),
            question("win", ".nan"),
            question("worth", "0.2")
        );
        let found = problems(&text);
        assert_eq!(found.iter().filter(|p| p.starts_with("M107")).count(), 2, "{found:?}");
        assert_eq!(found.iter().filter(|p| p.starts_with("M110")).count(), 4, "{found:?}");
    }

    #[test]
    fn slots_and_sentences_agree() {
        let file = EMBEDDED.replace("and report it {interval}.", "and report it {intervall.");
        let found = problems(&file);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with("M111") && found[0].ends_with("are not those in the list"), "{found:?}");
        let line = EMBEDDED.lines().position(|line| line.contains("report it {interval}")).unwrap() + 1;
        assert!(found[0].contains(&format!(" {line}:")), "{found:?}");
    }

    #[test]
    fn hostile_files_are_refused() {
        let deep = "- ".repeat(100_000);
        assert_eq!(problems(&deep), ["M101 1:33 lists and keys are nested too deeply here"]);
        assert!(problems(&"{a: ".repeat(100_000))[0].starts_with("M101"));
        assert!(problems(&"# ".repeat(LARGEST))[0].ends_with("more than 1048576 bytes"));
        assert!(problems("title: \"\u{0}\u{7}\"")[0].starts_with("M101"));
        assert!(problems(&format!("{}: 1", "ü".repeat(5000)))[0].len() < 300);
    }

    #[test]
    fn the_examples_of_the_explanations_are_what_they_say() {
        for rule in codes::methodology::ALL {
            let explanation = rule.explanation();
            let (_, examples) = explanation.split_once("## Wrong").unwrap();
            let (wrong, right) = examples.split_once("## Right").unwrap();
            let file = |part: &str| {
                let (_, text) = part.split_once("```yaml file=methodology.yaml\n")?;
                Some(text.split_once("```")?.0.to_owned())
            };
            if let Some(wrong) = file(wrong) {
                let found = problems(&wrong);
                assert!(
                    !found.is_empty() && found.iter().all(|p| p.starts_with(rule.code)),
                    "{}: {found:?}",
                    rule.code
                );
            }
            if let Some(right) = file(right) {
                assert!(read(&right).is_ok(), "{}: {right}", rule.code);
            }
        }
    }
}
