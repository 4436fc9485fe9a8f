//! Delegations, meetings of two, the network and the disputes of an edition, as CSV.

use super::{EditionError, Made, Records};
use crate::analysis::meetings::{Of, meetings};
use crate::analysis::network::Network;
use crate::analysis::{delegations, series};
use crate::date::Language;
use crate::model::EventKind;
use crate::output::delegations::{change_table, heads, meeting_table, tenure_table};
use crate::output::disputes::values;
use crate::output::network::{measures, ties};
use crate::output::table::{Format, Options, Table, render};

/// Makes the tables; delegations and network are those of the rounds.
pub(super) fn make(records: Records) -> Result<Vec<Made>, EditionError> {
    let Records { model, graph, .. } = records;
    let language = Language::English;
    let rounds = series::held(model, &[EventKind::Round]);
    let found = delegations::delegations(model, graph, &rounds);
    let network = Network::new(model, graph, &rounds);
    let everybody = meetings(model, graph, Of::Everybody);
    let every: Vec<_> = model.disputes.ids().collect();
    let disputed = values(records.package, model, &every, language)?;
    let tables = [
        ("delegations", "delegations heads", heads(model, &found, language)),
        ("delegation_tenures", "delegations tenures", tenure_table(model, &found, language)),
        ("delegation_changes", "delegations changes", change_table(model, &found, language)),
        ("meetings", "met", meeting_table(model, &everybody, language)),
        ("co_attendance", "network", ties(model, &network, None, language)),
        ("disputes", "disputes", disputed),
        ("network_measures", "network --measures", measures(model, &network, None, language)),
    ];
    let options = Options { format: Format::Csv, language, width: 0, excel: false };
    let csv = |(name, command, table): (&str, &str, Table)| {
        let command = format!("diplograph {command} --format csv");
        let bytes = render(&table, options)?;
        let made = Made::document(&format!("analysis/{name}.csv"), &command, bytes);
        Ok(Made { rows: Some(table.rows.len()), ..made })
    };
    tables.into_iter().map(csv).collect()
}
