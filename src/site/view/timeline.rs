//! The actions of a plan by week and owner, as a drawing.

use super::actions::monday;
use crate::chart;
use crate::playbook::Opportunity;
use crate::playbook::entity::plan::{Action, ActionStatus};
use crate::schema::Date;
use crate::site::Site;
use std::collections::BTreeMap;

/// Whole weeks that are drawn before the current one.
const WEEKS_BEFORE: i64 = 2;
/// Whole weeks that are drawn after it.
const WEEKS_AFTER: i64 = 8;

/// The columns of the drawing: what is earlier, the weeks, what is later.
struct Columns {
    first: Date,
    weeks: i64,
    has_earlier: bool,
    has_later: bool,
}

/// The timeline; `None` when no action has a date. Dropped actions are left out.
pub(super) fn timeline(site: &Site<'_>, opportunity: &Opportunity) -> Option<String> {
    let plan = opportunity.plan.as_ref()?;
    let dated = plan.actions.iter().filter_map(|action| Some((on_timeline(action)?, action))).collect::<Vec<_>>();
    let columns = Columns::around(site.today, &dated.iter().map(|(date, _)| *date).collect::<Vec<_>>())?;
    let mut lanes: BTreeMap<(bool, String), Vec<chart::Chip>> = BTreeMap::new();
    for (date, action) in dated {
        let owner = action.owner.as_ref().map(|owner| site.actor(owner).label);
        let key = (owner.is_none(), owner.unwrap_or_else(|| site.say("plan.timeline_nobody", &[])));
        lanes.entry(key).or_default().push(chip(site, action, columns.of(date)));
    }
    let caption = chart::Caption {
        id: "_timeline",
        title: &site.say("plan.timeline_title", &[]),
        desc: &site.say("plan.timeline_description", &[]),
    };
    let drawn = chart::Timeline {
        columns: columns.labels(site),
        now: Some(columns.of(site.today)),
        lanes: lanes.into_iter().map(|((_, label), chips)| chart::Lane { label, chips }).collect(),
    };
    Some(chart::timeline(&caption, &drawn))
}

/// The day under which an action stands: when it was done, else when it is due.
fn on_timeline(action: &Action) -> Option<Date> {
    match status(action) {
        ActionStatus::Dropped => None,
        _ => action.done_on.or(action.due).map(|date| date.value),
    }
}

fn status(action: &Action) -> ActionStatus {
    action.status.map_or(ActionStatus::Planned, |status| status.value)
}

fn chip(site: &Site<'_>, action: &Action, column: usize) -> chart::Chip {
    let prime = action.prime.map(|prime| prime.value.slug());
    let is_overdue = status(action).is_open() && action.due.is_some_and(|due| due.value < site.today);
    let sign = match status(action) {
        ActionStatus::Done => "✓",
        _ if is_overdue => "!",
        _ => "",
    };
    chart::Chip {
        column,
        letter: prime.map_or_else(|| "·".to_owned(), |slug| slug[..1].to_uppercase()),
        text: site.text(action.title.as_ref()).unwrap_or_default(),
        classes: vec![format!("prime-{}", prime.unwrap_or("none"))],
        sign: sign.to_owned(),
    }
}

impl Columns {
    /// The columns that hold all of `dates`; `None` without any date.
    fn around(today: Date, dates: &[Date]) -> Option<Self> {
        let last = monday(*dates.iter().max()?);
        let this_week = monday(today);
        let first = weeks_on(this_week, -WEEKS_BEFORE);
        let weeks = (weeks_between(this_week, last).clamp(0, WEEKS_AFTER)) + WEEKS_BEFORE + 1;
        let end = weeks_on(first, weeks);
        Some(Self {
            has_earlier: dates.iter().any(|date| *date < first),
            has_later: dates.iter().any(|date| *date >= end),
            first,
            weeks,
        })
    }

    fn of(&self, date: Date) -> usize {
        let shift = i64::from(self.has_earlier);
        let week = weeks_between(self.first, monday(date));
        let column = if week < 0 { 0 } else { week.min(self.weeks) + shift };
        usize::try_from(column).unwrap_or(0)
    }

    fn labels(&self, site: &Site<'_>) -> Vec<String> {
        let weeks = (0..self.weeks).map(|week| site.locale.day_of_year(weeks_on(self.first, week)));
        let earlier = self.has_earlier.then(|| site.say("plan.timeline_earlier", &[]));
        let later = self.has_later.then(|| site.say("plan.timeline_later", &[]));
        earlier.into_iter().chain(weeks).chain(later).collect()
    }
}

fn weeks_on(date: Date, weeks: i64) -> Date {
    date.saturating_add(jiff::Span::new().weeks(weeks))
}

/// Whole weeks from one Monday to another.
fn weeks_between(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()).div_euclid(7))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn columns_hold_earlier_and_later_dates() {
        let today = date(2026, 11, 24);
        let columns = Columns::around(today, &[date(2026, 1, 5), date(2026, 12, 1), date(2027, 12, 1)]).unwrap();
        assert_eq!(columns.first, date(2026, 11, 9));
        assert!(columns.has_earlier && columns.has_later);
        assert_eq!(columns.of(date(2026, 1, 5)), 0);
        assert_eq!(columns.of(date(2026, 11, 9)), 1);
        assert_eq!(columns.of(today), 3);
        assert_eq!(columns.of(date(2027, 12, 1)), 12);
    }

    #[test]
    fn without_earlier_dates_the_first_week_comes_first() {
        let columns = Columns::around(date(2026, 11, 24), &[date(2026, 11, 25)]).unwrap();
        assert!(!columns.has_earlier && !columns.has_later);
        assert_eq!(columns.weeks, 3);
        assert_eq!(columns.of(date(2026, 11, 25)), 2);
        assert!(Columns::around(date(2026, 11, 24), &[]).is_none());
    }
}
