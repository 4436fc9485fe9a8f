//! One thing, one id: look-alikes within a kind are told apart explicitly.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use diplograph::diagnostic::Findings;
use diplograph::model::{self, Entity, EventKind, Model, RowId};
use diplograph::text::fold;

fn records() -> Model {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    model::open(Some(folder), &mut Findings::default()).unwrap().1
}

/// Pairs that the records tell apart, both ways round.
fn told_apart(model: &Model) -> BTreeSet<(Entity, Entity)> {
    let table = &model.distinctions;
    let pairs = table.ids().filter_map(|id| Some((table.left.get(id)?, table.right.get(id)?)));
    pairs.flat_map(|(left, right)| [(left, right), (right, left)]).collect()
}

/// A folded name without what transliterations vary in: articles, doubled letters, vowels.
fn skeleton(name: &str) -> String {
    let folded = fold(name).replace('-', " ");
    let words = folded.split_whitespace().filter(|word| !matches!(*word, "al" | "el" | "bin"));
    let mut letters: Vec<char> = words
        .flat_map(str::chars)
        .filter(|c| !matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'h'))
        .collect();
    letters.dedup();
    // What is left of a short name says too little.
    if letters.len() < 4 { folded } else { letters.into_iter().collect() }
}

#[test]
fn no_two_people_or_parties_share_a_name_unless_they_are_told_apart() {
    let model = records();
    let apart = told_apart(&model);
    let mut bearers: BTreeMap<(&str, String), BTreeSet<Entity>> = BTreeMap::new();
    for name in model.names.ids() {
        let (Some(entity), Some(text)) = (model.names.entity.get(name), model.names.name.get(name))
        else {
            continue;
        };
        if matches!(entity, Entity::Person(_) | Entity::Party(_) | Entity::Place(_)) {
            let words = text.split_whitespace().count();
            let key = if words > 1 { skeleton(text) } else { fold(text) };
            bearers.entry((entity.table(), key)).or_default().insert(entity);
        }
    }
    let mut doubles = Vec::new();
    for ((_, key), entities) in bearers {
        let entities: Vec<Entity> = entities.into_iter().collect();
        for (index, &left) in entities.iter().enumerate() {
            for &right in &entities[index + 1..] {
                if !apart.contains(&(left, right)) {
                    doubles.push(format!("{key}: {} and {}", model.id(left), model.id(right)));
                }
            }
        }
    }
    assert!(doubles.is_empty(), "{}", doubles.join("\n"));
}

#[test]
fn no_meeting_is_recorded_twice() {
    let model = records();
    let apart = told_apart(&model);
    let mut seen: BTreeMap<(EventKind, String, String, Vec<u32>), Entity> = BTreeMap::new();
    let mut doubles = Vec::new();
    for event in model.events.ids() {
        let kind = model.events.kind.get(event).unwrap();
        if kind == EventKind::Announcement {
            continue;
        }
        let date = model.events.date.written(event).unwrap_or_default().to_owned();
        let place = model.events.place.get(event).map_or("", |place| model.places.id.get(place));
        let table = &model.participations;
        let mut parties: Vec<u32> = table
            .ids()
            .filter(|&row| table.event.get(row) == Some(event))
            .filter_map(|row| table.party.get(row).map(RowId::row))
            .collect();
        parties.sort_unstable();
        let entity = Entity::Event(event);
        if let Some(&other) = seen.get(&(kind, date.clone(), place.to_owned(), parties.clone()))
            && !apart.contains(&(entity, other))
        {
            doubles.push(format!("{} and {}", model.id(other), model.id(entity)));
        }
        seen.insert((kind, date, place.to_owned(), parties), entity);
    }
    assert!(doubles.is_empty(), "{}", doubles.join("\n"));
}

#[test]
fn no_document_and_no_source_is_recorded_twice() {
    let model = records();
    let mut titles = BTreeMap::new();
    for document in model.documents.ids() {
        let title = fold(model.documents.title.get(document).unwrap_or_default());
        let date = model.documents.date.written(document).unwrap_or_default().to_owned();
        let before = titles.insert((title, date), document);
        assert!(before.is_none(), "{} twice", model.documents.id.get(document));
    }
    let mut addresses = BTreeMap::new();
    for source in model.sources.ids() {
        if let Some(url) = model.sources.url.get(source) {
            let before = addresses.insert(url.to_owned(), source);
            assert!(before.is_none(), "{url} twice");
        }
    }
}

#[test]
fn every_provision_has_a_topic_and_every_agreed_statement_its_points() {
    let model = records();
    for provision in model.provisions.ids() {
        assert!(model.provisions.topic.get(provision).is_some());
    }
    for number in 1..=22_u32 {
        if number == 2 {
            continue; // Round 2 adopted a concept paper and no statement.
        }
        let id = format!("astana-{number:02}-joint-statement");
        let document = model.documents.id.find(&id).unwrap_or_else(|| panic!("no {id}"));
        let of = &model.provisions.document;
        let count = model.provisions.ids().filter(|&row| of.get(row) == Some(document)).count();
        assert!(count >= 6, "{id} has {count} points");
    }
}

/// The Arabic article on round 21 has 15 body paragraphs; each of them is the evidence of a row.
#[test]
fn every_paragraph_of_the_article_is_evidence() {
    let model = records();
    let article = model.sources.id.find("enab-2024-01-25").unwrap();
    let claims = diplograph::analysis::evidence::every(&model).flat_map(|it| it.claims(&model));
    let paragraphs: BTreeSet<u16> =
        claims.filter(|claim| claim.source == article).filter_map(|it| it.paragraph).collect();
    assert_eq!(paragraphs, (1..=15).collect::<BTreeSet<u16>>());
}
