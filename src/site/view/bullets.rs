//! Figures against their thresholds as drawings: the scores of the key questions, and the figures
//! of question 4.

use crate::chart;
use crate::playbook::Opportunity;
use crate::score::worth::{AgainstLeast, MeasureKind, measure, worth};
use crate::site::Site;
use rust_decimal::prelude::ToPrimitive;

/// The scores of the key questions against what they qualify from; none without an assessment.
pub(super) fn question_bullets(site: &Site<'_>, opportunity: &Opportunity) -> Vec<String> {
    if opportunity.assessment_on(site.today).is_none() {
        return Vec::new();
    }
    let answers = &site.figures_of(opportunity).us.questions;
    let questions = site.playbook.methodology.questions.iter().zip(answers);
    let bullets = questions.map(|(question, answers)| {
        let threshold = site.score(question.threshold);
        chart::Bullet {
            label: question.title.clone(),
            value: answers.score.value(),
            value_text: site.score(answers.score.value()),
            threshold: question.threshold,
            threshold_text: site.say("assessment.threshold", &[("threshold", &threshold)]),
            met: !answers.score.is_below(question.threshold),
            low: -1.0,
            high: 1.0,
        }
    });
    bullets.enumerate().map(|(place, bullet)| drawn(site, &format!("_score-{place}"), &bullet)).collect()
}

/// The figures of question 4 that have a threshold in their own currency.
pub(super) fn worth_bullets(site: &Site<'_>, opportunity: &Opportunity) -> Vec<String> {
    let config = &site.playbook.config;
    let measures =
        MeasureKind::ALL.iter().filter_map(|kind| Some((*kind, measure(opportunity, config, *kind).against()?)));
    let mut bullets = measures.map(|(kind, against)| amount_bullet(site, kind, against)).collect::<Vec<_>>();
    bullets.extend(close_bullet(site, opportunity));
    bullets.iter().enumerate().map(|(place, bullet)| drawn(site, &format!("_figure-{place}"), bullet)).collect()
}

fn amount_bullet(site: &Site<'_>, kind: MeasureKind, against: AgainstLeast) -> chart::Bullet {
    let value = against.amount.to_f64().unwrap_or(0.0);
    let threshold = against.least.to_f64().unwrap_or(0.0);
    let least = site.amount(against.least, against.currency).text;
    chart::Bullet {
        label: site.say(&format!("worth.{}", kind.slug()), &[]),
        value,
        value_text: site.amount(against.amount, against.currency).text,
        threshold,
        threshold_text: site.say("worth.at_least", &[("amount", &least)]),
        met: !against.is_short(),
        low: value.min(0.0),
        high: scale_end(value, threshold),
    }
}

/// The days to the close date; nothing of a deal that is over, or of a date that is past.
fn close_bullet(site: &Site<'_>, opportunity: &Opportunity) -> Option<chart::Bullet> {
    let config = &site.playbook.config;
    let close = worth(opportunity, config, site.today).close.filter(|close| close.days >= 0)?;
    if opportunity.is_closed(&site.playbook.methodology) {
        return None;
    }
    let value = close.days.to_f64().unwrap_or(0.0);
    let threshold = f64::from(close.window);
    Some(chart::Bullet {
        label: site.say("worth.close", &[]),
        value,
        value_text: match close.days {
            0 => site.say("word.today", &[]),
            days => site.say("word.days_away", &[("days", &site.count(days))]),
        },
        threshold,
        threshold_text: site.say("worth.within", &[("days", &site.count(close.window))]),
        met: !close.is_late(),
        low: 0.0,
        high: scale_end(value, threshold),
    })
}

/// A little beyond the larger of both.
fn scale_end(value: f64, threshold: f64) -> f64 {
    (value.max(threshold) * 1.1).max(1.0)
}

fn drawn(site: &Site<'_>, id: &str, bullet: &chart::Bullet) -> String {
    let verdict = site.say(if bullet.met { "worth.met" } else { "worth.missed" }, &[]);
    let slots =
        [("name", bullet.label.as_str()), ("figure", &bullet.value_text), ("threshold", &bullet.threshold_text)];
    let desc = site.beside(&site.say("worth.figure", &slots), &verdict);
    chart::bullet(&chart::Caption { id, title: &bullet.label, desc: &desc }, bullet)
}
