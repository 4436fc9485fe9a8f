//! The cells of tables.

use std::borrow::Cow;

use crate::date::{Language, format_day};
use crate::model::Vocabulary;
use crate::output::words;
use crate::text::number::local_number;

/// A cell that owns its texts.
pub type Cell = CellRef<'static>;

/// A cell, with texts that may stand in the records.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum CellRef<'r> {
    /// Nothing recorded.
    #[default]
    Empty,
    /// A text.
    Text(Cow<'r, str>),
    /// A whole number.
    Number(i64),
    /// A day, counted from 1970-01-01, that has a year of four digits; written `YYYY-MM-DD`.
    Day(i32),
    /// A decimal number and the digits after its point for programs; people are shown three.
    Decimal(f64, usize),
    /// A figure that is no single whole number, as programs read it: `12.5`, `3–7`.
    Figure(String),
    /// A word of a vocabulary, or a fixed phrase, as the records and programs have it; people read it
    /// in their language.
    Word(&'static str),
    /// Several texts.
    List(Vec<Cow<'r, str>>),
    /// Several texts, some with a word of a vocabulary behind them in parentheses.
    Noted(Vec<(Cow<'r, str>, Option<&'static str>)>),
}

impl<'r> CellRef<'r> {
    /// Returns a text cell; an empty text is an empty cell.
    #[must_use]
    pub fn text(text: impl Into<Cow<'r, str>>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// Returns the cell for a text, if there is one.
    #[must_use]
    pub fn some<T: Into<Cow<'r, str>>>(text: Option<T>) -> Self {
        text.map_or(Self::Empty, Self::text)
    }

    /// Returns the cell for a word of a vocabulary, if there is one.
    #[must_use]
    pub fn member<V: Vocabulary>(member: Option<V>) -> Self {
        member.map_or(Self::Empty, |member| Self::Word(member.as_str()))
    }

    /// Returns a whole number.
    #[must_use]
    pub fn number<N: TryInto<i64>>(number: N) -> Self {
        Self::Number(number.try_into().unwrap_or(i64::MAX))
    }

    /// Returns a whole number, if there is one.
    #[must_use]
    pub fn some_number<N: TryInto<i64>>(number: Option<N>) -> Self {
        number.map_or(Self::Empty, Self::number)
    }

    /// Returns a range of whole numbers, ends included; one number when the ends are equal.
    #[must_use]
    pub fn range<N: Into<i64>>((least, most): (N, N)) -> Self {
        let (least, most) = (least.into(), most.into());
        if least == most { Self::Number(least) } else { Self::Figure(format!("{least}–{most}")) }
    }

    /// Returns a day, if there is one that is written with a year of four digits; any other as a text.
    #[must_use]
    pub fn day(day: Option<i32>) -> Self {
        let Some((day, text)) = day.and_then(|day| Some((day, format_day(day)?))) else {
            return Self::Empty;
        };
        if text.len() == "YYYY-MM-DD".len() { Self::Day(day) } else { Self::text(text) }
    }

    /// Returns `yes` or nothing, for programs.
    #[must_use]
    pub fn yes(is_so: bool) -> Self {
        if is_so { Self::Word("yes") } else { Self::Empty }
    }

    /// Returns a decimal number, rounded to some digits after the point.
    #[must_use]
    pub fn decimal(number: f64, digits: usize) -> Self {
        let rounded = format!("{number:.digits$}").parse();
        Self::Decimal(rounded.unwrap_or(number), digits)
    }

    /// Returns a cell with a list; an empty list is an empty cell.
    #[must_use]
    pub fn list<T: Into<Cow<'r, str>>>(items: impl IntoIterator<Item = T>) -> Self {
        let items: Vec<_> = items.into_iter().map(Into::into).collect();
        if items.is_empty() { Self::Empty } else { Self::List(items) }
    }

    /// Returns a cell with a list whose members may have a word of a vocabulary behind them; an empty list
    /// is an empty cell.
    #[must_use]
    pub fn noted<T: Into<Cow<'r, str>>>(
        items: impl IntoIterator<Item = (T, Option<&'static str>)>,
    ) -> Self {
        let items: Vec<_> = items.into_iter().map(|(text, note)| (text.into(), note)).collect();
        if items.is_empty() { Self::Empty } else { Self::Noted(items) }
    }

    /// Returns the cell with texts of its own.
    #[must_use]
    pub fn into_owned(self) -> Cell {
        let owned = |text: Cow<str>| Cow::Owned(text.into_owned());
        match self {
            Self::Empty => CellRef::Empty,
            Self::Text(text) => CellRef::Text(owned(text)),
            Self::Number(number) => CellRef::Number(number),
            Self::Day(day) => CellRef::Day(day),
            Self::Decimal(number, digits) => CellRef::Decimal(number, digits),
            Self::Figure(text) => CellRef::Figure(text),
            Self::Word(recorded) => CellRef::Word(recorded),
            Self::List(items) => CellRef::List(items.into_iter().map(owned).collect()),
            Self::Noted(items) => {
                let items = items.into_iter().map(|(text, note)| (owned(text), note));
                CellRef::Noted(items.collect())
            }
        }
    }

    /// Returns the members of a list as programs read them, one for any other cell.
    pub(in crate::output) fn members(&self) -> Vec<Cow<'_, str>> {
        match self {
            Self::Empty => Vec::new(),
            Self::Text(text) => vec![Cow::Borrowed(text)],
            Self::Figure(text) => vec![Cow::Borrowed(text)],
            Self::Word(recorded) => vec![Cow::Borrowed(recorded)],
            Self::Number(number) => vec![number.to_string().into()],
            Self::Day(day) => vec![format_day(*day).unwrap_or_default().into()],
            Self::Decimal(number, digits) => vec![format!("{number:.digits$}").into()],
            Self::List(items) => items.iter().map(|item| Cow::Borrowed(&**item)).collect(),
            Self::Noted(items) => items.iter().map(|(text, note)| noted(text, *note)).collect(),
        }
    }

    /// Returns the cell as one text for people.
    pub(in crate::output) fn for_people(&self, language: Language) -> String {
        match self {
            Self::Decimal(number, _) => local_number(&format!("{number:.3}"), language),
            Self::Number(_) | Self::Figure(_) => local_number(&self.joined(""), language),
            Self::Word(recorded) => words::word(recorded, language),
            Self::Noted(items) => {
                let items = items.iter().map(|(text, note)| {
                    let note = note.map(|recorded| words::word(recorded, language));
                    noted(text, note.as_deref())
                });
                items.collect::<Vec<_>>().join(words::text("list-comma", language))
            }
            Self::Empty | Self::Text(_) | Self::Day(_) | Self::List(_) => {
                self.joined(words::text("list-comma", language))
            }
        }
    }

    /// Returns the cell as one text, the items of a list joined by `separator`.
    #[must_use]
    pub fn joined(&self, separator: &str) -> String {
        self.members().join(separator)
    }
}

fn noted<'t>(text: &'t str, note: Option<&str>) -> Cow<'t, str> {
    note.map_or(Cow::Borrowed(text), |note| format!("{text} ({note})").into())
}
