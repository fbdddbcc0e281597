//! All open actions by week and owner, overdue first.

use super::action::{ActionRow, action_row};
use super::timeline::team_timeline;
use crate::Result;
use crate::schema::Date;
use crate::site::format::Day;
use crate::site::{Renderer, Route, Site};
use jiff::civil::Weekday;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct ActionsView {
    overdue: Vec<ActionRow>,
    weeks: Vec<WeekOfActions>,
    undated: Vec<ActionRow>,
    timeline: Option<String>,
    total: usize,
}

#[derive(Serialize)]
struct WeekOfActions {
    /// The Monday it begins with.
    monday: Day,
    is_this_week: bool,
    actions: Vec<ActionRow>,
}

/// Renders the list of open actions.
pub(super) fn render(site: &Site<'_>, route: &Route, renderer: &impl Renderer) -> Result<String> {
    let mut overdue = Vec::new();
    let mut undated = Vec::new();
    let mut open = Vec::new();
    let mut weeks: BTreeMap<Date, Vec<ActionRow>> = BTreeMap::new();
    for opportunity in site.playbook.opportunities.values() {
        if opportunity.is_closed(&site.playbook.methodology) {
            continue;
        }
        for action in opportunity.plan.iter().flat_map(|plan| &plan.actions) {
            let row = action_row(site, opportunity, action);
            if row.is_open {
                open.push((opportunity, action));
            }
            match action.due.map(|due| due.value) {
                _ if !row.is_open => {}
                None => undated.push(row),
                Some(_) if row.is_overdue => overdue.push(row),
                Some(due) => weeks.entry(monday(due)).or_default().push(row),
            }
        }
    }
    for rows in weeks.values_mut().chain([&mut overdue, &mut undated]) {
        rows.sort_by_key(|row| (row.due.clone(), owner(row), row.title.clone()));
    }
    let total = overdue.len() + undated.len() + weeks.values().map(Vec::len).sum::<usize>();
    let view = ActionsView {
        overdue,
        weeks: weeks
            .into_iter()
            .map(|(first, actions)| WeekOfActions {
                monday: site.day(first),
                is_this_week: first == monday(site.today),
                actions,
            })
            .collect(),
        undated,
        timeline: team_timeline(site, &open),
        total,
    };
    renderer.render("actions.html", &site.shell(route, site.say("nav.actions", &[]), &[]), &view)
}

fn owner(row: &ActionRow) -> String {
    row.owner.as_ref().map_or_else(String::new, |owner| owner.label.clone())
}

/// The Monday of a date's week.
pub(super) fn monday(date: Date) -> Date {
    let back = date.weekday().since(Weekday::Monday);
    date.checked_sub(jiff::Span::new().days(i64::from(back))).unwrap_or(date)
}

#[cfg(test)]
mod tests {
    use super::monday;
    use jiff::civil::date;

    #[test]
    fn weeks_begin_on_monday() {
        assert_eq!(monday(date(2026, 11, 24)), date(2026, 11, 23));
        assert_eq!(monday(date(2026, 11, 23)), date(2026, 11, 23));
        assert_eq!(monday(date(2026, 11, 22)), date(2026, 11, 16));
        assert_eq!(monday(date(2027, 1, 1)), date(2026, 12, 28));
    }
}
