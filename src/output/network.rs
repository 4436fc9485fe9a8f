//! The network of parties as tables: who met whom how often, and what is measured on it.

use super::table::{Cell, Column, Table};
use super::words::{sentence, text};
use crate::analysis::network::centrality::centralities;
use crate::analysis::network::communities::{CLEAR_FROM, Communities, Reading, communities};
use crate::analysis::network::{Network, Tie};
use crate::date::Language;
use crate::model::{Entity, Model, PartyId};

/// Digits after the point of shares and measures.
const DIGITS: usize = 6;

/// Returns a row for each two parties that shared events: those that shared most first. With `of` only
/// ties of these parties are rows.
#[must_use]
pub fn ties(model: &Model, network: &Network, of: Option<&[PartyId]>, language: Language) -> Table {
    let is_of = |tie: &Tie| of.is_none_or(|of| of.contains(&tie.left) || of.contains(&tie.right));
    let mut ties: Vec<Tie> = network.ties().filter(is_of).collect();
    ties.sort_by_key(|tie| (std::cmp::Reverse(tie.shared), tie.left, tie.right));
    let rows = ties.iter().map(|tie| {
        let mut row = party(model, tie.left, language).to_vec();
        row.extend(party(model, tie.right, language));
        row.extend([tie.shared, tie.either].map(|count| Cell::Number(count.into())));
        row.push(Cell::decimal(tie.share(), DIGITS));
        row
    });
    let columns = vec![
        Column::for_programs("party_id"),
        Column::headed("party", language),
        Column::for_programs("with_id"),
        Column::headed("with", language),
        Column::headed("shared", language),
        Column::headed("either", language),
        Column::headed("share", language),
    ];
    let share = text("share: of the events that either attended, those that both did", language);
    let notes = vec![basis(network, language), share.to_owned()];
    Table { columns, rows: rows.collect(), notes, ..Table::default() }
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
    let shown = groups.reading != Reading::OneGroup;
    let mut actors: Vec<_> = network.actors().zip(centralities(network)).zip(&groups.of).collect();
    actors.retain(|((_, it), _)| of.is_none_or(|of| of.contains(&it.party)));
    actors.sort_by(|((_, one), _), ((_, other), _)| {
        let by_weight = other.weighted_degree.cmp(&one.weighted_degree);
        other.betweenness.total_cmp(&one.betweenness).then(by_weight)
    });
    let rows = actors.into_iter().map(|((actor, it), &group)| {
        let mut row = party(model, it.party, language).to_vec();
        row.extend([actor.events, it.degree, it.weighted_degree].map(|it| Cell::Number(it.into())));
        row.push(Cell::decimal(it.betweenness, DIGITS));
        row.push(Cell::Number(it.component.into()));
        row.push(if shown { Cell::Number(group.into()) } else { Cell::Empty });
        row.push(Cell::owned(groups.reading.as_str()));
        row.push(Cell::decimal(groups.modularity, DIGITS));
        row
    });
    let columns = vec![
        Column::for_programs("party_id"),
        Column::headed("party", language),
        Column::headed("events", language),
        Column::headed("degree", language),
        Column::headed("weighted_degree", language),
        Column::headed("betweenness", language),
        Column::headed("component", language),
        Column::headed("community", language),
        Column::for_programs("community_reading"),
        Column::for_programs("modularity"),
    ];
    let mut notes = vec![basis(network, language), community_note(&groups, language)];
    if network.is_complete() && network.actors().len() > 2 {
        let no_difference = "every two parties met: degree and betweenness tell nobody apart";
        notes.push(text(no_difference, language).to_owned());
    }
    Table { columns, rows: rows.collect(), notes, ..Table::default() }
}

/// Tells what a table was worked out from.
fn basis(network: &Network, language: Language) -> String {
    let parties = network.actors().len().to_string();
    let events = network.events().to_string();
    let english = "{} parties at {} held events; presences of certainty possible left out";
    sentence(english, language, &[&parties, &events])
}

fn community_note(groups: &Communities, language: Language) -> String {
    let modularity = format!("{:.3}", groups.modularity);
    match groups.reading {
        Reading::OneGroup => {
            text("no communities: the parties are best taken as one group", language).to_owned()
        }
        Reading::Weak => sentence(
            "communities: modularity {}, below {}: little more than chance, not to be read as blocs",
            language,
            &[&modularity, &CLEAR_FROM.to_string()],
        ),
        Reading::Clear => sentence("communities: modularity {}", language, &[&modularity]),
    }
}

fn party(model: &Model, party: PartyId, language: Language) -> [Cell; 2] {
    let label = model.label(Entity::Party(party), language, None).text;
    [Cell::owned(model.parties.id.get(party)), Cell::owned(label)]
}
