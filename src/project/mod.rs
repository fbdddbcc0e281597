//! The one pipeline: a folder to a playbook, a playbook to a site.
//!
//! `check` stops after [`Project::load`], `build` goes on to [`build`], `serve` renders a page when
//! it is asked for.

mod build;
mod load;
mod plan;
mod settings;

pub(crate) use build::history_of;
pub use build::{Language, language_of};
pub use build::{Report, build};
pub use load::{Checked, Loaded, Project};
pub(crate) use plan::{Planned, is_search_script, plan_files, plan_pages, search_scripts};
