//! Dates, each once, ready to be shown in every language.

use serde_json::{Value, json};

use crate::date::{Edtf, Language, Span, display};

/// The distinct dates of a package, in the order in which they are first asked for.
#[derive(Debug, Default)]
pub(super) struct Dates {
    written: Vec<String>,
    places: std::collections::BTreeMap<String, usize>,
}

impl Dates {
    /// Returns the place of a date in the list; nothing for an empty cell.
    pub(super) fn place(&mut self, written: Option<&str>) -> Option<usize> {
        let written = written?;
        if let Some(&place) = self.places.get(written) {
            return Some(place);
        }
        let place = self.written.len();
        self.places.insert(written.to_owned(), place);
        self.written.push(written.to_owned());
        Some(place)
    }

    /// Returns the list: as written, first and last day from 1970-01-01 (nothing when there is none), the
    /// last day on which it can start, how exact it is, and the words for it in each language.
    pub(super) fn json(&self) -> Value {
        let parsed: Vec<Option<Edtf>> = self.written.iter().map(|it| it.parse().ok()).collect();
        let day = |day: i32| (day != Span::PAST && day != Span::FUTURE).then_some(day);
        let bound = |of: fn(Span) -> i32| -> Vec<Option<i32>> {
            parsed.iter().map(|date| day(of(date.as_ref()?.span()))).collect()
        };
        let precision: Vec<&str> = parsed
            .iter()
            .map(|it| it.as_ref().map(Edtf::precision_word).unwrap_or_default())
            .collect();
        let shown = Language::ALL.map(|language| {
            let words = |(date, written): (&Option<Edtf>, &String)| {
                date.as_ref().map_or_else(|| written.clone(), |date| display(date, language))
            };
            parsed.iter().zip(&self.written).map(words).collect::<Vec<String>>()
        });
        json!({
            "edtf": self.written,
            "first": bound(|span| span.earliest_start),
            "last": bound(|span| span.latest_end),
            "startMax": bound(|span| span.latest_start),
            "precision": precision,
            "shown": shown,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_stands_once_with_its_bounds_and_its_words() {
        let mut dates = Dates::default();
        let places = ["2024-41", "2024-01-24", "2024-41"].map(|it| dates.place(Some(it)));
        assert_eq!(places, [Some(0), Some(1), Some(0)]);
        assert_eq!(dates.place(None), None);
        let json = dates.json();
        // 2024-07-01 is day 19905 from 1970-01-01, 2024-12-31 day 20088.
        assert_eq!((&json["first"][0], &json["last"][0]), (&json!(19905), &json!(20088)));
        assert_eq!((&json["startMax"][0], &json["startMax"][1]), (&json!(20088), &json!(19746)));
        assert_eq!(json["precision"][0], "half_year");
        assert_eq!(json["shown"][0][1], "24 January 2024");
    }

    #[test]
    fn an_open_end_has_no_day() {
        let mut dates = Dates::default();
        dates.place(Some("2024-07-01/.."));
        assert_eq!(dates.json()["last"][0], Value::Null);
    }
}
