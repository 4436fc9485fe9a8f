//! Years that are asked for, seasons and months of any year.

use super::{Composer, Concept, Noun, Read, What};
use crate::date::Edtf;
use crate::query::ast::{Analysis, Gaps, Months, Query, Question, When, Years};

impl Composer<'_, '_> {
    /// Reads `the first half of May 2017`, `Mayıs 2017'nin ilk yarısı`: half of a month, in any order.
    pub(super) fn join_halves_of_months(&mut self) {
        for half in 0..self.items.len() {
            if self.concept(half) != Some(Concept::Half) {
                continue;
            }
            let around = half.saturating_sub(3)..(half + 4).min(self.items.len());
            let links = |at: usize| matches!(self.concept(at), Some(Concept::Of | Concept::In));
            let ordinal = [half.checked_sub(1), Some(half + 1)].into_iter().flatten();
            let found = ordinal.filter_map(|at| Some((at, self.ordinal(at, 2)?))).next();
            let month = around.clone().find_map(|at| match self.items[at].what {
                What::Month(month) => Some((at, month)),
                _ => None,
            });
            let year = around.clone().find_map(|at| Some((at, self.year(at)?)));
            let (Some((place, part @ 1..=2)), Some((month_at, month)), Some((year_at, year))) =
                (found, month, year)
            else {
                continue;
            };
            let places = [half, place, month_at, year_at];
            let from = places.into_iter().min().unwrap_or(half);
            let to = places.into_iter().max().unwrap_or(half);
            if (from..=to).any(|at| !places.contains(&at) && !links(at)) {
                continue;
            }
            let start = format!("{year}-{month:02}");
            let Some(end) = start.parse::<Edtf>().ok().and_then(|it| it.last_day()) else { return };
            let range = match part {
                1 => format!("{start}-01/{start}-15"),
                _ => format!("{start}-16/{end}"),
            };
            if let Ok(date) = range.parse() {
                self.replace(from, to + 1 - from, What::Date(date));
            }
            return;
        }
    }

    /// Reads `the year 2018` as 2018, and `in which year` as *when* unless years themselves are asked
    /// for: `which year had the most rounds`, `years without a round`.
    pub(super) fn read_years(&mut self) {
        self.read_over_time();
        let by_year = self.asks_years();
        for at in (0..self.items.len()).rev() {
            if self.concept(at) != Some(Concept::Year) {
                continue;
            }
            let dated = |it: Option<usize>| {
                let what = it.and_then(|it| self.items.get(it)).map(|item| &item.what);
                matches!(what, Some(What::Date(_)))
            };
            if dated(at.checked_sub(1)) || dated(Some(at + 1)) {
                self.items.remove(at);
            } else if !by_year {
                self.items[at].what = What::Concept(Concept::When);
            }
        }
    }

    /// Reads `раунды по годам`, rounds over the years, as year by year where nobody's terms can be meant.
    fn read_over_time(&mut self) {
        let of_heads = self.has(Concept::Lead)
            || self.has(Concept::Delegation)
            || !self.groups().is_empty()
            || (0..self.items.len()).any(|at| matches!(self.noun(at), Some((Noun::Heads, _))));
        if of_heads || self.event_noun().is_none() {
            return;
        }
        for item in &mut self.items {
            if matches!(item.what, What::Concept(Concept::Analysis(Analysis::HeadTerms))) {
                item.what = What::Concept(Concept::PerYear);
            }
        }
    }

    /// Tells whether years are ranked by their events, or those without any are asked for.
    fn asks_years(&self) -> bool {
        let counts_parties = |at: usize| {
            matches!(self.noun(at), Some((Noun::Party(_) | Noun::Role(_) | Noun::People, _)))
        };
        let names =
            |at: usize| self.items.get(at).is_some_and(|item| matches!(item.what, What::Name(..)));
        let ranked = self.has(Concept::Most) || self.has(Concept::More);
        let denied = (0..self.items.len()).any(|at| is_denial(self.concept(at)) && !names(at + 1));
        self.has(Concept::Year)
            && self.event_noun().is_some()
            && !(0..self.items.len()).any(counts_parties)
            && (ranked || denied)
    }

    /// Joins `winter 2017`, and reads a season or a month without a year as those months of any year.
    pub(super) fn join_seasons(&mut self) {
        let mut at = 0;
        while at < self.items.len() {
            if let Some(Concept::Season(season)) = self.concept(at) {
                let linked = usize::from(matches!(
                    self.concept(at + 1),
                    Some(Concept::Of | Concept::In | Concept::Year)
                ));
                let behind = self.year(at + 1 + linked).map(|year| (at, 2 + linked, year));
                let before = || at.checked_sub(1).and_then(|it| Some((it, 2, self.year(it)?)));
                let dated = behind.or_else(before).and_then(|(from, count, year)| {
                    Some((from, count, format!("{year}-{season}").parse().ok()?))
                });
                match dated {
                    Some((from, count, date)) => {
                        self.replace(from, count, What::Date(date));
                        at = from;
                    }
                    None => self.items[at].what = What::Months(months_of(season)),
                }
            }
            at += 1;
        }
    }

    /// Reads months without a year; `in June, July or August` are one condition.
    pub(super) fn read_months(&mut self) {
        for item in &mut self.items {
            if let What::Month(month) = item.what {
                item.what = What::Months(Months::of([month]));
            }
        }
        let mut at = 0;
        while at + 2 < self.items.len() {
            let joined = matches!(self.concept(at + 1), Some(Concept::And | Concept::Or));
            if let (What::Months(left), What::Months(right)) =
                (&self.items[at].what, &self.items[at + 2].what)
                && joined
            {
                let months = Months::of(left.iter().chain(right.iter()));
                self.replace(at, 3, What::Months(months));
            } else {
                at += 1;
            }
        }
    }

    /// Reads `rounds per year`, `which year had the most rounds`, `years without a round` and `more
    /// meetings in 2017 or in 2018`.
    pub(super) fn years(&mut self) -> Read<Option<Query>> {
        let of_years = self.has(Concept::PerYear) || self.has(Concept::Year);
        let dates = self.items.iter().filter(|item| matches!(item.what, What::Date(_))).count();
        let compares = (self.has(Concept::More) || self.has(Concept::Most))
            && (self.has(Concept::Or) || self.has(Concept::Than) || self.more_before_date())
            && dates > 1
            && self.wanted().is_none();
        if !of_years && !compares {
            return Ok(None);
        }
        let ranked = self.remove(Concept::Most) | self.remove(Concept::More);
        let told = if ranked {
            Years::Most
        } else if self.take_denial() {
            Years::Without
        } else {
            Years::Each
        };
        for word in [Concept::PerYear, Concept::Year, Concept::HowMany, Concept::HowOften] {
            self.take(word);
        }
        let target = self.event_noun();
        let events = match target {
            Some(_) => self.events(target)?,
            None => self.attended_events()?,
        };
        let question = Question::Years { events, told };
        Ok(Some(Query { question, when: When::Definitely }))
    }

    /// Tells whether *more* stands between two dates: `أكبر من 2018`.
    fn more_before_date(&self) -> bool {
        (1..self.items.len()).any(|at| {
            self.concept(at) == Some(Concept::More)
                && matches!(self.items[at - 1].what, What::Date(_))
                && self.items.get(at + 1).is_some_and(|it| matches!(it.what, What::Date(_)))
        })
    }

    /// Takes a denial out of the question: what is denied is asked for, as what did not happen.
    fn take_denial(&mut self) -> bool {
        let mut denied = false;
        for at in (0..self.items.len()).rev() {
            match self.concept(at) {
                Some(Concept::NotAttend) => {
                    self.items[at].what = What::Concept(Concept::Attend);
                }
                Some(Concept::Not) => {
                    self.items.remove(at);
                }
                Some(Concept::Outside) => {
                    self.items[at].what = What::Concept(Concept::HeldIn);
                }
                _ => continue,
            }
            denied = true;
        }
        denied
    }

    /// Reads the days between each event and the next: all of them, the longest, the shortest or
    /// their mean.
    pub(super) fn gaps(&mut self) -> Read<Query> {
        let told = if self.remove(Concept::Mean) {
            Gaps::Mean
        } else if self.remove(Concept::Longest) {
            Gaps::Longest
        } else if self.remove(Concept::Shortest) {
            Gaps::Shortest
        } else {
            Gaps::Each
        };
        use Concept as C;
        for word in [C::Gaps, C::Days, C::DayUnit, C::HowMany, C::HowLong] {
            self.take(word);
        }
        // `between rounds`, but not `between 2017 and 2019`.
        for at in (0..self.items.len()).rev() {
            let beside = [at.checked_sub(1), Some(at + 1)].into_iter().flatten();
            let mut nouns = beside.filter_map(|it| self.noun(it));
            if self.concept(at) == Some(C::Between) && nouns.next().is_some() {
                self.items.remove(at);
            }
        }
        let target = self.event_noun();
        let question = Question::Gaps { events: self.events(target)?, told };
        Ok(Query { question, when: When::Definitely })
    }
}

fn is_denial(concept: Option<Concept>) -> bool {
    matches!(concept, Some(Concept::Not | Concept::NotAttend | Concept::Outside))
}

/// Returns the months of a season, as EDTF reads it on the northern half of the globe.
fn months_of(season: u32) -> Months {
    let first = (season - 21) * 3 + 3;
    Months::of((first..first + 3).map(|month| (month - 1) % 12 + 1))
}
