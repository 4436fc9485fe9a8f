//! Those who agreed, issued or signed a text.

use super::{Composer, Concept, Noun, Read, What};
use crate::model::{Entity, Role};
use crate::query::ast::{DocumentSet, DocumentTest, Filter, PartyTest, PersonTest, Set, Things};

impl Composer<'_, '_> {
    /// Reads `which parties are mentioned in the statement of round 14`, `people named in documents`.
    pub(super) fn mentioned_in(&mut self) -> Read<Option<Things>> {
        let Some(verb) = self.position(Concept::Mention) else { return Ok(None) };
        let before = (0..verb).find_map(|at| match self.noun(at)?.0 {
            noun @ (Noun::Party(_) | Noun::People) => Some((at, noun)),
            _ => None,
        });
        let texts = (verb..self.items.len())
            .any(|at| matches!(self.noun(at), Some((Noun::Document(_) | Noun::Provisions, _))));
        let named = (0..verb).any(|at| matches!(self.items[at].what, What::Name(..)));
        let passive = self.concept(verb + 1) == Some(Concept::In);
        let Some((at, noun)) = before.filter(|_| texts && passive && !named) else {
            return Ok(None);
        };
        self.items[at].used = true;
        self.items[verb].used = true;
        let Things::Provisions(provisions) = self.provisions()? else { return Ok(None) };
        Ok(Some(match noun {
            Noun::Party(kind) => {
                let of_kind = kind.map_or(Filter::Anything, |it| Filter::Is(PartyTest::kind(it)));
                let named = Filter::Is(PartyTest::mentioned_in(provisions));
                Things::Parties(Set::of(of_kind.and(named)))
            }
            _ => Things::People(Set::whose(PersonTest::mentioned_in(provisions))),
        }))
    }

    /// Reads `who signed the memorandum of May 2017`.
    pub(super) fn signers(&mut self, who: bool) -> Read<Option<Things>> {
        let text = (0..self.items.len()).find_map(|at| match self.noun(at)?.0 {
            Noun::Document(kind) => Some((at, kind)),
            _ => None,
        });
        let Some((at, kind)) = text.filter(|_| who && self.has(Concept::Issue)) else {
            return Ok(None);
        };
        self.items[at].used = true;
        let Things::Documents(documents) = self.documents(kind)? else { return Ok(None) };
        Ok(Some(Things::Parties(Set::whose(PartyTest::issuing(documents)))))
    }

    /// Reads `who signed the Idlib memorandum`.
    pub(super) fn issuers(&mut self) -> Option<Things> {
        let named = |at: usize| {
            self.bearers(at).iter().find_map(|it| match *it {
                Entity::Document(document) => Some((at, document)),
                _ => None,
            })
        };
        let (at, document) = (0..self.items.len()).find_map(named)?;
        self.items[at].used = true;
        let documents = DocumentSet::whose(DocumentTest::is(document));
        Some(Things::Parties(Set::whose(PartyTest::issuing(documents))))
    }

    /// Uses up those who agreed: whatever was agreed was agreed by them.
    pub(super) fn drop_authors(&mut self) {
        for item in &mut self.items {
            let theirs = matches!(
                item.what,
                What::Concept(Concept::Noun(Noun::Role(Role::Guarantor) | Noun::Party(_), _))
            );
            item.used |= theirs;
        }
    }
}
