//! From the options of a command to a query over events.

use super::ast::{
    Attending, DateRelation, DateTest, EventSet, EventTest, Filter, Form, How, Numbers, Order,
    PartySet, PartyTest, PersonSet, PersonTest, PlaceSet, PlaceTest, Presences, Quantity, Query,
    Representing, Slice, Things, When,
};
use super::resolve::{ResolveError, Resolver, Wanted, WordError, resolve_word};
use crate::date::{Edtf, EdtfError, Language, Span, display};
use crate::model::{Entity, EventKind, EventStatus, Function};
use crate::text::number::parse_number;

/// Filters of events as words; an event passes when it passes all of them.
///
/// Where a filter can be repeated, the event must pass each (`attended_by` Iraq and Lebanon: both),
/// except for `kind`, `place`, `process` and `status`, of which it can only have one: there it must
/// have one of those given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EventFilters {
    /// Parties or people recorded as attending.
    pub attended_by: Vec<String>,
    /// Parties or people not recorded as attending.
    pub not_attended_by: Vec<String>,
    /// Parties recorded as declining.
    pub declined_by: Vec<String>,
    /// Role in which those of `attended_by` attended; alone, of any party.
    pub role: Option<String>,
    /// Rank of the head of delegation of those in `attended_by`; alone, of any party.
    pub level: Option<String>,
    /// People who led a delegation; `person for party` names the delegation.
    pub led_by: Vec<String>,
    /// Kinds of events, or `meeting` for all that are meetings.
    pub kind: Vec<String>,
    /// Numbers in the series: `21`, `3-5`, `19-`.
    pub number: Option<String>,
    /// Processes.
    pub process: Vec<String>,
    /// Events of which it is a part.
    pub part_of: Vec<String>,
    /// Places, or states in which it was held.
    pub place: Vec<String>,
    /// Places or states where it was not held.
    pub not_place: Vec<String>,
    /// Parties that hosted.
    pub host: Vec<String>,
    /// How people met.
    pub mode: Option<String>,
    /// Whether it took place; events that were held if none is given.
    pub status: Vec<String>,
    /// Time in which it was held (EDTF).
    pub within: Option<String>,
    /// Time since which it was held (EDTF).
    pub since: Option<String>,
    /// Time until which it was held (EDTF).
    pub until: Option<String>,
    /// Time, or event, before which it was held.
    pub before: Option<String>,
    /// Time, or event, after which it was held.
    pub after: Option<String>,
    /// Latest first.
    pub reversed: bool,
    /// Only the first so many.
    pub first: Option<u32>,
    /// Only the last so many.
    pub last: Option<u32>,
    /// Take in what only possibly passes.
    pub possibly: bool,
}

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
            Self::NoDay(_) | Self::Excluded(..) | Self::TwoSlices => Vec::new(),
        }
    }
}

impl EventFilters {
    /// Returns the query that lists the events which pass.
    ///
    /// # Errors
    ///
    /// [`FilterError`] for the first value that can't be understood.
    pub fn to_query(&self, names: &Resolver) -> Result<Query, FilterError> {
        let query = Query::select(Things::Events(self.to_set(names)?), Form::List);
        let when = if self.possibly { When::Possibly } else { When::Definitely };
        Ok(query.when(when))
    }

    /// Returns the set of events that pass.
    ///
    /// # Errors
    ///
    /// [`FilterError`] for the first value that can't be understood.
    pub fn to_set(&self, names: &Resolver) -> Result<EventSet, FilterError> {
        self.contradiction()?;
        let mut filters = self.kinds()?;
        self.add_attendance(names, &mut filters)?;
        self.add_frame(names, &mut filters)?;
        self.add_places(names, &mut filters)?;
        self.add_dates(names, &mut filters)?;
        let slice = match (self.first, self.last) {
            (Some(_), Some(_)) => return Err(FilterError::TwoSlices),
            (Some(count), None) => Slice::First(count),
            (None, Some(count)) => Slice::Last(count),
            (None, None) => Slice::All,
        };
        let order = if self.reversed { Order::Reversed } else { Order::Natural };
        Ok(EventSet::of(Filter::all(filters)).ordered(order).sliced(slice))
    }

    /// Refuses filters that no event can pass, whatever the records hold.
    fn contradiction(&self) -> Result<(), FilterError> {
        let (mut from, mut to) = (Span::PAST, Span::FUTURE);
        let mut told = Vec::new();
        let times = [("in", &self.within), ("since", &self.since), ("until", &self.until)];
        for (word, written) in times {
            let Some(text) = written else { continue };
            let span = text.parse::<Edtf>()?.span();
            told.push(format!("{word} `{text}`"));
            if word != "until" {
                from = from.max(span.earliest_start);
            }
            if word != "since" {
                to = to.min(span.latest_end);
            }
        }
        if from > to {
            return Err(FilterError::NoDay(told.join(" and ")));
        }
        for (with, wanted, without, unwanted) in [
            ("attended_by", &self.attended_by, "not_attended_by", &self.not_attended_by),
            ("place", &self.place, "not_place", &self.not_place),
        ] {
            let both = wanted.iter().find(|name| unwanted.contains(name));
            if let Some(name) = both {
                return Err(FilterError::Excluded(with, without, name.clone()));
            }
        }
        Ok(())
    }

    fn kinds(&self) -> Result<Vec<Filter<EventTest>>, FilterError> {
        let one = |word: &String| match word.trim_end_matches('s') {
            "meeting" => Ok(EventTest::meeting().into()),
            singular => resolve_word::<EventKind>(singular)
                .or_else(|_| resolve_word(word))
                .map(|kind| EventTest::kind(kind).into()),
        };
        let kinds: Result<Vec<_>, WordError> = self.kind.iter().map(one).collect();
        Ok(Filter::either(kinds?).into_iter().collect())
    }

    fn add_attendance(
        &self,
        names: &Resolver,
        filters: &mut Vec<Filter<EventTest>>,
    ) -> Result<(), FilterError> {
        let role = self.role.as_deref().map(resolve_word).transpose()?;
        let level = self.level.as_deref().map(resolve_word).transpose()?;
        let took_part = How { role, level, ..How::TOOK_PART };
        for actor in &self.attended_by {
            filters.push(by_actor(names, actor, took_part)?);
        }
        if self.attended_by.is_empty() && (role.is_some() || level.is_some()) {
            filters.push(attended(took_part, PartySet::everything()));
        }
        for actor in &self.not_attended_by {
            filters.push(by_actor(names, actor, How::TOOK_PART)?.negate());
        }
        for party in &self.declined_by {
            let party = PartySet::whose(PartyTest::is(names.party(party)?));
            filters.push(attended(How::TOOK_PART.presence(Presences::DECLINED), party));
        }
        for leader in &self.led_by {
            let (person, party) = match leader.split_once(" for ") {
                Some((person, party)) => (person, Some(names.party(party)?)),
                None => (leader.as_str(), None),
            };
            filters.push(Filter::Is(EventTest::represented(Representing {
                function: Some(Function::Head),
                quantity: Quantity::Some,
                people: PersonSet::whose(PersonTest::is(names.person(person)?)),
                party: party.map(|party| PartySet::whose(PartyTest::is(party))),
            })));
        }
        Ok(())
    }

    fn add_frame(
        &self,
        names: &Resolver,
        filters: &mut Vec<Filter<EventTest>>,
    ) -> Result<(), FilterError> {
        if let Some(range) = &self.number {
            filters.push(EventTest::number(parse_range(range)?).into());
        }
        let mut processes = Vec::new();
        for process in &self.process {
            if let Entity::Process(id) = names.resolve(process, Wanted::Process)?.entity {
                processes.push(EventTest::process(id).into());
            }
        }
        filters.extend(Filter::either(processes));
        for whole in &self.part_of {
            let whole = EventSet::whose(EventTest::is(names.event(whole)?));
            filters.push(EventTest::part_of(whole).into());
        }
        for host in &self.host {
            let host = PartySet::whose(PartyTest::is(names.party(host)?));
            filters.push(EventTest::hosted_by(host).into());
        }
        if let Some(mode) = &self.mode {
            filters.push(EventTest::mode(resolve_word(mode)?).into());
        }
        let statuses: Result<Vec<Filter<EventTest>>, WordError> = self
            .status
            .iter()
            .map(|word| resolve_word::<EventStatus>(word).map(|it| EventTest::status(it).into()))
            .collect();
        filters.extend(Filter::either(statuses?));
        Ok(())
    }

    fn add_places(
        &self,
        names: &Resolver,
        filters: &mut Vec<Filter<EventTest>>,
    ) -> Result<(), FilterError> {
        let places: Result<Vec<_>, ResolveError> =
            self.place.iter().map(|place| held_at(names, place)).collect();
        filters.extend(Filter::either(places?));
        for place in &self.not_place {
            filters.push(held_at(names, place)?.negate());
        }
        Ok(())
    }

    fn add_dates(
        &self,
        names: &Resolver,
        filters: &mut Vec<Filter<EventTest>>,
    ) -> Result<(), FilterError> {
        for (relation, written) in [
            (DateRelation::In, &self.within),
            (DateRelation::Since, &self.since),
            (DateRelation::Until, &self.until),
        ] {
            if let Some(date) = written {
                filters.push(EventTest::date(DateTest { relation, date: date_of(date)? }).into());
            }
        }
        for (relation, written) in
            [(DateRelation::Before, &self.before), (DateRelation::After, &self.after)]
        {
            if let Some(text) = written {
                filters.push(beside(names, relation, text)?);
            }
        }
        Ok(())
    }
}

/// Returns the filter of events that a party or a person attended.
fn by_actor(names: &Resolver, actor: &str, how: How) -> Result<Filter<EventTest>, ResolveError> {
    let entity = names.resolve(actor, Wanted::Actor)?.entity;
    Ok(match entity {
        Entity::Person(person) => EventTest::represented(Representing {
            function: None,
            quantity: Quantity::Some,
            people: PersonSet::whose(PersonTest::is(person)),
            party: None,
        })
        .into(),
        Entity::Party(party) => attended(how, PartySet::whose(PartyTest::is(party))),
        _ => Filter::Anything,
    })
}

fn attended(how: How, parties: PartySet) -> Filter<EventTest> {
    EventTest::attended(Attending { how, quantity: Quantity::Some, parties }).into()
}

/// Returns the filter of events held at a place or in a state.
///
/// A former name of a place means the place while it bore that name.
///
/// # Errors
///
/// As [`Resolver::resolve`].
pub fn held_at(names: &Resolver, place: &str) -> Result<Filter<EventTest>, ResolveError> {
    let found = names.resolve(place, Wanted::Place)?;
    let at: Filter<EventTest> = match found.entity {
        Entity::Party(party) => EventTest::in_country(PartySet::whose(PartyTest::is(party))).into(),
        Entity::Place(place) => EventTest::at(PlaceSet::whose(PlaceTest::is(place))).into(),
        _ => Filter::Anything,
    };
    Ok(match found.during {
        Some(date) => at.and(EventTest::date(DateTest { relation: DateRelation::In, date }).into()),
        None => at,
    })
}

/// Returns the filter of events before or after a date or an event.
fn beside(
    names: &Resolver,
    relation: DateRelation,
    text: &str,
) -> Result<Filter<EventTest>, FilterError> {
    let error = match date_of(text) {
        Ok(date) => return Ok(EventTest::date(DateTest { relation, date }).into()),
        Err(FilterError::Date(error)) => error,
        Err(error) => return Err(error),
    };
    let event = match names.event(text) {
        Ok(event) => EventSet::whose(EventTest::is(event)),
        Err(_) if text.starts_with(|c: char| c.is_ascii_digit()) => {
            return Err(FilterError::Date(error));
        }
        Err(error) => return Err(FilterError::Name(error)),
    };
    Ok(match relation {
        DateRelation::Before => EventTest::earlier_than(event),
        _ => EventTest::later_than(event),
    }
    .into())
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
fn parse_range(text: &str) -> Result<Numbers, FilterError> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture;
    use crate::query::canonical::canonical;

    fn text(filters: &EventFilters) -> Result<String, String> {
        let (model, _) = fixture::talks();
        match filters.to_query(&Resolver::new(&model)) {
            Ok(query) => Ok(canonical(&query, &model)),
            Err(error) => Err(format!("{error}; {}", error.suggestions().join(", "))),
        }
    }

    fn words(words: &[&str]) -> Vec<String> {
        words.iter().map(|&word| word.to_owned()).collect()
    }

    #[test]
    fn filters_add_up_to_one_query() {
        let filters = EventFilters {
            kind: words(&["rounds"]),
            attended_by: words(&["Iran", "Talal"]),
            not_attended_by: words(&["iraq"]),
            declined_by: words(&["opposition"]),
            led_by: words(&["Talal for russia"]),
            place: words(&["kazakhstan"]),
            since: Some("2022".to_owned()),
            before: Some("talks-21".to_owned()),
            number: Some("18-".to_owned()),
            last: Some(2),
            ..EventFilters::default()
        };
        let expected = "rounds attended by iran and represented by talal-one \
                        and not attended by iraq and declined by opposition \
                        and led by talal-one for russia and numbered from 18 \
                        and in country kazakhstan and since 2022 and earlier than talks-21; last 2";
        assert_eq!(text(&filters), Ok(expected.to_owned()));
    }

    #[test]
    fn a_former_name_of_a_place_means_the_years_in_which_it_was_in_use() {
        let filters = EventFilters { place: words(&["Nur-Sultan"]), ..EventFilters::default() };
        let expected = "events at astana and in 2019-03-23/2022-09-16";
        assert_eq!(text(&filters), Ok(expected.to_owned()));
    }

    #[test]
    fn an_unknown_value_is_named_with_the_nearest() {
        for (filters, error) in [
            (
                EventFilters { attended_by: words(&["Irna"]), ..EventFilters::default() },
                "no party or person is called `Irna`; Iran",
            ),
            (
                EventFilters { kind: words(&["sumit"]), ..EventFilters::default() },
                "`sumit` is not a kind of event; summit",
            ),
            (
                EventFilters { number: Some("many".to_owned()), ..EventFilters::default() },
                "`many` is not a number or a range of numbers; 21, 3-5, 19-",
            ),
            (
                EventFilters { first: Some(1), last: Some(1), ..EventFilters::default() },
                "`first` and `last` exclude each other; ",
            ),
            (
                EventFilters { within: Some("2019-21".to_owned()), ..EventFilters::default() },
                "`2019-21` can be spring 2019 or the years 2019/2021; 2019-03/2019-05, 2019/2021",
            ),
        ] {
            assert_eq!(text(&filters), Err(error.to_owned()));
        }
    }

    #[test]
    fn a_date_that_is_not_edtf_is_refused_with_the_edtf_to_write() {
        let near = |text: &str| date_of(text).map_err(|error| error.suggestions().join(", "));
        for (written, edtf) in [
            ("May 2019", "2019-05"),
            ("2019-2021", "2019/2021"),
            ("21 December 2017", "2017-12-21"),
            ("05/01/2019", "2019-01-05, 2019-05-01"),
            ("soon", ""),
            ("2023-24", "2023-12/2024-02, 2023/2024"),
        ] {
            assert_eq!(near(written), Err(edtf.to_owned()), "{written}");
        }
        // No later year looks like these, so they are seasons.
        for season in ["2024-21", "2021-21", "2019-33", "2019-21/2019-22"] {
            assert!(date_of(season).is_ok(), "{season}");
        }
    }
}
