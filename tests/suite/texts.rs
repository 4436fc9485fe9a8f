//! The texts as they are recorded: clauses, their paragraphs, and how much of each text there is.

use std::collections::BTreeSet;

use diplograph::diagnostic::Findings;
use diplograph::model::{DocumentId, DocumentKind, Model, open};

fn model() -> Model {
    open(None, &mut Findings::default()).unwrap().1
}

fn agreed(model: &Model) -> impl Iterator<Item = DocumentId> {
    let kind = |it: &DocumentId| model.documents.kind.get(*it);
    model.documents.ids().filter(move |it| kind(it).is_some_and(DocumentKind::is_agreed))
}

/// Clauses of joint statements that are told apart by their text, and rest on a source.
#[test]
fn the_joint_statements_have_at_least_500_distinct_clauses_each_with_a_source() {
    let model = model();
    let is_joint = |document: DocumentId| {
        model.documents.kind.get(document) == Some(DocumentKind::JointStatement)
    };
    let mut distinct = BTreeSet::new();
    for document in model.documents.ids().filter(|&it| is_joint(it)) {
        for point in model.provisions_of(document) {
            assert!(model.provisions.sources.get(point).count() > 0);
            distinct.insert((document, model.provisions.summary.get(point).unwrap_or_default()));
        }
    }
    assert!(distinct.len() >= 500, "{}", distinct.len());
}

#[test]
fn paragraphs_ascend_within_a_text() {
    let model = model();
    let mut wrong = Vec::new();
    for document in model.documents.ids() {
        let points = model.provisions_of(document);
        let known: Vec<_> =
            points.iter().filter_map(|&it| Some((model.paragraph(it)?, it))).collect();
        let falls = known.windows(2).filter(|two| two[1].0 < two[0].0);
        wrong.extend(falls.map(|two| model.provisions.id.get(two[1].1)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join(", "));
}

#[test]
fn points_of_a_text_are_numbered_from_one_without_a_gap() {
    let model = model();
    for document in model.documents.ids() {
        let points = model.provisions_of(document);
        let numbers: Vec<u32> =
            points.iter().filter_map(|&it| model.provisions.number.get(it)).collect();
        let expected: Vec<u32> = (1..).take(points.len()).collect();
        assert_eq!(numbers, expected, "{}", model.documents.id.get(document));
    }
}

#[test]
fn every_agreed_text_tells_how_much_of_it_is_recorded_and_what_was_tried() {
    let model = model();
    for document in agreed(&model) {
        let id = model.documents.id.get(document);
        assert!(model.documents.route.get(document).is_some(), "{id}");
        let (recorded, of) = model.recorded_paragraphs(document);
        assert!(of.is_none_or(|of| recorded <= of as usize), "{id}: {recorded} of {of:?}");
    }
}

/// The fourth clause of round 21 stands in the third paragraph of its text.
#[test]
fn several_points_may_share_a_paragraph() {
    let model = model();
    let points: Vec<String> = (1..=8)
        .map(|number| {
            let id = format!("astana-21-joint-statement-{number}");
            let point = model.provisions.id.find(&id).unwrap();
            model.paragraph(point).unwrap().to_string()
        })
        .collect();
    assert_eq!(points, ["1", "2", "2", "3", "4", "4", "5", "5"]);
}
