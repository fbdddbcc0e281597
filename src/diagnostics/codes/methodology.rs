//! `M`: a site's own methodology file.

use super::codes;

codes! {
    /// ## What it checks
    /// The methodology file that `site.toml` names is there, and is valid YAML of a moderate size. Lists
    /// and keys are not nested more deeply than a methodology needs, and nothing refers to text elsewhere
    /// in the file (`*name`).
    ///
    /// ## Why it matters
    /// Criteria, stages and scales come from it: without it nothing can be checked.
    ///
    /// ## Wrong
    /// ```yaml file=methodology.yaml
    /// title: "Our way of selling
    /// ```
    ///
    /// ## Right
    /// ```yaml file=methodology.yaml
    /// title: "Our way of selling"
    /// ```
    UNREADABLE = "M101" Error "the methodology file cannot be read";

    /// ## What it checks
    /// Every key of the methodology file is one that a methodology has at that place, and every scale
    /// is one that documents use.
    ///
    /// ## Why it matters
    /// A key that nobody reads is a change that nobody sees: with a misspelt `stages` the site would
    /// keep the stages it is built with.
    ///
    /// ## Wrong
    /// ```yaml file=methodology.yaml
    /// titel: Our way of selling
    /// ```
    ///
    /// ## Right
    /// ```yaml file=methodology.yaml
    /// title: Our way of selling
    /// ```
    UNKNOWN_KEY = "M102" Error "unknown key in the methodology file";

    /// ## What it checks
    /// A part that the file brings is complete. A part that it leaves out, at the top level or among the
    /// scales, is taken from the methodology that is built in.
    ///
    /// ## Why it matters
    /// Pages and checks rely on every part: a stage without its phase would belong to none.
    ///
    /// ## Wrong
    /// ```yaml file=methodology.yaml
    /// stages:
    ///   - slug: trial
    ///     title: Trial
    ///     text: The customer tries it.
    ///     probability: 50
    /// ```
    ///
    /// ## Right
    /// ```yaml file=methodology.yaml
    /// stages:
    ///   - slug: trial
    ///     title: Trial
    ///     phase: mid
    ///     text: The customer tries it.
    ///     probability: 50
    /// ```
    MISSING_KEY = "M103" Error "missing key in the methodology file";

    /// ## What it checks
    /// A text stands where a text is expected, a number where a number is, a list where a list is.
    ///
    /// ## Why it matters
    /// When the form is another than expected, the text usually ended up under the wrong key.
    ///
    /// ## Wrong
    /// ```yaml file=methodology.yaml
    /// aims: Win more
    /// ```
    ///
    /// ## Right
    /// ```yaml file=methodology.yaml
    /// aims:
    ///   - Win more.
    /// ```
    WRONG_VALUE = "M104" Error "wrong form of a value in the methodology file";

    /// ## What it checks
    /// No key stands twice in a group, and no two items of a list have the same name. All criteria count
    /// as one list. Blanks, hyphens, underscores and capitals make no difference.
    ///
    /// ## Why it matters
    /// A document that names it could mean either.
    ///
    /// ## Wrong
    /// ```yaml file=methodology.yaml
    /// perspectives:
    ///   - slug: lawyer
    ///     title: The lawyer
    ///     look: Read every clause.
    ///   - slug: lawyer
    ///     title: The buyer
    ///     look: Ask for the price.
    /// ```
    ///
    /// ## Right
    /// ```yaml file=methodology.yaml
    /// perspectives:
    ///   - slug: lawyer
    ///     title: The lawyer
    ///     look: Read every clause.
    ///   - slug: buyer
    ///     title: The buyer
    ///     look: Ask for the price.
    /// ```
    REPEATED_NAME = "M105" Error "a name stands twice in the methodology file";

    /// ## What it checks
    /// Every key has a value, and a list that must not be empty has at least one item.
    ///
    /// ## Why it matters
    /// An empty text would leave a hole on the page.
    ///
    /// ## Wrong
    /// ```yaml file=methodology.yaml
    /// title:
    /// ```
    ///
    /// ## Right
    /// ```yaml file=methodology.yaml
    /// title: Our way of selling
    /// ```
    EMPTY = "M106" Error "nothing is written in the methodology file where a text belongs";

    /// ## What it checks
    /// Thresholds lie between -1 and 1, probabilities between 0 and 100, weights between 1 and 100.
    /// Modules and criteria are cited by numbers that exist.
    ///
    /// ## Why it matters
    /// A stage that asks for module 8 could never be completed.
    ///
    /// ## Wrong
    /// ```yaml file=methodology.yaml
    /// stages:
    ///   - slug: trial
    ///     title: Trial
    ///     phase: mid
    ///     text: The customer tries it.
    ///     probability: 50
    ///     modules: [8]
    /// ```
    ///
    /// ## Right
    /// ```yaml file=methodology.yaml
    /// stages:
    ///   - slug: trial
    ///     title: Trial
    ///     phase: mid
    ///     text: The customer tries it.
    ///     probability: 50
    ///     modules: [1, 2]
    /// ```
    OUT_OF_RANGE = "M107" Error "a number is out of range in the methodology file";

    /// ## What it checks
    /// The `slug` of a criterion, stage, question or term is made of letters, digits, hyphens and
    /// underscores, and is not a number.
    ///
    /// ## Why it matters
    /// Names stand in documents and in addresses of pages, where a blank or a slash would get lost. A
    /// criterion is also known by its number, so a number cannot be its name.
    ///
    /// ## Wrong
    /// ```yaml file=methodology.yaml
    /// perspectives:
    ///   - slug: the lawyer
    ///     title: The lawyer
    ///     look: Read every clause.
    /// ```
    ///
    /// ## Right
    /// ```yaml file=methodology.yaml
    /// perspectives:
    ///   - slug: lawyer
    ///     title: The lawyer
    ///     look: Read every clause.
    /// ```
    BAD_NAME = "M108" Error "a name in the methodology file cannot be used";

    /// ## What it checks
    /// The modules, the four questions, the strategies, the signals and the words of the scales have the names, and
    /// the order, of the methodology that is built in. Titles, labels and explanations are free.
    ///
    /// ## Why it matters
    /// Documents, checks and scores know these names. A sixth level of support would be a word that no
    /// check understands.
    ///
    /// ## Wrong
    /// ```yaml file=methodology.yaml
    /// scales:
    ///   trend:
    ///     - slug: falling
    ///       label: Falling
    ///       meaning: Less than before.
    ///     - slug: flat
    ///       label: Steady
    ///       meaning: As before.
    ///     - slug: up
    ///       label: Rising
    ///       meaning: More than before.
    /// ```
    ///
    /// ## Right
    /// ```yaml file=methodology.yaml
    /// scales:
    ///   trend:
    ///     - slug: down
    ///       label: Falling
    ///       meaning: Less than before.
    ///     - slug: flat
    ///       label: Steady
    ///       meaning: As before.
    ///     - slug: up
    ///       label: Rising
    ///       meaning: More than before.
    /// ```
    OTHER_WORDS = "M109" Error "names that are fixed differ in the methodology file";

    /// ## What it checks
    /// Each of the four questions has five criteria.
    ///
    /// ## Why it matters
    /// A line of ratings has four groups of five signs, and the checks cite criteria by their number. You may
    /// put another criterion in the place of one of ours; the checks on that number then speak of yours.
    ///
    /// ## Wrong
    /// ```yaml file=methodology.yaml
    /// questions:
    ///   - {slug: opportunity, title: Is there one?, text: Is it real?, threshold: 0, criteria: []}
    ///   - {slug: compete, title: Can we?, text: Do we fit?, threshold: 0, criteria: []}
    ///   - {slug: win, title: Will we?, text: Do they want us?, threshold: 0, criteria: []}
    ///   - {slug: worth, title: Should we?, text: Is it good business?, threshold: 0, criteria: []}
    /// ```
    ///
    /// ## Right
    /// Five criteria below each question; leave `questions` out to keep ours.
    CRITERIA_COUNT = "M110" Error "a question has not five criteria";

    /// ## What it checks
    /// The sentence of a value proposition holds each of its slots once, in braces, and no others.
    ///
    /// ## Why it matters
    /// A slot that is missing from the sentence would be filled in and never shown.
    ///
    /// ## Wrong
    /// ```yaml
    /// sentence: "We will measure the value with {tracking_system}."
    /// slots:
    ///   - {slug: tracking_system, label: System, meaning: What measures it.}
    ///   - {slug: interval, label: Interval, meaning: How often.}
    /// ```
    ///
    /// ## Right
    /// ```yaml
    /// sentence: "We will measure the value with {tracking_system} and report it {interval}."
    /// slots:
    ///   - {slug: tracking_system, label: System, meaning: What measures it.}
    ///   - {slug: interval, label: Interval, meaning: How often.}
    /// ```
    SLOTS = "M111" Error "the slots of a sentence are not those in its list";
}
