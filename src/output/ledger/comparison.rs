//! Agreed texts side by side, point by point.

use super::{Cells, assemble, number, words};
use crate::analysis::agreed_language::agreed_points;
use crate::analysis::comparison::{Fate, Pair, compare};
use crate::analysis::evidence::Record;
use crate::date::Language;
use crate::model::{DocumentId, Entity, Model, ProvisionId, Vocabulary};
use crate::output::table::{Cell, Table};
use crate::output::words::{counted, paragraph, sentence, text, vocabulary};

/// A text: what it is called by, and its documents.
#[derive(Debug, Clone, Copy)]
pub struct Text<'t> {
    /// The event or document that was named.
    pub entity: Entity,
    /// Its documents.
    pub documents: &'t [DocumentId],
}

pub(super) const KEYS: [super::Key; 16] = [
    ("from", false),
    ("to", false),
    ("topic", false),
    ("topic_label", true),
    ("fate", false),
    ("what_became", true),
    ("earlier_point", false),
    ("earlier_act", false),
    ("earlier_summary", false),
    ("earlier", true),
    ("later_point", false),
    ("later_act", false),
    ("later_summary", false),
    ("later", true),
    ("n_sources", true),
    ("sources", false),
];

/// Returns what became of each point from one text to the next, text by text in the order given.
///
/// Two texts or more; each is compared with the one before it.
#[must_use]
pub fn table(model: &Model, texts: &[Text], language: Language) -> Table {
    let view = Row { cells: Cells { model, language } };
    let mut rows = Vec::new();
    let mut notes = Vec::new();
    for neighbours in texts.windows(2) {
        let [from, to] = neighbours else { continue };
        let pairs = compare(model, from.documents, to.documents);
        let step = [model.id(from.entity), model.id(to.entity)];
        let step = sentence("{} → {}", language, &step);
        notes.push(format!("{step}: {}", fates(&pairs, language)));
        rows.extend(pairs.iter().map(|pair| view.of([from, to], pair)));
    }
    notes.extend(texts.iter().map(|text| extent(model, text, language)));
    let mut table = assemble(&KEYS, rows, notes, language);
    if texts.len() > 2 {
        let ids: Vec<&str> = texts.iter().map(|it| model.id(it.entity)).collect();
        table.heading = ids.join(text(" → ", language));
    }
    table
}

fn fates(pairs: &[Pair], language: Language) -> String {
    let told = Fate::ALL.iter().filter_map(|&fate| {
        let count = pairs.iter().filter(|pair| pair.fate == fate).count();
        (count > 0).then(|| counted(count, words::fate(fate, language), language))
    });
    told.collect::<Vec<_>>().join(text(", ", language))
}

/// Returns how many points of a text are recorded and how much of it was read.
fn extent(model: &Model, text: &Text, language: Language) -> String {
    let points: usize = text.documents.iter().map(|&it| agreed_points(model, it).len()).sum();
    let document = |&it: &DocumentId| {
        let extent =
            model.documents.extent.get(it).map(|extent| vocabulary::extent(extent, language));
        let extent = extent.unwrap_or_else(|| words::not_recorded(language));
        let read = paragraph::recorded(model, it, language);
        let read: Vec<String> = std::iter::once(extent.to_owned()).chain(read).collect();
        let read = read.join(self::text("; ", language));
        format!("{} ({read})", model.documents.id.get(it))
    };
    let documents: Vec<String> = text.documents.iter().map(document).collect();
    let documents = documents.join(self::text(", ", language));
    sentence(
        "{}: {} points of {}",
        language,
        &[model.id(text.entity), &points.to_string(), &documents],
    )
}

struct Row<'m> {
    cells: Cells<'m>,
}

impl Row<'_> {
    fn of(&self, [from, to]: [&Text; 2], pair: &Pair) -> Vec<Cell> {
        let Cells { model, .. } = self.cells;
        let topic = pair.topic.map(|it| self.cells.label(Entity::Topic(it)));
        let points = pair.earlier.into_iter().chain(pair.later);
        let claims: Vec<_> =
            points.flat_map(|point| Record::Provision(point).claims(model)).collect();
        let sources = self.cells.sources(claims);
        let count = match &sources {
            Cell::List(list) => number(list.len()),
            _ => Cell::Empty,
        };
        let mut cells = vec![
            Cell::owned(model.id(from.entity)),
            Cell::owned(model.id(to.entity)),
            Cell::owned(pair.topic.map_or("", |it| model.topics.id.get(it))),
            Cell::owned(topic.unwrap_or_default()),
            Cell::owned(pair.fate.as_str()),
            Cell::owned(self.what_became(pair.fate, [from, to])),
        ];
        cells.extend(self.point(pair.earlier));
        cells.extend(self.point(pair.later));
        cells.extend([count, sources]);
        cells
    }

    /// Returns what became of a point in words; that a text is silent says how much of it is recorded.
    fn what_became(&self, fate: Fate, [from, to]: [&Text; 2]) -> String {
        let Cells { model, language } = self.cells;
        let said = words::fate(fate, language);
        let silent = match fate {
            Fate::NotSeenEarlier => from,
            Fate::NotSeenLater => to,
            Fate::Kept | Fate::ChangedAct | Fate::New | Fate::Dropped => return said.to_owned(),
        };
        let recorded = paragraph::points_recorded(model, silent.documents, language);
        format!("{said} ({recorded})")
    }

    /// Returns id, act and summary of a point, then where it stands, act and summary as one text.
    fn point(&self, point: Option<ProvisionId>) -> [Cell; 4] {
        let Some(point) = point else { return Default::default() };
        let table = &self.cells.model.provisions;
        let act = table.act.get(point);
        let act_label = act.map_or("", |act| vocabulary::act(act, self.cells.language));
        let summary = table.summary.get(point).unwrap_or_default();
        let place = paragraph::place(self.cells.model, point, self.cells.language);
        [
            Cell::owned(table.id.get(point)),
            Cell::owned(act.map_or("", Vocabulary::as_str)),
            Cell::owned(summary),
            Cell::owned(format!("{place}, {act_label}: {summary}")),
        ]
    }
}
