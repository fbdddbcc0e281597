//! `Y`: the front matter as text, before anyone asks what it means.

use super::codes;

codes! {
    /// ## What it checks
    /// The lines between the two `---` are keys with values, one below the other.
    ///
    /// ## Why it matters
    /// A line that cannot be read is a fact that cannot be shown. What stands before and after it is read all the same.
    ///
    /// ## Wrong
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind: the rail company
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: "Northwind: the rail company"
    /// ---
    /// ```
    SYNTAX = "Y101" Error "front matter that cannot be read";

    /// ## What it checks
    /// The front matter ends with a line `---`.
    ///
    /// ## Why it matters
    /// Without it, the text below would be taken for keys.
    ///
    /// ## Wrong
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// ---
    /// ```
    UNCLOSED = "Y102" Error "front matter that does not end";

    /// ## What it checks
    /// A key stands only once in its record.
    ///
    /// ## Why it matters
    /// Two values for one key: nobody can tell which is meant.
    ///
    /// ## Wrong
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// title: Northwind Rail
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind Rail
    /// ---
    /// ```
    DUPLICATE_KEY = "Y103" Error "key that stands twice";

    /// ## What it checks
    /// Values are plain texts, lists and records. References to other values (`*name`), names for them (`&name`), tags (`!name`) and keys in brackets are not used.
    ///
    /// ## Why it matters
    /// What looks like text to a reader means something else to a program, and the other way round.
    ///
    /// ## Wrong
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: !Northwind
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: "!Northwind"
    /// ---
    /// ```
    NOT_PLAIN = "Y104" Error "writing that means something else in YAML";

    /// ## What it checks
    /// The front matter has at most 256 KB, 20,000 values and 64 levels.
    ///
    /// ## Why it matters
    /// Facts of that number belong into several documents; a file like that is usually damaged or hostile.
    ///
    /// ## Wrong
    /// Front matter nested a hundred levels deep.
    ///
    /// ## Right
    /// Key players, plan and assessments in files of their own, beside the opportunity.
    TOO_LARGE = "Y105" Error "front matter that is too large";
}
