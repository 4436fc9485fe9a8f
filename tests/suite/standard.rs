//! What the standard says is honoured, or refused by name: never passed over, never in the words of
//! a library.

use std::fs;

use diplograph::diagnostic::{Finding, Findings};
use diplograph::model;
use diplograph::package::{Package, PackageError};
use serde_json::{Value, json};

use crate::package_folder::Folder;

/// Returns the findings of a package.
fn findings(folder: &Folder) -> Vec<Finding> {
    let mut findings = Findings::default();
    model::open(Some(folder.path()), &mut findings).unwrap();
    findings.shown().into_iter().cloned().collect()
}

/// Returns the findings as `CODE message`.
fn told(folder: &Folder) -> Vec<String> {
    findings(folder).iter().map(|it| format!("{} {}", it.code, it.message)).collect()
}

/// Returns a field of a schema.
fn field<'v>(schema: &'v mut Value, name: &str) -> &'v mut Value {
    let fields = schema["fields"].as_array_mut().unwrap();
    fields.iter_mut().find(|field| field["name"] == name).unwrap()
}

/// Returns a resource of a descriptor.
fn resource<'v>(descriptor: &'v mut Value, name: &str) -> &'v mut Value {
    let resources = descriptor["resources"].as_array_mut().unwrap();
    resources.iter_mut().find(|resource| resource["name"] == name).unwrap()
}

type Change = fn(&mut Value);

/// Asserts that a change of the descriptor or a schema of the tiny package is the only thing told.
fn assert_told(cases: &[(&str, Change, &str)]) {
    for (number, (file, change, expected)) in cases.iter().enumerate() {
        let folder = Folder::tiny();
        folder.change(file, change);
        let told = told(&folder);
        assert!(told.iter().any(|it| it == expected), "{number}: {expected}\n{told:#?}");
        for words in ["untagged", "invalid type", "missing field", "unknown variant", "variant"] {
            assert!(!told.iter().any(|it| it.contains(words)), "{number}: {told:#?}");
        }
    }
}

/// Properties of a sort that the standard does not have them in.
const OTHER_SORTS: &[(&str, Change, &str)] = &[
    ("datapackage", |it| *it = json!([]), "D001 the file holds a list, not an object"),
    ("datapackage", |it| it["title"] = json!(7), "D001 `title` is a number, not a text"),
    ("datapackage", |it| it["licenses"] = json!({}), "D001 `licenses` is an object, not a list"),
    ("datapackage", |it| it["resources"] = json!("data"), "D001 `resources` is a text, not a list"),
    (
        "datapackage",
        |it| it["resources"][0] = json!(null),
        "D001 `resources[0]` is null, not an object",
    ),
    (
        "datapackage",
        |it| it["resources"][0]["name"] = json!([]),
        "D001 `resources[0].name` is a list, not a text",
    ),
    (
        "datapackage",
        |it| it["resources"][0]["path"] = json!({}),
        "D001 `resources[0].path` is an object, not a list of texts",
    ),
    (
        "datapackage",
        |it| it["resources"][0]["schema"] = json!(["schemas/sources.json"]),
        "D001 `resources[0].schema` is a list, not a schema (an object) or its path (a text)",
    ),
    (
        "datapackage",
        |it| it["resources"][0]["bytes"] = json!("12"),
        "D001 `resources[0].bytes` is a text, not a whole number",
    ),
    ("people", |it| *it = json!("people"), "D001 the file holds a text, not an object"),
    ("people", |it| it["fields"] = json!({}), "D001 `fields` is an object, not a list of fields"),
    ("people", |it| it["fields"][0] = json!("id"), "D001 `fields[0]` is a text, not an object"),
    (
        "people",
        |it| it["fields"][0]["name"] = json!(1),
        "D001 `fields[0].name` is a number, not a text",
    ),
    (
        "people",
        |it| it["fields"][0]["constraints"] = json!([]),
        "D001 `fields[0].constraints` is a list, not an object",
    ),
    (
        "people",
        |it| it["fields"][0]["constraints"]["required"] = json!("yes"),
        "D001 `fields[0].constraints.required` is a text, not true or false",
    ),
    (
        "people",
        |it| it["fields"][0]["constraints"]["enum"] = json!("a"),
        "D001 `fields[0].constraints.enum` is a text, not a list",
    ),
    (
        "people",
        |it| it["fields"][0]["constraints"]["maxLength"] = json!("x"),
        "D001 `fields[0].constraints.maxLength` is a text, not a whole number",
    ),
    (
        "people",
        |it| it["missingValues"] = json!("-"),
        "D001 `missingValues` is a text, not a list of texts",
    ),
    (
        "people",
        |it| it["missingValues"] = json!(["", 9]),
        "D001 `missingValues[1]` is a number, not a text",
    ),
    (
        "people",
        |it| it["primaryKey"] = json!(1),
        "D001 `primaryKey` is a number, not a list of texts",
    ),
    (
        "people",
        |it| it["uniqueKeys"] = json!(["id"]),
        "D001 `uniqueKeys[0]` is a text, not a list of names of fields",
    ),
    (
        "people",
        |it| it["foreignKeys"] = json!(["id"]),
        "D001 `foreignKeys[0]` is a text, not an object",
    ),
    (
        "events",
        |it| field(it, "number")["constraints"]["minimum"] = json!("one"),
        "D001 `fields[3].constraints.minimum` is a text, not a whole number such as `21`",
    ),
    (
        "events",
        |it| field(it, "number")["constraints"]["enum"] = json!([1, "two"]),
        "D001 `fields[3].constraints.enum[1]` is a text, not a whole number such as `21`",
    ),
];

#[test]
fn a_property_of_another_sort_is_told_with_what_it_is_and_what_it_should_be() {
    assert_told(OTHER_SORTS);
}

/// Properties that are missing, and names of nothing.
const WRONG_NAMES: &[(&str, Change, &str)] = &[
    ("datapackage", |it| *it = json!({}), "D001 there is no `resources`"),
    (
        "datapackage",
        |it| it["resources"] = json!([]),
        "D001 `resources` is empty: the package has no table",
    ),
    (
        "datapackage",
        |it| it["asOf"] = json!("31.12.2024"),
        "D001 `asOf` is `31.12.2024`, which is no day",
    ),
    (
        "datapackage",
        |it| it["asOf"] = json!("2024-12"),
        "D001 `asOf` is `2024-12`, which is no day",
    ),
    (
        "datapackage",
        |it| {
            let again = resource(it, "people").clone();
            it["resources"].as_array_mut().unwrap().push(again);
        },
        "D009 two resources are called `people`; the second is not read",
    ),
    (
        "datapackage",
        |it| resource(it, "people")["name"] = json!("persons"),
        "D011 the model has no table `persons`",
    ),
    (
        "datapackage",
        |it| {
            it["resources"] = json!([{
                "name": "cpi", "path": "data/people.csv",
                "schema": { "fields": [{ "name": "id" }, { "name": "sources" }, { "name": "note" }] },
            }]);
        },
        "D010 the package has none of the tables of the model",
    ),
    (
        "datapackage",
        |it| {
            resource(it, "people").as_object_mut().unwrap().remove("schema");
        },
        "D015 `people` has no schema",
    ),
    (
        "datapackage",
        |it| {
            resource(it, "people").as_object_mut().unwrap().remove("path");
        },
        "D001 `resources[4]` has no `path`",
    ),
    (
        "people",
        |it| {
            it.as_object_mut().unwrap().remove("fields");
        },
        "D001 there is no `fields`",
    ),
    (
        "people",
        |it| it["fields"][0]["type"] = json!("strng"),
        "D001 `id` is of type `strng`, which the standard does not have",
    ),
    (
        "people",
        |it| it["fields"][0]["valueKind"] = json!("edft"),
        "D001 there is no `valueKind` `edft`",
    ),
    ("people", |it| it["fieldsMatch"] = json!("equals"), "D001 `equals` is no way to match fields"),
    (
        "people",
        |it| it["primaryKey"] = json!(["ident"]),
        "D001 `primaryKey` names a field `ident`, which the schema does not have",
    ),
    ("people", |it| it["fields"][2]["name"] = json!("id"), "D001 two fields are called `id`"),
    (
        "events",
        |it| it["foreignKeys"][0]["reference"]["fields"] = json!(["idd"]),
        "D001 the schema of `events` refers to `processes.idd`, which is no column",
    ),
    (
        "events",
        |it| it["foreignKeys"][0]["reference"]["fields"] = json!(["id", "note"]),
        "D001 `foreignKeys[0]` names 1 fields and its `reference` 2",
    ),
    (
        "datapackage",
        |it| it["missingValues"] = json!(["-"]),
        "D001 `missingValues` stands in the package, where it means nothing",
    ),
    (
        "datapackage",
        |it| resource(it, "people")["primaryKey"] = json!("id"),
        "D001 `resources[4].primaryKey` stands in a resource, where it means nothing",
    ),
    (
        "people",
        |it| it["fields"][2]["required"] = json!(true),
        "D001 `fields[2].required` stands in a field of a schema, where it means nothing",
    ),
    (
        "people",
        |it| it["missing_values"] = json!(["-"]),
        "D014 `missing_values` is no property of the standard",
    ),
    (
        "datapackage",
        |it| it["profile"] = json!("fiscal-data-package"),
        "D014 the profile `fiscal-data-package` is not checked",
    ),
    (
        "sources",
        |it| field(it, "published")["constraints"] = json!({ "minimum": "1950-01-01" }),
        "D001 `minimum` of `published` means nothing for a field of type `string`",
    ),
];

#[test]
fn what_is_missing_or_named_wrongly_is_told() {
    assert_told(WRONG_NAMES);
}

/// What the standard has and the program does not read.
const NOT_READ: &[(&str, Change, &str)] = &[
    (
        "datapackage",
        |it| resource(it, "people")["path"] = json!(["data/people.csv", "data/people.csv"]),
        "D001 `path` of `people` lists `data/people.csv` twice",
    ),
    (
        "datapackage",
        |it| {
            let people = resource(it, "people").as_object_mut().unwrap();
            people.remove("path");
            people.insert("data".to_owned(), json!([["id", "sources", "note"]]));
        },
        "D008 the rows of `people` stand in the descriptor (`data`), which is not read",
    ),
    (
        "datapackage",
        |it| resource(it, "people")["compression"] = json!("gz"),
        "D004 `people` is declared with compression `gz`",
    ),
    (
        "datapackage",
        |it| resource(it, "people")["format"] = json!("xlsx"),
        "D004 `people` is declared with format `xlsx`",
    ),
    (
        "datapackage",
        |it| resource(it, "people")["mediatype"] = json!("application/json"),
        "D004 `people` is declared with mediatype `application/json`",
    ),
    (
        "datapackage",
        |it| resource(it, "people")["encoding"] = json!("utf-16"),
        "D004 `people` is declared with encoding `utf-16`",
    ),
    (
        "datapackage",
        |it| resource(it, "people")["dialect"] = json!({ "commentChar": "#" }),
        "D004 `people` is declared with commentChar `#`",
    ),
    (
        "datapackage",
        |it| resource(it, "people")["dialect"] = json!({ "headerRows": [1, 2] }),
        "D004 `people` is declared with headerRows `[1,2]`",
    ),
    (
        "datapackage",
        |it| resource(it, "people")["dialect"] = json!({ "header": false }),
        "D004 `people` is declared with header `false`",
    ),
    (
        "datapackage",
        |it| resource(it, "people")["dialect"] = json!({ "delimiter": ";" }),
        "D004 `people` is declared with delimiter `;`",
    ),
    (
        "datapackage",
        |it| resource(it, "people")["dialect"] = json!({ "csv": { "delimiter": ";" } }),
        "D004 `people` is declared with delimiter `;`",
    ),
    (
        "datapackage",
        |it| resource(it, "people")["dialect"] = json!({ "escapeChar": "\\" }),
        "D004 `people` is declared with escapeChar `\\`",
    ),
    (
        "datapackage",
        |it| resource(it, "people")["dialect"] = json!({ "nullSequence": "-" }),
        "D004 `people` is declared with nullSequence `-`",
    ),
    (
        "datapackage",
        |it| resource(it, "people")["dialect"] = json!("dialect.json"),
        "D003 `dialect.json` is not there",
    ),
    (
        "datapackage",
        |it| resource(it, "people")["path"] = json!("data/people.ods"),
        "D004 `data/people.ods` is a spreadsheet of LibreOffice, not CSV",
    ),
    (
        "people",
        |it| it["fields"][2]["type"] = json!("list"),
        "D008 `note` is of type `list`, which is not read",
    ),
    (
        "people",
        |it| it["fields"][2]["type"] = json!("duration"),
        "D008 `note` is of type `duration`, which is not read",
    ),
    (
        "people",
        |it| {
            it["fields"][2]["type"] = json!("date");
            it["fields"][2]["format"] = json!("%d.%m.%Y");
        },
        "D008 `note` is of type `date` in format `%d.%m.%Y`, which is not read",
    ),
    (
        "places",
        |it| field(it, "latitude")["decimalChar"] = json!(","),
        "D008 numbers of `latitude` are declared with decimalChar `,`",
    ),
    (
        "places",
        |it| field(it, "latitude")["bareNumber"] = json!(false),
        "D008 numbers of `latitude` are declared with bareNumber `false`",
    ),
    (
        "people",
        |it| it["missingValues"] = json!(["-"]),
        "D008 `missingValues` leaves out the empty text",
    ),
];

#[test]
fn what_is_not_read_is_refused_by_name() {
    assert_told(NOT_READ);
}

#[test]
fn a_fault_of_a_descriptor_has_its_place() {
    let folder = Folder::tiny();
    folder.change("people", |it| it["fields"][1]["constraints"]["required"] = json!(1));
    let found = findings(&folder);
    let place = found[0].place.as_ref().unwrap();
    assert_eq!(found[0].file, "schemas/people.json");
    assert_eq!(place.text.trim(), "\"required\": 1");
    assert!(
        place.text.chars().skip(place.column as usize - 1).collect::<String>().starts_with('1')
    );
}

/// Asserts that a change of a schema and one of its table lead to a finding at a cell, or to none.
fn assert_cell(table: &str, change: Change, (from, to): (&str, &str), expected: Option<&str>) {
    let folder = Folder::tiny();
    folder.change(table, change);
    folder.replace(table, from, to);
    let at = |it: &Finding| {
        let place = it.place.as_ref().map_or((0, 0), |place| (place.line, place.column));
        format!("{} {}:{}", it.code, place.0, place.1)
    };
    let told: Vec<String> = findings(&folder).iter().map(at).collect();
    let expected: Vec<&str> = expected.into_iter().collect();
    assert_eq!(told, expected, "{table}: {to}");
}

#[test]
fn missing_values_of_schema_and_field_are_no_values() {
    let schema: Change = |it| it["missingValues"] = json!(["", "-", "n/a"]);
    let labelled: Change =
        |it| it["missingValues"] = json!([{ "value": "" }, { "value": "-", "label": "none" }]);
    let of_field: Change = |it| field(it, "number")["missingValues"] = json!(["", "-"]);
    assert_cell(
        "events",
        schema,
        (",round,2,,2017-02,astana,,", ",round,2,-,2017-02,n/a,-,"),
        None,
    );
    assert_cell("events", labelled, (",round,2,", ",round,2,"), None);
    assert_cell("events", of_field, ("2017-02,astana,,", "2017-02,astana,-,"), None);
    assert_cell(
        "events",
        schema,
        (",held,certain,paper#p2", ",-,certain,paper#p2"),
        Some("D201 3:55"),
    );
    let folder = Folder::tiny();
    folder.change("events", schema);
    folder.replace("events", "2017-02,astana,,", "2017-02,-,n/a,");
    let (package, model) = model::open(Some(folder.path()), &mut Findings::default()).unwrap();
    assert_eq!(package.rows("events").unwrap().rows[1][6..8], ["", ""]);
    let second = model.events.id.find("round-2").unwrap();
    assert_eq!((model.events.place.get(second), model.events.venue.get(second)), (None, None));
}

#[test]
fn constraints_and_types_of_the_standard_are_checked_at_the_cell() {
    let long: Change = |it| field(it, "title")["constraints"]["maxLength"] = json!(5);
    assert_cell("sources", long, ("Talks begin", "Talks end"), Some("D220 2:23"));
    let short: Change = |it| field(it, "title")["constraints"]["minLength"] = json!(5);
    assert_cell("sources", short, ("Talks begin", "Talk"), Some("D220 2:23"));
    let above: Change = |it| field(it, "number")["constraints"] = json!({ "exclusiveMinimum": 1 });
    assert_cell("events", above, ("round,2,", "round,2,"), Some("D205 2:21"));
    let below: Change =
        |it| field(it, "number")["constraints"] = json!({ "exclusiveMaximum": "2" });
    assert_cell("events", below, ("round,2,", "round,2,"), Some("D205 3:21"));
    let listed: Change = |it| field(it, "number")["constraints"] = json!({ "enum": [1, 3] });
    assert_cell("events", listed, ("round,2,", "round,2,"), Some("D203 3:21"));
    for (kind, good, bad) in [
        ("boolean", "TRUE", "yes"),
        ("date", "2024-01-24", "2024-01"),
        ("year", "2024", "24"),
        ("yearmonth", "2024-01", "2024-13"),
        ("time", "15:00:00", "15h"),
        ("datetime", "2024-01-24T15:00:00Z", "2024-01-24"),
        ("geopoint", "\"71.4, 51.1\"", "51.1"),
    ] {
        for (value, expected) in [(good, false), (bad, true)] {
            let folder = Folder::tiny();
            folder.change("people", |it| {
                it["fields"].as_array_mut().unwrap().push(json!({ "name": "own", "type": kind }));
            });
            folder.replace("people", "id,sources,note", "id,sources,note,own");
            folder.replace("people", "mona,paper,", &format!("mona,paper,,{value}"));
            let wrong =
                told(&folder).iter().any(|it| it.starts_with("D202") || it.starts_with("D206"));
            assert_eq!(wrong, expected, "{kind} {value}: {:?}", told(&folder));
        }
    }
}

#[test]
fn parts_of_a_primary_key_must_be_filled_and_those_of_a_unique_key_need_not() {
    let optional: Change = |it| {
        field(it, "title")["constraints"] = json!({});
        it.as_object_mut().unwrap().remove("uniqueKeys");
        it["primaryKey"] = json!(["person", "party", "title"]);
    };
    let unique: Change = |it| {
        field(it, "title")["constraints"] = json!({});
        it["uniqueKeys"] = json!([["person", "title"]]);
    };
    for (change, rows, expected) in [
        (optional, "mona,iran,,,2017,certain,paper,\n", vec!["D201"]),
        (unique, "mona,iran,,,2017,certain,paper,\nmona,jordan,,,2018,certain,paper,\n", vec![]),
        (
            unique,
            "mona,iran,A,,2017,certain,paper,\nmona,jordan,A,,2018,certain,paper,\n",
            vec!["D301"],
        ),
    ] {
        let folder = Folder::tiny();
        folder.change("offices", change);
        folder.append("offices", rows);
        let codes: Vec<_> = findings(&folder).iter().map(|it| it.code.as_str()).collect();
        assert_eq!(codes, expected, "{rows}");
    }
}

#[test]
fn a_row_twice_is_told_even_where_its_key_has_an_empty_part() {
    for (table, rows) in [
        ("names", "iran,en,pref,Iran,,paper,printed\n"),
        ("offices", "mona,iran,Minister,,,certain,paper,\nmona,iran,Minister,,,certain,paper,\n"),
    ] {
        let folder = Folder::tiny();
        folder.append(table, rows);
        let codes: Vec<_> = findings(&folder).iter().map(|it| it.code.as_str()).collect();
        assert_eq!(codes, ["D301"], "{table}");
    }
}

#[test]
fn what_the_standard_allows_passes() {
    for (file, change) in [
        (
            "datapackage",
            (|it| resource(it, "people")["path"] = json!(["data/people.csv"])) as Change,
        ),
        ("datapackage", |it| {
            let readme = json!({ "name": "readme", "path": "data/notes.csv.md" });
            it["resources"].as_array_mut().unwrap().push(readme);
        }),
        ("datapackage", |it| resource(it, "people")["dialect"] = json!("dialect.json")),
        ("datapackage", |it| {
            resource(it, "people")["dialect"] =
                json!({ "delimiter": ",", "lineTerminator": "\r\n" })
        }),
        ("datapackage", |it| resource(it, "people")["profile"] = json!("tabular-data-resource")),
        ("datapackage", |it| it["ownProperty"] = json!([1, 2])),
        ("datapackage", |it| {
            it.as_object_mut().unwrap().remove("name");
        }),
        ("events", |it| field(it, "number")["example"] = json!(21)),
        ("events", |it| field(it, "number")["constraints"]["enum"] = json!([1, 2, 3])),
        ("people", |it| it["fields"][0]["example"] = json!({ "a": [true] })),
        ("people", |it| it["primaryKey"] = json!("id")),
        ("people", |it| it["fields"][2]["format"] = json!("default")),
    ] {
        let folder = Folder::tiny();
        fs::write(folder.path().join("dialect.json"), "{ \"quoteChar\": \"\\\"\" }").unwrap();
        fs::write(folder.path().join("data/notes.csv.md"), "# Notes\n").unwrap();
        folder.change(file, change);
        assert_eq!(
            told(&folder),
            [""; 0],
            "{}",
            fs::read_to_string(folder.path().join("datapackage.json")).unwrap()
        );
    }
}

#[test]
fn a_file_beside_the_tables_counts_for_the_hash_of_the_package() {
    let folder = Folder::tiny();
    folder.change("datapackage", |it| {
        let readme = json!({ "name": "readme", "path": "README.md" });
        it["resources"].as_array_mut().unwrap().push(readme);
    });
    let hash = |text: &str| {
        fs::write(folder.path().join("README.md"), text).unwrap();
        Package::open(folder.path(), &mut Findings::default()).unwrap().sha256().unwrap()
    };
    assert_ne!(hash("one"), hash("two"));
}

#[test]
fn a_file_is_compared_with_the_size_and_the_hash_of_the_descriptor() {
    // The digest of `id,sources,note` and a line feed, by `md5sum`; and one of nothing.
    let (md5, sha256) = (
        "be4a0c01f41118d012f9f34ecc1bb449",
        "sha256:0000000000000000000000000000000000000000000000000000000000000000",
    );
    for (key, value, expected) in [
        ("bytes", json!(16), vec![]),
        ("bytes", json!(17), vec!["D013"]),
        ("hash", json!(md5), vec![]),
        ("hash", json!("d41d8cd98f00b204e9800998ecf8427e"), vec!["D013"]),
        ("hash", json!(sha256), vec!["D013"]),
        ("hash", json!("crc32:cbf43926"), vec!["D014"]),
    ] {
        let folder = Folder::tiny();
        fs::write(folder.table("people"), "id,sources,note\n").unwrap();
        fs::write(
            folder.table("delegates"),
            "event,party,person,function,title_then,certainty,sources,note\n",
        )
        .unwrap();
        folder.change("datapackage", |it| resource(it, "people")[key] = value.clone());
        let codes: Vec<_> = findings(&folder).iter().map(|it| it.code.as_str()).collect();
        assert_eq!(codes, expected, "{key} {value}");
    }
}

#[test]
fn columns_beyond_the_schema_or_the_model_are_told_and_allowed_ones_may_be_missing() {
    for (matching, header, row, expected) in [
        (None, "id,sources,note,own", "mona,paper,,x", vec!["D104 4"]),
        (Some("subset"), "id,sources,note,own", "mona,paper,,x", vec!["D012 4"]),
        (Some("superset"), "id,sources", "mona,paper", vec![]),
        (Some("subset"), "id,sources", "mona,paper", vec!["D105 2"]),
        (Some("partial"), "id,sources,own", "mona,paper,x", vec!["D012 3"]),
    ] {
        let folder = Folder::tiny();
        if let Some(matching) = matching {
            folder.change("people", |it| it["fieldsMatch"] = json!(matching));
        }
        fs::write(folder.table("people"), format!("{header}\n{row}\n")).unwrap();
        let codes = |it: &Finding| {
            let place = it.place.as_ref().unwrap();
            let column = place.text[..place.column as usize - 1].matches(',').count() + 1;
            format!("{} {column}", it.code)
        };
        let told: Vec<String> = findings(&folder).iter().map(codes).collect();
        assert_eq!(told, expected, "{matching:?} {header}");
    }
    let folder = Folder::tiny();
    folder.change("people", |it| {
        it["fields"].as_array_mut().unwrap().push(json!({ "name": "born", "type": "year" }));
    });
    fs::write(folder.table("people"), "id,sources,note,born\nmona,paper,,1960\n").unwrap();
    assert_eq!(told(&folder), ["D012 the model reads no column `born` of `people`"]);
}

#[test]
fn an_empty_line_between_rows_is_a_blank_row_and_one_at_the_end_is_none() {
    let folder = Folder::tiny();
    folder.append("people", "\n\n");
    assert_eq!(told(&folder), [""; 0]);
    folder.append("people", "otto,paper,\n");
    assert_eq!(told(&folder), ["D109 the line is empty", "D109 the line is empty"]);
}

#[test]
fn a_foreign_key_to_another_column_than_the_id_is_checked() {
    let keys: Change = |it| {
        it["foreignKeys"] = json!([{
            "fields": "note", "reference": { "resource": "parties", "fields": "iso3" },
        }]);
    };
    assert_cell("people", keys, ("mona,paper,", "mona,paper,IRN"), None);
    assert_cell("people", keys, ("mona,paper,", "mona,paper,FRA"), Some("D304 2:12"));
}

#[test]
fn a_value_that_the_model_can_not_hold_is_an_error_at_its_cell() {
    let word: Change = |it| {
        field(it, "kind")["constraints"]["enum"].as_array_mut().unwrap().push(json!("retreat"))
    };
    assert_cell("events", word, (",round,2,", ",retreat,2,"), Some("D221 3:15"));
    let minus: Change = |it| field(it, "number")["constraints"] = json!({});
    assert_cell("events", minus, (",round,2,", ",bilateral,-2,"), Some("D221 3:25"));
    let unused = Folder::tiny();
    unused.change("events", word);
    assert_eq!(told(&unused), [""; 0]);
}

#[test]
fn a_descriptor_in_yaml_is_named() {
    for name in ["datapackage.yml", "datapackage.yaml"] {
        let folder = Folder::empty();
        fs::write(folder.path().join(name), "name: talks\n").unwrap();
        let error = Package::open(folder.path(), &mut Findings::default()).unwrap_err();
        assert!(matches!(error, PackageError::YamlDescriptor { .. }), "{error}");
        assert!(error.to_string().contains(name), "{error}");
    }
    let folder = Folder::tiny();
    fs::write(folder.path().join("schemas/people.yaml"), "fields: []\n").unwrap();
    folder.change("datapackage", |it| {
        resource(it, "people")["schema"] = json!("schemas/people.yaml")
    });
    let expected = "D008 `schemas/people.yaml` is YAML; JSON is read".to_owned();
    assert!(told(&folder).contains(&expected), "{:?}", told(&folder));
}

#[test]
fn what_is_likely_a_slip_is_warned_of() {
    for (table, rows, expected) in [
        (
            "names",
            "jordan,en,pref,The\u{a0}Kingdom,,paper,\n",
            "D417 `The\\u{00A0}Kingdom` holds white space that is no plain space (U+00A0)",
        ),
        (
            "events",
            "round-3,talks,round,3,,2071-02,astana,,iran,in_person,held,certain,paper,\n",
            "D415 `2071-02` lies years after the day to which the records go (2024-12-31)",
        ),
        (
            "events",
            "round-3,talks,round,3,,2018-02,astana,,iran,in_person,held,certain,paper,\n",
            "D416 `round-3` has no name",
        ),
        (
            "events",
            "x-1,talks,exchange,1,,2018-02,astana,,iran,in_person,held,certain,paper,\n\
             x-2,talks,exchange,2,,2018-01,astana,,iran,in_person,held,certain,paper,\n",
            "D419 exchange `2` lies before exchange `1` (`x-1`, 2018-02)",
        ),
    ] {
        let folder = Folder::tiny();
        folder.append(table, rows);
        let told = told(&folder);
        assert!(told.iter().any(|it| it == expected), "{expected}\n{told:#?}");
        assert!(told.iter().all(|it| it.starts_with("D41")), "{told:#?}");
    }
}

#[test]
fn promises_due_before_their_text_and_missing_points_are_warned_of() {
    let folder = Folder::tiny();
    folder.append_cells("topics", &[("id", "ceasefire"), ("definition", "Truce")]);
    let sourced = [("certainty", "certain"), ("sources", "paper")];
    let text = [
        ("id", "text"),
        ("event", "round-1"),
        ("kind", "joint_statement"),
        ("title", "Text"),
        ("date", "2017-01-24"),
        ("issuers", "iran"),
        ("extent", "full"),
    ];
    folder.append_cells("documents", &[&text[..], &sourced].concat());
    for (id, number) in [("text-1", "1"), ("text-4", "4")] {
        let point = [
            ("id", id),
            ("document", "text"),
            ("number", number),
            ("numbering", "text"),
            ("act", "agrees"),
            ("topic", "ceasefire"),
            ("summary", "Agreed"),
        ];
        folder.append_cells("provisions", &[&point[..], &sourced].concat());
    }
    for (id, due) in [("early", "2016"), ("later", "2017")] {
        let promise = [("id", id), ("provision", "text-1"), ("debtors", "iran"), ("due", due)];
        folder.append_cells("commitments", &[&promise[..], &[("action", "hold_meeting")]].concat());
    }
    assert_eq!(
        told(&folder),
        [
            "D414 due `2016` lies before the text that promises it (`text`, 2017-01-24)",
            "D418 points 2 to 3 of `text` missing before point 4",
        ]
    );
}
