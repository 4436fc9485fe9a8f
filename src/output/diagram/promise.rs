//! Promises as diagrams show them, and the marks of their verdicts.

use super::super::picture::{Dash, Item, Stroke, Theme};
use super::super::words::vocabulary::{action, days_late, standing};
use super::Subject;
use super::line::line;
use super::subject::isolated;
use crate::analysis::Standing;
use crate::analysis::commitments::{as_of, judge_all};
use crate::date::Span;
use crate::model::{Action, CommitmentId, DocumentId, Entity, EventId};

/// A promise and what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Promise {
    /// Id in the records.
    pub(super) id: String,
    /// What was promised.
    pub(super) action: Action,
    /// What was promised, and where.
    pub(super) label: String,
    /// Where; may be empty.
    pub(super) place: String,
    /// The point in which it stands, in the curator's words.
    pub(super) summary: String,
    /// The document that makes it.
    pub(super) document: DocumentId,
    /// Date of the document.
    pub(super) made: Option<Span>,
    /// When it is due.
    pub(super) due: Option<Span>,
    /// When it is due, in words; may be empty.
    pub(super) due_words: String,
    /// Verdict.
    pub(super) standing: Standing,
    /// Verdict in words, with the days.
    pub(super) verdict: String,
    /// What settled it: label, date, and the event if it is one.
    pub(super) settled: Option<(String, Option<Span>, Option<EventId>)>,
    /// Address of a source.
    pub(super) link: String,
}

impl Promise {
    /// Returns the date of what settled it.
    pub(super) fn settled_on(&self) -> Option<Span> {
        self.settled.as_ref().and_then(|settled| settled.1)
    }
}

/// Returns the promises of the records, judged as of the day that they go up to.
pub(super) fn promises(subject: &Subject) -> Vec<Promise> {
    let model = subject.model;
    let judgements = judge_all(model, as_of(model));
    let promise = |(id, judgement)| promise(subject, id, judgement);
    model.commitments.ids().zip(judgements).filter_map(promise).collect()
}

fn promise(
    subject: &Subject,
    id: CommitmentId,
    judgement: crate::analysis::commitments::Judgement,
) -> Option<Promise> {
    let (model, language) = (subject.model, subject.language);
    let table = &model.commitments;
    let provision = table.provision.get(id)?;
    let document = model.provisions.document.get(provision)?;
    let kind = table.action.get(id)?;
    let summary = model.provisions.summary.get(provision).unwrap_or_default();
    let summary = isolated(summary, subject.language);
    let place =
        table.place.get(id).map(|place| subject.label(Entity::Place(place), table.due.span(id)));
    let place = place.unwrap_or_default();
    // An action of no named kind is told by the point itself, which is a sentence.
    let label = if kind == Action::Other {
        summary.clone()
    } else {
        subject.list(&[action(kind, language).to_owned(), place.clone()])
    };
    let days = match judgement.days_late {
        Some((_, 0)) | None => String::new(),
        Some((fewest, most)) => {
            let days = if fewest == most { most.to_string() } else { format!("{fewest}–{most}") };
            days_late(&days, language)
        }
    };
    let said = standing(judgement.standing, language).to_owned();
    let settled = judgement.settled_by.map(|entity| {
        let event = EventId::of_entity(entity);
        let span = match event {
            Some(event) => model.events.date.span(event),
            None => DocumentId::of_entity(entity).and_then(|it| model.documents.date.span(it)),
        };
        (subject.label(entity, span), span, event)
    });
    Some(Promise {
        id: table.id.get(id).to_owned(),
        action: kind,
        label,
        place,
        summary,
        document,
        made: model.documents.date.span(document),
        due: table.due.span(id),
        due_words: subject.date(&table.due, id),
        standing: judgement.standing,
        verdict: subject.list(&[said, days]),
        settled,
        link: subject.link(model.provisions.sources.get(provision)).to_owned(),
    })
}

/// Returns the colour of a verdict.
pub(super) fn ink(standing: Standing, theme: &Theme) -> &'static str {
    match standing {
        Standing::Kept => theme.host,
        Standing::KeptLate | Standing::KeptInPart => theme.conflict_party,
        Standing::Missed => theme.absent,
        Standing::NotYetDue | Standing::Conditional => theme.guarantor,
        Standing::Superseded => theme.mediator,
        Standing::Undetermined => theme.participant,
    }
}

/// Returns the mark of a verdict: a disc that is kept, a diamond that came late, a half-disc kept
/// in part, a cross that was missed, a ring whose time has not come, a triangle that another promise
/// took over, a dashed ring with a condition, a small dot of which nothing is known.
pub(super) fn mark(standing: Standing, (x, y): (f64, f64), theme: &Theme) -> Vec<Item> {
    let colour = ink(standing, theme);
    let circle = |radius, fill, stroke| Item::Circle { x, y, radius, fill, stroke };
    let polygon = |points: Vec<(f64, f64)>| {
        let fill = Some(colour);
        Item::Polygon { points, fill, stroke: None }
    };
    let stroke = Stroke::solid(colour, 1.8);
    match standing {
        Standing::Kept => vec![circle(5.5, Some(colour), None)],
        Standing::KeptLate => {
            vec![polygon(vec![(x, y - 6.8), (x + 6.8, y), (x, y + 6.8), (x - 6.8, y)])]
        }
        Standing::KeptInPart => vec![
            circle(5.0, Some(theme.background), Some(stroke)),
            polygon(vec![
                (x, y - 5.0),
                (x + 4.0, y - 3.0),
                (x + 5.0, y),
                (x + 4.0, y + 3.0),
                (x, y + 5.0),
            ]),
        ],
        Standing::Missed => {
            let thick = Stroke::solid(colour, 2.4);
            vec![
                line((x - 5.0, y - 5.0), (x + 5.0, y + 5.0), thick),
                line((x - 5.0, y + 5.0), (x + 5.0, y - 5.0), thick),
            ]
        }
        Standing::NotYetDue => vec![circle(5.0, Some(theme.background), Some(stroke))],
        Standing::Conditional => {
            vec![circle(5.0, Some(theme.background), Some(Stroke { dash: Dash::Short, ..stroke }))]
        }
        Standing::Superseded => {
            vec![polygon(vec![(x, y - 6.0), (x + 6.0, y + 5.0), (x - 6.0, y + 5.0)])]
        }
        Standing::Undetermined => vec![circle(3.2, Some(colour), None)],
    }
}
