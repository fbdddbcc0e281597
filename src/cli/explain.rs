//! `salesbook explain`: the reason behind a finding.

use super::context::Context;
use super::markdown::laid_out;
use super::outcome::{Outcome, Stop};
use crate::diagnostics::{Rule, all, areas, find, nearest};
use annotate_snippets::renderer::{Effects, Style};
use clap::Args;
use std::io::{self, Write};

const EXAMPLES: &str = "\
Examples:
  salesbook explain          every code, by area
  salesbook explain D104     what D104 means, with a wrong and a right example";

/// Says what a finding means and why it matters
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct Explain {
    /// The code, such as D104 [default: list all]
    #[arg(value_name = "CODE")]
    code: Option<String>,
}

impl Explain {
    /// Runs the command.
    pub fn run(&self, cx: &Context<'_>) -> Result<Outcome, Stop> {
        let Some(code) = &self.code else {
            cx.console.write(list)?;
            return Ok(Outcome::Clean);
        };
        let rule = find(code.trim()).ok_or_else(|| unknown(code))?;
        let width = cx.console.text_width();
        cx.console.write(|out| explain(rule, width, out))?;
        Ok(Outcome::Clean)
    }
}

fn explain(rule: &Rule, width: usize, out: &mut dyn Write) -> io::Result<()> {
    let bold = Style::new().effects(Effects::BOLD);
    writeln!(out, "{bold}{}: {}{bold:#} ({})\n", rule.code, rule.title, rule.severity.word())?;
    write!(out, "{}", laid_out(&rule.explanation(), width))
}

fn list(out: &mut dyn Write) -> io::Result<()> {
    let bold = Style::new().effects(Effects::BOLD);
    for (index, area) in areas().iter().enumerate() {
        let gap = if index > 0 { "\n" } else { "" };
        writeln!(out, "{gap}{bold}{}{bold:#}", area.title)?;
        for rule in area.rules {
            writeln!(out, "  {}  {:<7}  {}", rule.code, rule.severity.word(), rule.title)?;
        }
    }
    Ok(())
}

fn unknown(code: &str) -> Stop {
    let stop = Stop::usage(format!("there is no code `{code}`"));
    match nearest(code, all().map(|rule| rule.code)) {
        Some(near) => stop.help(format!("did you mean {near}? `salesbook explain` lists them all")),
        None => stop.help("`salesbook explain` lists them all"),
    }
}
