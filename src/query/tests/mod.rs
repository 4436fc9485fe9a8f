//! Tests of the algebra as a whole.

mod answers;
mod dice;
mod naive;
mod questions;
mod same_as_naive;
