//! The signs of the map one by one, for the key below it.

use super::{Strength, conflict, influence};
use crate::chart::gauge::Gauge;
use crate::chart::player_map::route::Route;
use crate::chart::svg::{Element, classes, number};

/// A sign of the map.
#[derive(Debug, Clone, PartialEq)]
pub enum MapSign {
    /// The line to the manager.
    Reports,
    /// A line of influence.
    Influence(Strength),
    /// A line of conflict.
    Conflict,
    /// A card, by its classes.
    Card(Vec<String>),
    /// How full something is.
    Gauge(Gauge),
    /// A key player's ring in the coverage grid.
    Ring,
}

const WIDTH: f64 = 40.0;
const HEIGHT: f64 = 18.0;

/// The sign as a small drawing without a name: the text beside it says what it is, so that it is
/// hidden from those who do not see it.
#[must_use]
pub fn map_sign(sign: &MapSign) -> String {
    let middle = HEIGHT / 2.0;
    let narrow = matches!(sign, MapSign::Gauge(_) | MapSign::Ring);
    let width = if narrow { HEIGHT } else { WIDTH };
    let drawn = match sign {
        MapSign::Reports => Element::path("reports", format!("M1 {0}H{1}", number(middle), number(WIDTH - 1.0))),
        // An arrow always ends upright.
        MapSign::Influence(strength) => {
            influence(*strength, &Route { points: vec![(1.0, 14.0), (32.0, 14.0), (32.0, 2.0)] })
        }
        MapSign::Conflict => conflict(&Route { points: vec![(1.0, middle), (WIDTH - 1.0, middle)] }),
        MapSign::Card(own) => Element::group(&classes("card", own.iter().map(String::as_str)))
            .child(Element::rect("card-box", 5.0, 2.0, WIDTH - 10.0, HEIGHT - 4.0).with("rx", 3.0)),
        MapSign::Gauge(gauge) => gauge.draw(middle, middle, 6.5),
        MapSign::Ring => Element::group("dot").child(Gauge::Level(0.0).draw(middle, middle, 4.5)).child(
            Element::new("circle").with("class", "dot-ring").with("cx", middle).with("cy", middle).with("r", 7.5),
        ),
    };
    Element::new("svg")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("class", "chart map-sign")
        .with("aria-hidden", "true")
        .with("viewBox", format!("0 0 {} {}", number(width), number(HEIGHT)))
        .with("width", width)
        .with("height", HEIGHT)
        .child(drawn)
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_is_drawn_as_on_the_map() {
        let signs = [
            MapSign::Reports,
            MapSign::Influence(Strength::Low),
            MapSign::Influence(Strength::High),
            MapSign::Conflict,
            MapSign::Card(vec!["status-inner_circle".to_owned()]),
            MapSign::Gauge(Gauge::Level(0.5)),
            MapSign::Ring,
        ];
        insta::assert_snapshot!(signs.iter().map(map_sign).collect::<Vec<_>>().join("\n"));
    }
}
