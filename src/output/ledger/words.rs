//! Words of the ledger.

use crate::analysis::agreed_language::Change;
use crate::analysis::citations::Track;
use crate::analysis::comparison::Fate;
use crate::date::Language;
use crate::model::Model;
use crate::output::words::{arg, sentence, text};

/// Returns the word for a change of a topic.
pub(super) fn change(change: Change, language: Language) -> &'static str {
    let id = match change {
        Change::Enters => "topic-enters",
        Change::FirstRecorded => "topic-first-recorded",
        Change::Stronger => "topic-stronger",
        Change::Weaker => "topic-weaker",
        Change::Drops => "topic-drops",
        Change::NotSeen => "topic-not-seen",
        Change::Returns => "topic-returns",
        Change::RecordedAgain => "topic-recorded-again",
    };
    text(id, language)
}

/// Returns the word for what became of a point.
pub(super) fn fate(fate: Fate, language: Language) -> &'static str {
    let id = match fate {
        Fate::Kept => "point-kept",
        Fate::ChangedAct => "point-changed-act",
        Fate::New => "point-new",
        Fate::NotSeenEarlier => "point-not-seen-earlier",
        Fate::Dropped => "point-dropped",
        Fate::NotSeenLater => "point-not-seen-later",
    };
    text(id, language)
}

/// Returns what a document and one that it cites belong to: one word when it is the same.
pub(super) fn tracks([citing, cited]: [Track; 2], model: &Model, language: Language) -> String {
    let word = |track: Track| -> String {
        let id = match track {
            Track::Resolutions => "track-resolutions",
            Track::Congress => "track-congress",
            Track::Bilateral => "track-bilateral",
            Track::Other => "track-other",
            Track::Process(_) => return track.word(model).to_owned(),
        };
        text(id, language).to_owned()
    };
    match citing == cited {
        true => word(citing),
        false => {
            let arguments = [arg("from", word(citing)), arg("to", word(cited))];
            sentence("texts-from-to", language, &arguments)
        }
    }
}
