//! The filters that commands take: the options that are declared for a kind of thing.

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};
use diplograph::query::ast::Thing;
use diplograph::query::filters::Takes;
use diplograph::query::{EventFilters, Filters, Flag};

/// Which things to show; a thing is shown when it passes every filter.
#[derive(Debug, Clone)]
pub(in crate::cli) struct FilterArgs<R>(Filters<R>);

impl<R: Thing> FilterArgs<R> {
    /// Returns the filters.
    pub(in crate::cli) fn filters(&self) -> Filters<R> {
        self.0.clone()
    }
}

impl<R: Thing> FromArgMatches for FilterArgs<R> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut args = Self(Filters::default());
        args.update_from_arg_matches(matches)?;
        Ok(args)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        for flag in Flag::of(R::KIND) {
            let values = matches.get_many::<String>(flag.declaration().name).into_iter().flatten();
            self.0 = std::mem::take(&mut self.0).with(flag, values);
        }
        Ok(())
    }
}

impl<R: Thing> Args for FilterArgs<R> {
    fn augment_args(command: Command) -> Command {
        Flag::of(R::KIND).fold(command, |command, flag| command.arg(arg(flag)))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

fn arg(flag: Flag) -> Arg {
    let it = flag.declaration();
    let action = match it.takes {
        Takes::One => ArgAction::Set,
        Takes::Each | Takes::Either => ArgAction::Append,
    };
    Arg::new(it.name)
        .long(it.name)
        .value_name(it.value)
        .value_parser(Worded(flag.words()))
        .hide_possible_values(true)
        .action(action)
        .help(flag.help())
}

/// Takes any text, and tells completions the words of a vocabulary: a text that is none of them is
/// refused with the others when the records are known.
#[derive(Debug, Clone)]
struct Worded(Vec<&'static str>);

impl TypedValueParser for Worded {
    type Value = String;

    fn parse_ref(
        &self,
        command: &Command,
        arg: Option<&Arg>,
        value: &std::ffi::OsStr,
    ) -> Result<String, clap::Error> {
        StringValueParser::new().parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        (!self.0.is_empty()).then(|| Box::new(self.0.iter().map(PossibleValue::new)) as _)
    }
}

/// Which events to show; an event is shown when it passes every filter.
#[derive(Debug, Clone, clap::Args)]
#[command(next_help_heading = "Which events")]
pub(in crate::cli) struct EventFilterArgs {
    #[command(flatten)]
    filters: FilterArgs<diplograph::model::EventId>,
    /// Only the first N
    #[arg(long, value_name = "N")]
    first: Option<u32>,
    /// Only the last N
    #[arg(long, value_name = "N", conflicts_with = "first")]
    last: Option<u32>,
    /// Take in what holds under some reading only: weak sources, imprecise dates
    #[arg(long)]
    possibly: bool,
}

impl EventFilterArgs {
    /// Returns the filters, with kinds of events for when none is asked for.
    pub(in crate::cli) fn filters(&self, usual_kinds: &[&str]) -> EventFilters {
        let mut filters = self.filters.filters();
        filters.first = self.first;
        filters.last = self.last;
        filters.possibly = self.possibly;
        let usual = match filters.values(Flag::EventKind).next() {
            Some(_) => &[],
            None => usual_kinds,
        };
        filters.with(Flag::EventKind, usual.iter().copied())
    }
}
