//! What is wrong, where, and how to mend it.
//!
//! Here live the [`Diagnostic`] itself, the places it points at, the registry of every code that
//! salesbook can report, and the renderers (terminal, short, JSON, SARIF, GitHub, GitLab). What
//! decides that something is wrong does not: that is the reader's, the linker's and the rules' work.

pub mod codes;
mod diagnostic;
mod place;
mod registry;
pub mod render;
mod suggest;

pub use diagnostic::{Diagnostic, Label, Patch, Severity};
pub use place::{LineColumn, Place, SourceFile, Span};
pub use registry::{Area, Rule, all, areas, find};
pub use suggest::{Candidates, nearest};
