//! Verdicts on commitments, computed from the due window and what settled it.

use crate::date::{Span, Truth, parse_day};
use crate::model::{
    Action, CommitmentId, DocumentId, Entity, EventStatus, Model, OutcomeId, Verdict,
};

use super::Standing;

/// A verdict, with what it rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judgement {
    /// The verdict; with an imprecise date, the better one of those that are possible.
    pub standing: Standing,
    /// Days from the end of the due window to the start of what settled it, fewest and most.
    /// `(0, 0)` is on time, `(0, 9)` possibly late; `None` when no such days can be counted.
    pub days_late: Option<(u32, u32)>,
    /// What settled it.
    pub settled_by: Option<Entity>,
    /// The record that tells of it.
    pub outcome: Option<OutcomeId>,
    /// Whether the verdict follows from dates; if not, the curator judged it.
    pub is_computed: bool,
}

impl Judgement {
    /// Tells whether this is the verdict.
    #[must_use]
    pub fn is(&self, standing: Standing) -> Truth {
        match (self.days_late, standing) {
            (Some((0, most)), Standing::Kept | Standing::KeptLate)
                if most > 0 && self.is_computed =>
            {
                Truth::Possibly
            }
            _ => (self.standing == standing).into(),
        }
    }

    fn undated(standing: Standing) -> Self {
        Self { standing, days_late: None, settled_by: None, outcome: None, is_computed: true }
    }
}

/// Returns the day up to which the records go: the package's `asOf`, else the last day that an event
/// which was held is sure to have reached; `None` when there is neither.
#[must_use]
pub fn as_of(model: &Model) -> Option<i32> {
    parse_day(model.descriptor.as_of.as_bytes()).or_else(|| {
        let held = |&event: &_| model.events.status.get(event) == Some(EventStatus::Held);
        let last = |event| model.events.date.span(event).map(|span| span.earliest_end);
        let is_day = |day: &i32| *day != Span::PAST && *day != Span::FUTURE;
        model.events.ids().filter(held).filter_map(last).filter(is_day).max()
    })
}

/// Returns the outcomes of each commitment, found by commitment.
#[must_use]
pub fn outcomes_by_commitment(model: &Model) -> Vec<(CommitmentId, OutcomeId)> {
    let of = |outcome| Some((model.outcomes.commitment.get(outcome)?, outcome));
    let mut pairs: Vec<_> = model.outcomes.ids().filter_map(of).collect();
    pairs.sort_unstable();
    pairs
}

/// Returns the verdict on a commitment as of a day (counted from 1970-01-01).
///
/// - An event that was held, or a document, settles it when it begins by that day: `kept` when it
///   begins by the end of the due window (early is kept), `kept_late` with the days otherwise.
///   Without a due window a settled commitment is `kept`.
/// - Unsettled, it is `not_yet_due` until the window ends. After that a dated promise to meet is
///   `missed`, because meetings are recorded whole up to the records' own day; with a condition it is
///   `conditional`; any other is `undetermined`, because what is not recorded did not necessarily
///   fail. So is a promise whose window ends after the records do.
/// - The curator's verdict stands where dates decide nothing, and always for `kept_in_part`,
///   `superseded` and `undetermined`, which no date can tell. A verdict given as of a later day than
///   the one asked for does not count yet.
#[must_use]
pub fn judge(model: &Model, commitment: CommitmentId, as_of: Option<i32>) -> Judgement {
    let pairs = outcomes_by_commitment(model);
    let start = pairs.partition_point(|&(other, _)| other < commitment);
    let own: Vec<OutcomeId> = pairs[start..]
        .iter()
        .take_while(|&&(other, _)| other == commitment)
        .map(|&(_, outcome)| outcome)
        .collect();
    judge_outcomes(model, commitment, &own, as_of)
}

/// Returns the verdict on every commitment, in the order of the records.
#[must_use]
pub fn judge_all(model: &Model, as_of: Option<i32>) -> Vec<Judgement> {
    let pairs = outcomes_by_commitment(model);
    let mut rest = pairs.as_slice();
    let mut own = Vec::new();
    let mut judgements = Vec::with_capacity(model.commitments.len());
    for commitment in model.commitments.ids() {
        let count = rest.partition_point(|&(other, _)| other <= commitment);
        own.clear();
        own.extend(rest[..count].iter().map(|&(_, outcome)| outcome));
        rest = &rest[count..];
        judgements.push(judge_outcomes(model, commitment, &own, as_of));
    }
    judgements
}

fn judge_outcomes(
    model: &Model,
    commitment: CommitmentId,
    outcomes: &[OutcomeId],
    as_of: Option<i32>,
) -> Judgement {
    let is_given = |outcome: OutcomeId| {
        let given = model.outcomes.as_of.span(outcome).map(|span| span.earliest_start);
        !matches!((given, as_of), (Some(given), Some(day)) if given > day)
    };
    let judged = outcomes
        .iter()
        .filter(|&&outcome| is_given(outcome))
        .find_map(|&outcome| Some((outcome, model.outcomes.verdict.get(outcome)?)));
    let due = model.commitments.due.span(commitment);
    let computed = settlement(model, outcomes, as_of)
        .map(|settled| settled_standing(settled, due))
        .or_else(|| unsettled_standing(model, commitment, due, as_of));
    match (judged, computed) {
        (Some((outcome, verdict)), computed) => {
            let by_dates = matches!(verdict, Verdict::Kept | Verdict::KeptLate | Verdict::Missed);
            match computed {
                Some(found) if by_dates && found.settled_by.is_some() && due.is_some() => found,
                _ => Judgement {
                    standing: verdict.into(),
                    days_late: None,
                    settled_by: model.outcomes.settled_by.get(outcome),
                    outcome: Some(outcome),
                    is_computed: false,
                },
            }
        }
        (None, Some(found)) => found,
        (None, None) => Judgement::undated(Standing::Undetermined),
    }
}

/// What settled a commitment: the record, the thing and its date.
type Settled = (OutcomeId, Entity, Option<Span>);

/// Returns the settlement that begins first, of those that had begun by the day.
fn settlement(model: &Model, outcomes: &[OutcomeId], as_of: Option<i32>) -> Option<Settled> {
    let settlements = outcomes.iter().filter_map(|&outcome| {
        let entity = model.outcomes.settled_by.get(outcome)?;
        let date = match entity {
            Entity::Event(event) => {
                if model.events.status.get(event) != Some(EventStatus::Held) {
                    return None;
                }
                model.events.date.span(event)
            }
            Entity::Document(document) => model.documents.date.span(document),
            _ => None,
        };
        let is_later = |day| date.is_some_and(|span: Span| span.earliest_start > day);
        (!as_of.is_some_and(is_later)).then_some((outcome, entity, date))
    });
    settlements.min_by_key(|&(outcome, _, date)| (date.is_none(), date, outcome))
}

fn settled_standing((outcome, entity, date): Settled, due: Option<Span>) -> Judgement {
    let late =
        |day: i32, deadline: i32| u32::try_from(i64::from(day) - i64::from(deadline)).unwrap_or(0);
    let days_late = match (due, date) {
        (Some(due), Some(date)) => Some((
            late(date.earliest_start, due.latest_end),
            late(date.latest_start, due.latest_end),
        )),
        _ => None,
    };
    let standing = if days_late.is_some_and(|(fewest, _)| fewest > 0) {
        Standing::KeptLate
    } else {
        Standing::Kept
    };
    Judgement {
        standing,
        days_late,
        settled_by: Some(entity),
        outcome: Some(outcome),
        is_computed: true,
    }
}

fn unsettled_standing(
    model: &Model,
    commitment: CommitmentId,
    due: Option<Span>,
    as_of: Option<i32>,
) -> Option<Judgement> {
    if let (Some(due), Some(as_of)) = (due, as_of)
        && due.latest_end >= as_of
    {
        return Some(Judgement::undated(Standing::NotYetDue));
    }
    if model.commitments.condition.get(commitment).is_some() {
        return Some(Judgement::undated(Standing::Conditional));
    }
    let meets = model.commitments.action.get(commitment).is_some_and(is_promise_to_meet);
    let is_recorded =
        |due: Span| self::as_of(model).is_some_and(|recorded| due.latest_end < recorded);
    (meets && as_of.is_some() && due.is_some_and(is_recorded))
        .then(|| Judgement::undated(Standing::Missed))
}

/// Returns the day on which a commitment was made: the first that its document's date can mean;
/// `None` when that is not recorded.
#[must_use]
pub fn made_on(model: &Model, commitment: CommitmentId) -> Option<i32> {
    let document = document_of(model, commitment)?;
    model.documents.date.span(document).map(|span| span.earliest_start)
}

/// Returns the document that makes a commitment.
#[must_use]
pub fn document_of(model: &Model, commitment: CommitmentId) -> Option<DocumentId> {
    model.provisions.document.get(model.commitments.provision.get(commitment)?)
}

/// Tells whether an action is a meeting, which the records would hold if it had taken place.
fn is_promise_to_meet(action: Action) -> bool {
    matches!(action, Action::HoldMeeting | Action::HoldSummit | Action::HoldMinisterial)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture;

    const COMMITMENTS: &str = "id,provision,action,debtors,creditors,place,due,condition,note\n";
    const OUTCOMES: &str = "commitment,settled_by,verdict,as_of,sources,note\n";
    const EVENTS: &str = "id,process,kind,number,part_of,date,place,venue,host,mode,status,\
certainty,sources,note
sharp,,round,,,2024-01-24/2024-01-25,,,,,held,certain,s,
vague,,round,,,2024-01,,,,,held,certain,s,
off,,round,,,2024-01-01,,,,,cancelled,certain,s,
";

    /// Judges one commitment, written as `action,due,condition`, with one outcome at most.
    fn judged(commitment: &str, outcome: &str, day: &str) -> (Standing, Option<(u32, u32)>) {
        let [action, due, condition] = *commitment.split(',').collect::<Vec<_>>() else {
            panic!("three cells")
        };
        let commitments = format!("{COMMITMENTS}c,p,{action},,,,{due},{condition},\n");
        let given = if outcome.ends_with(',') { "" } else { "2024-06-30" };
        let row =
            if outcome.is_empty() { String::new() } else { format!("c,{outcome},{given},s,\n") };
        let outcomes = format!("{OUTCOMES}{row}");
        let (model, _) = fixture::model_of(&[
            (
                "sources",
                "id,kind,publisher,title,url,published,language,note,accessed,archived,sha256\ns,press,P,T,,,,,,,\n",
            ),
            ("events", EVENTS),
            ("commitments", &commitments),
            ("outcomes", &outcomes),
        ]);
        let commitment = model.commitments.id.find("c").unwrap();
        let found = judge(&model, commitment, parse_day(day.as_bytes()));
        (found.standing, found.days_late)
    }

    #[test]
    fn verdicts_follow_from_the_due_window_and_what_settled_it() {
        use Standing::*;
        for (commitment, outcome, day, standing, late) in [
            ("hold_meeting,2023-41,", "sharp,", "2024-12-31", KeptLate, Some((24, 24))),
            ("hold_meeting,2024-40,", "sharp,", "2024-12-31", Kept, Some((0, 0))),
            ("hold_meeting,2024-41,", "sharp,", "2024-12-31", Kept, Some((0, 0))),
            ("hold_meeting,2023-41,", "sharp,", "2023-12-31", NotYetDue, None),
            ("hold_meeting,2023-41,", "sharp,", "2024-01-10", Missed, None),
            ("hold_meeting,2023-41,", "off,", "2024-12-31", Missed, None),
            ("hold_meeting,2025-40,", "", "2024-12-31", NotYetDue, None),
            ("hold_meeting,2025-40,", "", "2026-01-31", Undetermined, None),
            ("hold_meeting,,", "sharp,", "2024-12-31", Kept, None),
            ("hold_meeting,,", "", "2024-12-31", Undetermined, None),
            ("hold_meeting,2023-41,if invited", "", "2024-12-31", Conditional, None),
            ("other,2023-41,", "", "2024-12-31", Undetermined, None),
            ("other,2023-41,", ",missed", "2024-12-31", Missed, None),
            ("other,2023-41,", ",missed", "2024-06-29", Undetermined, None),
            ("hold_meeting,2023-41,", "sharp,superseded", "2024-12-31", Superseded, None),
            ("hold_meeting,2023-41,", "sharp,kept", "2024-12-31", KeptLate, Some((24, 24))),
        ] {
            assert_eq!(
                judged(commitment, outcome, day),
                (standing, late),
                "{commitment} {outcome} {day}"
            );
        }
    }

    #[test]
    fn an_event_of_unknown_day_across_the_deadline_is_possibly_late() {
        let judgement = Judgement {
            standing: Standing::Kept,
            days_late: Some((0, 21)),
            settled_by: None,
            outcome: None,
            is_computed: true,
        };
        assert_eq!(judged("hold_meeting,2024-01-10,", "vague,", "2024-12-31").1, Some((0, 21)));
        assert_eq!(judgement.is(Standing::Kept), Truth::Possibly);
        assert_eq!(judgement.is(Standing::KeptLate), Truth::Possibly);
        assert_eq!(judgement.is(Standing::Missed), Truth::No);
    }

    #[test]
    fn records_without_a_day_of_their_own_go_to_what_an_event_has_surely_reached() {
        let (model, graph) = fixture::model_of(&[
            (
                "sources",
                "id,kind,publisher,title,url,published,language,note,accessed,archived,sha256\n\
s,press,P,T,https://a.example/,,en,,,,\n",
            ),
            (
                "events",
                "id,process,kind,number,part_of,date,place,venue,host,mode,status,certainty,sources,note\n\
a,,round,1,,2020-05-20,,,,in_person,held,certain,s,\n\
b,,round,2,,2020-06,,,,in_person,held,certain,s,\n\
c,,round,3,,2020-05/..,,,,in_person,held,certain,s,\n\
d,,round,4,,2021-01-01,,,,in_person,announced,certain,s,\n",
            ),
        ]);
        drop(graph);
        let mut model = std::sync::Arc::into_inner(model).unwrap();
        model.descriptor.as_of = String::new();
        // Some day of June 2020 is the first of June at least.
        assert_eq!(as_of(&model), parse_day(b"2020-06-01"));
    }

    #[test]
    fn all_verdicts_are_those_of_each() {
        let (model, _) = fixture::talks();
        let day = as_of(&model);
        let each: Vec<Judgement> =
            model.commitments.ids().map(|commitment| judge(&model, commitment, day)).collect();
        assert_eq!(judge_all(&model, day), each);
    }
}
