//! Dates as exact as their source and no more: EDTF (ISO 8601-2:2019, level 2).
//!
//! A date is kept as it was written ([`Edtf`]); what it can mean is a [`Span`] of days, and
//! relations between spans have three values ([`Truth`]): an imprecise date lies *definitely*,
//! *possibly* or not at all before another.
//!
//! Parsing and calendar rules come from `edtf-core`, day arithmetic from chrono, the Persian calendar
//! from `icu_calendar`.

mod display;
mod language;
mod months;
mod parse;
mod persian;
mod precision;
mod span;
mod suggest;
mod truth;
mod value;

pub use display::{display, figures};
pub use language::Language;
pub use months::{MonthName, month_names};
pub use parse::{EdtfError, parse_span};
pub use persian::{PERSIAN_MONTHS, from_persian};
pub use precision::Precision;
pub(crate) use span::date_of;
pub use span::{Span, format_day, parse_day};
pub use truth::Truth;
pub use value::Edtf;
