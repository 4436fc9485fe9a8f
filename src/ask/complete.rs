//! Completion of names and of the words of the grammars, for a prompt.

use super::grammar::Grammar;
use crate::date::Language;
use crate::query::Resolver;
use crate::text::fold;

/// Words before the end of a line that may belong to one name.
const LONGEST: usize = 6;

/// Everything that a question can be completed with.
#[derive(Debug)]
pub struct Completions {
    /// Look-up key and text, by key.
    entries: Vec<(String, String)>,
}

impl Completions {
    /// Returns the names of the records and the phrases of the grammars, in all languages.
    #[must_use]
    pub fn new(names: &Resolver<'_>) -> Self {
        let model = names.model();
        let of_records =
            names.names().iter().filter_map(|(_, _, name)| model.names.name.get((*name)?));
        let phrases =
            Language::ALL.into_iter().flat_map(|language| Grammar::of(language).all_phrases());
        let of_grammars = phrases.flat_map(|(phrase, _)| phrase.split('|')).map(str::trim);
        let whole = |phrase: &&str| !phrase.contains('*');
        let mut entries: Vec<(String, String)> = of_records
            .chain(of_grammars.filter(whole))
            .map(|text| (fold(text), text.to_owned()))
            .filter(|(key, _)| !key.is_empty())
            .collect();
        entries.sort_unstable();
        // Of spellings with one key one is enough, or nothing would be common to complete to.
        entries.dedup_by(|one, other| one.0 == other.0);
        Self { entries }
    }

    /// Returns where in a line its last words begin that can be completed, in bytes, and what they can
    /// be completed to, at most so many; the longest beginning of a name that fits is taken.
    ///
    /// Spelling counts as little as in a question: `lavr` leads to `Lavrentiev`. An empty line, and
    /// one that ends with a space, have no completion.
    #[must_use]
    pub fn of(&self, line: &str, most: usize) -> (usize, Vec<&str>) {
        if line.ends_with(char::is_whitespace) {
            return (line.len(), Vec::new());
        }
        for start in starts(line) {
            let key = fold(&line[start..]);
            let found = self.beginning_with(&key);
            if !key.is_empty() && !found.is_empty() {
                let texts = found.iter().map(|(_, text)| text.as_str());
                return (start, texts.take(most).collect());
            }
        }
        (line.len(), Vec::new())
    }

    fn beginning_with(&self, key: &str) -> &[(String, String)] {
        let start = self.entries.partition_point(|(other, _)| other.as_str() < key);
        let rest = &self.entries[start..];
        &rest[..rest.partition_point(|(other, _)| other.starts_with(key))]
    }
}

/// Returns where the last words of a line begin, the longest run of words first.
fn starts(line: &str) -> Vec<usize> {
    let mut starts: Vec<usize> = vec![0];
    starts.extend(
        line.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, c)| at + c.len_utf8()),
    );
    starts.split_off(starts.len().saturating_sub(LONGEST))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture;

    #[test]
    fn the_longest_beginning_of_a_name_is_completed_in_any_language() {
        let (model, _) = fixture::talks();
        let names = Resolver::new(&model);
        let completions = Completions::new(&names);
        assert_eq!(completions.of("rounds led by sam", 9), (14, vec!["Samir Three", "Samir Two"]));
        assert_eq!(completions.of("rounds led by samir tw", 9), (14, vec!["Samir Two"]));
        assert_eq!(completions.of("раунды с ира", 9), ("раунды с ".len(), vec!["Иран"]));
        assert_eq!(completions.of("إير", 9), (0, vec!["إيران"]));
        assert_eq!(completions.of("rounds ", 9).1, Vec::<&str>::new());
        assert_eq!(completions.of("zzz", 9).1, Vec::<&str>::new());
        assert!(completions.of("rou", 9).1.contains(&"rounds"), "{:?}", completions.of("rou", 9));
    }
}
