//! `diplograph diagram`: pictures.

use diplograph::analysis::series;
use diplograph::model::{EventId, EventKind, Model};
use diplograph::output::diagram::{Diagram, Kind, Layout, Most, Subject, TooMuch, UnknownLayout};
use diplograph::output::picture::{ThemeName, render_pdf, render_png, render_svg};
use diplograph::query::canonical::canonical;

use crate::cli::context::Everywhere;
use crate::cli::filters::EventFilterArgs;
use crate::cli::{Failure, graphviz, selection};

/// Draw who met whom, what was agreed and what came of it
///
/// Filters choose the events, as for `timeline`; documents and promises are those of the events.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples, on the built-in records:
  diplograph diagram attendance --format png -o attendance.png
  diplograph diagram round 21 --lang ar --format svg -o round-21.svg
  diplograph diagram timeline --attended-by iran --since 2022 --format pdf -o iran.pdf
  diplograph diagram attendance --layout events-by-parties --in 2019 -o attendance-2019.svg
  diplograph diagram network --kind meeting --top 12 -o network.svg
  diplograph diagram statements --theme print --format pdf -o statements.pdf
  diplograph diagram network --format dot | neato -Tpdf -o network.pdf")]
pub(in crate::cli) struct DiagramArgs {
    /// What to draw
    #[arg(value_enum)]
    diagram: Kind,
    /// Number of the round, or id of the event, for `round`
    event: Option<String>,
    /// Form of the picture
    #[arg(long, value_enum, default_value = "svg")]
    format: PictureFormat,
    /// Colours
    #[arg(long, value_enum, default_value = "light")]
    theme: ThemeName,
    /// How it is laid out; each kind has layouts of its own
    #[arg(long, value_enum)]
    layout: Option<Layout>,
    /// Show only so many parties, the most connected: those that met most others at the events; for
    /// attendance, network, delegations and bilaterals
    #[arg(long, value_name = "N")]
    top: Option<std::num::NonZeroUsize>,
    /// Pixels of a PNG for one of the picture
    #[arg(long, value_name = "N", default_value = "2", value_parser = scale)]
    scale: f32,
    /// Who draws the picture
    #[arg(long, value_enum, default_value = "own")]
    engine: Engine,
    #[command(flatten)]
    filters: EventFilterArgs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum PictureFormat {
    /// For Graphviz
    Dot,
    /// For the web and for editing
    Svg,
    /// For slides and documents
    Png,
    /// For print
    Pdf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Engine {
    /// Our own renderer; the same bytes on every machine
    Own,
    /// An installed `dot`
    Graphviz,
}

/// What has no limit.
const ROWS: &str =
    "or take the rows: `diplograph timeline` and `diplograph network` have no such limit";

fn scale(text: &str) -> Result<f32, String> {
    let number = text.parse().ok().filter(|scale| (0.1..=16.0).contains(scale));
    number.ok_or_else(|| "expected a number from 0.1 to 16".to_owned())
}

/// Draws the diagram asked for.
pub(in crate::cli) fn run(args: &DiagramArgs, everywhere: &Everywhere) -> Result<(), Failure> {
    let records = everywhere.records()?;
    let graph = everywhere.graph(&records);
    let (model, language) = (&records.model, everywhere.language());
    let (query, events) = match args.diagram {
        Kind::Round => (String::new(), vec![event_of(model, args.event.as_deref())?]),
        kind => {
            let filters = args.filters.filters(kind.usual_kinds());
            let query = selection::query(&filters, model, "diagram")?;
            (canonical(&query, model), selection::events_of(&query, model, &graph))
        }
    };
    if events.is_empty() && args.diagram != Kind::Schema {
        return Err(Failure::NothingToDraw(query));
    }
    let every =
        Subject { model, graph: &graph, events: &events, query: &query, language, most: None };
    let most = most(args, &every)?;
    let subject = Subject { most: most.as_ref(), ..every };
    let too_much = |error: TooMuch| {
        Failure::TooMuchToDraw(error.to_string(), format!("{}, {ROWS}", error.help()))
    };
    args.diagram.check_bounds(&subject).map_err(too_much)?;
    let diagram = laid_out(args, &subject)?;
    if args.engine == Engine::Graphviz && args.format != PictureFormat::Dot {
        let form = match args.format {
            PictureFormat::Png => "png",
            PictureFormat::Pdf => "pdf",
            PictureFormat::Svg | PictureFormat::Dot => "svg",
        };
        return everywhere.write(&graphviz::render(&diagram.dot(), form)?);
    }
    if args.format == PictureFormat::Dot {
        return everywhere.write(diagram.dot().as_bytes());
    }
    let scene = diagram.draw(args.theme.theme());
    let too_large = |error: String| Failure::TooMuchToDraw(error, way_out(args.diagram));
    scene.check_size().map_err(|error| too_large(error.to_string()))?;
    let bytes = match args.format {
        PictureFormat::Dot | PictureFormat::Svg => render_svg(&scene).into_bytes(),
        PictureFormat::Pdf => render_pdf(&scene)
            .map_err(|error| Failure::Usage(error.to_string(), "ask for SVG".to_owned()))?,
        PictureFormat::Png => {
            render_png(&scene, args.scale).map_err(|error| too_large(error.to_string()))?
        }
    };
    everywhere.write(&bytes)
}

/// Returns what makes a picture smaller.
fn way_out(kind: Kind) -> String {
    let top =
        if kind.has_parties() { "ask for the most connected with `--top 40`, or " } else { "" };
    format!("{top}narrow the events with `--since`, `--until`, `--kind` or `--attended-by`, {ROWS}")
}

/// Returns the parties that are shown, where only so many are asked for.
fn most(args: &DiagramArgs, subject: &Subject) -> Result<Option<Most>, Failure> {
    let Some(count) = args.top else { return Ok(None) };
    if !args.diagram.has_parties() {
        let kinds: Vec<String> = Kind::ALL
            .iter()
            .filter(|kind| kind.has_parties())
            .map(|kind| format!("`{}`", kind.as_str()))
            .collect();
        return Err(Failure::Usage(
            format!("`{}` has no parties of which `--top` could choose", args.diagram.as_str()),
            format!("leave `--top` out; {} have them", kinds.join(", ")),
        ));
    }
    Ok(Some(Most::connected(subject, count.get())))
}

/// Makes the diagram in the layout asked for, which is one of our own pictures.
fn laid_out(args: &DiagramArgs, subject: &Subject) -> Result<Box<dyn Diagram>, Failure> {
    let Some(layout) = args.layout else { return Ok(args.diagram.make(subject)) };
    let unknown = |error: UnknownLayout| Failure::Usage(error.to_string(), error.help());
    args.diagram.laid_out(layout, subject).map_err(unknown)
}

/// Returns the event of an id, or the round of a number.
fn event_of(model: &Model, text: Option<&str>) -> Result<EventId, Failure> {
    let Some(text) = text else {
        return Err(Failure::Usage("which round, or which event?".to_owned(), example(model)));
    };
    if let Some(event) = model.events.id.find(text) {
        return Ok(event);
    }
    let number: Option<u32> = text.parse().ok();
    let of_number = |event: &EventId| {
        model.events.kind.get(*event) == Some(EventKind::Round)
            && number.is_some()
            && model.events.number.get(*event) == number
    };
    let found = model.events.ids().find(of_number);
    found.ok_or_else(|| {
        Failure::Usage(format!("there is no round or event `{text}`"), example(model))
    })
}

/// Returns what to write: the latest round of the records, or the latest event where they have none.
fn example(model: &Model) -> String {
    let rounds = series::held(model, &[EventKind::Round]);
    let latest = rounds.last().copied().or_else(|| series::held(model, &[]).last().copied());
    latest.map_or_else(
        || "the records have no event that was held".to_owned(),
        |event| {
            let id = model.events.id.get(event);
            format!(
                "name a round by its number or an event by its id: `diplograph diagram round {id}`"
            )
        },
    )
}
