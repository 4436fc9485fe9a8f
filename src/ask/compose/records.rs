//! Sources, and where they disagree.

use super::{Composer, Concept, Noun, Read};
use crate::model::Entity;
use crate::query::ast::{DisputeTest, Filter, Set, SourceTest, Things};

impl Composer<'_, '_> {
    /// Returns what sources or disputes are asked about: a name, or events.
    fn about(&mut self) -> Read<Things> {
        for (from, to) in self.groups() {
            let is_place = self.bearers(from).iter().any(|it| matches!(it, Entity::Place(_)));
            if !is_place && let Some(things) = self.thing(from)? {
                self.use_group(from, to);
                return Ok(things);
            }
        }
        Ok(Things::Events(self.events(None)?))
    }

    pub(super) fn sources(&mut self) -> Read<Things> {
        let language = self.take_first(|it| match it {
            Concept::InLanguage(tag) => Some(Filter::Is(SourceTest::language(tag.to_owned()))),
            _ => None,
        });
        // `the sources for the date of round 9`: of all that is said of it.
        let about = self.about()?;
        let all = matches!(&about, Things::Events(set) if set.is_everything());
        let of = match language {
            Some(_) if all => Filter::Anything,
            _ => Filter::Is(SourceTest::evidence_for(about)),
        };
        Ok(Things::Sources(Set::of(of.and(language.unwrap_or(Filter::Anything)))))
    }

    pub(super) fn disputes(&mut self) -> Read<Things> {
        self.take(Concept::Noun(Noun::Sources, false));
        // `on which topics do the sources differ`, `between the sources`
        for word in [Concept::Noun(Noun::Topics, false), Concept::Between, Concept::Say] {
            self.take(word);
        }
        let mut filter = Filter::Anything;
        // `about the head of a delegation`
        if self.take(Concept::Noun(Noun::Heads, false)) | self.take(Concept::Lead) {
            self.take(Concept::Who);
            filter = Filter::Is(DisputeTest::column("person".to_owned()));
        }
        // `about the date of round 11`
        for (concept, column) in [(Concept::When, "date"), (Concept::Where, "place")] {
            if self.take(concept) {
                let test = Filter::Is(DisputeTest::column(column.to_owned()));
                filter = filter.and(test);
            }
        }
        for (from, to) in self.groups() {
            let is_place = self.bearers(from).iter().any(|it| matches!(it, Entity::Place(_)));
            if !is_place && let Some(things) = self.thing(from)? {
                self.use_group(from, to);
                filter = Filter::Is(DisputeTest::about(things)).and(filter);
            }
        }
        if let Some(events) = self.some_events()? {
            let about = DisputeTest::about(Things::Events(events));
            filter = Filter::Is(about).and(filter);
        }
        Ok(Things::Disputes(Set::of(filter)))
    }
}
