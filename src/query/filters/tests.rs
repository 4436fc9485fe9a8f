use super::*;
use crate::analysis::fixture;
use crate::query::canonical::canonical;

fn text<R: Thing>(filters: &Filters<R>) -> Result<String, String> {
    let (model, _) = fixture::talks();
    match filters.to_query(&Resolver::new(&model)) {
        Ok(query) => Ok(canonical(&query, &model)),
        Err(error) => Err(format!("{error}; {}", error.suggestions().join(", "))),
    }
}

#[test]
fn filters_add_up_to_one_query() {
    let filters = EventFilters { last: Some(2), ..EventFilters::default() }
        .with(Flag::EventKind, ["rounds"])
        .with(Flag::EventAttendedBy, ["Iran", "Talal"])
        .with(Flag::EventNotAttendedBy, ["iraq"])
        .with(Flag::EventDeclinedBy, ["opposition"])
        .with(Flag::EventLedBy, ["Talal for russia"])
        .with(Flag::EventPlace, ["kazakhstan"])
        .with(Flag::EventSince, ["2022"])
        .with(Flag::EventBefore, ["talks-21"])
        .with(Flag::EventNumber, ["18-"]);
    let expected = "rounds attended by iran and represented by talal-one \
                    and not attended by iraq and declined by opposition \
                    and led by talal-one for russia and numbered from 18 \
                    and in country kazakhstan and since 2022 and earlier than talks-21; last 2";
    assert_eq!(text(&filters), Ok(expected.to_owned()));
}

#[test]
fn a_former_name_of_a_place_means_the_years_in_which_it_was_in_use() {
    let filters = EventFilters::default().with(Flag::EventPlace, ["Nur-Sultan"]);
    let expected = "events at astana and in 2019-03-23/2022-09-16";
    assert_eq!(text(&filters), Ok(expected.to_owned()));
}

#[test]
fn an_unknown_value_is_named_with_the_nearest() {
    let with = |flag, value: &str| EventFilters::default().with(flag, [value]);
    for (filters, error) in [
        (with(Flag::EventAttendedBy, "Irna"), "no party or person is called `Irna`; Iran"),
        (with(Flag::EventKind, "sumit"), "`sumit` is not a kind of event; summit"),
        (with(Flag::EventRole, "guarantors"), "`guarantors` is not a role; guarantor"),
        (
            with(Flag::EventNumber, "many"),
            "`many` is not a number or a range of numbers; 21, 3-5, 19-",
        ),
        (
            EventFilters { first: Some(1), last: Some(1), ..EventFilters::default() },
            "`first` and `last` exclude each other; ",
        ),
        (
            with(Flag::EventIn, "2019-21"),
            "`2019-21` can be spring 2019 or the years 2019/2021; 2019-03/2019-05, 2019/2021",
        ),
        (with(Flag::CommitmentDue, "2019"), "`due` filters things of another kind; "),
    ] {
        assert_eq!(text(&filters), Err(error.to_owned()));
    }
}

#[test]
fn a_date_that_is_not_edtf_is_refused_with_the_edtf_to_write() {
    let near = |text: &str| date_of(text).map_err(|error| error.suggestions().join(", "));
    for (written, edtf) in [
        ("May 2019", "2019-05"),
        ("2019-2021", "2019/2021"),
        ("21 December 2017", "2017-12-21"),
        ("05/01/2019", "2019-01-05, 2019-05-01"),
        ("soon", ""),
        ("2023-24", "2023-12/2024-02, 2023/2024"),
    ] {
        assert_eq!(near(written), Err(edtf.to_owned()), "{written}");
    }
    // No later year looks like these, so they are seasons.
    for season in ["2024-21", "2021-21", "2019-33", "2019-21/2019-22"] {
        assert!(date_of(season).is_ok(), "{season}");
    }
}

#[test]
fn what_has_one_value_only_must_have_one_of_several_asked_for() {
    let filters = EventFilters::default()
        .with(Flag::EventKind, ["meetings", "technical-meetings"])
        .with(Flag::EventNotPlace, ["astana", "sochi"])
        .with(Flag::EventRole, ["observer"]);
    let expected = "events (of kind meeting or of kind technical_meeting) \
                    and attended as observer by (parties) and not at astana and not at sochi";
    assert_eq!(text(&filters), Ok(expected.to_owned()));
}

#[test]
fn filters_of_commitments_add_up_to_one_query() {
    let filters = CommitmentFilters::default()
        .with(Flag::CommitmentMadeAt, ["20", "talks-21-statement"])
        .with(Flag::CommitmentDue, ["2023-41"])
        .with(Flag::CommitmentOwedBy, ["Iran", "Russia"])
        .with(Flag::CommitmentAction, ["hold-meeting"])
        .with(Flag::CommitmentVerdict, ["kept", "kept late"]);
    let expected = "commitments (made at talks-20 or made in talks-21-statement) \
                    and due in 2023-41 and owed by iran and owed by russia \
                    and with action hold_meeting \
                    and (with verdict kept or with verdict kept_late)";
    assert_eq!(text(&filters), Ok(expected.to_owned()));
    let filters = CommitmentFilters::default().with(Flag::CommitmentVerdict, ["mised"]);
    assert_eq!(text(&filters), Err("`mised` is not a verdict; missed".to_owned()));
}

#[test]
fn the_name_of_a_filter_is_that_of_no_other_of_its_kind() {
    let mut names: Vec<(Kind, &str)> =
        Flag::ALL.iter().map(|flag| (flag.declaration().of, flag.declaration().name)).collect();
    names.sort_unstable();
    assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{names:?}");
}
