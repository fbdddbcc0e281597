//! All open actions by week and owner, overdue first.

use super::action::{ActionRow, action_row};
use super::pager::{Pager, pager};
use super::timeline::team_timeline;
use crate::Result;
use crate::playbook::Opportunity;
use crate::playbook::entity::id::TeamMemberId;
use crate::playbook::entity::plan::Action;
use crate::schema::Date;
use crate::site::format::Day;
use crate::site::{Listing, Renderer, Route, Site};
use jiff::civil::Weekday;
use serde::Serialize;
use std::sync::Arc;

#[derive(Serialize)]
struct ActionsView {
    overdue: Vec<ActionRow>,
    weeks: Vec<WeekOfActions>,
    undated: Vec<ActionRow>,
    timeline: Option<String>,
    pager: Pager,
}

#[derive(Serialize)]
struct WeekOfActions {
    /// The Monday it begins with.
    monday: Day,
    is_this_week: bool,
    actions: Vec<ActionRow>,
}

/// Renders a page of the list of open actions.
pub(super) fn render(site: &Site<'_>, route: &Route, number: usize, renderer: &impl Renderer) -> Result<String> {
    let all = open_actions(site);
    let mut view = ActionsView {
        overdue: Vec::new(),
        weeks: Vec::new(),
        undated: Vec::new(),
        timeline: (number == 1).then(|| team_timeline(site, &all)).flatten(),
        pager: pager(site, Listing::Actions, all.len(), number),
    };
    for (opportunity, action) in Listing::Actions.on_page(&all, number) {
        let row = action_row(site, opportunity, action);
        let Some(due) = action.due else {
            view.undated.push(row);
            continue;
        };
        if row.is_overdue {
            view.overdue.push(row);
            continue;
        }
        let first = monday(due.value);
        match view.weeks.last_mut().filter(|week| week.monday.iso == first.to_string()) {
            Some(week) => week.actions.push(row),
            None => view.weeks.push(WeekOfActions {
                monday: site.day(first),
                is_this_week: first == monday(site.today),
                actions: vec![row],
            }),
        }
    }
    let shell = match number {
        1 => site.shell(route, site.say("nav.actions", &[]), &[]),
        _ => site.shell_of_listed(route, Listing::Actions),
    };
    renderer.render("actions.html", &shell, &view)
}

/// The open actions of the open opportunities: by due date, those without one last; then by owner and title.
fn open_actions<'a>(site: &Site<'a>) -> Vec<(&'a Opportunity, &'a Action)> {
    let methodology = &site.playbook.methodology;
    let open =
        site.playbook.opportunities.values().map(Arc::as_ref).filter(|opportunity| !opportunity.is_closed(methodology));
    let actions = open.flat_map(|opportunity| {
        let actions = opportunity.plan.iter().flat_map(|plan| &plan.actions);
        actions.filter(|action| action.is_open()).map(move |action| (opportunity, action))
    });
    let mut actions =
        actions.map(|(opportunity, action)| (order(site, action), opportunity, action)).collect::<Vec<_>>();
    // What is alike in all of it stays in the order of the opportunities.
    actions.sort_by(|a, b| a.0.cmp(&b.0));
    actions.into_iter().map(|(_, opportunity, action)| (opportunity, action)).collect()
}

/// What an action is listed by: whether it has no date, its date, the name of its owner, its title.
fn order<'a>(site: &Site<'a>, action: &'a Action) -> (bool, Option<Date>, Option<&'a str>, Option<&'a str>) {
    let name = |owner: &'a str| {
        let member = site.playbook.team.get(&TeamMemberId::new(owner));
        member.and_then(|member| member.name.as_ref()).map_or(owner, |name| name.value.as_str())
    };
    let owner = action.owner.as_ref().map(|owner| name(&owner.value));
    let title = action.title.as_ref().map(|title| title.value.as_str());
    (action.due.is_none(), action.due.map(|due| due.value), owner, title)
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
