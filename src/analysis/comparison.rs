//! Two agreed texts side by side, point by point.
//!
//! Points are matched inside a topic: first those with the same act, then the rest; of several that
//! could match, those whose summaries share most words. A point is *kept* when the later text has a
//! point on the same topic with the same act, whatever its wording; its act has *changed* when only
//! the topic is the same. What is left over is *new* or *dropped*.
//!
//! **Limit.** The summaries are the curator's, so the wording itself is not compared. Where the whole
//! of the later text was not read, *dropped* means "not among the points that we have", and the same
//! holds for *new* and the earlier text.

use std::cmp::Reverse;

use super::agreed_language::agreed_points;
use crate::model::{DocumentId, Model, ProvisionId, TopicId};
use crate::text::fold;

/// What became of a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fate {
    /// The later text has a point on the topic with the same act.
    Kept,
    /// The later text has a point on the topic with another act.
    ChangedAct,
    /// Only the later text has it.
    New,
    /// Only the earlier text has it.
    Dropped,
}

impl Fate {
    /// Every fate.
    pub const ALL: [Self; 4] = [Self::Kept, Self::ChangedAct, Self::New, Self::Dropped];

    /// Returns the word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::ChangedAct => "changed_act",
            Self::New => "new",
            Self::Dropped => "dropped",
        }
    }
}

/// A point of the earlier text, of the later one, or one of each that match. One side is never empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// What both are about; `None` when the records name no topic.
    pub topic: Option<TopicId>,
    /// The point of the earlier text.
    pub earlier: Option<ProvisionId>,
    /// The point of the later text.
    pub later: Option<ProvisionId>,
    /// What became of it.
    pub fate: Fate,
}

/// Compares the agreed points of two texts; a text can be several documents, such as all that a
/// meeting adopted.
///
/// Topics come in the order of the records. Inside a topic matched points come first, in the order of
/// the earlier text, then what was dropped, then what is new.
#[must_use]
pub fn compare(model: &Model, earlier: &[DocumentId], later: &[DocumentId]) -> Vec<Pair> {
    let points = |documents: &[DocumentId]| -> Vec<(Option<TopicId>, ProvisionId)> {
        let points = documents.iter().flat_map(|&document| agreed_points(model, document));
        points.map(|point| (model.provisions.topic.get(point), point)).collect()
    };
    let (earlier, later) = (points(earlier), points(later));
    let mut topics: Vec<Option<TopicId>> = earlier.iter().chain(&later).map(|it| it.0).collect();
    // Points without a topic come last.
    topics.sort_by_key(|topic| (topic.is_none(), *topic));
    topics.dedup();
    let on = |side: &[(Option<TopicId>, ProvisionId)], topic| -> Vec<ProvisionId> {
        side.iter().filter(|it| it.0 == topic).map(|it| it.1).collect()
    };
    topics
        .into_iter()
        .flat_map(|topic| match_points(model, topic, &on(&earlier, topic), &on(&later, topic)))
        .collect()
}

fn match_points(
    model: &Model,
    topic: Option<TopicId>,
    earlier: &[ProvisionId],
    later: &[ProvisionId],
) -> Vec<Pair> {
    let act = |point| model.provisions.act.get(point);
    let mut partner: Vec<Option<usize>> = vec![None; earlier.len()];
    let mut is_taken = vec![false; later.len()];
    let words = |points: &[ProvisionId]| -> Vec<Vec<String>> {
        points.iter().map(|&point| words(model, point)).collect()
    };
    let (earlier_words, later_words) = (words(earlier), words(later));
    let mut candidates: Vec<(bool, Reverse<u32>, usize, usize)> = Vec::new();
    for (left, &from) in earlier.iter().enumerate() {
        for (right, &to) in later.iter().enumerate() {
            let shared = permille_shared(&earlier_words[left], &later_words[right]);
            candidates.push((act(from) != act(to), Reverse(shared), left, right));
        }
    }
    candidates.sort_unstable();
    for (_, _, left, right) in candidates {
        if partner[left].is_none() && !is_taken[right] {
            partner[left] = Some(right);
            is_taken[right] = true;
        }
    }
    let mut pairs = Vec::new();
    let (mut dropped, mut new) = (Vec::new(), Vec::new());
    for (&from, partner) in earlier.iter().zip(partner) {
        match partner.map(|right| later[right]) {
            Some(to) => {
                let fate = if act(from) == act(to) { Fate::Kept } else { Fate::ChangedAct };
                pairs.push(Pair { topic, earlier: Some(from), later: Some(to), fate });
            }
            None => {
                dropped.push(Pair { topic, earlier: Some(from), later: None, fate: Fate::Dropped })
            }
        }
    }
    for (&to, is_taken) in later.iter().zip(is_taken) {
        if !is_taken {
            new.push(Pair { topic, earlier: None, later: Some(to), fate: Fate::New });
        }
    }
    pairs.into_iter().chain(dropped).chain(new).collect()
}

/// Returns the words of a point's summary, folded, each once, sorted.
fn words(model: &Model, point: ProvisionId) -> Vec<String> {
    let folded = fold(model.provisions.summary.get(point).unwrap_or_default());
    let mut words: Vec<String> = folded.split_whitespace().map(str::to_owned).collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// Returns the share of words that two lists have in common, of those in either (Jaccard 1901), in
/// thousandths.
fn permille_shared(a: &[String], b: &[String]) -> u32 {
    let shared = a.iter().filter(|word| b.binary_search(word).is_ok()).count();
    let either = a.len() + b.len() - shared;
    u32::try_from((shared * 1000).checked_div(either).unwrap_or(0)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture;

    const DOCUMENTS: &str = "id,event,kind,title,date,issuers,speaker,extent,pax_agtid,un_symbol,\
certainty,sources,note
one,,joint_statement,One,2020,,,full,,,certain,s,
two,,joint_statement,Two,2021,,,full,,,certain,s,
said,,remarks,Said,2021,,,full,,,certain,s,
";
    const PROVISIONS: &str = "id,document,number,numbering,act,topic,summary,certainty,sources
a1,one,1,text,agrees,aid,Aid comes soon.,certain,s
a2,one,2,text,calls,aid,Schools are rebuilt.,certain,s
a3,one,3,text,welcomes,peace,Calm holds.,certain,s
b1,two,1,text,decides,aid,Aid comes soon.,certain,s
b2,two,2,text,calls,aid,Roads are open.,certain,s
b3,two,3,text,calls,aid,Schools are rebuilt fast.,certain,s
c1,said,1,text,calls,peace,Calm should hold.,certain,s
";

    #[test]
    fn points_match_by_topic_then_act_then_words() {
        let (model, _) = fixture::model_of(&[
            ("sources", "id,kind,publisher,title,url,published,language,note\ns,press,P,T,,,,\n"),
            ("topics", "id,broader,pax_codes,plover,definition\naid,,,,Aid\npeace,,,,Peace\n"),
            ("documents", DOCUMENTS),
            ("provisions", PROVISIONS),
        ]);
        let document = |id| model.documents.id.find(id).unwrap();
        let found: Vec<(String, String, Fate)> =
            compare(&model, &[document("one")], &[document("two"), document("said")])
                .into_iter()
                .map(|pair| {
                    let id = |point: Option<ProvisionId>| {
                        point.map_or("", |point| model.provisions.id.get(point)).to_owned()
                    };
                    (id(pair.earlier), id(pair.later), pair.fate)
                })
                .collect();
        let expected = [
            ("a1", "b1", Fate::ChangedAct),
            ("a2", "b3", Fate::Kept),
            ("", "b2", Fate::New),
            ("a3", "", Fate::Dropped),
        ];
        let expected = expected.map(|(a, b, fate)| (a.to_owned(), b.to_owned(), fate));
        assert_eq!(found, expected);
    }
}
