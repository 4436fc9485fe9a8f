//! Why filters make no query, and what could have been written instead.

use crate::date::EdtfError;
use crate::query::resolve::{ResolveError, WordError};

/// Why filters make no query.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FilterError {
    /// A name names nothing, or more than one thing.
    #[error(transparent)]
    Name(#[from] ResolveError),
    /// A word is not in its vocabulary.
    #[error(transparent)]
    Word(#[from] WordError),
    /// A date is not EDTF.
    #[error(transparent)]
    Date(#[from] EdtfError),
    /// A date is a season in EDTF, and reads as a range of years.
    #[error("`{written}` can be {season} or the years {years}")]
    SeasonOrYears {
        /// The date as written.
        written: String,
        /// The season in words.
        season: String,
        /// The season as months, in EDTF.
        months: String,
        /// The years, in EDTF.
        years: String,
    },
    /// A range of numbers can't be read; the payload is the text as written.
    #[error("`{0}` is not a number or a range of numbers")]
    Number(String),
    /// No day is in all the times asked for; the payload is the filters as written.
    #[error("no day is {0}")]
    NoDay(String),
    /// The same is asked for and excluded; the payload is the two filters and the name.
    #[error("`{2}` is asked for with `{0}` and excluded with `{1}`")]
    Excluded(&'static str, &'static str, String),
    /// A filter is one of another kind of thing; the payload is its name.
    #[error("`{0}` filters things of another kind")]
    OtherKind(&'static str),
    /// First and last are asked for at once.
    #[error("`first` and `last` exclude each other")]
    TwoSlices,
}

impl FilterError {
    /// Returns what could have been written instead, best first; at most three.
    #[must_use]
    pub fn suggestions(&self) -> Vec<String> {
        match self {
            Self::Name(error) => error.candidates().iter().map(|it| it.1.clone()).collect(),
            Self::Word(error) => error.nearest.map(str::to_owned).into_iter().collect(),
            Self::Date(error) => error.readings(),
            Self::SeasonOrYears { months, years, .. } => vec![months.clone(), years.clone()],
            Self::Number(_) => vec!["21".to_owned(), "3-5".to_owned(), "19-".to_owned()],
            Self::NoDay(_) | Self::Excluded(..) | Self::OtherKind(_) | Self::TwoSlices => {
                Vec::new()
            }
        }
    }
}
