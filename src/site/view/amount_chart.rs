//! What is open, as bars by stage and by month.

use crate::chart;
use crate::methodology::StageId;
use crate::schema::Date;
use crate::score::pipeline::{Amounts, Joined, Month, Pipeline};
use crate::site::Site;
use rust_decimal::prelude::ToPrimitive;

/// The chart of what is open by stage.
pub(super) fn stage_chart(site: &Site<'_>, figures: &Pipeline) -> Option<String> {
    let rows = figures.by_stage.iter().map(|(stage, amounts)| (stage_name(site, *stage), amounts)).collect::<Vec<_>>();
    amount_chart(site, "pipeline.by_stage", &rows)
}

/// The chart of what is open by the month of its close date.
pub(super) fn month_chart(site: &Site<'_>, figures: &Pipeline) -> Option<String> {
    let rows = figures.by_month.iter().map(|(month, amounts)| (month_name(site, *month), amounts)).collect::<Vec<_>>();
    amount_chart(site, "pipeline.by_month", &rows)
}

/// What each row holds and what of it is likely, as bars in one currency. `None` where the amounts
/// of several cannot be joined, and where there are none.
fn amount_chart(site: &Site<'_>, key: &str, rows: &[(String, &Amounts)]) -> Option<String> {
    let joined = rows.iter().map(|(_, amounts)| amounts.joined(&site.playbook.config));
    let joined = joined.collect::<Option<Vec<Option<Joined>>>>()?;
    let currency = joined.iter().flatten().next()?.currency;
    if joined.iter().flatten().any(|other| other.currency != currency) {
        return None;
    }
    let bars = rows.iter().zip(&joined).map(|((label, _), joined)| {
        let (whole, part) = joined.map_or_else(Default::default, |joined| (joined.amount, joined.weighted));
        chart::AmountBar {
            label: label.clone(),
            whole: whole.to_f64().unwrap_or(0.0),
            part: part.to_f64().unwrap_or(0.0),
            text: site.amount(whole.round(), currency).text,
        }
    });
    let caption = chart::Caption {
        id: &format!("_{}", key.replace('.', "-")),
        title: &site.say(key, &[]),
        desc: &site.say("pipeline.chart_text", &[]),
    };
    Some(chart::amount_bars(&caption, &bars.collect::<Vec<_>>()))
}

/// The name of a stage, or that it is not known.
pub(super) fn stage_name(site: &Site<'_>, stage: Option<StageId>) -> String {
    stage.map_or_else(|| site.say("word.unknown", &[]), |stage| site.playbook.methodology.stage(stage).title.clone())
}

/// The name of a month, or that it is not known.
pub(super) fn month_name(site: &Site<'_>, month: Option<Month>) -> String {
    let first = month.and_then(|month| Date::new(month.year, month.month, 1).ok());
    first.map_or_else(|| site.say("word.unknown", &[]), |day| site.locale.month(day))
}
