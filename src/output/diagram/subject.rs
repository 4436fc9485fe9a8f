//! What a diagram is made from, and how it names things.

use super::Most;
use crate::date::{Language, Span, display};
use crate::graph::Graph;
use crate::model::{
    Claim, Date, Entity, EventId, Model, PartyId, Role, RowId, SourceId, Vocabulary,
};
use crate::output::picture::web_address;

pub(super) use crate::output::words::isolated;

/// What a diagram shows: events of the records, and the language of its labels.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'m> {
    /// The typed tables.
    pub model: &'m Model,
    /// The graph of them.
    pub graph: &'m Graph,
    /// The events, in order of time.
    pub events: &'m [EventId],
    /// The query that found the events, in canonical text; may be empty.
    pub query: &'m str,
    /// Language of the labels.
    pub language: Language,
    /// The only parties that are shown; all where it is not given.
    pub most: Option<&'m Most>,
}

impl<'m> Subject<'m> {
    /// Returns the label of a thing, as it was called at a time, isolated where it runs against the
    /// language.
    pub(super) fn label(&self, entity: Entity, at: Option<Span>) -> String {
        isolated(&self.model.label(entity, self.language, at).text, self.language)
    }

    /// Returns the days of an event in words; empty when it has no date.
    pub(super) fn date_of(&self, event: EventId) -> String {
        self.date(&self.model.events.date, event)
    }

    /// Returns a date in words; empty when there is none.
    pub(super) fn date<R: RowId>(&self, dates: &Date<R>, row: R) -> String {
        let date = dates.get(row);
        date.map_or(String::new(), |date| isolated(&display(&date, self.language), self.language))
    }

    /// Returns the place of an event, under the name of the time; empty when it has none.
    pub(super) fn place(&self, event: EventId) -> String {
        let at = self.model.events.date.span(event);
        let place = self.model.events.place.get(event);
        place.map_or(String::new(), |place| self.label(Entity::Place(place), at))
    }

    /// Returns place and date of an event.
    pub(super) fn place_and_date(&self, event: EventId) -> String {
        self.list(&[self.place(event), self.date_of(event)])
    }

    /// Returns the texts that are not empty, with the comma of the language between them.
    pub(super) fn list(&self, texts: &[String]) -> String {
        let comma = if self.language.is_rtl() { "، " } else { ", " };
        let filled: Vec<&str> =
            texts.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
        filled.join(comma)
    }

    /// Tells whether a party is shown.
    pub(super) fn shows(&self, party: PartyId) -> bool {
        self.most.is_none_or(|most| most.has(party))
    }

    /// Tells whether an event is one of the subject's.
    pub(super) fn has(&self, event: EventId) -> bool {
        self.events.contains(&event)
    }

    /// Returns the role in which a party took part in the events most often.
    pub(super) fn usual_role(&self, party: PartyId) -> Role {
        let as_role = |role: Role| {
            let own = self.graph.attendances_of_party(party);
            own.filter(|&(event, how)| {
                how.role == role && how.presence.took_part() && self.has(event)
            })
            .count()
        };
        let usual = Role::ALL.iter().copied().max_by_key(|&role| as_role(role));
        usual.unwrap_or(Role::Participant)
    }

    /// Returns the address of the first source that has one of the web; empty when none has.
    pub(super) fn link(&self, mut claims: impl Iterator<Item = Claim>) -> &'m str {
        let url = |source: SourceId| self.model.sources.url.get(source).and_then(web_address);
        claims.find_map(|claim| url(claim.source)).unwrap_or_default()
    }

    /// Returns the address of a source of an event.
    pub(super) fn event_link(&self, event: EventId) -> &'m str {
        self.link(self.model.events.sources.get(event))
    }

    /// Returns what every diagram says below itself: data, version, program, query.
    pub(super) fn caption(&self) -> String {
        let data = super::caption(self.model, self.language);
        let most = self.most.and_then(|most| most.caption(self.language));
        let query = (!self.query.is_empty()).then(|| isolated(self.query, self.language));
        let parts: Vec<String> = most.into_iter().chain([data]).chain(query).collect();
        parts.join(" · ")
    }
}
