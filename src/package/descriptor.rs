//! `datapackage.json` and the Table Schemas (Frictionless Data Package, version 2).

use serde::Deserialize;

/// What `datapackage.json` says; properties that the program does not use are passed over.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Descriptor {
    /// Short name of the package.
    pub name: String,
    /// Title for people.
    #[serde(default)]
    pub title: String,
    /// What the package holds.
    #[serde(default)]
    pub description: String,
    /// Version of the data.
    #[serde(default)]
    pub version: String,
    /// Day to which the records were looked after (`YYYY-MM-DD`); verdicts count from it.
    #[serde(default, rename = "asOf")]
    pub as_of: String,
    /// Licences of the data.
    #[serde(default)]
    pub licenses: Vec<License>,
    /// The tables.
    pub resources: Vec<Resource>,
}

/// A licence.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct License {
    /// SPDX or Open Definition identifier.
    #[serde(default)]
    pub name: String,
    /// Title for people.
    #[serde(default)]
    pub title: String,
    /// Address of the text.
    #[serde(default)]
    pub path: String,
}

/// One table of the package.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Resource {
    /// Name of the table.
    pub name: String,
    /// Path of the CSV file inside the package folder.
    pub path: String,
    /// The Table Schema, or its path inside the package folder.
    pub schema: SchemaReference,
    /// Form of the CSV file, where it is not the default one.
    #[serde(default)]
    pub dialect: Option<serde_json::Value>,
    /// Encoding, where it is named.
    #[serde(default)]
    pub encoding: Option<String>,
}

/// A schema in place, or where it is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum SchemaReference {
    /// Path inside the package folder.
    Path(String),
    /// The schema itself.
    Inline(Box<TableSchema>),
}

/// A Table Schema.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
pub struct TableSchema {
    /// Title for people.
    #[serde(default)]
    pub title: String,
    /// What a row is.
    #[serde(default)]
    pub description: String,
    /// The columns.
    pub fields: Vec<Field>,
    /// The columns that tell rows apart.
    #[serde(default, rename = "primaryKey")]
    pub primary_key: OneOrMany,
    /// References to other tables.
    #[serde(default, rename = "foreignKeys")]
    pub foreign_keys: Vec<ForeignKey>,
}

/// One name or several.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
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
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
pub struct Field {
    /// Name of the column.
    pub name: String,
    /// Type of its values: `string`, `integer` or `number`.
    #[serde(default = "string", rename = "type")]
    pub kind: String,
    /// Format of the type, such as `uri`.
    #[serde(default)]
    pub format: String,
    /// What the column holds.
    #[serde(default)]
    pub description: String,
    /// A value that it could hold.
    #[serde(default)]
    pub example: Option<String>,
    /// Meaning of the column in other vocabularies, as an IRI.
    #[serde(default, rename = "rdfType")]
    pub rdf_type: String,
    /// What the program reads the value as, beyond its type.
    #[serde(default, rename = "valueKind")]
    pub value_kind: Option<ValueKind>,
    /// Tables whose ids the value may name.
    #[serde(default)]
    pub references: Vec<String>,
    /// What values are allowed.
    #[serde(default)]
    pub constraints: Constraints,
}

fn string() -> String {
    "string".to_owned()
}

/// What a string column holds; our addition to the standard, which tools that do not know it skip.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
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

/// What values a column allows.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
pub struct Constraints {
    /// Whether a cell must be filled.
    #[serde(default)]
    pub required: bool,
    /// Whether no value may stand twice.
    #[serde(default)]
    pub unique: bool,
    /// Regular expression for the whole value.
    #[serde(default)]
    pub pattern: Option<String>,
    /// The only values allowed.
    #[serde(default, rename = "enum")]
    pub words: Option<Vec<String>>,
    /// Smallest number allowed.
    #[serde(default)]
    pub minimum: Option<serde_json::Number>,
    /// Largest number allowed.
    #[serde(default)]
    pub maximum: Option<serde_json::Number>,
}

/// A reference from columns of one table to those of another.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct ForeignKey {
    /// The columns that refer.
    pub fields: OneOrMany,
    /// What they refer to.
    pub reference: Reference,
}

/// The target of a foreign key.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Reference {
    /// Name of the table; empty for the table itself.
    #[serde(default)]
    pub resource: String,
    /// Its columns.
    pub fields: OneOrMany,
}
