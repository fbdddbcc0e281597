//! Every code, by area: the letter says where the finding comes from.
//!
//! `F` files, `Y` front matter as text, `D` fields and values, `X` references and links across
//! the site (from `X301` on what concerns no module of the methodology alone), `C` `site.toml`,
//! `M` the methodology file. The rules of the methodology's modules have letters of their own:
//! `A S K R P T I`. An area of rules is a folder: each file in it holds the rows of the rules in the
//! file of the same name in `check/`.

// The blocks of the explanations name the file that they are an example of.
#![allow(rustdoc::invalid_codeblock_attributes)]

pub mod assess;
pub mod config;
pub mod cross;
pub mod document;
pub mod file;
pub mod front_matter;
pub mod implementation;
pub mod methodology;
pub mod plan;
pub mod players;
pub mod reference;
pub mod relationship;
pub mod strategy;
pub mod test_session;

use super::registry::{Area, codes};

/// The areas, in the order they are listed.
pub(super) static AREAS: &[Area] = &[
    Area { title: "Files", rules: file::ALL },
    Area { title: "Front matter as text", rules: front_matter::ALL },
    Area { title: "Fields and values", rules: document::ALL },
    Area { title: "References and links", rules: reference::ALL },
    Area { title: "Across the playbook", rules: cross::ALL },
    Area { title: "Settings", rules: config::ALL },
    Area { title: "The methodology file", rules: methodology::ALL },
    Area { title: "Module 1: assess the opportunity", rules: assess::ALL },
    Area { title: "Module 2: set the competitive strategy", rules: strategy::ALL },
    Area { title: "Module 3: identify the key players", rules: players::ALL },
    Area { title: "Module 4: define the relationship strategy", rules: relationship::ALL },
    Area { title: "Module 5: turn ideas into actions", rules: plan::ALL },
    Area { title: "Module 6: test and improve the plan", rules: test_session::ALL },
    Area { title: "Module 7: implement the process", rules: implementation::ALL },
];
