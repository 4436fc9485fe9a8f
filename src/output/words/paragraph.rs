//! Where a provision stands in its text, and how much of a text is recorded.

use super::{arg, sentence};
use crate::analysis::agreed_language::is_whole;
use crate::date::Language;
use crate::model::{DocumentId, DocumentKind, Model, Paragraph, ProvisionId};

/// Returns where a provision stands: the paragraph of the text where that was seen, else the number
/// in our order, which is said to be ours.
#[must_use]
pub fn place(model: &Model, provision: ProvisionId, language: Language) -> String {
    let number = model.provisions.number.get(provision);
    let (id, number): (&str, Option<u32>) = match model.paragraph(provision) {
        Some(Paragraph::Numbered(number)) => ("place-in-text-numbered", Some(number)),
        Some(Paragraph::Unnumbered(place)) => ("place-in-text-unnumbered", Some(place)),
        None => ("place-in-text-ours", number),
    };
    let number = number.map(|number| number.to_string()).unwrap_or_default();
    sentence(id, language, &[arg("number", number)])
}

/// Returns how many points of texts are recorded, and of how many, `?` where that is not known: what silence
/// of texts that were read in part rests on.
#[must_use]
pub fn points_recorded(model: &Model, documents: &[DocumentId], language: Language) -> String {
    let counts = documents.iter().map(|&it| model.recorded_paragraphs(it));
    let (recorded, of) = counts.fold((0, Some(0)), |(recorded, of), (own, own_of)| {
        (recorded + own, of.zip(own_of).map(|(of, own_of): (u32, u32)| of + own_of))
    });
    let of = of.map_or_else(|| "?".to_owned(), |of| of.to_string());
    sentence(
        "texts-points-recorded",
        language,
        &[arg("count", recorded.to_string()), arg("of", of)],
    )
}

/// Returns of how many paragraphs of an agreed text provisions are recorded, and of how many it has,
/// `?` where that is not known.
///
/// Nothing for words of a single party, and for a text that was read whole and has no numbers.
#[must_use]
pub fn recorded(model: &Model, document: DocumentId, language: Language) -> Option<String> {
    model.documents.kind.get(document).filter(|kind| DocumentKind::is_agreed(*kind))?;
    let (recorded, of) = model.recorded_paragraphs(document);
    if recorded == 0 && of.is_none() && is_whole(model, document) {
        return None;
    }
    let of = of.map_or_else(|| "?".to_owned(), |of| of.to_string());
    let arguments = [arg("count", recorded.to_string()), arg("of", of)];
    Some(sentence("texts-paragraphs-recorded", language, &arguments))
}
