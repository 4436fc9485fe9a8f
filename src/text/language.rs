//! The languages of questions and answers.

pub use crate::date::Language;

use super::bidi::Direction;

/// Returns the direction in which a language is written.
#[must_use]
pub fn direction(language: Language) -> Direction {
    if language.is_rtl() { Direction::RightToLeft } else { Direction::LeftToRight }
}

/// Returns all languages in the order in which a label is looked for, the language itself first.
///
/// English comes second, because nearly every name is recorded in it; then the languages in the
/// reader's own script, and the others last.
#[must_use]
pub fn fallbacks(language: Language) -> [Language; 5] {
    use Language::{Arabic, English, Persian, Russian, Turkish};
    match language {
        English => [English, Turkish, Russian, Arabic, Persian],
        Arabic => [Arabic, English, Persian, Turkish, Russian],
        Russian => [Russian, English, Turkish, Arabic, Persian],
        Turkish => [Turkish, English, Russian, Arabic, Persian],
        Persian => [Persian, English, Arabic, Turkish, Russian],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::bidi::direction_of;
    use crate::text::script::{Fit, fits_language};

    #[test]
    fn a_language_falls_back_to_itself_then_english_then_every_other_once() {
        for language in Language::ALL {
            let order = fallbacks(language);
            assert_eq!(order[0], language);
            assert!(order[..2].contains(&Language::English), "{language:?}");
            for other in Language::ALL {
                assert_eq!(order.iter().filter(|&&it| it == other).count(), 1, "{language:?}");
            }
        }
    }

    #[test]
    fn a_native_name_is_written_in_the_script_and_direction_of_the_language() {
        for language in Language::ALL {
            let name = language.native_name();
            assert_eq!(fits_language(language.tag(), name), Fit::Fits, "{name}");
            assert_eq!(direction_of(name), Some(direction(language)), "{name}");
        }
    }
}
