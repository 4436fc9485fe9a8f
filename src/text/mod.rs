//! Texts in five languages and three scripts: keys to look names up, order, direction, hygiene.
//!
//! - [`language`]: the languages of questions and answers, their own names and their fallbacks;
//! - [`mod@fold`]: the key under which every spelling of a name is found;
//! - [`script`]: whether a name is written as its language tag says;
//! - [`hygiene`]: characters that nobody sees, and normalization form C;
//! - [`bidi`]: text of one direction inside the other, without disguise;
//! - [`width`]: cells of a terminal, and cutting to them;
//! - [`order`]: the sorting order of each language;
//! - [`similar`]: what someone may have meant;
//! - [`number`]: digits of three scripts.
//!
//! All tables are compiled in, so nothing is built when the program starts.

pub mod bidi;
mod distance;
pub mod fold;
pub mod hygiene;
pub mod language;
mod letters;
pub mod number;
pub mod order;
pub mod script;
pub mod similar;
mod transliterate;
pub mod width;

pub use bidi::Direction;
pub use fold::{fold, fold_into};
pub use language::Language;
