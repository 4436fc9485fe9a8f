//! `diplograph topics`: how agreed language moved.

use diplograph::analysis::agreed_language::{Choice, agreed_documents};
use diplograph::model::{DocumentKind, Entity, TopicId};
use diplograph::output::ledger::topics;
use diplograph::output::table::{Format, Options};
use diplograph::query::resolve::Wanted;
use diplograph::query::{Resolver, date_of};

use crate::cli::context::Everywhere;
use crate::cli::{Failure, selection, terminal_width};

/// Tell how agreed language moved from meeting to meeting
///
/// Of each topic: where it was first and last taken up in an agreed document, with which act, at how
/// many meetings, how often it was dropped. `--matrix` is topics against documents with the grade of
/// the strongest act of each; `--changes` tells where a topic enters, drops and returns as far as
/// whole texts tell it, where it is first
/// recorded, not seen or recorded again elsewhere, and where the act recorded is stronger or weaker. Acts
/// are graded from `agrees`, the strongest, to `states`. Remarks and press statements of one party
/// never count. `--since` keeps topics that enter, changes that happen, or documents adopted at that
/// time or later.
///
/// The points are those that are recorded. Where the whole text was not read, “dropped” means that no
/// point on the topic is recorded; such a change is not certain.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples, on the built-in records:
  diplograph topics
  diplograph topics --matrix --acts --format csv -o matrix.csv
  diplograph topics --changes --topic sanctions
  diplograph topics --first-seen --since 2019
  diplograph topics --at round --at summit --matrix --since 2022")]
pub(in crate::cli) struct TopicsArgs {
    /// Topics against documents
    #[arg(long, conflicts_with_all = ["changes", "first_seen"])]
    matrix: bool,
    /// Acts instead of their grades in the matrix
    #[arg(long, requires = "matrix")]
    acts: bool,
    /// One row for each change of a topic
    #[arg(long, conflicts_with = "first_seen")]
    changes: bool,
    /// Topics in the order in which they enter, instead of that of the records
    #[arg(long)]
    first_seen: bool,
    /// Earliest date, in EDTF
    #[arg(long, value_name = "EDTF")]
    since: Option<String>,
    /// Topic, with its narrower ones (can be repeated)
    #[arg(long, value_name = "TOPIC")]
    topic: Vec<String>,
    /// Kind of event that adopted the documents; rounds if left out (can be repeated)
    #[arg(long, value_name = "KIND")]
    at: Vec<String>,
    /// Take in every agreed document, not joint statements only
    #[arg(long)]
    all_documents: bool,
    /// Form of the table
    #[arg(long, value_enum, default_value = "table")]
    format: Format,
    /// Make the CSV for Excel: byte order mark and CRLF
    #[arg(long)]
    excel: bool,
}

/// Prints the table.
pub(in crate::cli) fn run(args: &TopicsArgs, everywhere: &Everywhere) -> Result<(), Failure> {
    let records = everywhere.records()?;
    let (model, language) = (&records.model, everywhere.language());
    let names = Resolver::new(model);
    let mut wanted: Vec<TopicId> = Vec::new();
    for text in &args.topic {
        let found = names.resolve(text, Wanted::Topic);
        let found = found.map_err(|error| selection::not_found(model, &error))?;
        if let Entity::Topic(topic) = found.entity {
            wanted.push(topic);
        }
    }
    let rounds = ["round".to_owned()];
    let kinds = selection::kinds(if args.at.is_empty() { &rounds } else { &args.at })?;
    let statements = [DocumentKind::JointStatement];
    let documents = if args.all_documents { &[][..] } else { &statements };
    let choice = Choice { documents, events: &kinds, since: None };
    let series = topics::Series::new(model, &agreed_documents(model, choice));
    let some = Some(&wanted[..]).filter(|topics| !topics.is_empty());
    let since = args.since.as_deref().map(date_of).transpose();
    let since = since.map_err(|error| selection::bad_filter(&error, "topics"))?.map(|it| it.span());
    let order = if args.first_seen { topics::Order::Entry } else { topics::Order::Records };
    let shown = topics::Shown { topics: some, since, order };
    let mark = if args.acts { topics::Mark::Act } else { topics::Mark::Grade };
    let table = match (args.matrix, args.changes) {
        (true, _) => topics::of_matrix(&series, shown, language, mark),
        (_, true) => topics::of_changes(&series, shown, language),
        _ => topics::of_topics(&series, shown, language),
    };
    let options =
        Options { format: args.format, language, width: terminal_width(), excel: args.excel };
    everywhere.write_table(&table, options)
}
