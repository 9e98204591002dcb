//! The model agrees with the independent reference model, number by number.

use ai_savings_calculator::model::{Bounds, CATALOGUE, Summary, Year, bounds, project};
use serde_json::{Map, Value};

use super::fixtures::{assert_number, assert_record, assumptions, cases, document, inputs, name};

/// Four scenarios and eight variants.
const SCENARIOS: usize = 12;

/// At least as many drawn cases and corners.
const LEAST_RANDOM: usize = 240;

fn assert_report(case: &Value) {
    let projection = project(&assumptions(case));
    let report = case["report"].as_object().expect("a case has a report");

    // The totals are the reference model's own comparison of cash and expense, not part of its report.
    let totals = case["totals"].as_object().expect("a case has totals");
    let summary: Map<_, _> = report.iter().filter(|(id, _)| *id != "rows").chain(totals).map(owned).collect();
    assert_record(name(case), Summary::FIELDS, &projection.summary, &summary);

    let rows = cases(&report["rows"]);
    assert_eq!(projection.years.len(), rows.len(), "{}: the number of years", name(case));
    for (year, row) in projection.years.iter().zip(rows) {
        let row = row.as_object().expect("a year is a record");
        assert_record(&format!("{}, t = {}", name(case), year.t), Year::FIELDS, year, row);
    }
}

fn owned((id, number): (&String, &Value)) -> (String, Value) {
    (id.clone(), number.clone())
}

fn assert_bounds(case: &Value) {
    let expected = case["bounds"].as_object().expect("a case has bounds");
    assert_record(name(case), Bounds::FIELDS, &bounds(&assumptions(case)), expected);
}

#[test]
fn every_scenario_and_variant_agrees_with_the_reference() {
    let scenarios = document("scenarios.json");
    assert_eq!(cases(&scenarios).len(), SCENARIOS);
    cases(&scenarios).iter().for_each(assert_report);
}

#[test]
fn every_random_case_agrees_with_the_reference() {
    let random = document("random.json");
    assert!(cases(&random).len() >= LEAST_RANDOM, "only {} cases", cases(&random).len());
    for case in cases(&random) {
        assert_report(case);
        assert_bounds(case);
    }
}

#[test]
fn the_bounds_of_every_scenario_agree_with_the_reference() {
    let bounds = document("bounds.json");
    assert_eq!(cases(&bounds).len(), SCENARIOS);
    cases(&bounds).iter().for_each(assert_bounds);
}

#[test]
fn every_end_of_every_slider_is_among_the_cases() {
    let random = document("random.json");
    for input in CATALOGUE {
        let (least, greatest) = input.slider;
        for (end, value) in [("least", least), ("greatest", greatest)] {
            let wanted = format!("{end}_{}", input.id);
            let case = cases(&random).iter().find(|case| name(case) == wanted).expect(&wanted);
            assert_eq!((input.read)(&inputs(case)), value, "{wanted}: the fixtures are of another catalogue");
        }
    }
}

#[test]
fn the_cases_cover_every_kind_of_answer() {
    let random = document("random.json");
    let reports: Vec<_> = cases(&random).iter().map(|case| &case["report"]).collect();
    for id in ["breakEvenSpeedup", "paybackYears", "materialityYear", "visibleYear"] {
        let absent = reports.iter().filter(|report| report[id].is_null()).count();
        assert!(absent >= 20 && reports.len() - absent >= 20, "{id} is absent in {absent} of {}", reports.len());
    }
    assert!(reports.iter().any(|report| report["paybackYears"] == 0.0), "nothing pays back at once");
    assert!(cases(&random).iter().any(|case| case["bounds"]["shareOfPoolThatMustVanishPct"].is_null()));
}

#[test]
#[should_panic(expected = "calculated Some(1.00000001), expected Some(1.0)")]
fn a_difference_in_the_eighth_digit_is_noticed() {
    assert_number("a number", Some(1.000_000_01), Some(1.0));
}

#[test]
#[should_panic(expected = "calculated None, expected Some(0.0)")]
fn nothing_is_not_taken_for_zero() {
    assert_number("a number", None, Some(0.0));
}

#[test]
#[should_panic(expected = "the names of the fields")]
fn a_field_that_the_reference_lacks_is_noticed() {
    let scenarios = document("scenarios.json");
    let mut case = cases(&scenarios)[0].clone();
    case["report"].as_object_mut().expect("a report").remove("npv");
    assert_report(&case);
}
