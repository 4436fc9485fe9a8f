//! Lines typed at a terminal, with history and completion.

use std::io;
use std::path::PathBuf;

use diplograph::ask::Completions;
use rustyline::completion::Completer;
use rustyline::error::ReadlineError;
use rustyline::highlight::Highlighter;
use rustyline::hint::Hinter;
use rustyline::history::DefaultHistory;
use rustyline::validate::Validator;
use rustyline::{CompletionType, Config, Context, Editor, Helper};

/// Completions that Tab goes through.
const MOST: usize = 24;

/// A prompt at the terminal.
pub(in crate::cli) struct Prompt {
    editor: Editor<Words, DefaultHistory>,
    history: Option<PathBuf>,
}

impl Prompt {
    /// Opens the prompt. Without a folder for data of the user, nothing is remembered.
    pub(in crate::cli) fn open(completions: Completions) -> io::Result<Self> {
        let config = Config::builder().completion_type(CompletionType::Circular).build();
        let mut editor = Editor::with_config(config).map_err(io::Error::other)?;
        editor.set_helper(Some(Words(completions)));
        let history = data_folder().map(|folder| folder.join("history"));
        if let Some(path) = &history {
            // The first time there is none.
            let _ = editor.load_history(path);
        }
        Ok(Self { editor, history })
    }

    /// Returns the next line, or `None` at the end.
    pub(in crate::cli) fn line(&mut self) -> io::Result<Option<String>> {
        match self.editor.readline("? ") {
            Ok(line) => {
                self.remember(&line);
                Ok(Some(line))
            }
            // Interrupted, a line is given up and the session goes on.
            Err(ReadlineError::Interrupted) => Ok(Some(String::new())),
            Err(ReadlineError::Eof) => Ok(None),
            Err(error) => Err(io::Error::other(error)),
        }
    }

    /// Keeps a line; a history that can't be written is no reason to stop.
    fn remember(&mut self, line: &str) {
        if line.trim().is_empty() || !self.editor.add_history_entry(line).unwrap_or(false) {
            return;
        }
        if let Some(path) = &self.history {
            if let Some(folder) = path.parent() {
                let _ = std::fs::create_dir_all(folder);
            }
            let _ = self.editor.save_history(path);
        }
    }
}

/// Returns the folder for the program's data of the user, where the platform keeps such.
fn data_folder() -> Option<PathBuf> {
    let folder = |name: &str| {
        std::env::var_os(name).map(PathBuf::from).filter(|folder| folder.is_absolute())
    };
    let data = if cfg!(windows) {
        folder("APPDATA")
    } else if cfg!(target_os = "macos") {
        folder("HOME").map(|home| home.join("Library/Application Support"))
    } else {
        folder("HOME")
            .map(|home| folder("XDG_DATA_HOME").unwrap_or_else(|| home.join(".local/share")))
    };
    data.map(|data| data.join("diplograph"))
}

/// Completes words at the prompt.
struct Words(Completions);

impl Completer for Words {
    type Candidate = String;

    fn complete(
        &self,
        line: &str,
        position: usize,
        _: &Context<'_>,
    ) -> rustyline::Result<(usize, Vec<String>)> {
        let (start, texts) = self.0.of(&line[..position], MOST);
        Ok((start, texts.into_iter().map(str::to_owned).collect()))
    }
}

impl Hinter for Words {
    type Hint = String;
}
impl Highlighter for Words {}
impl Validator for Words {}
impl Helper for Words {}
