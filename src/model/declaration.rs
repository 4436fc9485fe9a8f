//! What the declaration of a table generates: `tables!` is the one place that knows a table.
//!
//! From each table come its ids, its columns, its place in [`Model`](super::Model), its key as disputes
//! write it and, where its rows have an id of their own (`as Event`), a variant of `Entity`.

macro_rules! tables {
    ($($(#[$doc:meta])* $table:ident: $name:ident($row:ident $(as $entity:ident)?),
    key($($key:ident),* $(; $($rest:ident),+)?) {
        $($column:ident: $field:ident $(<$($value:ident),+>)?,)*
    })*) => {
        $(
        #[doc = concat!("A row of `", stringify!($table), "`.")]
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $row(u32);

        impl RowId for $row {
            const TABLE: &'static str = stringify!($table);

            fn from_row(row: u32) -> Self {
                Self(row)
            }

            fn row(self) -> u32 {
                self.0
            }
        }

        impl std::fmt::Debug for $row {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($row), "({})"), self.0)
            }
        }

        $(impl Identified for $row {
            fn id(self, model: &Model) -> &str {
                model.$table.id.get(self)
            }

            fn entity(self) -> Entity {
                Entity::$entity(self)
            }
        })?

        $(#[$doc])*
        #[derive(Debug)]
        pub struct $name {
            rows: usize,
            $(
                #[doc = concat!("Column `", stringify!($column), "`.")]
                pub $column: $field<$row $($(, $value)+)?>,
            )*
        }

        impl $name {
            /// Name of the table in the package.
            pub const TABLE: &'static str = stringify!($table);

            /// Names of the columns that the model reads, in the order of the schema.
            pub const COLUMNS: &'static [&'static str] = &[$(stringify!($column)),*];

            /// Names of the columns that make up the key of a row, in order.
            pub const KEY: &'static [&'static str] =
                &[$(stringify!($key),)* $($(stringify!($rest),)+)?];

            /// Moves the columns out of a table of the package; a missing table or column is empty.
            pub(super) fn take(mut table: Option<&mut Table>) -> Self {
                let rows = table.as_ref().map_or(0, |table| table.rows());
                let mut index = table.as_mut().map(|table| table.take_index()).unwrap_or_default();
                Self {
                    rows,
                    $($column: Field::take(
                        table.as_mut().and_then(|table| table.take_column(stringify!($column))),
                        // The first column of a table of entities is its key.
                        std::mem::take(&mut index),
                        rows,
                    ),)*
                }
            }

            /// Reports the columns that the model needs and a table's schema does not give so, and
            /// the cells that it can't hold.
            fn report_unfit(package: &Package, table: &Table, findings: &mut Findings) {
                $(
                    let fits = <$field<$row $($(, $value)+)?> as Field>::fits;
                    let lost = <$field<$row $($(, $value)+)?> as Field>::lost;
                    match table.column(stringify!($column)).filter(|column| fits(column)) {
                        Some(column) => {
                            let lost = lost(column);
                            unfit::report_lost(package, table, stringify!($column), lost, findings);
                        }
                        None => findings.push(unfit::column(package, table, stringify!($column))),
                    }
                )*
                unfit::report_extra(package, table, Self::COLUMNS, findings);
            }

            /// Returns the number of rows.
            #[must_use]
            pub fn len(&self) -> usize {
                self.rows
            }

            /// Returns `true` if the table has no row.
            #[must_use]
            pub fn is_empty(&self) -> bool {
                self.rows == 0
            }

            /// Returns the ids of all rows, in the order of the file.
            pub fn ids(&self) -> impl ExactSizeIterator<Item = $row> + DoubleEndedIterator + use<> {
                (0..u32::try_from(self.rows).unwrap_or(u32::MAX)).map($row::from_row)
            }

            /// Returns a column by its name in the schema, or `None` when the table has none of that name.
            #[must_use]
            pub fn column(&self, name: &str) -> Option<&dyn Cells> {
                match name {
                    $(stringify!($column) => Some(&self.$column),)*
                    _ => None,
                }
            }

            fn key<'m>(&'m self, row: $row, model: &'m Model) -> RowKey<'m> {
                RowKey {
                    needed: vec![$(self.$key.part(row, model)),*],
                    rest: vec![$($(self.$rest.part(row, model)),+)?],
                }
            }

            /// Returns the things that the key of a row names, in its order.
            fn named_by_key(&self, row: $row) -> Vec<Entity> {
                let named = [$(self.$key.entity(row),)* $($(self.$rest.entity(row),)+)?];
                named.into_iter().flatten().collect()
            }
        }
        )*

        /// Anything that is a node of the graph and can be named, shown and linked.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Entity {
            $($(
                #[doc = concat!("A row of `", stringify!($table), "`.")]
                $entity($row),
            )?)*
        }

        $($(
            impl $row {
                #[doc = concat!("Returns the row of `", stringify!($table), "` that an entity is, if it is one.")]
                #[must_use]
                pub fn of_entity(entity: Entity) -> Option<Self> {
                    if let Entity::$entity(row) = entity { Some(row) } else { None }
                }
            }
        )?)*

        impl Entity {
            /// Returns the name of the table in which the entity is a row.
            #[must_use]
            pub fn table(self) -> &'static str {
                match self {
                    $($(Self::$entity(_) => stringify!($table),)?)*
                }
            }

            /// Returns the number of the entity's row in its table, counted from 0.
            #[must_use]
            pub fn row(self) -> u32 {
                match self {
                    $($(Self::$entity(id) => id.row(),)?)*
                }
            }

            /// Returns the entity of a table's row, or `None` when the table holds no entities.
            ///
            /// `table` is the table's name in the package, `row` counts from 0.
            #[must_use]
            pub fn of_row(table: &str, row: u32) -> Option<Self> {
                match table {
                    $($(stringify!($table) => Some(Self::$entity($row(row))),)?)*
                    _ => None,
                }
            }
        }

        /// Everything that a package records, as typed columns.
        #[derive(Debug)]
        pub struct Model {
            /// What `datapackage.json` says of the package.
            pub descriptor: Descriptor,
            $(
                $(#[$doc])*
                pub $table: $name,
            )*
            /// Which value stands in cells in dispute.
            pub policy: Policy,
            /// Rows of `disputes` whose values the policy put into their cells, sorted.
            pub chosen: Vec<DisputeId>,
            pub(super) by_entity: NamesByEntity,
            pub(super) participants: Participants,
        }

        impl Model {
            /// Names of all tables, in the order of their declaration.
            pub const TABLES: &'static [&'static str] = &[$(stringify!($table)),*];

            /// Moves the tables of a package into a model.
            pub(super) fn take(package: &mut Package) -> Self {
                let mut model = Self {
                    descriptor: package.descriptor().clone(),
                    $($table: $name::take(package.table_mut(stringify!($table))),)*
                    policy: Policy::default(),
                    chosen: Vec::new(),
                    by_entity: NamesByEntity::default(),
                    participants: Participants::default(),
                };
                model.by_entity = NamesByEntity::new(&model.names);
                model
            }

            /// Returns the columns that the model reads of a table, or `None` when it knows no such table.
            #[must_use]
            pub fn columns_of(table: &str) -> Option<&'static [&'static str]> {
                match table {
                    $(stringify!($table) => Some($name::COLUMNS),)*
                    _ => None,
                }
            }

            /// Returns the columns that make up the key of a table, or `None` when the model knows no such
            /// table.
            #[must_use]
            pub fn key_columns_of(table: &str) -> Option<&'static [&'static str]> {
                match table {
                    $(stringify!($table) => Some($name::KEY),)*
                    _ => None,
                }
            }

            /// Returns a column of a table by their names in the package, or `None` when the model knows no
            /// such column.
            #[must_use]
            pub fn column(&self, table: &str, column: &str) -> Option<&dyn Cells> {
                match table {
                    $(stringify!($table) => self.$table.column(column),)*
                    _ => None,
                }
            }

            /// Returns how many rows a table has; none when the model knows no such table.
            #[must_use]
            pub fn rows_of(&self, table: &str) -> usize {
                match table {
                    $(stringify!($table) => self.$table.len(),)*
                    _ => 0,
                }
            }

            /// Returns the parts of the key of a row, or `None` when the model knows no such table.
            pub(super) fn parts_of_key(&self, table: &str, row: u32) -> Option<RowKey<'_>> {
                match table {
                    $(stringify!($table) => Some(self.$table.key($row(row), self)),)*
                    _ => None,
                }
            }

            /// Returns the things that the key of a row names, in the order of its parts: of a row with an
            /// id of its own that thing, of a participation the event and the party.
            #[must_use]
            pub fn named_by_key(&self, table: &str, row: u32) -> Vec<Entity> {
                match table {
                    $(stringify!($table) => self.$table.named_by_key($row(row)),)*
                    _ => Vec::new(),
                }
            }

            /// Returns the id of an entity, as the records write it.
            #[must_use]
            pub fn id(&self, entity: Entity) -> &str {
                match entity {
                    $($(Entity::$entity(id) => id.id(self),)?)*
                }
            }

            /// Returns the entity of a table that has an id.
            pub(crate) fn find_in(&self, table: &str, id: &str) -> Option<Entity> {
                match table {
                    $($(stringify!($table) => self.$table.id.find(id).map(Entity::$entity),)?)*
                    _ => None,
                }
            }

            /// Returns every entity of the kinds that bear names and ids, kind by kind in table order.
            pub fn entities(&self) -> impl Iterator<Item = Entity> {
                std::iter::empty()
                    $($(.chain(self.$table.ids().map(Entity::$entity)))?)*
            }
        }

        /// Reports what the model needs and a package does not give so, and what the package has
        /// and the model does not read.
        pub(super) fn report_unfit_schemas(package: &Package, findings: &mut Findings) {
            unfit::report_tables(package, Model::TABLES, findings);
            // The type of a column that refers to an unread table can't be known.
            let known = |table: &&Table| !package.refers_to_unread(table);
            for table in package.tables().iter().filter(known) {
                match table.name() {
                    $(stringify!($table) => $name::report_unfit(package, table, findings),)*
                    _ => {}
                }
            }
        }
    };
}
