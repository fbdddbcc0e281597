//! The theme: templates, styles and scripts, from the site's own folder, a named theme and the
//! built-in one, in that order; and the renderer that fills them.

mod brand;
mod functions;
mod load;
mod outline;
mod render;
mod unfold;

pub use load::{Theme, ThemeAsset};
