//! What commands share: the options that stand everywhere, the package, the output.

use std::io::{self, Write};
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;

use diplograph::date::Language;
use diplograph::diagnostic::{Findings, render_summary, render_text};
use diplograph::graph::{self, Graph};
use diplograph::model::{self, Model, Policy};
use diplograph::output::table::{Options, Table, render};
use diplograph::package::Package;

use super::Failure;
use super::inside::Inside;

/// Options that every command takes.
#[derive(Debug, Clone, clap::Args)]
pub(in crate::cli) struct Everywhere {
    /// Read the package of this folder (with a `datapackage.json`) instead of the built-in one
    #[arg(long, global = true, value_name = "DIR", help_heading = "Everywhere")]
    pub(in crate::cli) data: Option<PathBuf>,
    /// Language of labels and headings: en, ar, ru, tr or fa; `ask` answers in that of the question if
    /// left out, everything else in English
    #[arg(long, global = true, value_name = "LANG", value_parser = language, help_heading = "Everywhere")]
    pub(in crate::cli) lang: Option<Language>,
    /// Which value stands where sources disagree
    #[arg(
        long,
        global = true,
        value_enum,
        default_value = "preferred",
        help_heading = "Everywhere"
    )]
    pub(in crate::cli) policy: Policy,
    /// Write to this file instead of the standard output (`-`); its ending chooses the form where
    /// `--format` is left out
    #[arg(short, long, global = true, value_name = "FILE", help_heading = "Everywhere")]
    pub(in crate::cli) output: Option<PathBuf>,
    /// Where a command that another runs finds the records and leaves its output
    #[arg(skip)]
    pub(in crate::cli) inside: Option<Rc<Inside>>,
}

fn language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| "expected en, ar, ru, tr or fa".to_owned())
}

/// The records a command works on.
#[derive(Debug)]
pub(in crate::cli) struct Records {
    /// Where they come from.
    pub(in crate::cli) package: Package,
    /// The typed tables.
    pub(in crate::cli) model: Arc<Model>,
}

impl Everywhere {
    /// Returns the language of labels and headings.
    pub(in crate::cli) fn language(&self) -> Language {
        self.lang.unwrap_or(Language::English)
    }

    /// Reads the records; invalid ones are printed as findings and stop the command.
    pub(in crate::cli) fn records(&self) -> Result<Rc<Records>, Failure> {
        self.records_under(self.policy)
    }

    /// Reads the records with the values that a policy chooses.
    pub(in crate::cli) fn records_under(&self, policy: Policy) -> Result<Rc<Records>, Failure> {
        let shared = self.inside.as_ref();
        if let Some(records) =
            shared.and_then(|inside| inside.records_of(self.data.as_deref(), policy))
        {
            return Ok(records);
        }
        let mut findings = Findings::new(20);
        let (package, model) = model::open_with(self.data.as_deref(), policy, &mut findings)?;
        if findings.errors() > 0 {
            anstream::eprint!("{}", render_text(&findings, true));
            return Err(Failure::Data(format!(
                "the data is not valid: {}",
                render_summary(&findings)
            )));
        }
        Ok(Rc::new(Records { package, model: Arc::new(model) }))
    }

    /// Builds the graph of the records.
    pub(in crate::cli) fn graph(&self, records: &Records) -> Rc<Graph> {
        let shared = self.inside.as_ref().and_then(|inside| inside.graph_of(records));
        shared.unwrap_or_else(|| Rc::new(graph::build(&records.model)))
    }

    /// Returns the options that choose the records, each with its value, as a command line has them.
    ///
    /// # Errors
    ///
    /// [`Failure::Usage`] when the folder has a name that no text can hold.
    pub(in crate::cli) fn choosing_records(&self) -> Result<Vec<[String; 2]>, Failure> {
        let mut options = Vec::new();
        if let Some(folder) = &self.data {
            let name = folder.to_str().ok_or_else(|| {
                let message = format!("the name of `{}` is not UTF-8", folder.display());
                Failure::Usage(message, "rename the folder: the manifest names it".to_owned())
            })?;
            options.push(["--data".to_owned(), name.to_owned()]);
        }
        if self.policy != Policy::default() {
            options.push(["--policy".to_owned(), self.policy.as_str().to_owned()]);
        }
        Ok(options)
    }

    /// Prints a remark on the standard error, unless the command is run by another.
    pub(in crate::cli) fn note(&self, text: &str) {
        if self.inside.is_none() {
            anstream::eprintln!("note: {text}");
        }
    }

    /// Tells what a form could not carry: on the standard error, or in the manifest of what another command
    /// makes with this one.
    pub(in crate::cli) fn tell_loss(&self, loss: &str) {
        match &self.inside {
            Some(inside) => inside.keep_loss(loss),
            None => self.note(loss),
        }
    }

    /// Remarks on an option without which the result is the same, and says why.
    pub(in crate::cli) fn note_if_idle(&self, option: &str, is_idle: bool, why: &str) {
        if is_idle {
            self.note(&format!("`{option}` changes nothing here: {why}"));
        }
    }

    /// Returns a progress bar, which shows itself on a terminal only.
    pub(in crate::cli) fn progress(
        &self,
        steps: usize,
        what: &'static str,
    ) -> indicatif::ProgressBar {
        let bar = indicatif::ProgressBar::new(steps as u64).with_message(what);
        if let Ok(style) = indicatif::ProgressStyle::with_template("{msg} {bar:30} {pos}/{len}") {
            bar.set_style(style);
        }
        bar
    }

    /// Writes a table, whose rows are records.
    pub(in crate::cli) fn write_table(
        &self,
        table: &Table,
        options: Options,
    ) -> Result<(), Failure> {
        self.count_rows(table.rows.len());
        if table.rows.is_empty() {
            self.note("nothing is recorded that fits");
        }
        self.write(&render(table, options)?)
    }

    /// Tells a command that runs this one how many rows of records the output holds.
    pub(in crate::cli) fn count_rows(&self, rows: usize) {
        if let Some(inside) = &self.inside {
            inside.count_rows(rows);
        }
    }

    /// Writes a result to the file asked for, whole or not at all, or to the standard output.
    pub(in crate::cli) fn write(&self, bytes: &[u8]) -> Result<(), Failure> {
        self.write_with(|out| Ok(out.write_all(bytes)?))
    }

    /// Writes a result, one part after the other, to the file asked for, whole or not at all, or to the
    /// standard output.
    pub(in crate::cli) fn write_with<T>(
        &self,
        mut make: impl FnMut(&mut dyn Write) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        if let Some(inside) = &self.inside {
            let mut bytes = Vec::new();
            let made = make(&mut bytes)?;
            inside.keep(&bytes);
            return Ok(made);
        }
        let Some(path) = &self.output else {
            let mut out = io::BufWriter::with_capacity(1 << 16, io::stdout().lock());
            let made = make(&mut out)?;
            out.flush()?;
            return Ok(made);
        };
        diplograph::output::atomic::write_file_with(path, make).map_err(|failure| match failure {
            Failure::Output(source) => Failure::Write { path: path.clone(), source },
            other => other,
        })
    }
}
