//! What cards say of values in dispute.

use super::{Line, Section, View};
use crate::analysis::disputes;
use crate::analysis::evidence::Record;
use crate::model::{DisputeId, Entity, Policy, Rank};
use crate::output::words;
use crate::output::words::arg;

impl View<'_> {
    /// Returns where sources disagree about a thing: every value with its rank and reason.
    pub(super) fn disputes(&self, entity: Entity) -> Section {
        let table = &self.model.disputes;
        let mut found = disputes::about(self.model, entity);
        found.sort_by_key(|&id| (table.table.get(id), table.row.get(id), table.column.get(id)));
        let lines = found.into_iter().map(|id| {
            let text = |text: Option<&str>| self.recorded(text.unwrap_or_default());
            let column = table.column.get(id).unwrap_or_default();
            let text = self.say(
                "card-dispute",
                &[
                    arg("column", words::word(column, self.language)),
                    arg("row", text(table.row.get(id))),
                    arg("value", text(table.value.get(id))),
                    arg("rank", self.rank(id)),
                    arg("reason", text(table.reason.get(id))),
                ],
            );
            Line::new(text, self.claims(Record::Dispute(id)))
        });
        Section { title: "card-title-where-sources-disagree", lines: lines.collect() }
    }

    /// Returns how a value in dispute stands, and whether a policy other than the usual one shows it.
    fn rank(&self, id: DisputeId) -> String {
        let rank = match self.model.disputes.rank.get(id) {
            Some(Rank::Preferred) => "card-rank-preferred",
            Some(Rank::Deprecated) => "card-rank-wrong",
            Some(Rank::Normal) | None => "card-rank-also-possible",
        };
        let rank = self.say(rank, &[]);
        let is_chosen = match self.model.policy {
            Policy::Earliest | Policy::Latest => disputes::stands(self.model, id),
            Policy::Preferred | Policy::All => false,
        };
        if is_chosen { self.say("card-shown-here", &[arg("rank", &rank)]) } else { rank }
    }
}
