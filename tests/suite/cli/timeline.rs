//! `diplograph timeline`.

use super::diplograph;

#[test]
fn the_rounds_come_in_order_with_the_documented_header() {
    let run = diplograph(&["timeline", "--kind", "round", "--format", "csv"]);
    let mut reader = csv::Reader::from_reader(run.stdout.as_bytes());
    let header: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(
        header.join(", "),
        "seq, event_id, kind, number, title, date_edtf, date_min, date_max, precision, city, country, venue, host, mode, status, participants, guarantors, conflict_parties, observers, absent, heads_of_delegation, documents, n_sources, sources, conflict, alt_values, note"
    );
    let numbers: Vec<u32> = reader.records().map(|row| row.unwrap()[3].parse().unwrap()).collect();
    assert_eq!(numbers, (1..=22).collect::<Vec<u32>>());
}

#[test]
fn the_capital_bears_the_name_of_the_time() {
    let run = diplograph(&["timeline", "--kind", "round", "--format", "csv"]);
    let mut reader = csv::Reader::from_reader(run.stdout.as_bytes());
    let cities: Vec<String> = reader.records().map(|row| row.unwrap()[9].to_owned()).collect();
    for (number, city) in [
        (1, "Astana"),
        (11, "Astana"),
        (12, "Nur-Sultan"),
        (18, "Nur-Sultan"),
        (19, "Astana"),
        (15, "Sochi"),
    ] {
        assert_eq!(cities[number - 1], city, "round {number}");
    }
}

#[test]
fn an_unknown_kind_is_a_usage_error() {
    let run = diplograph(&["timeline", "--kind", "rond"]);
    assert_eq!(run.code, 2, "{}", run.stderr);
}

#[test]
fn an_imprecise_date_stays_imprecise_in_a_calendar() {
    let run =
        diplograph(&["timeline", "--kind", "bilateral", "--in", "2017-06", "--format", "ics"]);
    let text = run.stdout.replace("\r\n ", "");
    let event = text.split("BEGIN:VEVENT").find(|it| it.contains("X-EDTF:2017-06\r\n")).unwrap();
    for line in [
        "DTSTART;VALUE=DATE:20170601\r\n",
        "DTEND;VALUE=DATE:20170701\r\n",
        "STATUS:TENTATIVE\r\n",
        "DESCRIPTION:Date known only as: June 2017\\n",
    ] {
        assert!(event.contains(line), "{line:?} in {event}");
    }
}

#[test]
fn the_same_workbook_has_the_same_bytes() {
    let folder = crate::package_folder::Folder::empty();
    let bytes = [1, 2].map(|number| {
        let path = folder.path().join(format!("{number}.xlsx"));
        let target = path.to_string_lossy().into_owned();
        diplograph(&["timeline", "--kind", "round", "--format", "xlsx", "-o", &target]);
        std::fs::read(path).unwrap()
    });
    assert!(bytes[0].starts_with(b"PK") && bytes[0] == bytes[1]);
}

#[test]
fn a_selection_is_printed_as_sql() {
    let run = diplograph(&["timeline", "--kind", "round", "--attended-by", "IRN", "--sql"]);
    assert!(run.stdout.starts_with("-- rounds attended by iran\nWITH "), "{}", run.stdout);
    assert!(run.stdout.trim_end().ends_with(';'), "{}", run.stdout);
    let asked = diplograph(&["ask", "--sql", "rounds attended by Iran"]);
    assert_eq!(run.stdout, asked.stdout);
}

/// Returns the cell of a column of a Markdown table, in its first row.
fn first_cell(text: &str, heading: &str) -> String {
    let cells = |line: &str| -> Vec<String> {
        line.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect()
    };
    let mut lines = text.lines().filter(|line| line.starts_with('|')).map(cells);
    let at = lines.next().unwrap().iter().position(|it| it == heading).unwrap();
    lines.nth(1).unwrap()[at].clone()
}

#[test]
fn people_read_headings_and_words_in_their_language() {
    // Round 1: 23 and 24 January 2017, Ahrar al-Sham declined.
    let round_1 = ["timeline", "--kind", "round", "--in", "2017-01", "--format", "md", "--lang"];
    for (language, cells) in [
        (
            "ru",
            [
                ("вид", "раунд"),
                ("точность", "дни"),
                ("форма", "очно"),
                ("состояние", "состоялось"),
                ("не были", "Ахрар аш-Шам (отказ от участия)"),
                ("расхождение", "да"),
            ],
        ),
        (
            "tr",
            [
                ("tür", "tur"),
                ("kesinlik", "gün"),
                ("biçim", "yüz yüze"),
                ("durum", "yapıldı"),
                ("gelmeyenler", "Ahraru’ş Şam (katılmayı reddetti)"),
                ("çelişki", "evet"),
            ],
        ),
    ] {
        let run = diplograph(&[&round_1[..], &[language]].concat());
        for (heading, cell) in cells {
            assert_eq!(first_cell(&run.stdout, heading), cell, "{heading}");
        }
    }
}

#[test]
fn a_terminal_shows_the_columns_that_it_has_room_for() {
    let run = diplograph(&["timeline", "--kind", "summit", "--in", "2022", "--format", "table"]);
    insta::assert_snapshot!(run.stdout, @r"
     kind    number  title                       date          city    participants   absent  n sources
     summit       7  Seventh trilateral summit   19 July 2022  Tehran  Iran, Russia,                  4
                     on Syria, Tehran                                  Turkey
    ");
}

#[test]
fn forms_for_people_have_titles_in_the_language() {
    for (form, wanted) in [
        ("mermaid", "title \u{2068}گاه‌شمار – روند آستانه\u{2069}\n    section ۲۰۲۴\n"),
        ("vega-lite", "\"title\": \"گاه‌شمار – روند آستانه\""),
        ("timelinejs", "\"headline\": \"روند آستانه\""),
        ("ics", "\r\nNAME:روند آستانه\r\n"),
        ("ics", "\r\nCATEGORIES:دور\r\n"),
    ] {
        let run = diplograph(&[
            "timeline", "--kind", "round", "--in", "2024", "--lang", "fa", "--format", form,
        ]);
        assert!(run.stdout.contains(wanted), "{form}: {wanted} is not in {}", run.stdout);
    }
}

#[test]
fn a_timeline_without_events_says_so_in_every_form() {
    for (form, told_in_the_form) in [
        ("table", false),
        ("csv", false),
        ("xlsx", false),
        ("json", true),
        ("md", true),
        ("ics", true),
        ("timelinejs", true),
        ("mermaid", true),
        ("vega-lite", true),
    ] {
        let folder = crate::package_folder::Folder::empty();
        let path = folder.path().join("timeline");
        let target = path.to_string_lossy();
        let run = diplograph(&["timeline", "--in", "1990", "--format", form, "-o", &target]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        assert_eq!(run.stderr, "note: no events match: events in 1990\n", "{form}");
        let text = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned();
        assert_eq!(text.contains("no events found"), told_in_the_form, "{form}: {text}");
    }
}

#[test]
fn a_venue_is_found_by_the_words_of_its_name() {
    let rows = |venue: &str| {
        let run = diplograph(&["timeline", "--venue", venue, "--format", "csv"]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        let mut reader = csv::Reader::from_reader(run.stdout.as_bytes());
        let column = reader.headers().unwrap().iter().position(|it| it == "venue").unwrap();
        reader.records().map(|row| row.unwrap()[column].to_owned()).collect::<Vec<_>>()
    };
    let found = rows("RIXOS pres");
    assert!(!found.is_empty() && found.iter().all(|venue| venue.contains("Rixos")), "{found:?}");
    let mut records = csv::Reader::from_path("data/events.csv").unwrap();
    let headers = records.headers().unwrap().clone();
    let of = |name: &str| headers.iter().position(|it| it == name).unwrap();
    let (venue, status) = (of("venue"), of("status"));
    let held = records.records().map(Result::unwrap);
    let recorded = held.filter(|row| row[venue].contains("Rixos Pres") && &row[status] == "held");
    assert_eq!(found.len(), recorded.count());
}

#[test]
fn filters_that_contradict_each_other_are_refused() {
    for (filters, message) in [
        (&["--since", "2022", "--until", "2019"][..], "no day is since `2022` and until `2019`"),
        (&["--in", "2017", "--since", "2019"], "no day is in `2017` and since `2019`"),
        (
            &["--place", "Sochi", "--not-place", "Sochi"],
            "`Sochi` is asked for with `place` and excluded with `not-place`",
        ),
    ] {
        let run = diplograph(&[&["timeline"], filters].concat());
        assert_eq!(run.code, 2);
        assert!(run.stderr.starts_with(&format!("error: {message}\n")), "{}", run.stderr);
    }
}
