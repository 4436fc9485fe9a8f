//! `diplograph compare`: agreed texts side by side, point by point.

use diplograph::output::ledger::comparison::{Text, table};
use diplograph::output::table::{Format, Options};
use diplograph::query::{NamedText, Resolver, resolve_agreed_text};

use crate::cli::context::Everywhere;
use crate::cli::{Failure, selection, terminal_width};

/// Compare agreed texts, point by point
///
/// Each text is compared with the one before it. An event stands for all that was agreed at it.
/// Points are matched inside a topic, those with the same act first, and of those the ones whose
/// summaries share most words: `kept` when the act is the same, whatever the wording, `act changed`
/// when only the topic is; the rest is `new` or `dropped`. Where the whole text was not read,
/// “dropped” means that no such point is recorded. What one party said is never compared.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples, on the built-in records:
  diplograph compare astana-20 astana-21
  diplograph compare 20 21 22 --format md
  diplograph compare joint-statement-2019-02-14-sochi joint-statement-2019-09-16-ankara")]
pub(in crate::cli) struct CompareArgs {
    /// Documents or events, two or more, by id, name or number of the round
    #[arg(required = true, num_args = 2.., value_name = "TEXT")]
    texts: Vec<String>,
    /// Form of the table
    #[arg(long, value_enum, default_value = "table")]
    format: Format,
    /// Make the CSV for Excel: byte order mark and CRLF
    #[arg(long)]
    excel: bool,
}

/// Prints the comparison.
pub(in crate::cli) fn run(args: &CompareArgs, everywhere: &Everywhere) -> Result<(), Failure> {
    let records = everywhere.records()?;
    let (model, language) = (&records.model, everywhere.language());
    let names = Resolver::new(model);
    let named: Vec<NamedText> = args
        .texts
        .iter()
        .map(|text| resolve_agreed_text(&names, text))
        .collect::<Result<_, _>>()
        .map_err(|error| selection::no_text(model, &error))?;
    let texts: Vec<Text> =
        named.iter().map(|text| Text { entity: text.entity, documents: &text.documents }).collect();
    let table = table(model, &texts, language);
    let options =
        Options { format: args.format, language, width: terminal_width(), excel: args.excel };
    everywhere.write_table(&table, options)
}
