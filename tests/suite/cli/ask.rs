//! `diplograph ask` with questions from a pipe.

use super::{diplograph, diplograph_reading};

#[test]
fn each_line_of_a_pipe_is_a_question_and_each_answer_a_line_of_json() {
    let questions = "first round attended by Iraq\n\nrounds attended by Irna\nкоторый раунд последний\nlast round\n";
    let run = diplograph_reading(&["ask", "--format", "json"], questions);
    assert_eq!(run.code, 2);
    let lines: Vec<serde_json::Value> =
        run.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 4, "{}", run.stdout);
    assert_eq!(lines[0]["rows"][0]["number"], 13);
    assert_eq!(lines[1]["question"], "rounds attended by Irna");
    assert_eq!(lines[1]["error"], "not understood: `Irna`");
    assert_eq!(lines[1]["help"], "did you mean `Iran`?");
    assert_eq!(lines[3]["rows"][0]["number"], 22);
    assert!(run.stderr.contains("of 4 questions were not understood"), "{}", run.stderr);
}

#[test]
fn answers_for_reading_stand_apart_and_faults_go_to_the_errors() {
    let run =
        diplograph_reading(&["ask"], "last round\nrounds attended by Irna\nrounds in Sochi\n");
    assert_eq!(run.code, 2);
    assert_eq!(run.stdout.matches("= rounds").count(), 2, "{}", run.stdout);
    assert!(run.stdout.contains("\n\nrounds held at Sochi\n"), "{}", run.stdout);
    assert_eq!(
        run.stderr,
        "error: not understood: `Irna`\nhelp: did you mean `Iran`?\n\
error: 1 of 3 questions were not understood\n"
    );
}

#[test]
fn a_pipe_with_questions_that_are_understood_exits_with_0_and_an_empty_one_with_2() {
    assert_eq!(diplograph_reading(&["ask"], "last round\n").code, 0);
    let run = diplograph(&["ask"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.starts_with("error: no question was asked\n"), "{}", run.stderr);
}

#[test]
fn an_answer_speaks_the_language_of_its_question_and_keeps_english_keys() {
    let question = "الجولات التي حضرتها إيران ولم يحضرها الأردن";
    let run = diplograph(&["ask", question]);
    let lines: Vec<&str> = run.stdout.lines().collect();
    assert_eq!(lines[0], "الجولات بحضور إيران ودون حضور الأردن");
    assert!(lines[1].contains("rounds attended by iran and not attended by jordan"));
    assert!(lines[2].contains("الرقم") && lines[2].contains("المكان"), "{}", lines[2]);
    assert!(
        run.stdout.contains("1 من أصل 22 (الجولات)؛ بيانات المشاركة متوفرة في 22"),
        "{}",
        run.stdout
    );
    let run = diplograph(&["ask", question, "--format", "csv"]);
    assert!(
        run.stdout.starts_with("number,kind,event,date,place,host,n_sources,"),
        "{}",
        run.stdout
    );
    assert!(run.stdout.contains("\n1,جولة,"), "{}", run.stdout);
    let run = diplograph(&["ask", question, "--lang", "tr"]);
    assert!(run.stdout.starts_with("turlar, katılan: İran, katılmayan: Ürdün\n"));
}

#[test]
fn parties_stand_in_the_order_of_the_language() {
    let run = diplograph(&["ask", "--lang", "ru", "--format", "json", "observers at round 21"]);
    let answer: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let names: Vec<&str> = answer["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["party"][0].as_str().unwrap())
        .collect();
    let mut sorted = names.clone();
    // Russian capitals without Ё stand in the order of their code points.
    sorted.sort_by_key(|name| name.to_lowercase());
    assert!(names.len() >= 5 && names == sorted, "{names:?}");
}

#[test]
fn an_analysis_is_asked_for_in_words() {
    // Round 14 promised the next meeting for March 2020; round 15 began on 16 February 2021.
    let run = diplograph(&["ask", "--format", "json", "how late was round 15"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let answer: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(answer["query"], "slippage of commitments settled by astana-15");
    let rows = answer["rows"].as_array().unwrap();
    let of_round_14 = rows.iter().find(|row| row["made_in"] == "astana-14").unwrap();
    assert_eq!(of_round_14["days_late_min"], 322);
}

#[test]
fn an_analysis_tells_of_what_is_named_and_of_nothing_else() {
    let rows = |question: &str| {
        let run = diplograph(&["ask", "--format", "json", question]);
        let answer: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
        answer["rows"].as_array().unwrap().clone()
    };
    let central = rows("how central were Russia and Iran");
    let ids: Vec<&str> = central.iter().filter_map(|row| row["party_id"].as_str()).collect();
    assert_eq!(ids.len(), 2);
    assert!(ids.contains(&"russia") && ids.contains(&"iran"));
    // Jordan was at no summit.
    assert!(rows("how central was Jordan at summits").is_empty());
    let all = rows("how central were the summits");
    assert_eq!(all.len(), 3);
}

#[test]
fn whether_something_holds_of_all_is_answered_with_the_exceptions() {
    let told = |question: &str| diplograph(&["ask", question]).stdout;
    assert!(told("did Iran attend all the rounds").contains("\n yes\n"));
    let held = told("were all the rounds held in Kazakhstan");
    assert!(held.contains("\n no\n") && held.contains("\nexceptions: 10th "), "{held}");
    // Of Lebanon at round 12 nothing is recorded, which is no absence.
    let unknown = told("has Lebanon been at every round since 2019");
    assert!(
        unknown.contains("\n no record\n") && unknown.contains("exceptions: 12th "),
        "{unknown}"
    );
}

#[test]
fn the_longest_gap_and_the_year_without_a_round_are_told() {
    let gap = diplograph(&["ask", "--format", "csv", "longest gap between rounds"]).stdout;
    assert!(gap.lines().nth(1).is_some_and(|line| line.ends_with(",433")), "{gap}");
    let years = diplograph(&["ask", "--format", "csv", "years without a round"]).stdout;
    assert_eq!(years.lines().collect::<Vec<_>>(), ["year,count", "2020,0"]);
}
