//! Paraphrases made from small parts, each checked against a query that is built from the same parts
//! as a tree, not as text.

use super::*;
use crate::model::{EventId, Function, PartyId, Role};
use crate::query::ast::{
    Attending, CommitmentTest, DateRelation, DateTest, EventSet, EventTest, Filter, How, PartyAt,
    PartySet, PartyTest, PersonAt, PersonTest, Quantity, Query, Set, Things,
};

/// Parties with their names in the five languages; in Russian in the genitive.
const PARTIES: &[(&str, [&str; 5])] = &[
    ("iran", ["Iran", "إيران", "Ирана", "İran", "ایران"]),
    ("russia", ["Russia", "روسيا", "России", "Rusya", "روسیه"]),
    ("turkey", ["Turkey", "تركيا", "Турции", "Türkiye", "ترکیه"]),
    ("iraq", ["Iraq", "العراق", "Ирака", "Irak", "عراق"]),
    ("jordan", ["Jordan", "الأردن", "Иордании", "Ürdün", "اردن"]),
];

/// What the parts of a question are: a round, a party and a year.
struct Parts {
    round: EventId,
    party: PartyId,
    year: String,
}

/// A meaning: the query that its parts make, and its paraphrases in the order English, Arabic,
/// Russian, Turkish, Persian; `{n}` is the round, `{p}` the party, `{y}` the year.
type Meaning = (fn(&Parts) -> Things, [&'static [&'static str]; 5]);

fn party(parts: &Parts) -> PartySet {
    PartySet::whose(PartyTest::is(parts.party))
}

fn round(parts: &Parts) -> EventSet {
    EventSet::whose(EventTest::is(parts.round))
}

fn observers(parts: &Parts) -> Things {
    let how = How::TOOK_PART.role(Role::Observer);
    let at = PartyAt { how, quantity: Quantity::Some, events: round(parts) };
    Things::Parties(Set::whose(PartyTest::at(at)))
}

fn heads(parts: &Parts) -> Things {
    let serving = |function| {
        Filter::Is(PersonTest::at(PersonAt {
            function: Some(function),
            party: Some(party(parts)),
            quantity: Quantity::Some,
            events: round(parts),
        }))
    };
    Things::People(Set::of(serving(Function::Head).or(serving(Function::Chair))))
}

fn rounds_in_year(parts: &Parts) -> Things {
    let how = How::TOOK_PART;
    let attending = Attending { how, quantity: Quantity::Some, parties: party(parts) };
    let date = DateTest { relation: DateRelation::In, date: parts.year.parse().unwrap() };
    let filter = Filter::Is(EventTest::kind(crate::model::EventKind::Round))
        .and(Filter::Is(EventTest::attended(attending)))
        .and(Filter::Is(EventTest::date(date)));
    Things::Events(Set::of(filter))
}

fn promises(parts: &Parts) -> Things {
    Things::Commitments(Set::whose(CommitmentTest::made_at(round(parts))))
}

const MEANINGS: &[Meaning] = &[
    (
        observers,
        [
            &[
                "observers at round {n}",
                "please list the observers of round {n}",
                "who were the observers at round {n}?",
                "who observed round {n}",
            ],
            &["المراقبون في الجولة {n}"],
            &["наблюдатели на {n}-м раунде"],
            &["{n}. turdaki gözlemciler"],
            &["ناظران در دور {n}"],
        ],
    ),
    (
        heads,
        [
            &[
                "who led the delegation of {p} at round {n}?",
                "heads of {p} delegation at R{n}",
                "could you tell me who headed {p}'s team in round {n}",
                "at round {n}, who was the head of the delegation of {p}",
                "{p}'s chief at round {n}",
                "who represented {p} during round no {n}",
            ],
            &["من ترأس وفد {p} في الجولة {n}"],
            &["кто возглавлял делегацию {p} на {n}-м раунде"],
            &["{n}. turda {p} heyetine kim başkanlık etti?"],
            &["رئیس هیئت {p} در دور {n} که بود؟"],
        ],
    ),
    (
        rounds_in_year,
        [
            &[
                "rounds attended by {p} in {y}",
                "show me all rounds with {p} in {y}",
                "which rounds did {p} take part in during {y}?",
                "I'd like to know which rounds {p} attended in {y}",
                "rounds {p} was present at in {y}",
            ],
            &["الجولات التي حضرتها {p} في عام {y}"],
            &["раунды с участием {p} в {y} году"],
            &["{p}'nin {y} yılında katıldığı turlar"],
            &["دورهایی که {p} در سال {y} شرکت کرد"],
        ],
    ),
    (
        promises,
        [
            &[
                "promises of round {n}",
                "what promises were made at round {n}",
                "round {n} promises",
            ],
            &["وعود الجولة {n}"],
            &["обещания {n}-го раунда"],
            &["{n}. turun taahhütleri"],
            &["تعهدات دور {n}"],
        ],
    ),
];

#[test]
fn thousands_of_paraphrases_read_as_the_query_of_their_parts() {
    let model = model();
    let names = Resolver::new(&model);
    let (mut count, mut wrong) = (0, Vec::new());
    for number in 1..=22_u32 {
        let round = model.events.id.find(&format!("astana-{number:02}")).unwrap();
        for (id, forms) in PARTIES {
            let party = model.parties.id.find(id).unwrap();
            let parts = Parts { round, party, year: (2017 + number % 8).to_string() };
            for (query, questions) in MEANINGS {
                let expected = Query::list(query(&parts));
                for (form, templates) in forms.iter().zip(questions) {
                    for template in *templates {
                        let question = template
                            .replace("{n}", &number.to_string())
                            .replace("{p}", form)
                            .replace("{y}", &parts.year);
                        count += 1;
                        let read = understand(&question, &names).map(|it| it.query);
                        if read.as_ref() != Ok(&expected) && wrong.len() < 20 {
                            wrong.push(format!("{question}\n  reads  {read:?}"));
                        }
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count >= 2000, "{count} paraphrases");
}
