//! Our favourable answers against a competitor's.

use crate::methodology::{CriterionId, Methodology};
use crate::playbook::entity::assessment::{Assessment, Party, Rating};
use crate::schema::choice;

choice! {
    /// Who is ahead on a criterion.
    "an edge"
    pub enum Edge {
        /// They are `+`, we are not.
        Behind = "behind";
        /// Both are `+`, or neither.
        Level = "level";
        /// We are `+`, they are not.
        Ahead = "ahead";
    }
}

/// One criterion, ours beside theirs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CriterionEdge {
    /// The criterion.
    pub criterion: CriterionId,
    /// Our rating.
    pub ours: Option<Rating>,
    /// Theirs.
    pub theirs: Option<Rating>,
    /// Who is ahead.
    pub edge: Edge,
}

/// How we stand against one competitor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advantage {
    /// By criterion, in order.
    pub criteria: Vec<CriterionEdge>,
    /// Our favourable answers less theirs, by question.
    pub questions: Vec<i32>,
    /// The same over all criteria.
    pub total: i32,
    /// How many criteria of theirs are rated: with none, the advantage says nothing.
    pub rated: u32,
}

/// Our favourable answers less those of `competitor`.
#[must_use]
pub fn advantage(methodology: &Methodology, assessment: &Assessment, competitor: &Party) -> Advantage {
    let mut figure =
        Advantage { criteria: Vec::new(), questions: vec![0; methodology.questions.len()], total: 0, rated: 0 };
    for (id, criterion) in methodology.criteria() {
        let ours = assessment.rating(&Party::Us, id);
        let theirs = assessment.rating(competitor, id);
        let plus = |rating| rating == Some(Rating::Favourable);
        let (edge, step) = match (plus(ours), plus(theirs)) {
            (true, false) => (Edge::Ahead, 1),
            (false, true) => (Edge::Behind, -1),
            _ => (Edge::Level, 0),
        };
        figure.criteria.push(CriterionEdge { criterion: id, ours, theirs, edge });
        figure.total += step;
        figure.rated += u32::from(theirs.is_some());
        if let Some(question) = figure.questions.get_mut(criterion.question) {
            *question += step;
        }
    }
    figure
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::score::sample;

    #[test]
    fn favourable_answers_are_set_against_each_other() {
        let them = sample::competitor("x-sys");
        let assessment =
            sample::assessment("2026-05-01", "+++.. +---- ..... .....", &[("x-sys", "+-?.. +++++ ..... .....")]);
        let figure = advantage(&sample::methodology(), &assessment, &them);
        // Q1: ours 3, theirs 1 → 2. Q2: ours 1, theirs 5 → −4.
        assert_eq!(figure.questions, [2, -4, 0, 0]);
        assert_eq!(figure.total, -2);
        assert_eq!(figure.rated, 8);
        let edges = figure.criteria[..7].iter().map(|c| c.edge).collect::<Vec<_>>();
        use Edge::{Ahead, Behind, Level};
        assert_eq!(edges, [Level, Ahead, Ahead, Level, Level, Level, Behind]);
    }
}
