//! `diplograph slippage`: by how many days promised meetings were late.

use diplograph::analysis::commitments;
use diplograph::analysis::slippage::promised_meetings;
use diplograph::output::diagram::SlippageChart;
use diplograph::output::ledger::slippage;
use diplograph::output::picture::{ThemeName, render_png, render_svg};
use diplograph::output::table::{Format, Options};

use crate::cli::context::Everywhere;
use crate::cli::{Failure, selection, terminal_width};

/// Tell by how many days promised meetings were late
///
/// A promise to meet is measured when its due window closes and a meeting of known date settled it.
/// The days run from the last day of the window to the first day of the meeting; a meeting in the
/// window or before it is 0 days late. Where a date is imprecise the days are a range. Promises that
/// can't be measured are listed and counted, but change no figure. Several promises of one meeting
/// count one by one.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  diplograph slippage
  diplograph slippage hosts
  diplograph slippage kinds --format csv
  diplograph slippage --format svg --lang ar -o slippage.svg
  diplograph slippage --as-of 2020-12-31")]
pub(in crate::cli) struct SlippageArgs {
    /// What to tell about
    #[arg(value_enum, default_value = "promises")]
    of: Of,
    /// Verdicts as of this day (YYYY-MM-DD); the package's own day if left out
    #[arg(long, value_name = "DAY", value_parser = selection::day)]
    as_of: Option<i32>,
    /// Form of the table, or of the chart of promises
    #[arg(long, value_enum, default_value = "table")]
    format: Form,
    /// Colours of the chart
    #[arg(long, value_enum, default_value = "light")]
    theme: ThemeName,
    /// Make the CSV for Excel: byte order mark and CRLF
    #[arg(long)]
    excel: bool,
}

/// What slippage is told of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Of {
    /// Promises to meet, a row for each
    Promises,
    /// Hosts of the meetings that were held, a row for each
    Hosts,
    /// Kinds of meetings promised, a row for each
    Kinds,
}

/// A table or a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Form {
    /// For reading in a terminal
    Table,
    /// Comma-separated values, UTF-8
    Csv,
    /// One JSON document
    Json,
    /// A Markdown table
    Md,
    /// The chart, for the web and for editing
    Svg,
    /// The chart, for documents
    Png,
}

/// Prints the table or draws the chart.
pub(in crate::cli) fn run(args: &SlippageArgs, everywhere: &Everywhere) -> Result<(), Failure> {
    let records = everywhere.records()?;
    let (model, language) = (&records.model, everywhere.language());
    let promises = promised_meetings(model, args.as_of.or_else(|| commitments::as_of(model)));
    let format = match args.format {
        Form::Table => Format::Table,
        Form::Csv => Format::Csv,
        Form::Json => Format::Json,
        Form::Md => Format::Markdown,
        Form::Svg | Form::Png => {
            let chart = SlippageChart::new(model, &promises, language);
            let scene = chart.draw(args.theme.theme());
            return everywhere.write(&picture(args.format, &scene)?);
        }
    };
    let table = match args.of {
        Of::Promises => slippage::of_promises(model, &promises, language),
        Of::Hosts => slippage::of_hosts(model, &promises, language),
        Of::Kinds => slippage::of_kinds(model, &promises, language),
    };
    let options = Options { format, language, width: terminal_width(), excel: args.excel };
    everywhere.write_table(&table, options)
}

fn picture(form: Form, scene: &diplograph::output::picture::Scene) -> Result<Vec<u8>, Failure> {
    scene.check_size().map_err(|error| {
        let help = "ask for the table: `diplograph slippage --format csv`".to_owned();
        Failure::Usage(error.to_string(), help)
    })?;
    match form {
        Form::Png => render_png(scene, 2.0)
            .map_err(|error| Failure::Usage(error.to_string(), "write an SVG".to_owned())),
        _ => Ok(render_svg(scene).into_bytes()),
    }
}
