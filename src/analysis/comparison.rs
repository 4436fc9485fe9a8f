//! Two agreed texts side by side, point by point.
//!
//! Points are matched inside a topic: first those with the same act, then the rest; of several that
//! could match, those whose summaries share most words, rare words counting for more: that both say
//! who speaks and reaffirms makes no pair. A point is *kept* when the later text has a point on the same
//! topic with the same act, whatever its wording; its act has *changed* when only the topic is the same.
//! What is left over is *new* where the earlier text was read whole, *dropped* where the later one was;
//! else it is *not seen* in the other text.
//!
//! **Limit.** The summaries are the curator's, so the wording itself is not compared.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::agreed_language::{agreed_points, is_whole};
use crate::model::{DocumentId, Model, ProvisionId, TopicId};
use crate::text::fold;

/// What became of a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fate {
    /// The later text has a point on the topic with the same act.
    Kept,
    /// The later text has a point on the topic with another act.
    ChangedAct,
    /// Only the later text has it; the earlier one was read whole.
    New,
    /// Only the later text has it, and the earlier one was read in part.
    NotSeenEarlier,
    /// Only the earlier text has it; the later one was read whole.
    Dropped,
    /// Only the earlier text has it, and the later one was read in part.
    NotSeenLater,
}

impl Fate {
    /// Every fate.
    pub const ALL: [Self; 6] = [
        Self::Kept,
        Self::ChangedAct,
        Self::New,
        Self::NotSeenEarlier,
        Self::Dropped,
        Self::NotSeenLater,
    ];

    /// Returns the word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::ChangedAct => "changed_act",
            Self::New => "new",
            Self::NotSeenEarlier => "not_seen_earlier",
            Self::Dropped => "dropped",
            Self::NotSeenLater => "not_seen_later",
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
    let whole = |documents: &[DocumentId]| documents.iter().all(|&it| is_whole(model, it));
    let alone = Alone {
        earlier: if whole(later) { Fate::Dropped } else { Fate::NotSeenLater },
        later: if whole(earlier) { Fate::New } else { Fate::NotSeenEarlier },
    };
    let (earlier, later) = (points(earlier), points(later));
    let weights = Weights::new(model);
    let mut topics: Vec<Option<TopicId>> = earlier.iter().chain(&later).map(|it| it.0).collect();
    // Points without a topic come last.
    topics.sort_by_key(|topic| (topic.is_none(), *topic));
    topics.dedup();
    let on = |side: &[(Option<TopicId>, ProvisionId)], topic| -> Vec<ProvisionId> {
        side.iter().filter(|it| it.0 == topic).map(|it| it.1).collect()
    };
    topics
        .into_iter()
        .flat_map(|topic| {
            let sides = [on(&earlier, topic), on(&later, topic)];
            match_points(model, topic, &sides, alone, &weights)
        })
        .collect()
}

/// What becomes of a point that only one of the texts has.
#[derive(Clone, Copy)]
struct Alone {
    earlier: Fate,
    later: Fate,
}

fn match_points(
    model: &Model,
    topic: Option<TopicId>,
    [earlier, later]: &[Vec<ProvisionId>; 2],
    alone: Alone,
    weights: &Weights,
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
            let shared = weights.permille_shared(&earlier_words[left], &later_words[right]);
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
                let fate = alone.earlier;
                dropped.push(Pair { topic, earlier: Some(from), later: None, fate });
            }
        }
    }
    for (&to, is_taken) in later.iter().zip(is_taken) {
        if !is_taken {
            new.push(Pair { topic, earlier: None, later: Some(to), fate: alone.later });
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

/// How much a word tells: the fewer summaries have it, the more (Spärck Jones 1972).
struct Weights {
    /// In how many summaries each word stands.
    summaries: BTreeMap<String, usize>,
    all: usize,
}

impl Weights {
    fn new(model: &Model) -> Self {
        let mut summaries = BTreeMap::new();
        for word in model.provisions.ids().flat_map(|point| words(model, point)) {
            *summaries.entry(word).or_insert(0) += 1;
        }
        Self { summaries, all: model.provisions.len() }
    }

    /// Returns 0 for a word of more than half of the summaries, 1 for one of more than a quarter, and so on.
    fn of(&self, word: &str) -> u32 {
        let with = self.summaries.get(word).copied().unwrap_or(1);
        self.all.checked_div(with).and_then(usize::checked_ilog2).unwrap_or(0)
    }

    /// Returns the weight of the words that two lists have in common, of those in either (weighted
    /// Jaccard 1901), in thousandths.
    fn permille_shared(&self, a: &[String], b: &[String]) -> u32 {
        let sum =
            |words: &mut dyn Iterator<Item = &String>| words.map(|it| self.of(it)).sum::<u32>();
        let shared = sum(&mut a.iter().filter(|word| b.binary_search(word).is_ok()));
        let either = sum(&mut a.iter()) + sum(&mut b.iter()) - shared;
        (shared * 1000).checked_div(either).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture;

    const DOCUMENTS: &str = "id,event,kind,title,date,issuers,speaker,extent,paragraphs,route,\
pax_agtid,un_symbol,certainty,sources,note
one,,joint_statement,One,2020,,,full,,,,,certain,s,
two,,joint_statement,Two,2021,,,full,,,,,certain,s,
said,,remarks,Said,2021,,,full,,,,,certain,s,
";
    const PROVISIONS: &str = "id,document,number,paragraph,act,topic,summary,certainty,sources
a1,one,1,1,agrees,aid,Aid comes soon.,certain,s
a2,one,2,2,calls,aid,Schools are rebuilt.,certain,s
a3,one,3,3,welcomes,peace,Calm holds.,certain,s
b1,two,1,1,decides,aid,Aid comes soon.,certain,s
b2,two,2,2,calls,aid,Roads are open.,certain,s
b3,two,3,3,calls,aid,Schools are rebuilt fast.,certain,s
c1,said,1,1,calls,peace,Calm should hold.,certain,s
";

    /// Returns the ids of the points that match between two texts, and what became of them.
    fn compared(
        provisions: &str,
        earlier_extent: &str,
        later_extent: &str,
    ) -> Vec<(String, String, Fate)> {
        let documents = DOCUMENTS.replacen("full", earlier_extent, 1).replacen(
            "2021,,,full",
            &format!("2021,,,{later_extent}"),
            1,
        );
        let (model, _) = fixture::model_of(&[
            (
                "sources",
                "id,kind,publisher,title,url,published,language,note,accessed,archived,sha256\ns,press,P,T,,,,,,,\n",
            ),
            ("topics", "id,broader,pax_codes,plover,definition\naid,,,,Aid\npeace,,,,Peace\n"),
            ("documents", &documents),
            ("provisions", provisions),
        ]);
        let document = |id| model.documents.id.find(id).unwrap();
        compare(&model, &[document("one")], &[document("two"), document("said")])
            .into_iter()
            .map(|pair| {
                let id = |point: Option<ProvisionId>| {
                    point.map_or("", |point| model.provisions.id.get(point)).to_owned()
                };
                (id(pair.earlier), id(pair.later), pair.fate)
            })
            .collect()
    }

    fn pairs(expected: &[(&str, &str, Fate)]) -> Vec<(String, String, Fate)> {
        expected.iter().map(|&(a, b, fate)| (a.to_owned(), b.to_owned(), fate)).collect()
    }

    #[test]
    fn points_match_by_topic_then_act_then_words() {
        let expected = [
            ("a1", "b1", Fate::ChangedAct),
            ("a2", "b3", Fate::Kept),
            ("", "b2", Fate::New),
            ("a3", "", Fate::Dropped),
        ];
        assert_eq!(compared(PROVISIONS, "full", "full"), pairs(&expected));
    }

    #[test]
    fn what_a_text_read_in_part_lacks_is_not_seen() {
        let fates = |earlier, later| -> Vec<Fate> {
            compared(PROVISIONS, earlier, later)[2..].iter().map(|it| it.2).collect()
        };
        assert_eq!(fates("opening", "full"), [Fate::NotSeenEarlier, Fate::Dropped]);
        assert_eq!(fates("full", "opening"), [Fate::New, Fate::NotSeenLater]);
        assert_eq!(fates("excerpt", "excerpt"), [Fate::NotSeenEarlier, Fate::NotSeenLater]);
    }

    #[test]
    fn words_that_every_summary_has_make_no_pair() {
        let provisions = "id,document,number,numbering,act,topic,summary,certainty,sources
a1,one,1,text,calls,aid,Iran and Russia and Turkey call for aid to camps.,certain,s
b1,two,1,text,calls,aid,Iran and Russia and Turkey call for new schools.,certain,s
b2,two,2,text,calls,aid,The three states call on donors to send more aid to the camps.,certain,s
b3,two,3,text,calls,peace,Iran and Russia and Turkey call for calm.,certain,s
";
        let expected = [("a1", "b2", Fate::Kept), ("", "b1", Fate::New), ("", "b3", Fate::New)];
        assert_eq!(compared(provisions, "full", "full"), pairs(&expected));
    }
}
