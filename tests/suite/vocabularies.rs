//! The words of the program are those of the schemas.

use diplograph::diagnostic::Findings;
use diplograph::model::{
    Act, Action, Certainty, DocumentKind, EventKind, EventStatus, Extent, Function, Level, Mode,
    NameKind, NameOrigin, PartyKind, PlaceKind, Presence, Rank, Relation, Role, SourceKind, Stance,
    Verdict, Vocabulary,
};
use diplograph::package::Package;

fn words<V: Vocabulary>() -> Vec<String> {
    V::ALL.iter().map(|word| word.as_str().to_owned()).collect()
}

#[test]
fn each_vocabulary_has_the_words_of_its_schema_in_the_same_order() {
    let package = Package::built_in(&mut Findings::default()).unwrap();
    let of_schema = |table: &str, field: &str| {
        let table = package.tables().iter().find(|other| other.name() == table).unwrap();
        let field = table.schema().fields.iter().find(|other| other.name == field).unwrap();
        field.constraints.words.clone().unwrap()
    };
    let pairs = [
        ("sources", "kind", words::<SourceKind>()),
        ("places", "kind", words::<PlaceKind>()),
        ("parties", "kind", words::<PartyKind>()),
        ("names", "kind", words::<NameKind>()),
        ("names", "origin", words::<NameOrigin>()),
        ("offices", "level", words::<Level>()),
        ("events", "kind", words::<EventKind>()),
        ("events", "mode", words::<Mode>()),
        ("events", "status", words::<EventStatus>()),
        ("events", "certainty", words::<Certainty>()),
        ("participations", "role", words::<Role>()),
        ("participations", "presence", words::<Presence>()),
        ("delegates", "function", words::<Function>()),
        ("documents", "kind", words::<DocumentKind>()),
        ("documents", "extent", words::<Extent>()),
        ("provisions", "act", words::<Act>()),
        ("mentions", "stance", words::<Stance>()),
        ("citations", "relation", words::<Relation>()),
        ("commitments", "action", words::<Action>()),
        ("outcomes", "verdict", words::<Verdict>()),
        ("disputes", "rank", words::<Rank>()),
    ];
    for (table, field, words) in pairs {
        assert_eq!(of_schema(table, field), words, "{table}.{field}");
    }
}

#[test]
fn every_column_has_a_description() {
    let package = Package::built_in(&mut Findings::default()).unwrap();
    for table in package.tables() {
        for field in &table.schema().fields {
            assert!(!field.description.is_empty(), "{}.{}", table.name(), field.name);
        }
    }
}
