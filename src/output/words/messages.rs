//! The messages of the program, in the files of Fluent in `locales/`: one for each language, read when it is
//! first asked for.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use rustc_hash::FxHashMap;
use unic_langid::LanguageIdentifier;

use crate::date::Language;
use crate::text::number::local_number;

/// What is put into a message, by the name that the message has for it.
pub(in crate::output) type Argument<'a> = (&'static str, FluentValue<'a>);

/// Returns an argument. A number chooses the plural of the language and is written in its digits.
pub(in crate::output) fn arg<'a>(
    name: &'static str,
    value: impl Into<FluentValue<'a>>,
) -> Argument<'a> {
    (name, value.into())
}

/// The messages of one language.
pub(super) struct Messages {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    /// The texts of the messages without arguments.
    plain: FxHashMap<Box<str>, Box<str>>,
}

impl Messages {
    /// Returns the messages of a language, which are read at the first call.
    pub(super) fn of(language: Language) -> &'static Self {
        static ENGLISH: OnceLock<Messages> = OnceLock::new();
        static ARABIC: OnceLock<Messages> = OnceLock::new();
        static RUSSIAN: OnceLock<Messages> = OnceLock::new();
        static TURKISH: OnceLock<Messages> = OnceLock::new();
        static PERSIAN: OnceLock<Messages> = OnceLock::new();
        let of = match language {
            Language::English => &ENGLISH,
            Language::Arabic => &ARABIC,
            Language::Russian => &RUSSIAN,
            Language::Turkish => &TURKISH,
            Language::Persian => &PERSIAN,
        };
        of.get_or_init(|| Self::read(language))
    }

    fn read(language: Language) -> Self {
        // What can't be read is left out; a test reads all files without an error.
        let resource = match FluentResource::try_new(source(language).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Texts are isolated where they are drawn, and never in forms for programs.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::English => |value, _| number(value, Language::English),
            Language::Arabic => |value, _| number(value, Language::Arabic),
            Language::Russian => |value, _| number(value, Language::Russian),
            Language::Turkish => |value, _| number(value, Language::Turkish),
            Language::Persian => |value, _| number(value, Language::Persian),
        }));
        let ids: Vec<Box<str>> = ids(&resource).map(Box::from).collect();
        let _ = bundle.add_resource(resource);
        let mut messages = Self { language, bundle, plain: FxHashMap::default() };
        for id in ids {
            if let Some(text) = messages.without_arguments(&id) {
                messages.plain.insert(id, text);
            }
        }
        messages
    }

    fn without_arguments(&self, id: &str) -> Option<Box<str>> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, None, &mut errors);
        errors.is_empty().then(|| text.into())
    }

    /// Returns a message without arguments.
    pub(super) fn text(&self, id: &str) -> Option<&str> {
        self.plain.get(id).map(|text| &**text)
    }

    /// Returns a figure as an argument: a whole number as a number, so that it chooses the plural.
    fn figure(&self, text: &str) -> FluentValue<'static> {
        let number = text.parse::<u32>().ok().filter(|number| number.to_string() == text);
        number.map_or_else(|| local_number(text, self.language).into(), FluentValue::from)
    }

    /// Returns a message with what is put in; a text that is a figure is written as the language does.
    pub(super) fn sentence(&self, id: &str, arguments: &[Argument<'_>]) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let arguments: FluentArgs = arguments
            .iter()
            .map(|(name, value)| {
                let figure = if let FluentValue::String(text) = value {
                    is_figure(text).then(|| self.figure(text))
                } else {
                    None
                };
                (*name, figure.unwrap_or_else(|| value.clone()))
            })
            .collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors);
        debug_assert!(errors.is_empty(), "{id}: {errors:?}");
        Some(text.into_owned())
    }
}

pub(super) fn source(language: Language) -> &'static str {
    match language {
        Language::English => include_str!("../../../locales/en.ftl"),
        Language::Arabic => include_str!("../../../locales/ar.ftl"),
        Language::Russian => include_str!("../../../locales/ru.ftl"),
        Language::Turkish => include_str!("../../../locales/tr.ftl"),
        Language::Persian => include_str!("../../../locales/fa.ftl"),
    }
}

/// Returns the ids of the messages in the order of the file.
fn ids(resource: &FluentResource) -> impl Iterator<Item = &str> {
    resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name),
        Entry::Term(_)
        | Entry::Comment(_)
        | Entry::GroupComment(_)
        | Entry::ResourceComment(_)
        | Entry::Junk { .. } => None,
    })
}

/// Returns the ids of all messages in the order of the English file.
pub(super) fn ids_in_source() -> impl Iterator<Item = &'static str> {
    let lines = source(Language::English).lines().filter(|line| !line.starts_with([' ', '#', '}']));
    lines.filter_map(|line| Some(line.split_once(" =")?.0))
}

fn number(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(local_number(&number.as_string(), language)),
        FluentValue::String(_)
        | FluentValue::Custom(_)
        | FluentValue::None
        | FluentValue::Error => None,
    }
}

fn is_figure(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '–'))
}
