//! Rules across tables: what the schemas can't say, and a set of records must still obey.
//!
//! One rule a file. A rule looks at the typed tables and reports each breach with the cell to
//! blame; the positions in the files are worked out by the package.

mod cycles;
mod disputes;
mod doubles;
mod future;
mod identity;
mod nameless;
mod names;
mod offices;
mod parts;
mod points;
mod presence;
mod promises;
mod series;
mod white_space;

use super::Model;
use crate::diagnostic::Code;

/// A cell that breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Breach {
    /// Which rule.
    pub code: Code,
    /// Table of the cell.
    pub table: &'static str,
    /// Row of the cell, counted from 0 after the header.
    pub row: u32,
    /// Column of the cell.
    pub column: &'static str,
    /// What is the case.
    pub message: String,
    /// How to mend it.
    pub help: String,
}

/// Returns every breach of a rule across tables, rule by rule and in the order of the records.
#[must_use]
pub fn check(model: &Model) -> Vec<Breach> {
    let mut breaches = Vec::new();
    identity::check(model, &mut breaches);
    doubles::check(model, &mut breaches);
    cycles::check(model, &mut breaches);
    series::check(model, &mut breaches);
    parts::check(model, &mut breaches);
    presence::check(model, &mut breaches);
    offices::check(model, &mut breaches);
    names::check(model, &mut breaches);
    nameless::check(model, &mut breaches);
    white_space::check(model, &mut breaches);
    points::check(model, &mut breaches);
    promises::check(model, &mut breaches);
    future::check(model, &mut breaches);
    disputes::check(model, &mut breaches);
    breaches
}
