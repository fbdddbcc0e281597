//! The settings and their defaults.

use super::{BrandSettings, Rates, RuleLevels, ThresholdSettings};
use crate::schema::{Currency, Field, List, Money, choice, record};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What stands in `edit_url` for the path of a document.
pub(super) const EDIT_PATH: &str = "{path}";
/// What of a path stands in an address as it is.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'/').remove(b'~');

choice! {
    /// What becomes of raw HTML in Markdown.
    "a way with raw HTML"
    pub enum RawHtml {
        /// Kept, but for what could run or reach outside the page.
        Sanitise = "sanitise" | "sanitize";
        /// Shown as text.
        Escape = "escape";
        /// Kept as it is. Only for a playbook whose every author you trust.
        Trust = "trust";
    }
}

record! {
    /// One of us: an owner of opportunities, an actor in plans.
    "a team member"
    pub struct TeamMember {
        /// The name by which documents refer to the person: `owner: mara-lind`.
        id: Field<String>, required;
        /// Full name.
        name: Field<String>, required;
        /// What the person does.
        role: Field<String>;
        /// Whose team the person is on: the manager's id.
        manager: Field<String>;
        /// A mail address, shown on the person's page.
        email: Field<String>;
    }
}

record! {
    /// How Markdown is read.
    "`[markdown]`"
    pub struct MarkdownSettings {
        /// What becomes of raw HTML: sanitise, escape or trust.
        raw_html: Field<RawHtml>;
    }
}

record! {
    /// What is published besides the pages.
    "`[publish]`"
    pub struct PublishSettings {
        /// The address at which the site will stand, `https://playbook.example.com/`. Links do not need it.
        base_url: Field<String>;
        /// Whether search engines may list the site. No unless given.
        allow_indexing: Field<bool>;
        /// Where a document can be changed, with `{path}` in the place of its path from here: `https://forge.example.com/team/playbook/edit/main/{path}`. Pages then lead there.
        edit_url: Field<String>;
        /// Whether pages say when their document was last changed, from the git repository it is in. Yes unless given.
        last_change: Field<bool>;
        /// Whether they say by whom as well. Yes unless given.
        authors: Field<bool>;
    }
}

record! {
    /// The preview.
    "`[serve]`"
    pub struct ServeSettings {
        /// The port; the next free one is taken when it is in use.
        port: Field<u32>;
    }
}

record! {
    /// How often deals are reviewed.
    "`[cadence]`"
    pub struct CadenceSettings {
        /// The most days between two reviews of a deal that has just begun. 92 unless given.
        early: Field<u32>;
        /// The same for a deal in evaluation. 45 unless given.
        mid: Field<u32>;
        /// The same for a deal near the decision. 30 unless given.
        late: Field<u32>;
        /// The same for a large deal, wherever it stands; the lesser of the two counts.
        large: Field<u32>;
        /// The order amount from which a deal is large, once for each currency that you sell in.
        large_from: List<Money>;
    }
}

record! {
    /// A type of plan for deals from an order amount on, so that a small deal has a light plan.
    "a plan type"
    pub struct PlanType {
        /// What it is called.
        name: Field<String>, required;
        /// The order amount from which it counts, once for each currency that you sell in.
        from: List<Money>, required;
        /// The modules that such a plan needs, by number. The rules ask for no other, whatever the stage.
        modules: List<u32>, required;
    }
}

record! {
    /// How findings are weighed.
    "`[check]`"
    pub struct CheckSettings {
        /// Files and folders of the content folder that are not read.
        ignore: List<String>;
    }
}

record! {
    /// The site's settings, `site.toml`.
    "site.toml"
    pub struct Config {
        /// The playbook's title.
        title: Field<String>;
        /// The company whose playbook it is.
        company: Field<String>;
        /// One sentence on what the playbook is.
        description: Field<String>;
        /// The language of the pages: `en` unless given, or `zh`. With a region, `en-US`, dates and numbers are written as there.
        language: Field<String>;
        /// The currency of amounts that name none.
        currency: Field<Currency>;
        /// The folder that holds the documents; `content` unless given.
        content: Field<String>;
        /// The folder that the site is written to; `public` unless given.
        output: Field<String>;
        /// The theme, a folder below `themes/`; `default` unless given.
        theme: Field<String>;
        /// The methodology: `tas` unless given, `meddpicc`, or a file of your own such as `methodology.yaml`.
        methodology: Field<String>;
        /// The team.
        team: Vec<TeamMember>;
        /// How Markdown is read.
        markdown: Option<MarkdownSettings>;
        /// What makes the pages those of your company.
        brand: Option<BrandSettings>;
        /// What is published besides the pages.
        publish: Option<PublishSettings>;
        /// The preview.
        serve: Option<ServeSettings>;
        /// What one unit of each other currency is worth in the site's, as of a date: `as_of = 2026-11-20`, `GBP = 1.17`.
        rates: Rates;
        /// Thresholds, ages, and what is usual in your sales.
        thresholds: Option<ThresholdSettings>;
        /// How often deals are reviewed.
        cadence: Option<CadenceSettings>;
        /// The types of plan, by the deal's amount. Without any, and for a deal flagged `key_deal`, every module counts.
        plan_type: Vec<PlanType>;
        /// How findings are weighed.
        check: Option<CheckSettings>;
        /// The level of single rules by code: `K104 = "off"`, or advice, warning, error.
        rules: RuleLevels;
    }
}

impl PlanType {
    /// Whether such a plan needs a module.
    #[must_use]
    pub fn needs(&self, module: u8) -> bool {
        self.modules.iter().any(|needed| needed.value == u32::from(module))
    }
}

impl Config {
    /// The playbook's title.
    #[must_use]
    pub fn title(&self) -> &str {
        self.title.as_ref().map_or("Sales playbook", |title| &title.value)
    }

    /// The language of the pages, as a BCP 47 tag.
    #[must_use]
    pub fn language(&self) -> &str {
        self.language.as_ref().map_or("en", |language| &language.value)
    }

    /// What stands at the top of every page.
    #[must_use]
    pub fn brand_name(&self) -> &str {
        let name = self.brand.as_ref().and_then(|brand| brand.name.as_ref());
        name.map_or_else(|| self.title(), |name| &name.value)
    }

    /// The picture beside it, a file below `assets/`.
    #[must_use]
    pub fn logo(&self) -> &str {
        let logo = self.brand.as_ref().and_then(|brand| brand.logo.as_ref());
        logo.map_or("icon.svg", |logo| &logo.value)
    }

    /// The folder that holds the documents, below the root.
    #[must_use]
    pub fn content(&self) -> &str {
        self.content.as_ref().map_or("content", |content| &content.value)
    }

    /// The folder that the site is written to, below the root.
    #[must_use]
    pub fn output(&self) -> &str {
        self.output.as_ref().map_or("public", |output| &output.value)
    }

    /// The theme's name.
    #[must_use]
    pub fn theme(&self) -> &str {
        self.theme.as_ref().map_or("default", |theme| &theme.value)
    }

    /// What becomes of raw HTML in Markdown.
    #[must_use]
    pub fn raw_html(&self) -> RawHtml {
        self.markdown.as_ref().and_then(|m| m.raw_html).map_or(RawHtml::Sanitise, |raw| raw.value)
    }

    /// Whether search engines may list the site.
    #[must_use]
    pub fn allows_indexing(&self) -> bool {
        self.publish.as_ref().and_then(|p| p.allow_indexing).is_some_and(|allow| allow.value)
    }

    /// Where a document can be changed, by its path from the root; `None` when no place is given.
    #[must_use]
    pub fn edit_address(&self, path: &str) -> Option<String> {
        let pattern = self.publish.as_ref()?.edit_url.as_ref()?;
        Some(pattern.replace(EDIT_PATH, &utf8_percent_encode(path, PATH).to_string()))
    }

    /// Whether pages say when their document was last changed.
    #[must_use]
    pub fn shows_last_change(&self) -> bool {
        self.publish.as_ref().and_then(|p| p.last_change).is_none_or(|shows| shows.value)
    }

    /// Whether they say by whom.
    #[must_use]
    pub fn shows_authors(&self) -> bool {
        self.publish.as_ref().and_then(|p| p.authors).is_none_or(|shows| shows.value)
    }

    /// The currency of an amount in the settings: its own, else the site's.
    #[must_use]
    pub fn currency_of(&self, money: &Money) -> Option<Currency> {
        money.currency.or_else(|| self.currency.map(|currency| currency.value))
    }
}
