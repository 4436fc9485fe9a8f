//! `diplograph diagram`: pictures.

use diplograph::analysis::series;
use diplograph::model::{EventId, Model};
use diplograph::output::diagram::{Attendance, Diagram, Network, Round};
use diplograph::output::picture::{ThemeName, render_png, render_svg};

use crate::cli::context::Everywhere;
use crate::cli::{Failure, graphviz, selection};

/// Draw who met whom
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  diplograph diagram attendance --format png -o attendance.png\n  diplograph diagram round 21 --lang ar --format svg -o round-21.svg\n  diplograph diagram network --format dot | neato -Tpdf -o network.pdf"
)]
pub(in crate::cli) struct DiagramArgs {
    /// What to draw
    #[arg(value_enum)]
    kind: Kind,
    /// Number of the round, or id of the event, for `round`
    event: Option<String>,
    /// Form of the picture
    #[arg(long, value_enum, default_value = "svg")]
    format: PictureFormat,
    /// Colours
    #[arg(long, value_enum, default_value = "light")]
    theme: ThemeName,
    /// Who lays the picture out
    #[arg(long, value_enum, default_value = "own")]
    engine: Engine,
    /// Kind of event to show, for `attendance` and `network` (can be repeated)
    #[arg(long, value_name = "KIND", default_value = "round")]
    of: Vec<String>,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Kind {
    /// Who was at which meeting, as a matrix in time
    Attendance,
    /// Who met whom how often, as a network
    Network,
    /// One round and its delegations
    Round,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum PictureFormat {
    /// For Graphviz
    Dot,
    /// For the web and for editing
    Svg,
    /// For documents
    Png,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Engine {
    /// Our own renderer; the same bytes on every machine
    Own,
    /// An installed `dot`
    Graphviz,
}

/// Draws the diagram asked for.
pub(in crate::cli) fn run(args: &DiagramArgs, everywhere: &Everywhere) -> Result<(), Failure> {
    let records = everywhere.records()?;
    let graph = everywhere.graph(&records);
    let (model, language) = (&records.model, everywhere.language());
    let diagram: Box<dyn Diagram> = match args.kind {
        Kind::Round => {
            let event = event_of(model, args.event.as_deref())?;
            Box::new(Round::new(model, &graph, event, language))
        }
        Kind::Attendance | Kind::Network => {
            let events = series::held(model, &selection::kinds(&args.of)?);
            match args.kind {
                Kind::Network => Box::new(Network::new(model, &graph, &events, language)),
                _ => Box::new(Attendance::new(model, &graph, &events, language)),
            }
        }
    };
    if args.engine == Engine::Graphviz && args.format != PictureFormat::Dot {
        let form = if args.format == PictureFormat::Png { "png" } else { "svg" };
        return everywhere.write(&graphviz::render(&diagram.dot(), form)?);
    }
    let bytes = match args.format {
        PictureFormat::Dot => diagram.dot().into_bytes(),
        PictureFormat::Svg => render_svg(&diagram.draw(args.theme.theme())).into_bytes(),
        PictureFormat::Png => {
            render_png(&diagram.draw(args.theme.theme()), 2.0).map_err(|error| {
                Failure::Usage(error.to_string(), "ask for fewer events".to_owned())
            })?
        }
    };
    everywhere.write(&bytes)
}

/// Returns the event of an id, or the round of a number.
fn event_of(model: &Model, text: Option<&str>) -> Result<EventId, Failure> {
    let help = || "name a round, such as `diplograph diagram round 21`".to_owned();
    let Some(text) = text else {
        return Err(Failure::Usage("which round?".to_owned(), help()));
    };
    if let Some(event) = model.events.id.find(text) {
        return Ok(event);
    }
    let number: Option<u32> = text.parse().ok();
    let of_number = |event: &EventId| {
        model.events.kind.get(*event) == Some(diplograph::model::EventKind::Round)
            && number.is_some()
            && model.events.number.get(*event) == number
    };
    let found = model.events.ids().find(of_number);
    found.ok_or_else(|| Failure::Usage(format!("there is no round or event `{text}`"), help()))
}
