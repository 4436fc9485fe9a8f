use super::*;
use crate::analysis::fixture;

fn again(text: &str) -> Result<String, String> {
    let (model, _) = fixture::talks();
    let query = parse_canonical(text, &model).map_err(|error| error.to_string())?;
    let written = canonical(&query, &model);
    assert_eq!(parse_canonical(&written, &model).as_ref(), Ok(&query));
    Ok(written)
}

#[test]
fn a_canonical_text_reads_back_to_itself() {
    for text in [
        "rounds attended by iran and not attended by iraq; first 1",
        "events",
        "rounds (attended by iran or attended by iraq) and in 2023; reversed; last 2; possibly",
        "events not (of kind round and numbered from 3 up-to 5)",
        "count of meetings in country kazakhstan and with status announced",
        "whether events being talks-21 and attended by iraq",
        "states attending as observer at-level minister at every (rounds since 2022-40)",
        "parties attending (events attended by iran) and not being iran; \
         most events attending (events attended by iran); first 10",
        "people leading for russia at talks-21",
        "people serving as deputy_head at (rounds; last 1); most days leading at (rounds)",
        "people meeting talal-one at talks-21",
        "rounds attended by at least 3 of (states)",
        "rounds attended by only (parties attending as guarantor at (events of process talks))",
        "events marked absent+invited by iran",
        "rounds led by talal-one for russia and before 2018",
        "rounds next after talks-20",
        "provisions of (documents at talks-21) and about next-meeting and with act agrees",
        "provisions mentioning as opposes (parties being iraq) and saying \"oil \\\"theft\\\"\"",
        "documents agreed and containing (provisions citing as reaffirms talks-20-statement)",
        "topics of (provisions of talks-21-statement) and not of (provisions of talks-20-statement)",
        "commitments made at talks-20 and with verdict kept_late and due in 2023-41",
        "sources for (events being talks-21)",
        "disputes about (events being talks-21)",
        "offices of russia and titled \"foreign minister\" and in 2019",
        "cities of (rounds); most events among (rounds)",
        "days from talks-19 to talks-20",
        "gaps between rounds",
        "longest gap between rounds",
        "mean gap between rounds attended by iraq",
        "years of rounds",
        "years with most rounds",
        "years without rounds hosted by kazakhstan",
        "whether no rounds not attended by iran",
        "rounds; nth-last 2",
        "rounds in months 1+2+12",
        "commitments made by (provisions about next-meeting)",
        "states hosting (rounds); most events hosted among (rounds)",
        "documents; most provisions among (provisions about next-meeting); first 1",
        "documents of kind resolution; most citations among (documents agreed)",
        "comparison of events being talks-20 or being talks-21",
    ] {
        assert_eq!(again(text), Ok(text.to_owned()));
    }
}

#[test]
fn a_word_that_does_not_fit_is_named() {
    for (text, error) in [
        ("rounds attended by atlantis", "no party has the id `atlantis`"),
        ("rounds attend by iran", "`attend` stands where a condition on events was expected"),
        ("wars", "`wars` stands where a noun was expected"),
        ("rounds in 2017-02-30 and in 2018", "`2017-02-30` is not an EDTF date: "),
        (
            "rounds; most days leading at (rounds)",
            "`days` stands where a measure of these things was expected",
        ),
        ("documents at \"x", "a quoted text does not end"),
        ("rounds numbered 3 4", "`4` stands where the end was expected"),
        ("", "the text ends where a noun was expected"),
    ] {
        let found = again(text).unwrap_err();
        assert!(found.starts_with(error), "{text}: {found}");
    }
}

#[test]
fn brackets_without_end_are_refused_before_they_fill_the_stack() {
    let text = format!("rounds {}", "(".repeat(100_000));
    assert_eq!(again(&text), Err("conditions are nested more than 40 deep".to_owned()));
}
