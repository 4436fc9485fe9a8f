//! The figures by which rows are ranked, as text.

use super::CanonicalError;
use super::reader::Reader;
use super::writer::Writer;
use crate::graph::Kind;
use crate::query::ast::{Measure, ProvisionSet, Set};

impl Writer<'_> {
    pub(super) fn measure(&mut self, measure: &Measure) {
        match measure {
            Measure::EventsOfParty(at) => {
                self.word("events");
                self.party_at(at);
            }
            Measure::EventsOfPerson(at) => {
                self.word("events");
                self.person_at(at);
            }
            Measure::TenureOfPerson(at) => {
                self.word("days");
                self.person_at(at);
            }
            Measure::EventsOfHost(events) => {
                self.word("events hosted among");
                self.set(events);
            }
            Measure::EventsOfPlace(events) => {
                self.word("events among");
                self.set(events);
            }
            Measure::PartiesOfEvent(how) => {
                self.word("parties");
                self.how_active(how);
            }
            Measure::LengthOfEvent => self.word("length"),
            Measure::ProvisionsOfDocument(provisions) | Measure::ProvisionsOfTopic(provisions) => {
                self.word("provisions");
                if **provisions != Set::everything() {
                    self.word("among");
                    self.set(provisions);
                }
            }
            Measure::CitationsOfDocument(documents) => {
                self.word("citations among");
                self.set(documents);
            }
        }
    }
}

impl Reader<'_> {
    /// Takes a measure of things of a kind.
    pub(super) fn measure(&mut self, kind: Kind) -> Result<Measure, CanonicalError> {
        match kind {
            Kind::Event => {
                if self.words(&["length"]) {
                    return Ok(Measure::LengthOfEvent);
                }
                if self.words(&["parties"]) {
                    let how = self.how_active()?;
                    let found = how.map(Measure::PartiesOfEvent);
                    return found.ok_or_else(|| self.unexpected("attending"));
                }
            }
            Kind::Party => {
                self.expect("events")?;
                if self.words(&["hosted", "among"]) {
                    return Ok(Measure::EventsOfHost(Box::new(self.set()?)));
                }
                let at = self.party_at()?;
                return at
                    .map(|at| Measure::EventsOfParty(Box::new(at)))
                    .ok_or_else(|| self.unexpected("attending"));
            }
            Kind::Person => {
                let is_tenure = self.words(&["days"]);
                if !is_tenure {
                    self.expect("events")?;
                }
                let Some(at) = self.person_at()?.map(Box::new) else {
                    return Err(self.unexpected("leading or serving"));
                };
                return Ok(if is_tenure {
                    Measure::TenureOfPerson(at)
                } else {
                    Measure::EventsOfPerson(at)
                });
            }
            Kind::Place => {
                if self.words(&["events", "among"]) {
                    return Ok(Measure::EventsOfPlace(Box::new(self.set()?)));
                }
            }
            Kind::Document => {
                if self.words(&["citations", "among"]) {
                    return Ok(Measure::CitationsOfDocument(Box::new(self.set()?)));
                }
                return self.provisions_among().map(Measure::ProvisionsOfDocument);
            }
            Kind::Topic => return self.provisions_among().map(Measure::ProvisionsOfTopic),
            Kind::Office | Kind::Provision | Kind::Commitment | Kind::Source | Kind::Dispute => {}
        }
        Err(self.unexpected("a measure of these things"))
    }

    /// Takes the provisions that a measure counts: all of them, unless a set follows.
    fn provisions_among(&mut self) -> Result<Box<ProvisionSet>, CanonicalError> {
        self.expect("provisions")?;
        if self.words(&["among"]) {
            return self.set().map(Box::new);
        }
        Ok(Box::new(ProvisionSet::everything()))
    }
}
