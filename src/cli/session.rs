//! Questions one after another: at a prompt, or a line each from a pipe.

use std::io::{self, BufRead};

use diplograph::ask::{Completions, examples};
use diplograph::date::Language;
use diplograph::output::table::json_line;
use serde_json::json;

use super::command::ask::{Asker, Told};
use super::prompt::Prompt;
use super::{Failure, report};

/// Examples of each language that `help` shows.
const EXAMPLES: usize = 4;

/// Answers questions at a prompt until `quit` or the end of input; an error doesn't end it.
pub(in crate::cli) fn at_prompt(asker: &Asker) -> Result<(), Failure> {
    if asker.everywhere.output.is_some() {
        let help = "give the question on the command line: `diplograph ask QUESTION -o FILE`";
        return Err(Failure::Usage("a file holds one answer".to_owned(), help.to_owned()));
    }
    let mut prompt = Prompt::open(Completions::new(&asker.names))?;
    let languages = Language::ALL.map(Language::native_name).join(", ");
    anstream::eprintln!("Ask in {languages}. Tab completes, `help` shows examples, `quit` ends.");
    while let Some(line) = prompt.line()? {
        match line.trim() {
            "" => {}
            "quit" | "exit" => break,
            "help" => {
                let questions: Vec<&str> = Language::ALL
                    .into_iter()
                    .flat_map(|language| examples(language, &asker.names).take(EXAMPLES))
                    .collect();
                let questions = questions.join("\n");
                asker.everywhere.write(format!("{questions}\n").as_bytes())?;
            }
            question => match asker.answer(question) {
                Ok(told) => asker.everywhere.write(&asker.rendered(&told)?)?,
                Err(failure @ Failure::Usage(..)) => report(&failure),
                Err(failure) => return Err(failure),
            },
        }
    }
    Ok(())
}

/// Answers a question for each line of the standard input. JSON has one document a line, also for a
/// question that is not understood; the other forms have an empty line between answers.
pub(in crate::cli) fn from_pipe(asker: &Asker) -> Result<(), Failure> {
    let is_json = asker.is_json();
    let mut out = Out { asker, whole: Vec::new(), is_first: true };
    let (mut asked, mut failed) = (0, 0);
    for line in io::stdin().lock().lines() {
        let line = line.map_err(|error| {
            let help = "write them in UTF-8, one a line".to_owned();
            Failure::Usage(format!("the questions can't be read: {error}"), help)
        })?;
        let question = line.trim();
        if question.is_empty() {
            continue;
        }
        asked += 1;
        match asker.answer(question) {
            Ok(Told::Table(table, _)) if is_json => out.put(&format!("{}\n", json_line(&table)))?,
            Ok(Told::Text(text)) if is_json => {
                out.put(&format!("{}\n", json!({ "text": text })))?
            }
            Ok(told) => out.put_apart(&asker.rendered(&told)?)?,
            Err(failure @ Failure::Usage(..)) => {
                failed += 1;
                if is_json {
                    let fault = json!({
                        "question": question,
                        "error": failure.to_string(),
                        "help": failure.help(),
                    });
                    out.put(&format!("{fault}\n"))?;
                } else {
                    report(&failure);
                }
            }
            Err(failure) => return Err(failure),
        }
    }
    out.finish()?;
    match (asked, failed) {
        (0, _) => {
            let example = examples(asker.everywhere.language(), &asker.names).next();
            let help = example.map_or_else(
                || "write a question a line".to_owned(),
                |example| format!("`diplograph ask \"{example}\"`, or a question a line"),
            );
            Err(Failure::Usage("no question was asked".to_owned(), help))
        }
        (_, 0) => Ok(()),
        _ => {
            let message = format!("{failed} of {asked} questions were not understood");
            Err(Failure::Usage(message, String::new()))
        }
    }
}

/// Where answers go: to the standard output one by one, to a file all at once.
struct Out<'a> {
    asker: &'a Asker<'a>,
    whole: Vec<u8>,
    is_first: bool,
}

impl Out<'_> {
    fn put(&mut self, text: &str) -> Result<(), Failure> {
        self.put_bytes(text.as_bytes())
    }

    /// Writes an answer, after an empty line unless it is the first.
    fn put_apart(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        if !std::mem::take(&mut self.is_first) {
            self.put("\n")?;
        }
        self.put_bytes(bytes)
    }

    fn put_bytes(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        if self.asker.everywhere.output.is_some() {
            self.whole.extend_from_slice(bytes);
            return Ok(());
        }
        self.asker.everywhere.write(bytes)
    }

    fn finish(self) -> Result<(), Failure> {
        match self.asker.everywhere.output {
            Some(_) => self.asker.everywhere.write(&self.whole),
            None => Ok(()),
        }
    }
}
