//! The network of parties as tables: who met whom how often, and what is measured on it.

use super::presenter::Presenter;
use super::table::{CellRef, Columns, Reader, Table};
use crate::analysis::network::centrality::{Centrality, centralities};
use crate::analysis::network::communities::{CLEAR_FROM, Communities, Reading, communities};
use crate::analysis::network::{Network, Tie};
use crate::date::Language;
use crate::model::{Entity, Model, PartyId};
use crate::output::words::{arg, heading, sentence, text};

/// Digits after the point of shares and measures.
const DIGITS: usize = 6;

/// Returns a row for each two parties that shared events: those that shared most first. With `of` only
/// ties of these parties are rows.
#[must_use]
pub fn ties(model: &Model, network: &Network, of: Option<&[PartyId]>, language: Language) -> Table {
    let is_of = |tie: &Tie| of.is_none_or(|of| of.contains(&tie.left) || of.contains(&tie.right));
    let mut ties: Vec<Tie> = network.ties().filter(is_of).collect();
    ties.sort_by_key(|tie| (std::cmp::Reverse(tie.shared), tie.left, tie.right));
    let show = Presenter { model, language };
    let columns = Columns::<Row<Tie>>::new(heading)
        .programs("party_id", |row| row.id(row.of.left))
        .all("party", |row| row.label(row.of.left))
        .programs("with_id", |row| row.id(row.of.right))
        .all("with", |row| row.label(row.of.right))
        .all("shared", |row| CellRef::number(row.of.shared))
        .all("either", |row| CellRef::number(row.of.either))
        .all("share", |row| CellRef::decimal(row.of.share(), DIGITS));
    let rows = ties.into_iter().map(|of| Row { show, of });
    let share = text("network-share", language);
    let notes = vec![basis(network, language), share.to_owned()];
    Table { notes, ..columns.table(Reader::Page, rows, language) }
}

/// Returns a row for each party, with its measures: the highest betweenness first, then the most
/// weighted degree, then the order of the records. With `of` only these parties are rows; the measures
/// are those on the whole network.
#[must_use]
pub fn measures(
    model: &Model,
    network: &Network,
    of: Option<&[PartyId]>,
    language: Language,
) -> Table {
    let groups = communities(network);
    let mut actors: Vec<_> = network.actors().zip(centralities(network)).zip(&groups.of).collect();
    actors.retain(|((_, it), _)| of.is_none_or(|of| of.contains(&it.party)));
    actors.sort_by(|((_, one), _), ((_, other), _)| {
        let by_weight = other.weighted_degree.cmp(&one.weighted_degree);
        other.betweenness.total_cmp(&one.betweenness).then(by_weight)
    });
    let show = Presenter { model, language };
    let columns = Columns::<Row<Measured>>::new(heading)
        .programs("party_id", |row| row.id(row.of.at.party))
        .all("party", |row| row.label(row.of.at.party))
        .all("events", |row| CellRef::number(row.of.events))
        .all("degree", |row| CellRef::number(row.of.at.degree))
        .all("weighted_degree", |row| CellRef::number(row.of.at.weighted_degree))
        .all("betweenness", |row| CellRef::decimal(row.of.at.betweenness, DIGITS))
        .all("component", |row| CellRef::number(row.of.at.component))
        .all("community", |row| match row.of.groups.reading {
            Reading::OneGroup => CellRef::Empty,
            Reading::Weak | Reading::Clear => CellRef::number(row.of.group),
        })
        .programs("community_reading", |row| CellRef::text(row.of.groups.reading.as_str()))
        .programs("modularity", |row| CellRef::decimal(row.of.groups.modularity, DIGITS));
    let rows = actors.into_iter().map(|((actor, at), &group)| Row {
        show,
        of: Measured { at, events: actor.events, group, groups: &groups },
    });
    let table = columns.table(Reader::Page, rows, language);
    let mut notes = vec![basis(network, language), community_note(&groups, language)];
    if network.is_complete() && network.actors().len() > 2 {
        notes.push(text("network-complete", language).to_owned());
    }
    Table { notes, ..table }
}

/// What a row is made from.
struct Row<'m, T> {
    show: Presenter<'m>,
    of: T,
}

impl<'m, T> Row<'m, T> {
    fn id(&self, party: PartyId) -> CellRef<'m> {
        CellRef::text(self.show.model.parties.id.get(party))
    }

    fn label(&self, party: PartyId) -> CellRef<'m> {
        CellRef::text(self.show.label(Entity::Party(party)))
    }
}

/// What is measured of a party.
struct Measured<'g> {
    at: Centrality,
    /// Events that it attended.
    events: u32,
    /// Its community.
    group: u32,
    groups: &'g Communities,
}

/// Tells what a table was worked out from.
fn basis(network: &Network, language: Language) -> String {
    let parties = network.actors().len().to_string();
    let events = network.events().to_string();
    sentence("network-basis", language, &[arg("parties", &parties), arg("events", &events)])
}

fn community_note(groups: &Communities, language: Language) -> String {
    let modularity = format!("{:.3}", groups.modularity);
    match groups.reading {
        Reading::OneGroup => text("network-no-communities", language).to_owned(),
        Reading::Weak => sentence(
            "network-communities-weak",
            language,
            &[arg("modularity", &modularity), arg("threshold", CLEAR_FROM.to_string())],
        ),
        Reading::Clear => {
            sentence("network-communities-clear", language, &[arg("modularity", &modularity)])
        }
    }
}
