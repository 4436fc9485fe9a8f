//! Tests of the algebra as a whole.

mod answers;
mod declarations;
pub(crate) mod dice;
mod naive;
mod plain;
mod questions;
pub(crate) mod same_as_naive;
