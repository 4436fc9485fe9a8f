//! The algebra of questions.

pub mod ast;
