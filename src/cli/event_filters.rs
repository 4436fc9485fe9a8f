//! Filters of events, as the commands that show events take them.

use diplograph::query::EventFilters;

/// Which events to show; an event is shown when it passes every filter.
#[derive(Debug, Clone, clap::Args)]
#[command(next_help_heading = "Which events")]
pub(in crate::cli) struct EventFilterArgs {
    /// Kind of event, such as round or summit (can be repeated)
    #[arg(long, value_name = "KIND")]
    pub(in crate::cli) kind: Vec<String>,
    /// Party that took part (can be repeated)
    #[arg(long, value_name = "PARTY")]
    attended_by: Vec<String>,
    /// Party without a record of taking part (can be repeated)
    #[arg(long, value_name = "PARTY")]
    not_attended_by: Vec<String>,
    /// Party that refused to come (can be repeated)
    #[arg(long, value_name = "PARTY")]
    declined_by: Vec<String>,
    /// Role of the parties that took part
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
    /// Head of a delegation (can be repeated)
    #[arg(long, value_name = "PERSON")]
    led_by: Vec<String>,
    /// Number in the series, or a range such as 3-5
    #[arg(long, value_name = "N")]
    number: Option<String>,
    /// Place or country (can be repeated)
    #[arg(long, value_name = "PLACE")]
    place: Vec<String>,
    /// Place or country to leave out (can be repeated)
    #[arg(long, value_name = "PLACE")]
    not_place: Vec<String>,
    /// Party that hosted (can be repeated)
    #[arg(long, value_name = "PARTY")]
    host: Vec<String>,
    /// Status; `held` if left out (can be repeated)
    #[arg(long, value_name = "STATUS")]
    status: Vec<String>,
    /// Date that the event touches, in EDTF: 2017, 2024-41, 2019/2021
    #[arg(long = "in", value_name = "EDTF")]
    within: Option<String>,
    /// Earliest date, in EDTF
    #[arg(long, value_name = "EDTF")]
    since: Option<String>,
    /// Latest date, in EDTF
    #[arg(long, value_name = "EDTF")]
    until: Option<String>,
    /// Only the first N
    #[arg(long, value_name = "N")]
    first: Option<u32>,
    /// Only the last N
    #[arg(long, value_name = "N", conflicts_with = "first")]
    last: Option<u32>,
    /// Take in what holds under some reading only: weak sources, imprecise dates
    #[arg(long)]
    possibly: bool,
}

impl EventFilterArgs {
    /// Returns the filters, with kinds of events for when none is asked for.
    pub(in crate::cli) fn filters(&self, usual_kinds: &[&str]) -> EventFilters {
        let usual = || usual_kinds.iter().map(|&kind| kind.to_owned()).collect();
        EventFilters {
            attended_by: self.attended_by.clone(),
            not_attended_by: self.not_attended_by.clone(),
            declined_by: self.declined_by.clone(),
            role: self.role.clone(),
            led_by: self.led_by.clone(),
            kind: if self.kind.is_empty() { usual() } else { self.kind.clone() },
            number: self.number.clone(),
            place: self.place.clone(),
            not_place: self.not_place.clone(),
            host: self.host.clone(),
            status: self.status.clone(),
            within: self.within.clone(),
            since: self.since.clone(),
            until: self.until.clone(),
            first: self.first,
            last: self.last,
            possibly: self.possibly,
            ..EventFilters::default()
        }
    }
}
