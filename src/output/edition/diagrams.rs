//! The diagrams of an edition: of all rounds together in two languages, and of each round.

use super::{EditionError, Made, Records};
use crate::analysis::series;
use crate::date::Language;
use crate::model::EventKind;
use crate::output::diagram::{Attendance, Diagram, Network, Round};
use crate::output::picture::{ThemeName, render_png, render_svg};

/// Makes the diagrams as DOT, SVG and PNG.
pub(super) fn make(records: Records) -> Result<Vec<Made>, EditionError> {
    let Records { model, graph, .. } = records;
    let rounds = series::held(model, &[EventKind::Round]);
    let theme = ThemeName::Light.theme();
    let mut made = Vec::new();
    for language in [Language::English, Language::Arabic] {
        let tag = language.tag();
        let diagrams: [(&str, Box<dyn Diagram>); 2] = [
            ("attendance", Box::new(Attendance::new(model, graph, &rounds, language))),
            ("network", Box::new(Network::new(model, graph, &rounds, language))),
        ];
        for (name, diagram) in diagrams {
            let scene = diagram.draw(theme);
            let path = |form: &str| format!("diagrams/{name}.{tag}.{form}");
            let png = render_png(&scene, 2.0)
                .map_err(|error| EditionError::Picture(path("png"), error))?;
            let forms = [
                ("dot", diagram.dot().into_bytes()),
                ("svg", render_svg(&scene).into_bytes()),
                ("png", png),
            ];
            for (form, bytes) in forms {
                let command = format!("diplograph diagram {name} --lang {tag} --format {form}");
                made.push(Made::document(&path(form), &command, bytes));
            }
        }
    }
    for &round in &rounds {
        let id = model.events.id.get(round);
        let diagram = Round::new(model, graph, round, Language::English);
        let svg = render_svg(&diagram.draw(theme)).into_bytes();
        for (form, bytes) in [("dot", diagram.dot().into_bytes()), ("svg", svg)] {
            let command = format!("diplograph diagram round {id} --format {form}");
            made.push(Made::document(&format!("diagrams/rounds/{id}.{form}"), &command, bytes));
        }
    }
    Ok(made)
}
