//! The mark of a rating: a shape, a sign and a class each.

use super::svg::{Anchor, Element, number};

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

    /// The mark centred at a point, as high as `size`.
    #[must_use]
    pub fn draw(self, x: f64, y: f64, size: f64) -> Element {
        let half = size / 2.0;
        let circle =
            |r: f64| Element::new("circle").with("class", self.class()).with("cx", x).with("cy", y).with("r", r);
        let shape = match self {
            Self::Plus => circle(half),
            Self::Minus => Element::rect(self.class(), x - half * 0.9, y - half * 0.9, size * 0.9, size * 0.9),
            Self::Unknown => {
                let [left, right, top, bottom] = [x - half, x + half, y - half, y + half].map(number);
                let (x, y) = (number(x), number(y));
                Element::path(self.class(), format!("M{x} {top}L{right} {y}L{x} {bottom}L{left} {y}Z"))
                    .with("stroke-dasharray", "2 1.5")
            }
            Self::Unrated => return circle(size / 8.0),
        };
        let sign = Element::label("mark-sign", Anchor::Middle, x, y + size * 0.25, size * 0.7, self.sign());
        Element::new("g").child(shape).child(sign)
    }
}
