//! The mark of a rating: a shape, a sign and a class each.

use super::svg::number;

/// The answer that a mark stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// A filled circle with `+`.
    Plus,
    /// A filled square with `−`.
    Minus,
    /// A dashed diamond with `?`.
    Unknown,
    /// A small dot.
    Unrated,
}

impl Mark {
    /// The class.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Plus => "mark mark-plus",
            Self::Minus => "mark mark-minus",
            Self::Unknown => "mark mark-unknown",
            Self::Unrated => "mark mark-unrated",
        }
    }

    /// The sign: `+`, `−`, `?`, `·`.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Plus => "+",
            Self::Minus => "−",
            Self::Unknown => "?",
            Self::Unrated => "·",
        }
    }

    /// The path of the shape centred at a point, as high as `size`.
    #[must_use]
    pub fn outline(self, x: f64, y: f64, size: f64) -> String {
        let half = size / 2.0;
        let disc = |radius: f64| {
            let [left, y, across, radius] = [x - radius, y, 2.0 * radius, radius].map(number);
            format!("M{left} {y}a{radius} {radius} 0 1 0 {across} 0a{radius} {radius} 0 1 0 -{across} 0Z")
        };
        match self {
            Self::Plus => disc(half),
            Self::Minus => {
                let [left, top, side] = [x - half * 0.9, y - half * 0.9, size * 0.9].map(number);
                format!("M{left} {top}h{side}v{side}h-{side}Z")
            }
            Self::Unknown => {
                let [left, right, top, bottom] = [x - half, x + half, y - half, y + half].map(number);
                let (x, y) = (number(x), number(y));
                format!("M{x} {top}L{right} {y}L{x} {bottom}L{left} {y}Z")
            }
            Self::Unrated => disc(size / 8.0),
        }
    }
}
