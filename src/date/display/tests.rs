//! What dates must read like.

use super::*;

#[test]
fn dates_read_as_exact_as_they_are_written() {
    let cases = [
        ("2024-01-24", "24 January 2024"),
        ("2024-01-24/2024-01-25", "24–25 January 2024"),
        ("2019-07-31/2019-08-01", "31 July – 1 August 2019"),
        ("2017-12-31/2018-01-01", "31 December 2017 – 1 January 2018"),
        ("2024-41", "second half of 2024"),
        ("2024-35", "third quarter of 2024"),
        ("2018-02", "February 2018"),
        ("2018-02-XX", "February 2018"),
        ("2019-21", "spring 2019"),
        ("2018-XX", "some month of 2018"),
        ("2024-07/..", "since July 2024"),
        ("../2024-12-08", "until 8 December 2024"),
        ("2024~", "about 2024"),
        ("2017-02-15?", "15 February 2017 (uncertain)"),
        ("[2017-02-15,2017-02-16]", "one of: 15 February 2017, 16 February 2017"),
        ("201X", "201X"),
    ];
    for (edtf, expected) in cases {
        assert_eq!(display(&edtf.parse().unwrap(), Language::English), expected, "{edtf}");
    }
}

#[test]
fn a_date_stands_in_the_case_that_its_preposition_asks_for() {
    let cases = [
        (Language::Russian, "2024-07/..", "с июля 2024 года"),
        (Language::Russian, "2019/..", "с 2019 года"),
        (Language::Russian, "../2024-12-08", "до 8 декабря 2024"),
        (Language::Russian, "2024-40/..", "с первой половины 2024 года"),
        (Language::Russian, "2018-02~", "примерно февраль 2018"),
        (Language::Turkish, "2024-07-19/..", "19 Temmuz 2024 tarihinden itibaren"),
        (Language::Russian, "2019-07/", "с июля 2019 года, окончание неизвестно"),
        (Language::Turkish, "../2024-12-08", "8 Aralık 2024 tarihine kadar"),
    ];
    for (language, edtf, expected) in cases {
        assert_eq!(display(&edtf.parse().unwrap(), language), expected, "{edtf}");
    }
}

#[test]
fn each_language_has_its_own_words_and_persian_its_own_digits() {
    let cases = [
        (Language::Arabic, "24–25 يناير 2024", "النصف الثاني من 2024"),
        (Language::Russian, "24–25 января 2024", "вторая половина 2024 года"),
        (Language::Turkish, "24–25 Ocak 2024", "2024 yılının ikinci yarısı"),
        (Language::Persian, "۲۴–۲۵ ژانویه ۲۰۲۴", "نیمهٔ دوم ۲۰۲۴"),
    ];
    for (language, days, half) in cases {
        assert_eq!(display(&"2024-01-24/2024-01-25".parse().unwrap(), language), days);
        assert_eq!(display(&"2024-41".parse().unwrap(), language), half);
    }
}

/// Dates of every form that EDTF has, without marks.
const FORMS: &[&str] = &[
    "0014",
    "0000",
    "-0014",
    "-1985",
    "1985",
    "2019",
    "2020",
    "201X",
    "20XX",
    "2XXX",
    "XXXX",
    "1950S2",
    "1950S3",
    "1950S1",
    "-1950S2",
    "Y170000002",
    "Y-170000002",
    "Y-17E7",
    "Y17E7",
    "Y171010000S3",
    "0014-09",
    "0009-09",
    "2019-01",
    "2019-02",
    "2019-12",
    "2019-XX",
    "2019-1X",
    "2019-0X",
    "2019-X1",
    "201X-02",
    "20XX-02",
    "XXXX-02",
    "2019-21",
    "2019-22",
    "2019-23",
    "2019-24",
    "2019-25",
    "2019-26",
    "2019-27",
    "2019-28",
    "2019-29",
    "2019-30",
    "2019-31",
    "2019-32",
    "2019-33",
    "2019-34",
    "2019-35",
    "2019-36",
    "2019-37",
    "2019-38",
    "2019-39",
    "2019-40",
    "2019-41",
    "201X-21",
    "1950S2-02",
    "0014-09-05",
    "0005-09-14",
    "2019-02-01",
    "2019-02-10",
    "2019-02-28",
    "2019-02-XX",
    "2019-02-0X",
    "2019-02-1X",
    "2019-02-X1",
    "2019-XX-09",
    "2019-XX-10",
    "2019-XX-XX",
    "2019-1X-09",
    "2019-1X-XX",
    "2019-0X-1X",
    "201X-02-10",
    "201X-XX-10",
    "201X-02-XX",
    "XXXX-12-XX",
    "XXXX-XX-XX",
    "-0014-09-05",
    "2020-02-10",
    "2020-03-10",
    "2019-03-10",
];

/// Returns a date with a mark behind or before each of its components, in every combination.
fn marked(form: &str) -> Vec<String> {
    let marks = ["", "?", "~", "%"];
    let (sign, body) = form.strip_prefix('-').map_or(("", form), |body| ("-", body));
    let mut found = vec![sign.to_owned()];
    for (at, part) in body.split('-').enumerate() {
        let hyphen = if at == 0 { "" } else { "-" };
        let with = |before: &str, behind: &str| format!("{hyphen}{before}{part}{behind}");
        let parts = marks.iter().flat_map(|mark| [with("", mark), with(mark, "")]);
        let parts: std::collections::BTreeSet<String> = parts.collect();
        found = found
            .iter()
            .flat_map(|start| parts.iter().map(move |part| format!("{start}{part}")))
            .collect();
    }
    found
}

/// Returns texts of every level: dates, date-times, intervals with every kind of end, sets.
fn corpus() -> Vec<String> {
    let ends: Vec<String> = FORMS
        .iter()
        .flat_map(|form| ["", "?", "~", "%"].map(|mark| format!("{form}{mark}")))
        .chain(["2019-02?-10", "2019~-02-10", "2019-?02"].map(str::to_owned))
        .collect();
    let mut texts: Vec<String> = FORMS.iter().flat_map(|form| marked(form)).collect();
    for time in ["23:20:30", "23:20:31", "00:00:00"] {
        let shifts = ["", "Z", "+04:30", "+04", "-04:30", "+00:00"];
        texts.extend(shifts.map(|shift| format!("2019-02-10T{time}{shift}")));
    }
    for end in &ends {
        texts.extend(["/..", "/", "../"].map(|it| it.to_owned()).map(|it| match &*it {
            "../" => format!("../{end}"),
            other => format!("{end}{other}"),
        }));
        texts.push(format!("/{end}"));
        texts.extend([format!("[{end}]"), format!("{{{end}}}")]);
        texts.extend([format!("[..{end}]"), format!("[{end}..]")]);
        texts.extend([format!("{{..{end}}}"), format!("{{{end}..}}")]);
        for other in &ends {
            texts.push(format!("{end}/{other}"));
        }
        for other in ["2019", "2019-02", "2019-02-10", "2020-03-10~", "2019-21", "2020-02?"] {
            texts.extend([format!("[{end},{other}]"), format!("{{{end},{other}}}")]);
            texts.extend([format!("[{end}..{other}]"), format!("{{{end}..{other}}}")]);
            texts.extend([format!("..{end}/{other}"), format!("{end}/{other}..")]);
            texts.push(format!("[{end},{end}..{other}]"));
        }
    }
    texts
}

/// What words must not lose: the days that a date can mean, its marks with their places, and the kinds
/// of its ends, written without any word.
fn meaning(date: &Edtf) -> String {
    let of = |date: &core::Date| {
        let mark =
            |it: core::Qualifier| format!("{}{}", u8::from(it.uncertain), u8::from(it.approximate));
        let marks = [
            Some(date.year.qualifier),
            date.month.map(|it| it.qualifier),
            date.day.map(|it| it.qualifier),
        ];
        let set: Vec<String> = marks.into_iter().flatten().map(mark).collect();
        // A mark on the whole date is one mark, however many components the date has.
        if set.iter().all(|it| *it == set[0]) { set[0].clone() } else { set.concat() }
    };
    let end = |end: &core::IntervalEndpoint| match end {
        core::IntervalEndpoint::Date(date) => of(date),
        core::IntervalEndpoint::Open => "open".to_owned(),
        core::IntervalEndpoint::Unknown => "unknown".to_owned(),
        core::IntervalEndpoint::OnOrBefore(date) => format!("before{}", of(date)),
        core::IntervalEndpoint::OnOrAfter(date) => format!("after{}", of(date)),
    };
    let marks = match date.parsed() {
        core::Edtf::Date(date) => of(date),
        core::Edtf::DateTime(moment) => format!("{:?}", moment.time),
        core::Edtf::Interval(it) => format!("{}/{}", end(&it.start), end(&it.end)),
        core::Edtf::Set(set) => {
            let member = |member: &core::SetElement| match member {
                core::SetElement::Date(date) => of(date),
                core::SetElement::OnOrBefore(date) => format!("..{}", of(date)),
                core::SetElement::OnOrAfter(date) => format!("{}..", of(date)),
                // The range from a day to the same day is that day; ends have no marks.
                core::SetElement::Range(first, _) => of(first),
            };
            let members: Vec<String> = set.elements.iter().map(member).collect();
            format!("{:?} {}", set.kind, members.join(","))
        }
    };
    // The interval from a day to the same day is that day.
    let marks = if marks == "00/00" { "00".to_owned() } else { marks };
    format!("{:?} {marks}", date.span())
}

#[test]
fn dates_of_different_bounds_or_marks_never_read_alike() {
    let dates: Vec<Edtf> = corpus().iter().filter_map(|text| text.parse().ok()).collect();
    assert!(dates.len() > 20_000, "{}", dates.len());
    for language in Language::ALL {
        let mut read = std::collections::BTreeMap::new();
        for date in &dates {
            let words = display(date, language);
            let (first, meant) = read
                .entry(words.clone())
                .or_insert_with(|| (date.as_str().to_owned(), meaning(date)));
            assert_eq!(*meant, meaning(date), "`{first}` and `{date}` both read `{words}`");
        }
    }
}

#[test]
fn the_precision_tells_marks_and_unknown_ends_apart() {
    let word = |text: &str| text.parse::<Edtf>().map(|date| date.precision_word());
    for end in FORMS {
        for [one, other] in [
            [end.to_string(), format!("{end}~")],
            [format!("{end}?"), format!("{end}~")],
            [format!("{end}?"), format!("{end}%")],
            [format!("{end}/.."), format!("{end}/")],
            [format!("../{end}"), format!("/{end}")],
            [format!("1900/{end}"), format!("1900/{end}~")],
            [format!("{end}/2050"), format!("{end}?/2050")],
        ] {
            if let (Ok(one_word), Ok(other_word)) = (word(&one), word(&other)) {
                assert_ne!(one_word, other_word, "{one} and {other}");
            }
        }
    }
}

#[test]
fn only_a_known_day_without_a_mark_is_called_a_day() {
    let dates = corpus().into_iter().filter_map(|text| text.parse::<Edtf>().ok());
    for date in dates.filter(|date| ["day", "days"].contains(&date.precision_word())) {
        let span = date.span();
        let is_known =
            span.earliest_start == span.latest_start && span.earliest_end == span.latest_end;
        assert!(is_known && !date.as_str().contains(['?', '~', '%']), "{date}");
    }
}
