use proptest::prelude::*;

use super::*;
use crate::date::{Language, month_names};

#[test]
fn a_date_written_otherwise_leads_to_its_edtf() {
    let cases: &[(&str, &[&str])] = &[
        ("2017-02-29", &["2017-02-28"]),
        ("2024-1-5", &["2024-01-05"]),
        ("2017-9-14", &["2017-09-14"]),
        ("24.01.2024", &["2024-01-24"]),
        ("04.05.2017", &["2017-05-04"]),
        ("2024/01/24", &["2024-01-24"]),
        ("20240124", &["2024-01-24"]),
        ("2024-H2", &["2024-41"]),
        ("H2 2019", &["2019-41"]),
        ("second half of 2019", &["2019-41"]),
        ("Q3 2024", &["2024-35"]),
        ("spring 2019", &["2019-21"]),
        ("2019 spring", &["2019-21"]),
        ("2024-24-01", &["2024-01-24"]),
        ("5 March 2019", &["2019-03-05"]),
        ("March 5, 2019", &["2019-03-05"]),
        ("5th of March 2019", &["2019-03-05"]),
        ("21 December 2017", &["2017-12-21"]),
        ("May 2019", &["2019-05"]),
        ("May 2019?", &["2019-05?"]),
        ("Mar-17", &["2017-03"]),
        ("30-Oct-17", &["2017-10-30"]),
        ("1/23/2017", &["2017-01-23"]),
        ("05/01/2019", &["2019-01-05", "2019-05-01"]),
        ("04/05/17", &["2017-05-04", "2017-04-05"]),
        ("05/05/2019", &["2019-05-05"]),
        ("42858", &["2017-05-03"]),
        ("٢٠٢١-٠٧-٠٧", &["2021-07-07"]),
        ("۷ ژوئیه ۲۰۲۱", &["2021-07-07"]),
        ("7 كانون الثاني 2021", &["2021-01-07"]),
        ("7 июля 2021 года", &["2021-07-07"]),
        ("7 Temmuz 2021", &["2021-07-07"]),
        ("2021‑12‑21", &["2021-12-21"]),
        ("2018-11-28 00:00:00", &["2018-11-28"]),
        ("2018-11-28 14:30", &["2018-11-28T14:30:00"]),
        ("2023-06-2u", &["2023-06-2X"]),
        ("2022-11-22/open", &["2022-11-22/.."]),
        ("2022-11-22/unknown", &["2022-11-22/"]),
        ("since May 2019", &["2019-05/.."]),
        ("until 5 March 2019", &["../2019-03-05"]),
        ("2024-01-25/2024-01-24", &["2024-01-24/2024-01-25"]),
        ("2017-02-29/2017-03-32", &["2017-02-28/2017-03-31"]),
        ("2021-02-16 – 2021-02-17", &["2021-02-16/2021-02-17"]),
        ("2018-07-30/31", &["2018-07-30/2018-07-31"]),
        ("24-25 January 2024", &["2024-01-24/2024-01-25"]),
        ("24–25 January 2024", &["2024-01-24/2024-01-25"]),
        ("30 July – 1 August 2019", &["2019-07-30/2019-08-01"]),
        ("March to May 2019", &["2019-03/2019-05"]),
        ("2019-2021", &["2019/2021"]),
        ("2012-2015", &["2012/2015"]),
        ("May 2019 - June 2020", &["2019-05/2020-06"]),
    ];
    for (text, expected) in cases {
        assert_eq!(readings(text), *expected, "{text}");
    }
}

#[test]
fn what_can_not_be_read_whole_leads_to_nothing() {
    let texts = [
        "",
        "soon",
        "unknown",
        "5 March",
        "early 2022",
        "March 2019 noon",
        "2019-03-05 maybe",
        "17",
        "5 March 2019 7",
        "31 June 2019",
        "2019 March 5 6",
        "5/6",
        "1 2 3",
        "30 July",
        "2019,,03",
        "-",
        "/",
        "99999",
        "2017-21-12-01",
        "Thursday, 5 March 2019",
        "12:30",
        "May 2019 ~ ~",
    ];
    for text in texts {
        assert_eq!(readings(text), [""; 0], "{text}");
    }
}

/// Ways to write a day, with their language.
fn written(year: i32, month: usize, day: u32, language: Language) -> Vec<String> {
    let name = month_names(language)[month - 1];
    let mut texts = vec![
        format!("{day} {} {year}", name.genitive),
        format!("{day}-{}-{year}", name.nominative),
        format!("{} {day}, {year}", name.nominative),
        format!("{year} {} {day:02}", name.genitive),
        format!("{day}.{month}.{year}"),
        format!("{day:02}/{month:02}/{year}"),
        format!("{year}/{month}/{day}"),
        format!("{year}{month:02}{day:02}"),
        format!("{year}-{month:02}-{day:02} 00:00:00"),
        format!("{year}–{month:02}–{day:02}"),
    ];
    let eastern = |text: &String| -> String {
        let digit = |c: char| c.to_digit(10).and_then(|digit| char::from_u32('٠' as u32 + digit));
        text.chars().map(|c| digit(c).unwrap_or(c)).collect()
    };
    texts.extend(texts.clone().iter().map(eastern));
    texts
}

proptest! {
    #[test]
    fn a_day_is_read_in_every_way_that_it_is_written(
        year in 1970..2060_i32, month in 1..=12_usize, day in 1..=28_u32, of in 0..5_usize,
    ) {
        let expected = format!("{year}-{month:02}-{day:02}");
        for text in written(year, month, day, Language::ALL[of]) {
            let found = readings(&text);
            prop_assert!(found.contains(&expected), "{text}: {found:?}");
            // A word or a figure more, and it is no longer that day.
            for more in ["x", "noon", " 3", " no"] {
                let longer = format!("{text}{more}");
                prop_assert!(!readings(&longer).contains(&expected), "{longer}");
            }
        }
    }

    #[test]
    fn every_figure_of_the_text_stands_in_each_reading(
        pieces in proptest::collection::vec(
            "[0-9]{1,4}|[-/., ]|March|Dec|spring|H2|of|to|май|since ", 0..8,
        ),
    ) {
        let text: String = pieces.concat();
        let numbers = |text: &str| -> Vec<u32> {
            let digits = text.split(|c: char| !c.is_ascii_digit()).filter(|it| !it.is_empty());
            digits.filter_map(|it| it.parse().ok()).collect()
        };
        for reading in readings(&text) {
            prop_assert!(core::is_valid(&reading), "{text}: {reading}");
            let known = numbers(&reading);
            let packed = numbers(&text).iter().any(|&it| it > 9999);
            // The last day of a month stands for one past its end.
            let clamped = numbers(&text).iter().any(|&it| (29..=99).contains(&it));
            // The second half of a year is 41 in EDTF, which is then the figure of `H2`.
            let text = if reading.contains("-41") { text.replace("H2", " 41 ") } else { text.clone() };
            for number in numbers(&text) {
                let short_year = known.iter().any(|it| *it > 99 && it % 100 == number % 100);
                prop_assert!(known.contains(&number) || short_year || packed || clamped, "{text}: {reading}");
            }
        }
    }
}
