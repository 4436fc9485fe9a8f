//! `diplograph citations`: which document refers to which.

use diplograph::analysis::citations::{Wanted, references, select};
use diplograph::model::{Relation, UnknownWord, Vocabulary};
use diplograph::output::ledger::citations;
use diplograph::output::table::{Format, Options};
use diplograph::query::{Resolver, resolve_text};

use crate::cli::context::Everywhere;
use crate::cli::{Failure, selection, terminal_width};

/// Tell which document refers to which, and since when no longer
///
/// Without a document: each document that is cited, how often, its first and last joint statement, and
/// how many joint statements came after that, with how many of them were read whole, so that their
/// silence is known. With a document, or with `--each`: every reference, with its relation and the
/// tracks on both sides: `resolutions` of the United Nations, a process, a `congress`, `bilateral`
/// memoranda, `other`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples, on the built-in records:
  diplograph citations
  diplograph citations unscr-2254 --cited-by
  diplograph citations astana-20 --cites --relation reaffirms
  diplograph citations --each --cross-track --format csv
  diplograph citations memorandum-2018-09-17-idlib")]
pub(in crate::cli) struct CitationsArgs {
    /// Document, or event with its agreed documents
    #[arg(value_name = "DOC")]
    document: Option<String>,
    /// Only the documents that cite it
    #[arg(long, requires = "document", conflicts_with = "cites")]
    cited_by: bool,
    /// Only what it cites
    #[arg(long, requires = "document")]
    cites: bool,
    /// How it refers: cites, reaffirms, implements, supersedes or welcomes (can be repeated)
    #[arg(long, value_name = "RELATION")]
    relation: Vec<String>,
    /// Only references from one track to another
    #[arg(long)]
    cross_track: bool,
    /// Every reference, a row for each
    #[arg(long)]
    each: bool,
    /// Form of the table
    #[arg(long, value_enum, default_value = "table")]
    format: Format,
    /// Make the CSV for Excel: byte order mark and CRLF
    #[arg(long)]
    excel: bool,
}

/// Prints the table.
pub(in crate::cli) fn run(args: &CitationsArgs, everywhere: &Everywhere) -> Result<(), Failure> {
    let records = everywhere.records()?;
    let (model, language) = (&records.model, everywhere.language());
    let names = Resolver::new(model);
    let text = args.document.as_deref().map(|text| resolve_text(&names, text)).transpose();
    let text = text.map_err(|error| selection::no_text(model, &error))?;
    let relations = relations(&args.relation)?;
    let documents = text.as_ref().map(|text| &text.documents[..]);
    let wanted = Wanted {
        citing: documents.filter(|_| !args.cited_by),
        cited: documents.filter(|_| !args.cites),
        relations: &relations,
        cross_track: args.cross_track,
    };
    let found = select(model, &references(model), wanted);
    let table = if args.each || text.is_some() {
        citations::of_references(model, &found, language)
    } else {
        citations::of_cited(model, &found, language)
    };
    let options =
        Options { format: args.format, language, width: terminal_width(), excel: args.excel };
    everywhere.write_table(&table, options)
}

fn relations(words: &[String]) -> Result<Vec<Relation>, Failure> {
    words.iter().map(|word| word.parse()).collect::<Result<_, UnknownWord>>().map_err(|error| {
        let known: Vec<&str> = Relation::ALL.iter().map(|relation| relation.as_str()).collect();
        Failure::Usage(error.to_string(), format!("write one of {}", known.join(", ")))
    })
}
