//! Agreed texts side by side, point by point.

use super::words;
use crate::analysis::agreed_language::agreed_points;
use crate::analysis::comparison::{Fate, Pair, compare};
use crate::analysis::evidence::Record;
use crate::date::Language;
use crate::model::{DocumentId, Entity, Model, ProvisionId, Provisions};
use crate::output::presenter::Presenter;
use crate::output::table::{CellRef, Columns, Reader, Table};
use crate::output::words::{arg, counted, heading, paragraph, sentence, text, vocabulary};

/// A text: what it is called by, and its documents.
#[derive(Debug, Clone, Copy)]
pub struct Text<'t> {
    /// The event or document that was named.
    pub entity: Entity,
    /// Its documents.
    pub documents: &'t [DocumentId],
}

/// Returns what became of each point from one text to the next, text by text in the order given.
///
/// Two texts or more; each is compared with the one before it.
#[must_use]
pub fn table(model: &Model, texts: &[Text], language: Language) -> Table {
    let show = Presenter { model, language };
    let mut rows = Vec::new();
    let mut notes = Vec::new();
    for neighbours in texts.windows(2) {
        let [from, to] = neighbours else { continue };
        let pairs = compare(model, from.documents, to.documents);
        let step = [model.id(from.entity), model.id(to.entity)];
        let [one, other] = step;
        let step = sentence("texts-from-to", language, &[arg("from", one), arg("to", other)]);
        notes.push(format!("{step}: {}", fates(&pairs, language)));
        rows.extend(pairs.into_iter().map(|pair| Row { show, from, to, pair }));
    }
    notes.extend(texts.iter().map(|text| extent(model, text, language)));
    let ids: Vec<&str> = texts.iter().map(|it| model.id(it.entity)).collect();
    let heading = if ids.len() > 2 { ids.join(text("list-then", language)) } else { String::new() };
    Table { heading, notes, ..columns().table(Reader::Page, rows, language) }
}

fn fates(pairs: &[Pair], language: Language) -> String {
    let told = Fate::ALL.iter().filter_map(|&fate| {
        let count = pairs.iter().filter(|pair| pair.fate == fate).count();
        (count > 0).then(|| counted(count, words::fate(fate, language), language))
    });
    told.collect::<Vec<_>>().join(text("list-comma", language))
}

/// Returns how many points of a text are recorded and how much of it was read.
fn extent(model: &Model, text: &Text, language: Language) -> String {
    let points: usize = text.documents.iter().map(|&it| agreed_points(model, it).len()).sum();
    let document = |&it: &DocumentId| {
        let extent =
            model.documents.extent.get(it).map(|extent| vocabulary::extent(extent, language));
        let extent = extent.unwrap_or_else(|| self::text("ledger-not-recorded", language));
        let read = paragraph::recorded(model, it, language);
        let read: Vec<String> = std::iter::once(extent.to_owned()).chain(read).collect();
        let read = read.join(self::text("list-semicolon", language));
        format!("{} ({read})", model.documents.id.get(it))
    };
    let documents: Vec<String> = text.documents.iter().map(document).collect();
    let documents = documents.join(self::text("list-comma", language));
    sentence(
        "texts-points-of-documents",
        language,
        &[
            arg("text", model.id(text.entity)),
            arg("count", points.to_string()),
            arg("documents", &documents),
        ],
    )
}

/// What a row is made from.
struct Row<'m> {
    show: Presenter<'m>,
    from: &'m Text<'m>,
    to: &'m Text<'m>,
    pair: Pair,
}

impl<'m> Row<'m> {
    fn provisions(&self) -> &'m Provisions {
        &self.show.model.provisions
    }

    fn sources(&self) -> CellRef<'m> {
        let points = self.pair.earlier.into_iter().chain(self.pair.later);
        self.show.sources(points.flat_map(|it| Record::Provision(it).claims(self.show.model)))
    }

    /// Returns what became of a point in words; that a text is silent says how much of it is recorded.
    fn what_became(&self) -> String {
        let Presenter { model, language } = self.show;
        let said = words::fate(self.pair.fate, language);
        let silent = match self.pair.fate {
            Fate::NotSeenEarlier => self.from,
            Fate::NotSeenLater => self.to,
            Fate::Kept | Fate::ChangedAct | Fate::New | Fate::Dropped => return said.to_owned(),
        };
        let recorded = paragraph::points_recorded(model, silent.documents, language);
        format!("{said} ({recorded})")
    }

    /// Returns where a point stands, its act and its summary as one text.
    fn point(&self, point: Option<ProvisionId>) -> CellRef<'m> {
        let Some(point) = point else { return CellRef::Empty };
        let Presenter { model, language } = self.show;
        let act = self.provisions().act.get(point).map_or("", |it| vocabulary::act(it, language));
        let summary = self.provisions().summary.get(point).unwrap_or_default();
        let place = paragraph::place(model, point, language);
        CellRef::text(format!("{place}, {act}: {summary}"))
    }
}

fn columns<'m>() -> Columns<Row<'m>> {
    let columns = Columns::<Row<'m>>::new(heading)
        .programs("from", |row| CellRef::text(row.show.model.id(row.from.entity)))
        .programs("to", |row| CellRef::text(row.show.model.id(row.to.entity)))
        .programs("topic", |row| {
            CellRef::some(row.pair.topic.map(|it| row.show.model.topics.id.get(it)))
        })
        .all("topic_label", |row| {
            CellRef::some(row.pair.topic.map(|it| row.show.label(Entity::Topic(it))))
        })
        .programs("fate", |row| CellRef::text(row.pair.fate.as_str()))
        .all("what_became", |row| CellRef::text(row.what_became()));
    columns
        .programs("earlier_point", |row| {
            CellRef::some(row.pair.earlier.map(|it| row.provisions().id.get(it)))
        })
        .programs("earlier_act", |row| {
            CellRef::member(row.pair.earlier.and_then(|it| row.provisions().act.get(it)))
        })
        .programs("earlier_summary", |row| {
            CellRef::some(row.pair.earlier.and_then(|it| row.provisions().summary.get(it)))
        })
        .all("earlier", |row| row.point(row.pair.earlier))
        .programs("later_point", |row| {
            CellRef::some(row.pair.later.map(|it| row.provisions().id.get(it)))
        })
        .programs("later_act", |row| {
            CellRef::member(row.pair.later.and_then(|it| row.provisions().act.get(it)))
        })
        .programs("later_summary", |row| {
            CellRef::some(row.pair.later.and_then(|it| row.provisions().summary.get(it)))
        })
        .all("later", |row| row.point(row.pair.later))
        .all("n_sources", |row| match row.sources().members().len() {
            0 => CellRef::Empty,
            count => CellRef::number(count),
        })
        .programs("sources", |row| row.sources())
}
