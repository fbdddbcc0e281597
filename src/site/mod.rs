//! The pages: which there are ([`Route`]), what each holds (one view struct a page kind, exactly
//! what its template needs), and how they link to each other.
//!
//! Nothing here knows Tera: a [`Renderer`] is handed a template's name and a view.

mod backlink;
mod body;
mod finding;
mod format;
mod link;
mod module_work;
mod name_order;
mod neighbours;
mod origin;
mod paging;
mod plain;
mod route;
mod sentence;
mod shell;
mod term;
pub mod view;

pub use backlink::{Backlink, Backlinks};
pub use link::Link;
pub use name_order::{ByName, NameOrder};
pub use origin::{Change, Source};
pub use paging::Listing;
pub use plain::CONTENT_SECURITY_POLICY;
pub(crate) use route::encode_path;
pub use route::{MethodologyPage, Route, asset_file};
pub use shell::{Pages, Renderer, Shell, SiteView};
pub use term::{PlayerLinks, Word, in_words_of};

use crate::Result;
use crate::diagnostics::Diagnostic;
use crate::playbook::Playbook;
use crate::playbook::entity::id::OpportunityId;
use crate::schema::{Currency, Date};
use crate::score::Figures;
use crate::score::pipeline::PipelineOrder;
use crate::source::History;
use crate::words::{Locale, Words};
use rust_decimal::Decimal;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A playbook on a day, ready to be laid out in pages.
#[derive(Debug, Clone, Copy)]
pub struct Site<'a> {
    /// The playbook.
    pub playbook: &'a Playbook,
    /// The day it is looked at.
    pub today: Date,
    /// The words of its language.
    pub words: &'a Words,
    /// How the language writes dates and numbers.
    pub locale: &'a Locale,
    /// The figures of each opportunity on that day.
    pub figures: &'a BTreeMap<OpportunityId, Arc<Figures>>,
    /// The largest amount of an open opportunity, by currency, which others are weighed beside.
    pub largest_open: &'a BTreeMap<Option<Currency>, Decimal>,
    /// The order in which the pipeline has the opportunities.
    pub order: &'a PipelineOrder,
    /// The order of what pages list by name.
    pub names: &'a NameOrder,
    /// What the repository around the documents knows of them.
    pub history: &'a History,
    /// What is wrong with it, in report order.
    pub diagnostics: &'a [Arc<Diagnostic>],
}

impl<'a> Site<'a> {
    /// The figures of an opportunity.
    ///
    /// # Panics
    /// When the site was made with the figures of another playbook.
    #[must_use]
    pub fn figures_of(&self, opportunity: &crate::playbook::Opportunity) -> &'a Figures {
        &self.figures[&opportunity.id]
    }

    /// The findings in a file, by its path. They are in report order, so those of a path stand together.
    #[must_use]
    pub fn findings_in(&self, path: &str) -> &'a [Arc<Diagnostic>] {
        let of = |finding: &Diagnostic| finding.place.as_ref().map(|place| place.file.path.as_str().cmp(path));
        let start = self.diagnostics.partition_point(|finding| of(finding).is_none_or(Ordering::is_lt));
        let rest = &self.diagnostics[start..];
        &rest[..rest.partition_point(|finding| of(finding).is_some_and(Ordering::is_le))]
    }

    /// Every page that a theme makes, in a fixed order.
    #[must_use]
    pub fn routes(&self, pages: Pages) -> Vec<Route> {
        match pages {
            Pages::All => Route::all(self.playbook),
            Pages::Documents => Route::of_documents(self.playbook),
        }
    }

    /// Renders one page.
    ///
    /// # Errors
    /// When the template does not render.
    pub fn page(&self, route: &Route, renderer: &impl Renderer) -> Result<String> {
        match renderer.pages() {
            Pages::All => view::render(self, route, renderer),
            Pages::Documents => view::render_document(self, route, renderer),
        }
    }

    /// A text of the table of words, its slots filled.
    #[must_use]
    pub fn say(&self, key: &str, slots: &[(&str, &str)]) -> String {
        self.words.fill(key, slots)
    }
}
