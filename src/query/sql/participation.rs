//! Records of participation and of delegations, and how many of a set they reach.

use super::in_list;
use super::statement::{Statement, quoted};
use super::value::Value;
use crate::graph::Kind;
use crate::model::{Function, Presence, Vocabulary};
use crate::query::ast::{Edge, How, PartySet, PersonAt, Quantity, Via};

/// A relation to the members of a set, as it is counted.
pub(super) struct Relation<'s> {
    /// What the table expressions are called.
    pub(super) stem: &'s str,
    /// The expression by which records are grouped.
    pub(super) key: String,
    /// The truth of a member.
    pub(super) member: String,
    /// The truth of a record.
    pub(super) record: String,
    /// What follows `FROM`; it joins the members.
    pub(super) from: String,
    /// The table expression of the members.
    pub(super) members: String,
}

/// Returns the condition on a record of participation and its truth.
pub(super) fn attendance(how: &How) -> (String, String) {
    let mut presences: Vec<&str> = how.presence.iter().map(Vocabulary::as_str).collect();
    let weak = if how.presence.contains(Presence::Unknown) {
        "participations.certainty = 'possible'"
    } else {
        presences.push(Presence::Unknown.as_str());
        "participations.certainty = 'possible' OR participations.presence = 'unknown'"
    };
    let mut condition = format!("participations.presence IN {}", in_list(presences));
    if let Some(role) = how.role {
        condition.push_str(&format!(" AND participations.role = {}", quoted(role.as_str())));
    }
    if let Some(level) = how.level {
        condition.push_str(&format!(" AND participations.level = {}", quoted(level.as_str())));
    }
    (condition, format!("CASE WHEN {weak} THEN 1 ELSE 2 END"))
}

impl Statement<'_> {
    /// Returns the things of a kind that have a record of participation.
    pub(super) fn participating(&mut self, kind: Kind, via: &Via) -> Value {
        if kind == Kind::Event { self.attended(via) } else { self.parties_at(via) }
    }

    /// Returns the things of a kind that have a record of a delegate.
    pub(super) fn delegated(&mut self, kind: Kind, via: &Via) -> Value {
        match via.person_at() {
            Some(at) => self.people_at(&at),
            None if kind == Kind::Event => self.represented(via),
            None => Value::never(),
        }
    }

    /// Returns the events at which parties have a record.
    fn attended(&mut self, via: &Via) -> Value {
        let members = self.end(via);
        let how = via.how();
        let relation = participation(&how, "event", "party", members.clone());
        let (condition, record) = attendance(&How { role: None, level: None, ..how });
        self.reaching(relation, via.quantity, |out| {
            out.leading_to(
                "outside",
                "participations.event",
                &format!("LEAST({record}, 2 - COALESCE({members}.truth, 0))"),
                &format!(
                    "participations\nLEFT JOIN {members} ON {members}.id = participations.party\n\
WHERE {condition}"
                ),
            )
        })
    }

    /// Returns the parties that have a record at events.
    fn parties_at(&mut self, via: &Via) -> Value {
        let members = self.end(via);
        let how = via.how();
        let relation = participation(&how, "party", "event", members.clone());
        let (condition, record) = attendance(&How { role: None, level: None, ..how });
        self.reaching(relation, via.quantity, |out| {
            out.leading_to(
                "outside",
                "participations.party",
                &format!("LEAST({record}, 2 - COALESCE({members}.truth, 0))"),
                &format!(
                    "participations\nJOIN events ON events.id = participations.event\n\
LEFT JOIN {members} ON {members}.id = participations.event\n\
WHERE events.status = 'held' AND {condition}"
                ),
            )
        })
    }

    /// Adds who had a function at which event: `person`, `event`, `truth`.
    pub(super) fn functions(
        &mut self,
        function: Option<Function>,
        party: Option<&PartySet>,
    ) -> String {
        let mut truth = "CASE WHEN delegates.certainty = 'possible' THEN 1 ELSE 2 END".to_owned();
        let mut from = "delegates".to_owned();
        if let Some(party) = party {
            let parties = self.set(party);
            truth = format!("LEAST({truth}, {parties}.truth)");
            from.push_str(&format!("\nJOIN {parties} ON {parties}.id = delegates.party"));
        }
        if let Some(function) = function {
            from.push_str(&format!("\nWHERE delegates.function = {}", quoted(function.as_str())));
        }
        let body = format!(
            "SELECT delegates.person, delegates.event, MAX({truth}) AS truth\nFROM {from}\n\
GROUP BY delegates.person, delegates.event"
        );
        self.with("functions", body)
    }

    /// Returns the events at which people were in delegations.
    fn represented(&mut self, via: &Via) -> Value {
        let Edge::Delegation { function, party } = &via.edge else { return Value::never() };
        let members = self.end(via);
        let functions = self.functions(*function, party.as_ref());
        let relation = Relation {
            stem: "represented",
            key: format!("{functions}.event"),
            member: format!("{members}.truth"),
            record: format!("{functions}.truth"),
            from: format!("{functions}\nJOIN {members} ON {members}.id = {functions}.person"),
            members: members.clone(),
        };
        self.reaching(relation, via.quantity, |out| {
            out.leading_to(
                "outside",
                &format!("{functions}.event"),
                &format!("LEAST({functions}.truth, 2 - COALESCE({members}.truth, 0))"),
                &format!("{functions}\nLEFT JOIN {members} ON {members}.id = {functions}.person"),
            )
        })
    }

    /// Returns the people who were in a delegation at events.
    fn people_at(&mut self, at: &PersonAt) -> Value {
        let relation = self.delegation(at);
        let (members, key) = (relation.members.clone(), relation.key.clone());
        let functions = key.trim_end_matches(".person").to_owned();
        self.reaching(relation, at.quantity, |out| {
            let held = out.set(&crate::query::ast::EventSet::everything());
            out.leading_to(
                "outside",
                &key,
                &format!("LEAST({functions}.truth, held.truth, 2 - COALESCE(members.truth, 0))"),
                &format!(
                    "{functions}\nJOIN {held} AS held ON held.id = {functions}.event\n\
LEFT JOIN {members} AS members ON members.id = {functions}.event"
                ),
            )
        })
    }

    /// Returns how people are related to the events of a set.
    pub(super) fn delegation(&mut self, at: &PersonAt) -> Relation<'static> {
        let members = self.set(&at.events);
        let functions = self.functions(at.function, at.party.as_ref());
        Relation {
            stem: "represented",
            key: format!("{functions}.person"),
            member: format!("{members}.truth"),
            record: format!("{functions}.truth"),
            from: format!("{functions}\nJOIN {members} ON {members}.id = {functions}.event"),
            members,
        }
    }

    /// Returns what reaches a quantity of members. `outside` gives the relations to what is no member.
    fn reaching(
        &mut self,
        relation: Relation,
        quantity: Quantity,
        outside: impl FnOnce(&mut Self) -> Value,
    ) -> Value {
        let Relation { stem, key, member, record, from, members } = relation;
        let both = format!("CASE WHEN {member} = 2 AND {record} = 2 THEN 1 END");
        match quantity {
            Quantity::Some => {
                self.leading_to(stem, &key, &format!("LEAST({member}, {record})"), &from)
            }
            Quantity::AtLeast(least) => {
                let least = least.max(1);
                let body = format!(
                    "SELECT {key} AS id, CASE WHEN COUNT({both}) >= {least} THEN 2 ELSE 1 END AS truth\n\
FROM {from}\nGROUP BY {key}\nHAVING COUNT(*) >= {least}"
                );
                Value::Rows(self.with(stem, body))
            }
            Quantity::Only => {
                let some =
                    self.leading_to(stem, &key, &format!("LEAST({member}, {record})"), &from);
                match (some, outside(self)) {
                    (Value::Rows(some), Value::Rows(outside)) => {
                        let truth =
                            format!("LEAST({some}.truth, 2 - COALESCE({outside}.truth, 0))");
                        let body = format!(
                            "SELECT {some}.id, {truth} AS truth\nFROM {some}\n\
LEFT JOIN {outside} ON {outside}.id = {some}.id\nWHERE {truth} > 0"
                        );
                        Value::Rows(self.with("only", body))
                    }
                    (some, _) => some,
                }
            }
            Quantity::Every => {
                let tally = self.with(
                    stem,
                    format!(
                        "SELECT {key} AS id, COUNT({both}) AS sure,\n  \
COUNT(CASE WHEN {member} = 2 AND {record} = 1 THEN 1 END) AS weak,\n  \
COUNT(CASE WHEN {member} = 1 AND {record} = 2 THEN 1 END) AS outer_sure\n\
FROM {from}\nGROUP BY {key}"
                    ),
                );
                let sizes = self.with(
                    "sizes",
                    format!(
                        "SELECT COUNT(CASE WHEN truth = 2 THEN 1 END) AS definite, \
COUNT(CASE WHEN truth = 1 THEN 1 END) AS possible\nFROM {members}"
                    ),
                );
                let all = format!(
                    "{sizes}.definite > 0 AND {tally}.sure = {sizes}.definite \
AND {tally}.outer_sure = {sizes}.possible"
                );
                let body = format!(
                    "SELECT {tally}.id, CASE WHEN {all} THEN 2 ELSE 1 END AS truth\n\
FROM {tally}\nCROSS JOIN {sizes}\n\
WHERE ({all}) OR {tally}.sure + {tally}.weak = {sizes}.definite"
                );
                Value::Rows(self.with("every", body))
            }
        }
    }
}

/// Returns how events, or parties, are related to the members of a set of the other.
pub(super) fn participation(how: &How, of: &str, to: &str, members: String) -> Relation<'static> {
    let (condition, record) = attendance(how);
    Relation {
        stem: "attended",
        key: format!("participations.{of}"),
        member: format!("{members}.truth"),
        record,
        from: format!(
            "participations\nJOIN {members} ON {members}.id = participations.{to}\nWHERE {condition}"
        ),
        members,
    }
}
