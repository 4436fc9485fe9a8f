//! Cards: all that is known about one thing, with the evidence for each line.
//!
//! A card is a title, a few lines that say what the thing is, and sections of lines. Each line keeps
//! the claims that it rests on; a writer turns them into numbered notes or into a count.

mod actor;
mod dispute;
mod event;
mod json;
mod promise;
mod render;
mod text;
mod thing;

pub use render::{CardFormat, render};

use crate::analysis::commitments;
use crate::analysis::evidence::Record;
use crate::date::{Language, Span, display};
use crate::graph::{Graph, NodeKind};
use crate::model::{Certainty, Claim, Date, Entity, Model, NameKind, RowId, Vocabulary};
use crate::output::words;
use crate::output::words::{Argument, arg, sentence};
use crate::text::Direction;
use crate::text::bidi::{isolate, on_one_line};
use crate::text::language::direction;

/// All that is known about one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Id of the thing.
    pub id: String,
    /// Kind of the thing.
    pub kind: NodeKind,
    /// Its label in the language asked for, isolated as texts of lines are.
    pub title: String,
    /// What it is, in a few lines.
    pub lead: Vec<Line>,
    /// What is known, section by section.
    pub sections: Vec<Section>,
}

/// A titled list of lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// What the section is about; stable, in English. Writers for people translate it.
    pub title: &'static str,
    /// Its lines.
    pub lines: Vec<Line>,
}

/// One line of a card.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line {
    /// How deep it stands below its section: 0, 1 …
    pub depth: u8,
    /// What it says, in the language asked for. In one that runs from right to left, texts of the records
    /// are isolated, and their controls visible.
    pub text: String,
    /// Id of what it is about, where that is another thing that has a card.
    pub about: Option<String>,
    /// What it rests on.
    pub claims: Vec<Claim>,
}

impl Line {
    fn new(text: impl Into<String>, claims: Vec<Claim>) -> Self {
        Self { text: text.into(), claims, ..Self::default() }
    }

    fn below(self) -> Self {
        Self { depth: self.depth + 1, ..self }
    }
}

/// Returns the card of a thing.
///
/// Labels are in `language`, and fall back as [`Model::label`] does. Verdicts hold as of the day
/// `as_of` (days from 1970-01-01; `None` takes the package's own).
#[must_use]
pub fn card(
    model: &Model,
    graph: &Graph,
    entity: Entity,
    language: Language,
    as_of: Option<i32>,
) -> Card {
    let as_of = as_of.or_else(|| commitments::as_of(model));
    let view = View { model, graph, language, as_of };
    let (lead, mut sections) = match entity {
        Entity::Event(id) => view.event(id),
        Entity::Party(id) => view.party(id),
        Entity::Person(id) => view.person(id),
        Entity::Place(id) => view.place(id),
        Entity::Process(id) => view.process(id),
        Entity::Document(id) => view.document(id),
        Entity::Provision(id) => view.provision(id),
        Entity::Topic(id) => view.topic(id),
        Entity::Commitment(id) => view.commitment(id),
        Entity::Source(id) => view.source(id),
    };
    let names = view.names(entity);
    sections.insert(sections.len().min(1), names);
    sections.push(view.disputes(entity));
    sections.retain(|section| !section.lines.is_empty());
    Card {
        id: model.id(entity).to_owned(),
        kind: NodeKind::of(entity),
        title: view.label(entity, None),
        lead,
        sections,
    }
}

/// What a card is made from, and for whom.
#[derive(Clone, Copy)]
struct View<'a> {
    model: &'a Model,
    graph: &'a Graph,
    language: Language,
    as_of: Option<i32>,
}

impl View<'_> {
    fn label(&self, entity: Entity, at: Option<Span>) -> String {
        self.recorded(&self.model.label(entity, self.language, at).text)
    }

    fn recorded(&self, text: &str) -> String {
        recorded(text, self.language)
    }

    fn kind(&self, kind: NodeKind) -> String {
        words::vocabulary::node_kind(kind, self.language).to_owned()
    }

    /// Returns a text of the records where there is one.
    fn optional(&self, text: Option<&str>) -> Option<String> {
        text.map(|text| self.recorded(text))
    }

    /// Returns the code of a thing in another register.
    fn code(&self, register: &str, code: Option<&str>) -> Option<String> {
        code.map(|code| self.recorded(&format!("{register} {code}")))
    }

    /// Returns a remark of the records as a line of its own.
    fn remark(&self, note: Option<&str>) -> Option<Line> {
        self.optional(note).map(|note| Line::new(note, Vec::new()))
    }

    /// Returns a phrase with what is put into it, in the language asked for.
    fn say(&self, id: &str, arguments: &[Argument<'_>]) -> String {
        sentence(id, self.language, arguments)
    }

    /// Returns a word of a vocabulary for readers.
    fn word<V: Vocabulary>(&self, word: Option<V>) -> Option<String> {
        word.map(|word| words::word(word.as_str(), self.language))
    }

    /// Returns the members of a list as one text.
    fn list(&self, members: &[String]) -> String {
        members.join(words::text("list-comma", self.language))
    }

    fn claims(&self, record: Record) -> Vec<Claim> {
        record.claims(self.model)
    }

    /// Returns a line about a record, with a remark when it is not certain.
    fn line(&self, text: String, record: Record) -> Line {
        let certainty = record.certainty(self.model);
        let text = match certainty {
            Certainty::Certain => text,
            Certainty::Probable | Certainty::Possible => {
                let doubt = words::word(certainty.as_str(), self.language);
                self.say("card-doubted", &[arg("what", &text), arg("doubt", &doubt)])
            }
        };
        Line::new(text, self.claims(record))
    }

    fn date<R: RowId>(&self, dates: &Date<R>, row: R) -> Option<String> {
        let date = dates.get(row).map(|date| display(&date, self.language));
        date.or_else(|| Some(self.recorded(dates.written(row)?)))
    }

    /// Returns the names in all languages: a line for each, preferred forms first.
    fn names(&self, entity: Entity) -> Section {
        let names = &self.model.names;
        let mut shown: Vec<_> = self
            .model
            .names_of(entity)
            .filter(|&name| names.kind.get(name) != Some(NameKind::Hidden))
            .collect();
        let rank = |lang: &str| Language::from_tag(lang).map_or(usize::MAX, |it| it as usize);
        shown.sort_by_key(|&name| {
            let lang = names.lang.get(name).unwrap_or_default();
            (rank(lang), lang, names.kind.get(name), name)
        });
        let of_language = shown.chunk_by(|&a, &b| names.lang.get(a) == names.lang.get(b));
        let lines = of_language.map(|of_language| {
            let forms: Vec<String> = of_language
                .iter()
                .map(|&name| {
                    let text = self.recorded(names.name.get(name).unwrap_or_default());
                    match self.date(&names.valid, name) {
                        Some(valid) => self
                            .say("card-with-detail", &[arg("what", &text), arg("detail", &valid)]),
                        None => text,
                    }
                })
                .collect();
            let claims = of_language.iter().flat_map(|&name| names.sources.get(name)).collect();
            let lang = self.recorded(names.lang.get(of_language[0]).unwrap_or_default());
            let forms = forms.join(words::text("list-semicolon", self.language));
            Line::new(format!("{lang}  {forms}"), claims)
        });
        Section { title: "card-title-names", lines: lines.collect() }
    }
}

/// Returns a text of the records as a part of a line. Lines that run from left to right are isolated
/// whole when they are written; in others each part keeps its own direction.
fn recorded(text: &str, language: Language) -> String {
    match direction(language) {
        Direction::LeftToRight => text.to_owned(),
        rtl => isolate(&on_one_line(text), rtl).into_owned(),
    }
}

/// Joins what is there by a middle dot.
fn joined(parts: impl IntoIterator<Item = Option<String>>) -> String {
    let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}
