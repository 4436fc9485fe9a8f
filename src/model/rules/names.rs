//! Names: a script that fits the language, and one that was in use at the date.

use super::Breach;
use crate::date::Truth;
use crate::diagnostic::Code;
use crate::model::{Entity, Model, NameKind, RowId};
use crate::text::script::{Fit, fits_language};

pub(super) fn check(model: &Model, breaches: &mut Vec<Breach>) {
    scripts_fit(model, breaches);
    places_have_a_name_at_the_date(model, breaches);
}

fn scripts_fit(model: &Model, breaches: &mut Vec<Breach>) {
    let names = &model.names;
    for row in names.ids() {
        let (Some(name), Some(lang)) = (names.name.get(row), names.lang.get(row)) else { continue };
        let (code, message) = match fits_language(lang, name) {
            Fit::Fits => continue,
            Fit::OtherScript { found, .. } => {
                let script = found.name();
                (
                    Code::ScriptUnfit,
                    format!("`{name}` is written in {script}, not in a script of `{lang}`"),
                )
            }
            Fit::MixedWord { letter, .. } => (
                Code::ScriptUnfit,
                format!("`{name}` mixes Latin and Cyrillic letters, at `{letter}`"),
            ),
            // A hidden name is a misspelling that look-up should know.
            Fit::NeighbourLetter { .. } if names.kind.get(row) == Some(NameKind::Hidden) => {
                continue;
            }
            Fit::NeighbourLetter { letter, .. } => (
                Code::NeighbourLetter,
                format!("`{letter}` in `{name}` is not a letter of `{lang}`"),
            ),
        };
        breaches.push(Breach {
            code,
            table: "names",
            row: row.row(),
            column: "name",
            message,
            help: code.remedy().to_owned(),
        });
    }
}

fn places_have_a_name_at_the_date(model: &Model, breaches: &mut Vec<Breach>) {
    for event in model.events.ids() {
        let (Some(place), Some(date)) =
            (model.events.place.get(event), model.events.date.span(event))
        else {
            continue;
        };
        let mut dated = model
            .names_of(Entity::Place(place))
            .filter(|&name| model.names.kind.get(name) == Some(NameKind::Preferred))
            .map(|name| model.names.valid.span(name))
            .peekable();
        if dated.peek().is_none() {
            continue;
        }
        let valid = dated.any(|valid| valid.is_none_or(|valid| valid.overlaps(date) != Truth::No));
        if !valid {
            breaches.push(Breach {
                code: Code::NameNotValid,
                table: "events",
                row: event.row(),
                column: "place",
                message: format!(
                    "`{}` has no preferred name that was in use at {}",
                    model.places.id.get(place),
                    model.events.date.written(event).unwrap_or_default()
                ),
                help: "add the name of that time to `names`, or correct its `valid`".to_owned(),
            });
        }
    }
}
