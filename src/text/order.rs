//! The sorting order of each language.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::{Locale, locale};

use super::language::Language;

/// The sorting order of one language, after CLDR.
///
/// Letters of the language's own script come first. Turkish sorts ı before i, Russian ё right
/// after е, Arabic and Persian by their alphabets; case and accents decide only between texts that
/// are else the same. Numbers sort by value, in any digits: round 9 before round 10. Texts that
/// the language holds equal are sorted by code points, so that the order is total.
#[derive(Debug)]
pub struct Order {
    /// `None` only if the compiled tables lacked the language; code points alone decide then.
    collator: Option<CollatorBorrowed<'static>>,
}

impl Order {
    /// Returns the order of a language.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let mut preferences = CollatorPreferences::from(locale_of(language));
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        Self { collator: Collator::try_new(preferences, CollatorOptions::default()).ok() }
    }

    /// Compares two texts; equal only when they are the same.
    ///
    /// # Examples
    ///
    /// ```
    /// use diplograph::text::Language;
    /// use diplograph::text::order::Order;
    ///
    /// let order = Order::new(Language::Turkish);
    /// let mut names = ["İran", "Irak", "Ürdün"];
    /// names.sort_by(|a, b| order.compare(a, b));
    /// assert_eq!(names, ["Irak", "İran", "Ürdün"]);
    /// ```
    #[must_use]
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        self.collator
            .as_ref()
            .map_or(Ordering::Equal, |collator| collator.compare(left, right))
            .then_with(|| left.cmp(right))
    }

    /// Returns a key that compares with other keys of this order as the texts do: quicker than
    /// [`compare`](Self::compare) where each text is compared many times.
    #[must_use]
    pub fn key(&self, text: &str) -> OrderKey {
        let mut weights = Vec::with_capacity(text.len() * 2 + 8);
        if let Some(collator) = &self.collator {
            // Writing into a vector can't fail.
            let Ok(()) = collator.write_sort_key_to(text, &mut weights);
        }
        OrderKey { weights, text: text.to_owned() }
    }
}

/// A text's place in an [`Order`]; keys of different orders don't compare in a useful way.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct OrderKey {
    weights: Vec<u8>,
    text: String,
}

fn locale_of(language: Language) -> Locale {
    match language {
        Language::English => locale!("en"),
        Language::Arabic => locale!("ar"),
        Language::Russian => locale!("ru"),
        Language::Turkish => locale!("tr"),
        Language::Persian => locale!("fa"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_language_sorts_by_its_own_alphabet() {
        for (language, sorted) in [
            (Language::English, &["Iran", "İran", "Iraq", "Türkiye", "Иран", "إيران"][..]),
            (Language::Turkish, &["Cidde", "Çad", "Irak", "Isparta", "ışık", "İran", "Şam", "Tur"]),
            (Language::Russian, &["Елкин", "Ёлкин", "Еремин", "Иран", "Йемен", "Iran"]),
            (Language::Arabic, &["الأردن", "إيران", "تركيا", "روسيا", "سوريا", "Iran"]),
            (Language::Persian, &["ایران", "پاکستان", "ترکیه", "چین", "گرجستان", "یمن", "Iran"]),
            (Language::English, &["round 2", "round 9", "round 10", "round 21"]),
            (Language::Arabic, &["الجولة ٢", "الجولة ٩", "الجولة ١٠"]),
        ] {
            let order = Order::new(language);
            let mut names = sorted.to_vec();
            names.reverse();
            names.sort_by(|a, b| order.compare(a, b));
            assert_eq!(names, sorted, "{language:?}");
        }
    }

    #[test]
    fn texts_that_a_language_holds_equal_are_sorted_by_code_points() {
        let order = Order::new(Language::English);
        assert_eq!(order.compare("a\u{200B}b", "ab"), Ordering::Greater);
        assert_eq!(order.compare("ab", "ab"), Ordering::Equal);
    }

    #[test]
    fn every_language_has_compiled_tables() {
        for language in Language::ALL {
            assert!(Order::new(language).collator.is_some(), "{language:?}");
        }
    }

    proptest! {
        #[test]
        fn keys_compare_as_texts_do(a in "[a-cıİА-еёا-ث0-9 \u{301}]{0,6}|.{0,8}", b in "[a-cıİА-еёا-ث0-9 \u{301}]{0,6}|.{0,8}") {
            for language in Language::ALL {
                let order = Order::new(language);
                prop_assert_eq!(order.key(&a).cmp(&order.key(&b)), order.compare(&a, &b));
            }
        }
    }
}
