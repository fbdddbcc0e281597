//! What a command says, and how: results on the standard output, all else on the standard error.

use super::options::Options;
use crate::diagnostics::render::on_its_lines;
use annotate_snippets::renderer::{DEFAULT_ERROR_STYLE, DEFAULT_HELP_STYLE};
use anstream::stream::{AsLockedWrite, RawStream};
use anstream::{AutoStream, ColorChoice, StripStream};
use std::cell::RefCell;
use std::fmt;
use std::io::{self, BufWriter, ErrorKind, Stdout, Write};

/// The widest text that is comfortable to read.
const COMFORTABLE: usize = 100;

/// The columns when there is no terminal to tell.
const COLUMNS: usize = 120;

/// Where a command speaks.
#[derive(Debug)]
pub struct Console {
    quiet: bool,
    verbose: bool,
    out: RefCell<BufWriter<Patient<Plain<Stdout>>>>,
}

impl Console {
    /// The program's own output; `--color` has been applied.
    pub fn new(options: &Options) -> Self {
        let out = RefCell::new(BufWriter::new(Patient { stream: Plain::new(io::stdout()), gone: false }));
        Self { quiet: options.quiet, verbose: options.verbose, out }
    }

    /// Whether every finding is wanted.
    pub const fn is_verbose(&self) -> bool {
        self.verbose
    }

    /// Whether only what is wrong is wanted.
    pub const fn is_quiet(&self) -> bool {
        self.quiet
    }

    /// Writes a result, which `--quiet` does not silence.
    pub fn write(&self, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
        write(&mut *self.out.borrow_mut())
    }

    /// Says what was done.
    pub fn say(&self, text: &str) -> io::Result<()> {
        if self.quiet {
            return Ok(());
        }
        self.write(|out| writeln!(out, "{}", on_its_lines(text)))
    }

    /// Says how it is done; only with `--verbose`.
    pub fn detail(&self, text: &str) {
        if self.verbose {
            self.beside(|out| writeln!(out, "{}", on_its_lines(text)));
        }
    }

    /// Says what is wrong: `error: …`.
    pub fn complain(&self, kind: &str, text: &str) {
        let style = if kind == "error" { DEFAULT_ERROR_STYLE } else { DEFAULT_HELP_STYLE };
        self.beside(|out| writeln!(out, "{style}{kind}{style:#}: {}", on_its_lines(text)));
    }

    /// Writes to the standard error, behind what has been said so far. That nobody can be told that
    /// nobody can be told is no reason to stop.
    pub fn beside(&self, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) {
        let _ = self.flush();
        let mut err = BufWriter::new(Plain::new(io::stderr()));
        let _ = write(&mut err).and_then(|()| err.flush());
    }

    /// Brings out what has been said so far.
    pub fn flush(&self) -> io::Result<()> {
        self.out.borrow_mut().flush()
    }

    /// The columns there are for lines of documents.
    pub fn width(&self) -> usize {
        terminal_size::terminal_size().map_or(COLUMNS, |(width, _)| usize::from(width.0).max(40))
    }

    /// The columns to wrap texts at.
    pub fn text_width(&self) -> usize {
        self.width().min(COMFORTABLE)
    }
}

/// Whether colours are wanted on a stream.
pub fn is_coloured(stream: &impl RawStream) -> bool {
    AutoStream::choice(stream) != ColorChoice::Never
}

/// A stream from which colours are taken out where they are not wanted. Taking them out makes many
/// small pieces of a text, which are put together again before the system hears of them.
enum Plain<S: RawStream> {
    Styled(AutoStream<S>),
    Stripped(StripStream<Box<dyn Write>>),
}

impl<S: RawStream> fmt::Debug for Plain<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if matches!(self, Self::Styled(_)) { "Styled" } else { "Stripped" })
    }
}

impl<S: RawStream + 'static> Plain<S> {
    fn new(stream: S) -> Self {
        if is_coloured(&stream) {
            Self::Styled(AutoStream::auto(stream))
        } else {
            Self::Stripped(StripStream::new(Box::new(BufWriter::new(stream))))
        }
    }
}

impl<S: RawStream + AsLockedWrite> Write for Plain<S> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Styled(stream) => stream.write(bytes),
            Self::Stripped(stream) => stream.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Styled(stream) => stream.flush(),
            Self::Stripped(stream) => stream.flush(),
        }
    }
}

/// A stream whose reader may leave early (`salesbook check | head`): what is written after that
/// goes nowhere, and the command still ends with its own code.
#[derive(Debug)]
struct Patient<W> {
    stream: W,
    gone: bool,
}

impl<W: Write> Patient<W> {
    fn unless_gone<T>(&mut self, nothing: T, act: impl FnOnce(&mut W) -> io::Result<T>) -> io::Result<T> {
        if self.gone {
            return Ok(nothing);
        }
        match act(&mut self.stream) {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {
                self.gone = true;
                Ok(nothing)
            }
            result => result,
        }
    }
}

impl<W: Write> Write for Patient<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.unless_gone(bytes.len(), |stream| stream.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.unless_gone((), Write::flush)
    }
}
