//! From names, in any language and spelling, to what they name.

use std::cell::OnceCell;

use crate::date::{Edtf, Span};
use crate::graph::{Attribute, Kind};
use crate::model::{
    Entity, EventId, EventKind, Model, NameId, PartyId, PersonId, PlaceId, ProcessId, Vocabulary,
};
use crate::text::number::parse_number;
use crate::text::similar::{nearest, nearest_value};
use crate::text::{Language, fold};

/// How many candidates or near names an error lists.
const MOST_CANDIDATES: usize = 3;

/// What sort of thing a name must name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// A party or a person.
    Actor,
    /// A party.
    Party,
    /// A person.
    Person,
    /// A place, or a party that is a state.
    Place,
    /// An event.
    Event,
    /// A process.
    Process,
    /// A document.
    Document,
    /// A topic.
    Topic,
    /// Anything.
    Anything,
}

impl Wanted {
    /// Returns what names of things of a kind are looked up as.
    #[must_use]
    pub fn of(kind: Kind) -> Self {
        match kind {
            Kind::Event => Self::Event,
            Kind::Party => Self::Party,
            Kind::Person => Self::Person,
            Kind::Place => Self::Place,
            Kind::Document => Self::Document,
            Kind::Topic => Self::Topic,
            Kind::Office | Kind::Provision | Kind::Commitment | Kind::Source | Kind::Dispute => {
                Self::Anything
            }
        }
    }

    /// Returns the words for it, with an article.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Actor => "party or person",
            Self::Party => "party",
            Self::Person => "person",
            Self::Place => "place",
            Self::Event => "event",
            Self::Process => "process",
            Self::Document => "document",
            Self::Topic => "topic",
            Self::Anything => "thing",
        }
    }

    fn fits(self, entity: Entity) -> bool {
        match self {
            Self::Actor => matches!(entity, Entity::Party(_) | Entity::Person(_)),
            Self::Party => matches!(entity, Entity::Party(_)),
            Self::Person => matches!(entity, Entity::Person(_)),
            Self::Place => matches!(entity, Entity::Place(_) | Entity::Party(_)),
            Self::Event => matches!(entity, Entity::Event(_)),
            Self::Process => matches!(entity, Entity::Process(_)),
            Self::Document => matches!(entity, Entity::Document(_)),
            Self::Topic => matches!(entity, Entity::Topic(_)),
            Self::Anything => true,
        }
    }
}

/// What a name names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolved {
    /// The thing.
    pub entity: Entity,
    /// The row of `names` that matched; `None` for an id or a number.
    pub name: Option<NameId>,
    /// When the name was in use, if it no longer is: "Nur-Sultan" means the city in those years.
    pub during: Option<Edtf>,
}

/// Why a name can't be resolved. Candidates carry the names to show, in English.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ResolveError {
    /// Nothing of the kind bears the name.
    #[error("no {} is called `{text}`", wanted.as_str())]
    Unknown {
        /// The name as written.
        text: String,
        /// What was looked for.
        wanted: Wanted,
        /// The nearest names, best first; at most three.
        nearest: Vec<(Entity, String)>,
    },
    /// Several things of the kind bear it.
    #[error("`{text}` names more than one {}", wanted.as_str())]
    Ambiguous {
        /// The name as written.
        text: String,
        /// What was looked for.
        wanted: Wanted,
        /// All that bear it, in the order of the records.
        candidates: Vec<(Entity, String)>,
    },
}

impl ResolveError {
    /// Returns the names that could have been meant, best first; may be empty.
    #[must_use]
    pub fn candidates(&self) -> &[(Entity, String)] {
        match self {
            Self::Unknown { nearest, .. } => nearest,
            Self::Ambiguous { candidates, .. } => candidates,
        }
    }
}

/// One name of the index: its folded form, what bears it, and its row.
type Entry = (String, Entity, Option<NameId>);

/// Finds things by id or name. The index of names is built when the first name is no id.
#[derive(Debug)]
pub struct Resolver<'m> {
    model: &'m Model,
    index: OnceCell<Vec<Entry>>,
    parts: OnceCell<Vec<(String, Entity)>>,
}

impl<'m> Resolver<'m> {
    /// Returns a resolver of a model's names.
    #[must_use]
    pub fn new(model: &'m Model) -> Self {
        Self { model, index: OnceCell::new(), parts: OnceCell::new() }
    }

    /// Returns the model.
    #[must_use]
    pub fn model(&self) -> &'m Model {
        self.model
    }

    /// Returns every name and every id of what bears names, folded, sorted by the folded text.
    ///
    /// The third part is the row of `names`; `None` for an id.
    pub fn names(&self) -> &[(String, Entity, Option<NameId>)] {
        self.index.get_or_init(|| build_index(self.model))
    }

    /// Returns what bears exactly this folded name, in any language: each pair of thing and row of
    /// `names`, in the order of the records.
    #[must_use]
    pub fn lookup(&self, folded: &str) -> &[(String, Entity, Option<NameId>)] {
        let names = self.names();
        let start = names.partition_point(|(name, ..)| name.as_str() < folded);
        let length = names[start..].partition_point(|(name, ..)| name == folded);
        &names[start..start + length]
    }

    /// Returns the party that bears a code of ISO 3166-1 in three letters (`IRN`), in capitals or not.
    #[must_use]
    pub fn party_of_code(&self, code: &str) -> Option<PartyId> {
        let parties = &self.model.parties;
        let bears = |it: &PartyId| {
            parties.iso3.get(*it).is_some_and(|iso3| iso3.eq_ignore_ascii_case(code))
        };
        parties.ids().find(bears).filter(|_| code.len() == 3)
    }

    /// Returns the people one of whose names contains this folded run of words, such as a family
    /// name, each once, in the order of the records.
    #[must_use]
    pub fn people_called(&self, folded: &str) -> Vec<Entity> {
        let parts = self.parts.get_or_init(|| build_parts(self.names()));
        let start = parts.partition_point(|(part, _)| part.as_str() < folded);
        let of_part = parts[start..].iter().take_while(|(part, _)| part == folded);
        of_part.map(|(_, person)| *person).collect()
    }

    /// Tells whether a name, or a part of a person's name, begins with this folded text.
    #[must_use]
    pub fn begins_name(&self, folded: &str) -> bool {
        fn begins<T>(sorted: &[T], folded: &str, text: impl Fn(&T) -> &str) -> bool {
            let start = sorted.partition_point(|it| text(it) < folded);
            sorted.get(start).is_some_and(|it| text(it).starts_with(folded))
        }
        let parts = self.parts.get_or_init(|| build_parts(self.names()));
        begins(self.names(), folded, |(name, ..)| name) || begins(parts, folded, |(part, _)| part)
    }

    /// Returns what an id or a name, in any language and spelling, names.
    ///
    /// Tried in this order: an id; a code of ISO 3166-1 in three letters; a whole name; for an event its
    /// number (`21`, `round 21`, `summit 3`); words of a name that only one thing has (`Lavrentiev`).
    ///
    /// # Errors
    ///
    /// [`ResolveError::Unknown`] with the nearest names, and [`ResolveError::Ambiguous`] with all
    /// candidates.
    pub fn resolve(&self, text: &str, wanted: Wanted) -> Result<Resolved, ResolveError> {
        let trimmed = text.trim();
        if let Some(entity) = find_id(self.model, trimmed, wanted) {
            return Ok(Resolved { entity, name: None, during: None });
        }
        if let Some(party) = self.party_of_code(trimmed)
            && wanted.fits(Entity::Party(party))
        {
            return Ok(Resolved { entity: Entity::Party(party), name: None, during: None });
        }
        let folded = fold(trimmed);
        if matches!(wanted, Wanted::Event | Wanted::Anything)
            && let Some(event) = self.numbered_event(&folded)
        {
            return Ok(Resolved { entity: Entity::Event(event), name: None, during: None });
        }
        let whole: Vec<&Entry> =
            self.lookup(&folded).iter().filter(|(_, entity, _)| wanted.fits(*entity)).collect();
        if !whole.is_empty() {
            return self.one_of(text, wanted, &whole);
        }
        let has_words =
            |name: &str| folded.split(' ').all(|word| name.split(' ').any(|other| other == word));
        let partial: Vec<&Entry> = self
            .names()
            .iter()
            .filter(|(name, entity, _)| wanted.fits(*entity) && has_words(name))
            .collect();
        if !folded.is_empty() && !partial.is_empty() {
            // Who is called so comes before the titles in which the name stands.
            let is_actor =
                |entry: &&&Entry| matches!(entry.1, Entity::Person(_) | Entity::Party(_));
            let actors: Vec<&Entry> = partial.iter().filter(is_actor).copied().collect();
            return self.one_of(text, wanted, if actors.is_empty() { &partial } else { &actors });
        }
        Err(self.unknown(text, &folded, wanted))
    }

    fn one_of(
        &self,
        text: &str,
        wanted: Wanted,
        entries: &[&Entry],
    ) -> Result<Resolved, ResolveError> {
        let mut entities: Vec<Entity> = entries.iter().map(|(_, entity, _)| *entity).collect();
        entities.sort_unstable();
        entities.dedup();
        // A place of the same name as its state (Kazakhstan) is the narrower reading.
        if wanted == Wanted::Place && entities.iter().any(|it| matches!(it, Entity::Place(_))) {
            entities.retain(|it| matches!(it, Entity::Place(_)));
        }
        let [entity] = entities[..] else {
            let candidates = entities.into_iter().map(|it| (it, self.name_of(it))).collect();
            return Err(ResolveError::Ambiguous { text: text.to_owned(), wanted, candidates });
        };
        let of_entity: Vec<Option<NameId>> =
            entries.iter().filter(|entry| entry.1 == entity).map(|entry| entry.2).collect();
        let name = of_entity.iter().copied().flatten().min();
        Ok(Resolved { entity, name, during: self.during(&of_entity) })
    }

    /// Returns when a name was in use, if every row that bears it says that it no longer is.
    fn during(&self, names: &[Option<NameId>]) -> Option<Edtf> {
        let valid = &self.model.names.valid;
        let ended = |name: &Option<NameId>| {
            let span = name.and_then(|name| valid.span(name));
            span.is_some_and(|span| span.latest_end != Span::FUTURE)
        };
        if !names.iter().all(ended) {
            return None;
        }
        names.iter().find_map(|name| valid.written((*name)?)?.parse().ok())
    }

    /// Returns the event that a number names: `21` and `round 21` a round, `summit 3` a summit.
    fn numbered_event(&self, folded: &str) -> Option<EventId> {
        let (kind, number) = match folded.rsplit_once(' ') {
            None => (EventKind::Round, folded.strip_prefix('r').unwrap_or(folded)),
            Some((kind, number)) => {
                let kind = kind.replace(' ', "_");
                (EventKind::ALL.iter().copied().find(|it| it.as_str() == kind)?, number)
            }
        };
        let number = parse_number(number)?;
        let events = &self.model.events;
        let is_it = |&it: &EventId| {
            events.kind.get(it) == Some(kind) && events.number.get(it) == Some(number)
        };
        let mut found = events.ids().filter(is_it);
        let event = found.next()?;
        found.next().is_none().then_some(event)
    }

    fn unknown(&self, text: &str, folded: &str, wanted: Wanted) -> ResolveError {
        let of_kind = self.names().iter().filter(|(_, entity, _)| wanted.fits(*entity));
        let names = of_kind.map(|(name, entity, _)| (name.as_str(), *entity));
        let nearest = nearest(folded, names, MOST_CANDIDATES);
        let nearest = nearest.into_iter().map(|(it, _)| (it, self.name_of(it))).collect();
        ResolveError::Unknown { text: text.to_owned(), wanted, nearest }
    }

    fn name_of(&self, entity: Entity) -> String {
        self.model.label(entity, Language::English, None).text.into_owned()
    }

    /// Returns the party of a name.
    ///
    /// # Errors
    ///
    /// As [`Resolver::resolve`].
    pub fn party(&self, text: &str) -> Result<PartyId, ResolveError> {
        let entity = self.resolve(text, Wanted::Party)?.entity;
        PartyId::of_entity(entity).ok_or_else(|| self.unknown(text, &fold(text), Wanted::Party))
    }

    /// Returns the person of a name.
    ///
    /// # Errors
    ///
    /// As [`Resolver::resolve`].
    pub fn person(&self, text: &str) -> Result<PersonId, ResolveError> {
        let entity = self.resolve(text, Wanted::Person)?.entity;
        PersonId::of_entity(entity).ok_or_else(|| self.unknown(text, &fold(text), Wanted::Person))
    }

    /// Returns the event of a name, an id or a number.
    ///
    /// # Errors
    ///
    /// As [`Resolver::resolve`].
    pub fn event(&self, text: &str) -> Result<EventId, ResolveError> {
        let entity = self.resolve(text, Wanted::Event)?.entity;
        EventId::of_entity(entity).ok_or_else(|| self.unknown(text, &fold(text), Wanted::Event))
    }

    /// Returns the process of a name.
    ///
    /// # Errors
    ///
    /// As [`Resolver::resolve`].
    pub fn process(&self, text: &str) -> Result<ProcessId, ResolveError> {
        let entity = self.resolve(text, Wanted::Process)?.entity;
        ProcessId::of_entity(entity).ok_or_else(|| self.unknown(text, &fold(text), Wanted::Process))
    }

    /// Returns the place of a name.
    ///
    /// # Errors
    ///
    /// As [`Resolver::resolve`].
    pub fn place(&self, text: &str) -> Result<PlaceId, ResolveError> {
        let entity = self.resolve(text, Wanted::Place)?.entity;
        PlaceId::of_entity(entity).ok_or_else(|| self.unknown(text, &fold(text), Wanted::Place))
    }
}

fn find_id(model: &Model, id: &str, wanted: Wanted) -> Option<Entity> {
    let party = || model.parties.id.find(id).map(Entity::Party);
    let person = || model.people.id.find(id).map(Entity::Person);
    match wanted {
        Wanted::Actor => party().or_else(person),
        Wanted::Party => party(),
        Wanted::Person => person(),
        Wanted::Place => model.places.id.find(id).map(Entity::Place).or_else(party),
        Wanted::Event => model.events.id.find(id).map(Entity::Event),
        Wanted::Process => model.processes.id.find(id).map(Entity::Process),
        Wanted::Document => model.documents.id.find(id).map(Entity::Document),
        Wanted::Topic => model.topics.id.find(id).map(Entity::Topic),
        Wanted::Anything => model.find(id),
    }
}

/// Longest part of a person's name that is looked up, in words.
const LONGEST_PART: usize = 3;

/// Collects the runs of words in the names of people, sorted; each run names a person once.
fn build_parts(names: &[Entry]) -> Vec<(String, Entity)> {
    let people = names.iter().filter(|(_, entity, _)| matches!(entity, Entity::Person(_)));
    let mut parts: Vec<(String, Entity)> = people
        .flat_map(|(name, person, _)| {
            let words: Vec<&str> = name.split(' ').collect();
            let runs = (1..=LONGEST_PART.min(words.len())).flat_map(|length| {
                words.windows(length).map(|run| run.join(" ")).collect::<Vec<_>>()
            });
            runs.map(|run| (run, *person)).collect::<Vec<_>>()
        })
        .filter(|(part, _)| part.chars().count() >= 3)
        .collect();
    parts.sort_unstable();
    parts.dedup();
    parts
}

/// Collects every name, and the ids of tables that are short enough to be known by heart.
fn build_index(model: &Model) -> Vec<Entry> {
    let named = model.names.ids().filter_map(|name| {
        Some((fold(model.names.name.get(name)?), model.names.entity.get(name)?, Some(name)))
    });
    let with_id = |entity: Entity| (fold(model.id(entity)), entity, None);
    let mut index: Vec<Entry> = named
        .chain(model.parties.ids().map(|id| with_id(Entity::Party(id))))
        .chain(model.people.ids().map(|id| with_id(Entity::Person(id))))
        .chain(model.places.ids().map(|id| with_id(Entity::Place(id))))
        .chain(model.processes.ids().map(|id| with_id(Entity::Process(id))))
        .chain(model.topics.ids().map(|id| with_id(Entity::Topic(id))))
        .filter(|(name, ..)| !name.is_empty())
        .collect();
    index.sort_unstable();
    index.dedup();
    index
}

/// A word that is not in a vocabulary.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{word}` is not a {vocabulary}")]
pub struct WordError {
    /// The word as written.
    pub word: String,
    /// The name of the vocabulary.
    pub vocabulary: &'static str,
    /// The nearest word, when there is one near enough.
    pub nearest: Option<&'static str>,
    /// All words of the vocabulary.
    pub known: Vec<&'static str>,
}

/// Returns the member of a vocabulary that a word stands for; `-` and spaces count as `_`.
///
/// # Errors
///
/// [`WordError`] with the nearest word and all words.
pub fn resolve_word<V: Vocabulary>(word: &str) -> Result<V, WordError> {
    let key = word.trim().to_lowercase().replace(['-', ' '], "_");
    let found = V::ALL.iter().copied().find(|member| member.as_str() == key);
    found.ok_or_else(|| {
        let known: Vec<&'static str> = V::ALL.iter().map(|member| member.as_str()).collect();
        WordError {
            word: word.to_owned(),
            vocabulary: V::NAME,
            nearest: nearest_value(&key, known.iter().copied()),
            known,
        }
    })
}

/// Returns the word of an attribute that a text stands for: the word itself, or its noun (`rounds`); `-`
/// and spaces count as `_`.
///
/// # Errors
///
/// [`WordError`] with the nearest word and all words.
pub fn word_of(attribute: Attribute, text: &str) -> Result<&'static str, WordError> {
    let key = text.trim().to_lowercase().replace(['-', ' '], "_");
    let known = attribute.words();
    let named = |word: &&'static str| {
        let noun = attribute.noun(word).and_then(|noun| noun.canonical);
        **word == key || noun.is_some_and(|noun| noun.replace('-', "_") == key)
    };
    known.iter().copied().find(|word| named(word)).ok_or_else(|| WordError {
        word: text.to_owned(),
        vocabulary: attribute.vocabulary(),
        nearest: nearest_value(&key, known.iter().copied()),
        known,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture;
    use crate::model::Role;

    fn named(text: &str, wanted: Wanted) -> Result<String, Vec<String>> {
        let (model, _) = fixture::talks();
        match Resolver::new(&model).resolve(text, wanted) {
            Ok(found) => Ok(model.id(found.entity).to_owned()),
            Err(error) => Err(error.candidates().iter().map(|it| it.1.clone()).collect()),
        }
    }

    #[test]
    fn a_name_in_any_language_leads_to_its_bearer() {
        for (text, wanted, id) in [
            ("iran", Wanted::Party, "iran"),
            ("Иран", Wanted::Party, "iran"),
            ("إيران", Wanted::Actor, "iran"),
            ("SOÇİ", Wanted::Place, "sochi"),
            ("Talal", Wanted::Person, "talal-one"),
            ("21", Wanted::Event, "talks-21"),
            ("round 21", Wanted::Event, "talks-21"),
            ("R21", Wanted::Event, "talks-21"),
        ] {
            assert_eq!(named(text, wanted), Ok(id.to_owned()), "{text}");
        }
    }

    #[test]
    fn an_unknown_name_lists_the_nearest_and_an_ambiguous_one_its_bearers() {
        assert_eq!(named("Irna", Wanted::Party), Err(vec!["Iran".to_owned()]));
        assert_eq!(named("Atlantis", Wanted::Party), Err(vec![]));
        let both = vec!["Samir Two".to_owned(), "Samir Three".to_owned()];
        assert_eq!(named("Samir", Wanted::Person), Err(both));
        assert!(named("iran", Wanted::Event).is_err());
    }

    #[test]
    fn the_beginning_of_a_name_is_found_without_a_look_at_all_names() {
        let (model, _) = fixture::talks();
        let resolver = Resolver::new(&model);
        let begins = |text: &str| resolver.begins_name(&fold(text));
        assert!(begins("Samir") && begins("Ира"));
        assert!(!resolver.begins_name("iran ") && !begins("Иранец"));
    }

    #[test]
    fn a_former_name_says_when_it_was_in_use() {
        let (model, _) = fixture::talks();
        let resolver = Resolver::new(&model);
        let during = |text| resolver.resolve(text, Wanted::Place).unwrap().during;
        assert_eq!(during("Nur-Sultan").unwrap().as_str(), "2019-03-23/2022-09-16");
        assert_eq!(during("Astana"), None);
    }

    #[test]
    fn a_word_of_a_vocabulary_may_have_spaces_and_slips_are_named() {
        assert_eq!(resolve_word::<Role>("conflict party"), Ok(Role::ConflictParty));
        let error = resolve_word::<Role>("obsever").unwrap_err();
        assert_eq!(error.to_string(), "`obsever` is not a role");
        assert_eq!(error.nearest, Some("observer"));
    }
}
