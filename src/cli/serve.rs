//! `salesbook serve`: the playbook in a browser, following every save.

use super::context::Context;
use super::outcome::{Outcome, Stop};
use crate::Error;
use crate::project::Project;
use crate::serve::{self, DEFAULT_PORT, Notice, Options, Say};
use clap::Args;
use std::io::Write;
use std::sync::{Arc, mpsc};

const EXAMPLES: &str = "\
Examples:
  salesbook serve --open            see the playbook in the browser while you write
  salesbook serve --port 8080       at another port
  salesbook serve --poll            when changes on a network drive go unnoticed

Pages that are open follow every save. What is wrong is shown on them, and goes when it is mended.
Ctrl-C ends it.";

/// Shows the playbook in a browser and follows every change
///
/// Only this machine can see the preview, unless --host says otherwise. Nothing is written.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct Serve {
    /// Open the browser
    #[arg(long)]
    open: bool,
    /// The port; the next free one is taken when it is in use [default: `port` of site.toml, else 8000]
    #[arg(long, value_name = "N")]
    port: Option<u16>,
    /// The address to listen at. With another than this machine's own, everybody who reaches it can
    /// read the playbook
    #[arg(long, value_name = "ADDRESS")]
    host: Option<String>,
    /// Look for changes once a second instead of being told of them
    #[arg(long)]
    poll: bool,
}

impl Serve {
    /// Runs the command until it is interrupted.
    pub fn run(&self, cx: &Context<'_>) -> Result<Outcome, Stop> {
        let project = cx.project()?;
        let options = Options {
            port: self.port.unwrap_or_else(|| port_of(&project)),
            today: cx.today()?,
            host: self.host.clone(),
            poll: self.poll,
            root: project.root,
        };
        let quiet = cx.console.is_quiet();
        let say: Say = Arc::new(move |notice: Notice| {
            // That nobody hears it is no reason to end.
            if notice.is_trouble() {
                let _ = writeln!(anstream::stderr(), "{notice}");
            } else if !quiet {
                let _ = writeln!(anstream::stdout(), "{notice}");
            }
        });
        let (interrupt, interrupted) = mpsc::channel();
        ctrlc::set_handler(move || {
            // A second one finds the preview ending already.
            let _ = interrupt.send(());
        })
        .map_err(|e| Error::Refused(format!("the system does not let Ctrl-C be heard: {e}")))?;
        let preview = serve::start(&options, &say)?;
        if self.open && serve::open(preview.url()).is_err() {
            let url = preview.url();
            cx.console.complain("note", &format!("no browser could be opened: open {url} yourself"));
        }
        // The only sender lives as long as the program.
        let _ = interrupted.recv();
        preview.stop();
        Ok(Outcome::Clean)
    }
}

/// The port that `site.toml` asks for.
fn port_of(project: &Project) -> u16 {
    let port = project.settings().ok().and_then(|(config, _)| config.serve?.port);
    port.and_then(|port| u16::try_from(port.value).ok()).unwrap_or(DEFAULT_PORT)
}
