//! The lists that grow with the playbook, and how a long one is cut into pages.
//!
//! A list stays on one page as long as it can, for what a reader filters and sorts there is what
//! the page holds. A longer one is cut in its useful order: its first page is where the list has
//! always been, the others stand below `lists/`, where no id of an author's can stand.

use super::Route;
use crate::playbook::Playbook;

/// A list that may be too long for one page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Listing {
    /// The open opportunities, by close date. The first page is the pipeline.
    Open,
    /// The closed ones, the newest first. The pipeline names the newest; all pages are further ones.
    Closed,
    /// The open actions, by due date.
    Actions,
    /// The reviews, the newest first.
    Reviews,
    /// The accounts.
    Accounts,
    /// The competitors.
    Competitors,
    /// The partners.
    Partners,
    /// Our team.
    People,
}

impl Listing {
    /// All of them, in the order of their pages.
    pub const ALL: [Self; 8] = [
        Self::Open,
        Self::Closed,
        Self::Actions,
        Self::Reviews,
        Self::Accounts,
        Self::Competitors,
        Self::Partners,
        Self::People,
    ];

    /// How many of the closed opportunities the pipeline names.
    pub(super) const NEWEST_CLOSED: usize = 20;

    /// How many rows a page of a list that is cut has: about as many as 300 KB hold. A row of the
    /// open opportunities counts twice, in the table and in the map of criteria.
    #[must_use]
    pub const fn rows_of_a_page(self) -> usize {
        match self {
            Self::Open => 60,
            Self::Closed => 120,
            Self::Reviews => 150,
            Self::Actions => 300,
            Self::Accounts | Self::Competitors | Self::Partners | Self::People => 300,
        }
    }

    /// How many rows the list has.
    #[must_use]
    pub fn length(self, playbook: &Playbook) -> usize {
        let methodology = &playbook.methodology;
        let all = || playbook.opportunities.values();
        let open = || all().filter(|opportunity| !opportunity.is_closed(methodology));
        match self {
            Self::Open => open().count(),
            Self::Closed => all().len() - open().count(),
            Self::Actions => {
                let actions = open().flat_map(|opportunity| &opportunity.plan).flat_map(|plan| &plan.actions);
                actions.filter(|action| action.is_open()).count()
            }
            Self::Reviews => all().map(|opportunity| opportunity.reviews.len()).sum(),
            Self::Accounts => playbook.accounts.len(),
            Self::Competitors => playbook.competitors.len(),
            Self::Partners => playbook.partners.len(),
            Self::People => playbook.people().len(),
        }
    }

    /// How many pages a list of so many rows has. Up to twice a page it stays whole.
    #[must_use]
    pub const fn pages(self, rows: usize) -> usize {
        if rows <= 2 * self.rows_of_a_page() { 1 } else { rows.div_ceil(self.rows_of_a_page()) }
    }

    /// The rows that stand on a page, counted from 1; none beyond the last.
    #[must_use]
    pub fn on_page<T>(self, rows: &[T], page: usize) -> &[T] {
        let Some(before) = page.checked_sub(1) else { return &[] };
        match self.pages(rows.len()) {
            1 if before == 0 => rows,
            1 => &[],
            _ => rows.chunks(self.rows_of_a_page()).nth(before).unwrap_or(&[]),
        }
    }

    /// The page of a list, counted from 1.
    #[must_use]
    pub const fn page(self, number: usize) -> Route {
        match self {
            Self::Open if number <= 1 => Route::Pipeline,
            Self::Actions if number <= 1 => Route::Actions,
            Self::Reviews if number <= 1 => Route::Reviews,
            Self::Accounts if number <= 1 => Route::Accounts,
            Self::Competitors if number <= 1 => Route::Competitors,
            Self::Partners if number <= 1 => Route::Partners,
            Self::People if number <= 1 => Route::People,
            listing => Route::Listed(listing, number),
        }
    }

    /// Every page that a list has beside the one of the main navigation.
    pub(super) fn further(self, playbook: &Playbook) -> impl Iterator<Item = Route> + use<> {
        let rows = self.length(playbook);
        let first = match self {
            Self::Closed if rows > Self::NEWEST_CLOSED => 1,
            _ => 2,
        };
        (first..=self.pages(rows)).map(move |number| self.page(number))
    }

    /// The name in addresses.
    pub(super) const fn slug(self) -> &'static str {
        match self {
            Self::Open => "opportunities",
            Self::Closed => "closed",
            Self::Actions => "actions",
            Self::Reviews => "reviews",
            Self::Accounts => "accounts",
            Self::Competitors => "competitors",
            Self::Partners => "partners",
            Self::People => "people",
        }
    }

    /// The page of the main navigation that the list belongs to.
    #[must_use]
    pub const fn home(self) -> Route {
        match self {
            Self::Closed => Route::Pipeline,
            listing => listing.page(1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lengths(listing: Listing, rows: usize) -> Vec<usize> {
        let rows = (0..rows).collect::<Vec<_>>();
        (1..=listing.pages(rows.len())).map(|page| listing.on_page(&rows, page).len()).collect()
    }

    #[test]
    fn a_list_stays_whole_up_to_twice_a_page() {
        assert_eq!(lengths(Listing::Open, 0), [0]);
        assert_eq!(lengths(Listing::Open, 60), [60]);
        assert_eq!(lengths(Listing::Open, 120), [120]);
        assert_eq!(lengths(Listing::Open, 121), [60, 60, 1]);
        assert_eq!(lengths(Listing::Open, 180), [60, 60, 60]);
        assert_eq!(lengths(Listing::Open, 181), [60, 60, 60, 1]);
    }

    #[test]
    fn the_pages_hold_every_row_once_and_in_order() {
        for listing in Listing::ALL {
            let rows = (0..5 * listing.rows_of_a_page() + 7).collect::<Vec<_>>();
            let pages = (1..=listing.pages(rows.len())).flat_map(|page| listing.on_page(&rows, page)).copied();
            assert_eq!(pages.collect::<Vec<_>>(), rows, "{listing:?}");
        }
    }

    #[test]
    fn there_is_nothing_before_the_first_page_and_beyond_the_last() {
        let rows = [1; 121];
        assert!(Listing::Open.on_page(&rows, 0).is_empty());
        assert!(Listing::Open.on_page(&rows, 4).is_empty());
        assert!(Listing::Open.on_page(&rows[..120], 2).is_empty());
    }

    #[test]
    fn the_first_page_is_where_the_list_has_always_been() {
        assert_eq!(Listing::Open.page(1), Route::Pipeline);
        assert_eq!(Listing::Open.page(2), Route::Listed(Listing::Open, 2));
        assert_eq!(Listing::Closed.page(1), Route::Listed(Listing::Closed, 1));
    }
}
