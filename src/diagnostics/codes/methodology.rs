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
    /// scales, is taken from the built-in methodology that it extends. Single values are changed under
    /// `adjust`, where nothing else has to be repeated.
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
    /// Modules are cited by numbers that exist. A question turns green at a higher score than it turns red.
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
    /// The modules, the strategies, the signals and the words of the scales have the names, and the order,
    /// of the methodology that is built in. Titles, labels and explanations are free; questions, criteria and
    /// stages are yours altogether.
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
    /// Each question has at least one criterion.
    ///
    /// ## Why it matters
    /// A question is answered by its criteria. Without any it would stay blank for ever.
    ///
    /// ## Wrong
    /// ```yaml file=methodology.yaml
    /// questions:
    ///   - {slug: pain, title: Does it hurt?, text: Whether they have to act., threshold: 0, criteria: []}
    /// ```
    ///
    /// ## Right
    /// ```yaml file=methodology.yaml
    /// questions:
    ///   - slug: pain
    ///     title: Does it hurt?
    ///     text: Whether they have to act.
    ///     threshold: 0
    ///     criteria:
    ///       - slug: cost-of-delay
    ///         title: Cost of delay
    ///         ask: Do we know what waiting costs them?
    ///         prompts:
    ///           - Who pays for it today?
    ///         favourable: They have told us the amount.
    ///         unfavourable: Nobody there misses anything.
    /// ```
    NO_CRITERIA = "M110" Error "a question has no criteria";

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

    /// ## What it checks
    /// What the file refers to by name is there: the built-in methodology under `extends`; the questions,
    /// criteria and stages under `adjust`, `add` and `leave_out`; the criteria that a strategy leans on; the
    /// criteria of the built-in methodology that one of yours stands for.
    ///
    /// ## Why it matters
    /// A change to a criterion that does not exist changes nothing, and nobody would notice.
    ///
    /// ## Wrong
    /// ```yaml file=methodology.yaml
    /// adjust:
    ///   criteria:
    ///     acces-to-funds: {weight: 2}
    /// ```
    ///
    /// ## Right
    /// ```yaml file=methodology.yaml
    /// adjust:
    ///   criteria:
    ///     access-to-funds: {weight: 2}
    /// ```
    UNKNOWN_NAME = "M112" Error "a name in the methodology file that nothing has";

    /// ## What it checks
    /// Either three questions have the `axis` x, y and z, or none has one of them.
    ///
    /// ## Why it matters
    /// The win position is read from all three: whether there is something to be won, whether we can compete
    /// for it, whether those who decide want us. With two of them it would be a guess. Without any, pages
    /// simply show no win position.
    ///
    /// ## Wrong
    /// ```yaml file=methodology.yaml
    /// questions:
    ///   - slug: pain
    ///     title: Does it hurt?
    ///     text: Whether they have to act.
    ///     threshold: 0
    ///     axis: x
    ///     criteria:
    ///       - slug: cost-of-delay
    ///         title: Cost of delay
    ///         ask: Do we know what waiting costs them?
    ///         prompts: [Who pays for it today?]
    ///         favourable: They have told us the amount.
    ///         unfavourable: Nobody there misses anything.
    /// ```
    ///
    /// ## Right
    /// ```yaml file=methodology.yaml
    /// questions:
    ///   - slug: pain
    ///     title: Does it hurt?
    ///     text: Whether they have to act.
    ///     threshold: 0
    ///     criteria:
    ///       - slug: cost-of-delay
    ///         title: Cost of delay
    ///         ask: Do we know what waiting costs them?
    ///         prompts: [Who pays for it today?]
    ///         favourable: They have told us the amount.
    ///         unfavourable: Nobody there misses anything.
    /// ```
    AXES = "M113" Error "a win position that lacks a question";
}
