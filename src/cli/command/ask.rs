//! `diplograph ask`: a question in words.

use std::cell::OnceCell;
use std::io::IsTerminal;
use std::rc::Rc;

use diplograph::ask::{NotUnderstood, explain, understand};
use diplograph::date::Language;
use diplograph::graph::Graph;
use diplograph::model::Policy;
use diplograph::output::analyses::analysis_table;
use diplograph::output::answer::{Why, answer_table, policy_notes};
use diplograph::output::table::{Format, Options, Table, render};
use diplograph::query::ast::When;
use diplograph::query::sql::sql;
use diplograph::query::{self, Answer, Query, Resolver, canonical};

use crate::cli::context::{Everywhere, Records};
use crate::cli::{Failure, selection, session, terminal_width};

/// Answer a question in words
///
/// Every word is used or reported; nothing is guessed. The answer begins with the question as it was
/// understood, in the language of the answer; the line with `=` says the same in a form that can be
/// cited and asked again with `--canonical`.
///
/// Without a question, questions are asked at a prompt with completion (Tab) and history; from a pipe,
/// each line is a question. With `--format json` each answer is then one line, and a question that is
/// not understood an object with `error` and `help`; the exit code is 2 if there was one.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples, on the built-in records:
  diplograph ask \"rounds attended by Iran but not Jordan\"
  diplograph ask \"who led the Russian delegation at round 21\" --why
  diplograph ask \"how many rounds did the United States attend\"
  diplograph ask \"days between round 14 and round 15\"
  diplograph ask --canonical \"rounds attended by iran; first 1\" --format json
  diplograph ask --sql \"rounds attended by Iran\" | duckdb talks.duckdb
  diplograph ask                                        questions at a prompt
  diplograph ask --format json < questions.txt          a question a line, an answer a line")]
pub(in crate::cli) struct AskArgs {
    /// The question; without one, questions are asked at a prompt or read from a pipe, one a line
    #[arg(num_args = 0..)]
    question: Vec<String>,
    /// Form of the answer
    #[arg(long, value_enum, default_value = "table")]
    format: Format,
    /// Show each source, with its paragraph
    #[arg(long)]
    why: bool,
    /// Show how each word was used, the canonical query and its SQL
    #[arg(long)]
    explain: bool,
    /// Print the query as SQL over the tables of `export csv`
    #[arg(long, conflicts_with = "explain")]
    sql: bool,
    /// The question is a canonical query
    #[arg(long)]
    canonical: bool,
    /// Which rows belong to the answer
    #[arg(long, value_enum, default_value = "definitely")]
    when: Reading,
    /// Verdicts on promises as of this day (YYYY-MM-DD); the package's own day if left out
    #[arg(long, value_name = "DAY", value_parser = selection::day, conflicts_with = "sql")]
    as_of: Option<i32>,
    /// Make the CSV for Excel: byte order mark and CRLF
    #[arg(long)]
    excel: bool,
}

/// Which reading of imprecise dates and weakly sourced facts counts.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Reading {
    /// What holds under every reading; the rest is named apart
    Definitely,
    /// What holds under some reading
    Possibly,
}

/// Answers the question, or those that are typed or piped in.
pub(in crate::cli) fn run(args: &AskArgs, everywhere: &Everywhere) -> Result<(), Failure> {
    let records = everywhere.records()?;
    let asker = Asker {
        args,
        everywhere,
        records: &records,
        names: Resolver::new(&records.model),
        graph: OnceCell::new(),
        others: OnceCell::new(),
    };
    if !args.question.is_empty() {
        let told = asker.answer(&args.question.join(" "))?;
        return everywhere.write(&asker.rendered(&told)?);
    }
    if std::io::stdin().is_terminal() {
        session::at_prompt(&asker)
    } else {
        session::from_pipe(&asker)
    }
}

/// The records with the values that a policy chooses, and their graph.
type UnderPolicy = (Policy, Rc<Records>, Rc<Graph>);

/// What of an answer is shown, beside its rows.
#[derive(Debug, Clone, Copy)]
struct Shown {
    /// The day of the verdicts.
    as_of: Option<i32>,
    why: Why,
}

/// Answers questions, one or many.
pub(in crate::cli) struct Asker<'a> {
    args: &'a AskArgs,
    pub(in crate::cli) everywhere: &'a Everywhere,
    pub(in crate::cli) names: Resolver<'a>,
    records: &'a Records,
    graph: OnceCell<Rc<Graph>>,
    others: OnceCell<Vec<UnderPolicy>>,
}

/// What is told about a question.
pub(in crate::cli) enum Told {
    /// The answer, with the language of its labels.
    Table(Box<Table>, Language),
    /// The query: how its words were used, or SQL.
    Text(String),
}

impl Asker<'_> {
    /// Tells whether answers are JSON.
    pub(in crate::cli) fn is_json(&self) -> bool {
        self.args.format == Format::Json
    }

    /// Returns the answer to a question.
    pub(in crate::cli) fn answer(&self, question: &str) -> Result<Told, Failure> {
        let model = &self.records.model;
        let (query, words, language) = self.read(question)?;
        let language = self.everywhere.lang.unwrap_or(language);
        let query = match self.args.when {
            Reading::Definitely => query,
            Reading::Possibly => query.when(When::Possibly),
        };
        if self.args.sql {
            return Ok(Told::Text(sql(&query, model)));
        }
        if self.args.explain {
            let canonical = canonical::canonical(&query, model);
            return Ok(Told::Text(format!(
                "{words}canonical  {canonical}\n{}",
                sql(&query, model)
            )));
        }
        let shown = Shown {
            as_of: self.args.as_of,
            why: if self.args.why { Why::All } else { Why::Count },
        };
        let table = self.table(&query, language, shown)?;
        self.tell_idle(&query, language, shown, &table)?;
        Ok(Told::Table(Box::new(table), language))
    }

    /// Returns the table of a query's answer.
    fn table(&self, query: &Query, language: Language, shown: Shown) -> Result<Table, Failure> {
        let model = &self.records.model;
        let graph = self.graph.get_or_init(|| self.everywhere.graph(self.records));
        let options = query::Options { as_of: shown.as_of };
        let answer = query::evaluate(query, model, graph, options);
        let mut table = analysis_table(&answer, model, graph, language)
            .unwrap_or_else(|| answer_table(&answer, model, graph, language, shown.why));
        if self.everywhere.policy == Policy::All {
            let others: Vec<(Policy, Answer)> = self
                .under_other_values()?
                .iter()
                .map(|(policy, records, graph)| {
                    (*policy, query::evaluate(query, &records.model, graph, options))
                })
                .collect();
            table.notes.extend(policy_notes(&answer, &others, model, language));
        }
        Ok(table)
    }

    /// Tells of options without which the answer would be the same.
    fn tell_idle(
        &self,
        query: &Query,
        language: Language,
        shown: Shown,
        table: &Table,
    ) -> Result<(), Failure> {
        let everywhere = self.everywhere;
        if let Some(day) = shown.as_of {
            let without = self.table(query, language, Shown { as_of: None, ..shown })?;
            everywhere.note_if_idle("--as-of", without == *table, &selection::same_verdicts(day));
        }
        if shown.why == Why::All {
            let without = self.table(query, language, Shown { why: Why::Count, ..shown })?;
            let why = "no row of this answer has sources of its own";
            everywhere.note_if_idle("--why", without == *table, why);
        }
        Ok(())
    }

    /// Returns an answer in the form asked for.
    pub(in crate::cli) fn rendered(&self, told: &Told) -> Result<Vec<u8>, Failure> {
        match told {
            Told::Text(text) => Ok(text.clone().into_bytes()),
            Told::Table(table, language) => {
                let width = if std::io::stdout().is_terminal() { terminal_width() } else { 120 };
                let (format, excel) = (self.args.format, self.args.excel);
                let options = Options { format, language: *language, width, excel };
                Ok(render(table, options)?)
            }
        }
    }

    /// Returns the records with the values published first, and with those published last.
    fn under_other_values(&self) -> Result<&[UnderPolicy], Failure> {
        if self.others.get().is_none() {
            let mut others = Vec::new();
            for policy in [Policy::Earliest, Policy::Latest] {
                let records = self.everywhere.records_under(policy)?;
                let graph = self.everywhere.graph(&records);
                others.push((policy, records, graph));
            }
            let _ = self.others.set(others);
        }
        Ok(self.others.get().map(Vec::as_slice).unwrap_or_default())
    }

    /// Reads a question, and tells how its words were used.
    fn read(&self, question: &str) -> Result<(Query, String, Language), Failure> {
        if self.args.canonical {
            let read = canonical::parse_canonical(question, &self.records.model);
            let query = read.map_err(|error| {
                let help = "`--explain` prints the canonical form of a question".to_owned();
                Failure::Usage(error.to_string(), help)
            })?;
            return Ok((query, String::new(), Language::English));
        }
        let understood = understand(question, &self.names)
            .map_err(|error: NotUnderstood| Failure::Usage(error.to_string(), error.help()))?;
        let words =
            if self.args.explain { explain(&understood, &self.names) } else { String::new() };
        Ok((understood.query, words, understood.language))
    }
}
