//! Dates for readers, in five languages.

use chrono::{Datelike, NaiveDate};
use edtf_core as core;

use super::{Edtf, Language, month_names};

/// Words that a language needs around dates.
struct Words {
    periods: Periods,
    /// The same behind `since` and `until`, where the language has cases.
    after_preposition: Option<Periods>,
    since: &'static str,
    until: &'static str,
    about: &'static str,
    uncertain: &'static str,
    one_of: &'static str,
}

/// Parts of a year.
struct Periods {
    year: &'static str,
    halves: [&'static str; 2],
    quarters: [&'static str; 4],
    seasons: [&'static str; 4],
    thirds: [&'static str; 3],
    unknown: &'static str,
}

/// The case in which a date stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Case {
    Nominative,
    /// Behind a preposition.
    Oblique,
}

/// Returns a date in words, as exact as it is written.
///
/// Digits are Western except in Persian, which writes its own. What has no short form in words
/// (masked years, years beyond four digits) is returned as written.
///
/// # Examples
///
/// ```
/// use diplograph::date::{Language, display};
///
/// assert_eq!(display(&"2024-01-24/2024-01-25".parse()?, Language::English), "24–25 January 2024");
/// assert_eq!(display(&"2024-41".parse()?, Language::English), "second half of 2024");
/// assert_eq!(display(&"2018-02".parse()?, Language::Russian), "февраль 2018");
/// # Ok::<(), diplograph::date::EdtfError>(())
/// ```
#[must_use]
pub fn display(date: &Edtf, language: Language) -> String {
    let text = in_words(date.parsed(), language).unwrap_or_else(|| date.as_str().to_owned());
    if language == Language::Persian { persian_digits(&text) } else { text }
}

fn in_words(value: &core::Edtf, language: Language) -> Option<String> {
    let words = words(language);
    match value {
        core::Edtf::Date(date) => one(date, language),
        core::Edtf::DateTime(moment) => one(&moment.date, language),
        core::Edtf::Interval(interval) => between(interval, language),
        core::Edtf::Set(set) => {
            let members: Option<Vec<String>> = set
                .elements
                .iter()
                .map(|element| match element {
                    core::SetElement::Date(date) => one(date, language),
                    core::SetElement::Range(a, b) => {
                        Some(format!("{}–{}", one(a, language)?, one(b, language)?))
                    }
                    _ => None,
                })
                .collect();
            let separator = if language.is_rtl() { "، " } else { ", " };
            let list = members?.join(separator);
            Some(match set.kind {
                core::SetKind::OneMember => words.one_of.replace("{}", &list),
                core::SetKind::AllMembers => list,
            })
        }
    }
}

fn between(interval: &core::Interval, language: Language) -> Option<String> {
    use core::IntervalEndpoint::{Date, Open, Unknown};
    let words = words(language);
    match (&interval.start, &interval.end) {
        (Date(start), Date(end)) => {
            if let (Some(first), Some(last)) = (known_day(start), known_day(end)) {
                return Some(days(first, last, language));
            }
            Some(format!("{} – {}", one(start, language)?, one(end, language)?))
        }
        (Date(start), Open | Unknown) => {
            Some(words.since.replace("{}", &in_case(start, language, Case::Oblique)?))
        }
        (Open | Unknown, Date(end)) => {
            Some(words.until.replace("{}", &in_case(end, language, Case::Oblique)?))
        }
        _ => None,
    }
}

fn one(date: &core::Date, language: Language) -> Option<String> {
    in_case(date, language, Case::Nominative)
}

fn in_case(date: &core::Date, language: Language, case: Case) -> Option<String> {
    let words = words(language);
    let periods = match (case, &words.after_preposition) {
        (Case::Oblique, Some(periods)) => periods,
        _ => &words.periods,
    };
    let year = date.year.value().filter(|year| (0..=9999).contains(year))?;
    let of_year = |text: &str| text.replace("{}", &year.to_string());
    let pick = |list: &[&str], first: u8, value: u8| {
        list.get(usize::from(value - first)).map(|text| of_year(text))
    };
    let text = match date.month.map(|month| month.value()) {
        None => of_year(periods.year),
        Some(None) => of_year(periods.unknown),
        Some(Some(value @ 21..=24)) => pick(&periods.seasons, 21, value)?,
        Some(Some(value @ 33..=36)) => pick(&periods.quarters, 33, value)?,
        Some(Some(value @ 37..=39)) => pick(&periods.thirds, 37, value)?,
        Some(Some(value @ 40..=41)) => pick(&periods.halves, 40, value)?,
        Some(Some(25..)) => return None,
        Some(Some(value)) => match known_day(date) {
            Some(day) => days(day, day, language),
            None => format!("{} {}", month(value, language, case)?, of_year(periods.year)),
        },
    };
    let text = if date.is_approximate() { words.about.replace("{}", &text) } else { text };
    Some(if date.is_uncertain() { words.uncertain.replace("{}", &text) } else { text })
}

fn known_day(date: &core::Date) -> Option<NaiveDate> {
    let year = i32::try_from(date.year.value()?).ok()?;
    NaiveDate::from_ymd_opt(year, date.month?.value()?.into(), date.day?.value()?.into())
}

fn month(month: u8, language: Language, case: Case) -> Option<&'static str> {
    let name = month_names(language).get(usize::from(month) - 1)?;
    Some(match case {
        Case::Nominative => name.nominative,
        Case::Oblique => name.genitive,
    })
}

/// Returns days and the months that they lie in, naming month and year once where they agree.
fn days(first: NaiveDate, last: NaiveDate, language: Language) -> String {
    let month = |day: NaiveDate| month_names(language)[day.month0() as usize].genitive;
    if first == last {
        return format!("{} {} {}", first.day(), month(first), first.year());
    }
    if (first.year(), first.month()) == (last.year(), last.month()) {
        return format!("{}–{} {} {}", first.day(), last.day(), month(last), last.year());
    }
    if first.year() == last.year() {
        return format!(
            "{} {} – {} {} {}",
            first.day(),
            month(first),
            last.day(),
            month(last),
            last.year()
        );
    }
    format!("{} – {}", days(first, first, language), days(last, last, language))
}

/// Returns a figure in the digits of a language: Persian has its own, the others write Western ones.
///
/// # Examples
///
/// ```
/// use diplograph::date::{Language, figures};
///
/// assert_eq!(figures("3–7", Language::Persian), "۳–۷");
/// assert_eq!(figures("3–7", Language::Arabic), "3–7");
/// ```
#[must_use]
pub fn figures(text: &str, language: Language) -> String {
    if language == Language::Persian { persian_digits(text) } else { text.to_owned() }
}

fn persian_digits(text: &str) -> String {
    text.chars()
        .map(|c| match c.to_digit(10) {
            Some(digit) => char::from_u32('۰' as u32 + digit).unwrap_or(c),
            None => c,
        })
        .collect()
}

fn words(language: Language) -> &'static Words {
    match language {
        Language::English => &ENGLISH,
        Language::Arabic => &ARABIC,
        Language::Russian => &RUSSIAN,
        Language::Turkish => &TURKISH,
        Language::Persian => &PERSIAN,
    }
}

static ENGLISH: Words = Words {
    periods: Periods {
        year: "{}",
        halves: ["first half of {}", "second half of {}"],
        quarters: [
            "first quarter of {}",
            "second quarter of {}",
            "third quarter of {}",
            "fourth quarter of {}",
        ],
        seasons: ["spring {}", "summer {}", "autumn {}", "winter {}"],
        thirds: ["first third of {}", "second third of {}", "last third of {}"],
        unknown: "some month of {}",
    },
    after_preposition: None,
    since: "since {}",
    until: "until {}",
    about: "about {}",
    uncertain: "{} (uncertain)",
    one_of: "one of: {}",
};

static ARABIC: Words = Words {
    periods: Periods {
        year: "{}",
        halves: ["النصف الأول من {}", "النصف الثاني من {}"],
        quarters: [
            "الربع الأول من {}",
            "الربع الثاني من {}",
            "الربع الثالث من {}",
            "الربع الرابع من {}",
        ],
        seasons: ["ربيع {}", "صيف {}", "خريف {}", "شتاء {}"],
        thirds: ["الثلث الأول من {}", "الثلث الثاني من {}", "الثلث الأخير من {}"],
        unknown: "أحد أشهر {}",
    },
    after_preposition: None,
    since: "منذ {}",
    until: "حتى {}",
    about: "نحو {}",
    uncertain: "{} (غير مؤكد)",
    one_of: "أحد التواريخ التالية: {}",
};

static RUSSIAN: Words = Words {
    periods: Periods {
        year: "{}",
        halves: ["первая половина {} года", "вторая половина {} года"],
        quarters: [
            "первый квартал {} года",
            "второй квартал {} года",
            "третий квартал {} года",
            "четвёртый квартал {} года",
        ],
        seasons: ["весна {} года", "лето {} года", "осень {} года", "зима {} года"],
        thirds: ["первая треть {} года", "вторая треть {} года", "последняя треть {} года"],
        unknown: "один из месяцев {} года",
    },
    after_preposition: Some(Periods {
        year: "{} года",
        halves: ["первой половины {} года", "второй половины {} года"],
        quarters: [
            "первого квартала {} года",
            "второго квартала {} года",
            "третьего квартала {} года",
            "четвёртого квартала {} года",
        ],
        seasons: ["весны {} года", "лета {} года", "осени {} года", "зимы {} года"],
        thirds: ["первой трети {} года", "второй трети {} года", "последней трети {} года"],
        unknown: "одного из месяцев {} года",
    }),
    since: "с {}",
    until: "до {}",
    about: "примерно {}",
    uncertain: "{} (предположительно)",
    one_of: "одно из: {}",
};

static TURKISH: Words = Words {
    periods: Periods {
        year: "{}",
        halves: ["{} yılının ilk yarısı", "{} yılının ikinci yarısı"],
        quarters: [
            "{} yılının birinci çeyreği",
            "{} yılının ikinci çeyreği",
            "{} yılının üçüncü çeyreği",
            "{} yılının dördüncü çeyreği",
        ],
        seasons: ["{} ilkbaharı", "{} yazı", "{} sonbaharı", "{} kışı"],
        thirds: [
            "{} yılının ilk dört ayı",
            "{} yılının ikinci dört ayı",
            "{} yılının son dört ayı",
        ],
        unknown: "{} yılının bilinmeyen bir ayı",
    },
    after_preposition: None,
    since: "{} tarihinden itibaren",
    until: "{} tarihine kadar",
    about: "yaklaşık {}",
    uncertain: "{} (kesin değil)",
    one_of: "şunlardan biri: {}",
};

static PERSIAN: Words = Words {
    periods: Periods {
        year: "{}",
        halves: ["نیمهٔ نخست {}", "نیمهٔ دوم {}"],
        quarters: ["سه‌ماههٔ اول {}", "سه‌ماههٔ دوم {}", "سه‌ماههٔ سوم {}", "سه‌ماههٔ چهارم {}"],
        seasons: ["بهار {}", "تابستان {}", "پاییز {}", "زمستان {}"],
        thirds: ["چهارماههٔ اول {}", "چهارماههٔ دوم {}", "چهارماههٔ سوم {}"],
        unknown: "یکی از ماه‌های {}",
    },
    after_preposition: None,
    since: "از {}",
    until: "تا {}",
    about: "حدود {}",
    uncertain: "{} (نامطمئن)",
    one_of: "یکی از: {}",
};

#[cfg(test)]
mod tests {
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
}
