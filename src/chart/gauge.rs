//! How full something is, as a disc filled from below.

use super::svg::{Element, number};

/// How full something is.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Gauge {
    /// Nobody knows: a dashed disc.
    #[default]
    Unknown,
    /// From 0, an empty disc, to 1, a full one.
    Level(f64),
}

impl Gauge {
    /// The disc around a point.
    #[must_use]
    pub fn draw(self, x: f64, y: f64, radius: f64) -> Element {
        let disc =
            |class: &str| Element::new("circle").with("class", class).with("cx", x).with("cy", y).with("r", radius);
        let group = Element::group("gauge");
        match self {
            Self::Unknown => group.child(disc("gauge-disc gauge-unknown").with("stroke-dasharray", "3 2")),
            Self::Level(level) if level >= 1.0 => group.child(disc("gauge-disc gauge-full")),
            Self::Level(level) if level > 0.0 => {
                group.child(disc("gauge-disc")).child(segment(x, y, radius, level)).child(disc("gauge-rim"))
            }
            Self::Level(_) => group.child(disc("gauge-disc")),
        }
    }
}

/// The part of a disc below a level between 0 and 1.
fn segment(x: f64, y: f64, radius: f64, level: f64) -> Element {
    let top = radius - 2.0 * radius * level;
    let half = (radius * radius - top * top).max(0.0).sqrt();
    let [left, right, top, radius] = [x - half, x + half, y + top, radius].map(number);
    let is_large = u8::from(level > 0.5);
    Element::path("gauge-fill", format!("M{left} {top}A{radius} {radius} 0 {is_large} 0 {right} {top}Z"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_level_is_a_chord() {
        let drawn = Gauge::Level(0.5).draw(10.0, 10.0, 4.0).to_string();
        assert!(drawn.contains("d=\"M6 10A4 4 0 0 0 14 10Z\""), "{drawn}");
        let drawn = Gauge::Level(0.75).draw(10.0, 10.0, 4.0).to_string();
        assert!(drawn.contains("A4 4 0 1 0 "), "{drawn}");
    }

    #[test]
    fn every_state_has_a_shape_of_its_own() {
        let states = [Gauge::Unknown, Gauge::Level(0.0), Gauge::Level(0.3), Gauge::Level(0.7), Gauge::Level(1.0)];
        let drawn = states.map(|gauge| gauge.draw(0.0, 0.0, 5.0).to_string());
        for (place, one) in drawn.iter().enumerate() {
            assert!(!drawn[place + 1..].contains(one), "{one}");
        }
        let absurd = [f64::NAN, f64::INFINITY, -1.0].map(|level| Gauge::Level(level).draw(0.0, 0.0, 5.0).to_string());
        assert!(absurd.iter().all(|svg| !svg.contains("NaN")));
    }
}
