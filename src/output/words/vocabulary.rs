//! The vocabularies of the records in five languages.

use super::{arg, named, sentence, text};
use crate::analysis::Standing;
use crate::date::Language;
use crate::graph::NodeKind;
use crate::model::{Act, Action, EventKind, Extent, Presence, Relation, Role, Vocabulary};

/// Returns a member of a vocabulary by its message in a group; one without a message stays as the records write
/// it.
fn member<V: Vocabulary>(group: &str, member: V, language: Language) -> &'static str {
    named(group, member.as_str(), language).unwrap_or_else(|| member.as_str())
}

/// Returns the name of a role, in the plural.
#[must_use]
pub fn roles(role: Role, language: Language) -> &'static str {
    member("roles", role, language)
}

/// Returns the word for a recorded presence.
#[must_use]
pub fn presence(presence: Presence, language: Language) -> &'static str {
    member("presence", presence, language)
}

/// Returns the name of a kind of event, in the plural.
pub(in crate::output) fn event_kinds(kind: EventKind, language: Language) -> &'static str {
    member("event-kinds", kind, language)
}

/// Returns the name of a kind of node.
pub(in crate::output) fn node_kind(kind: NodeKind, language: Language) -> &'static str {
    let id = match kind {
        NodeKind::Process => "node-process",
        NodeKind::Event => "node-event",
        NodeKind::Party => "node-party",
        NodeKind::Person => "node-person",
        NodeKind::Place => "node-place",
        NodeKind::Document => "node-document",
        NodeKind::Provision => "node-provision",
        NodeKind::Topic => "node-topic",
        NodeKind::Commitment => "node-commitment",
        NodeKind::Source => "node-source",
    };
    text(id, language)
}

/// Returns the word for a verdict.
pub(in crate::output) fn standing(standing: Standing, language: Language) -> &'static str {
    member("word", standing, language)
}

/// Returns "so many days late"; `days` is a number or a range of numbers.
pub(in crate::output) fn days_late(days: &str, language: Language) -> String {
    let days = match days.parse::<u32>() {
        Ok(days) => arg("days", days),
        Err(_) => arg("days", days),
    };
    sentence("days-late", language, &[days])
}

/// Returns the word for what is promised.
pub(in crate::output) fn action(action: Action, language: Language) -> &'static str {
    member("promised", action, language)
}

/// Returns the word for an act.
pub(in crate::output) fn act(act: Act, language: Language) -> &'static str {
    member("word", act, language)
}

/// Returns the word for how much of a document was read.
pub(in crate::output) fn extent(extent: Extent, language: Language) -> &'static str {
    member("word", extent, language)
}

/// Returns the word for a relation between documents.
pub(in crate::output) fn relation(relation: Relation, language: Language) -> &'static str {
    member("word", relation, language)
}
