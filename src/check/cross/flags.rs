//! Flags that somebody set by hand.

use crate::check::Scene;
use crate::diagnostics::{Diagnostic, codes::cross::flags as codes};
use crate::playbook::entity::opportunity::Flag;

/// It needs attention, and no review says why.
pub(super) fn attention_without_reason(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(flag) = scene.fields.flags.iter().find(|flag| flag.value == Flag::NeedsAttention) else { return };
    let reviews = scene.opportunity.reviews.iter();
    let says_why = reviews.rev().take(1).any(|review| review.because.is_some() || !review.asks.is_empty());
    if !says_why {
        found.push(
            Diagnostic::new(
                &codes::ATTENTION_WITHOUT_REASON,
                scene.at(flag),
                "it needs attention, and the last review does not say why",
            )
            .help("write a review with `because:` and what is asked of whom under `asks:`, or take the flag out"),
        );
    }
}
