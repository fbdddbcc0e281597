//! The session in which a plan is tested: its steps, the eyes to look with, the questions.

use super::methodology::link_module;
use crate::site::{Link, Site};
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct SessionView {
    minutes: u32,
    steps: Vec<SessionItem>,
    perspectives: Vec<PerspectiveItem>,
    /// The questions of all modules.
    questions: Vec<ModuleQuestions>,
}

#[derive(Serialize)]
struct ModuleQuestions {
    module: Link,
    questions: Vec<String>,
}

#[derive(Serialize)]
struct SessionItem {
    title: String,
    text: String,
    minutes: u16,
}

#[derive(Serialize)]
struct PerspectiveItem {
    title: String,
    look: String,
}

pub(super) fn session(site: &Site<'_>) -> SessionView {
    let methodology = &site.playbook.methodology;
    let questions = (1..=methodology.modules.len()).filter_map(|number| {
        let questions = test_questions(site, number);
        let module = link_module(site, number).filter(|_| !questions.is_empty())?;
        Some(ModuleQuestions { module, questions })
    });
    SessionView {
        minutes: methodology.session_steps.iter().map(|step| u32::from(step.minutes)).sum(),
        steps: methodology
            .session_steps
            .iter()
            .map(|step| SessionItem { title: step.title.clone(), text: step.text.clone(), minutes: step.minutes })
            .collect(),
        questions: questions.collect(),
        perspectives: methodology
            .perspectives
            .iter()
            .map(|eyes| PerspectiveItem { title: eyes.title.clone(), look: eyes.look.clone() })
            .collect(),
    }
}

pub(super) fn test_questions(site: &Site<'_>, module: usize) -> Vec<String> {
    let questions = site.playbook.methodology.test_questions.iter();
    questions.filter(|question| usize::from(question.module) == module).map(|question| question.text.clone()).collect()
}
