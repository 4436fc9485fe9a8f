//! Tables of answers, on the made-up talks.

use super::{Why, answer_table};
use crate::analysis::fixture;
use crate::date::Language;
use crate::output::table::{CellRef, Table};
use crate::query::canonical::parse_canonical;
use crate::query::{Options, evaluate};

fn table(text: &str) -> Table {
    let (model, graph) = fixture::talks();
    let query = parse_canonical(text, &model).unwrap();
    let answer = evaluate(&query, &model, &graph, Options::default());
    answer_table(&answer, &model, &graph, Language::English, Why::Count)
}

/// Returns the cells of a column.
fn column(table: &Table, key: &str) -> Vec<CellRef<'static>> {
    let at = table.columns.iter().position(|column| column.key == key);
    let at = at.unwrap_or_else(|| panic!("{key}: {:?}", table.columns));
    table.rows.iter().map(|row| row[at].clone()).collect()
}

fn list(items: &[&'static str]) -> CellRef<'static> {
    CellRef::list(items.iter().copied())
}

#[test]
fn a_figure_of_an_imprecise_date_is_a_range() {
    let table = table("events being summit-1; most length");
    assert_eq!(column(&table, "count"), [CellRef::range((1, 31))]);
}

#[test]
fn a_promise_has_its_verdict_and_its_days() {
    let table = table("commitments made at talks-20");
    assert_eq!(column(&table, "verdict")[0], list(&["kept late"]));
    assert_eq!(column(&table, "days_late")[0], CellRef::Number(24));
    assert_eq!(column(&table, "due")[0], CellRef::text("second half of 2023"));
}

#[test]
fn events_are_compared_side_by_side() {
    let table = table("comparison of events being talks-20 or being talks-21");
    let keys: Vec<&str> = table.columns.iter().map(|column| column.key.as_str()).collect();
    assert_eq!(keys, ["what", "talks-20", "talks-21"]);
    let first: Vec<String> = column(&table, "what").iter().map(|cell| cell.joined(" ")).collect();
    let expected = [
        "date",
        "place",
        "Iran",
        "russia",
        "iraq",
        "opposition",
        "head: Iran",
        "head: russia",
        "next-meeting",
        "terror",
    ];
    assert_eq!(first, expected);
    assert_eq!(table.rows[8][1..], [list(&["agrees"]), list(&["agrees"])]);
}

/// A table of years, gaps or events side by side may have as many rows as the answer has events.
#[test]
fn only_rows_about_a_thing_have_its_sources() {
    for (text, has_sources) in [
        ("rounds", true),
        ("years of rounds", false),
        ("gaps between rounds", false),
        ("comparison of events being talks-20 or being talks-21", false),
    ] {
        let columns = table(text).columns;
        assert_eq!(columns.iter().any(|it| it.key == "n_sources"), has_sources, "{text}");
    }
}
