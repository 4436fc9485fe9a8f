//! The properties of the standard, and where each belongs.

use crate::diagnostic::Code;
use crate::package::json::{Faults, Node};

/// A sort of object in a descriptor or a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    Package,
    Resource,
    Dialect,
    Schema,
    Field,
    Constraints,
}

impl Level {
    const ALL: [Self; 6] = [
        Self::Package,
        Self::Resource,
        Self::Dialect,
        Self::Schema,
        Self::Field,
        Self::Constraints,
    ];

    /// Returns the object in words.
    fn name(self) -> &'static str {
        match self {
            Self::Package => "the package",
            Self::Resource => "a resource",
            Self::Dialect => "the `dialect` of a resource",
            Self::Schema => "a schema",
            Self::Field => "a field of a schema",
            Self::Constraints => "the `constraints` of a field",
        }
    }

    /// Returns properties that say what the object is called and where it comes from.
    fn describing(self) -> &'static [&'static str] {
        match self {
            Self::Package => &[
                "$schema",
                "asOf",
                "contributors",
                "created",
                "description",
                "homepage",
                "id",
                "image",
                "keywords",
                "licenses",
                "name",
                "profile",
                "sources",
                "title",
                "version",
            ],
            Self::Resource => &[
                "$schema",
                "description",
                "homepage",
                "licenses",
                "name",
                "profile",
                "sources",
                "title",
                "type",
            ],
            Self::Dialect => &["$schema", "csvddfVersion", "type"],
            Self::Schema => &["$schema", "description", "name", "title"],
            Self::Field => &[
                "categoriesOrdered",
                "description",
                "example",
                "format",
                "name",
                "rdfType",
                "title",
                "type",
            ],
            Self::Constraints => &[],
        }
    }

    /// Returns properties that change what is read; each means nothing anywhere else.
    fn steering(self) -> &'static [&'static str] {
        match self {
            Self::Package => &["resources"],
            Self::Resource => &[
                "bytes",
                "compression",
                "data",
                "dialect",
                "encoding",
                "hash",
                "mediatype",
                "path",
                "schema",
            ],
            Self::Dialect => super::dialect::PROPERTIES,
            Self::Schema => &[
                "fields",
                "fieldsMatch",
                "foreignKeys",
                "missingValues",
                "primaryKey",
                "uniqueKeys",
            ],
            Self::Field => &[
                "bareNumber",
                "categories",
                "constraints",
                "decimalChar",
                "delimiter",
                "falseValues",
                "groupChar",
                "itemType",
                "missingValues",
                "references",
                "trueValues",
                "valueKind",
            ],
            Self::Constraints => &[
                "enum",
                "exclusiveMaximum",
                "exclusiveMinimum",
                "jsonSchema",
                "maxLength",
                "maximum",
                "minLength",
                "minimum",
                "pattern",
                "required",
                "unique",
            ],
        }
    }

    fn knows(self, property: &str) -> bool {
        self.describing().contains(&property)
            || self.steering().contains(&property)
            // A resource has a format, and the path of a licence is its own.
            || (self == Self::Resource && property == "format")
    }
}

/// Reports properties that stand where they mean nothing, and misspelt ones.
pub(super) fn check(node: &Node<'_>, level: Level, faults: &mut Faults) {
    for key in node.keys().filter(|key| !level.knows(key)) {
        let Some(property) = node.get(key) else { continue };
        if let Some(home) = Level::ALL.into_iter().find(|home| home.steering().contains(&key)) {
            let message =
                format!("`{}` stands in {}, where it means nothing", property.name(), level.name());
            let help = format!("`{key}` belongs into {}", home.name());
            faults.add(Code::Descriptor, &property, message, &help);
            continue;
        }
        let known = level.steering().iter().chain(level.describing());
        if let Some(meant) = known.copied().find(|known| is_slip(key, known)) {
            let message = format!("`{}` is no property of the standard", property.name());
            let help = "correct the name, or leave it if it is a property of your own";
            faults.add_nearest(Code::StrayProperty, &property, message, (Some(meant), help));
        }
    }
}

/// Returns `true` if a name differs from a known one in case, joints or a single letter.
fn is_slip(name: &str, known: &str) -> bool {
    let bare = |text: &str| text.replace(['_', '-', ' '], "").to_ascii_lowercase();
    let (name, known) = (bare(name), bare(known));
    name == known || (known.len() > 4 && strsim::osa_distance(&name, &known) == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_a_name_are_told_from_names_of_ones_own() {
        for (name, known, slip) in [
            ("missingvalues", "missingValues", true),
            ("missing_values", "missingValues", true),
            ("foreignKey", "foreignKeys", true),
            ("constriants", "constraints", true),
            ("tile", "type", false),
            ("unit", "title", false),
        ] {
            assert_eq!(is_slip(name, known), slip, "{name}");
        }
    }
}
