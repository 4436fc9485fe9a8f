//! Agreed language: which topics a series of agreed documents takes up, how strongly, and how that
//! changes from one meeting to the next.
//!
//! Only points of agreed documents count; remarks and press statements of one party never do. A
//! topic counts where a point is about it itself, not about a narrower one. How strongly a document
//! takes a topic up is the strongest act ([`Act::grade`]) of its points on it.
//!
//! **Limit.** The points are those that are recorded. Where the whole text was not read
//! ([`Extent::Full`]), that a topic is missing means "not among the points that we have": such a
//! change has a name of its own ([`Change::NotSeen`]) and is not certain.

use std::cmp::Ordering;

use crate::date::Span;
use crate::model::{
    Act, DocumentId, DocumentKind, EventId, EventKind, Extent, Model, ProvisionId, RowId, TopicId,
};

/// Which agreed documents make a series. Empty lists mean all.
#[derive(Debug, Clone, Copy, Default)]
pub struct Choice<'c> {
    /// Kinds of documents.
    pub documents: &'c [DocumentKind],
    /// Kinds of the events that adopted them.
    pub events: &'c [EventKind],
    /// The time on or after which they can have been adopted.
    pub since: Option<Span>,
}

/// Returns the agreed documents of a choice, in order of time.
#[must_use]
pub fn agreed_documents(model: &Model, choice: Choice) -> Vec<DocumentId> {
    let table = &model.documents;
    let event_kind =
        |document| table.event.get(document).and_then(|event| model.events.kind.get(event));
    let mut documents: Vec<DocumentId> = table
        .ids()
        .filter(|&document| {
            table.kind.get(document).is_some_and(|kind| {
                kind.is_agreed()
                    && (choice.documents.is_empty() || choice.documents.contains(&kind))
            })
        })
        .filter(|&document| {
            choice.events.is_empty()
                || event_kind(document).is_some_and(|kind| choice.events.contains(&kind))
        })
        .filter(|&document| {
            choice.since.is_none_or(|since| {
                table
                    .date
                    .span(document)
                    .is_some_and(|date| date.latest_end >= since.earliest_start)
            })
        })
        .collect();
    documents.sort_by_key(|&document| (table.date.span(document), document));
    documents
}

/// Returns the agreed documents of an event, in the order of the records.
#[must_use]
pub fn agreed_at(model: &Model, event: EventId) -> Vec<DocumentId> {
    let kind = |document| model.documents.kind.get(document);
    let of_event = |&it: &DocumentId| model.documents.event.get(it) == Some(event);
    let agreed = |&it: &DocumentId| kind(it).is_some_and(DocumentKind::is_agreed);
    model.documents.ids().filter(of_event).filter(agreed).collect()
}

/// Returns the points of a document in the order of their numbers; none if it is not agreed.
#[must_use]
pub fn agreed_points(model: &Model, document: DocumentId) -> Vec<ProvisionId> {
    if !model.documents.kind.get(document).is_some_and(DocumentKind::is_agreed) {
        return Vec::new();
    }
    model.provisions_of(document)
}

/// Tells whether the whole text of a document was read.
#[must_use]
pub fn is_whole(model: &Model, document: DocumentId) -> bool {
    model.documents.extent.get(document) == Some(Extent::Full)
}

/// How a document takes up a topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Uptake {
    /// The strongest act of its points on the topic.
    pub act: Act,
    /// How many points it has on the topic.
    pub points: usize,
}

/// Topics against documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    /// The documents, in order of time: the columns.
    pub documents: Vec<DocumentId>,
    /// The topics that at least one of them takes up, in the order of the records: the rows.
    pub topics: Vec<TopicId>,
    /// One row for each topic, in it one cell for each document; `None` where no point is recorded.
    pub cells: Vec<Vec<Option<Uptake>>>,
}

/// Returns which document takes up which topic, and how strongly.
///
/// The order of the documents is kept; those that are not agreed have empty columns.
#[must_use]
pub fn matrix(model: &Model, documents: &[DocumentId]) -> Matrix {
    let mut all = vec![vec![None; documents.len()]; model.topics.len()];
    for (column, &document) in documents.iter().enumerate() {
        for point in agreed_points(model, document) {
            let topic = model.provisions.topic.get(point);
            let (Some(topic), Some(act)) = (topic, model.provisions.act.get(point)) else {
                continue;
            };
            let cell: &mut Option<Uptake> = &mut all[topic.row() as usize][column];
            *cell = Some(match *cell {
                Some(Uptake { act: other, points }) => {
                    Uptake { act: stronger(other, act), points: points + 1 }
                }
                None => Uptake { act, points: 1 },
            });
        }
    }
    let taken_up = model.topics.ids().zip(all).filter(|(_, row)| row.iter().any(Option::is_some));
    let (topics, cells) = taken_up.unzip();
    Matrix { documents: documents.to_vec(), topics, cells }
}

fn stronger(a: Act, b: Act) -> Act {
    if b.grade() > a.grade() { b } else { a }
}

/// The agreed documents of one meeting: what the development of a topic goes through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The meeting; `None` for a document without one.
    pub event: Option<EventId>,
    /// Its documents, as positions in the columns of the matrix; never empty.
    pub columns: std::ops::Range<usize>,
    /// Whether the whole text of each of them was read.
    pub is_whole: bool,
}

/// Returns the documents of a matrix meeting by meeting. Neighbours from the same event are one step.
#[must_use]
pub fn steps(model: &Model, matrix: &Matrix) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for (column, &document) in matrix.documents.iter().enumerate() {
        let event = model.documents.event.get(document);
        let whole = is_whole(model, document);
        match steps.last_mut() {
            Some(last) if event.is_some() && last.event == event => {
                last.columns.end = column + 1;
                last.is_whole &= whole;
            }
            _ => steps.push(Step { event, columns: column..column + 1, is_whole: whole }),
        }
    }
    steps
}

/// What the records tell of a topic at a meeting, against what they tell of the meetings before.
///
/// A text that was read in part can be silent on a topic only as far as it was read. Each change that
/// rests on silence has two forms: one for silence of whole texts, one for silence of what is recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// It is taken up for the first time; every text before was read whole.
    Enters,
    /// It is recorded for the first time; of a text before not everything was read.
    FirstRecorded,
    /// The act recorded is stronger than the one recorded last.
    Stronger,
    /// The act recorded is weaker than the one recorded last.
    Weaker,
    /// It was there before and is missing in this text, which was read whole.
    Drops,
    /// It was recorded before and is not among the points recorded of this text, which was read in part.
    NotSeen,
    /// It is taken up again after it was dropped.
    Returns,
    /// It is recorded again after texts in which it was not seen.
    RecordedAgain,
}

impl Change {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Enters,
        Self::FirstRecorded,
        Self::Stronger,
        Self::Weaker,
        Self::Drops,
        Self::NotSeen,
        Self::Returns,
        Self::RecordedAgain,
    ];

    /// Returns the word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Enters => "enters",
            Self::FirstRecorded => "first_recorded",
            Self::Stronger => "recorded_act_stronger",
            Self::Weaker => "recorded_act_weaker",
            Self::Drops => "drops",
            Self::NotSeen => "not_seen",
            Self::Returns => "returns",
            Self::RecordedAgain => "recorded_again",
        }
    }
}

/// One change of a topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    /// Position of the meeting among the steps.
    pub step: usize,
    /// What happens.
    pub change: Change,
    /// The strongest act where the topic was last.
    pub from: Option<Act>,
    /// The strongest act here.
    pub to: Option<Act>,
    /// Whether it follows from whole texts: this one and those that it is told against.
    pub is_certain: bool,
}

/// How one topic fares through a series of meetings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lineage {
    /// The topic.
    pub topic: TopicId,
    /// The strongest act at each step; `None` where no point is recorded.
    pub acts: Vec<Option<Act>>,
    /// The changes, in order of time; the first is that it enters.
    pub turns: Vec<Turn>,
}

impl Lineage {
    /// Returns the positions of the steps that take the topic up: at least one.
    pub fn taken_up(&self) -> impl DoubleEndedIterator<Item = usize> {
        self.acts.iter().enumerate().filter(|(_, act)| act.is_some()).map(|(step, _)| step)
    }
}

/// Returns how each topic of a matrix fares through its steps, in the order of the topics.
#[must_use]
pub fn lineages(matrix: &Matrix, steps: &[Step]) -> Vec<Lineage> {
    let lineage = |(&topic, cells): (&TopicId, &Vec<Option<Uptake>>)| {
        let strongest = |step: &Step| {
            let uptakes = cells[step.columns.clone()].iter().flatten();
            uptakes.map(|uptake| uptake.act).reduce(stronger)
        };
        let acts: Vec<Option<Act>> = steps.iter().map(strongest).collect();
        Lineage { topic, turns: turns(&acts, steps), acts }
    };
    matrix.topics.iter().zip(&matrix.cells).map(lineage).collect()
}

/// What the texts since the last record of a topic tell of it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Silence {
    /// There is no text between.
    None,
    /// Texts that were read in part do not show it.
    Partial,
    /// A text that was read whole does not have it.
    Whole,
}

fn turns(acts: &[Option<Act>], steps: &[Step]) -> Vec<Turn> {
    let mut turns = Vec::new();
    let mut last: Option<(usize, Act)> = None;
    let mut silence = Silence::None;
    for (step, (&to, here)) in acts.iter().zip(steps).enumerate() {
        let from = last.map(|(_, act)| act);
        let change = match (last, to) {
            (None, None) => None,
            (None, Some(_)) if steps[..step].iter().all(|it| it.is_whole) => {
                Some((Change::Enters, true))
            }
            (None, Some(_)) => Some((Change::FirstRecorded, false)),
            (Some(_), None) => missing(&mut silence, here),
            (Some(before), Some(act)) => {
                let both_whole = here.is_whole && steps[before.0].is_whole;
                match std::mem::replace(&mut silence, Silence::None) {
                    Silence::Whole => Some((Change::Returns, true)),
                    Silence::Partial => Some((Change::RecordedAgain, false)),
                    Silence::None => match act.grade().cmp(&before.1.grade()) {
                        Ordering::Greater => Some((Change::Stronger, both_whole)),
                        Ordering::Less => Some((Change::Weaker, both_whole)),
                        Ordering::Equal => None,
                    },
                }
            }
        };
        turns.extend(change.map(|(change, is_certain)| Turn {
            step,
            change,
            from,
            to,
            is_certain,
        }));
        last = to.map(|act| (step, act)).or(last);
    }
    turns
}

/// Returns what it means that a topic is missing at a step, once for each way in which it is missing.
fn missing(silence: &mut Silence, here: &Step) -> Option<(Change, bool)> {
    match (*silence, here.is_whole) {
        (Silence::None | Silence::Partial, true) => {
            *silence = Silence::Whole;
            Some((Change::Drops, true))
        }
        (Silence::None, false) => {
            *silence = Silence::Partial;
            Some((Change::NotSeen, false))
        }
        (Silence::Partial, false) | (Silence::Whole, _) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture;

    fn step(index: usize, is_whole: bool) -> Step {
        Step { event: None, columns: index..index + 1, is_whole }
    }

    fn found(acts: &[Option<Act>], read_in_part: &[usize]) -> Vec<(usize, Change, bool)> {
        let steps: Vec<Step> =
            (0..acts.len()).map(|index| step(index, !read_in_part.contains(&index))).collect();
        turns(acts, &steps).iter().map(|it| (it.step, it.change, it.is_certain)).collect()
    }

    const COURSE: [Option<Act>; 8] = [
        None,
        Some(Act::Calls),
        Some(Act::Decides),
        Some(Act::Decides),
        None,
        None,
        Some(Act::Notes),
        Some(Act::States),
    ];

    #[test]
    fn whole_texts_tell_that_a_topic_enters_drops_and_returns() {
        use Change::{Drops, Enters, Returns, Stronger, Weaker};
        let expected = [
            (1, Enters, true),
            (2, Stronger, true),
            (4, Drops, true),
            (6, Returns, true),
            (7, Weaker, true),
        ];
        assert_eq!(found(&COURSE, &[]), expected);
    }

    #[test]
    fn texts_read_in_part_tell_only_what_is_recorded() {
        use Change::{FirstRecorded, NotSeen, RecordedAgain, Stronger, Weaker};
        let expected = [
            (1, FirstRecorded, false),
            (2, Stronger, false),
            (4, NotSeen, false),
            (6, RecordedAgain, false),
            (7, Weaker, false),
        ];
        assert_eq!(found(&COURSE, &[0, 1, 2, 3, 4, 5, 6, 7]), expected);
    }

    #[test]
    fn a_topic_drops_at_the_first_whole_text_that_lacks_it() {
        use Change::{Drops, Enters, NotSeen, Returns};
        let acts = [Some(Act::Calls), None, None, Some(Act::Calls)];
        let expected =
            [(0, Enters, true), (1, NotSeen, false), (2, Drops, true), (3, Returns, true)];
        assert_eq!(found(&acts, &[1, 3]), expected);
        let dropped_before = [(0, Enters, true), (1, Drops, true), (3, Returns, true)];
        assert_eq!(found(&acts, &[2]), dropped_before);
    }

    #[test]
    fn a_change_of_the_act_is_certain_only_between_whole_texts() {
        let acts = [Some(Act::Calls), Some(Act::Decides), Some(Act::Calls)];
        let expected =
            [(0, Change::Enters, true), (1, Change::Stronger, false), (2, Change::Weaker, false)];
        assert_eq!(found(&acts, &[1]), expected);
    }

    #[test]
    fn the_strongest_act_of_a_document_stands_for_it_and_remarks_do_not_count() {
        let (model, _) = fixture::talks();
        let documents = agreed_documents(&model, Choice::default());
        let ids: Vec<&str> = documents.iter().map(|&it| model.documents.id.get(it)).collect();
        assert_eq!(ids, ["talks-20-statement", "talks-21-statement"]);
        let matrix = matrix(&model, &documents);
        let topics: Vec<&str> = matrix.topics.iter().map(|&it| model.topics.id.get(it)).collect();
        assert_eq!(topics, ["next-meeting", "terror"]);
        let agrees = Some(Uptake { act: Act::Agrees, points: 1 });
        let reaffirms = Some(Uptake { act: Act::Reaffirms, points: 1 });
        assert_eq!(matrix.cells, [[agrees, agrees], [None, reaffirms]]);
        let remarks = model.documents.id.find("talks-21-remarks").unwrap();
        assert_eq!(agreed_points(&model, remarks), []);
    }

    #[test]
    fn documents_of_one_meeting_are_one_step() {
        let (model, _) = fixture::built_in();
        let choice = Choice { documents: &[DocumentKind::JointStatement], ..Choice::default() };
        let documents = agreed_documents(&model, choice);
        let matrix = matrix(&model, &documents);
        let round_8 = model.events.id.find("astana-08").unwrap();
        // Round 8 adopted its joint statement and one on mine action.
        let step = steps(&model, &matrix).into_iter().find(|it| it.event == Some(round_8)).unwrap();
        assert_eq!((step.columns.len(), step.is_whole), (2, false));
    }
}
