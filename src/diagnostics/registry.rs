//! The registry: one row for every code salesbook can report.

use super::Severity;

/// One row of the registry. Compare rows by [`Rule::code`].
#[derive(Debug)]
pub struct Rule {
    /// Letter and number, such as `D102`. The letter names the area, see [`super::codes`].
    pub code: &'static str,
    /// The severity unless the site says otherwise.
    pub severity: Severity,
    /// A short title, lower case: "unknown key".
    pub title: &'static str,
    /// The doc comment of the row: what it checks, why it matters, a wrong and a right example.
    explanation: &'static str,
}

impl Rule {
    pub(super) const fn new(
        code: &'static str,
        severity: Severity,
        title: &'static str,
        explanation: &'static str,
    ) -> Self {
        Self { code, severity, title, explanation }
    }

    /// Whether its number is the lower one, of two rows of one area.
    pub(super) const fn stands_before(&self, other: &Self) -> bool {
        let (ours, others) = (self.code.as_bytes(), other.code.as_bytes());
        let mut at = 0;
        while at < ours.len() && at < others.len() {
            if ours[at] != others[at] {
                return ours[at] < others[at];
            }
            at += 1;
        }
        ours.len() < others.len()
    }

    /// The explanation as Markdown.
    #[must_use]
    pub fn explanation(&self) -> String {
        self.explanation.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect::<Vec<_>>().join("\n")
    }

    /// What it checks: the first section of the explanation, as one line.
    #[must_use]
    pub fn what_it_checks(&self) -> String {
        let explanation = self.explanation();
        let lines = explanation.lines().skip_while(|line| line.starts_with('#') || line.is_empty());
        lines.take_while(|line| !line.starts_with('#')).collect::<Vec<_>>().join(" ").trim().to_owned()
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl Eq for Rule {}

/// Declares registry rows. The doc comment of each row *is* its explanation:
///
/// ```text
/// codes! {
///     /// What it checks, why it matters …
///     UNKNOWN_KEY = "D101" Error "unknown key";
/// }
/// ```
macro_rules! codes {
    ($( $(#[doc = $doc:literal])+ $name:ident = $code:literal $severity:ident $title:literal ; )+) => {
        $(
            $(#[doc = $doc])+
            pub static $name: $crate::diagnostics::Rule = $crate::diagnostics::Rule::new(
                $code,
                $crate::diagnostics::Severity::$severity,
                $title,
                concat!($($doc, "\n"),+),
            );
        )+
        /// Every row of this area, in the order of their numbers.
        pub static ALL: &[&$crate::diagnostics::Rule] = &[$(&$name),+];
    };
}
pub(super) use codes;

/// Makes the list `ALL` of an area from those of the files that its rows stand in, by their numbers.
macro_rules! rows_of {
    ($($file:ident),+) => {
        /// Every row of this area, in the order of their numbers.
        pub static ALL: &[&$crate::diagnostics::Rule] = &{
            const COUNT: usize = 0 $(+ $file::ALL.len())+;
            let lists = [$($file::ALL),+];
            let mut all = [lists[0][0]; COUNT];
            let (mut list, mut row, mut at) = (0, 0, 0);
            while list < lists.len() {
                if row == lists[list].len() {
                    (list, row) = (list + 1, 0);
                    continue;
                }
                let mut place = at;
                while place > 0 && lists[list][row].stands_before(all[place - 1]) {
                    all[place] = all[place - 1];
                    place -= 1;
                }
                all[place] = lists[list][row];
                (row, at) = (row + 1, at + 1);
            }
            all
        };
    };
}
pub(super) use rows_of;

/// An area: the rows whose codes begin with the same letter.
#[derive(Debug)]
pub struct Area {
    /// What the area is about: "Fields and values".
    pub title: &'static str,
    /// Its rows, in the order of their numbers.
    pub rules: &'static [&'static Rule],
}

/// The areas of the registry, in the order they are listed.
#[must_use]
pub fn areas() -> &'static [Area] {
    super::codes::AREAS
}

/// Every row of the registry, area by area.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    areas().iter().flat_map(|area| area.rules.iter().copied())
}

/// The row of a code, in any case: `d101` finds `D101`.
#[must_use]
pub fn find(code: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.code.eq_ignore_ascii_case(code))
}
