//! Which options each command reads, and in which of its forms.
//!
//! What the parser can't know stands here, in one table. An option that a command line does not read is
//! refused before anything is done; what the refusal says comes from the same lines.

#[cfg(test)]
mod tests;

use diplograph::graph::Kind;
use diplograph::query::Flag;

use super::Failure;
use super::given::Given;

/// A command, and the options that it reads.
struct Command {
    name: &'static str,
    lines: &'static [Line],
}

/// Options that are read when all of these hold. An option may stand in several lines.
struct Line(&'static [When], &'static [&'static [&'static str]]);

/// What must hold on the command line.
#[derive(Debug, Clone, Copy)]
enum When {
    /// An option is given.
    Given(&'static str),
    /// An option is not given.
    Absent(&'static str),
    /// The value of an option, given or usual, is one of some. A form that the command chooses itself is
    /// any of them.
    Is(&'static str, &'static [&'static str]),
    /// The value of an option, given or usual, is none of some.
    IsNot(&'static str, &'static [&'static str]),
}

use When::{Absent, Given as With, Is, IsNot};

/// What a command needs that answers, lists or draws in the language asked for.
const RESULT: &[&str] = &["data", "policy", "lang", "output", "format"];

/// Options that choose events, besides those that are declared with [`Flag`].
const CHOICE: &[&str] = &["first", "last", "possibly"];

const CSV: When = Is("format", &["csv"]);
const TABLES: When = Is("format", &["table", "csv", "json", "md", "xlsx"]);
/// The diagram shows the events that are chosen.
const DRAWS_CHOSEN: When = IsNot("diagram", &["round", "schema"]);
const PICTURES: When = Is("format", &["svg", "png", "pdf"]);
/// The picture is one of our own, not one of Graphviz.
const OWN: When = IsNot("engine", &["graphviz"]);
const ANSWERED: &[When] = &[Absent("sql"), Absent("explain")];
const NO_SQL: When = Absent("sql");
/// The marks of Excel, which only CSV lacks.
const EXCEL: Line = Line(&[CSV], &[&["excel"]]);

const COMMANDS: &[Command] = &[
    Command { name: "build", lines: &[Line(&[], &[&["data", "policy", "output", "force"]])] },
    Command {
        name: "check",
        lines: &[
            Line(&[], &[&["output", "explain"]]),
            Line(&[Absent("explain")], &[&["folder", "format", "limit"]]),
            Line(&[Absent("explain"), Absent("folder")], &[&["data"]]),
        ],
    },
    Command {
        name: "ask",
        lines: &[
            Line(&[], &[&["data", "output", "question", "explain", "sql", "canonical", "when"]]),
            Line(ANSWERED, &[&["policy", "lang", "format", "why", "as_of"]]),
            Line(&[Absent("sql"), Absent("explain"), CSV], &[&["excel"]]),
        ],
    },
    Command {
        name: "show",
        lines: &[
            Line(&[], &[RESULT, &["thing", "as_of"]]),
            // JSON has the sources of a card in any case.
            Line(&[IsNot("format", &["json"])], &[&["why"]]),
        ],
    },
    Command {
        name: "timeline",
        lines: &[
            Line(&[], &[&["data", "output", "sql"], CHOICE]),
            Line(&[NO_SQL], &[&["lang", "policy", "format"]]),
            Line(&[NO_SQL, TABLES], &[&["tidy"]]),
            Line(&[NO_SQL, CSV], &[&["excel"]]),
        ],
    },
    Command {
        name: "diagram",
        lines: &[
            Line(&[], &[RESULT, &["diagram", "top"]]),
            Line(&[Is("diagram", &["round"])], &[&["event"]]),
            Line(&[DRAWS_CHOSEN], &[CHOICE]),
            Line(&[PICTURES], &[&["engine"]]),
            // Graphviz lays a picture out by itself.
            Line(&[PICTURES, OWN], &[&["theme", "layout"]]),
            Line(&[Is("format", &["png"]), OWN], &[&["scale"]]),
        ],
    },
    Command { name: "explore", lines: &[Line(&[], &[RESULT])] },
    Command {
        name: "sources",
        lines: &[Line(&[], &[RESULT, &["about", "publisher", "language"]]), EXCEL],
    },
    Command {
        name: "delegations",
        lines: &[Line(&[], &[RESULT, &["rows", "party", "kind"]]), EXCEL],
    },
    Command { name: "diff", lines: &[Line(&[], &[&["output", "format", "lang", "old", "new"]])] },
    Command {
        name: "disputes",
        lines: &[
            Line(&[], &[&["data", "policy", "output", "format", "about", "table"]]),
            // Values, ids and words of the records.
            Line(&[IsNot("format", &["csv"])], &[&["lang"]]),
            EXCEL,
        ],
    },
    Command { name: "met", lines: &[Line(&[], &[RESULT, &["actor"]]), EXCEL] },
    Command {
        name: "network",
        lines: &[Line(&[], &[RESULT, &["of", "since", "until", "measures"]]), EXCEL],
    },
    Command {
        name: "coverage",
        lines: &[
            Line(&[], &[&["data", "policy", "output", "format", "of"]]),
            Line(&[Is("of", &["events", "gaps"])], &[&["kind", "lang"]]),
            // Counts, under the names that files have for what is counted.
            Line(&[Is("of", &["tables", "names"]), Is("format", &["table", "md"])], &[&["lang"]]),
            EXCEL,
        ],
    },
    Command {
        name: "export",
        lines: &[
            Line(&[], &[&["data", "policy", "lang", "form", "only"]]),
            Line(&[With("only")], &[&["output"]]),
            Line(&[Absent("only")], &[&["folder", "force"]]),
        ],
    },
    Command { name: "commitments", lines: &[Line(&[], &[RESULT, &["possibly", "as_of"]]), EXCEL] },
    Command {
        name: "slippage",
        lines: &[
            Line(&[], &[RESULT, &["as_of"]]),
            // The chart is that of promises.
            Line(&[TABLES], &[&["of"]]),
            Line(&[PICTURES], &[&["theme"]]),
            EXCEL,
        ],
    },
    Command {
        name: "topics",
        lines: &[
            Line(
                &[],
                &[
                    RESULT,
                    &["matrix", "changes", "first_seen", "since", "topic", "at", "all_documents"],
                ],
            ),
            Line(&[With("matrix")], &[&["acts"]]),
            EXCEL,
        ],
    },
    Command { name: "compare", lines: &[Line(&[], &[RESULT, &["texts"]]), EXCEL] },
    Command {
        name: "citations",
        lines: &[
            Line(&[], &[RESULT, &["document", "relation", "cross_track"]]),
            Line(&[With("document")], &[&["cited_by", "cites"]]),
            // Those of one document are listed each in any case.
            Line(&[Absent("document")], &[&["each"]]),
            EXCEL,
        ],
    },
    Command { name: "codebook", lines: &[Line(&[], &[&["data", "output", "format"]])] },
    Command { name: "verify", lines: &[Line(&[], &[&["output", "format", "folder"]])] },
    Command { name: "completions", lines: &[Line(&[], &[&["output", "shell"]])] },
    Command { name: "man", lines: &[Line(&[], &[&["output", "format"]])] },
];

/// Commands that take the filters of a kind of thing, and when they read them.
const FILTERED: &[(&str, &[When], Kind)] = &[
    ("timeline", &[], Kind::Event),
    ("diagram", &[DRAWS_CHOSEN], Kind::Event),
    ("commitments", &[], Kind::Commitment),
];

/// What the options that every command takes are for.
const EVERYWHERE: &[(&str, &str)] = &[
    ("data", "it names the one package that a command reads"),
    ("lang", "it chooses the language of labels and headings, and there are none here"),
    ("policy", "it chooses between values on which sources disagree, and there are none here"),
    ("output", "it names a file, and there is none here"),
];

impl When {
    fn holds(self, given: &Given) -> bool {
        let is = |option: &str, values: &[&str]| {
            given.value(option).map(|value| values.contains(&value.as_str()))
        };
        match self {
            Self::Given(option) => given.is_given(option),
            Self::Absent(option) => !given.is_given(option),
            Self::Is(option, values) => is(option, values).unwrap_or(true),
            Self::IsNot(option, values) => !is(option, values).unwrap_or(false),
        }
    }

    /// Returns what to write so that it holds, after "it is read".
    fn told(self, given: &Given) -> String {
        match self {
            Self::Given(option) => format!("with {}", given.written(option)),
            Self::Absent(option) => format!("without {}", given.written(option)),
            Self::Is(option, values) => format!("with {}", chosen(given, option, values, " or ")),
            Self::IsNot(option, values) => {
                format!("without {}", chosen(given, option, values, " and "))
            }
        }
    }
}

/// Returns an option with some of its values, those that the command has.
fn chosen(given: &Given, option: &str, values: &[&str], between: &str) -> String {
    let known = given.values_of(option);
    let values = values.iter().filter(|value| known.iter().any(|it| it == *value));
    let mut written: Vec<String> = values.map(|value| format!("`{value}`")).collect();
    if let (Some(long), Some(first)) = (given.long(option), written.first_mut()) {
        first.insert_str(1, &format!("--{long} "));
    }
    match written.pop() {
        Some(last) if !written.is_empty() => format!("{}{between}{last}", written.join(", ")),
        last => last.unwrap_or_default(),
    }
}

impl Line {
    fn names(&self, option: &str) -> bool {
        self.1.iter().any(|options| options.contains(&option))
    }
}

/// Returns when a command reads an option: all of one list must hold.
fn read_when(command: &str, option: &str) -> Vec<&'static [When]> {
    let of_command = COMMANDS.iter().filter(|it| it.name == command);
    let lines = of_command.flat_map(|it| it.lines).filter(|line| line.names(option));
    let is_filter = |kind: Kind| Flag::of(kind).any(|flag| flag.declaration().name == option);
    let filtered = FILTERED.iter().filter(|(name, _, kind)| *name == command && is_filter(*kind));
    lines.map(|line| line.0).chain(filtered.map(|(_, when, _)| *when)).collect()
}

fn all_hold(when: &[When], given: &Given) -> bool {
    when.iter().all(|when| when.holds(given))
}

/// Returns those options, given with their values, that a command reads in some form.
pub(super) fn choice_of(command: &str, options: &[[String; 2]]) -> Vec<String> {
    let is_read =
        |option: &&[String; 2]| !read_when(command, option[0].trim_start_matches('-')).is_empty();
    options.iter().filter(is_read).flatten().cloned().collect()
}

/// Refuses the first option given that the command line does not read.
pub(super) fn refuse_unread(given: &Given) -> Result<(), Failure> {
    let command = given.command();
    for option in given.all_given() {
        let read_when = read_when(command, &option);
        if read_when.iter().any(|when| all_hold(when, given)) {
            continue;
        }
        let lines: Vec<String> = read_when
            .into_iter()
            .map(|when| {
                let missing = when.iter().filter(|when| !when.holds(given));
                missing.map(|when| when.told(given)).collect::<Vec<_>>().join(" and ")
            })
            .collect();
        let reason = match &lines[..] {
            [] => {
                let told = EVERYWHERE.iter().find(|(name, _)| *name == option);
                told.map_or_else(String::new, |(_, why)| format!(": {why}"))
            }
            lines => format!("; it is read {}", lines.join(", or ")),
        };
        return Err(Failure::Usage(
            format!("{} would do nothing in this `diplograph {command}`", given.written(&option)),
            format!("leave it out{reason}"),
        ));
    }
    Ok(())
}
