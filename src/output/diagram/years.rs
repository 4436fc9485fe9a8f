//! The years under which things in order of time stand.

use std::fmt;

use crate::date::{Language, Span};
use crate::output::presenter::year_in_words;

/// The years in which something can begin: one, or several where its date leaves that open. What has no
/// known beginning has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Years(Option<(i32, i32)>);

impl Years {
    /// Returns the years of a date.
    pub(super) fn of(span: Option<Span>) -> Self {
        Self(span.and_then(Span::start_years))
    }

    /// Returns the first and the last year in the digits of a language, as one where they are the same.
    pub(super) fn label(self, language: Language) -> String {
        self.said(|year| year_in_words(year, language))
    }

    /// Returns the last two digits of each.
    pub(super) fn short_label(self, language: Language) -> String {
        let short = self.said(|year| year_in_words(year, language).chars().skip(2).collect());
        if short.is_empty() { short } else { format!("’{short}") }
    }

    fn said(self, said: impl Fn(i32) -> String) -> String {
        match self.0 {
            None => String::new(),
            Some((first, last)) if first == last => said(first),
            Some((first, last)) => format!("{}–{}", said(first), said(last)),
        }
    }
}

/// Writes them as programs read them.
impl fmt::Display for Years {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.said(|year| format!("{year:04}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::Edtf;

    #[test]
    fn a_date_whose_year_is_open_stands_under_no_single_year() {
        for (date, label, short) in [
            ("2019-05", "2019", "’19"),
            // A period of known days begins in its first year.
            ("2016-12-31/2017-01-01", "2016", "’16"),
            ("2019/2020-03", "2019", "’19"),
            ("201X", "2010–2019", "’10–19"),
            ("[2019,2020]", "2019–2020", "’19–20"),
            ("2019-12-31/..", "2019", "’19"),
            ("../2020", "", ""),
        ] {
            let years = Years::of(date.parse::<Edtf>().ok().map(|it| it.span()));
            let said = [years.label(Language::English), years.short_label(Language::English)];
            assert_eq!(said, [label, short], "{date}");
            assert_eq!(years.to_string(), label, "{date}");
        }
        assert_eq!(Years::of(None).to_string(), "");
        let years = Years::of("201X".parse::<Edtf>().ok().map(|it| it.span()));
        assert_eq!(years.label(Language::Persian), "۲۰۱۰–۲۰۱۹");
    }
}
