//! The explorer of an edition.

use super::{EditionError, Made, Records};
use crate::date::Language;
use crate::output::explorer;

/// Makes the page; it opens in English.
pub(super) fn make(records: Records) -> Result<Vec<Made>, EditionError> {
    let page = explorer::render(records.model, records.graph, Language::English)
        .map_err(std::io::Error::from)?;
    let command = "diplograph explore -o explorer.html";
    Ok(vec![Made::document("explorer.html", command, page.into_bytes())])
}
