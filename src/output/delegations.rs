//! Delegations as tables: who led when, tenures, changes of head, meetings of two.

use super::table::{Cell, Column, Table};
use super::words::{sentence, text};
use crate::analysis::delegations::{Change, Delegation, Tenure, changes, tenures};
use crate::analysis::evidence::{Record, count_sources, each_once, written};
use crate::analysis::meetings::{Meeting, Side};
use crate::date::{Edtf, Language, display};
use crate::model::{
    Certainty, Claim, DelegateId, Entity, EventId, Model, PartyId, PersonId, Vocabulary,
};

/// Makes cells with labels in a language.
struct View<'m> {
    model: &'m Model,
    language: Language,
}

/// Returns a row for each delegation: who led it, under which title, at which level.
#[must_use]
pub fn heads(model: &Model, delegations: &[Delegation], language: Language) -> Table {
    let view = View { model, language };
    let rows = delegations.iter().map(|it| view.delegation(it)).collect();
    let columns = vec![
        Column::for_programs("party_id"),
        Column::headed("party", language),
        Column::headed("event", language),
        Column::for_programs("date_edtf"),
        Column::headed("date", language),
        Column::for_programs("head_ids"),
        Column::headed_as("heads", "head", language),
        Column::headed("title_then", language),
        Column::headed("level", language),
        Column::headed("n_sources", language),
        Column::for_programs("sources"),
    ];
    Table { columns, rows, notes: vec![coverage(delegations, language)], ..Table::default() }
}

/// Returns a row for each tenure.
#[must_use]
pub fn tenure_table(model: &Model, delegations: &[Delegation], language: Language) -> Table {
    let view = View { model, language };
    let rows = tenures(model, delegations).iter().map(|it| view.tenure(it)).collect();
    let columns = vec![
        Column::for_programs("party_id"),
        Column::headed("party", language),
        Column::for_programs("head_id"),
        Column::headed("head", language),
        Column::headed("first_event", language),
        Column::for_programs("first_date_edtf"),
        Column::headed("last_event", language),
        Column::for_programs("last_date_edtf"),
        Column::headed("led", language),
        Column::headed("led_by_others", language),
        Column::headed("not_recorded", language),
        Column::headed("n_sources", language),
        Column::for_programs("sources"),
    ];
    Table { columns, rows, notes: vec![coverage(delegations, language)], ..Table::default() }
}

/// Returns a row for each change of head.
#[must_use]
pub fn change_table(model: &Model, delegations: &[Delegation], language: Language) -> Table {
    let view = View { model, language };
    let rows = changes(model, delegations).iter().map(|it| view.change(it)).collect();
    let columns = vec![
        Column::for_programs("party_id"),
        Column::headed("party", language),
        Column::for_programs("from_ids"),
        Column::headed("from", language),
        Column::for_programs("to_ids"),
        Column::headed("to", language),
        Column::headed("after_event", language),
        Column::headed("at_event", language),
        Column::for_programs("at_date_edtf"),
        Column::headed_as("not_recorded", "not_recorded_between", language),
        Column::headed("n_sources", language),
        Column::for_programs("sources"),
    ];
    Table { columns, rows, notes: vec![coverage(delegations, language)], ..Table::default() }
}

/// Tells how much the tables rest on.
fn coverage(delegations: &[Delegation], language: Language) -> String {
    let led = delegations.iter().filter(|it| !it.heads.is_empty()).count();
    let possible = delegations.iter().filter(|it| !it.possible_heads.is_empty()).count();
    let [led, of, weakly] = [led, delegations.len(), possible].map(|it| it.to_string());
    if possible == 0 {
        return sentence("head recorded for {} of {} delegations", language, &[&led, &of]);
    }
    let english = "head recorded for {} of {} delegations; for {} by one weak source only, which counts for nothing";
    sentence(english, language, &[&led, &of, &weakly])
}

/// Returns a row for each meeting of two sides, and below how often each was met.
#[must_use]
pub fn meeting_table(model: &Model, meetings: &[Meeting], language: Language) -> Table {
    let view = View { model, language };
    let columns = vec![
        Column::for_programs("event"),
        Column::for_programs("date_edtf"),
        Column::headed("date", language),
        Column::for_programs("party_id"),
        Column::headed("party", language),
        Column::for_programs("people_ids"),
        Column::headed("people", language),
        Column::for_programs("with_id"),
        Column::headed("with", language),
        Column::for_programs("with_people_ids"),
        Column::headed_as("with_people", "people", language),
        Column::headed("beside", language),
        Column::for_programs("place"),
        Column::for_programs("certainty"),
        Column::headed("n_sources", language),
        Column::for_programs("sources"),
    ];
    let rows = meetings.iter().map(|it| view.meeting(it)).collect();
    let mut parties: Vec<PartyId> = meetings.iter().map(|it| it.with.party).collect();
    parties.sort_unstable();
    let mut counts: Vec<(usize, PartyId)> =
        parties.chunk_by(|a, b| a == b).map(|same| (same.len(), same[0])).collect();
    counts.sort_by_key(|&(count, party)| (std::cmp::Reverse(count), party));
    let count = |(count, party): (usize, PartyId)| {
        let arguments = [&*view.label(Entity::Party(party), None), &*count.to_string()];
        sentence("{} {}", language, &arguments)
    };
    let recorded = "{} meetings recorded; others may have taken place";
    let mut notes = vec![sentence(recorded, language, &[&meetings.len().to_string()])];
    if meetings.iter().all(|it| it.side.party == meetings[0].side.party) && !counts.is_empty() {
        let counts: Vec<String> = counts.into_iter().map(count).collect();
        notes.push(sentence("with {}", language, &[&counts.join(text(", ", language))]));
    }
    Table { columns, rows, notes, ..Table::default() }
}

impl View<'_> {
    fn label(&self, entity: Entity, at: Option<EventId>) -> String {
        let at = at.and_then(|event| self.model.events.date.span(event));
        self.model.label(entity, self.language, at).text.into_owned()
    }

    fn party(&self, party: PartyId, at: Option<EventId>) -> [Cell; 2] {
        let id = self.model.parties.id.get(party);
        [Cell::owned(id), Cell::owned(self.label(Entity::Party(party), at))]
    }

    fn people(&self, rows: &[DelegateId], at: EventId) -> [Cell; 2] {
        let people = || rows.iter().filter_map(|&row| self.model.delegates.person.get(row));
        let id = |person: PersonId| self.model.people.id.get(person).to_owned();
        let label = |person: PersonId| self.label(Entity::Person(person), Some(at));
        [Cell::list(people().map(id)), Cell::list(people().map(label))]
    }

    fn event(&self, event: EventId) -> Cell {
        Cell::owned(self.model.events.id.get(event))
    }

    fn edtf(&self, event: EventId) -> Cell {
        Cell::owned(self.model.events.date.written(event).unwrap_or_default())
    }

    fn date(&self, event: EventId) -> Cell {
        let written = self.model.events.date.written(event).unwrap_or_default();
        let date = written.parse::<Edtf>();
        Cell::owned(date.map_or_else(|_| written.to_owned(), |date| display(&date, self.language)))
    }

    /// Returns the number of sources, and the claims as written.
    fn sources(&self, claims: Vec<Claim>) -> [Cell; 2] {
        let claims = each_once(claims);
        let list = claims.iter().map(|&claim| written(self.model, claim));
        [number(count_sources(&claims)), Cell::list(list)]
    }

    fn claims(&self, rows: &[DelegateId]) -> Vec<Claim> {
        rows.iter().flat_map(|&row| self.model.delegates.sources.get(row)).collect()
    }

    fn delegation(&self, it: &Delegation) -> Vec<Cell> {
        let at = it.event;
        let titles = it.heads.iter().filter_map(|&row| self.model.delegates.title_then.get(row));
        let titles = Cell::list(titles.map(str::to_owned));
        let mut claims = self.claims(&it.heads);
        claims.extend(self.model.participations.sources.get(it.participation));
        let mut row = self.party(it.party, Some(at)).to_vec();
        row.extend([self.event(at), self.edtf(at), self.date(at)]);
        row.extend(self.people(&it.heads, at));
        row.extend([titles, Cell::member(it.level)]);
        row.extend(self.sources(claims));
        row
    }

    fn tenure(&self, it: &Tenure) -> Vec<Cell> {
        let mut row = self.party(it.party, None).to_vec();
        row.push(Cell::owned(self.model.people.id.get(it.person)));
        row.push(Cell::owned(self.label(Entity::Person(it.person), None)));
        for event in [it.led.first(), it.led.last()] {
            row.push(event.map_or(Cell::Empty, |&event| self.event(event)));
            row.push(event.map_or(Cell::Empty, |&event| self.edtf(event)));
        }
        row.extend([it.led.len(), it.by_others, it.not_recorded].map(number));
        row.extend(self.sources(self.claims(&it.rows)));
        row
    }

    fn change(&self, it: &Change) -> Vec<Cell> {
        let mut row = self.party(it.party, Some(it.at)).to_vec();
        row.extend(self.people(&it.from, it.after));
        row.extend(self.people(&it.to, it.at));
        row.extend([self.event(it.after), self.event(it.at), self.edtf(it.at)]);
        row.push(number(it.not_recorded));
        let mut claims = self.claims(&it.from);
        claims.extend(self.claims(&it.to));
        row.extend(self.sources(claims));
        row
    }

    fn meeting(&self, it: &Meeting) -> Vec<Cell> {
        let mut row = vec![self.event(it.event), self.edtf(it.event), self.date(it.event)];
        for side in [&it.side, &it.with] {
            row.extend(self.party(side.party, Some(it.event)));
            row.extend(self.people(&side.people, it.event));
        }
        let beside = self.model.events.part_of.get(it.event);
        row.push(beside.map_or(Cell::Empty, |event| self.event(event)));
        let place = self.model.events.place.get(it.event);
        row.push(place.map_or(Cell::Empty, |place| {
            Cell::owned(self.label(Entity::Place(place), Some(it.event)))
        }));
        row.push(Cell::owned(self.certainty(it).as_str()));
        row.extend(self.sources(it.claims(self.model)));
        row
    }

    /// Returns how well it is sourced that the two sides met: as well as the worst of the records.
    fn certainty(&self, it: &Meeting) -> Certainty {
        let of_side = |side: &Side| Record::Participation(side.participation).certainty(self.model);
        let of_event = Record::Event(it.event).certainty(self.model);
        of_event.max(of_side(&it.side)).max(of_side(&it.with))
    }
}

fn number(figure: usize) -> Cell {
    Cell::Number(i64::try_from(figure).unwrap_or(i64::MAX))
}
