//! `site.toml` to settings: every key documented, unknown ones reported with a suggestion.
//!
//! The file is read into the same tree as front matter and through the same records, so its
//! diagnostics have the same quality, and the configuration reference is made from the types.

mod brand;
mod levels;
mod load;
mod mistake;
mod rates;
mod settings;
mod sound;
mod thresholds;

pub use brand::BrandSettings;
#[cfg(test)]
pub(crate) use brand::{DARK_GROUND, LIGHT_GROUND};
pub use levels::{Level, RuleLevels};
pub use load::load;
pub use rates::{Rate, Rates};
pub use settings::{
    CadenceSettings, CheckSettings, Config, MarkdownSettings, PlanType, PublishSettings, RawHtml, ServeSettings,
    TeamMember,
};
pub use thresholds::ThresholdSettings;
