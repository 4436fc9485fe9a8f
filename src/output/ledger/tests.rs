//! What tables of the ledger say of texts that were read in part.

use super::comparison::{self, Text};
use super::topics::{Mark, Series, Shown, of_changes, of_matrix};
use crate::analysis::fixture;
use crate::date::Language;
use crate::model::{DocumentId, Entity, Model};
use crate::output::table::{Cell, Table};

/// Three statements: the first was read whole, of the others two points and one are recorded; the second has
/// nine points by its own count, that of the third is not known.
fn texts() -> std::sync::Arc<Model> {
    let documents = "id,event,kind,title,date,issuers,speaker,extent,paragraphs,route,pax_agtid,\
un_symbol,certainty,sources,note
one,,joint_statement,T,2020-01-01,a,,full,2,,,,certain,s,
two,,joint_statement,T,2021-01-01,a,,excerpt,9,,,,certain,s,
three,,joint_statement,T,2022-01-01,a,,excerpt,,,,,certain,s,
";
    let provisions = "id,document,number,paragraph,act,topic,summary,certainty,sources
a1,one,1,1,calls,aid,Aid comes to camps.,certain,s
a2,one,2,2,calls,peace,Guns fall silent.,certain,s
b1,two,1,3,calls,peace,Guns fall silent.,certain,s
b2,two,2,5,calls,peace,Towns rest.,certain,s
c1,three,1,1,calls,aid,Aid comes to camps.,certain,s
";
    package(documents, provisions)
}

fn package(documents: &str, provisions: &str) -> std::sync::Arc<Model> {
    let (model, _) = fixture::model_of(&[
        (
            "sources",
            "id,kind,publisher,title,url,published,language,note,accessed,archived,sha256\n\
s,press,P,T,https://a.example/,,en,,,,\n",
        ),
        ("parties", "id,kind,iso3,m49,qid,sector,part_of,valid,sources,note\na,state,,,,,,,s,\n"),
        ("topics", "id,broader,pax_codes,plover,definition\naid,,,,D\npeace,,,,D\n"),
        ("documents", documents),
        ("provisions", provisions),
    ]);
    model
}

/// Returns the texts of a column.
fn column(table: &Table, key: &str) -> Vec<String> {
    let at = table.columns.iter().position(|column| column.key == key).unwrap();
    let text = |row: &Vec<Cell>| match &row[at] {
        Cell::Text(text) => text.clone().into_owned(),
        other => panic!("{other:?}"),
    };
    table.rows.iter().map(text).collect()
}

fn document(model: &Model, id: &str) -> DocumentId {
    model.documents.id.find(id).unwrap()
}

#[test]
fn a_topic_that_is_not_seen_says_how_much_of_the_text_is_recorded() {
    let model = texts();
    let documents = ["one", "two", "three"].map(|id| document(&model, id));
    let series = Series::new(&model, &documents);
    let silent = [
        ["2 of 9 points recorded", "1 of ? points recorded"],
        ["سُجّل 2 من 9 من البنود", "سُجّل 1 من ? من البنود"],
        ["записано пунктов: 2 из 9", "записано пунктов: 1 из ?"],
        ["kayıtlı madde: 2 / 9", "kayıtlı madde: 1 / ?"],
        ["۲ از ۹ بند ثبت شده", "۱ از ? بند ثبت شده"],
    ];
    for (language, [two, three]) in Language::ALL.into_iter().zip(silent) {
        let table = of_changes(&series, Shown::default(), language);
        let changes = column(&table, "change");
        let said = column(&table, "what_happens");
        // Aid is not seen in the second text, peace not in the third.
        let not_seen: Vec<&String> =
            said.iter().zip(&changes).filter(|it| it.1 == "not_seen").map(|it| it.0).collect();
        let [of_two, of_three] = not_seen[..] else { panic!("{changes:?}") };
        assert!(of_two.ends_with(&format!("({two})")), "{of_two}");
        assert!(of_three.ends_with(&format!("({three})")), "{of_three}");
        let others = said.iter().zip(&changes).filter(|it| it.1 != "not_seen");
        others.for_each(|(said, _)| assert!(!said.contains('('), "{said}"));
    }
}

#[test]
fn a_point_that_is_not_seen_says_how_much_of_the_silent_text_is_recorded() {
    let model = texts();
    let [two, three] = ["two", "three"].map(|id| [document(&model, id)]);
    fn text(documents: &[DocumentId]) -> Text<'_> {
        Text { entity: Entity::Document(documents[0]), documents }
    }
    let table = comparison::table(&model, &[text(&two), text(&three)], Language::English);
    let fates = column(&table, "fate");
    let said = column(&table, "what_became");
    assert_eq!(fates.iter().filter(|fate| *fate == "not_seen_later").count(), 2);
    assert_eq!(fates.iter().filter(|fate| *fate == "not_seen_earlier").count(), 1);
    for (fate, said) in fates.iter().zip(&said) {
        // What the third text lacks is told by the third, what the second lacks by the second.
        match fate.as_str() {
            "not_seen_later" => assert_eq!(said, "not seen later (1 of ? points recorded)"),
            "not_seen_earlier" => assert_eq!(said, "not seen earlier (2 of 9 points recorded)"),
            other => panic!("{other}"),
        }
    }
}

#[test]
fn a_column_of_a_text_has_a_month_only_where_its_date_has_one() {
    let documents = "id,event,kind,title,date,issuers,speaker,extent,paragraphs,route,pax_agtid,\
un_symbol,certainty,sources,note
day,,joint_statement,T,2020-01-09,a,,full,,,,,certain,s,
month,,joint_statement,T,2020-03,a,,full,,,,,certain,s,
year,,joint_statement,T,2021,a,,full,,,,,certain,s,
some,,joint_statement,T,202X,a,,full,,,,,certain,s,
";
    let provisions = "id,document,number,paragraph,act,topic,summary,certainty,sources
a,day,1,1,calls,aid,Aid comes.,certain,s
b,month,1,1,calls,aid,Aid comes.,certain,s
c,year,1,1,calls,aid,Aid comes.,certain,s
d,some,1,1,calls,aid,Aid comes.,certain,s
";
    let model = package(documents, provisions);
    let documents = ["day", "month", "year", "some"].map(|id| document(&model, id));
    let series = Series::new(&model, &documents);
    let table = of_matrix(&series, Shown::default(), Language::English, Mark::Act);
    let headings: Vec<&str> = table.columns[2..].iter().map(|it| it.heading.as_str()).collect();
    assert_eq!(headings, ["01/20", "03/20", "2021", "202X"]);
}
