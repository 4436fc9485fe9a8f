//! Labels: the name to show for an entity, in a language, at a date.

use std::borrow::Cow;

use super::Model;
use super::id::{Entity, NameId, RowId};
use super::vocabulary::NameKind;
use crate::date::{Language, Span, Truth};

/// The names of each entity, found by entity.
#[derive(Debug, Default)]
pub(super) struct NamesByEntity(Vec<(Entity, NameId)>);

impl NamesByEntity {
    pub(super) fn new(names: &super::Names) -> Self {
        let mut pairs: Vec<_> = names
            .ids()
            .filter_map(|name| names.entity.get(name).map(|entity| (entity, name)))
            .collect();
        pairs.sort_unstable();
        Self(pairs)
    }

    fn of(&self, entity: Entity) -> &[(Entity, NameId)] {
        let start = self.0.partition_point(|&(other, _)| other < entity);
        let length = self.0[start..].partition_point(|&(other, _)| other == entity);
        &self.0[start..start + length]
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
        self.by_entity.of(entity).iter().map(|&(_, name)| name)
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

    /// Returns the id of an entity, as the records write it.
    #[must_use]
    pub fn id(&self, entity: Entity) -> &str {
        match entity {
            Entity::Process(id) => self.processes.id.get(id),
            Entity::Event(id) => self.events.id.get(id),
            Entity::Party(id) => self.parties.id.get(id),
            Entity::Person(id) => self.people.id.get(id),
            Entity::Place(id) => self.places.id.get(id),
            Entity::Document(id) => self.documents.id.get(id),
            Entity::Provision(id) => self.provisions.id.get(id),
            Entity::Topic(id) => self.topics.id.get(id),
            Entity::Commitment(id) => self.commitments.id.get(id),
            Entity::Source(id) => self.sources.id.get(id),
        }
    }

    /// Returns the entity that has an id, looking through all tables.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<Entity> {
        let found = self.events.id.find(id).map(Entity::Event);
        found
            .or_else(|| self.parties.id.find(id).map(Entity::Party))
            .or_else(|| self.people.id.find(id).map(Entity::Person))
            .or_else(|| self.places.id.find(id).map(Entity::Place))
            .or_else(|| self.documents.id.find(id).map(Entity::Document))
            .or_else(|| self.processes.id.find(id).map(Entity::Process))
            .or_else(|| self.topics.id.find(id).map(Entity::Topic))
            .or_else(|| self.provisions.id.find(id).map(Entity::Provision))
            .or_else(|| self.commitments.id.find(id).map(Entity::Commitment))
            .or_else(|| self.sources.id.find(id).map(Entity::Source))
    }

    /// Returns every entity of the kinds that bear names and ids, kind by kind in table order.
    pub fn entities(&self) -> impl Iterator<Item = Entity> {
        fn each<R: RowId>(
            ids: impl Iterator<Item = R>,
            entity: impl Fn(R) -> Entity,
        ) -> impl Iterator<Item = Entity> {
            ids.map(entity)
        }
        each(self.processes.ids(), Entity::Process)
            .chain(each(self.events.ids(), Entity::Event))
            .chain(each(self.parties.ids(), Entity::Party))
            .chain(each(self.people.ids(), Entity::Person))
            .chain(each(self.places.ids(), Entity::Place))
            .chain(each(self.documents.ids(), Entity::Document))
            .chain(each(self.provisions.ids(), Entity::Provision))
            .chain(each(self.topics.ids(), Entity::Topic))
            .chain(each(self.commitments.ids(), Entity::Commitment))
            .chain(each(self.sources.ids(), Entity::Source))
    }
}
