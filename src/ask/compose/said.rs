//! What a question says of the points of texts: acts, and names that are wanted or denied.

use super::{Composer, Concept, Noun, Read, What};
use crate::model::{DocumentId, Entity};
use crate::query::ast::{DocumentSet, DocumentTest, Filter, ProvisionTest, TopicSet, TopicTest};

/// What a question says of provisions.
pub(super) struct Said {
    /// What the provisions do.
    pub(super) acts: Filter<ProvisionTest>,
    /// What each name asks for.
    pub(super) named: Vec<Filter<ProvisionTest>>,
    /// The same of names that are denied.
    pub(super) denied: Vec<Filter<ProvisionTest>>,
    /// Whether one of the names suffices.
    pub(super) any: bool,
    /// Whether names are joined by *and*.
    pub(super) joined: bool,
}

impl Default for Said {
    fn default() -> Self {
        Self {
            acts: Filter::Anything,
            named: Vec::new(),
            denied: Vec::new(),
            any: false,
            joined: false,
        }
    }
}

impl Composer<'_, '_> {
    /// Returns the acts of provisions that the question names, and what each name asks of them.
    pub(super) fn said(&mut self) -> Read<Said> {
        let mut said = Said::default();
        while let Some(act) = self.take_first(|it| match it {
            Concept::Act(act) => Some(act),
            _ => None,
        }) {
            said.acts = said.acts.and(Filter::Is(ProvisionTest::act(act)));
        }
        let mut last = None;
        for at in 0..self.items.len() {
            let What::Name(..) = self.items[at].what else { continue };
            if self.items[at].used {
                continue;
            }
            let denial = self.denial(at);
            let Some(test) = self.named_by_provisions(at, denial.is_some())? else { continue };
            self.items[at].used = true;
            let before = at.checked_sub(1).and_then(|it| self.concept(it));
            if let Some(not) = denial {
                self.items[not].used = true;
                said.denied.push(Filter::Is(test));
                continue;
            }
            if before == Some(Concept::Or) && !said.named.is_empty() {
                self.items[at - 1].used = true;
                said.any = true;
            }
            said.joined |= last.is_some_and(|last| {
                (last + 1..at).any(|it| self.concept(it) == Some(Concept::And))
            });
            last = Some(at);
            said.named.push(Filter::Is(test));
        }
        let names = !(said.named.is_empty() && said.denied.is_empty());
        if names || !matches!(said.acts, Filter::Anything) {
            self.take(Concept::Mention);
            self.take(Concept::Cite);
        }
        Ok(said)
    }

    /// Returns where a name of which texts speak is denied: `but not Idlib`, `ولا تذكر إدلب`.
    pub(super) fn denial(&self, at: usize) -> Option<usize> {
        let links = |concept| {
            matches!(
                concept,
                Some(Concept::About | Concept::Mention | Concept::Cite | Concept::Of | Concept::In)
            )
        };
        let not = (0..at).rev().find(|&it| !links(self.concept(it)))?;
        let denies = matches!(self.concept(not), Some(Concept::Not | Concept::Outside));
        (denies && !self.items[not].used).then_some(not)
    }

    /// Returns what a name asks of provisions; `None` when it says something else.
    pub(super) fn named_by_provisions(
        &self,
        at: usize,
        denied: bool,
    ) -> Read<Option<ProvisionTest>> {
        for bearer in self.bearers(at) {
            if let Entity::Topic(topic) = *bearer {
                let topics = TopicSet::whose(TopicTest::is(topic));
                return Ok(Some(ProvisionTest::about(topics)));
            }
        }
        for bearer in self.bearers(at) {
            if let Entity::Document(document) = *bearer {
                let documents = DocumentSet::whose(DocumentTest::is(document));
                return Ok(Some(if self.is_quoted(document) {
                    ProvisionTest::of(documents)
                } else {
                    ProvisionTest::citing(documents, None)
                }));
            }
        }
        let of_texts = |concept| {
            matches!(
                concept,
                Concept::Mention | Concept::Say | Concept::About | Concept::Cite | Concept::Act(_)
            )
        };
        let related = self.relation(at, at).is_some_and(|(concept, _)| of_texts(concept))
            || denied && (0..at).any(|it| self.concept(it).is_some_and(of_texts));
        if !related {
            return Ok(None);
        }
        let person = self.bearers(at).iter().any(|it| matches!(it, Entity::Person(_)));
        // `what did Lavrentiev say` names the one who speaks.
        if person && self.speaks_someone() {
            return Ok(None);
        }
        let things = self.thing(at)?;
        Ok(things.map(|it| ProvisionTest::mentioning(it, None)))
    }

    /// Tells whether the points of a document itself are asked for, not those that cite it.
    pub(super) fn is_quoted(&self, document: DocumentId) -> bool {
        let provisions = &self.model().provisions;
        let asks_points = matches!(self.wanted(), Some((_, Noun::Provisions)))
            || self.has(Concept::Say)
            || self.has(Concept::Agree);
        let of_others =
            [Concept::Cite, Concept::Mention, Concept::About].into_iter().any(|it| self.has(it))
                || self.names_events();
        asks_points
            && !of_others
            && provisions.ids().any(|it| provisions.document.get(it) == Some(document))
    }
}
