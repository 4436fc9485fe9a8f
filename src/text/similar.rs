//! What someone may have meant.

use std::cmp::Ordering;

use super::distance::{MAX_LETTERS, Pattern};
use super::transliterate::{consonants_into, has_arabic, spell_into};

/// The score from which a name is worth suggesting.
///
/// Tried on 48 misspelt and transliterated names of the talks: the name that was meant scored 0.675
/// to 1.0, all but one of them over 0.71. Of 34 common words that name nobody one came over the
/// floor (`delegation`, for the Russian Federation), so a suggestion is a question, not an answer.
/// An abbreviation is like its long form in no letter, so it must be recorded as a name.
pub const SUGGESTION_FLOOR: f64 = 0.67;

/// How far below the best score a name may lie and still be suggested beside it: `Irann` suggests
/// Iran (0.98) and not also Iraq (0.76).
pub const SUGGESTION_GAP: f64 = 0.15;

/// Words of a query that are looked at; what follows them adds nothing to a suggestion.
const MAX_QUERY_WORDS: usize = 12;
/// Words of a candidate that are looked at.
const MAX_CANDIDATE_WORDS: usize = 24;

/// Returns the names nearest to a query, best first, at most `max`: each id once, with its score.
///
/// `query` and the candidates' texts are [folded](super::fold()). A score lies between
/// [`SUGGESTION_FLOOR`] and 1.0; names below the floor, or more than [`SUGGESTION_GAP`] below the
/// best, are left out, so the list may be empty. It is made of two parts: four fifths say how like
/// each word of the query is to the likest word of
/// the name (long words weigh more), one fifth how like the whole texts are (Jaro-Winkler). Words
/// are compared as written and in rough Latin, so that `Иран` and `إيران` find `iran`. Of equal
/// scores the text that comes first in code points wins.
///
/// # Examples
///
/// ```
/// use diplograph::text::fold;
/// use diplograph::text::similar::nearest;
///
/// let names = [("alexander lavrentiev", 1), ("sergey lavrov", 2), ("geir pedersen", 3)];
/// assert_eq!(nearest(&fold("Лаврентев"), names, 3)[0].0, 1);
/// assert!(nearest("kazakhstan", names, 3).is_empty());
/// ```
#[must_use]
pub fn nearest<'a, T: Copy + PartialEq>(
    query: &str,
    candidates: impl IntoIterator<Item = (&'a str, T)>,
    max: usize,
) -> Vec<(T, f64)> {
    let query = Query::new(query);
    let mut scratch = Scratch::default();
    let mut best: Vec<(f64, &str, T)> = Vec::new();
    for (text, id) in candidates {
        let Some(score) = query.score(text, &mut scratch) else { continue };
        if let Some(known) = best.iter().position(|&(_, _, other)| other == id) {
            if best_first((best[known].0, best[known].1), (score, text)).is_le() {
                continue;
            }
            best.remove(known);
        }
        let place = best
            .partition_point(|&(other, name, _)| best_first((other, name), (score, text)).is_le());
        best.insert(place, (score, text, id));
        // An id that falls out here has `max` better ones before it, and those only improve.
        best.truncate(max);
    }
    let worst = best.first().map_or(0.0, |&(score, _, _)| score - SUGGESTION_GAP);
    best.into_iter().take_while(|it| it.0 >= worst).map(|(score, _, id)| (id, score)).collect()
}

/// Returns the value nearest to the one given, if it is near enough for a slip.
///
/// For ids and the values of a vocabulary: at most one slip in three letters, and at least one, may
/// lie between the two; the case of ASCII letters doesn't count. Of equally near values the one
/// that comes first in code points wins. One look through a million ids takes well under a second.
///
/// # Examples
///
/// ```
/// use diplograph::text::similar::nearest_value;
///
/// assert_eq!(nearest_value("atended", ["absent", "attended"]), Some("attended"));
/// assert_eq!(nearest_value("present", ["absent", "attended"]), None);
/// ```
#[must_use]
pub fn nearest_value<'a>(value: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = value.chars().count();
    let pattern = Pattern::new(value.chars().map(|c| c.to_ascii_lowercase()));
    let mut limit = (length / 3).max(1);
    let mut best: Option<(usize, &str)> = None;
    for other in known {
        // A character takes up to four bytes, so this spares counting most of them.
        if other.len() > 4 * (length + limit) || other.len() + limit < length {
            continue;
        }
        let other_length = if other.is_ascii() { other.len() } else { other.chars().count() };
        if other_length.abs_diff(length) > limit {
            continue;
        }
        let distance = if length > MAX_LETTERS {
            strsim::osa_distance(&value.to_ascii_lowercase(), &other.to_ascii_lowercase())
        } else {
            pattern.distance(other.chars().map(|c| c.to_ascii_lowercase()))
        };
        if distance <= limit && best.is_none_or(|nearest| (distance, other) < nearest) {
            best = Some((distance, other));
            limit = distance;
        }
    }
    best.map(|(_, nearest)| nearest)
}

/// Orders scored texts: higher scores first, then by text.
fn best_first(left: (f64, &str), right: (f64, &str)) -> Ordering {
    right.0.total_cmp(&left.0).then_with(|| left.1.cmp(right.1))
}

/// One word of the query, ready to be compared.
struct Word {
    written: Pattern,
    spelt: Pattern,
    consonants: Pattern,
    is_arabic: bool,
}

/// A query, ready to be compared with many names.
struct Query {
    words: Vec<Word>,
    letters: f64,
    written: String,
    spelt: String,
}

/// Buffers that are used again for each candidate.
#[derive(Default)]
struct Scratch {
    spelt: String,
    consonants: String,
    /// For each word of the candidate: where its spelling and its consonants end.
    ends: Vec<(usize, usize)>,
}

impl Query {
    fn new(query: &str) -> Self {
        let mut words = Vec::new();
        let mut written = String::new();
        let mut all_spelt = String::new();
        for word in query.split(' ').filter(|word| !word.is_empty()).take(MAX_QUERY_WORDS) {
            let [mut spelt, mut consonants] = [String::new(), String::new()];
            spell_into(word, &mut spelt);
            consonants_into(&spelt, &mut consonants);
            words.push(Word {
                written: Pattern::new(word.chars()),
                spelt: Pattern::new(spelt.chars()),
                consonants: Pattern::new(consonants.chars()),
                is_arabic: has_arabic(word),
            });
            for (text, word) in [(&mut written, word), (&mut all_spelt, &spelt)] {
                if !text.is_empty() {
                    text.push(' ');
                }
                text.extend(word.chars().take(MAX_LETTERS));
            }
        }
        let letters = words.iter().map(Word::weight).sum();
        Self { words, letters, written, spelt: all_spelt }
    }

    /// Returns the score of a candidate, or `None` below the floor.
    fn score(&self, text: &str, scratch: &mut Scratch) -> Option<f64> {
        if self.words.is_empty() {
            return None;
        }
        scratch.fill(text);
        let sum: f64 = self.words.iter().map(|word| word.weight() * word.best(text, scratch)).sum();
        let by_word = sum / self.letters;
        if 0.8 * by_word + 0.2 < SUGGESTION_FLOOR {
            return None;
        }
        let whole = strsim::jaro_winkler(&self.written, text)
            .max(strsim::jaro_winkler(&self.spelt, scratch.spelt.trim_end()));
        let score = 0.8 * by_word + 0.2 * whole;
        (score >= SUGGESTION_FLOOR).then_some(score)
    }
}

impl Word {
    fn weight(&self) -> f64 {
        f64::from(u8::try_from(self.written.len()).unwrap_or(u8::MAX))
    }

    /// Returns the likeness of the word to the likest word of the candidate.
    fn best(&self, text: &str, scratch: &Scratch) -> f64 {
        let mut start = (0, 0);
        let mut best = 0.0_f64;
        for (word, &end) in words_of(text).zip(&scratch.ends) {
            let spelt = scratch.spelt[start.0..end.0].trim_end();
            let consonants = &scratch.consonants[start.1..end.1];
            start = end;
            best = best.max(self.written.likeness(word));
            let spelt = self.spelt.likeness(spelt);
            best = best.max(if has_arabic(word) == self.is_arabic {
                ALMOST * spelt
            } else {
                // The Arabic script leaves most vowels out, so they count for half only.
                ALMOST * f64::midpoint(spelt, self.consonants.likeness(consonants))
            });
        }
        best
    }
}

/// What a rough spelling is worth against a text as written, so that the latter wins.
const ALMOST: f64 = 0.97;

impl Scratch {
    fn fill(&mut self, text: &str) {
        self.spelt.clear();
        self.consonants.clear();
        self.ends.clear();
        for word in words_of(text) {
            let start = self.spelt.len();
            spell_into(word, &mut self.spelt);
            consonants_into(&self.spelt[start..], &mut self.consonants);
            self.spelt.push(' ');
            self.ends.push((self.spelt.len(), self.consonants.len()));
        }
    }
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(' ').filter(|word| !word.is_empty()).take(MAX_CANDIDATE_WORDS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold;
    use proptest::prelude::*;

    /// Names of the talks, one row per entity; the first name of a row is its id.
    const NAMES: &[&[&str]] = &[
        &["Iran", "Islamic Republic of Iran", "Иран", "إيران", "ایران", "İran"],
        &["Iraq", "Ирак", "العراق", "عراق", "Irak"],
        &["Russia", "Russian Federation", "Россия", "روسيا", "روسیه", "Rusya"],
        &["Turkey", "Türkiye", "Турция", "تركيا", "ترکیه"],
        &["Kazakhstan", "Казахстан", "كازاخستان", "قزاقستان", "Kazakistan", "Қазақстан"],
        &["Syria", "Syrian Arab Republic", "Сирия", "سوريا", "سوریه", "Suriye"],
        &["Lebanon", "Ливан", "لبنان", "Lübnan"],
        &["Jordan", "Иордания", "الأردن", "اردن", "Ürdün"],
        &["United Nations", "UN", "ООН", "الأمم المتحدة", "Birleşmiş Milletler"],
        &["United States", "USA", "США", "الولايات المتحدة", "ABD"],
        &["UNHCR", "Office of the United Nations High Commissioner for Refugees"],
        &["International Committee of the Red Cross", "ICRC", "МККК"],
        &["Alexander Lavrentiev", "Александр Лаврентьев", "ألكسندر لافرنتييف"],
        &["Sergey Lavrov", "Сергей Лавров", "سيرغي لافروف"],
        &["Sergey Vershinin", "Сергей Вершинин"],
        &["Bashar al-Jaafari", "Башар Джаафари", "بشار الجعفري"],
        &["Hussein Jaber Ansari", "حسین جابری انصاری"],
        &["Ali Asghar Khaji", "علی‌اصغر خاجی", "Али Асгар Хаджи"],
        &["Ayman Sousan", "أيمن سوسان"],
        &["Bassam Sabbagh", "بسام صباغ"],
        &["Ahmad Toma", "أحمد طعمة", "Ахмад Тома"],
        &["Ahmad Berri", "أحمد بري"],
        &["Mohammed Alloush", "محمد علوش", "Мухаммед Аллуш"],
        &["Geir Pedersen", "Гейр Педерсен", "غير بيدرسن"],
        &["Staffan de Mistura", "Стаффан де Мистура", "ستيفان دي ميستورا"],
        &["Selçuk Ünal"],
        &["Sedat Önal"],
        &["Murat Nurtleu", "Мурат Нуртлеу"],
        &["Alibek Bakayev", "Алибек Бакаев"],
        &["Astana", "Nur-Sultan", "Астана", "أستانا", "آستانه"],
        &["Sochi", "Сочи", "سوتشي", "Soçi"],
        &["Tehran", "Тегеран", "طهران", "تهران", "Tahran"],
        &["Geneva", "Женева", "جنيف", "ژنو", "Cenevre"],
        &["Idlib", "Идлиб", "إدلب", "ادلب"],
    ];

    /// Returns the ids suggested for a query; `first` tells to look at the first names only.
    fn suggest(query: &str, first: bool) -> Vec<(&'static str, f64)> {
        let names: Vec<_> = NAMES
            .iter()
            .flat_map(|row| {
                row.iter().take(if first { 1 } else { row.len() }).map(|name| (fold(name), row[0]))
            })
            .collect();
        nearest(&fold(query), names.iter().map(|(name, id)| (name.as_str(), *id)), 3)
    }

    #[test]
    fn a_misspelt_name_suggests_the_one_that_was_meant_first() {
        for (query, meant) in [
            ("Irann", "Iran"),
            ("Iarn", "Iran"),
            ("lavrentev", "Alexander Lavrentiev"),
            ("Lavrentyev", "Alexander Lavrentiev"),
            ("Aleksandr Lavrentyev", "Alexander Lavrentiev"),
            ("Pederson", "Geir Pedersen"),
            ("Gier Pedersen", "Geir Pedersen"),
            ("demistura", "Staffan de Mistura"),
            ("Jafari", "Bashar al-Jaafari"),
            ("Al Jafari", "Bashar al-Jaafari"),
            ("Ruusia", "Russia"),
            ("Kazahstan", "Kazakhstan"),
            ("Казакстан", "Kazakhstan"),
            ("Вершынин", "Sergey Vershinin"),
            ("Turkye", "Turkey"),
            ("Türkye", "Turkey"),
            ("kazakstan", "Kazakhstan"),
            ("nursultan", "Astana"),
            ("كازخستان", "Kazakhstan"),
            ("لافرنتيف", "Alexander Lavrentiev"),
            ("قزاغستان", "Kazakhstan"),
            ("اعراق", "Iraq"),
            ("Lubnan", "Lebanon"),
            ("Алуш", "Mohammed Alloush"),
            ("idleb", "Idlib"),
            ("Teheran", "Tehran"),
        ] {
            let found = suggest(query, false);
            assert_eq!(found.first().map(|it| it.0), Some(meant), "{query}: {found:?}");
        }
    }

    #[test]
    fn a_name_in_another_script_suggests_the_one_that_was_meant_first() {
        for (query, meant) in [
            ("Иран", "Iran"),
            ("إيران", "Iran"),
            ("ایران", "Iran"),
            ("Лаврентьев", "Alexander Lavrentiev"),
            ("لافرنتييف", "Alexander Lavrentiev"),
            ("Педерсен", "Geir Pedersen"),
            ("بيدرسن", "Geir Pedersen"),
            ("الجعفري", "Bashar al-Jaafari"),
            ("Джаафари", "Bashar al-Jaafari"),
            ("محمد علوش", "Mohammed Alloush"),
            ("طعمة", "Ahmad Toma"),
            ("Вершинин", "Sergey Vershinin"),
            ("كازاخستان", "Kazakhstan"),
            ("قزاقستان", "Kazakhstan"),
            ("لبنان", "Lebanon"),
            ("سوريا", "Syria"),
            ("Сочи", "Sochi"),
            ("سوتشي", "Sochi"),
            ("طهران", "Tehran"),
            ("آستانه", "Astana"),
            ("خاجی", "Ali Asghar Khaji"),
            ("Идлиб", "Idlib"),
        ] {
            let found = suggest(query, true);
            assert_eq!(found.first().map(|it| it.0), Some(meant), "{query}: {found:?}");
        }
    }

    #[test]
    fn words_that_name_nobody_suggest_nobody() {
        for query in [
            "",
            "xyz",
            "round",
            "weather",
            "погода",
            "الطقس",
            "hava durumu",
            "commitments",
            "led",
            "statement",
            "раунд",
            "مراقب",
            "الجولة",
            "нет",
            "gözlemci",
        ] {
            assert_eq!(suggest(query, false), vec![], "{query}");
        }
    }

    #[test]
    fn an_id_is_suggested_once_with_its_best_name() {
        let names = [("pedersen x", 'p'), ("pederson", 'o'), ("pedersen", 'p'), ("petersen", 't')];
        let ids: Vec<_> = nearest("pedersen", names, 3).into_iter().map(|it| it.0).collect();
        assert_eq!(ids, ['p', 'o', 't']);
    }

    #[test]
    fn a_name_far_below_the_best_is_not_suggested_beside_it() {
        let ids = |query| -> Vec<_> { suggest(query, false).into_iter().map(|it| it.0).collect() };
        assert_eq!(ids("Irann"), ["Iran"]);
        assert_eq!(ids("Ahmed"), ["Ahmad Berri", "Ahmad Toma"]);
    }

    #[test]
    fn equal_scores_are_ordered_by_text() {
        let names = [("toma b", 2), ("toma a", 1), ("toma c", 3)];
        let ids: Vec<_> = nearest("toma", names, 2).into_iter().map(|it| it.0).collect();
        assert_eq!(ids, [1, 2]);
    }

    #[test]
    fn a_value_with_a_slip_in_three_letters_is_found() {
        const ROLES: &[&str] =
            &["guarantor", "conflict_party", "observer", "mediator", "host", "participant"];
        for (value, found) in [
            ("guarantee", Some("guarantor")),
            ("Observer", Some("observer")),
            ("obsrevr", Some("observer")),
            ("conflict party", Some("conflict_party")),
            ("hots", Some("host")),
            ("h", None),
            ("", None),
            ("chair", None),
            ("наблюдатель", None),
        ] {
            assert_eq!(nearest_value(value, ROLES.iter().copied()), found, "{value}");
        }
        assert_eq!(nearest_value("astana-2", ["astana-3", "astana-1", "x"]), Some("astana-1"));
        assert_eq!(nearest_value("ab", ["abcd", "xb", "ax"]), Some("ax"));
        let long = "a".repeat(80);
        assert_eq!(nearest_value(&long, [&*long, "a"]), Some(&*long));
    }

    proptest! {
        #[test]
        fn suggestions_are_few_sorted_and_above_the_floor(
            query in "([a-zа-яا-ي]{1,8} ?){0,3}|.{0,20}",
            names in proptest::collection::vec("([a-eа-дا-ث]{1,5} ?){0,3}|.{0,12}", 0..12),
        ) {
            let found = nearest(&query, names.iter().map(String::as_str).zip(0..), 3);
            prop_assert!(found.len() <= 3);
            prop_assert!(found.is_sorted_by(|a, b| a.1 >= b.1));
            prop_assert!(found.iter().all(|it| (SUGGESTION_FLOOR..=1.0).contains(&it.1)), "{:?}", found);
        }

        #[test]
        fn a_name_itself_is_suggested_first(name in "[a-zа-яا-ي]{2,9}( [a-zа-яا-ي]{2,9}){0,2}") {
            let found = nearest(&name, [("other", 1), (name.as_str(), 2)], 1);
            prop_assert_eq!(found.first().map(|it| it.0), Some(2));
        }

        #[test]
        fn the_nearest_value_is_the_one_that_a_plain_search_finds(
            value in "[ab]{0,9}",
            known in proptest::collection::vec("[ab]{0,9}", 0..9),
        ) {
            let limit = (value.len() / 3).max(1);
            let plain = known
                .iter()
                .map(|other| (strsim::osa_distance(&value, other), other.as_str()))
                .filter(|it| it.0 <= limit)
                .min()
                .map(|it| it.1);
            prop_assert_eq!(nearest_value(&value, known.iter().map(String::as_str)), plain);
        }
    }
}
