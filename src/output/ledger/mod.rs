//! The ledger: what was promised and what came of it, how agreed language moved, what cites what.
//!
//! One file for each table. People read few columns, with labels; CSV and JSON have all of them, with
//! ids, first and last days and sources.

pub mod citations;
pub mod commitments;
pub mod comparison;
mod promise;
pub mod slippage;
pub mod topics;
pub(in crate::output) mod words;

#[cfg(test)]
mod tests;
