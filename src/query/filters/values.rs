//! The values of filters: dates, ranges of numbers, places.

use super::FilterError;
use crate::date::{Edtf, Language, display};
use crate::model::PartyId;
use crate::query::ast::{
    DateRelation, DateTest, EventTest, Filter, Numbers, PartySet, PartyTest, PlaceSet, PlaceTest,
};
use crate::query::resolve::{ResolveError, Resolver, Wanted};
use crate::text::number::parse_number;

/// Returns the filter of events held at a place or in a state.
///
/// A former name of a place means the place while it bore that name.
///
/// # Errors
///
/// As [`Resolver::resolve`].
pub fn held_at(names: &Resolver, place: &str) -> Result<Filter<EventTest>, ResolveError> {
    let found = names.resolve(place, Wanted::Place)?;
    let at: Filter<EventTest> = match PartyId::of_entity(found.entity) {
        Some(party) => EventTest::in_country(PartySet::whose(PartyTest::is(party))).into(),
        None => EventTest::at(PlaceSet::whose(PlaceTest::is(names.place(place)?))).into(),
    };
    Ok(match found.during {
        Some(date) => at.and(EventTest::date(DateTest { relation: DateRelation::In, date }).into()),
        None => at,
    })
}

/// Reads the date of a filter, in EDTF.
///
/// # Errors
///
/// [`FilterError::Date`] when it is none, and [`FilterError::SeasonOrYears`] when the number of a season
/// is that of a later year of the same century: `2019-21` is spring 2019, and people write so for 2019
/// to 2021.
pub fn date_of(text: &str) -> Result<Edtf, FilterError> {
    let date: Edtf = text.parse()?;
    let Some((year, last)) = seasonal(text) else { return Ok(date) };
    if last <= year {
        return Ok(date);
    }
    let month = |day: Option<chrono::NaiveDate>| day.map(|day| day.format("%Y-%m").to_string());
    let (Some(first), Some(end)) = (month(date.first_day()), month(date.last_day())) else {
        return Ok(date);
    };
    Err(FilterError::SeasonOrYears {
        written: text.to_owned(),
        season: display(&date, Language::English),
        months: format!("{first}/{end}"),
        years: format!("{year}/{last}"),
    })
}

/// Returns the year of `2019-21` and the year that its season looks like: 2019 and 2021.
fn seasonal(text: &str) -> Option<(u32, u32)> {
    let (year, part) = text.split_once('-')?;
    if year.len() != 4 || !(21..=24).contains(&part.parse::<u32>().ok()?) {
        return None;
    }
    let year: u32 = year.parse().ok()?;
    Some((year, year / 100 * 100 + part.parse::<u32>().ok()?))
}

/// Reads `21`, `3-5`, `19-` or `-5`.
pub(super) fn parse_range(text: &str) -> Result<Numbers, FilterError> {
    let wrong = || FilterError::Number(text.to_owned());
    let number = |text: &str| parse_number(text.trim()).ok_or_else(wrong);
    let end = |text: &str| if text.trim().is_empty() { Ok(None) } else { number(text).map(Some) };
    match text.split_once(['-', '–']) {
        None => Ok(Numbers::only(number(text)?)),
        Some((from, to)) => {
            let range = Numbers { from: end(from)?, to: end(to)? };
            if range.from.is_none() && range.to.is_none() { Err(wrong()) } else { Ok(range) }
        }
    }
}
