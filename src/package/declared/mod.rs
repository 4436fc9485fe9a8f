//! What a descriptor, a schema and a dialect declare: honoured, or refused by name.
//!
//! Each property of the standard that changes what cells mean is either read or reported; custom
//! properties pass, unless they are misspelt or misplaced ones of the standard.

mod descriptor;
mod dialect;
mod properties;
mod schema;

pub(super) use descriptor::read_descriptor;
pub(super) use dialect::{check_dialect, check_file};
pub(super) use schema::read_schema;
