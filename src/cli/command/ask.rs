//! `diplograph ask`: a question in words.

use std::io::IsTerminal;

use diplograph::ask::{NotUnderstood, explain, understand};
use diplograph::date::Language;
use diplograph::output::answer::{Why, answer_table};
use diplograph::output::table::{Format, Options, render};
use diplograph::query::ast::When;
use diplograph::query::sql::sql;
use diplograph::query::{self, Query, Resolver, canonical};

use crate::cli::context::{Everywhere, Records};
use crate::cli::{Failure, selection, terminal_width};

/// Answer a question in words
///
/// Every word is used or reported; nothing is guessed. The answer begins with the question as it was
/// understood, in the language of the answer; the line with `=` says the same in a form that can be
/// cited and asked again with `--canonical`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  diplograph ask \"rounds attended by Iran but not Jordan\"\n  diplograph ask \"who led the Russian delegation at round 21\" --why\n  diplograph ask \"how many rounds did the United States attend\"\n  diplograph ask \"days between round 14 and round 15\"\n  diplograph ask --canonical \"rounds attended by iran; first 1\" --format json\n  diplograph ask --sql \"rounds attended by Iran\" | duckdb talks.duckdb"
)]
pub(in crate::cli) struct AskArgs {
    /// The question
    #[arg(required = true, num_args = 1..)]
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

/// Answers the question.
pub(in crate::cli) fn run(args: &AskArgs, everywhere: &Everywhere) -> Result<(), Failure> {
    let records = everywhere.records()?;
    let question = args.question.join(" ");
    let (query, words, language) = read(&question, args, &records)?;
    let language = everywhere.lang.unwrap_or(language);
    let query = match args.when {
        Reading::Definitely => query,
        Reading::Possibly => query.when(When::Possibly),
    };
    if args.sql {
        return everywhere.write(sql(&query, &records.model).as_bytes());
    }
    if args.explain {
        let mut text = words;
        text.push_str(&format!("canonical  {}\n", canonical::canonical(&query, &records.model)));
        text.push_str(&sql(&query, &records.model));
        return everywhere.write(text.as_bytes());
    }
    let graph = everywhere.graph(&records);
    let answer =
        query::evaluate(&query, &records.model, &graph, query::Options { as_of: args.as_of });
    let why = if args.why { Why::All } else { Why::Count };
    let table = answer_table(&answer, &records.model, &graph, language, why);
    let width = if std::io::stdout().is_terminal() { terminal_width() } else { 120 };
    let options = Options { format: args.format, language, width, excel: args.excel };
    everywhere.write(&render(&table, options)?)
}

/// Reads the question, and tells how its words were used.
fn read(
    question: &str,
    args: &AskArgs,
    records: &Records,
) -> Result<(Query, String, Language), Failure> {
    if args.canonical {
        let query = canonical::parse_canonical(question, &records.model).map_err(|error| {
            let help = "`--explain` prints the canonical form of a question".to_owned();
            Failure::Usage(error.to_string(), help)
        })?;
        return Ok((query, String::new(), Language::English));
    }
    let names = Resolver::new(&records.model);
    let understood = understand(question, &names)
        .map_err(|error: NotUnderstood| Failure::Usage(error.to_string(), error.help()))?;
    let words = if args.explain { explain(&understood, &names) } else { String::new() };
    Ok((understood.query, words, understood.language))
}
