//! Hints name what the records at hand hold: they are tried on a package that knows nothing of ours.

use crate::cli::{diplograph, diplograph_reading};
use crate::package_folder::Folder;

/// Makes a package with one conference and one party, none of whose names is in the shipped records.
fn climate() -> Folder {
    let folder = Folder::shipped();
    for entry in std::fs::read_dir(folder.path().join("data")).unwrap().flatten() {
        let text = std::fs::read_to_string(entry.path()).unwrap();
        std::fs::write(entry.path(), text.lines().next().unwrap().to_owned() + "\n").unwrap();
    }
    folder.append(
        "sources",
        "paper,press,The Paper,Talks begin,https://example.org/1,2015-11-30,en,,,,\n",
    );
    folder.append("processes", "climate,,paper,\n");
    folder.append("parties", "tuvalu,state,TUV,798,Q672,GOV,,,paper,\n");
    folder.append("places", "paris,city,,,,,paper,\n");
    folder.append(
        "events",
        "cop-21,climate,other,,,2015-11-30/2015-12-12,paris,,,in_person,held,certain,paper,\n",
    );
    folder.append(
        "names",
        "climate,en,pref,Climate talks,,paper,\ntuvalu,en,pref,Tuvalu,,paper,\n\
         paris,en,pref,Paris,,paper,\ncop-21,en,pref,Paris conference,,paper,\n",
    );
    folder
}

/// Returns the texts between backticks.
fn quoted(text: &str) -> Vec<String> {
    text.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn what_is_offered_for_a_question_that_is_not_understood_can_be_asked() {
    let folder = climate();
    let data = folder.path().to_string_lossy().into_owned();
    for question in ["rounds held where", "حضر ماذا الجولة", "раунды где когда", "kim turlar ne"]
    {
        let run = diplograph(&["ask", question, "--data", &data]);
        let Some(help) = run.stderr.lines().find(|line| line.starts_with("help: ")) else {
            continue;
        };
        for offered in quoted(help) {
            let asked = diplograph(&["ask", &offered, "--data", &data]);
            assert_eq!(asked.code, 0, "{question}: {offered}: {}", asked.stderr);
        }
    }
}

#[test]
fn a_question_offered_to_an_empty_pipe_can_be_asked() {
    let folder = climate();
    let data = folder.path().to_string_lossy().into_owned();
    let run = diplograph_reading(&["ask", "--data", &data], "");
    let command = quoted(&run.stderr).remove(0);
    let (_, question) = command.split_once('"').unwrap();
    let asked = diplograph(&["ask", question.trim_end_matches('"'), "--data", &data]);
    assert_eq!(asked.code, 0, "{command}: {}", asked.stderr);
}

#[test]
fn commands_that_are_offered_run_on_the_package_at_hand() {
    let folder = climate();
    let data = folder.path().to_string_lossy().into_owned();
    for arguments in [&["round"][..], &["round", "21"]] {
        let run = diplograph(&[&["diagram", "--data", &data], arguments].concat());
        assert_eq!(run.code, 2);
        let command = quoted(run.stderr.lines().last().unwrap()).remove(0);
        assert_eq!(command, "diplograph diagram round cop-21");
        let words: Vec<&str> = command.split(' ').skip(1).collect();
        let offered = diplograph(&[&words[..], &["--data", &data]].concat());
        assert_eq!(offered.code, 0, "{command}: {}", offered.stderr);
    }
    let target = folder.path().join("edition").to_string_lossy().into_owned();
    let built = diplograph(&["build", "--data", &data, "-o", &target]);
    assert_eq!(built.code, 0, "{}", built.stderr);
    let tried = built.stderr.lines().find_map(|line| line.strip_prefix("try      ")).unwrap();
    let (command, _) = tried.split_once(" -o ").unwrap();
    let words: Vec<&str> = command.split(' ').skip(1).collect();
    assert_eq!(diplograph(&words).code, 0, "{command}");
    let looked = built.stderr.lines().find_map(|line| line.strip_prefix("look at  ")).unwrap();
    for path in looked.split(" and ") {
        assert!(std::path::Path::new(path).exists(), "{path}");
    }
}
