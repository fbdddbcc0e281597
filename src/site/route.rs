//! Where each page stands.

use super::paging::Listing;
use crate::methodology::CriterionId;
use crate::playbook::entity::id::{AccountId, CompetitorId, OpportunityId, PartnerId, TeamMemberId};
use crate::playbook::{DocumentIndex, OpportunityPart, Playbook, Target, Thing, page_folder};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// A page of the site.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Route {
    /// The home dashboard.
    Home,
    /// The pipeline.
    Pipeline,
    /// What was won and lost, and why.
    WonAndLost,
    /// An opportunity, or one of its parts.
    Opportunity(OpportunityId, OpportunityPart),
    /// All accounts.
    Accounts,
    /// An account.
    Account(AccountId),
    /// All competitors.
    Competitors,
    /// A competitor.
    Competitor(CompetitorId),
    /// All partners.
    Partners,
    /// A partner.
    Partner(PartnerId),
    /// Our team.
    People,
    /// One of us.
    Person(TeamMemberId),
    /// All open actions.
    Actions,
    /// All reviews.
    Reviews,
    /// A further page of a list that is too long for one, counted from 1.
    Listed(Listing, usize),
    /// The methodology.
    Methodology(MethodologyPage),
    /// The search.
    Search,
    /// A page of the author's, by its id.
    Page(String),
    /// The page for an address that is not there.
    NotFound,
}

/// The pages of the methodology.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MethodologyPage {
    /// The way in.
    Overview,
    /// A module, by its number from 1.
    Module(usize),
    /// A criterion.
    Criterion(CriterionId),
    /// Every scale and its words.
    Scales,
    /// The competitive strategies.
    Strategies,
    /// Every check.
    Rules,
    /// One check, by its code.
    Rule(&'static str),
    /// Words explained.
    Glossary,
    /// The versatility model.
    Versatility,
}

/// What may stand in a path of an address as it is.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'/').remove(b'~');

impl Route {
    /// Every page of a playbook, in a fixed order.
    #[must_use]
    pub fn all(playbook: &Playbook) -> Vec<Self> {
        let mut routes = vec![Self::Home, Self::Pipeline, Self::WonAndLost];
        for id in playbook.opportunities.keys() {
            for part in [
                OpportunityPart::Overview,
                OpportunityPart::Assessment,
                OpportunityPart::Players,
                OpportunityPart::Plan,
                OpportunityPart::Reviews,
                OpportunityPart::Brief,
            ] {
                routes.push(Self::Opportunity(id.clone(), part));
            }
        }
        routes.push(Self::Accounts);
        routes.extend(playbook.accounts.keys().cloned().map(Self::Account));
        routes.push(Self::Competitors);
        routes.extend(playbook.competitors.keys().cloned().map(Self::Competitor));
        routes.push(Self::Partners);
        routes.extend(playbook.partners.keys().cloned().map(Self::Partner));
        routes.push(Self::People);
        routes.extend(playbook.people().into_iter().map(Self::Person));
        routes.extend([Self::Actions, Self::Reviews]);
        routes.extend(Self::further(playbook));
        routes.extend(MethodologyPage::all(playbook).into_iter().map(Self::Methodology));
        // `index.md` is part of the home page, and `accounts/index.md` of the list of accounts.
        routes.extend(playbook.pages.keys().filter(|id| listing_of(id).is_none()).cloned().map(Self::Page));
        routes.extend([Self::Search, Self::NotFound]);
        routes
    }

    /// The further pages of all lists that are too long for one.
    #[must_use]
    pub fn further(playbook: &Playbook) -> Vec<Self> {
        Listing::ALL.into_iter().flat_map(|listing| listing.further(playbook)).collect()
    }

    /// The page of each document that has one to itself, in the order of their paths, behind the
    /// home page.
    #[must_use]
    pub fn of_documents(playbook: &Playbook) -> Vec<Self> {
        let documents = (0..playbook.documents.len()).map(DocumentIndex);
        let pages = documents.filter_map(|index| Self::of_document(playbook, index));
        std::iter::once(Self::Home).chain(pages).collect()
    }

    /// The page that a document has to itself: of several in one thing the first, and none of those
    /// that introduce a list.
    #[must_use]
    pub fn of_document(playbook: &Playbook, index: DocumentIndex) -> Option<Self> {
        let thing = playbook.things[index.0].as_ref()?;
        let route = Self::of(thing);
        (playbook.document_of(thing) == Some(index) && !matches!(thing, Thing::Page(id) if listing_of(id).is_some()))
            .then_some(route)
    }

    /// The document that has a page to itself.
    #[must_use]
    pub fn document(&self, playbook: &Playbook) -> Option<DocumentIndex> {
        let thing = match self {
            Self::Account(id) => Thing::Account(id.clone()),
            Self::Opportunity(id, part) => Thing::Opportunity(id.clone(), *part),
            Self::Competitor(id) => Thing::Competitor(id.clone()),
            Self::Partner(id) => Thing::Partner(id.clone()),
            Self::Page(id) => Thing::Page(id.clone()),
            _ => return None,
        };
        let index = playbook.document_of(&thing)?;
        (playbook.things[index.0].as_ref() == Some(&thing)).then_some(index)
    }

    /// The page of a thing.
    #[must_use]
    pub fn of(thing: &Thing) -> Self {
        match thing {
            Thing::Account(id) => Self::Account(id.clone()),
            Thing::Opportunity(id, part) => Self::Opportunity(id.clone(), *part),
            Thing::Competitor(id) => Self::Competitor(id.clone()),
            Thing::Partner(id) => Self::Partner(id.clone()),
            Thing::Person(id) => Self::Person(id.clone()),
            Thing::Page(id) => listing_of(id).unwrap_or_else(|| Self::Page(id.clone())),
            Thing::Criterion(id) => Self::Methodology(MethodologyPage::Criterion(*id)),
        }
    }

    /// The file, relative to the output folder: `opportunities/acme/index.html`.
    #[must_use]
    pub fn file(&self, playbook: &Playbook) -> String {
        let mut file = match self {
            Self::Home => return "index.html".to_owned(),
            Self::NotFound => return "404.html".to_owned(),
            Self::Pipeline => "opportunities".to_owned(),
            Self::WonAndLost => "won-and-lost".to_owned(),
            Self::Opportunity(id, part) => match part {
                OpportunityPart::Overview => format!("opportunities/{id}"),
                OpportunityPart::Assessment => format!("opportunities/{id}/assessment"),
                OpportunityPart::Players => format!("opportunities/{id}/players"),
                OpportunityPart::Plan => format!("opportunities/{id}/plan"),
                OpportunityPart::Reviews => format!("opportunities/{id}/reviews"),
                OpportunityPart::Brief => format!("opportunities/{id}/brief"),
            },
            Self::Accounts => "accounts".to_owned(),
            Self::Account(id) => format!("accounts/{id}"),
            Self::Competitors => "competitors".to_owned(),
            Self::Competitor(id) => format!("competitors/{id}"),
            Self::Partners => "partners".to_owned(),
            Self::Partner(id) => format!("partners/{id}"),
            Self::People => "people".to_owned(),
            Self::Person(id) => format!("people/{id}"),
            Self::Actions => "actions".to_owned(),
            Self::Reviews => "reviews".to_owned(),
            Self::Search => "search".to_owned(),
            Self::Listed(listing, number) => format!("lists/{}/{number}", listing.slug()),
            Self::Methodology(page) => page.folder(playbook),
            Self::Page(id) => page_folder(id),
        };
        file.push_str("/index.html");
        file
    }

    /// The address from the site's root, percent-encoded: `opportunities/acme/index.html`.
    #[must_use]
    pub fn address(&self, playbook: &Playbook) -> String {
        let file = self.file(playbook);
        if is_plain(&file) { file } else { encode_path(&file) }
    }

    /// The way from this page to the site's root: empty, or `../` for each folder.
    #[must_use]
    pub fn root(&self, playbook: &Playbook) -> String {
        "../".repeat(self.file(playbook).matches('/').count())
    }

    /// The part of the navigation it belongs to.
    #[must_use]
    pub const fn section(&self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Pipeline | Self::WonAndLost | Self::Opportunity(..) => "pipeline",
            Self::Accounts | Self::Account(_) => "accounts",
            Self::Competitors | Self::Competitor(_) => "competitors",
            Self::Partners | Self::Partner(_) => "partners",
            Self::People | Self::Person(_) => "people",
            Self::Actions => "actions",
            Self::Reviews => "reviews",
            Self::Listed(listing, _) => match listing {
                Listing::Open | Listing::Closed => "pipeline",
                listing => listing.slug(),
            },
            Self::Methodology(_) => "methodology",
            Self::Search => "search",
            Self::Page(_) => "pages",
            Self::NotFound => "",
        }
    }
}

impl MethodologyPage {
    fn all(playbook: &Playbook) -> Vec<Self> {
        let mut pages = vec![Self::Overview];
        pages.extend((1..=playbook.methodology.modules.len()).map(Self::Module));
        pages.extend(playbook.methodology.criteria().map(|(id, _)| Self::Criterion(id)));
        pages.extend([Self::Scales, Self::Strategies, Self::Rules]);
        pages.extend(crate::diagnostics::all().map(|rule| Self::Rule(rule.code)));
        pages.extend([Self::Glossary, Self::Versatility]);
        pages
    }

    fn folder(&self, playbook: &Playbook) -> String {
        match self {
            Self::Overview => "methodology".to_owned(),
            Self::Module(number) => {
                let slug = playbook.methodology.modules.get(number - 1).map_or("", |module| module.slug.as_str());
                format!("methodology/modules/{slug}")
            }
            Self::Criterion(id) => format!("methodology/criteria/{}", playbook.methodology.criterion(*id).slug),
            Self::Scales => "methodology/scales".to_owned(),
            Self::Strategies => "methodology/strategies".to_owned(),
            Self::Rules => "methodology/rules".to_owned(),
            Self::Rule(code) => format!("methodology/rules/{}", code.to_ascii_lowercase()),
            Self::Glossary => "methodology/glossary".to_owned(),
            Self::Versatility => "methodology/versatility".to_owned(),
        }
    }
}

/// The list that a page of the author's introduces, rather than having a page of its own.
pub(super) fn listing_of(page: &str) -> Option<Route> {
    Some(match page {
        "index" => Route::Home,
        "opportunities/index" => Route::Pipeline,
        "accounts/index" => Route::Accounts,
        "competitors/index" => Route::Competitors,
        "partners/index" => Route::Partners,
        "people/index" => Route::People,
        "reviews/index" => Route::Reviews,
        _ => return None,
    })
}

/// The address of a link's target from the site's root; web addresses as they are.
#[must_use]
pub(super) fn address_of(target: &Target, playbook: &Playbook) -> TargetAddress {
    match target {
        Target::Thing(thing, anchor) => {
            let page = Route::of(thing).address(playbook);
            TargetAddress::Inside(match anchor {
                Some(anchor) => format!("{page}#{}", encode_path(anchor)),
                None => page,
            })
        }
        Target::Here(anchor) => TargetAddress::Here(encode_path(anchor)),
        Target::Asset(path) => TargetAddress::Inside(encode_path(&asset_file(path))),
        Target::Web(url) => TargetAddress::Outside(url.clone()),
    }
}

/// Where a link leads, as an address.
pub(super) enum TargetAddress {
    /// From the site's root.
    Inside(String),
    /// An anchor of the same page.
    Here(String),
    /// A whole address.
    Outside(String),
}

/// The file of a content asset, relative to the output folder.
#[must_use]
pub fn asset_file(content_path: &str) -> String {
    format!("files/{content_path}")
}

/// A path with everything encoded that may not stand in an address.
pub(crate) fn encode_path(path: &str) -> String {
    if is_plain(path) { path.to_owned() } else { utf8_percent_encode(path, PATH).to_string() }
}

/// Whether a path may stand in an address as it is.
fn is_plain(path: &str) -> bool {
    path.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | b'/' | b'~'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_encoded_and_folders_counted() {
        assert_eq!(encode_path("accounts/東京/index.html"), "accounts/%E6%9D%B1%E4%BA%AC/index.html");
        assert_eq!(encode_path("a b/c%d?.png"), "a%20b/c%25d%3F.png");
        assert_eq!(listing_of("index"), Some(Route::Home));
        assert_eq!(listing_of("people/index"), Some(Route::People));
        assert_eq!(listing_of("reviews/index"), Some(Route::Reviews));
        assert_eq!(listing_of("handbook/index"), None);
    }
}
