//! The form follows the name of the file, and an option that would do nothing is refused.

use std::fs;

use super::diplograph;
use crate::package_folder::Folder;

#[test]
fn a_name_decides_the_form_in_every_command_that_writes_a_file() {
    let (folder, package) = (Folder::empty(), Folder::tiny());
    let data = package.path().to_string_lossy().into_owned();
    let cases: [(&[&str], &str, &str); 17] = [
        (&["timeline"], "a.xlsx", "PK"),
        (&["timeline"], "a.ics", "BEGIN:VCALENDAR"),
        (&["timeline"], "a.MD", "|"),
        (&["timeline"], "a.vl.json", "{\n  \"$schema\""),
        (&["timeline", "--format", "vega-lite"], "b.json", "{\n  \"$schema\""),
        (&["timeline"], "a.mmd", "timeline"),
        (&["ask", "rounds"], "b.json", "{"),
        (&["ask", "rounds", "--sql"], "b.sql", "-- "),
        (&["diagram", "schema"], "c.png", "\u{89}PNG"),
        (&["diagram", "schema"], "c.pdf", "%PDF"),
        (&["diagram", "schema"], "c.gv", "digraph"),
        (&["slippage"], "d.svg", "<svg"),
        (&["coverage"], "e.csv", "event"),
        (&["check"], "f.sarif", "{"),
        (&["explore"], "g.html", "<!doctype html>"),
        (&["codebook"], "h.md", "# "),
        (&["show", "iran"], "i.json", "{"),
    ];
    for (command, name, start) in cases {
        let target = folder.path().join(name).to_string_lossy().into_owned();
        let run = diplograph(&[command, &["--data", &data, "-o", &target]].concat());
        assert_eq!(run.code, 0, "{command:?} {name}: {}", run.stderr);
        let bytes = fs::read(&target).unwrap();
        let found: String =
            bytes.iter().take(start.chars().count()).map(|&b| char::from(b)).collect();
        assert!(found.eq_ignore_ascii_case(start), "{command:?} {name}: {found}");
    }
}

#[test]
fn a_name_that_contradicts_the_form_or_that_no_form_has_is_refused_and_nothing_written() {
    let folder = Folder::empty();
    let cases: [(&[&str], &str, &str); 8] = [
        (&["diagram", "schema"], "a.jpg", "`.png`"),
        (&["diagram", "schema", "--format", "png"], "a.jpg", "`.png`"),
        (&["diagram", "schema", "--format", "png"], "a.svg", "`.png`"),
        (&["timeline", "--format", "csv"], "a.xlsx", "`.csv`"),
        (&["network"], "a.svg", "`.csv`"),
        (&["explore"], "a.pdf", "`.html`"),
        (&["ask", "rounds", "--sql"], "a.csv", "`.sql`"),
        (&["check"], "a.csv", "`.sarif`"),
    ];
    for (command, name, writable) in cases {
        let target = folder.path().join(name).to_string_lossy().into_owned();
        let run = diplograph(&[command, &["-o", &target]].concat());
        assert_eq!(run.code, 2, "{command:?} {name}");
        assert!(run.stderr.contains(writable), "{command:?} {name}: {}", run.stderr);
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_dash_is_the_standard_output() {
    let run = diplograph(&["coverage", "tables", "--format", "csv", "-o", "-"]);
    assert_eq!((run.code, run.stdout.is_empty()), (0, false), "{}", run.stderr);
    assert!(!std::path::Path::new("-").exists());
    assert_eq!(diplograph(&["build", "-o", "-"]).code, 2);
}

#[test]
fn an_option_that_would_do_nothing_is_refused_by_its_name() {
    let cases: [(&[&str], &str); 34] = [
        (&["timeline", "--excel", "--format", "json"], "`--excel`"),
        (&["network", "--excel", "-o", "a.md"], "`--excel`"),
        (&["timeline", "--tidy", "--format", "ics"], "`--tidy`"),
        (&["timeline", "--sql", "--lang", "ar"], "`--lang`"),
        (&["ask", "--sql", "--format", "csv", "rounds"], "`--format`"),
        (&["ask", "--sql", "--why", "rounds"], "`--why`"),
        (&["ask", "--explain", "--excel", "rounds"], "`--excel`"),
        (&["show", "iran", "--why", "--format", "json"], "`--why`"),
        (&["diagram", "attendance", "21"], "`EVENT`"),
        (&["diagram", "round", "21", "--kind", "summit"], "`--kind`"),
        (&["diagram", "schema", "--since", "2020"], "`--since`"),
        (&["diagram", "network", "--format", "dot", "--theme", "dark"], "`--theme`"),
        (&["diagram", "network", "--engine", "graphviz", "--theme", "dark"], "`--theme`"),
        (&["diagram", "network", "--engine", "graphviz", "--format", "dot"], "`--engine`"),
        (&["slippage", "hosts", "--format", "svg"], "`OF`"),
        (&["slippage", "--theme", "dark"], "`--theme`"),
        (&["coverage", "tables", "--kind", "summit"], "`--kind`"),
        (&["coverage", "names", "--kind", "summit"], "`--kind`"),
        (&["citations", "unscr-2254", "--each"], "`--each`"),
        (&["check", "--explain", "D302", "--format", "json"], "`--format`"),
        (&["check", "--explain", "D302", "--limit", "3"], "`--limit`"),
        (&["check", "one", "--data", "other"], "`--data`"),
        (&["check", "--policy", "latest"], "`--policy`"),
        (&["codebook", "--lang", "ar"], "`--lang`"),
        (&["codebook", "--policy", "latest"], "`--policy`"),
        (&["timeline", "--sql", "--policy", "latest"], "`--policy`"),
        (&["ask", "--sql", "--policy", "latest", "rounds"], "`--policy`"),
        (&["diagram", "network", "--layout", "circle", "--format", "dot"], "`--layout`"),
        (&["diagram", "network", "--engine", "own", "--format", "dot"], "`--engine`"),
        (&["export", "csv", "--only", "nodes.csv", "--force"], "`--force`"),
        (&["build", "--lang", "ar"], "`--lang`"),
        (&["export", "csv", "tables", "-o", "other"], "`--output`"),
        (&["diff", "a", "b", "--data", "c"], "`--data`"),
        (&["completions", "bash", "--data", "c"], "`--data`"),
    ];
    for (arguments, option) in cases {
        let run = diplograph(arguments);
        assert_eq!(run.code, 2, "{arguments:?}: {}", run.stderr);
        let message = format!("{option} would do nothing");
        assert!(run.stderr.contains(&message), "{arguments:?}: {}", run.stderr);
    }
}

#[test]
fn a_refusal_tells_in_which_form_the_option_is_read() {
    let cases: [(&[&str], &str); 5] = [
        (&["timeline", "--excel", "--format", "json"], "it is read with `--format csv`"),
        (
            &["diagram", "network", "--format", "dot", "--scale", "1", "--engine", "graphviz"],
            "it is read with `--format png` and without `--engine graphviz`",
        ),
        (&["check", "one", "--data", "other"], "it is read without `FOLDER`"),
        (
            &["diagram", "network", "--format", "dot", "--theme", "dark"],
            "it is read with `--format svg`, `png` or `pdf`",
        ),
        (&["build", "--lang", "ar"], "leave it out: it chooses the language of labels"),
    ];
    for (arguments, told) in cases {
        let run = diplograph(arguments);
        assert_eq!(run.code, 2, "{arguments:?}");
        assert!(run.stderr.contains(told), "{arguments:?}: {}", run.stderr);
    }
}

#[test]
fn a_folder_that_is_called_as_a_file_is_refused_and_nothing_written() {
    let folder = Folder::empty();
    let target = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    for name in ["a.xlsx", "a.CSV", "a.vl.json", "a.html", "a.zip", "a.jpg", "a.sqlite"] {
        let target = target(name);
        for command in [&["build", "-o", &target][..], &["export", "csv", &target]] {
            let run = diplograph(command);
            assert_eq!(run.code, 2, "{command:?}");
            let told = ["writes a folder", target.rsplit_once('.').unwrap().0];
            assert!(told.iter().all(|it| run.stderr.contains(it)), "{command:?}: {}", run.stderr);
        }
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    // A version is no ending of a file, and a folder that is there is one whatever its name.
    fs::create_dir(target("b.md")).unwrap();
    for name in ["tables-0.1", "b.md"] {
        let run = diplograph(&["export", "csv", &target(name)]);
        assert_eq!(run.code, 0, "{name}: {}", run.stderr);
    }
}

#[test]
fn an_option_that_makes_no_difference_to_an_answer_is_told() {
    let cases: [(&[&str], &str); 8] = [
        (&["ask", "rounds attended by Iran", "--as-of", "2019-03-01"], "`--as-of` changes nothing"),
        (&["ask", "promises", "--as-of", "2019-03-01"], ""),
        (&["ask", "how many promises were missed", "--as-of", "2018-01-01"], ""),
        (&["ask", "compare round 20 and round 21", "--why"], "`--why` changes nothing"),
        (&["ask", "how did topics change", "--why"], "`--why` changes nothing"),
        (&["ask", "rounds attended by Iran", "--why", "--format", "csv"], ""),
        (&["show", "kazakhstan", "--as-of", "2024-12-31"], "`--as-of` changes nothing"),
        (&["show", "astana-21", "--why"], ""),
    ];
    for (arguments, told) in cases {
        let run = diplograph(arguments);
        assert_eq!(run.code, 0, "{arguments:?}: {}", run.stderr);
        let is_told = if told.is_empty() {
            !run.stderr.contains("changes nothing")
        } else {
            run.stderr.contains(told)
        };
        assert!(is_told, "{arguments:?}: {}", run.stderr);
    }
}

#[test]
fn excel_alone_means_csv() {
    let run = diplograph(&["coverage", "tables", "--excel"]);
    assert!(run.stdout.starts_with('\u{feff}'), "{}", run.stdout);
}
