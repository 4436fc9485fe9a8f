//! The five languages of the talks.

/// A language in which dates, labels and questions are read and written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Arabic.
    Arabic,
    /// Russian.
    Russian,
    /// Turkish.
    Turkish,
    /// Persian.
    Persian,
}

impl Language {
    /// Every language, English first.
    pub const ALL: [Self; 5] =
        [Self::English, Self::Arabic, Self::Russian, Self::Turkish, Self::Persian];

    /// Returns the language's BCP 47 tag: `en`, `ar`, `ru`, `tr` or `fa`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Arabic => "ar",
            Self::Russian => "ru",
            Self::Turkish => "tr",
            Self::Persian => "fa",
        }
    }

    /// Returns the language of a BCP 47 tag, looking at its first part only (`ar-SY` is Arabic).
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let first = tag.split('-').next()?;
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(first))
    }

    /// Tells whether the language is written from right to left.
    #[must_use]
    pub fn is_rtl(self) -> bool {
        matches!(self, Self::Arabic | Self::Persian)
    }

    /// Returns the name that the language has in itself.
    #[must_use]
    pub fn native_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Arabic => "العربية",
            Self::Russian => "Русский",
            Self::Turkish => "Türkçe",
            Self::Persian => "فارسی",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_leads_back_to_its_language_whatever_the_region() {
        for language in Language::ALL {
            assert_eq!(Language::from_tag(language.tag()), Some(language));
        }
        assert_eq!(Language::from_tag("ar-SY"), Some(Language::Arabic));
        assert_eq!(Language::from_tag("kk"), None);
    }
}
