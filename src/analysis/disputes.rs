//! Cells for which sources give several values: what each is about.

use std::collections::BTreeMap;

use super::evidence::Record;
use crate::model::{DisputeId, Entity, Model, Rank};

/// The disputes of a model by the row that they are about: worked out once, for many look-ups.
#[derive(Debug)]
pub struct Disputed<'m> {
    model: &'m Model,
    by_row: BTreeMap<(&'m str, u32), Vec<DisputeId>>,
}

impl<'m> Disputed<'m> {
    /// Sorts the disputes of a model by row.
    #[must_use]
    pub fn new(model: &'m Model) -> Self {
        let mut by_row: BTreeMap<_, Vec<DisputeId>> = BTreeMap::new();
        for dispute in model.disputes.ids() {
            if let (Some(table), Some(row)) =
                (model.disputes.table.get(dispute), row_of(model, dispute))
            {
                by_row.entry((table, row)).or_default().push(dispute);
            }
        }
        Self { model, by_row }
    }

    /// Tells whether no row has a value in dispute.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_row.is_empty()
    }

    /// Returns the values that sources give for cells of a record and that do not stand there, in the
    /// order of the records.
    pub fn alternatives(&self, record: Record) -> impl Iterator<Item = DisputeId> {
        let found = self.by_row.get(&record.place()).map(Vec::as_slice).unwrap_or_default();
        found.iter().copied().filter(|&dispute| !stands(self.model, dispute))
    }
}

/// Tells whether the value of a dispute is the one that stands in its cell: the one that the policy
/// chose or, where it chose none, the preferred one.
#[must_use]
pub fn stands(model: &Model, dispute: DisputeId) -> bool {
    let table = &model.disputes;
    let cell = |it| (table.table.get(it), table.row.get(it), table.column.get(it));
    let chosen = model.chosen.iter().find(|&&other| cell(other) == cell(dispute));
    match chosen {
        Some(&chosen) => chosen == dispute,
        None => table.rank.get(dispute) == Some(Rank::Preferred),
    }
}

/// Returns the things that a dispute is about: those that its row is, names or belongs to.
///
/// The row's key is made of the parts of the primary key, joined by `/`: a disputed title in
/// `delegates` concerns the event, the party and the person. A document also concerns its event, a
/// provision its document and its event. A part that names nothing is left out.
#[must_use]
pub fn concerns(model: &Model, dispute: DisputeId) -> Vec<Entity> {
    let table = model.disputes.table.get(dispute).unwrap_or_default();
    let row = row_of(model, dispute);
    let mut entities = row.map(|row| model.named_by_key(table, row)).unwrap_or_default();
    for entity in entities.clone() {
        add_wholes(model, entity, &mut entities);
    }
    entities
}

fn add_wholes(model: &Model, entity: Entity, found: &mut Vec<Entity>) {
    let document = match entity {
        Entity::Document(document) => Some(document),
        Entity::Provision(provision) => {
            let document = model.provisions.document.get(provision);
            found.extend(document.map(Entity::Document));
            document
        }
        _ => None,
    };
    let event = document.and_then(|document| model.documents.event.get(document));
    found.extend(event.map(Entity::Event));
}

/// Returns the disputes about a thing, in the order of the records.
#[must_use]
pub fn about(model: &Model, entity: Entity) -> Vec<DisputeId> {
    model.disputes.ids().filter(|&dispute| concerns(model, dispute).contains(&entity)).collect()
}

/// Returns the disputes about one cell, in the order of the records.
///
/// `row` counts from 0 in its table.
#[must_use]
pub fn of_cell(model: &Model, table: &str, row: u32, column: &str) -> Vec<DisputeId> {
    let disputes = &model.disputes;
    disputes
        .ids()
        .filter(|&dispute| {
            disputes.table.get(dispute) == Some(table)
                && disputes.column.get(dispute) == Some(column)
                && disputes.row.get(dispute).and_then(|key| model.row_by_key(table, key))
                    == Some(row)
        })
        .collect()
}

/// Returns the number of cells, not values, that the disputes of a list are about.
#[must_use]
pub fn count_cells(model: &Model, disputes: &[DisputeId]) -> usize {
    let cell = |&dispute: &DisputeId| {
        let table = &model.disputes;
        (table.table.get(dispute), table.row.get(dispute), table.column.get(dispute))
    };
    let mut cells: Vec<_> = disputes.iter().map(cell).collect();
    cells.sort_unstable();
    cells.dedup();
    cells.len()
}

/// Returns the row of the cell's table that a dispute is about, counted from 0.
#[must_use]
pub fn row_of(model: &Model, dispute: DisputeId) -> Option<u32> {
    model.row_by_key(model.disputes.table.get(dispute)?, model.disputes.row.get(dispute)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture;
    use crate::model::RowId;

    #[test]
    fn a_disputed_cell_concerns_all_that_its_key_names() {
        let (model, _) = fixture::talks();
        let dispute = model.disputes.ids().next().unwrap();
        let concerns: Vec<&str> =
            concerns(&model, dispute).into_iter().map(|entity| model.id(entity)).collect();
        assert_eq!(concerns, ["talks-21", "russia", "talal-one"]);
        let person = model.find("talal-one").unwrap();
        assert_eq!(about(&model, person), [dispute]);
        assert_eq!(about(&model, model.find("iran").unwrap()), []);
    }

    #[test]
    fn a_value_that_is_not_the_preferred_one_is_an_alternative() {
        let (model, _) = fixture::talks();
        let disputed = Disputed::new(&model);
        let dispute = model.disputes.ids().next().unwrap();
        let row = RowId::from_row(row_of(&model, dispute).unwrap());
        assert!(disputed.alternatives(Record::Delegate(row)).eq([dispute]));
        let event = model.events.id.find("talks-21").unwrap();
        assert_eq!(disputed.alternatives(Record::Event(event)).count(), 0);
    }

    #[test]
    fn a_dispute_leads_to_its_cell_and_back() {
        let (model, _) = fixture::talks();
        let dispute = model.disputes.ids().next().unwrap();
        let row = row_of(&model, dispute).unwrap();
        assert_eq!(of_cell(&model, "delegates", row, "title_then"), [dispute]);
        assert_eq!(of_cell(&model, "delegates", row, "function"), []);
        assert_eq!(count_cells(&model, &[dispute, dispute]), 1);
    }
}
