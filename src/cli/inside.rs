//! Commands that another command runs: they share its records and leave their output with it.

#[cfg(test)]
mod tests;

use std::cell::{Cell, RefCell};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use diplograph::graph::Graph;
use diplograph::model::Policy;

use super::context::{Everywhere, Records};
use super::given::{self, Stopped};
use super::{Failure, reads};

/// Name of the program, as a command line begins.
const PROGRAM: &str = "diplograph";

/// The records of a command that runs others, and the output of the one that it runs.
#[derive(Debug)]
pub(in crate::cli) struct Inside {
    data: Option<PathBuf>,
    policy: Policy,
    /// The options that choose the records, each with its value.
    choice: Vec<[String; 2]>,
    /// The records.
    pub(in crate::cli) records: Rc<Records>,
    /// Their graph.
    pub(in crate::cli) graph: Rc<Graph>,
    bytes: RefCell<Vec<u8>>,
    rows: Cell<Option<usize>>,
    losses: RefCell<Vec<String>>,
}

/// The output of a command, the number of its rows, and what its form could not carry.
type Kept = (Vec<u8>, Option<usize>, Vec<String>);

/// What a command gave.
#[derive(Debug)]
pub(in crate::cli) struct Output {
    /// The command, as a shell reads it.
    pub(in crate::cli) command: String,
    /// What would have gone to the standard output.
    pub(in crate::cli) bytes: Vec<u8>,
    /// Rows of records in it; nothing for pictures and documents.
    pub(in crate::cli) rows: Option<usize>,
    /// What its form could not carry as it is, each in a sentence.
    pub(in crate::cli) losses: Vec<String>,
}

impl Inside {
    /// Reads the records that the options choose, and builds their graph.
    pub(in crate::cli) fn open(everywhere: &Everywhere) -> Result<Rc<Self>, Failure> {
        let records = everywhere.records()?;
        let graph = everywhere.graph(&records);
        Ok(Rc::new(Self {
            data: everywhere.data.clone(),
            policy: everywhere.policy,
            choice: everywhere.choosing_records()?,
            records,
            graph,
            bytes: RefCell::default(),
            rows: Cell::default(),
            losses: RefCell::default(),
        }))
    }

    /// Runs a command with these arguments over the records, and returns its output.
    ///
    /// The arguments are read as the program reads its own, with those of the options that choose the
    /// records which the command reads, so that the command means the same wherever it is run.
    pub(in crate::cli) fn run(self: &Rc<Self>, arguments: &[String]) -> Result<Output, Failure> {
        let command = arguments.first().map_or("", String::as_str);
        let choice = reads::choice_of(command, &self.choice);
        let arguments: Vec<String> = arguments.iter().cloned().chain(choice).collect();
        let command = command_line(&arguments)?;
        let (bytes, rows, losses) = self.run_parsed(&arguments)?;
        Ok(Output { command, bytes, rows, losses })
    }

    pub(in crate::cli) fn run_parsed(
        self: &Rc<Self>,
        arguments: &[String],
    ) -> Result<Kept, Failure> {
        let words = [PROGRAM].into_iter().chain(arguments.iter().map(String::as_str));
        let words: Vec<OsString> = words.map(OsString::from).collect();
        let mut cli = given::parse(&words).map_err(|stopped| match stopped {
            Stopped::Failure(failure) => failure,
            Stopped::Parser(error) => Failure::Usage(error.to_string(), String::new()),
        })?;
        cli.everywhere.inside = Some(Rc::clone(self));
        let done = cli.run();
        let kept = (self.bytes.take(), self.rows.take(), self.losses.take());
        done.map(|()| kept)
    }

    /// Returns the records, if these options choose them.
    pub(in crate::cli) fn records_of(
        &self,
        data: Option<&Path>,
        policy: Policy,
    ) -> Option<Rc<Records>> {
        let same = self.data.as_deref() == data && self.policy == policy;
        same.then(|| Rc::clone(&self.records))
    }

    /// Returns the graph, if it is that of these records.
    pub(in crate::cli) fn graph_of(&self, records: &Records) -> Option<Rc<Graph>> {
        std::ptr::eq(records, &raw const *self.records).then(|| Rc::clone(&self.graph))
    }

    /// Takes output.
    pub(in crate::cli) fn keep(&self, bytes: &[u8]) {
        self.bytes.borrow_mut().extend_from_slice(bytes);
    }

    /// Takes what the form of the output could not carry.
    pub(in crate::cli) fn keep_loss(&self, loss: &str) {
        self.losses.borrow_mut().push(loss.to_owned());
    }

    /// Takes the number of rows of records in the output.
    pub(in crate::cli) fn count_rows(&self, rows: usize) {
        self.rows.set(Some(rows));
    }
}

/// Returns a command of the program with these arguments, as a shell reads it.
pub(in crate::cli) fn command_line(arguments: &[String]) -> Result<String, Failure> {
    let words = [PROGRAM].into_iter().chain(arguments.iter().map(String::as_str));
    shlex::try_join(words).map_err(|error| Failure::Usage(error.to_string(), String::new()))
}
