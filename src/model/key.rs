//! Rows by their key as disputes write it: the parts of the primary key joined by `/`.

use super::id::{Entity, RowId};
use super::{
    Citations, Commitments, Delegates, Disputes, Distinctions, Documents, Events, Key, Mentions,
    Model, Names, Offices, Outcomes, Participations, Parties, People, Places, Processes,
    Provisions, Sources, Topics, Vocabulary,
};

impl Model {
    /// Returns the columns that the model reads of a table, or `None` when it knows no such table.
    #[must_use]
    pub fn columns_of(table: &str) -> Option<&'static [&'static str]> {
        Some(match table {
            Sources::TABLE => Sources::COLUMNS,
            Processes::TABLE => Processes::COLUMNS,
            Places::TABLE => Places::COLUMNS,
            Parties::TABLE => Parties::COLUMNS,
            People::TABLE => People::COLUMNS,
            Names::TABLE => Names::COLUMNS,
            Offices::TABLE => Offices::COLUMNS,
            Events::TABLE => Events::COLUMNS,
            Participations::TABLE => Participations::COLUMNS,
            Delegates::TABLE => Delegates::COLUMNS,
            Documents::TABLE => Documents::COLUMNS,
            Provisions::TABLE => Provisions::COLUMNS,
            Mentions::TABLE => Mentions::COLUMNS,
            Topics::TABLE => Topics::COLUMNS,
            Commitments::TABLE => Commitments::COLUMNS,
            Outcomes::TABLE => Outcomes::COLUMNS,
            Disputes::TABLE => Disputes::COLUMNS,
            Distinctions::TABLE => Distinctions::COLUMNS,
            _ => return None,
        })
    }

    /// Returns how many rows a table has; none when the model knows no such table.
    #[must_use]
    pub fn rows_of(&self, table: &str) -> usize {
        match table {
            Sources::TABLE => self.sources.len(),
            Processes::TABLE => self.processes.len(),
            Places::TABLE => self.places.len(),
            Parties::TABLE => self.parties.len(),
            People::TABLE => self.people.len(),
            Names::TABLE => self.names.len(),
            Offices::TABLE => self.offices.len(),
            Events::TABLE => self.events.len(),
            Participations::TABLE => self.participations.len(),
            Delegates::TABLE => self.delegates.len(),
            Documents::TABLE => self.documents.len(),
            Provisions::TABLE => self.provisions.len(),
            Mentions::TABLE => self.mentions.len(),
            Citations::TABLE => self.citations.len(),
            Topics::TABLE => self.topics.len(),
            Commitments::TABLE => self.commitments.len(),
            Outcomes::TABLE => self.outcomes.len(),
            Disputes::TABLE => self.disputes.len(),
            Distinctions::TABLE => self.distinctions.len(),
            _ => 0,
        }
    }

    /// Returns the row of a table that has a key, counted from 0.
    ///
    /// The key is the row's id, or the parts of its key joined by `/`: `astana-21/iran` is a
    /// participation, `astana-21/iran/ali-asghar-khaji` a delegate.
    #[must_use]
    pub fn row_by_key(&self, table: &str, key: &str) -> Option<u32> {
        let mut parts = key.split('/');
        let mut part = || parts.next().unwrap_or_default();
        match table {
            Participations::TABLE => {
                let (event, party) = (self.events.id.find(part())?, self.parties.id.find(part())?);
                let table = &self.participations;
                let found = table.ids().find(|&row| {
                    table.event.get(row) == Some(event) && table.party.get(row) == Some(party)
                });
                found.map(RowId::row)
            }
            Delegates::TABLE => {
                let (event, party) = (self.events.id.find(part())?, self.parties.id.find(part())?);
                let person = self.people.id.find(part())?;
                let table = &self.delegates;
                let found = table.ids().find(|&row| {
                    table.event.get(row) == Some(event)
                        && table.party.get(row) == Some(party)
                        && table.person.get(row) == Some(person)
                });
                found.map(RowId::row)
            }
            Offices::TABLE => {
                let (person, party) = (self.people.id.find(part())?, self.parties.id.find(part())?);
                let rest = key.splitn(3, '/').nth(2)?;
                let table = &self.offices;
                let found = table.ids().find(|&row| {
                    let title = table.title.get(row).unwrap_or_default();
                    let valid = table.valid.written(row).unwrap_or_default();
                    table.person.get(row) == Some(person)
                        && table.party.get(row) == Some(party)
                        && (rest == title || rest == format!("{title}/{valid}"))
                });
                found.map(RowId::row)
            }
            Outcomes::TABLE => {
                let commitment = self.commitments.id.find(part())?;
                // What settled it and the day may be left out.
                let settled = key.split('/').nth(1);
                let table = &self.outcomes;
                let found = table.ids().find(|&row| {
                    let by = table.settled_by.get(row).map_or("", |entity| self.id(entity));
                    table.commitment.get(row) == Some(commitment)
                        && settled.is_none_or(|settled| settled == by)
                });
                found.map(RowId::row)
            }
            Names::TABLE => {
                let (entity, lang, kind) = (self.find(part())?, part(), part());
                let name = key.splitn(4, '/').nth(3)?;
                let found = self.names_of(entity).find(|&row| {
                    self.names.lang.get(row) == Some(lang)
                        && self.names.kind.get(row).is_some_and(|word| word.as_str() == kind)
                        && self.names.name.get(row).is_some_and(|text| name.starts_with(text))
                });
                found.map(RowId::row)
            }
            _ => self.find_in(table, key).map(Entity::row),
        }
    }

    /// Returns the key of a row, as [`Model::row_by_key`] reads it: its id, or the parts of its key
    /// joined by `/`. Empty for a table without a key.
    #[must_use]
    pub fn key_of_row(&self, table: &str, row: u32) -> String {
        fn id<R: RowId>(key: &Key<R>, row: Option<R>) -> &str {
            row.map_or("", |row| key.get(row))
        }
        let (events, parties, people) = (&self.events.id, &self.parties.id, &self.people.id);
        match table {
            Participations::TABLE => {
                let (table, row) = (&self.participations, RowId::from_row(row));
                format!(
                    "{}/{}",
                    id(events, table.event.get(row)),
                    id(parties, table.party.get(row))
                )
            }
            Delegates::TABLE => {
                let (table, row) = (&self.delegates, RowId::from_row(row));
                let (event, party) = (table.event.get(row), table.party.get(row));
                let person = id(people, table.person.get(row));
                format!("{}/{}/{person}", id(events, event), id(parties, party))
            }
            Offices::TABLE => {
                let (table, row) = (&self.offices, RowId::from_row(row));
                let title = table.title.get(row).unwrap_or_default();
                let person = id(people, table.person.get(row));
                format!("{person}/{}/{title}", id(parties, table.party.get(row)))
            }
            Outcomes::TABLE => {
                let (table, row) = (&self.outcomes, RowId::from_row(row));
                let settled = table.settled_by.get(row).map_or("", |entity| self.id(entity));
                format!("{}/{settled}", id(&self.commitments.id, table.commitment.get(row)))
            }
            Disputes::TABLE => {
                let (table, row) = (&self.disputes, RowId::from_row(row));
                let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
                [table.table.get(row), table.row.get(row), table.column.get(row)]
                    .map(text)
                    .join("/")
            }
            _ => Entity::of_row(table, row).map_or_else(String::new, |it| self.id(it).to_owned()),
        }
    }

    /// Returns the entity of a table that has an id.
    fn find_in(&self, table: &str, id: &str) -> Option<Entity> {
        match table {
            Sources::TABLE => self.sources.id.find(id).map(Entity::Source),
            Processes::TABLE => self.processes.id.find(id).map(Entity::Process),
            Places::TABLE => self.places.id.find(id).map(Entity::Place),
            Parties::TABLE => self.parties.id.find(id).map(Entity::Party),
            People::TABLE => self.people.id.find(id).map(Entity::Person),
            Events::TABLE => self.events.id.find(id).map(Entity::Event),
            Documents::TABLE => self.documents.id.find(id).map(Entity::Document),
            Provisions::TABLE => self.provisions.id.find(id).map(Entity::Provision),
            Topics::TABLE => self.topics.id.find(id).map(Entity::Topic),
            Commitments::TABLE => self.commitments.id.find(id).map(Entity::Commitment),
            _ => None,
        }
    }
}
