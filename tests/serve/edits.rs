//! After any sequence of edits, every page is the one that a build of the same files makes.

use crate::dice::Dice;
use crate::site::{ACME, Site};
use crate::until;
use salesbook::project::{Language, Project, language_of};
use salesbook::site::{Pages, Route};
use salesbook::source::History;
use salesbook::theme::Theme;
use std::collections::BTreeMap;
use std::fs;

/// The template of the author's pages.
const PAGE: &str = include_str!("../../themes/default/templates/page.html");

/// How many edits are made; `SALESBOOK_EDITS` is another number.
const EDITS: usize = 40;

/// The pages by their addresses as they would be built, but those that no edit can change.
fn built(site: &Site) -> BTreeMap<String, String> {
    let today = site.options().today;
    let checked = Project::open(&site.root()).unwrap().load().unwrap().check(today);
    let playbook = &checked.playbook;
    let Language { words, locale, names } = language_of(playbook).unwrap();
    let history = History::default();
    let pages = salesbook::site::Site {
        playbook,
        today,
        words: &words,
        locale: &locale,
        figures: &checked.figures,
        largest_open: &checked.largest_open,
        order: &checked.order,
        names: &names,
        history: &history,
        diagnostics: &checked.diagnostics,
    };
    let theme = Theme::load(&site.root(), &playbook.config, &pages.shared(), &words, &locale).unwrap();
    let routes = pages.routes(Pages::All).into_iter();
    let changing = routes.filter(|route| !matches!(route, Route::Methodology(_) | Route::NotFound));
    changing.map(|route| (route.address(playbook), pages.page(&route, &theme).unwrap())).collect()
}

fn opportunity(dice: &mut Dice, number: usize) -> String {
    let sign = ["plus", "minus", "unknown"][dice.below(3)];
    format!(
        "---\ntitle: Sledge {number}\naccount: {}\namount: {} EUR\nclose_date: 2026-12-{:02}\nplayers:\n  - name: Wile\n    \
         support: {}\nassessments:\n  - date: 2026-11-{:02}\n    1: {sign}\n    7: minus\n---\n\nSee [[rocket]] and [[notes]].\n",
        ["acme", "acme", "gone"][dice.below(3)],
        1000 * (1 + dice.below(90)),
        1 + dice.below(28),
        ["supporter", "neutral", "enemy"][dice.below(3)],
        1 + dice.below(23),
    )
}

/// Changes one thing; says what.
fn edit(site: &Site, dice: &mut Dice, number: usize) -> String {
    let deal = format!("content/opportunities/deal-{}.md", dice.below(5));
    match dice.below(10) {
        0 => site.write("content/pages/notes.md", &format!("---\ntitle: Notes\n---\n\nWords {number}, [[acme]].\n")),
        1 => site.write("content/accounts/acme.md", &format!("{ACME}\nMore {number}.\n")),
        2 => {
            let team = "[[team]]\nid = \"ada\"\nname = \"Ada\"\n";
            site.write("site.toml", &format!("title = \"Anvils {number}\"\n{}", ["", team][dice.below(2)]));
        }
        3 => site
            .write("templates/page.html", &PAGE.replace("main %}\n{% if", &format!("main %}}\n<p>{number}</p>{{% if"))),
        4 => site.write("assets/own.css", &format!("body {{ margin: {number}px }}\n")),
        5 => {
            let to = site.path(&format!("content/opportunities/moved-{}.md", dice.below(3)));
            let _ = fs::rename(site.path(&deal), to);
        }
        6 => drop(fs::remove_file(site.path(&deal))),
        7 => site.save(&deal, &opportunity(dice, number)),
        _ => site.write(&deal, &opportunity(dice, number)),
    }
    assert!(PAGE.contains("main %}\n{% if"), "the template is another");
    format!("edit {number}, the last of {deal} or beside it")
}

#[test]
fn every_page_is_as_it_is_built_after_any_edits() {
    let site = Site::new();
    for number in 0..5 {
        site.write(&format!("content/opportunities/deal-{number}.md"), &opportunity(&mut Dice(number as u64), number));
    }
    let running = site.preview();
    let shown = |address: &str| {
        let answer = running.get(&format!("/{address}"));
        let text = answer.text();
        let own = text.find("<script src=\"/_salesbook/live.js\"").filter(|_| answer.status == 200)?;
        let rest = text[own..].find('\n')?;
        Some(format!("{}{}", &text[..own], &text[own + rest + 1..]))
    };
    let edits = std::env::var("SALESBOOK_EDITS").map_or(EDITS, |number| number.parse().unwrap());
    let mut dice = Dice(20_261_125);
    for number in 0..edits {
        let what = edit(&site, &mut dice, number);
        let expected = built(&site);
        until(&format!("every page is right after {what}"), || {
            expected.iter().all(|(address, page)| shown(address).as_ref() == Some(page))
        });
        // What is gone is not there any more.
        for deal in fs::read_dir(site.path("content/opportunities")).unwrap().flatten() {
            let name = deal.file_name().into_string().unwrap();
            assert!(expected.contains_key(&format!("opportunities/{}/index.html", name.trim_end_matches(".md"))));
        }
    }
}
