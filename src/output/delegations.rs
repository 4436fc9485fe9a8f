//! Delegations as tables: who led when, tenures, changes of head, meetings of two.

use std::cmp::Reverse;

use super::presenter::Presenter;
use super::table::{CellRef, Columns, Reader, Table};
use crate::analysis::delegations::{Change, Delegation, Tenure, changes, tenures};
use crate::analysis::evidence::{Record, count_sources};
use crate::analysis::meetings::{Meeting, Side};
use crate::date::Language;
use crate::model::{Certainty, Claim, DelegateId, Entity, EventId, Events, Model, PartyId};
use crate::output::words::{arg, heading, sentence, text};

/// What a row is made from.
struct Row<'m, T> {
    show: Presenter<'m>,
    of: T,
}

impl<'m, T> Row<'m, T> {
    fn events(&self) -> &'m Events {
        &self.show.model.events
    }

    fn party_id(&self, party: PartyId) -> CellRef<'m> {
        CellRef::text(self.show.model.parties.id.get(party))
    }

    fn label_at(&self, entity: Entity, at: EventId) -> CellRef<'m> {
        CellRef::text(self.show.label_at(entity, self.events().date.span(at)))
    }

    fn event_id(&self, event: impl Into<Option<EventId>>) -> CellRef<'m> {
        CellRef::some(event.into().map(|event| self.events().id.get(event)))
    }

    fn edtf(&self, event: impl Into<Option<EventId>>) -> CellRef<'m> {
        CellRef::some(event.into().and_then(|event| self.events().date.written(event)))
    }

    fn date(&self, event: EventId) -> CellRef<'m> {
        self.show.date(&self.events().date, event)
    }

    fn claims_of<'r>(&self, rows: impl IntoIterator<Item = &'r DelegateId>) -> Vec<Claim> {
        rows.into_iter().flat_map(|&row| self.show.model.delegates.sources.get(row)).collect()
    }
}

/// Returns a table with a note on how much it rests on.
fn covered<'m, T>(
    columns: &Columns<Row<'m, T>>,
    model: &'m Model,
    rows: impl IntoIterator<Item = T>,
    delegations: &[Delegation],
    language: Language,
) -> Table {
    let show = Presenter { model, language };
    let rows = rows.into_iter().map(|of| Row { show, of });
    let table = columns.table(Reader::Page, rows, language);
    Table { notes: vec![coverage(delegations, language)], ..table }
}

/// Returns a row for each delegation: who led it, under which title, at which level.
#[must_use]
pub fn heads(model: &Model, delegations: &[Delegation], language: Language) -> Table {
    let columns = Columns::<Row<&Delegation>>::new(heading)
        .programs("party_id", |row| row.party_id(row.of.party))
        .all("party", |row| row.label_at(Entity::Party(row.of.party), row.of.event))
        .all("event", |row| row.event_id(row.of.event))
        .programs("date_edtf", |row| row.edtf(row.of.event))
        .all("date", |row| row.date(row.of.event))
        .programs("head_ids", |row| row.show.people_ids(&row.of.heads))
        .all("heads", |row| row.show.people(&row.of.heads, row.of.event))
        .headed_as("head")
        .all("title_then", |row| {
            let titles = &row.show.model.delegates.title_then;
            CellRef::list(row.of.heads.iter().filter_map(|&row| titles.get(row)))
        })
        .all("level", |row| CellRef::member(row.of.level))
        .all("n_sources", |row| CellRef::number(count_sources(&row.claims())))
        .programs("sources", |row| row.show.sources(row.claims()));
    covered(&columns, model, delegations, delegations, language)
}

impl Row<'_, &Delegation> {
    fn claims(&self) -> Vec<Claim> {
        let mut claims = self.claims_of(&self.of.heads);
        claims.extend(self.show.model.participations.sources.get(self.of.participation));
        claims
    }
}

/// Returns a row for each tenure.
#[must_use]
pub fn tenure_table(model: &Model, delegations: &[Delegation], language: Language) -> Table {
    let columns = Columns::<Row<Tenure>>::new(heading)
        .programs("party_id", |row| row.party_id(row.of.party))
        .all("party", |row| CellRef::text(row.show.label(Entity::Party(row.of.party))))
        .programs("head_id", |row| CellRef::text(row.show.model.people.id.get(row.of.person)))
        .all("head", |row| CellRef::text(row.show.label(Entity::Person(row.of.person))))
        .all("first_event", |row| row.event_id(row.of.led.first().copied()))
        .programs("first_date_edtf", |row| row.edtf(row.of.led.first().copied()))
        .all("last_event", |row| row.event_id(row.of.led.last().copied()))
        .programs("last_date_edtf", |row| row.edtf(row.of.led.last().copied()))
        .all("led", |row| CellRef::number(row.of.led.len()))
        .all("led_by_others", |row| CellRef::number(row.of.by_others))
        .all("not_recorded", |row| CellRef::number(row.of.not_recorded))
        .all("n_sources", |row| CellRef::number(count_sources(&row.claims_of(&row.of.rows))))
        .programs("sources", |row| row.show.sources(row.claims_of(&row.of.rows)));
    covered(&columns, model, tenures(model, delegations), delegations, language)
}

/// Returns a row for each change of head.
#[must_use]
pub fn change_table(model: &Model, delegations: &[Delegation], language: Language) -> Table {
    let columns = Columns::<Row<Change>>::new(heading)
        .programs("party_id", |row| row.party_id(row.of.party))
        .all("party", |row| row.label_at(Entity::Party(row.of.party), row.of.at))
        .programs("from_ids", |row| row.show.people_ids(&row.of.from))
        .all("from", |row| row.show.people(&row.of.from, row.of.after))
        .programs("to_ids", |row| row.show.people_ids(&row.of.to))
        .all("to", |row| row.show.people(&row.of.to, row.of.at))
        .all("after_event", |row| row.event_id(row.of.after))
        .all("at_event", |row| row.event_id(row.of.at))
        .programs("at_date_edtf", |row| row.edtf(row.of.at))
        .all("not_recorded", |row| CellRef::number(row.of.not_recorded))
        .headed_as("not_recorded_between")
        .all("n_sources", |row| CellRef::number(count_sources(&row.claims())))
        .programs("sources", |row| row.show.sources(row.claims()));
    covered(&columns, model, changes(model, delegations), delegations, language)
}

impl Row<'_, Change> {
    fn claims(&self) -> Vec<Claim> {
        self.claims_of(self.of.from.iter().chain(&self.of.to))
    }
}

/// Tells how much the tables rest on.
fn coverage(delegations: &[Delegation], language: Language) -> String {
    let led = delegations.iter().filter(|it| !it.heads.is_empty()).count();
    let possible = delegations.iter().filter(|it| !it.possible_heads.is_empty()).count();
    let [led, of, weakly] = [led, delegations.len(), possible].map(|it| it.to_string());
    if possible == 0 {
        return sentence(
            "delegations-heads-recorded",
            language,
            &[arg("led", &led), arg("delegations", &of)],
        );
    }
    let id = "delegations-heads-recorded-weakly";
    sentence(id, language, &[arg("led", &led), arg("delegations", &of), arg("weakly", &weakly)])
}

/// Returns a row for each meeting of two sides, and below how often each was met.
#[must_use]
pub fn meeting_table(model: &Model, meetings: &[Meeting], language: Language) -> Table {
    let show = Presenter { model, language };
    let rows = meetings.iter().map(|of| Row { show, of });
    let table = meeting_columns().table(Reader::Page, rows, language);
    let mut parties: Vec<PartyId> = meetings.iter().map(|it| it.with.party).collect();
    parties.sort_unstable();
    let mut counts: Vec<(usize, PartyId)> =
        parties.chunk_by(|a, b| a == b).map(|same| (same.len(), same[0])).collect();
    counts.sort_by_key(|&(count, party)| (Reverse(count), party));
    let count = |(count, party): (usize, PartyId)| {
        sentence(
            "meetings-of-party",
            language,
            &[arg("party", show.label(Entity::Party(party))), arg("count", count.to_string())],
        )
    };
    let mut notes =
        vec![sentence("meetings-recorded", language, &[arg("count", meetings.len().to_string())])];
    if meetings.iter().all(|it| it.side.party == meetings[0].side.party) && !counts.is_empty() {
        let counts: Vec<String> = counts.into_iter().map(count).collect();
        notes.push(sentence(
            "meetings-with",
            language,
            &[arg("list", counts.join(text("list-comma", language)))],
        ));
    }
    Table { notes, ..table }
}

fn meeting_columns<'m>() -> Columns<Row<'m, &'m Meeting>> {
    Columns::<Row<&Meeting>>::new(heading)
        .programs("event", |row| row.event_id(row.of.event))
        .programs("date_edtf", |row| row.edtf(row.of.event))
        .all("date", |row| row.date(row.of.event))
        .programs("party_id", |row| row.party_id(row.of.side.party))
        .all("party", |row| row.label_at(Entity::Party(row.of.side.party), row.of.event))
        .programs("people_ids", |row| row.show.people_ids(&row.of.side.people))
        .all("people", |row| row.show.people(&row.of.side.people, row.of.event))
        .programs("with_id", |row| row.party_id(row.of.with.party))
        .all("with", |row| row.label_at(Entity::Party(row.of.with.party), row.of.event))
        .programs("with_people_ids", |row| row.show.people_ids(&row.of.with.people))
        .all("with_people", |row| row.show.people(&row.of.with.people, row.of.event))
        .headed_as("people")
        .all("beside", |row| row.event_id(row.events().part_of.get(row.of.event)))
        .programs("place", |row| match row.events().place.get(row.of.event) {
            Some(place) => row.label_at(Entity::Place(place), row.of.event),
            None => CellRef::Empty,
        })
        .programs("certainty", |row| CellRef::member(Some(row.certainty())))
        .all("n_sources", |row| CellRef::number(count_sources(&row.claims())))
        .programs("sources", |row| row.show.sources(row.claims()))
}

impl Row<'_, &Meeting> {
    fn claims(&self) -> Vec<Claim> {
        self.of.claims(self.show.model)
    }

    /// Returns how well it is sourced that the two sides met: as well as the worst of the records.
    fn certainty(&self) -> Certainty {
        let model = self.show.model;
        let of_side = |side: &Side| Record::Participation(side.participation).certainty(model);
        let of_event = Record::Event(self.of.event).certainty(model);
        of_event.max(of_side(&self.of.side)).max(of_side(&self.of.with))
    }
}
