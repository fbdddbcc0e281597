//! Where a reader stands in a list: its place on the page that holds all of it, or the way to its
//! other pages. And what of a list stands on a page that holds only its first rows.

use crate::site::paging::Listing;
use crate::site::{Link, Route, Shell, Site};
use serde::Serialize;

/// How many pages on either side of this one are named beside the first and the last.
const NEIGHBOURS: usize = 2;

/// The pages of a list, seen from one of them.
#[derive(Debug, Serialize)]
pub(super) struct Pager {
    /// How many rows the list has on all pages.
    count: usize,
    /// The places of the first and of the last row on this page, from 1.
    from: usize,
    to: usize,
    is_cut: bool,
    previous: Option<Link>,
    next: Option<Link>,
    pages: Vec<PageLink>,
}

/// A page of a list; a gap stands for those between.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct PageLink {
    link: Option<Link>,
    is_current: bool,
}

/// The pager of a list of `count` rows, on a page of it.
pub(super) fn pager(site: &Site<'_>, listing: Listing, count: usize, number: usize) -> Pager {
    let last = listing.pages(count);
    let rows = if last == 1 { count } else { listing.rows_of_a_page() };
    let link = |number: usize| site.link_to(&listing.page(number), number.to_string());
    Pager {
        count,
        from: (number.saturating_sub(1) * rows + 1).min(count),
        to: (number * rows).min(count),
        is_cut: last > 1,
        previous: (number > 1).then(|| link(number - 1)),
        next: (number < last).then(|| link(number + 1)),
        pages: named(number, last)
            .into_iter()
            .map(|page| PageLink { link: page.map(link), is_current: page == Some(number) })
            .collect(),
    }
}

/// The numbers that a pager names: the first, the last, and those about the current one; `None` for
/// a gap of two or more.
fn named(current: usize, last: usize) -> Vec<Option<usize>> {
    let near = current.saturating_sub(NEIGHBOURS)..=current + NEIGHBOURS;
    let mut named: Vec<Option<usize>> = Vec::new();
    let mut before = 0;
    for number in (1..=last).filter(|number| *number == 1 || *number == last || near.contains(number)) {
        match number - before {
            1 => {}
            // A single page takes no more room than the gap that would stand for it.
            2 => named.push(Some(number - 1)),
            _ => named.push(None),
        }
        named.push(Some(number));
        before = number;
    }
    named
}

impl Site<'_> {
    /// The shell of a further page of a list.
    pub(super) fn shell_of_listed(&self, route: &Route, listing: Listing) -> Shell {
        self.shell(route, self.route_name(route), &[listing.home()])
    }
}

/// The first rows of a list, where a page cannot hold all of them.
#[derive(Debug, Serialize)]
pub(super) struct First<T> {
    pub rows: Vec<T>,
    /// How many the list has.
    pub count: usize,
    /// How many of them are not here.
    pub left_out: usize,
}

impl<T> First<T> {
    /// Of nothing.
    pub const fn none() -> Self {
        Self { rows: Vec::new(), count: 0, left_out: 0 }
    }

    /// The first `most` of some rows.
    pub fn from_rows(most: usize, mut rows: Vec<T>) -> Self {
        let count = rows.len();
        rows.truncate(most);
        Self { rows, count, left_out: count.saturating_sub(most) }
    }

    /// The first `most` of some things, each as a row.
    pub fn of<I>(most: usize, things: &[I], row: impl FnMut(&I) -> T) -> Self {
        Self {
            rows: things.iter().take(most).map(row).collect(),
            count: things.len(),
            left_out: things.len().saturating_sub(most),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(current: usize, last: usize) -> String {
        let name = |number: Option<usize>| number.map_or_else(|| "…".to_owned(), |number| number.to_string());
        named(current, last).into_iter().map(name).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_pager_names_the_first_the_last_and_those_about_the_current_page() {
        assert_eq!(shown(1, 1), "1");
        assert_eq!(shown(2, 4), "1 2 3 4");
        assert_eq!(shown(1, 147), "1 2 3 … 147");
        assert_eq!(shown(5, 147), "1 2 3 4 5 6 7 … 147");
        assert_eq!(shown(70, 147), "1 … 68 69 70 71 72 … 147");
        assert_eq!(shown(147, 147), "1 … 145 146 147");
    }

    #[test]
    fn what_is_not_shown_is_counted() {
        let first = First::of(2, &[1, 2, 3], |number| number * 10);
        assert_eq!((first.rows, first.count, first.left_out), (vec![10, 20], 3, 1));
        let all = First::of(2, &[1, 2], |number| *number);
        assert_eq!((all.rows.len(), all.left_out), (2, 0));
    }
}
