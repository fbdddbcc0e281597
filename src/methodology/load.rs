//! Reading a site's own methodology file, which is laid over one that is built in.

use super::outline::{Outline, without_mark};
use super::own::Own;
use super::types::Methodology;
use super::{parse_error, sound};
use crate::diagnostics::{Diagnostic, Place, SourceFile, codes};
use std::sync::Arc;

/// The bytes beyond which a file is not read; ours has less than a tenth of it.
const LARGEST: usize = 1 << 20;

/// The methodology of a site's own file: what the file leaves out, at the top level or among the
/// scales, is as in the built-in methodology that it extends, [`Methodology::embedded`] unless it
/// names another. What is taken from a built-in one has its texts in the language of the tag,
/// where there are any.
///
/// # Errors
/// Everything that is wrong with the file. The reader of YAML stops at the first thing it cannot
/// understand; from then on all problems are found at once.
pub fn load(file: &Arc<SourceFile>, language: &str) -> Result<Methodology, Vec<Diagnostic>> {
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
    let name = own.extends.as_deref().unwrap_or(Methodology::BUILT_IN[0]);
    let Some(base) = Methodology::built_in_for(name, language) else {
        return Err(vec![sound::unknown_base(name, file, &outline)]);
    };
    let laid = own.over(base);
    let problems = sound::problems(&laid, file, &outline);
    if problems.is_empty() { Ok(laid.methodology.indexed()) } else { Err(problems) }
}

#[cfg(test)]
mod tests {
    use super::super::built_in::{MEDDPICC, TAS, TAS_ZH};
    use super::*;

    fn read(text: &str) -> Result<Methodology, Vec<Diagnostic>> {
        load(&SourceFile::new("methodology.yaml", text), "en")
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
        assert_eq!(read(TAS).unwrap(), *Methodology::embedded());
    }

    #[test]
    fn the_second_methodology_is_a_file_as_a_site_could_bring_it() {
        assert_eq!(read(MEDDPICC).unwrap(), *Methodology::built_in("meddpicc").unwrap());
        for name in Methodology::BUILT_IN {
            assert!(Methodology::built_in(name).is_some(), "{name}");
        }
        assert_eq!(Methodology::built_in("MEDDPICC"), None);
        let own = read("extends: meddpicc\ntitle: Ours\n").unwrap();
        assert_eq!((own.title.as_str(), own.criteria.len()), ("Ours", 8));
        assert_eq!(problems("extends: medpicc\n"), ["M112 1:10 there is no methodology `medpicc`"]);
    }

    #[test]
    fn a_file_over_a_methodology_has_the_rest_of_it_in_the_language_of_the_site() {
        assert_eq!(read(TAS_ZH).unwrap(), *Methodology::built_in_for("tas", "zh-CN").unwrap());
        let read = |text: &str| load(&SourceFile::new("methodology.yaml", text), "zh").unwrap();
        let own = read("adjust: {criteria: {access-to-funds: {weight: 3}}}\n");
        let funds = own.criterion(own.criterion_for("access-to-funds").unwrap());
        assert_eq!((funds.title.as_str(), funds.weight), ("资金来源", 3));
        let own = read("extends: meddpicc\n");
        assert_eq!(
            (own.title.as_str(), own.term("rating", "unknown").unwrap().label.as_str()),
            ("MEDDPICC", "尚不清楚")
        );
        assert_eq!(own.term("period", "month").unwrap().label, "每月");
    }

    #[test]
    fn single_values_are_changed_and_criteria_added_and_left_out() {
        let own = read(
            "leave_out: {criteria: [cultural-compatibility]}\n\
             adjust:\n  questions:\n    compete: {threshold: 0.2}\n  criteria:\n    \
             access_to_funds: {title: Budget, weight: 3, must_have: false}\n  stages:\n    \
             qualify: {probability: 25, modules: [1, 2]}\n\
             add:\n  criteria:\n    worth:\n      - slug: footprint\n        title: Footprint\n        \
             ask: Is it clean?\n        prompts: [How much?]\n        favourable: It is.\n        \
             unfavourable: It is not.\n        stands_for: [strategic-value]\n",
        )
        .unwrap();
        let base = Methodology::embedded();
        assert_eq!(own.criteria.len(), 20);
        assert_eq!(own.criterion_for("cultural-compatibility"), None);
        let funds = own.criterion(own.criterion_for("access-to-funds").unwrap());
        assert_eq!((funds.title.as_str(), funds.weight, funds.must_have), ("Budget", 3, false));
        assert_eq!(funds.prompts, base.criteria[3].prompts);
        assert_eq!((own.questions[1].threshold, base.questions[1].threshold), (0.2, 0.0));
        assert_eq!((own.stages[1].probability, own.stages[1].modules.as_slice()), (25, &[1, 2][..]));
        // #13 is gone, so the last one is #20; it takes the place of #19, which is there as well.
        assert_eq!(own.criterion_for("footprint"), own.criterion_for("strategic-value"));
        assert_eq!(own.criterion_for("footprint").unwrap().number(), 20);
        assert_eq!(own.criteria[19].question, 3);
    }

    #[test]
    fn problems_with_changes_stand_where_they_are_made() {
        let added = |rest: &str| {
            format!(
                "add: {{criteria: {{worth: [{{slug: a, title: A, ask: B?, prompts: [C?], favourable: D., \
                 unfavourable: E., {rest}}}]}}}}\n"
            )
        };
        let cases: Vec<(String, &[&str])> = vec![
            ("adjust: {criteria: {funds: {weight: 2}}}".into(), &["M112 1:21 there is no criterion `funds`"]),
            ("adjust: {questions: {money: {threshold: 0}}}".into(), &["M112 1:22 there is no question `money`"]),
            ("adjust: {stages: {trial: {probability: 1}}}".into(), &["M112 1:19 there is no stage `trial`"]),
            ("leave_out: {criteria: [culture]}".into(), &["M112 1:24 there is no criterion `culture`"]),
            ("add: {criteria: {money: []}}".into(), &["M112 1:18 there is no question `money`"]),
            (
                "adjust:\n  criteria:\n    compelling-event: {weight: 0, prompts: []}\n  stages:\n    \
                 qualify: {probability: 101, modules: [8]}\n  questions:\n    win: {threshold: 2, axis: x}\n"
                    .into(),
                &[
                    "M107 3:32 0 is out of range here",
                    "M106 3:35 the list is empty",
                    "M107 7:22 a threshold of 2 can never be met, or never be missed",
                    "M105 7:31 two questions are `x`",
                    "M113 7:31 no question is `z`, and the win position is read from all of x, y and z",
                    "M107 5:28 101 is out of range here",
                    "M107 5:43 8 is out of range here",
                ],
            ),
            ("adjust: {criteria: {compelling-event: {titel: A}}}".into(), &["M102 1:40 `titel` is not a key that belongs here"]),
            (added("slug: b"), &["M105 1:104 the key `slug` stands here a second time"]),
            (added("weight: 101"), &["M107 1:112 101 is out of range here"]),
            (added("stands_for: [inside, inside-support]"), &["M112 1:117 there is no criterion `inside`"]),
            (
                format!(
                    "{}adjust: {{criteria: {{business-profile: {{stands_for: [inside-support]}}}}}}\n",
                    added("stands_for: [inside-support]")
                ),
                &["M105 1:117 two criteria stand for `inside-support`"],
            ),
            (added("weight: 1").replace("slug: a", "slug: profitability"), &["M105 1:33 the name `profitability` stands here a second time"]),
            (
                "colours: {green_from: -0.5, green_short_of: 1, red_to: -0.5}".into(),
                &["M107 1:56 red ends at -0.5, and green begins at -0.5"],
            ),
            (
                "strategies:\n  - {slug: frontal, title: A, definition: B., when: C., beware: [], leans_on: [solution, \
                 solution-fit], variations: []}\n"
                    .into(),
                &[
                    "M109 1:1 `flanking` is missing from this list",
                    "M109 2:105 `solution` is missing from this list",
                    "M112 2:80 there is no criterion `solution`",
                ],
            ),
        ];
        let found = |text: &str| (text.to_owned(), problems(text));
        let expected =
            |(text, lines): &(String, &[&str])| (text.clone(), lines.iter().map(|l| (*l).to_owned()).collect());
        assert_eq!(
            cases.iter().map(|(text, _)| found(text)).collect::<Vec<_>>(),
            cases.iter().map(expected).collect::<Vec<(String, Vec<String>)>>()
        );
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
        let file = TAS.replace("and report it {interval}.", "and report it {intervall.");
        let found = problems(&file);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with("M111") && found[0].ends_with("are not those in the list"), "{found:?}");
        let line = TAS.lines().position(|line| line.contains("report it {interval}")).unwrap() + 1;
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
