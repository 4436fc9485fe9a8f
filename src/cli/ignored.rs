//! Options that a command would ignore are refused.
//!
//! What the parser can't know stands here: options that hold everywhere but for some commands, and those
//! that hold for some forms or parts of a command only.

use super::Failure;
use super::given::Given;

/// When an option does nothing.
struct Rule {
    /// Identifier of the option.
    option: &'static str,
    /// Tells whether the command ignores it.
    is_ignored: fn(&Given) -> bool,
    /// What it holds for, after "holds for".
    holds_for: &'static str,
}

const RULES: &[Rule] = &[
    Rule {
        option: "data",
        is_ignored: |it| {
            is(it, &["completions", "man", "verify", "diff"])
                || (is(it, &["check"]) && (it.is_given("folder") || it.is_given("explain")))
        },
        holds_for: "commands that read one package; name the folders where the command takes them",
    },
    Rule {
        option: "lang",
        is_ignored: |it| {
            is(it, &["completions", "man", "verify", "build", "check", "codebook"]) || is_query(it)
        },
        holds_for: "what has labels; this is the same in every language",
    },
    Rule {
        option: "policy",
        is_ignored: |it| is(it, &["completions", "man", "verify", "diff", "check"]),
        holds_for: "what is made from the values of records",
    },
    Rule {
        option: "output",
        is_ignored: |it| is(it, &["export"]) && !it.is_given("only"),
        holds_for: "files; the folder of an export stands behind its form",
    },
    Rule {
        option: "output",
        is_ignored: |it| is(it, &["build"]) && it.is_to_standard(),
        holds_for: "a folder here; an edition is no single file",
    },
    Rule {
        option: "excel",
        is_ignored: |it| is_query(it) || !is_form(it, &["csv"]),
        holds_for: "CSV",
    },
    Rule { option: "force", is_ignored: |it| it.is_given("only"), holds_for: "folders" },
    Rule {
        option: "scale",
        is_ignored: |it| !is_form(it, &["png"]) || is_graphviz(it),
        holds_for: "PNG that Diplograph draws itself",
    },
    Rule {
        option: "theme",
        is_ignored: |it| !is_form(it, PICTURES) || is_graphviz(it),
        holds_for: "SVG, PNG and PDF that Diplograph draws itself",
    },
    Rule {
        option: "engine",
        is_ignored: |it| is_graphviz(it) && !is_form(it, PICTURES),
        holds_for: "SVG, PNG and PDF",
    },
    Rule {
        option: "event",
        is_ignored: |it| is(it, &["diagram"]) && !is_diagram(it, &["round"]),
        holds_for: "`diplograph diagram round`; filters such as `--number` choose the events of others",
    },
    Rule {
        option: "tidy",
        is_ignored: |it| !is_form(it, &["table", "csv", "json", "md", "xlsx"]),
        holds_for: "tables: CSV, JSON, Markdown, XLSX",
    },
    Rule {
        option: "format",
        is_ignored: |it| is_query(it) || is_explained(it),
        holds_for: "results; this is printed as text",
    },
    Rule {
        option: "why",
        is_ignored: |it| is_query(it) || (is(it, &["show"]) && is_form(it, &["json"])),
        holds_for: "answers and cards for reading; JSON has the sources of a card in any case",
    },
    Rule { option: "as_of", is_ignored: is_query, holds_for: "answers" },
    Rule {
        option: "folder",
        is_ignored: is_explained,
        holds_for: "records; codes are the same for all",
    },
    Rule { option: "limit", is_ignored: is_explained, holds_for: "findings" },
    Rule {
        option: "of",
        is_ignored: |it| is(it, &["slippage"]) && is_form(it, PICTURES),
        holds_for: "tables; the chart is that of promises",
    },
    Rule {
        option: "kind",
        is_ignored: |it| {
            is(it, &["coverage"]) && matches!(it.value("of").as_deref(), Some("tables" | "names"))
        },
        holds_for: "events and gaps",
    },
    Rule {
        option: "each",
        is_ignored: |it| is(it, &["citations"]) && it.is_given("document"),
        holds_for: "all documents; those of one are listed each in any case",
    },
];

/// Heading under which the filters of events stand.
const FILTERS: &str = "Which events";
const PICTURES: &[&str] = &["svg", "png", "pdf"];

/// Refuses the first option that the command would ignore.
pub(super) fn refuse(given: &Given) -> Result<(), Failure> {
    for rule in RULES {
        if given.is_given(rule.option) && (rule.is_ignored)(given) {
            let option = given.written(rule.option);
            return Err(does_nothing(&option, given, rule.holds_for));
        }
    }
    let filters = given.given_under(FILTERS);
    match filters.first() {
        Some(filter) if is_diagram(given, &["round", "schema"]) => {
            let holds_for = "diagrams of many events; `round` is one, and `schema` has none";
            Err(does_nothing(&format!("`--{filter}`"), given, holds_for))
        }
        _ => Ok(()),
    }
}

fn does_nothing(option: &str, given: &Given, holds_for: &str) -> Failure {
    Failure::Usage(
        format!("{option} would do nothing in this `diplograph {}`", given.command()),
        format!("leave it out; it holds for {holds_for}"),
    )
}

fn is(given: &Given, commands: &[&str]) -> bool {
    commands.contains(&given.command())
}

/// Tells whether a query is printed instead of its answer.
fn is_query(given: &Given) -> bool {
    given.is_given("sql") || (is(given, &["ask"]) && given.is_given("explain"))
}

fn is_explained(given: &Given) -> bool {
    is(given, &["check"]) && given.is_given("explain")
}

/// Tells whether the form is one of some; a form that the command chooses itself is any.
fn is_form(given: &Given, forms: &[&str]) -> bool {
    given.value("format").is_none_or(|form| forms.contains(&form.as_str()))
}

fn is_graphviz(given: &Given) -> bool {
    given.value("engine").as_deref() == Some("graphviz")
}

fn is_diagram(given: &Given, kinds: &[&str]) -> bool {
    given.value("diagram").is_some_and(|kind| kinds.contains(&kind.as_str()))
}
