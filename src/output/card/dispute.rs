//! What cards say of values in dispute.

use super::{Line, Section, View};
use crate::analysis::disputes;
use crate::analysis::evidence::Record;
use crate::model::{DisputeId, Entity, Policy, Rank};
use crate::output::words;

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
                "{} of {}: {} ({}): {}",
                &[
                    &words::word(column, self.language),
                    &text(table.row.get(id)),
                    &text(table.value.get(id)),
                    &self.rank(id),
                    &text(table.reason.get(id)),
                ],
            );
            Line::new(text, self.claims(Record::Dispute(id)))
        });
        Section { title: "Where sources disagree", lines: lines.collect() }
    }

    /// Returns how a value in dispute stands, and whether a policy other than the usual one shows it.
    fn rank(&self, id: DisputeId) -> String {
        let rank = match self.model.disputes.rank.get(id) {
            Some(Rank::Preferred) => "preferred",
            Some(Rank::Deprecated) => "held to be wrong",
            Some(Rank::Normal) | None => "also possible",
        };
        let rank = self.say(rank, &[]);
        let is_chosen = match self.model.policy {
            Policy::Earliest | Policy::Latest => disputes::stands(self.model, id),
            Policy::Preferred | Policy::All => false,
        };
        if is_chosen { self.say("{}, shown here", &[&rank]) } else { rank }
    }
}
