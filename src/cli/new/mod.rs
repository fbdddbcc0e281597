//! `salesbook new`: a document to fill in, in the right place.
//!
//! What stands in each kind of document is in `skeletons/`, one file a kind; [`skeleton`] fills it
//! in, [`place`] finds out where it goes.

mod place;
mod skeleton;

use super::context::{Context, shown};
use super::outcome::{Outcome, Stop};
use crate::Error;
use crate::playbook::entity::head::Kind;
use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use std::fs;
use std::io::{ErrorKind, Write};
use std::path::Path;

const EXAMPLES: &str = "\
Examples:
  salesbook new account \"Port of Varrik\"
  salesbook new opportunity \"Crane maintenance\" --account port-of-varrik
  salesbook new players crane-maintenance
  salesbook new review crane-maintenance
  salesbook new competitor Vanloop
  salesbook new page \"How we work\"

Players, plan, assessment and review belong to an opportunity: NAME is its id or title.";

/// Writes a document to fill in, in the right place
///
/// The new file holds what is needed and, commented out, what else there is to know. Nothing that
/// is there already is ever overwritten.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct New {
    /// What to write
    #[arg(value_name = "KIND", value_parser = kind())]
    kind: Kind,
    /// Its name, as readers are to see it; of an opportunity's part, the opportunity
    #[arg(value_name = "NAME")]
    name: Option<String>,
    /// The account of the opportunity, by its id
    #[arg(long, value_name = "ID")]
    account: Option<String>,
    /// The opportunity of the players, plan, assessment or review, by its id; NAME is the title then
    #[arg(long, value_name = "ID")]
    opportunity: Option<String>,
}

/// The kinds, in the order in which a newcomer needs them.
const KINDS: &[(Kind, &str)] = &[
    (Kind::Account, "A customer"),
    (Kind::Opportunity, "A sale to be won"),
    (Kind::Players, "The people who decide in an opportunity"),
    (Kind::Assessment, "An opportunity by the criteria, as of today"),
    (Kind::Plan, "How to win an opportunity"),
    (Kind::Review, "What a review of an opportunity decided"),
    (Kind::Competitor, "A company we compete with"),
    (Kind::Partner, "A company we sell with"),
    (Kind::Page, "Free text"),
];

fn kind() -> impl TypedValueParser<Value = Kind> {
    PossibleValuesParser::new(KINDS.iter().map(|(kind, help)| PossibleValue::new(kind.slug()).help(*help)))
        .map(|word| KINDS.iter().find(|(kind, _)| kind.slug() == word).map_or(Kind::Page, |(kind, _)| *kind))
}

impl New {
    /// Runs the command.
    pub fn run(&self, cx: &Context<'_>) -> Result<Outcome, Stop> {
        let today = cx.today()?;
        let project = cx.project()?;
        let loaded = cx.load(&project)?;
        let wish = place::Wish {
            kind: self.kind,
            name: self.name.as_deref(),
            account: self.account.as_deref(),
            opportunity: self.opportunity.as_deref(),
            today,
        };
        let draft = place::draft(&wish, &loaded.playbook)?;
        let text = skeleton::text(&draft, &loaded.playbook, today);
        let path = project.root.join(loaded.playbook.config.content()).join(&draft.path);
        write(&path, &text)?;
        cx.console.say(&format!("{} is written. {}", shown(&path)?, next(&draft)))?;
        Ok(Outcome::Clean)
    }
}

/// Writes a file that is not there yet.
fn write(path: &Path, text: &str) -> Result<(), Stop> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| Error::io("make the folder", folder, error))?;
    }
    // Asking first whether it is there would leave a moment in which it could come to be.
    let mut file = match fs::File::create_new(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            return Err(Stop::usage(format!("{} is there already, and stays as it is", shown(path)?))
                .help("choose another name, or open that file"));
        }
        Err(error) => return Err(Error::io("write", path, error).into()),
    };
    file.write_all(text.as_bytes()).map_err(|error| {
        // Half a document would stand in the way of the whole one.
        let _ = fs::remove_file(path);
        Stop::from(Error::io("write", path, error))
    })
}

/// What to do next.
fn next(draft: &place::Draft) -> String {
    let id = &draft.id;
    match draft.kind {
        Kind::Account => format!("Next: salesbook new opportunity \"…\" --account {id}"),
        Kind::Opportunity => {
            format!("Next: fill in the amount and the close date, then salesbook new players {id}")
        }
        Kind::Players => "Next: put a name to everyone who can say no, then salesbook check".to_owned(),
        Kind::Assessment => "Next: a sign for each criterion, then salesbook check".to_owned(),
        Kind::Plan => "Next: what is to be done by whom and when, then salesbook check".to_owned(),
        Kind::Review => "Next: what was decided, and why".to_owned(),
        Kind::Competitor => format!("Next: name it in an opportunity, under `competitors: [{id}]`"),
        Kind::Partner => format!("Next: name it in an opportunity, under `partners: [{id}]`"),
        Kind::Page => "Next: write it; other documents link to it by its title in double brackets".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_can_be_written() {
        for kind in Kind::ALL {
            assert!(KINDS.iter().any(|(own, _)| own == kind), "{}", kind.slug());
        }
    }
}
