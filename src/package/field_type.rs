//! Types of fields in Table Schema, version 2: their texts, their order, what may be asked of them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, NaiveDateTime, NaiveTime, Timelike};

use crate::date::parse_day;

macro_rules! types {
    ($($(#[$doc:meta])* $variant:ident = $word:literal [$($format:literal)*] [$($constraint:literal)*],)*) => {
        /// The type of a field.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
        #[non_exhaustive]
        pub enum FieldType {
            $($(#[$doc])* $variant,)*
        }

        impl FieldType {
            /// Every type of the standard.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Returns the word of the standard.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            /// Returns the formats that the program reads, `default` apart; none are read of a type
            /// without any.
            pub(super) fn formats(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($format),*],)* }
            }

            /// Returns the constraints that the standard gives the type, beside those of every type.
            pub(super) fn constraints(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($constraint),*],)* }
            }
        }
    };
}

types! {
    /// Text.
    String = "string" ["default" "uri" "email" "uuid" "binary"] ["minLength" "maxLength" "pattern"],
    /// Whatever stands there; the type of a field that names none.
    #[default]
    Any = "any" ["default"] [],
    /// A whole number.
    Integer = "integer" ["default"] ["minimum" "maximum" "exclusiveMinimum" "exclusiveMaximum"],
    /// A number.
    Number = "number" ["default"] ["minimum" "maximum" "exclusiveMinimum" "exclusiveMaximum"],
    /// One of the words for true and false.
    Boolean = "boolean" ["default"] [],
    /// A day, `YYYY-MM-DD`.
    Date = "date" ["default"] ["minimum" "maximum" "exclusiveMinimum" "exclusiveMaximum"],
    /// A time of day, `hh:mm:ss`.
    Time = "time" ["default"] ["minimum" "maximum" "exclusiveMinimum" "exclusiveMaximum"],
    /// A day and a time.
    DateTime = "datetime" ["default"] ["minimum" "maximum" "exclusiveMinimum" "exclusiveMaximum"],
    /// A year, `YYYY`.
    Year = "year" ["default"] ["minimum" "maximum" "exclusiveMinimum" "exclusiveMaximum"],
    /// A month of a year, `YYYY-MM`.
    YearMonth = "yearmonth" ["default"] ["minimum" "maximum" "exclusiveMinimum" "exclusiveMaximum"],
    /// Longitude and latitude, `lon, lat`.
    GeoPoint = "geopoint" ["default"] [],
    /// A duration; not read.
    Duration = "duration" [] ["minimum" "maximum" "exclusiveMinimum" "exclusiveMaximum"],
    /// A JSON list; not read.
    Array = "array" [] ["minLength" "maxLength" "jsonSchema"],
    /// A JSON object; not read.
    Object = "object" [] ["minLength" "maxLength" "jsonSchema"],
    /// Values of one type joined by a delimiter; not read.
    List = "list" [] ["minLength" "maxLength"],
    /// GeoJSON; not read.
    GeoJson = "geojson" [] [],
}

impl FieldType {
    /// Returns the type of a word of the standard.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == word)
    }

    /// Returns what a value of the type looks like, for messages.
    #[must_use]
    pub fn example(self) -> &'static str {
        match self {
            Self::Integer => "a whole number such as `21`",
            Self::Number => "a number such as `51.13`",
            Self::Boolean => "a word for true or false, such as `true`",
            Self::Date => "a day such as `2024-01-24`",
            Self::Time => "a time such as `15:00:00`",
            Self::DateTime => "a day and time such as `2024-01-24T15:00:00`",
            Self::Year => "a year such as `2024`",
            Self::YearMonth => "a month such as `2024-01`",
            Self::GeoPoint => "longitude and latitude such as `71.43, 51.13`",
            Self::String | Self::Any => "a text",
            Self::Duration | Self::Array | Self::Object | Self::List | Self::GeoJson => "a value",
        }
    }

    /// Returns where a text stands in the order of the type; `None` when it is none of the type.
    ///
    /// Types without an order give 0 for each of their texts; the words for true and false are those
    /// of the field and are not looked at here.
    #[must_use]
    pub fn measure(self, text: &str) -> Option<f64> {
        match self {
            #[allow(clippy::cast_precision_loss, reason = "bounds of schemas are small")]
            Self::Integer => integer(text).map(|value| value as f64),
            Self::Number => number(text),
            Self::Date => (text.len() == 10).then(|| parse_day(text.as_bytes()))?.map(f64::from),
            Self::Year => digits(text, 4).map(f64::from),
            Self::YearMonth => {
                let (year, month) = text.split_once('-')?;
                let (year, month) = (digits(year, 4)?, digits(month, 2)?);
                (1..=12).contains(&month).then(|| f64::from(year * 12 + month))
            }
            Self::Time => {
                let time = NaiveTime::parse_from_str(text, "%H:%M:%S").ok()?;
                (text.len() == 8).then(|| f64::from(time.num_seconds_from_midnight()))
            }
            Self::DateTime => moment(text),
            Self::GeoPoint => {
                let (longitude, latitude) = text.split_once(',')?;
                let within =
                    |text: &str, limit| number(text.trim()).is_some_and(|it| it.abs() <= limit);
                (within(longitude, 180.0) && within(latitude, 90.0)).then_some(0.0)
            }
            Self::String
            | Self::Any
            | Self::Boolean
            | Self::Duration
            | Self::Array
            | Self::Object
            | Self::List
            | Self::GeoJson => Some(0.0),
        }
    }
}

/// Reads a whole number as the standard writes it: digits, with a sign before them if need be.
pub(super) fn integer(text: &str) -> Option<i64> {
    text.parse().ok()
}

/// Reads a number as the standard writes it, without the words for infinity and for no number.
pub(super) fn number(text: &str) -> Option<f64> {
    let plain =
        text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'+' | b'-' | b'.' | b'e' | b'E'));
    text.parse().ok().filter(|value: &f64| plain && value.is_finite())
}

/// Reads exactly so many digits.
fn digits(text: &str, count: usize) -> Option<i32> {
    let plain = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| plain)
}

/// Returns `true` if a text has a format of texts; formats that are checked elsewhere pass.
pub(super) fn fits_format(format: &str, text: &str) -> bool {
    match format {
        "email" => {
            let parts = text.rsplit_once('@');
            let inner = !text.contains(char::is_whitespace) && text.matches('@').count() == 1;
            inner
                && parts.is_some_and(|(user, host)| {
                    !user.is_empty()
                        && host.contains('.')
                        && host.split('.').all(|it| !it.is_empty())
                })
        }
        "uuid" => {
            let hyphens = [8, 13, 18, 23];
            let fits = |(at, byte): (usize, u8)| match hyphens.contains(&at) {
                true => byte == b'-',
                false => byte.is_ascii_hexdigit(),
            };
            text.len() == 36 && text.bytes().enumerate().all(fits)
        }
        "binary" => STANDARD.decode(text).is_ok(),
        _ => true,
    }
}

/// Returns the seconds from 1970 to a day and time, with a time zone or without.
#[allow(clippy::cast_precision_loss, reason = "milliseconds of any date fit")]
fn moment(text: &str) -> Option<f64> {
    let milliseconds = match DateTime::parse_from_rfc3339(text) {
        Ok(moment) => moment.timestamp_millis(),
        Err(_) => {
            let local = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f").ok()?;
            local.and_utc().timestamp_millis()
        }
    };
    let plain = text.as_bytes().get(10) == Some(&b'T') && text.as_bytes().get(16) == Some(&b':');
    plain.then_some(milliseconds as f64 / 1000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_each_type_are_told_from_others() {
        for (kind, good, bad) in [
            (FieldType::Integer, vec!["0", "-7", "+12"], vec!["1.0", "1,000", "x", "१"]),
            (FieldType::Number, vec!["51.13", "-1e3", "+.5"], vec!["NaN", "inf", "5%", "1 000"]),
            (
                FieldType::Date,
                vec!["2024-02-29"],
                vec!["2023-02-29", "2024-02", "2024-02-9", "24-2-29"],
            ),
            (FieldType::Year, vec!["2024", "0044"], vec!["24", "20245", "2O24"]),
            (FieldType::YearMonth, vec!["2024-01"], vec!["2024-13", "2024-1", "2024"]),
            (FieldType::Time, vec!["15:00:00"], vec!["15:00", "25:00:00", "15:0:00"]),
            (
                FieldType::DateTime,
                vec![
                    "2024-01-26T15:00:00",
                    "2024-01-26T15:00:00.300-05:00",
                    "2024-01-26T15:00:00Z",
                ],
                vec!["2024-01-26", "2024-01-26 15:00:00", "2024-01-26T15:00"],
            ),
            (
                FieldType::GeoPoint,
                vec!["90.50, 45.50", "-180,90"],
                vec!["45.5", "190,5", "5,91", "a,b"],
            ),
        ] {
            for text in good {
                assert!(kind.measure(text).is_some(), "{kind:?} {text}");
            }
            for text in bad {
                assert!(kind.measure(text).is_none(), "{kind:?} {text}");
            }
        }
    }

    #[test]
    fn texts_of_each_format_are_told_from_others() {
        for (format, good, bad) in [
            ("email", "a.b@example.org", "a@b@example.org"),
            ("email", "x@y.z", "x@localhost"),
            ("uuid", "95ecc380-afe9-11e4-9b6c-751b66dd541e", "95ecc380-afe9-11e4-9b6c-751b66dd541"),
            ("binary", "aGVsbG8=", "aGVsbG8"),
        ] {
            assert!(fits_format(format, good), "{good}");
            assert!(!fits_format(format, bad), "{bad}");
        }
    }

    #[test]
    fn the_order_is_that_of_time_and_not_of_letters() {
        let moment = |text| FieldType::DateTime.measure(text).unwrap();
        assert!(moment("2024-01-26T15:00:00+03:00") < moment("2024-01-26T13:00:00Z"));
        let month = |text| FieldType::YearMonth.measure(text).unwrap();
        assert!(month("2023-12") < month("2024-01"));
    }
}
