//! Every option that the parser takes changes what comes out, or is refused.
//!
//! The commands are run, so that a line of the table that says too much is found as well as one that says
//! too little.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use clap::{Arg, Command, CommandFactory};

use crate::cli::given::{self, Stopped};
use crate::cli::inside::Inside;
use crate::cli::{Cli, Failure};

/// Packages on disk, which go away with the value.
struct Packages(PathBuf);

impl Packages {
    /// Makes a package with the header of every table and no row (`empty`), one with two faults, and the
    /// shipped one with another date (`changed`).
    fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("diplograph-reads-{}", std::process::id()));
        let packages = Self(folder);
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        for name in ["empty", "faulty", "changed"] {
            for part in ["data", "schemas"] {
                let to = packages.0.join(name).join(part);
                fs::create_dir_all(&to).unwrap();
                for entry in fs::read_dir(root.join(part)).unwrap().flatten() {
                    let text = fs::read_to_string(entry.path()).unwrap();
                    let is_table = entry.path().extension().is_some_and(|it| it == "csv");
                    let header = format!("{}\n", text.lines().next().unwrap());
                    let text = if is_table && name != "changed" { header } else { text };
                    fs::write(to.join(entry.file_name()), text).unwrap();
                }
            }
            let descriptor = fs::read_to_string(root.join("datapackage.json")).unwrap();
            let mut lines: Vec<String> = descriptor.lines().map(str::to_owned).collect();
            let title = lines.iter_mut().find(|line| line.starts_with("  \"title\": ")).unwrap();
            *title = format!("  \"title\": \"{name}\",");
            let descriptor = lines.join("\n");
            fs::write(packages.0.join(name).join("datapackage.json"), descriptor).unwrap();
        }
        let events = packages.0.join("changed/data/events.csv");
        let text =
            fs::read_to_string(&events).unwrap().replace(",2024-01-24/2024-01-25,", ",2024-01,");
        fs::write(events, text).unwrap();
        let people = packages.0.join("faulty/data/people.csv");
        let header = fs::read_to_string(&people).unwrap();
        fs::write(people, format!("{header}a b,,\nc d,,\n")).unwrap();
        packages
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }
}

impl Drop for Packages {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

/// What each command is given besides the option that is tried: one line for each of its states. Names of
/// packages stand in braces.
const STATES: &[&str] = &[
    "check",
    "check {faulty}",
    "check --explain D302",
    "ask promises",
    "ask promises --sql",
    "ask promises --explain",
    "ask commitments --canonical",
    "show astana-21",
    "show unscr-2254-talks",
    "timeline",
    "timeline --sql",
    "explore",
    "sources",
    "delegations tenures",
    "delegations changes",
    "delegations heads",
    "diff {shipped} {changed}",
    "disputes",
    "met",
    "network",
    "network --measures",
    "coverage events",
    "coverage tables",
    "coverage gaps",
    "coverage names",
    "export csv --only nodes.csv",
    "commitments",
    "commitments --due 2019",
    "slippage promises",
    "slippage hosts",
    "slippage kinds",
    "topics",
    "topics --matrix",
    "topics --changes",
    "compare astana-20 astana-21",
    "citations",
    "citations astana-20",
    "citations unscr-2254",
    "codebook",
    "verify {export}",
    "completions bash",
    "man",
    "diagram round astana-21",
];

/// Values of options that have no list of their own, each tried until one makes a difference.
const TRIALS: &[(&str, &[&str])] = &[
    ("about", &["iran"]),
    ("action", &["hold_meeting"]),
    ("actor", &["iran"]),
    ("after", &["2019"]),
    ("as_of", &["2019-03-01"]),
    ("at", &["summit"]),
    ("attended-by", &["jordan", "qatar"]),
    ("before", &["2019"]),
    ("data", &["{empty}", "{faulty}"]),
    ("declined-by", &["united-states", "jordan"]),
    ("document", &["unscr-2254"]),
    ("due", &["2019"]),
    ("event", &["astana-20"]),
    ("explain", &["D301"]),
    ("first", &["1"]),
    ("folder", &["{faulty}"]),
    ("host", &["russia", "kazakhstan"]),
    ("in", &["2019"]),
    ("kind", &["summit", "round"]),
    ("lang", &["ar"]),
    ("language", &["ar"]),
    ("last", &["1"]),
    ("led-by", &["Lavrentiev"]),
    ("level", &["deputy_minister", "minister", "special_envoy"]),
    ("limit", &["1"]),
    ("made-at", &["20"]),
    ("mode", &["video", "in_person"]),
    ("not-attended-by", &["iran"]),
    ("not-place", &["astana"]),
    ("number", &["21", "3"]),
    ("only", &["edges.csv"]),
    ("of", &["bilateral"]),
    ("owed-by", &["turkey"]),
    ("owed-to", &["syria"]),
    ("part-of", &["astana-20"]),
    ("party", &["turkey"]),
    ("place", &["sochi"]),
    ("process", &["astana", "geneva"]),
    ("publisher", &["tass"]),
    ("question", &["rounds"]),
    ("relation", &["reaffirms"]),
    ("role", &["observer"]),
    ("scale", &["1"]),
    ("since", &["2022"]),
    ("status", &["kept_late", "planned", "cancelled"]),
    ("table", &["participations"]),
    ("top", &["2"]),
    ("topic", &["sanctions"]),
    ("until", &["2018"]),
    ("venue", &["rixos"]),
];

/// Options whose effect on one state depends on the records: one state of the command must show it.
const OF_THE_RECORDS: &[&str] =
    &["as_of", "cited_by", "cites", "limit", "policy", "possibly", "when"];

/// Commands that take every record with the value that a policy chooses, though none of those that they show
/// of the shipped records differs under another one.
const NOTHING_IN_DISPUTE: &[&str] =
    &["compare policy", "met policy", "network policy", "sources policy"];

/// Options that say where something goes, and not what; other tests hold them.
const WHERE: &[&str] = &["output", "force", "format", "help", "version"];

/// The scale at which pictures are made where it does not matter.
const SMALL: [&str; 2] = ["--scale", "0.1"];

/// What a command line gives: its output, or why there is none.
#[derive(Debug, PartialEq)]
enum Outcome {
    Refused,
    Failed(String),
    Made(Vec<u8>),
}

/// Runs commands, each on records that are read once.
struct Runner {
    packages: Packages,
    records: BTreeMap<&'static str, Rc<Inside>>,
}

fn words(line: &[String]) -> Vec<OsString> {
    std::iter::once("diplograph").chain(line.iter().map(String::as_str)).map(Into::into).collect()
}

impl Runner {
    fn new() -> Self {
        let packages = Packages::new();
        let open = |line: &[&str]| {
            let line: Vec<String> =
                line.iter().map(|word| word.replace("{empty}", &packages.path("empty"))).collect();
            Inside::open(&given::parse(&words(&line)).ok().unwrap().everywhere).unwrap()
        };
        let records = BTreeMap::from([
            ("", open(&["explore"])),
            ("data", open(&["explore", "--data", "{empty}"])),
            ("policy", open(&["explore", "--policy", "latest"])),
        ]);
        let export = packages.path("export");
        given::parse(&words(&["export".into(), "csv".into(), export])).ok().unwrap().run().unwrap();
        Self { packages, records }
    }

    /// Returns the words of a line, with paths for the names of packages.
    fn line(&self, line: &str) -> Vec<String> {
        let word = |word: &str| match word.strip_prefix('{').and_then(|it| it.strip_suffix('}')) {
            Some("shipped") => env!("CARGO_MANIFEST_DIR").to_owned(),
            Some(name) => self.packages.path(name),
            None => word.to_owned(),
        };
        line.split(' ').map(word).collect()
    }

    /// Runs a line with an option more.
    fn run(&self, line: &[String], option: &str) -> Outcome {
        match given::parse(&words(line)) {
            Err(Stopped::Failure(Failure::Usage(..))) => return Outcome::Refused,
            Err(Stopped::Parser(error)) if error.use_stderr() => return Outcome::Refused,
            Err(_) => panic!("{line:?}"),
            Ok(_) => {}
        }
        let records = self.records.get(option).unwrap_or(&self.records[""]);
        match records.run_parsed(line) {
            Ok((bytes, ..)) => Outcome::Made(bytes),
            Err(failure) => Outcome::Failed(failure.to_string()),
        }
    }
}

/// Returns the words with which an option is tried, one list for each of its values.
fn trials(runner: &Runner, argument: &Arg) -> Vec<Vec<String>> {
    let id = argument.get_id().as_str();
    let long = argument.get_long().map(|long| format!("--{long}"));
    if !argument.get_action().takes_values() {
        return vec![long.into_iter().collect()];
    }
    let listed: Vec<String> =
        argument.get_possible_values().iter().map(|it| it.get_name().to_owned()).collect();
    let known = TRIALS.iter().find(|(name, _)| *name == id).map(|(_, values)| *values);
    let values = match known {
        _ if id == "policy" => vec!["latest".to_owned()],
        _ if !listed.is_empty() => listed,
        Some(values) => values.iter().flat_map(|value| runner.line(value)).collect(),
        None => panic!("no value to try `{id}` with"),
    };
    values.into_iter().map(|value| long.iter().cloned().chain([value]).collect()).collect()
}

/// Returns the forms of a command as options.
fn forms(command: &Command) -> Vec<Vec<String>> {
    let format = command.get_arguments().find(|it| it.get_id() == "format");
    let values = format.map(Arg::get_possible_values).unwrap_or_default();
    let forms = values.iter().map(|it| vec!["--format".to_owned(), it.get_name().to_owned()]);
    forms.collect()
}

/// What came of trying an option of a command.
#[derive(Default)]
struct Tried {
    /// The lines in which it was taken and made no difference.
    idle: Vec<String>,
    /// Whether it made one somewhere.
    changed: bool,
}

/// Tries every option of a command in one state, in all forms.
fn try_options(
    runner: &Runner,
    command: &Command,
    state: &str,
    tried: &mut BTreeMap<String, Tried>,
) {
    let base = runner.line(state);
    let mut filters_are_tried = false;
    let takes = |id: &str| command.get_arguments().any(|argument| argument.get_id() == id);
    let mut forms = forms(command);
    let is_taken =
        |form: &&Vec<String>| runner.run(&[&base[..], form].concat(), "") != Outcome::Refused;
    if !forms.first().is_some_and(|form| is_taken(&form)) {
        // What is printed is the same whatever the form.
        forms = vec![Vec::new()];
    }
    for form in forms {
        let mut line = [&base[..], &form].concat();
        // Little is enough where the filters have been tried, and small pictures are made sooner.
        for (id, option) in [("last", ["--last", "3"]), ("scale", SMALL)] {
            let less = [&line[..], &option.map(str::to_owned)].concat();
            let is_wanted = takes(id) && (filters_are_tried || id == "scale");
            if is_wanted && runner.run(&less, "") != Outcome::Refused {
                line = less;
            }
        }
        let without = runner.run(&line, "");
        if without == Outcome::Refused {
            continue;
        }
        for argument in command.get_arguments() {
            let id = argument.get_id().as_str();
            let in_state = argument.get_long().is_some_and(|it| line.contains(&format!("--{it}")))
                || argument.is_required_set();
            // Filters choose events before any form is made of them.
            let is_filter = argument.get_help_heading() == Some("Which events");
            let needs_whole = ["scale", "engine"].contains(&id);
            let is_fixed = in_state && !needs_whole;
            if WHERE.contains(&id) || is_fixed || (is_filter && filters_are_tried) {
                continue;
            }
            let (line, without) = match line.strip_suffix(&SMALL.map(str::to_owned)) {
                Some(whole) if needs_whole => (whole, &runner.run(whole, "")),
                _ => (&line[..], &without),
            };
            let outcomes = trials(runner, argument).into_iter().map(|option| {
                let line = [line, &option].concat();
                runner.run(&line, id)
            });
            let mut outcomes = outcomes.filter(|it| *it != Outcome::Refused).peekable();
            let tried = tried.entry(format!("{} {id}", command.get_name())).or_default();
            let is_refused = outcomes.peek().is_none();
            if outcomes.any(|outcome| outcome != *without) {
                tried.changed = true;
            } else if !is_refused {
                tried.idle.push(format!("{} with `{id}`", line.join(" ")));
            }
        }
        filters_are_tried = true;
    }
}

#[test]
fn an_option_changes_what_comes_out_or_is_refused() {
    let mut cli = Cli::command();
    cli.build();
    let runner = Runner::new();
    let diagrams = cli.find_subcommand("diagram").unwrap();
    let kind = diagrams.get_arguments().find(|it| it.get_id() == "diagram").unwrap();
    let kinds = kind.get_possible_values();
    let kinds = kinds.iter().map(|kind| kind.get_name()).filter(|kind| *kind != "round");
    let mut states: Vec<String> = kinds.map(|kind| format!("diagram {kind}")).collect();
    states.extend(STATES.iter().map(|&state| state.to_owned()));
    let mut tried = BTreeMap::new();
    for state in &states {
        let command = cli.find_subcommand(state.split(' ').next().unwrap()).unwrap();
        try_options(&runner, command, state, &mut tried);
    }
    for command in cli.get_subcommands().map(Command::get_name).filter(|it| *it != "build") {
        let is_tried = states.iter().any(|state| state.split(' ').next() == Some(command));
        assert!(is_tried || command == "help", "`{command}` has no state");
    }
    let mut idle = Vec::new();
    for (option, tried) in &tried {
        let id = option.split(' ').nth(1).unwrap_or_default();
        let is_excused = OF_THE_RECORDS.contains(&id) && tried.changed;
        if !is_excused && !NOTHING_IN_DISPUTE.contains(&option.as_str()) {
            idle.extend(&tried.idle);
        }
    }
    assert!(idle.is_empty(), "{idle:#?}");
}

#[test]
fn every_name_in_the_table_is_an_option_of_its_command() {
    let mut cli = Cli::command();
    cli.build();
    for command in super::COMMANDS {
        let declared = cli.find_subcommand(command.name).unwrap();
        let known: Vec<&str> = declared.get_arguments().map(|it| it.get_id().as_str()).collect();
        for option in command.lines.iter().flat_map(|line| line.1).copied().flatten() {
            assert!(known.contains(option), "{} {option}", command.name);
        }
        for when in command.lines.iter().flat_map(|line| line.0) {
            let (super::When::Given(option)
            | super::When::Absent(option)
            | super::When::Is(option, _)
            | super::When::IsNot(option, _)) = when;
            assert!(known.contains(option), "{} {option}", command.name);
        }
    }
}
