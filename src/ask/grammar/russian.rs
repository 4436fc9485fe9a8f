//! Russian.

mod names;
mod phrases;

use super::{Grammar, Messages, Side, analyses, function_words};
use crate::date::Language;
use names::{NAMES, NUMBERS};
use phrases::PHRASES;

pub(super) static GRAMMAR: Grammar = Grammar {
    language: Language::Russian,
    side: Side::Before,
    phrases: PHRASES,
    analyses: analyses::RUSSIAN,
    function_words: function_words::RUSSIAN,
    names: NAMES,
    numbers: NUMBERS,
    prefixes: &[],
    endings: ENDINGS,
    noun_endings: &[],
    article: "",
    suffixes: &[],
    joined_and: None,
    messages: Messages {
        not_understood: "не удалось понять",
        ambiguous: "может означать разное",
        does_not_fit: "здесь не подходит",
        did_you_mean: "возможно, вы имели в виду",
        write_one_of: "уточните, кто или что имеется в виду:",
        try_one_of: "попробуйте спросить так:",
        too_long: "в вопросе больше {} слов",
    },
    examples: &[
        "раунды с участием Ирана, но без Иордании",
        "кто возглавлял российскую делегацию на 21-м раунде",
        "наблюдатели на 16-м раунде",
        "раунды с участием Ирана, но без Ливана",
        "назовите наблюдателей на шестнадцатом раунде",
        "сколько дней прошло между 14-м и 15-м раундами",
        "раунды между январём 2017 и июнем 2017",
        "что согласовано на 21-м раунде о следующей встрече",
        "невыполненные обещания",
        "заявления, ссылающиеся на резолюцию 2254",
        "с кем встречался Бассам Саббаг на 21-м раунде",
        "раунд после 20-го раунда",
        "обещания 18-го раунда",
        "какие раунды прошли в Сочи?",
    ],
};

/// Case endings of names, with the endings of the nominative.
const ENDINGS: &[(&str, &[&str])] = &[
    ("ами", &["а", "ы", ""]),
    ("ями", &["я", "и", ""]),
    ("ого", &["ий", "ый", ""]),
    ("ому", &["ий", "ый"]),
    ("ым", &["", "ый"]),
    ("им", &["ий", ""]),
    ("ом", &[""]),
    ("ем", &["ь", "й", ""]),
    ("ей", &["я", "ь", ""]),
    ("ой", &["а", ""]),
    ("ии", &["ия"]),
    ("ию", &["ия"]),
    ("ов", &["", "ы"]),
    ("а", &["", "о"]),
    ("я", &["ь", "й", ""]),
    ("у", &["", "а"]),
    ("ю", &["ь", "я", "й"]),
    ("е", &["", "а", "я", "ь"]),
    ("и", &["я", "ь", "а", "й"]),
    ("ы", &["а", ""]),
];
