//! The actions of a plan by week and owner, as a drawing.

use super::actions::monday;
use crate::chart;
use crate::playbook::Opportunity;
use crate::playbook::entity::plan::{Action, ActionStatus};
use crate::schema::Date;
use crate::site::Site;
use std::collections::BTreeMap;

/// Whole weeks of a plan that are drawn before the current one.
const WEEKS_BEFORE: i64 = 2;
/// Whole weeks that are drawn after it.
const WEEKS_AFTER: i64 = 8;
/// The most actions of one owner in one week that stand each by itself.
const MOST_APART: usize = 4;

/// The columns of the drawing: what is earlier, the weeks, what is later.
struct Columns {
    first: Date,
    weeks: i64,
    has_earlier: bool,
    has_later: bool,
}

/// The actions of a plan, a row an owner; `None` when no action has a date. Dropped actions are left out.
pub(super) fn timeline(site: &Site<'_>, opportunity: &Opportunity) -> Option<String> {
    let plan = opportunity.plan.as_ref()?;
    let dated = plan.actions.iter().filter_map(|action| Some((on_timeline(action)?, owner(site, action), action)));
    let words = ["plan.timeline_title", "plan.timeline_description"];
    drawn(site, words, WEEKS_BEFORE, &dated.collect::<Vec<_>>())
}

/// The open actions of the whole team, a row an owner, what is overdue before the current week in
/// one column; `None` when none has a date.
pub(super) fn team_timeline(site: &Site<'_>, open: &[(&Opportunity, &Action)]) -> Option<String> {
    let dated = open.iter().filter_map(|(_, action)| Some((on_timeline(action)?, owner(site, action), *action)));
    let words = ["plan.timeline_title", "actions.timeline_description"];
    drawn(site, words, 0, &dated.collect::<Vec<_>>())
}

/// The open actions of one of us, a row an opportunity; `None` when none has a date.
pub(super) fn own_timeline(site: &Site<'_>, open: &[(&Opportunity, &Action)]) -> Option<String> {
    let dated = open
        .iter()
        .filter_map(|(opportunity, action)| Some((on_timeline(action)?, (false, opportunity.title.clone()), *action)));
    let words = ["person.timeline_title", "person.timeline_description"];
    drawn(site, words, 0, &dated.collect::<Vec<_>>())
}

/// The name of a row; the row of actions that nobody owns comes last.
type LaneName = (bool, String);

fn owner(site: &Site<'_>, action: &Action) -> LaneName {
    let owner = action.owner.as_ref().map(|owner| site.actor(owner).label);
    (owner.is_none(), owner.unwrap_or_else(|| site.say("plan.timeline_nobody", &[])))
}

fn drawn(
    site: &Site<'_>,
    [title, description]: [&str; 2],
    weeks_before: i64,
    dated: &[(Date, LaneName, &Action)],
) -> Option<String> {
    let dates = dated.iter().map(|(date, ..)| *date).collect::<Vec<_>>();
    let columns = Columns::around(site.today, weeks_before, &dates)?;
    let mut lanes: BTreeMap<&LaneName, BTreeMap<usize, Vec<chart::Chip>>> = BTreeMap::new();
    for (date, lane, action) in dated {
        let column = columns.of(*date);
        lanes.entry(lane).or_default().entry(column).or_default().push(chip(site, action, column));
    }
    let caption = chart::Caption { id: "_timeline", title: &site.say(title, &[]), desc: &site.say(description, &[]) };
    let semicolon = site.say("mark.semicolon", &[]);
    let lanes = lanes.into_iter().map(|((_, label), cells)| chart::Lane {
        label: label.clone(),
        chips: cells.into_values().flat_map(|chips| together(chips, &semicolon)).collect(),
    });
    let drawn =
        chart::Timeline { columns: columns.labels(site), now: Some(columns.of(site.today)), lanes: lanes.collect() };
    Some(chart::timeline(&caption, &drawn))
}

/// The chips of a cell; when there are many, those of one kind and state as one with their number.
fn together(chips: Vec<chart::Chip>, between: &str) -> Vec<chart::Chip> {
    if chips.len() <= MOST_APART {
        return chips;
    }
    let mut kinds: BTreeMap<(bool, String, String), chart::Chip> = BTreeMap::new();
    for chip in chips {
        // What is overdue first.
        let kind = (chip.sign != "!", chip.letter.clone(), chip.sign.clone());
        match kinds.get_mut(&kind) {
            Some(first) => {
                first.count += 1;
                // More than this nobody is shown.
                if first.text.len() < 600 {
                    first.text = format!("{}{between}{}", first.text, chip.text);
                }
            }
            None => {
                kinds.insert(kind, chip);
            }
        }
    }
    kinds.into_values().collect()
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
    let (sign, state) = match status(action) {
        ActionStatus::Done => ("✓", "is-done"),
        _ if is_overdue => ("!", "is-overdue"),
        _ => ("", ""),
    };
    chart::Chip {
        column,
        letter: prime.map_or_else(|| "·".to_owned(), |slug| slug[..1].to_uppercase()),
        count: 1,
        text: site.text(action.title.as_ref()).unwrap_or_default(),
        classes: vec![format!("prime-{}", prime.unwrap_or("none")), state.to_owned()],
        sign: sign.to_owned(),
    }
}

impl Columns {
    /// The columns that hold all of `dates`; `None` without any date.
    fn around(today: Date, weeks_before: i64, dates: &[Date]) -> Option<Self> {
        let last = monday(*dates.iter().max()?);
        let this_week = monday(today);
        let first = weeks_on(this_week, -weeks_before);
        let weeks = (weeks_between(this_week, last).clamp(0, WEEKS_AFTER)) + weeks_before + 1;
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
        let columns = Columns::around(today, 2, &[date(2026, 1, 5), date(2026, 12, 1), date(2027, 12, 1)]).unwrap();
        assert_eq!(columns.first, date(2026, 11, 9));
        assert!(columns.has_earlier && columns.has_later);
        assert_eq!(columns.of(date(2026, 1, 5)), 0);
        assert_eq!(columns.of(date(2026, 11, 9)), 1);
        assert_eq!(columns.of(today), 3);
        assert_eq!(columns.of(date(2027, 12, 1)), 12);
    }

    #[test]
    fn without_earlier_dates_the_first_week_comes_first() {
        let columns = Columns::around(date(2026, 11, 24), 2, &[date(2026, 11, 25)]).unwrap();
        assert!(!columns.has_earlier && !columns.has_later);
        assert_eq!(columns.weeks, 3);
        assert_eq!(columns.of(date(2026, 11, 25)), 2);
        assert!(Columns::around(date(2026, 11, 24), 2, &[]).is_none());
    }

    #[test]
    fn many_chips_of_a_cell_are_counted_by_kind_and_state() {
        let chip = |letter: &str, sign: &str| chart::Chip {
            column: 0,
            letter: letter.to_owned(),
            count: 1,
            text: letter.to_lowercase(),
            classes: Vec::new(),
            sign: sign.to_owned(),
        };
        let few = vec![chip("P", ""), chip("P", ""), chip("E", "!")];
        assert_eq!(together(few.clone(), "; "), few);
        let many = vec![chip("P", ""), chip("P", ""), chip("R", "!"), chip("E", ""), chip("P", "!"), chip("P", "")];
        let counted = together(many, "; ").into_iter().map(|c| format!("{}{}{} {}", c.letter, c.sign, c.count, c.text));
        assert_eq!(counted.collect::<Vec<_>>(), ["P!1 p", "R!1 r", "E1 e", "P3 p; p; p"]);
    }
}
