//! The business partners: whether they help where help is needed.

use crate::check::Scene;
use crate::diagnostics::{Diagnostic, codes::assess::partners as codes};
use crate::playbook::entity::assessment::Rating;
use crate::playbook::entity::id::PartnerId;

/// The name of a partner; the id when it has no document.
fn name<'a>(scene: &Scene<'a>, id: &'a PartnerId) -> &'a str {
    scene.playbook.partners.get(id).map_or_else(|| id.as_str(), |partner| &partner.title)
}

/// A partner is listed, and nothing says what for.
pub(super) fn no_criteria(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for listed in scene.fields.partners.iter().filter(|listed| listed.helps_with.is_empty()) {
        let Some(partner) = &listed.partner else { continue };
        found.push(
            Diagnostic::new(
                &codes::PARTNER_WITHOUT_CRITERIA,
                scene.at(partner),
                format!("nothing says with which criteria {} helps", name(scene, &partner.value)),
            )
            .help("write `helps_with: [9, 12]` with the numbers of the criteria it can improve, and `how:`"),
        );
    }
}

/// A partner helps only where we do not need it any more.
pub(super) fn no_need(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for helper in &scene.fields.partners {
        let (Some(partner), Some(first)) = (&helper.partner, helper.helps_with.first()) else { continue };
        let mut helps_with = helper.helps_with.iter();
        if !helps_with.all(|criterion| scene.ours(criterion.value) == Some(Rating::Favourable)) {
            continue;
        }
        let names = scene.criteria_names(&helper.helps_with.iter().map(|c| c.value).collect::<Vec<_>>());
        found.push(
            Diagnostic::new(
                &codes::PARTNER_WITHOUT_NEED,
                scene.at(first),
                format!("{} helps with {names}, rated `+` already", name(scene, &partner.value)),
            )
            .help("ask what it could do about an answer that is `-` or `?`, and add that criterion"),
        );
    }
}
