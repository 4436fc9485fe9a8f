//! `diplograph show`: all that is known about one thing.

use diplograph::output::card::{self, CardFormat};
use diplograph::query::Resolver;
use diplograph::query::resolve::Wanted;

use crate::cli::context::Everywhere;
use crate::cli::{Failure, selection};

/// Show all that is known about one thing
///
/// A thing is an event, party, person, place, document, provision, topic, commitment, process or
/// source: by its id, or by a name in any of the five languages. A number is a round.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples, on the built-in records:
  diplograph show astana-21
  diplograph show 21 --why
  diplograph show Лаврентьев
  diplograph show iran --format json
  diplograph show astana-21 --why --format md -o round-21.md")]
pub(in crate::cli) struct ShowArgs {
    /// Id or name
    #[arg(required = true, num_args = 1..)]
    thing: Vec<String>,
    /// Show for each line the sources and paragraphs that it rests on
    #[arg(long)]
    why: bool,
    /// Verdicts on promises as of this day (YYYY-MM-DD); the package's own day if left out
    #[arg(long, value_name = "DAY", value_parser = selection::day)]
    as_of: Option<i32>,
    /// Form of the card
    #[arg(long, value_enum, default_value = "text")]
    format: CardFormat,
}

/// Prints the card.
pub(in crate::cli) fn run(args: &ShowArgs, everywhere: &Everywhere) -> Result<(), Failure> {
    let records = everywhere.records()?;
    let model = &records.model;
    let names = Resolver::new(model);
    let found = names.resolve(&args.thing.join(" "), Wanted::Anything);
    let entity = found.map_err(|error| selection::not_found(model, &error))?.entity;
    let graph = everywhere.graph(&records);
    let rendered = |as_of: Option<i32>, why: bool| {
        let card = card::card(model, &graph, entity, everywhere.language(), as_of);
        card::render(&card, model, everywhere.language(), args.format, why)
    };
    let card = rendered(args.as_of, args.why);
    if let Some(day) = args.as_of {
        let is_idle = rendered(None, args.why) == card;
        everywhere.note_if_idle("--as-of", is_idle, &selection::same_verdicts(day));
    }
    if args.why {
        let is_idle = rendered(args.as_of, false) == card;
        everywhere.note_if_idle("--why", is_idle, "no line of this card has sources of its own");
    }
    everywhere.write(card.as_bytes())
}
