//! The axis of time.

use chrono::Datelike;

use super::super::picture::{Anchor, Item, Stroke, Theme, Weight, width};
use super::line::line;
use super::text_at;
use crate::date::{Language, Span};
use crate::output::presenter::year_in_words;

/// Days on a line from left to right, in whole years.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Axis {
    years: (i32, i32),
    days: (f64, f64),
    left: f64,
    right: f64,
}

impl Axis {
    /// Returns the axis of the years that these dates touch; `None` when no date is bounded.
    ///
    /// A year of which only the last month is touched gets no more room than it needs: the axis
    /// begins a month before the first day.
    pub(super) fn of(spans: impl Iterator<Item = Span>, (left, right): (f64, f64)) -> Option<Self> {
        let mut bounds: Option<(i32, i32)> = None;
        for span in spans {
            for day in [span.earliest_start, span.latest_end] {
                if day != Span::PAST && day != Span::FUTURE {
                    let (first, last) = bounds.unwrap_or((day, day));
                    bounds = Some((first.min(day), last.max(day)));
                }
            }
        }
        let (first, last) = bounds?;
        let years = (Span::day(first).first_day()?.year(), Span::day(last).first_day()?.year());
        let days = (f64::from(first) - 30.0, f64::from(last) + 30.0);
        Some(Self { years, days, left, right })
    }

    /// Returns where a day stands; days off the axis stand at its ends.
    pub(super) fn x(&self, day: i32) -> f64 {
        let share = (f64::from(day) - self.days.0) / (self.days.1 - self.days.0);
        self.left + share.clamp(0.0, 1.0) * (self.right - self.left)
    }

    /// Returns where a date can begin and where it can end.
    pub(super) fn reach(&self, span: Span) -> (f64, f64) {
        (self.x(span.earliest_start), self.x(span.latest_end))
    }

    /// Draws a band for every second year, or for as many years as it takes, and the first years of
    /// the bands above them.
    pub(super) fn draw(
        &self,
        (top, bottom): (f64, f64),
        language: Language,
        theme: &Theme,
        items: &mut Vec<Item>,
    ) {
        let apart = (self.years.1 - self.years.0) / MOST_BANDS + 1;
        let years = (self.years.0..=self.years.1).step_by(usize::try_from(apart).unwrap_or(1));
        for (number, year) in years.enumerate() {
            let new_year = |year| Span::year(year).map(|year| year.earliest_start);
            let Some(first_day) = new_year(year) else { continue };
            let end = new_year(year + apart).unwrap_or(Span::FUTURE);
            let (start, end) = (self.x(first_day), self.x(end));
            if number % 2 == 0 {
                items.push(Item::Rect {
                    x: start,
                    y: top,
                    width: end - start,
                    height: bottom - top,
                    radius: 0.0,
                    fill: Some(theme.band),
                    stroke: None,
                });
            }
            items.push(line((start, top), (start, bottom), Stroke::solid(theme.rule, 0.6)));
            let label = year_in_words(year, language);
            if end - start > width(&label, 11.0, Weight::Bold) + 6.0 {
                let middle = (f64::midpoint(start, end), top + 15.0);
                items.push(text_at(
                    &label,
                    middle,
                    11.0,
                    Weight::Bold,
                    Anchor::Middle,
                    theme.muted,
                ));
            }
        }
        let edge = [(self.left, top), (self.right, top), (self.right, bottom), (self.left, bottom)];
        items.push(line(edge[0], edge[1], Stroke::solid(theme.rule, 0.6)));
        items.push(line(edge[1], edge[2], Stroke::solid(theme.rule, 0.6)));
        items.push(line(edge[3], edge[2], Stroke::solid(theme.rule, 0.6)));
    }
}

/// How many years or groups of years have a band of their own.
const MOST_BANDS: i32 = 20;

/// Puts intervals into as few rows as need be, so that none overlap; returns the row of each.
///
/// Intervals must stand in the order of their beginnings.
pub(super) fn rows(intervals: &[(f64, f64)]) -> Vec<usize> {
    let mut ends: Vec<f64> = Vec::new();
    let place = |&(start, end): &(f64, f64)| {
        let row = ends.iter().position(|&taken| taken <= start).unwrap_or(ends.len());
        if row == ends.len() {
            ends.push(end);
        } else {
            ends[row] = end;
        }
        row
    };
    intervals.iter().map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::Edtf;

    fn span(text: &str) -> Span {
        text.parse::<Edtf>().unwrap().span()
    }

    #[test]
    fn days_stand_in_proportion_and_unbounded_ones_at_the_ends() {
        let spans = ["2017-01-31", "2017-05-11", "2018-01/.."].map(span);
        let axis = Axis::of(spans.into_iter(), (0.0, 395.0)).unwrap();
        // From 1 January 2017 to 2 March 2018 (395 days later), a pixel a day.
        let x = |text| axis.x(span(text).earliest_start);
        assert!((x("2017-01-31") - 30.0).abs() < 1.0, "{}", x("2017-01-31"));
        assert!((x("2017-05-11") - x("2017-01-31") - 100.0).abs() < 1.0);
        assert_eq!(axis.x(Span::FUTURE), 395.0);
        assert_eq!(Axis::of(std::iter::empty(), (0.0, 1.0)), None);
    }

    #[test]
    fn an_axis_of_many_years_names_few_of_them() {
        let axis = Axis::of(["0001/8000"].map(span).into_iter(), (0.0, 900.0)).unwrap();
        let mut items = Vec::new();
        let theme = crate::output::picture::ThemeName::Light.theme();
        axis.draw((0.0, 10.0), Language::English, theme, &mut items);
        let is_year =
            |item: &&Item| matches!(item, Item::Text(label) if label.anchor == Anchor::Middle);
        // Every 400 years, of which the first begins with the axis.
        assert_eq!(items.iter().filter(is_year).count(), 20);
    }

    #[test]
    fn intervals_share_a_row_when_they_do_not_overlap() {
        assert_eq!(rows(&[(0.0, 10.0), (5.0, 20.0), (10.0, 12.0), (12.0, 30.0)]), [0, 1, 0, 0]);
    }
}
