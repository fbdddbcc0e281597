//! The formats of reports, each on the same findings: what they look like, and that nothing an
//! author writes can break them.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod render {
    mod human;
    mod machine;
    mod robust;
    pub mod sample;
    mod short;
}
