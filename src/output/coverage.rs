//! Coverage as tables: of events, of tables, and what is not recorded.

use super::table::{Cell, Column, Table};
use super::words::{paragraph, sentence, text};
use crate::analysis::coverage::{self, Gap, Share};
use crate::analysis::naming;
use crate::date::{Edtf, Language, display};
use crate::graph::Graph;
use crate::model::{Entity, EventId, Model};

/// Keys of the columns of [`of_events`], and the names of their headings.
const EVENT_COLUMNS: [(&str, &str); 11] = [
    ("event", "event"),
    ("date", "date"),
    ("participants", "participants"),
    ("stayed_away", "stayed_away"),
    ("heads", "heads"),
    ("agreed_documents", "agreed_documents"),
    ("provisions", "provisions"),
    ("remarks", "remarks"),
    ("languages", "languages"),
    ("sources", "n_sources"),
    ("publishers", "publishers"),
];

/// Returns what is recorded of each event, and below it the shares that measure the whole.
#[must_use]
pub fn of_events(model: &Model, graph: &Graph, events: &[EventId], language: Language) -> Table {
    let rows = coverage::of_events(model, graph, events).into_iter().map(|of| {
        let mut row = vec![
            Cell::owned(model.events.id.get(of.event)),
            Cell::owned(date(model, of.event, language)),
        ];
        let figures = [
            of.participants,
            of.others,
            of.heads,
            of.agreed_documents,
            of.provisions,
            of.remarks,
            of.languages,
            of.sources,
            of.publishers,
        ];
        row.extend(figures.map(number));
        row
    });
    let rows: Vec<Vec<Cell>> = rows.collect();
    let column = |(key, heading): &(&str, &str)| Column::headed_as(key, heading, language);
    let columns = EVENT_COLUMNS.iter().map(column).collect();
    let shares = coverage::shares(model, graph, events);
    let notes = shares.iter().map(|it| share(it, language)).collect();
    Table { columns, rows, notes, ..Table::default() }
}

fn share(share: &Share, language: Language) -> String {
    let percent = (share.count * 100).checked_div(share.of).unwrap_or_default();
    let [count, of, percent] = [share.count, share.of, percent].map(|it| it.to_string());
    let what = text(share.what, language);
    sentence("{}: {} of {} ({} %)", language, &[what, &count, &of, &percent])
}

/// Returns how well the rows of each table are sourced.
#[must_use]
pub fn of_tables(model: &Model, language: Language) -> Table {
    let rows: Vec<Vec<Cell>> = coverage::of_tables(model)
        .into_iter()
        .map(|of| {
            let percent = (of.by_two_publishers * 100).checked_div(of.rows);
            vec![
                Cell::owned(of.table),
                number(of.rows),
                number(of.sourced),
                number(of.by_two_publishers),
                percent.map_or(Cell::Empty, number),
            ]
        })
        .collect();
    let keys = ["table", "rows", "with_source", "with_two_publishers", "percent"];
    Table { columns: columns(&keys, language), rows, ..Table::default() }
}

/// Returns how well the rows of each table can be read in each language: named at all, and of the names
/// those that a source prints, that are transliterated and that were made.
#[must_use]
pub fn of_names(model: &Model, language: Language) -> Table {
    let rows = naming::of_names(model).into_iter().map(|of| {
        let figures = [of.rows, of.named, of.printed, of.transliterated, of.composed];
        let mut row = vec![Cell::owned(of.language.tag()), Cell::owned(of.table)];
        row.extend(figures.map(number));
        row.push((of.named * 100).checked_div(of.rows).map_or(Cell::Empty, number));
        row
    });
    let keys =
        ["language", "table", "rows", "named", "printed", "transliterated", "composed", "percent"];
    Table { columns: columns(&keys, language), rows: rows.collect(), ..Table::default() }
}

/// Returns what is not recorded of each event, a row for each gap. Not recorded is not absent.
#[must_use]
pub fn gaps(model: &Model, graph: &Graph, events: &[EventId], language: Language) -> Table {
    let label = |entity| model.label(entity, language, None).text.into_owned();
    let rows: Vec<Vec<Cell>> = events
        .iter()
        .flat_map(|&event| {
            coverage::gaps(model, graph, event).into_iter().map(move |gap| (event, gap))
        })
        .map(|(event, gap)| {
            let (what, about) = match gap {
                Gap::Venue => ("venue", String::new()),
                Gap::Head(party) => ("head of delegation", label(Entity::Party(party))),
                Gap::Document => ("agreed document", String::new()),
                Gap::Wording(document) => {
                    let title = label(Entity::Document(document));
                    let read = paragraph::recorded(model, document, language);
                    let about: Vec<String> = std::iter::once(title).chain(read).collect();
                    ("wording of the whole text", about.join(text("; ", language)))
                }
            };
            let written = date(model, event, language);
            vec![
                Cell::owned(model.events.id.get(event)),
                Cell::owned(written),
                Cell::Word(what),
                Cell::owned(about),
            ]
        })
        .collect();
    let [found, of] = [rows.len(), events.len()].map(|count| count.to_string());
    let english = "{} gaps in {} events; not recorded is not absent";
    let note = sentence(english, language, &[&found, &of]);
    Table {
        columns: columns(&["event", "date", "not_recorded", "of"], language),
        rows,
        notes: vec![note],
        ..Table::default()
    }
}

fn columns(keys: &[&str], language: Language) -> Vec<Column> {
    keys.iter().map(|key| Column::headed(key, language)).collect()
}

fn number(figure: usize) -> Cell {
    Cell::Number(i64::try_from(figure).unwrap_or(i64::MAX))
}

fn date(model: &Model, event: EventId, language: Language) -> String {
    let written = model.events.date.written(event).unwrap_or_default();
    written.parse::<Edtf>().map_or_else(|_| written.to_owned(), |date| display(&date, language))
}
