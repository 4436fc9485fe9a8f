//! Labels: the name to show for an entity, in a language, at a date.

use std::borrow::Cow;
use std::mem::{Discriminant, discriminant};
use std::ops::Range;
use std::sync::OnceLock;

use super::Model;
use super::tables::{Entity, EventId, NameId};
use super::vocabulary::NameKind;
use crate::date::{Language, Span, Truth};

/// The names of each entity: labels are looked up for every cell of an output, so the way to them is
/// two reads.
#[derive(Debug, Default)]
pub(super) struct NamesByEntity {
    kinds: Vec<NamesOfKind>,
    /// Names sorted by kind, row and order of the records.
    names: Vec<NameId>,
}

/// Where the names of the entities of one kind stand.
#[derive(Debug)]
struct NamesOfKind {
    kind: Discriminant<Entity>,
    /// Where the names of the first row begin.
    start: u32,
    /// Where the names of each row end, up to the last row that has one.
    ends: Vec<u32>,
    /// For each language the name that is the label of each row at all times; made when it is first
    /// asked for.
    steady: [OnceLock<Vec<Option<NameId>>>; Language::ALL.len()],
}

impl NamesByEntity {
    pub(super) fn new(names: &super::Names) -> Self {
        let mut pairs: Vec<_> = names
            .ids()
            .filter_map(|name| names.entity.get(name).map(|entity| (entity, name)))
            .collect();
        pairs.sort_unstable();
        let mut sorted = Self::default();
        for of_kind in pairs.chunk_by(|(a, _), (b, _)| discriminant(a) == discriminant(b)) {
            let mut end = u32::try_from(sorted.names.len()).unwrap_or(u32::MAX);
            let mut kind = NamesOfKind {
                kind: discriminant(&of_kind[0].0),
                start: end,
                ends: Vec::new(),
                steady: Default::default(),
            };
            for &(entity, name) in of_kind {
                // Rows without a name end where they begin.
                let rows = kind.ends.len().max(entity.row() as usize + 1);
                kind.ends.resize(rows, end);
                sorted.names.push(name);
                end += 1;
                kind.ends[rows - 1] = end;
            }
            sorted.kinds.push(kind);
        }
        sorted
    }

    fn of_kind(&self, entity: Entity) -> Option<&NamesOfKind> {
        let kind = discriminant(&entity);
        self.kinds.iter().find(|it| it.kind == kind)
    }

    fn of(&self, entity: Entity) -> &[NameId] {
        let names = |of_kind: &NamesOfKind| of_kind.of(entity.row() as usize);
        let range = self.of_kind(entity).map(names).unwrap_or_default();
        &self.names[range.start as usize..range.end as usize]
    }
}

impl NamesOfKind {
    /// Returns where the names of a row stand.
    fn of(&self, row: usize) -> Range<u32> {
        let Some(&end) = self.ends.get(row) else { return 0..0 };
        row.checked_sub(1).map_or(self.start, |before| self.ends[before])..end
    }
}

/// A name to show, with the language that it is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label<'m> {
    /// The text to show.
    pub text: Cow<'m, str>,
    /// The language of the text, as the records tag it; `None` for an id.
    pub lang: Option<&'m str>,
    /// Whether the text is not in the language that was asked for.
    pub fell_back: bool,
    /// The row of `names` it stands in; `None` for titles and ids.
    pub name: Option<NameId>,
}

impl Model {
    /// Returns every name of an entity, in the order of the records.
    pub fn names_of(&self, entity: Entity) -> impl Iterator<Item = NameId> {
        self.by_entity.of(entity).iter().copied()
    }

    /// Returns the label of an entity in a language.
    ///
    /// Among the preferred names in that language the one valid `at` the date wins; without a date
    /// the one in use last. A bilateral meeting without names is called after those who met. When
    /// the language has no name, English steps in, then the title of a document or source, then any
    /// language, then the id: `fell_back` tells so.
    #[must_use]
    pub fn label(&self, entity: Entity, language: Language, at: Option<Span>) -> Label<'_> {
        if let Some(steady) = self.steady(entity, language) {
            return steady;
        }
        self.label_in(entity, Some(language.tag()), at)
            .map(|label| Label { fell_back: false, ..label })
            .or_else(|| self.label_in(entity, Some(Language::English.tag()), at))
            .or_else(|| self.composed_label(entity, language, at))
            .or_else(|| self.title(entity))
            .or_else(|| self.label_in(entity, None, at))
            .unwrap_or_else(|| {
                let text = self.id(entity).into();
                Label { text, lang: None, fell_back: true, name: None }
            })
    }

    /// Returns the label of an entity in a language, of an event the one valid at its date.
    #[must_use]
    pub fn label_at_its_date(&self, entity: Entity, language: Language) -> Label<'_> {
        let at = EventId::of_entity(entity).and_then(|event| self.events.date.span(event));
        self.label(entity, language, at)
    }

    /// Returns the label that an entity has in a language at all times: one of its names in that language
    /// or, without any, in English, none of which is limited in time.
    fn steady(&self, entity: Entity, language: Language) -> Option<Label<'_>> {
        let of_kind = self.by_entity.of_kind(entity)?;
        let place = Language::ALL.iter().position(|&it| it == language)?;
        let labels = of_kind.steady[place].get_or_init(|| {
            let rows = 0..of_kind.ends.len();
            rows.map(|row| self.steady_name(of_kind.of(row), language)).collect()
        });
        let name = (*labels.get(entity.row() as usize)?)?;
        Some(Label { fell_back: !self.speaks(name, language.tag()), ..self.labelled(name)? })
    }

    fn steady_name(&self, names: Range<u32>, language: Language) -> Option<NameId> {
        let names = &self.by_entity.names[names.start as usize..names.end as usize];
        let shown = |tag: &'static str| {
            let fits = move |&&name: &&NameId| {
                self.speaks(name, tag) && self.fitness(name, None).is_some()
            };
            names.iter().filter(fits)
        };
        let tags = [language.tag(), Language::English.tag()];
        let tag = tags.into_iter().find(|&tag| shown(tag).next().is_some())?;
        let is_limited = |&name: &NameId| self.names.valid.written(name).is_some();
        (!shown(tag).any(is_limited)).then(|| self.best(shown(tag).copied(), None))?
    }

    fn label_in(&self, entity: Entity, tag: Option<&str>, at: Option<Span>) -> Option<Label<'_>> {
        let spoken =
            self.names_of(entity).filter(|&name| tag.is_none_or(|tag| self.speaks(name, tag)));
        self.labelled(self.best(spoken, at)?)
    }

    /// Returns the name that serves best as a label, the first of equals.
    fn best(&self, names: impl Iterator<Item = NameId>, at: Option<Span>) -> Option<NameId> {
        names
            .filter_map(|name| Some((self.fitness(name, at)?, name)))
            .max_by(|(left, a), (right, b)| left.cmp(right).then(b.cmp(a)))
            .map(|(_, name)| name)
    }

    /// Returns the label that a name is.
    fn labelled(&self, name: NameId) -> Option<Label<'_>> {
        Some(Label {
            text: self.names.name.get(name)?.into(),
            lang: self.names.lang.get(name),
            fell_back: true,
            name: Some(name),
        })
    }

    /// Tells whether a name's tag is the language or one of its variants (`kk` fits `kk-Cyrl`).
    fn speaks(&self, name: NameId, tag: &str) -> bool {
        self.names.lang.get(name).is_some_and(|lang| {
            lang.strip_prefix(tag).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        })
    }

    /// Orders names by how well they serve as a label; `None` when they never do.
    fn fitness(&self, name: NameId, at: Option<Span>) -> Option<(u8, Truth, i32)> {
        let kind = match self.names.kind.get(name)? {
            NameKind::Preferred => 2,
            NameKind::Official => 1,
            NameKind::Alternative => 0,
            NameKind::Hidden => return None,
        };
        let valid = self.names.valid.span(name);
        let fits = match (at, valid) {
            (Some(at), Some(valid)) => valid.overlaps(at),
            _ => Truth::Definitely,
        };
        let until = valid.map_or(i32::MAX, |valid| valid.latest_end);
        Some((kind, fits, until))
    }

    fn title(&self, entity: Entity) -> Option<Label<'_>> {
        let (text, lang) = match entity {
            Entity::Document(id) => (self.documents.title.get(id)?, Some("en")),
            Entity::Provision(id) => (self.provisions.summary.get(id)?, Some("en")),
            Entity::Source(id) => (self.sources.title.get(id)?, self.sources.language.get(id)),
            _ => return None,
        };
        Some(Label { text: text.into(), lang, fell_back: true, name: None })
    }

    /// Returns the entity that has an id, looking through all tables.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<Entity> {
        Self::TABLES.iter().find_map(|table| self.find_in(table, id))
    }
}
