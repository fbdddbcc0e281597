//! All figures of one opportunity.

use super::actions::{ActionFigures, Trigger, action_figures, triggers};
use super::advantage::{Advantage, advantage};
use super::change::{Change, change};
use super::control::{ControlFigure, control};
use super::coverage::{MapFigures, map_figures};
use super::gate::{GateFigures, gate_figures};
use super::insight_map::{InsightFigures, insight_figures};
use super::progress::{ModuleProgress, progress};
use super::qualification::{Qualification, qualification};
use super::review::{ReviewFigures, review_figures};
use super::signals::{
    Signal, Signals, actions_signal, opportunity_signal, people_signal, problems_signal, test_signal,
};
use super::strategy_fit::{StrategyFit, strategy_fit};
use super::tally::{Tally, tally};
use super::value::{NotReckoned, ValueFigures, value};
use super::win_position::{WinFigure, win_position};
use crate::playbook::entity::assessment::Party;
use crate::playbook::entity::id::OpportunityId;
use crate::playbook::{Opportunity, Playbook};
use crate::schema::Date;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A competitor in the assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rival {
    /// Which competitor.
    pub party: Party,
    /// Its answers counted.
    pub tally: Tally,
    /// Ours against them.
    pub advantage: Advantage,
}

/// All figures of one opportunity on a date.
#[derive(Debug, Clone, PartialEq)]
pub struct Figures {
    /// Whether the opportunity is over: then nothing counts as late or stale.
    pub is_closed: bool,
    /// Days since the newest assessment; `None` without one, or when it has no date.
    pub assessment_age: Option<i64>,
    /// Our answers counted.
    pub us: Tally,
    /// The competitors listed on the opportunity, the primary one first. Empty without an assessment.
    pub rivals: Vec<Rival>,
    /// What changed for us since the assessment before.
    pub change: Option<Change>,
    /// The win position.
    pub win: WinFigure,
    /// Whether it qualifies.
    pub qualification: Qualification,
    /// The key players.
    pub map: MapFigures,
    /// The insight maps of the opportunity and its account, as one.
    pub insights: InsightFigures,
    /// Whether we are in control.
    pub control: ControlFigure,
    /// The value case; `None` when there is none.
    pub value: Option<Result<ValueFigures, NotReckoned>>,
    /// The actions of the plan.
    pub actions: ActionFigures,
    /// What the assessment calls for; empty without one.
    pub triggers: Vec<Trigger>,
    /// The reviews, and how often they should be.
    pub reviews: ReviewFigures,
    /// The process gates.
    pub gates: GateFigures,
    /// How far each module is.
    pub progress: Vec<ModuleProgress>,
    /// The five signals. Of a closed opportunity, actions and test are blank.
    pub signals: Signals,
    /// The strategy that the assessment suggests.
    pub strategy: Option<StrategyFit>,
}

/// All figures of an opportunity as they stand `today`: later assessments do not count.
#[must_use]
pub fn figures(playbook: &Playbook, opportunity: &Opportunity, today: Date) -> Figures {
    let Playbook { methodology, config, .. } = playbook;
    let fields = &opportunity.fields;
    let is_closed = opportunity.is_closed(methodology);
    let assessment = opportunity.assessment_on(today).map(|part| &part.value);
    let us = tally(methodology, assessment, &Party::Us);
    let rivals = assessment.map_or_else(Vec::new, |assessment| {
        let rival = |party| Rival {
            tally: tally(methodology, Some(assessment), &party),
            advantage: advantage(methodology, assessment, &party),
            party,
        };
        opportunity.competitor_parties().into_iter().map(rival).collect()
    });
    let made = opportunity.assessments.iter().filter(|a| a.date.is_none_or(|date| date.value <= today));
    let before = made.rev().nth(1);
    let account = fields.account.as_ref().and_then(|id| playbook.accounts.get(&id.value));
    let maps = [fields.insights.as_ref(), account.and_then(|account| account.fields.insights.as_ref())];
    let maps = maps.into_iter().flatten().collect::<Vec<_>>();
    let map = map_figures(&opportunity.players);
    let insights = insight_figures(&maps, &opportunity.players);
    let plan = opportunity.plan.as_ref();
    let plan_actions = plan.map_or(&[][..], |plan| &plan.actions);
    let tests = plan.map_or(&[][..], |plan| &plan.tests);
    let actions = action_figures(plan_actions, today, config.next_action_days());
    let if_open = |signal| if is_closed { Signal::Blank } else { signal };
    let standing = account.and_then(|account| account.fields.standing).map(|standing| standing.value);
    Figures {
        is_closed,
        assessment_age: assessment.and_then(|a| a.date).map(|date| super::age::days_since(date.value, today)),
        change: before.zip(assessment).map(|(before, after)| change(methodology, before, after, &Party::Us)),
        win: win_position(methodology, &us, fields),
        qualification: qualification(methodology, assessment, &us),
        control: control(&fields.control_signs),
        value: fields.value.as_ref().map(|case| value(case, opportunity, config)),
        triggers: assessment.map_or_else(Vec::new, |a| triggers(methodology, opportunity, a)),
        reviews: review_figures(config, methodology, opportunity, today),
        gates: gate_figures(config, methodology, &fields.gates),
        progress: progress(config, methodology, opportunity, &actions, today),
        signals: Signals {
            opportunity: opportunity_signal(methodology, assessment),
            problems: problems_signal(methodology, assessment, &insights),
            people: people_signal(methodology, assessment, &map),
            actions: if_open(actions_signal(&actions)),
            test: if_open(test_signal(tests, plan_actions, config.test_stale_days(), today)),
        },
        strategy: strategy_fit(methodology, opportunity, assessment, &us, standing, config, today),
        us,
        rivals,
        map,
        insights,
        actions,
    }
}

/// The figures of every opportunity.
#[must_use]
pub fn all_figures(playbook: &Playbook, today: Date) -> BTreeMap<OpportunityId, Arc<Figures>> {
    let all = playbook.opportunities.par_iter();
    let one = |(id, opportunity): (&OpportunityId, &Arc<Opportunity>)| {
        tracing::trace!("the figures of an opportunity");
        (id.clone(), Arc::new(figures(playbook, opportunity, today)))
    };
    all.map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::methodology::Axis;
    use crate::score::sample::{self, day};
    use crate::score::win_position::QuestionSign;

    #[test]
    fn an_assessment_of_tomorrow_does_not_count_today() {
        let mut o = sample::assessed("o", "+++++ +++++ +++++ +++++", "----- ----- ----- -----");
        o.assessments.push(sample::part(sample::assessment("2026-05-20", "+++++ +++++ ----- +++++", &[])));
        o.assessments.push(sample::part(sample::assessment("2026-06-02", "----- ----- ----- -----", &[])));
        let playbook = sample::playbook(vec![o]);
        let o = &playbook.opportunities["o"];
        let figures = figures(&playbook, o, day("2026-06-01"));
        assert_eq!(figures.assessment_age, Some(12));
        assert_eq!(figures.us.counts.unfavourable, 5);
        assert_eq!(figures.change.as_ref().map(|c| (c.better, c.worse)), Some((0, 5)));
        let z = QuestionSign { axis: Axis::Z, question: 2, score: super::super::Ratio::new(-1, 1), sign: Some(-1) };
        assert_eq!(figures.win.why[2], z);
        // The competitor is listed, and not rated in the newest assessment.
        assert_eq!(figures.rivals[0].advantage.rated, 0);
        assert_eq!(figures.progress.len(), 7);
    }

    #[test]
    fn nothing_at_all_is_blank_and_does_not_panic() {
        let playbook = sample::playbook(vec![sample::opportunity("o")]);
        let figures = figures(&playbook, &playbook.opportunities["o"], day("2026-06-01"));
        assert!(figures.signals.all().iter().all(|(_, signal)| *signal == Signal::Blank));
        assert_eq!(figures.win.position(), None);
        assert_eq!(figures.qualification, Qualification::NotAssessed);
        assert_eq!((figures.change, figures.strategy, figures.value), (None, None, None));
    }
}
