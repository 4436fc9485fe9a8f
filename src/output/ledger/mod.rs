//! The ledger: what was promised and what came of it, how agreed language moved, what cites what.
//!
//! One file for each table. People read few columns, with labels; CSV and JSON have all of them, with
//! ids, first and last days and sources.

pub mod citations;
pub mod commitments;
pub mod comparison;
pub mod slippage;
pub mod topics;
pub(in crate::output) mod words;

use super::table::{Cell, Column, Table};
use crate::date::{Edtf, Language, Span, display, format_day};
use crate::model::{Claim, Entity, Model, PartyId};

/// A column: its key, and whether people read it.
type Key = (&'static str, bool);

/// Returns a table of rows that have a cell for every key.
fn assemble(keys: &[Key], rows: Vec<Vec<Cell>>, notes: Vec<String>, language: Language) -> Table {
    let column = |&(key, is_for_people): &Key| {
        if is_for_people { Column::headed(key, language) } else { Column::for_programs(key) }
    };
    Table { columns: keys.iter().map(column).collect(), rows, notes, ..Table::default() }
}

/// Makes cells from records.
#[derive(Clone, Copy)]
struct Cells<'m> {
    model: &'m Model,
    language: Language,
}

impl Cells<'_> {
    /// Returns the label of a thing, for an event the one valid at its date.
    fn label(&self, entity: Entity) -> String {
        let at = match entity {
            Entity::Event(event) => self.model.events.date.span(event),
            _ => None,
        };
        self.model.label(entity, self.language, at).text.into_owned()
    }

    fn parties(&self, parties: impl Iterator<Item = PartyId>) -> Cell {
        Cell::list(parties.map(|party| self.label(Entity::Party(party))))
    }

    fn party_ids(&self, parties: impl Iterator<Item = PartyId>) -> Cell {
        Cell::list(parties.map(|party| self.model.parties.id.get(party).to_owned()))
    }

    /// Returns the word for yes, or nothing.
    fn yes(&self, is_so: bool) -> Cell {
        Cell::owned(if is_so { words::yes(self.language) } else { "" })
    }

    /// Returns a date in words.
    fn date(&self, written: Option<&str>) -> Cell {
        let Some(written) = written else { return Cell::Empty };
        let shown = written.parse::<Edtf>().map(|date| display(&date, self.language));
        Cell::owned(shown.unwrap_or_else(|_| written.to_owned()))
    }

    /// Returns sources with their paragraphs, each once, in the order given.
    fn sources(&self, claims: impl IntoIterator<Item = Claim>) -> Cell {
        let mut list: Vec<String> = Vec::new();
        for claim in claims {
            let id = self.model.sources.id.get(claim.source);
            let written = match claim.paragraph {
                Some(paragraph) => format!("{id}#p{paragraph}"),
                None => id.to_owned(),
            };
            if !list.contains(&written) {
                list.push(written);
            }
        }
        Cell::list(list)
    }
}

/// Returns first and last day as `YYYY-MM-DD`; empty where there is none.
fn bounds(span: Option<Span>) -> [Cell; 2] {
    let day = |day: Option<i32>| Cell::owned(day.and_then(format_day).unwrap_or_default());
    [day(span.map(|span| span.earliest_start)), day(span.map(|span| span.latest_end))]
}

fn number(figure: usize) -> Cell {
    Cell::Number(i64::try_from(figure).unwrap_or(i64::MAX))
}

/// Returns a range of whole numbers; one number when the ends are equal.
fn range((fewest, most): (u32, u32)) -> Cell {
    if fewest == most {
        Cell::Number(most.into())
    } else {
        Cell::Figure(format!("{fewest}–{most}"))
    }
}

/// Returns `yes` or nothing, for programs.
fn yes(is_so: bool) -> Cell {
    Cell::owned(if is_so { "yes" } else { "" })
}

#[cfg(test)]
mod tests;
