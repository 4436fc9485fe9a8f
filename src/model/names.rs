//! Labels: the name to show for an entity, in a language, at a date.

use std::borrow::Cow;
use std::mem::{Discriminant, discriminant};

use super::Model;
use super::tables::{Entity, NameId};
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
            let mut kind =
                NamesOfKind { kind: discriminant(&of_kind[0].0), start: end, ends: Vec::new() };
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

    fn of(&self, entity: Entity) -> &[NameId] {
        let kind = discriminant(&entity);
        let Some(of_kind) = self.kinds.iter().find(|it| it.kind == kind) else { return &[] };
        let row = entity.row() as usize;
        let Some(&end) = of_kind.ends.get(row) else { return &[] };
        let start = row.checked_sub(1).map_or(of_kind.start, |before| of_kind.ends[before]);
        &self.names[start as usize..end as usize]
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

    fn label_in(&self, entity: Entity, tag: Option<&str>, at: Option<Span>) -> Option<Label<'_>> {
        let best = self
            .names_of(entity)
            .filter(|&name| tag.is_none_or(|tag| self.speaks(name, tag)))
            .filter_map(|name| Some((self.fitness(name, at)?, name)))
            .max_by(|(left, a), (right, b)| left.cmp(right).then(b.cmp(a)))
            .map(|(_, name)| name)?;
        Some(Label {
            text: self.names.name.get(best)?.into(),
            lang: self.names.lang.get(best),
            fell_back: true,
            name: Some(best),
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
