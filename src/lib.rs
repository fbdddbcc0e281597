//! salesbook: a static site generator for sales playbooks.
//!
//! A team keeps its accounts, opportunities, key-player maps and plans as Markdown files with
//! YAML front matter. The library reads them, checks them against a methodology, and builds a
//! cross-linked site. Data flows one way; a module imports only from those above it in this list.

pub mod diagnostics;
pub mod error;
pub mod schema;
pub mod words;
pub mod config;
pub mod methodology;
pub mod source;
pub mod playbook;
pub mod score;
pub mod check;
pub mod chart;
pub mod search;
pub mod site;
pub mod theme;
pub mod output;
pub mod project;
pub mod manual;
pub mod serve;
pub mod cli;

pub use error::{Error, Result};
