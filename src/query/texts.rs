//! From names to texts: a document stands for itself, an event for what was agreed at it.

use super::resolve::{ResolveError, Resolver, Wanted};
use crate::analysis::agreed_language::agreed_at;
use crate::model::{DocumentId, DocumentKind, Entity, EventId, Model};

/// A text to be compared or looked up: one document, or all that an event agreed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedText {
    /// What was named.
    pub entity: Entity,
    /// Its documents in the order of the records; at least one.
    pub documents: Vec<DocumentId>,
}

/// Why a name leads to no text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TextError {
    /// It names neither a document nor an event.
    #[error(transparent)]
    Name(#[from] ResolveError),
    /// No agreed document of the event is recorded; the payload is its id.
    #[error("no agreed document of `{0}` is recorded")]
    NothingAgreed(String),
    /// It is what one party said; the payload is the document's id.
    #[error("`{0}` is what one party said, not an agreed text")]
    NotAgreed(String),
}

/// Returns the document of a name or an id, or the agreed documents of an event.
///
/// # Errors
///
/// [`TextError::Name`] and, for an event without agreed documents, [`TextError::NothingAgreed`].
pub fn resolve_text(names: &Resolver, text: &str) -> Result<NamedText, TextError> {
    let model = names.model();
    let entity = match names.resolve(text, Wanted::Event) {
        Ok(found) => found.entity,
        Err(as_event) => match names.resolve(text, Wanted::Document) {
            Ok(found) => found.entity,
            Err(ambiguous @ ResolveError::Ambiguous { .. }) => return Err(ambiguous.into()),
            Err(as_document) if as_event.candidates().is_empty() => return Err(as_document.into()),
            Err(_) => return Err(as_event.into()),
        },
    };
    let documents: Vec<DocumentId> = match EventId::of_entity(entity) {
        Some(event) => agreed_at(model, event),
        None => DocumentId::of_entity(entity).into_iter().collect(),
    };
    if documents.is_empty() {
        return Err(TextError::NothingAgreed(model.id(entity).to_owned()));
    }
    Ok(NamedText { entity, documents })
}

/// Returns the agreed document of a name or an id, or the agreed documents of an event.
///
/// # Errors
///
/// As [`resolve_text`], and [`TextError::NotAgreed`] for what one party said.
pub fn resolve_agreed_text(names: &Resolver, text: &str) -> Result<NamedText, TextError> {
    let found = resolve_text(names, text)?;
    match found.documents.iter().find(|&&it| !is_agreed(names.model(), it)) {
        Some(&said) => Err(TextError::NotAgreed(names.model().documents.id.get(said).to_owned())),
        None => Ok(found),
    }
}

fn is_agreed(model: &Model, document: DocumentId) -> bool {
    model.documents.kind.get(document).is_some_and(DocumentKind::is_agreed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture;

    fn found(text: &str) -> Result<Vec<String>, String> {
        let (model, _) = fixture::talks();
        let names = Resolver::new(&model);
        let id = |&document: &DocumentId| model.documents.id.get(document).to_owned();
        resolve_agreed_text(&names, text)
            .map(|it| it.documents.iter().map(id).collect())
            .map_err(|error| error.to_string())
    }

    #[test]
    fn an_event_stands_for_what_was_agreed_at_it() {
        assert_eq!(found("21"), Ok(vec!["talks-21-statement".to_owned()]));
        assert_eq!(found("talks-20-statement"), Ok(vec!["talks-20-statement".to_owned()]));
    }

    #[test]
    fn what_one_party_said_is_no_agreed_text() {
        let error = "`talks-21-remarks` is what one party said, not an agreed text";
        assert_eq!(found("talks-21-remarks"), Err(error.to_owned()));
        let error = "no agreed document of `talks-18` is recorded";
        assert_eq!(found("18"), Err(error.to_owned()));
    }
}
