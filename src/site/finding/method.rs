//! What is found of the methodology.

use super::draft::Draft;
use crate::diagnostics;
use crate::methodology::Term;
use crate::search::Entry;
use crate::site::{MethodologyPage, Route, Site};
use crate::source::markdown::plain_text;

/// The entries of a page of the methodology.
pub(super) fn entries(site: &Site<'_>, route: &Route, page: &MethodologyPage) -> Vec<Entry> {
    let methodology = &site.playbook.methodology;
    let titled = |key: &str| Draft::of_page(site, route, site.say(key, &[]));
    match page {
        MethodologyPage::Overview => {
            let draft = titled("nav.methodology").say(&methodology.title).say(&methodology.summary);
            vec![draft.each(&methodology.aims, |draft, aim| draft.say(aim)).done()]
        }
        MethodologyPage::Module(number) => {
            let module = number.checked_sub(1).and_then(|index| methodology.modules.get(index));
            let draft = module.map(|module| {
                let draft = Draft::of_page(site, route, &module.title).say(&module.purpose);
                draft.each(&module.benefits, |draft, benefit| draft.say(benefit)).say(&module.output).done()
            });
            draft.into_iter().collect()
        }
        MethodologyPage::Criterion(id) => {
            let criterion = methodology.criterion(*id);
            let draft = Draft::of_page(site, route, site.criterion(*id).label)
                .say(&criterion.ask)
                .each(&criterion.prompts, |draft, prompt| draft.say(prompt))
                .say(&criterion.favourable)
                .say(&criterion.unfavourable)
                .each(&criterion.partner_example, |draft, example| draft.say(example));
            vec![draft.done()]
        }
        MethodologyPage::Scales => {
            let scale = |(name, terms): (&String, &Vec<Term>)| {
                let draft = part(site, route, &format!("_{name}"), &site.say(&format!("scale.{name}"), &[]));
                draft.each(terms, |draft, term| draft.say(&term.label).say(&term.meaning)).done()
            };
            methodology.scales.iter().map(scale).collect()
        }
        MethodologyPage::Strategies => {
            let strategies = methodology.strategies.iter().map(|strategy| {
                part(site, route, &format!("_{}", strategy.slug), &strategy.title)
                    .say(&strategy.definition)
                    .say(&strategy.when)
                    .each(&strategy.beware, |draft, warning| draft.say(warning))
                    .each(&strategy.variations, |draft, term| draft.say(&term.label).say(&term.meaning))
                    .done()
            });
            strategies.collect()
        }
        MethodologyPage::Glossary => {
            let terms = methodology.glossary.iter();
            terms
                .map(|term| part(site, route, &format!("_{}", term.slug), &term.label).say(&term.meaning).done())
                .collect()
        }
        MethodologyPage::Versatility => {
            let draft = titled("methodology.versatility").each(&methodology.versatility, |draft, row| {
                draft.say(&row.title).say(&row.text).each(&row.levels, |draft, level| draft.say(level))
            });
            vec![draft.done()]
        }
        MethodologyPage::Rules => vec![titled("methodology.rules").done()],
        MethodologyPage::Rule(code) => {
            let draft = diagnostics::find(code).map(|rule| {
                let title = format!("{}: {}", rule.code, rule.title);
                Draft::of_page(site, route, title).say(plain_text(&rule.what_it_checks())).done()
            });
            draft.into_iter().collect()
        }
    }
}

/// A part of a page, by its anchor.
fn part(site: &Site<'_>, route: &Route, anchor: &str, title: &str) -> Draft {
    Draft::at(format!("{}#{anchor}", route.address(site.playbook)), title)
}
