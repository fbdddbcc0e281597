//! Every code, by area: the letter says where the finding comes from.
//!
//! `F` files, `Y` front matter as text, `D` fields and values, `X` references and links across
//! the site, `C` `site.toml`, `M` the methodology file. The rules of the methodology's modules
//! have letters of their own: `A S K R P T I`.

pub mod assess;
pub mod config;
pub mod document;
pub mod file;
pub mod front_matter;
pub mod methodology;
pub mod reference;

use super::Rule;
use super::registry::codes;

/// The areas, in the order they are listed.
pub(super) static AREAS: &[&[&Rule]] =
    &[file::ALL, front_matter::ALL, document::ALL, reference::ALL, config::ALL, methodology::ALL, assess::ALL];
