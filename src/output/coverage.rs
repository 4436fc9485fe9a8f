//! Coverage as tables: of events, of tables, and what is not recorded.

use std::iter;

use super::presenter::Presenter;
use super::table::{CellRef, Columns, Reader, Table};
use crate::analysis::coverage::{self, EventCoverage, Gap, Share, TableCoverage};
use crate::analysis::naming::{self, NameCoverage};
use crate::date::Language;
use crate::graph::Graph;
use crate::model::{Entity, EventId, Model};
use crate::output::words::{arg, heading, paragraph, sentence, text};

/// What a row about an event is made from.
struct Row<'m, T> {
    show: Presenter<'m>,
    event: EventId,
    of: T,
}

impl<'m, T> Row<'m, T> {
    fn id(&self) -> CellRef<'m> {
        CellRef::text(self.show.model.events.id.get(self.event))
    }

    fn date(&self) -> CellRef<'m> {
        self.show.date(&self.show.model.events.date, self.event)
    }
}

/// Returns what is recorded of each event, and below it the shares that measure the whole.
#[must_use]
pub fn of_events(model: &Model, graph: &Graph, events: &[EventId], language: Language) -> Table {
    let columns = Columns::<Row<EventCoverage>>::new(heading)
        .all("event", |row| row.id())
        .all("date", |row| row.date())
        .all("participants", |row| CellRef::number(row.of.participants))
        .all("stayed_away", |row| CellRef::number(row.of.others))
        .all("heads", |row| CellRef::number(row.of.heads))
        .all("agreed_documents", |row| CellRef::number(row.of.agreed_documents))
        .all("provisions", |row| CellRef::number(row.of.provisions))
        .all("remarks", |row| CellRef::number(row.of.remarks))
        .all("languages", |row| CellRef::number(row.of.languages))
        .all("sources", |row| CellRef::number(row.of.sources))
        .headed_as("n_sources")
        .all("publishers", |row| CellRef::number(row.of.publishers));
    let show = Presenter { model, language };
    let rows = coverage::of_events(model, graph, events);
    let rows = rows.into_iter().map(|of| Row { show, event: of.event, of });
    let shares = coverage::shares(model, graph, events);
    let notes = shares.iter().map(|it| share(it, language)).collect();
    Table { notes, ..columns.table(Reader::Page, rows, language) }
}

fn share(share: &Share, language: Language) -> String {
    let percent = (share.count * 100).checked_div(share.of).unwrap_or_default();
    let [count, of, percent] = [share.count, share.of, percent].map(|it| it.to_string());
    let what = text(share.what, language);
    sentence(
        "coverage-share",
        language,
        &[arg("what", what), arg("count", &count), arg("of", &of), arg("percent", &percent)],
    )
}

/// Returns how well the rows of each table are sourced.
#[must_use]
pub fn of_tables(model: &Model, language: Language) -> Table {
    let columns = Columns::<TableCoverage>::new(heading)
        .all("table", |of| CellRef::text(of.table))
        .all("rows", |of| CellRef::number(of.rows))
        .all("with_source", |of| CellRef::number(of.sourced))
        .all("with_two_publishers", |of| CellRef::number(of.by_two_publishers))
        .all("percent", |of| percent(of.by_two_publishers, of.rows));
    columns.table(Reader::Page, coverage::of_tables(model), language)
}

/// Returns a whole number of per cent; nothing of nothing.
fn percent(count: usize, of: usize) -> CellRef<'static> {
    CellRef::some_number((count * 100).checked_div(of))
}

/// Returns how well the rows of each table can be read in each language: named at all, and of the names
/// those that a source prints, that are transliterated and that were made.
#[must_use]
pub fn of_names(model: &Model, language: Language) -> Table {
    let columns = Columns::<NameCoverage>::new(heading)
        .all("language", |of| CellRef::text(of.language.tag()))
        .all("table", |of| CellRef::text(of.table))
        .all("rows", |of| CellRef::number(of.rows))
        .all("named", |of| CellRef::number(of.named))
        .all("printed", |of| CellRef::number(of.printed))
        .all("transliterated", |of| CellRef::number(of.transliterated))
        .all("composed", |of| CellRef::number(of.composed))
        .all("percent", |of| percent(of.named, of.rows));
    columns.table(Reader::Page, naming::of_names(model), language)
}

/// Returns what is not recorded of each event, a row for each gap. Not recorded is not absent.
#[must_use]
pub fn gaps(model: &Model, graph: &Graph, events: &[EventId], language: Language) -> Table {
    let columns = Columns::<Row<Gap>>::new(heading)
        .all("event", |row| row.id())
        .all("date", |row| row.date())
        .all("not_recorded", |row| match row.of {
            Gap::Venue => CellRef::Word("venue"),
            Gap::Head(_) => CellRef::Word("head of delegation"),
            Gap::Document => CellRef::Word("agreed document"),
            Gap::Wording(_) => CellRef::Word("wording of the whole text"),
        })
        .all("of", |row| match row.of {
            Gap::Venue | Gap::Document => CellRef::Empty,
            Gap::Head(party) => CellRef::text(row.show.label(Entity::Party(party))),
            Gap::Wording(document) => {
                let Presenter { model, language } = row.show;
                let title = row.show.label(Entity::Document(document)).into_owned();
                let read = paragraph::recorded(model, document, language);
                let about: Vec<String> = iter::once(title).chain(read).collect();
                CellRef::text(about.join(text("list-semicolon", language)))
            }
        });
    let show = Presenter { model, language };
    let rows = events.iter().flat_map(|&event| {
        let gaps = coverage::gaps(model, graph, event).into_iter();
        gaps.map(move |of| Row { show, event, of })
    });
    let table = columns.table(Reader::Page, rows, language);
    let [found, of] = [table.rows.len(), events.len()].map(|count| count.to_string());
    let notes =
        vec![sentence("coverage-gaps", language, &[arg("gaps", &found), arg("events", &of)])];
    Table { notes, ..table }
}
