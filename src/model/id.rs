//! Row numbers that belong to one table, so that ids of different tables can't be mixed up.

use super::tables::{Entity, Model};

/// A row number that belongs to one table.
pub trait RowId: Copy + Eq + Ord + Sync + 'static {
    /// Name of the table in the package.
    const TABLE: &'static str;

    /// Returns the id of the row with this number, counted from 0.
    fn from_row(row: u32) -> Self;

    /// Returns the number of the row, counted from 0.
    fn row(self) -> u32;
}

/// A row that has an id of its own, by which the records refer to it.
pub trait Identified: RowId {
    /// Returns the id, as the records write it.
    fn id(self, model: &Model) -> &str;

    /// Returns the row as a thing of any kind.
    fn entity(self) -> Entity;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entity_leads_back_to_its_table_and_row() {
        let mut entities = 0;
        for table in Model::TABLES {
            let Some(entity) = Entity::of_row(table, 7) else { continue };
            assert_eq!((entity.table(), entity.row()), (*table, 7));
            entities += 1;
        }
        assert!(entities > 0);
        assert_eq!(Entity::of_row("names", 7), None);
    }
}
