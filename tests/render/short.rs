//! One line a finding.

use super::sample::{findings, rendered};
use salesbook::diagnostics::render::Short;
use snapbox::{assert_data_eq, str};

#[test]
fn all_shapes() {
    assert_data_eq!(
        rendered(&Short { styled: false }, &findings(), "book/"),
        str![[r#"
error[F108]: there is no folder content/ (make it)
book/content/accounts/acme.md:3:11: error[D104]: `curent` is not a standing (did you mean `current`?; write one of: lost, compromised, potential, current)
book/content/accounts/acme, 2: 100%.md:2:1: error[X102]: there is another␛[31m one (rename one of the two)
book/content/big.md:1:1: error[F102]: too large
book/content/accounts/acme.md:6:23: advice[X106]: worth a look

"#]]
    );
}
