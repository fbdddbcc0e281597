//! The program as people call it: the real binary on small playbooks.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli {
    mod build;
    mod check;
    mod colour;
    mod explain;
    mod formats;
    mod general;
    mod init;
    mod new;
    pub mod site;
}
