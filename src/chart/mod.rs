//! Figures to accessible SVG.
//!
//! Pure functions from numbers and texts to a string; nothing of the model is known here, and no
//! word for readers is made up: every label comes from the caller. The same input gives the same
//! bytes. Everything from outside is escaped. No chart carries a colour or a style: the theme
//! gives both through the classes below, and each meaning has a shape, a sign or a pattern of its
//! own, so that a print in black and white still reads.
//!
//! Every chart is `<svg role="img" class="chart NAME">` with a `<title>` and a `<desc>`, a
//! `viewBox`, and its natural `width` and `height`; a theme lets it shrink (`max-width: 100%`) or
//! scroll inside its box. All of its ids begin with [`Caption::id`]. Only [`column_bar`] and
//! [`map_sign`] have no name of their own: they stand beside their words, `aria-hidden`.
//!
//! # Classes
//! - Everywhere: `chart`, `label` (text), `label-strong`, `label-faint`, `axis` (lines), `grid` (faint lines).
//! - A rating: `mark` with one of `mark-plus`, `mark-minus`, `mark-unknown`, `mark-unrated`; the
//!   sign in it is `mark-sign`. [`question_bars`] adds `bar-ours`, `bar-theirs`.
//! - [`amount_bars`]: `amount-whole`, over it `amount-part`.
//! - [`trend`]: `series` with `series-1` … `series-4`, on the line `series-line`, on the points `series-point`.
//! - [`waterfall`]: `step` with `step-gain`, `step-loss` or `step-total`, `step-sign`, `step-link`.
//! - [`column_bar`]: `column-bar`, in it `column-unknown`.
//! - [`bullet`]: `bullet-track`, `bullet-bar` with `bullet-met` or `bullet-missed`, `bullet-threshold`.
//! - [`chain`]: `chain-item` with the caller's classes, whose box is `chain-box`; `chain-link`, in it `chain-line`
//!   and `arrow`.
//! - A [`Gauge`]: `gauge`, in it `gauge-disc` with `gauge-unknown` or `gauge-full`, over it `gauge-fill` and `gauge-rim`.
//! - [`coverage_grid`]: `cell`, and `dot`, in it a gauge, and around it for some `dot-ring`.
//! - [`timeline`]: `band` (every other row), `now` (the current week's column), and the caller's classes on `chip`, whose
//!   box is `chip-box`.
//! - [`player_map`]: `card` with the caller's classes, `card-box`, `card-name`, `card-title`, `card-line`; `badge`
//!   with the caller's classes, `badge-box`, `badge-text`; the formal lines `reports`; `influence` with
//!   `influence-low`, `influence-medium` or `influence-high`, in it `influence-line` and `arrow`; `conflict`, in
//!   it `conflict-line` and `conflict-cross`. Lines (`chain-line`, `reports`, `influence-line`,
//!   `conflict-line`, `conflict-cross`, `series-line`) need `fill: none` and a stroke. [`map_sign`] draws each sign apart, as `map-sign`.

mod amount_bars;
mod bullet;
mod chain;
mod column_bar;
mod coverage_grid;
mod gauge;
mod heat_strip;
mod mark;
mod player_map;
mod question_bars;
mod svg;
mod text;
mod timeline;
mod trend;
mod waterfall;

pub use amount_bars::{AmountBar, amount_bars};
pub use bullet::{Bullet, bullet};
pub use chain::{Chain, ChainColumn, ChainItem, ChainLink, ChainPlace, chain};
pub use column_bar::column_bar;
pub use coverage_grid::{CoverageGrid, Dot, coverage_grid};
pub use gauge::Gauge;
pub use heat_strip::heat_strip;
pub use mark::Mark;
pub use player_map::{
    Badge, Card, InfluenceLine, MOST_CARDS, MOST_LINES, MapSign, PlayerMap, Strength, map_sign, player_map,
};
pub use question_bars::{QuestionRow, SignCounts, question_bars};
pub use svg::{Caption, Element};
pub use timeline::{Chip, Lane, Timeline, timeline};
pub use trend::{Series, TrendPoint, trend};
pub use waterfall::{Step, StepKind, waterfall};
