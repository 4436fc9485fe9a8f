//! The form that the name of a file asks for.
//!
//! A command declares its forms as the values of `--format`. What each is called as a file stands here,
//! once, so that `-o rounds.xlsx` means a workbook in every command that can make one.

use std::path::Path;

use super::Failure;
use super::given::{Given, STANDARD};

/// How a form is called as a file.
struct Form {
    /// Its name, as a value of `--format`.
    name: &'static str,
    /// Endings that ask for it.
    endings: &'static [&'static str],
    /// Endings that it may have too.
    also: &'static [&'static str],
}

const FORMS: &[Form] = &[
    Form { name: "table", endings: &["txt"], also: &[] },
    Form { name: "text", endings: &["txt"], also: &[] },
    Form { name: "csv", endings: &["csv"], also: &[] },
    Form { name: "json", endings: &["json"], also: &[] },
    Form { name: "md", endings: &["md", "markdown"], also: &[] },
    Form { name: "xlsx", endings: &["xlsx"], also: &[] },
    Form { name: "ics", endings: &["ics"], also: &[] },
    Form { name: "timelinejs", endings: &["timelinejs.json"], also: &["json"] },
    Form { name: "mermaid", endings: &["mmd", "mermaid"], also: &[] },
    Form { name: "vega-lite", endings: &["vl.json"], also: &["json"] },
    Form { name: "dot", endings: &["dot", "gv"], also: &[] },
    Form { name: "svg", endings: &["svg"], also: &[] },
    Form { name: "png", endings: &["png"], also: &[] },
    Form { name: "pdf", endings: &["pdf"], also: &[] },
    Form { name: "sarif", endings: &["sarif", "sarif.json"], also: &["json"] },
    Form { name: "html", endings: &["html", "htm"], also: &[] },
    Form { name: "roff", endings: &["1", "man"], also: &[] },
    Form { name: "sql", endings: &["sql"], also: &[] },
];

/// Options that make a command print something that is none of its forms, and what that is.
const INSTEAD: &[(&str, &str)] = &[("sql", "sql"), ("explain", "text")];

/// Commands that write a folder, with the option that names it.
const FOLDERS: &[(&str, &str)] = &[("build", "output"), ("export", "folder")];

/// Endings of files that are none of our forms, so that a folder called so would be a slip as well.
const FOREIGN: &[&str] = &[
    "7z", "avif", "bz2", "db", "doc", "docx", "duckdb", "gif", "gz", "jpeg", "jpg", "jsonl",
    "ndjson", "ods", "odt", "parquet", "ppt", "pptx", "sqlite", "tar", "tgz", "tif", "tiff", "tsv",
    "webp", "xls", "xml", "yaml", "yml", "zip",
];

impl Form {
    fn named(name: &str) -> Option<&'static Self> {
        FORMS.iter().find(|form| form.name == name)
    }

    /// Returns the length of the longest ending that asks for it and stands at the end of a name.
    fn fits(&self, name: &str) -> usize {
        let fitting = self.endings.iter().filter(|ending| has_ending(name, ending));
        fitting.map(|ending| ending.len()).max().unwrap_or(0)
    }

    fn takes(&self, name: &str) -> bool {
        self.endings.iter().chain(self.also).any(|ending| has_ending(name, ending))
    }
}

fn has_ending(name: &str, ending: &str) -> bool {
    let start = name.len().checked_sub(ending.len() + 1);
    start.filter(|&at| at > 0).and_then(|at| name.get(at..)).is_some_and(|rest| {
        rest.strip_prefix('.').is_some_and(|rest| rest.eq_ignore_ascii_case(ending))
    })
}

/// Returns the form that a command is to write when `--format` doesn't say it: the one that the name of
/// its file asks for, or CSV for `--excel`. `None` leaves it to the command.
pub(super) fn form(given: &Given) -> Result<Option<&'static str>, Failure> {
    let declared = given.values_of("format");
    let declared: Vec<&Form> = declared.iter().filter_map(|name| Form::named(name)).collect();
    let asked = given.is_given("format").then(|| given.value("format")).flatten();
    let instead = INSTEAD.iter().find(|(option, _)| given.is_given(option));
    let possible: Vec<&Form> = match instead {
        Some((_, form)) => Form::named(form).into_iter().collect(),
        None => declared.clone(),
    };
    let Some(name) = given.output().filter(|path| !is_special(path)).and_then(named_with_ending)
    else {
        let excel = given.is_given("excel") && asked.is_none() && instead.is_none();
        return Ok(excel.then_some("csv"));
    };
    if possible.is_empty() {
        return Ok(None);
    }
    let fitting =
        possible.iter().max_by_key(|form| form.fits(&name)).filter(|it| it.fits(&name) > 0);
    let asked = if instead.is_some() { None } else { asked };
    match (asked.as_deref().and_then(Form::named), fitting) {
        (Some(asked), _) if asked.takes(&name) => Ok(None),
        (Some(asked), _) => Err(contradiction(&name, asked)),
        (None, Some(form)) if instead.is_none() => Ok(Some(form.name)),
        (None, Some(_)) => Ok(None),
        (None, None) => Err(unknown(&name, given.command(), &possible)),
    }
}

/// Refuses a folder that is called as a file is, unless it is there already.
pub(super) fn check_folder(given: &Given) -> Result<(), Failure> {
    let command = given.command();
    let option = FOLDERS.iter().find(|(name, _)| *name == command).map(|(_, option)| *option);
    let Some(path) = option.and_then(|option| given.path(option)) else { return Ok(()) };
    let instead = "`diplograph timeline`, `ask`, `diagram` and others write single files";
    if path == Path::new(STANDARD) {
        let message = format!("`diplograph {command}` writes a folder, not the standard output");
        return Err(Failure::Usage(message, format!("name a folder; {instead}")));
    }
    let Some(name) = named_with_ending(path).filter(|_| !path.is_dir()) else { return Ok(()) };
    let forms = FORMS.iter().flat_map(|form| form.endings);
    // A number behind a dot is more often a version than a page of a manual.
    let mut known = forms.chain(FOREIGN).filter(|ending| ending.parse::<u32>().is_err());
    let Some(ending) = known.find(|ending| has_ending(&name, ending)) else { return Ok(()) };
    Err(Failure::Usage(
        format!(
            "`diplograph {command}` writes a folder, and `{name}` is called as a file (`.{ending}`)"
        ),
        format!("name a folder, such as `{}`; {instead}", stem(path, ending)),
    ))
}

/// Returns a path without an ending of its name.
fn stem(path: &Path, ending: &str) -> String {
    let path = path.to_string_lossy();
    let end = path.len().saturating_sub(ending.len() + 1);
    path.get(..end).unwrap_or(&path).to_owned()
}

/// Tells whether something stands at a path that is no file, so that its name says nothing.
fn is_special(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|there| !there.is_file() && !there.is_dir())
}

/// Returns the name of a file when it has an ending.
fn named_with_ending(path: &Path) -> Option<String> {
    path.extension()?;
    path.file_name().map(|name| name.to_string_lossy().into_owned())
}

fn contradiction(name: &str, asked: &Form) -> Failure {
    let endings: Vec<String> =
        asked.endings.iter().chain(asked.also).map(|ending| format!("`.{ending}`")).collect();
    let other = FORMS.iter().max_by_key(|form| form.fits(name)).filter(|it| it.fits(name) > 0);
    let is = other.map_or_else(String::new, |other| format!(", which is for `{}`", other.name));
    Failure::Usage(
        format!("`--format {}` does not go with the name `{name}`{is}", asked.name),
        format!("leave `--format` out, or let the name end in {}", endings.join(" or ")),
    )
}

fn unknown(name: &str, command: &str, possible: &[&Form]) -> Failure {
    let mut endings: Vec<&str> = possible.iter().flat_map(|form| form.endings).copied().collect();
    endings.dedup();
    let endings: Vec<String> = endings.iter().map(|ending| format!("`.{ending}`")).collect();
    let what = "is not written by";
    Failure::Usage(
        format!("a file that ends as `{name}` does {what} `diplograph {command}`"),
        format!("let the name end in {}", endings.join(", ")),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_ending_decides_and_a_name_that_is_only_an_ending_has_none() {
        let asks = |name: &str| {
            let best = FORMS.iter().max_by_key(|form| form.fits(name)).unwrap();
            (best.fits(name) > 0).then_some(best.name)
        };
        assert_eq!(asks("a.vl.json"), Some("vega-lite"));
        assert_eq!(asks("a.timelinejs.json"), Some("timelinejs"));
        assert_eq!(asks("a.json"), Some("json"));
        assert_eq!(asks("A.PNG"), Some("png"));
        assert_eq!(asks("جولة.csv"), Some("csv"));
        assert_eq!(asks(".csv"), None);
        assert_eq!(asks("csv"), None);
        assert_eq!(asks("a.jpg"), None);
    }

    #[test]
    fn every_form_that_a_command_declares_has_an_ending() {
        use clap::CommandFactory;
        for command in crate::cli::Cli::command().get_subcommands() {
            for argument in command.get_arguments().filter(|it| it.get_id() == "format") {
                for value in argument.get_possible_values() {
                    let form = Form::named(value.get_name());
                    assert!(form.is_some(), "{} {}", command.get_name(), value.get_name());
                }
            }
        }
    }
}
