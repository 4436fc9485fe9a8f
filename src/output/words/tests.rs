use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};

use super::*;
use crate::analysis::Standing;
use crate::graph::NodeKind;
use crate::model::{
    Act, Action, Certainty, DocumentKind, EventKind, EventStatus, Extent, Function, Level, Mode,
    PartyKind, PlaceKind, Presence, Rank, Relation, Role, SourceKind, Stance, Vocabulary,
};

fn resource(language: Language) -> FluentResource {
    FluentResource::try_new(messages::source(language).to_owned()).unwrap()
}

fn each_message(language: Language, mut look: impl FnMut(&Message<&str>)) {
    for entry in resource(language).entries() {
        match entry {
            Entry::Message(message) => look(message),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            Entry::Term(term) => panic!("{language:?}: {} is a term", term.id.name),
            Entry::Junk { content } => panic!("{language:?}: {content}"),
        }
    }
}

/// The ids of the messages of a language, in the order of its file.
fn message_ids(language: Language) -> Vec<String> {
    let mut ids = Vec::new();
    each_message(language, |message| ids.push(message.id.name.to_owned()));
    ids
}

fn arguments_of(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    let mut of_inline = |inline: &InlineExpression<&str>| match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { .. } => {}
        other => panic!("not one of our expressions: {other:?}"),
    };
    let mut inner = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                of_inline(inline);
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                of_inline(selector);
                inner.extend(variants.iter().map(|variant| &variant.value));
            }
        }
    }
    for pattern in inner {
        arguments_of(pattern, names);
    }
}

/// The files below a folder with such an ending, one after the other.
fn sources(folder: &str, ending: &str, skipped: &[&str]) -> String {
    fn add(folder: &Path, ending: &str, skipped: &[&str], out: &mut String) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            if skipped.contains(&name) {
                continue;
            }
            if path.is_dir() {
                add(&path, ending, skipped, out);
            } else if name.ends_with(ending) {
                out.push_str(&fs::read_to_string(&path).unwrap());
            }
        }
    }
    let mut out = String::new();
    add(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), ending, skipped, &mut out);
    out
}

/// The texts between quotes, escapes and lines that go on aside.
fn literals(source: &str) -> BTreeSet<&str> {
    source.lines().flat_map(|line| line.split('"').skip(1).step_by(2)).collect()
}

#[test]
fn every_language_has_the_same_messages_each_once() {
    let ids = message_ids(Language::English);
    let distinct: BTreeSet<&String> = ids.iter().collect();
    assert_eq!(distinct.len(), ids.len(), "an id stands twice");
    assert!(
        ids.iter().all(|id| id.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '-' | '_')))
    );
    for language in Language::ALL {
        assert_eq!(message_ids(language), ids, "{language:?}");
    }
    assert!(super::ids("").eq(ids.iter().map(String::as_str)));
}

#[test]
fn a_message_has_the_same_arguments_in_every_language_and_is_nowhere_empty() {
    let arguments = |language: Language| {
        let mut all = Vec::new();
        each_message(language, |message| {
            let pattern = message.value.as_ref().unwrap();
            assert!(!pattern.elements.is_empty(), "{language:?} {}", message.id.name);
            let mut names = BTreeSet::new();
            arguments_of(pattern, &mut names);
            all.push((message.id.name.to_owned(), names));
        });
        all
    };
    let english = arguments(Language::English);
    for language in Language::ALL {
        for (one, other) in english.iter().zip(arguments(language)) {
            assert_eq!(*one, other, "{language:?}");
        }
    }
}

/// A text in another script is no English one left over; in Turkish it must at least differ.
#[test]
fn messages_are_in_the_script_of_their_language() {
    let is_arabic = |c: char| ('\u{600}'..='\u{6ff}').contains(&c);
    let is_cyrillic = |c: char| ('\u{400}'..='\u{4ff}').contains(&c);
    // Names and abbreviations that stay as they are.
    let without = |text: &str| {
        ["EDTF", "CSV", "PNG", "SVG"].iter().fold(text.to_owned(), |text, it| text.replace(it, ""))
    };
    for id in super::ids("") {
        let [english, arabic, russian, turkish, persian] =
            Language::ALL.map(|language| Messages::of(language).text(id).map(without));
        let (Some(english), Some(arabic), Some(russian), Some(turkish), Some(persian)) =
            (english, arabic, russian, turkish, persian)
        else {
            continue;
        };
        if !english.contains(char::is_alphabetic) {
            continue;
        }
        // Some say with a comma what English says with a word.
        let is_in = |text: &str, is: fn(char) -> bool| {
            text.contains(is) || !text.contains(char::is_alphabetic)
        };
        assert!(is_in(&arabic, is_arabic) && is_in(&persian, is_arabic), "{id}");
        assert!(is_in(&russian, is_cyrillic), "{id}");
        assert_ne!(english, turkish, "{id}");
        for text in [&arabic, &russian, &persian] {
            assert!(!text.contains(|c: char| c.is_ascii_alphabetic()), "{id}: {text}");
        }
    }
}

#[test]
fn every_message_is_used() {
    let rust = sources("src", ".rs", &["tests.rs", "tests"]);
    let rust = literals(&rust);
    let dashed: BTreeSet<String> =
        rust.iter().map(|it| it.replace(|c: char| !c.is_ascii_alphanumeric(), "-")).collect();
    let page = sources("src/output/explorer", "", &[]);
    let page: BTreeSet<&str> = page.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let unused: Vec<&str> = super::ids("")
        .filter(|id| {
            let names: Vec<&str> = [
                "timeline-column-",
                "column-",
                "word-",
                "roles-",
                "presence-",
                "event-kinds-",
                "promised-",
            ]
            .iter()
            .filter_map(|group| id.strip_prefix(group))
            .collect();
            let is_named = names.iter().any(|name| dashed.contains(*name));
            let is_in_page = id.starts_with("explorer-")
                && page.contains(&*crate::output::explorer::words::key(id));
            !(rust.contains(id) || is_named || is_in_page)
        })
        .collect();
    assert!(unused.is_empty(), "{unused:#?}");
}

#[test]
fn every_id_that_the_program_names_is_there() {
    let known: BTreeSet<&str> = super::ids("").collect();
    let groups: BTreeSet<&str> = known
        .iter()
        .filter_map(|id| Some(id.split_once('-')?.0))
        .filter(|group| !["column", "days", "node", "word"].contains(group))
        .collect();
    let rust = sources("src/output", ".rs", &["tests.rs", "explorer", "layout.rs"])
        + &sources("src/graph", ".rs", &[])
        + &sources("src/query", ".rs", &["tests"]);
    let is_id = |text: &&&str| {
        text.split_once('-').is_some_and(|(group, rest)| groups.contains(group) && !rest.is_empty())
            && text.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '-'))
    };
    // An id, or a group of ids.
    let is_there = |id: &str| {
        known.contains(id)
            || known.iter().any(|it| it.strip_prefix(id).is_some_and(|rest| rest.starts_with('-')))
    };
    let literals = literals(&rust);
    let missing: Vec<&&str> = literals.iter().filter(is_id).filter(|id| !is_there(id)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_member_of_the_vocabularies_has_a_message_in_every_language() {
    fn all<V: Vocabulary>(group: &'static str) -> Vec<(&'static str, &'static str)> {
        V::ALL.iter().map(|word| (group, word.as_str())).collect()
    }
    let all = [
        all::<SourceKind>("word"),
        all::<PlaceKind>("word"),
        all::<PartyKind>("word"),
        all::<Level>("word"),
        all::<Certainty>("word"),
        all::<EventKind>("word"),
        all::<EventKind>("event-kinds"),
        all::<Mode>("word"),
        all::<EventStatus>("word"),
        all::<Role>("word"),
        all::<Role>("roles"),
        all::<Presence>("word"),
        all::<Presence>("presence"),
        all::<Function>("word"),
        all::<DocumentKind>("word"),
        all::<Extent>("word"),
        all::<Act>("word"),
        all::<Stance>("word"),
        all::<Relation>("word"),
        all::<Action>("word"),
        all::<Action>("promised"),
        all::<Standing>("word"),
        all::<Rank>("word"),
    ];
    for (group, word) in all.concat() {
        for language in Language::ALL {
            assert!(named(group, word, language).is_some(), "{language:?} {group} {word}");
        }
    }
    for kind in NodeKind::ALL {
        assert!(!vocabulary::node_kind(kind, Language::Persian).is_empty());
    }
}

#[test]
fn verdicts_promises_and_acts_can_be_told_apart_in_every_language() {
    fn told_apart<V: Vocabulary>(said: impl Fn(V, Language) -> &'static str) {
        for language in Language::ALL {
            let mut words: Vec<&str> = V::ALL.iter().map(|&it| said(it, language)).collect();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), V::ALL.len(), "{words:?}");
        }
    }
    told_apart(vocabulary::standing);
    told_apart(vocabulary::action);
    told_apart(vocabulary::act);
    told_apart(vocabulary::relation);
    told_apart(vocabulary::event_kinds);
}

#[test]
fn figures_counts_and_days_follow_the_language() {
    assert_eq!(counted(49, "kept", Language::English), "49 kept");
    assert_eq!(counted(49, "выполнено", Language::Russian), "выполнено: 49");
    assert_eq!(counted(49, "عمل شد", Language::Persian), "عمل شد: ۴۹");
    assert_eq!(figure("3–12.5", Language::Turkish), "3–12,5");
    // 31 December 2024 is 20,088 days after 1 January 1970: 55 years of 365 days, 14 leap days
    // (1972 to 2024), less one.
    assert_eq!(day(20_088, Language::English).as_deref(), Some("2024-12-31"));
    assert_eq!(day(20_088, Language::Persian).as_deref(), Some("۳۱ دسامبر ۲۰۲۴"));
    assert_eq!(day(i32::MAX, Language::English), None);
}

#[test]
fn arguments_stand_where_the_language_wants_them() {
    let told = |language| {
        sentence("question-first-few-of", language, &[arg("count", 3), arg("what", "X")])
    };
    assert_eq!(told(Language::English), "first 3 of the X");
    assert_eq!(told(Language::Persian), "۳ مورد نخست از X");
    assert_eq!(word("kept_late", Language::Turkish), "gecikmeyle yerine getirildi");
    assert_eq!(presence(Presence::Attended, Language::Arabic), "حضر");
}

#[test]
fn a_noun_agrees_with_its_number() {
    let late = |days, language| vocabulary::days_late(days, language);
    assert_eq!(late("1", Language::English), "1 day late");
    assert_eq!(late("1–3", Language::English), "1–3 days late");
    for (days, told) in [
        ("1", "опоздание на 1 день"),
        ("3", "опоздание на 3 дня"),
        ("11", "опоздание на 11 дней"),
        ("21", "опоздание на 21 день"),
        ("1–30", "опоздание в днях: 1–30"),
    ] {
        assert_eq!(late(days, Language::Russian), told);
    }
    for (days, told) in [
        ("1", "بتأخير يوم واحد".to_owned()),
        ("2", "بتأخير يومين".to_owned()),
        ("10", format!("بتأخير {} أيام", figure(10, Language::Arabic))),
        ("99", format!("بتأخير {} يومًا", figure(99, Language::Arabic))),
        ("100", format!("التأخير بالأيام: {}", figure(100, Language::Arabic))),
    ] {
        assert_eq!(late(days, Language::Arabic), told);
    }
    assert_eq!(late("5", Language::Persian), "۵ روز تأخیر");
    assert_eq!(late("5", Language::Turkish), "5 gün geç");
}

#[test]
fn no_mark_of_isolation_enters_a_message() {
    let told = sentence("card-host", Language::Arabic, &[arg("what", "Astana")]);
    assert_eq!(told, "المضيف: Astana");
}

#[test]
fn every_precision_is_told_with_its_marks_in_each_language() {
    for date in
        ["2019-01-02~", "2019-01?", "2019%", "2019-01-01/2019-01-02?", "2019-01-01/", "2019~/.."]
    {
        let recorded = date.parse::<crate::date::Edtf>().unwrap().precision_word();
        let english = recorded.replace('_', " ");
        for language in [Language::Arabic, Language::Russian, Language::Turkish, Language::Persian]
        {
            let told = word(recorded, language);
            let left = english.split(' ').find(|part| part.len() > 3 && told.contains(part));
            assert_eq!(left, None, "{date} in {language:?}: {told}");
        }
    }
}
