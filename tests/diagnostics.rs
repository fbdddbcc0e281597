//! Every finding that salesbook can report, from the files that cause it to its exact words.
//!
//! The rows of the table are the sections of the Markdown files in `tests/diagnostics/`: files
//! laid over the base fixture, and the findings they give. `SALESBOOK_UPDATE_FINDINGS=1 cargo test --test
//! diagnostics` writes the findings as they are now into the table; read the difference before
//! you keep it. What no file can cause alone is set up in `on_disk`.

#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used, reason = "tests")]

#[path = "diagnostics/explanations.rs"]
mod explanations;
#[path = "fixture/mod.rs"]
mod fixture;
#[path = "diagnostics/on_disk.rs"]
mod on_disk;
#[path = "diagnostics/table.rs"]
mod table;
