//! The answers to all criteria as one small strip, for pages that set several side by side.

use super::assessment::rating_word;
use super::row::CountsView;
use crate::chart::{self, Mark};
use crate::playbook::Opportunity;
use crate::playbook::entity::assessment::{Assessment, Party, Rating};
use crate::score::tally::tally;
use crate::site::format::Day;
use crate::site::{Link, Site};
use serde::Serialize;

/// The answers of one party, drawn and counted.
#[derive(Serialize)]
pub(super) struct Strip {
    drawing: String,
    counts: CountsView,
}

/// The newest assessment of an opportunity.
#[derive(Serialize)]
pub(super) struct StripRow {
    opportunity: Link,
    assessed: Option<Day>,
    ours: Strip,
    /// A competitor's answers, where it is rated.
    theirs: Option<Strip>,
}

/// The strips of those opportunities that are assessed; with a competitor, of those in which it is
/// rated.
pub(super) fn strip_rows<'a>(
    site: &Site<'_>,
    opportunities: impl IntoIterator<Item = &'a Opportunity>,
    against: Option<&Party>,
) -> Vec<StripRow> {
    let row = |(place, opportunity): (usize, &Opportunity)| {
        let assessment = opportunity.assessment_on(site.today)?;
        let theirs = match against {
            Some(party) if assessment.parties.contains_key(party) => {
                Some(strip(site, &format!("_theirs-{place}"), opportunity, assessment, party))
            }
            Some(_) => return None,
            None => None,
        };
        Some(StripRow {
            opportunity: site.opportunity(&opportunity.id),
            assessed: assessment.date.map(|date| site.day(date.value)),
            ours: strip(site, &format!("_ours-{place}"), opportunity, assessment, &Party::Us),
            theirs,
        })
    };
    opportunities.into_iter().enumerate().filter_map(row).collect()
}

fn strip(site: &Site<'_>, id: &str, opportunity: &Opportunity, assessment: &Assessment, party: &Party) -> Strip {
    let methodology = &site.playbook.methodology;
    let mark = |rating: Option<Rating>| match rating {
        Some(Rating::Favourable) => Mark::Plus,
        Some(Rating::Unfavourable) => Mark::Minus,
        Some(Rating::Unknown) => Mark::Unknown,
        None => Mark::Unrated,
    };
    let groups = (0..methodology.questions.len())
        .map(|question| methodology.criteria_of(question).map(|(id, _)| mark(assessment.rating(party, id))).collect())
        .collect::<Vec<_>>();
    let answers = methodology.criteria().map(|(id, _)| {
        let word = site.say(&format!("rating.{}", rating_word(assessment.rating(party, id))), &[]);
        site.explained(&site.criterion(id).label, &word)
    });
    let name = super::assessment::party_link(site, party).label;
    let title = site.say("strip.title", &[("name", &name), ("opportunity", &opportunity.title)]);
    let desc = answers.collect::<Vec<_>>().join(&site.say("mark.semicolon", &[]));
    Strip {
        drawing: chart::heat_strip(&chart::Caption { id, title: &title, desc: &desc }, &groups),
        counts: (&tally(methodology, Some(assessment), party).counts).into(),
    }
}
