//! In which languages things can be read, and where the forms of their names come from.

use crate::date::Language;
use crate::model::{Entity, Label, Model, NameOrigin};

/// How well the rows of one table can be read in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NameCoverage {
    /// The language.
    pub language: Language,
    /// The table; for `delegates` the person of each row is counted.
    pub table: &'static str,
    /// Its rows.
    pub rows: usize,
    /// Rows whose label is in the language.
    pub named: usize,
    /// Of them, those whose label a source prints.
    pub printed: usize,
    /// Of them, those whose label is written by the rule of the records.
    pub transliterated: usize,
    /// Of them, those whose label was made: by the curators, or from the names of those who met.
    pub composed: usize,
}

/// Returns how well people, delegates, parties, places, processes, events and topics can be read, language
/// by language. A label in another language, a title and an id count as none; a name that does not say
/// where it comes from is named and nothing more.
#[must_use]
pub fn of_names(model: &Model) -> Vec<NameCoverage> {
    Language::ALL.into_iter().flat_map(|language| in_language(model, language)).collect()
}

fn in_language(model: &Model, language: Language) -> [NameCoverage; 7] {
    let of = |table, things: &mut dyn Iterator<Item = Entity>| {
        let mut coverage = NameCoverage {
            language,
            table,
            rows: 0,
            named: 0,
            printed: 0,
            transliterated: 0,
            composed: 0,
        };
        for thing in things {
            coverage.add(model, &model.label(thing, language, None));
        }
        coverage
    };
    let delegate = |row| model.delegates.person.get(row).map(Entity::Person);
    [
        of("people", &mut model.people.ids().map(Entity::Person)),
        of("delegates", &mut model.delegates.ids().filter_map(delegate)),
        of("parties", &mut model.parties.ids().map(Entity::Party)),
        of("places", &mut model.places.ids().map(Entity::Place)),
        of("processes", &mut model.processes.ids().map(Entity::Process)),
        of("events", &mut model.events.ids().map(Entity::Event)),
        of("topics", &mut model.topics.ids().map(Entity::Topic)),
    ]
}

impl NameCoverage {
    /// Counts one more thing by its label.
    fn add(&mut self, model: &Model, label: &Label<'_>) {
        self.rows += 1;
        if label.fell_back {
            return;
        }
        self.named += 1;
        // A label without a row of `names` was made from other labels.
        let origin =
            label.name.map_or(Some(NameOrigin::Composed), |name| model.names.origin.get(name));
        match origin {
            Some(NameOrigin::Printed) => self.printed += 1,
            Some(NameOrigin::Transliterated) => self.transliterated += 1,
            Some(NameOrigin::Composed) => self.composed += 1,
            None => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture;

    fn figures(language: Language, table: &str) -> [usize; 5] {
        let (model, _) = fixture::talks();
        let is_it = |it: &NameCoverage| it.language == language && it.table == table;
        let it = of_names(&model).into_iter().find(is_it).unwrap();
        [it.rows, it.named, it.printed, it.transliterated, it.composed]
    }

    #[test]
    fn names_count_by_where_their_form_comes_from() {
        // Of three people all have an English name, and one of them says that it is transliterated.
        assert_eq!(figures(Language::English, "people"), [3, 3, 0, 1, 0]);
        assert_eq!(figures(Language::Turkish, "people"), [3, 0, 0, 0, 0]);
    }

    #[test]
    fn a_bilateral_meeting_is_named_where_all_who_met_are() {
        const SOURCES: &str =
            "id,kind,publisher,title,url,published,language,note,accessed,archived,sha256
s,press,P,T,,,,,,,
";
        const PARTIES: &str = "id,kind,iso3,m49,qid,sector,part_of,valid,sources,note
iran,state,,,,,,,s,
syria,state,,,,,,,s,
";
        const EVENTS: &str = "id,process,kind,number,part_of,date,place,venue,host,mode,status,\
certainty,sources,note
meeting,,bilateral,,,2020,,,,,held,certain,s,
";
        const PARTICIPATIONS: &str = "event,party,role,presence,level,certainty,sources,note
meeting,iran,participant,attended,,certain,s,
meeting,syria,participant,attended,,certain,s,
";
        let model = |second: &str| {
            let header = "entity,lang,kind,name,valid,sources,origin";
            let names = format!("{header}\niran,ru,pref,Иран,,s,printed\n{second}");
            let tables = [
                ("sources", SOURCES),
                ("parties", PARTIES),
                ("names", &*names),
                ("events", EVENTS),
                ("participations", PARTICIPATIONS),
            ];
            fixture::model_of(&tables).0
        };
        let composed = |model: &Model| {
            let events = of_names(model).into_iter().filter(|it| it.table == "events");
            let russian = events.clone().find(|it| it.language == Language::Russian).unwrap();
            (russian.named, russian.composed)
        };
        assert_eq!(composed(&model("")), (0, 0));
        assert_eq!(composed(&model("syria,ru,pref,Сирия,,s,printed\n")), (1, 1));
    }
}
