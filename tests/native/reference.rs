//! The model agrees with the reference model, number by number.

use ai_savings_calculator::model::{Bounds, CATALOGUE, Span, Summary, Year, bounds, claim, crossings, project};
use serde_json::{Value, json};

use super::fixtures::{assert_number, assert_record, assumptions, cases, document, inputs, name, named};

/// At least as many presets and variants.
const LEAST_SCENARIOS: usize = 24;

/// At least as many cases drawn over all limits.
const LEAST_DRAWN: usize = 300;

/// At least as many other draws, ends of sliders and corners.
const LEAST_OTHERS: usize = 240;

/// Fails unless what the case says is what is calculated: everything it says of years, and how many years there are.
fn assert_report(document: &Value, case: &Value) {
    let (context, a) = (name(case), assumptions(case));
    let projection = project(&a);
    assert_record(context, Summary::FIELDS, &projection.summary, &named(document, "summary", &case["summary"]));
    assert_record(context, Bounds::FIELDS, &bounds(&a), &named(document, "bounds", &case["bounds"]));

    for row in cases(&case["rows"]) {
        let row = named(document, "rows", row);
        let t = row["t"].as_u64().expect("a year has a number");
        let year = projection.years.iter().find(|year| u64::from(year.t) == t).expect("a year of the horizon");
        assert_record(&format!("{context}, t = {t}"), Year::FIELDS, year, &row);
    }
    let last = cases(&case["rows"]).last().expect("a year")[0].as_u64();
    assert_eq!(last, Some(projection.years.len() as u64), "{context}: the last year");

    let expected = named(document, "crossings", &case["crossings"]);
    for (id, ours) in crossings(&a, &projection.years).named() {
        let ours = ours.map(|Span { first, last, count }| json!([first, last, count]));
        assert_eq!(ours.unwrap_or_default(), expected[id], "{context}, {id}");
    }

    let Some(expected) = case["claim"].as_array() else { return };
    let chain = claim(&a, &projection);
    assert_eq!(chain.len(), expected.len(), "{context}: the steps of the claim chain");
    // What is left after many steps is known no better than what was there in the beginning.
    let slack = chain.iter().map(|step| step.to.abs()).fold(0.0, f64::max) * 1e-12;
    for (step, expected) in chain.iter().zip(expected) {
        assert_eq!(expected[0], step.id, "{context}");
        let theirs = expected[1].as_f64().expect("a number");
        if (step.to - theirs).abs() > slack {
            assert_number(&format!("{context}, {}", step.id), Some(step.to), Some(theirs));
        }
    }
}

fn assert_reports(file: &str) -> Value {
    let document = document(file);
    cases(&document["cases"]).iter().for_each(|case| assert_report(&document, case));
    document
}

#[test]
fn every_scenario_and_variant_agrees_with_the_reference() {
    let document = assert_reports("scenarios.json");
    let scenarios = cases(&document["cases"]);
    assert!(scenarios.len() >= LEAST_SCENARIOS, "{} scenarios", scenarios.len());
    for case in scenarios {
        assert_eq!(cases(&case["rows"]).len(), project(&assumptions(case)).years.len(), "{}: every year", name(case));
    }
}

#[test]
fn every_random_case_agrees_with_the_reference() {
    let document = assert_reports("random.json");
    let random = cases(&document["cases"]);
    let drawn = random.iter().filter(|case| name(case).starts_with("limits_draw")).count();
    assert!(drawn >= LEAST_DRAWN && random.len() - drawn >= LEAST_OTHERS, "{drawn} of {}", random.len());
}

#[test]
fn every_end_of_every_slider_is_among_the_cases() {
    let random = document("random.json");
    for input in CATALOGUE {
        let (least, greatest) = input.slider;
        for (end, value) in [("least", least), ("greatest", greatest)] {
            let expected = format!("{end}_{}", input.id);
            let case = cases(&random["cases"]).iter().find(|case| name(case) == expected).expect(&expected);
            assert_eq!((input.read)(&inputs(case)), value, "{expected}: the fixtures are of another catalogue");
        }
    }
}

#[test]
fn the_cases_cover_every_kind_of_answer() {
    let random = document("random.json");
    let random_cases = cases(&random["cases"]);
    let summaries: Vec<_> = random_cases.iter().map(|case| named(&random, "summary", &case["summary"])).collect();
    for id in ["breakEvenSpeedup", "paybackYears", "materialityYear", "visibleYear"] {
        let absent = summaries.iter().filter(|summary| summary[id].is_null()).count();
        assert!(absent >= 20 && summaries.len() - absent >= 20, "{id} is absent in {absent} of {}", summaries.len());
    }
    assert!(summaries.iter().any(|summary| summary["paybackYears"] == 0.0), "nothing pays back at once");
    let nothing_in_scope =
        |case: &Value| named(&random, "bounds", &case["bounds"])["shareOfPoolThatMustVanishPct"].is_null();
    assert!(random_cases.iter().any(nothing_in_scope));
    for place in 0..4 {
        let crossed = random_cases.iter().filter(|case| !case["crossings"][place].is_null()).count();
        assert!(crossed >= 20 && random_cases.len() - crossed >= 20, "crossing {place}: {crossed}");
    }
    let with_a_gap = |span: &Value| {
        let [first, last, count] = [0, 1, 2].map(|place| span[place].as_i64().unwrap_or_default());
        last - first + 1 > count
    };
    assert!(random_cases.iter().any(|case| cases(&case["crossings"]).iter().any(with_a_gap)), "no gap between years");
    for (input, choices) in [("taxTiming", 2), ("terminalValue", 3)] {
        let input = CATALOGUE.iter().find(|it| it.id == input).expect(input);
        for choice in 0..choices {
            let chosen = |case: &&Value| (input.read)(&inputs(case)) == f64::from(choice);
            let count = random_cases.iter().filter(chosen).count();
            assert!(count >= 20, "{}: {choice} is chosen {count} times", input.id);
        }
    }
}

#[test]
fn among_the_cases_are_exponentials_beyond_every_number() {
    let random = document("random.json");
    let beyond = |case: &&Value| {
        let inputs = inputs(case);
        inputs.adoption_steepness * (inputs.adoption_mid - 1.0) > 710.0
    };
    assert!(cases(&random["cases"]).iter().filter(beyond).count() >= 5);
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
    let mut document = document("scenarios.json");
    document["columns"]["summary"].as_array_mut().expect("names").remove(0);
    document["cases"][0]["summary"].as_array_mut().expect("numbers").remove(0);
    assert_report(&document, &document["cases"][0]);
}
