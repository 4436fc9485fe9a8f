//! `datapackage.json` and the Table Schemas (Frictionless Data Package, version 2).

use super::field_type::FieldType;

/// What `datapackage.json` says; properties that the program does not use are passed over.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Descriptor {
    /// Short name of the package.
    pub name: String,
    /// Title for people.
    pub title: String,
    /// What the package holds.
    pub description: String,
    /// Version of the data.
    pub version: String,
    /// Day to which the records were looked after (`YYYY-MM-DD`); verdicts count from it.
    pub as_of: String,
    /// Licences of the data.
    pub licenses: Vec<License>,
    /// The tables, and files beside them.
    pub resources: Vec<Resource>,
}

/// A licence.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct License {
    /// SPDX or Open Definition identifier.
    pub name: String,
    /// Title for people.
    pub title: String,
    /// Address of the text.
    pub path: String,
}

/// One table of the package, or a file beside the tables.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Resource {
    /// Name of the table.
    pub name: String,
    /// Path of the file inside the package folder; the first where several are listed.
    pub path: String,
    /// Paths of the files behind the first, which continue it.
    pub more: Vec<String>,
    /// The Table Schema, or its path inside the package folder; a file without one is no table.
    pub schema: Option<SchemaReference>,
    /// Path of the file that says how the CSV is written, where there is one.
    pub dialect: Option<String>,
    /// Size that the file should have.
    pub bytes: Option<u64>,
    /// Hash that the file should have: `ALGORITHM:DIGITS`, MD5 when no algorithm is named.
    pub hash: Option<String>,
    /// Whether something is asked for that the program does not do, so that the table is not read.
    pub refused: bool,
}

impl Resource {
    /// Returns the paths of its data, in the order in which the files follow each other.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.path).chain(&self.more).map(String::as_str)
    }

    /// Returns the paths of every file of the resource: schema, dialect, the files of its data.
    #[must_use]
    pub fn files(&self) -> Vec<&str> {
        let schema = match &self.schema {
            Some(SchemaReference::Path(path)) => Some(path.as_str()),
            Some(SchemaReference::Inline(_)) | None => None,
        };
        [schema, self.dialect.as_deref()].into_iter().flatten().chain(self.paths()).collect()
    }
}

/// A schema in place, or where it is.
#[derive(Debug, Clone, PartialEq)]
pub enum SchemaReference {
    /// Path inside the package folder.
    Path(String),
    /// The schema itself.
    Inline(Box<TableSchema>),
}

/// A Table Schema.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TableSchema {
    /// Title for people.
    pub title: String,
    /// What a row is.
    pub description: String,
    /// The columns.
    pub fields: Vec<Field>,
    /// How the columns of the file are matched with those of the schema.
    pub fields_match: FieldsMatch,
    /// The columns that tell rows apart; none of them may be empty.
    pub primary_key: OneOrMany,
    /// Columns that together stand once only, rows with an empty one left out.
    pub unique_keys: Vec<Vec<String>>,
    /// References to other tables.
    pub foreign_keys: Vec<ForeignKey>,
}

impl TableSchema {
    /// Returns the columns by which a row is named: the primary key, or the first unique key.
    #[must_use]
    pub fn key(&self) -> Vec<&str> {
        match (self.primary_key.names(), self.unique_keys.first()) {
            (names, Some(unique)) if names.is_empty() => {
                unique.iter().map(String::as_str).collect()
            }
            (names, _) => names,
        }
    }
}

/// How the columns of a file are matched with those of a schema. Columns are found by their names
/// in every case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FieldsMatch {
    /// The file has the columns of the schema and no others.
    #[default]
    Exact,
    /// The file may have more.
    Subset,
    /// The file may have fewer.
    Superset,
    /// The file may have more and fewer.
    Partial,
}

/// One name or several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OneOrMany {
    /// One.
    One(String),
    /// Several.
    Many(Vec<String>),
}

impl Default for OneOrMany {
    fn default() -> Self {
        Self::Many(Vec::new())
    }
}

impl OneOrMany {
    /// Returns the names as a list.
    #[must_use]
    pub fn names(&self) -> Vec<&str> {
        match self {
            Self::One(name) => vec![name],
            Self::Many(names) => names.iter().map(String::as_str).collect(),
        }
    }
}

/// A column.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Field {
    /// Name of the column.
    pub name: String,
    /// Type of its values.
    pub kind: FieldType,
    /// Format of the type, such as `uri`.
    pub format: String,
    /// What the column holds.
    pub description: String,
    /// A value that it could hold, as a cell would.
    pub example: Option<String>,
    /// Meaning of the column in other vocabularies, as an IRI.
    pub rdf_type: String,
    /// What the program reads the value as, beyond its type.
    pub value_kind: Option<ValueKind>,
    /// Tables whose ids the value may name.
    pub references: Vec<String>,
    /// What values are allowed.
    pub constraints: Constraints,
    /// Texts that stand for no value, beside the empty one.
    pub missing_values: Vec<String>,
    /// The words for true and false, where the type has them.
    pub truth_values: Vec<String>,
}

/// What a string column holds; our addition to the standard, which tools that do not know it skip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueKind {
    /// An EDTF date.
    Edtf,
    /// A BCP 47 language tag.
    Bcp47,
    /// A web address.
    Url,
    /// Evidence: source ids with paragraph locators, joined by `;`.
    Citations,
    /// Ids joined by `;`.
    Ids,
    /// One id of any of several tables.
    Id,
}

impl ValueKind {
    /// Every kind with the word that names it in a schema.
    pub const ALL: &'static [(Self, &'static str)] = &[
        (Self::Edtf, "edtf"),
        (Self::Bcp47, "bcp47"),
        (Self::Url, "url"),
        (Self::Citations, "citations"),
        (Self::Ids, "ids"),
        (Self::Id, "id"),
    ];
}

/// What values a column allows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Constraints {
    /// Whether a cell must be filled; parts of the primary key must be.
    pub required: bool,
    /// Whether no value may stand twice.
    pub unique: bool,
    /// Regular expression for the whole value.
    pub pattern: Option<String>,
    /// The only values allowed, as a cell would hold them.
    pub words: Option<Vec<String>>,
    /// Fewest characters of a value.
    pub min_length: Option<u64>,
    /// Most characters of a value.
    pub max_length: Option<u64>,
    /// Lower bounds.
    pub minimum: Vec<Bound>,
    /// Upper bounds.
    pub maximum: Vec<Bound>,
}

impl Constraints {
    /// Returns what is allowed in the order of the type, for messages: `1 or more`, `less than 90`.
    #[must_use]
    pub fn range(&self) -> String {
        let low = self.minimum.iter().map(|bound| match bound.exclusive {
            true => format!("more than {}", bound.written),
            false => format!("{} or more", bound.written),
        });
        let high = self.maximum.iter().map(|bound| match bound.exclusive {
            true => format!("less than {}", bound.written),
            false => format!("{} or less", bound.written),
        });
        low.chain(high).collect::<Vec<_>>().join(" and ")
    }
}

/// A bound of the values of a column.
#[derive(Debug, Clone, PartialEq)]
pub struct Bound {
    /// The bound as written.
    pub written: String,
    /// Whether the bound itself is not allowed.
    pub exclusive: bool,
    /// Its place in the order of the type.
    pub(super) measure: f64,
}

/// A reference from columns of one table to those of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForeignKey {
    /// The columns that refer.
    pub fields: OneOrMany,
    /// What they refer to.
    pub reference: Reference,
}

/// The target of a foreign key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// Name of the table; empty for the table itself.
    pub resource: String,
    /// Its columns.
    pub fields: OneOrMany,
}
