//! The drivers: one input moved at a time, ranked as the reference ranks them, and a tenth more of each.

use ai_savings_calculator::api::{Raw, sensitivity};
use ai_savings_calculator::model::{Assumptions, CATALOGUE, Inputs, OUTPUTS, Preset, elasticities, project, tornado};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::any_inputs::{config, within_limits};
use super::fixtures::{assert_number, cases, document, number};
use super::goals;

fn raw(request: &Value) -> Raw {
    serde_json::from_value(request.clone()).unwrap()
}

fn answer(request: &Value) -> Value {
    serde_json::to_value(sensitivity(&raw(request)).map_err(|problems| format!("{problems:?}")).unwrap()).unwrap()
}

/// The refusal of a request, as `field code`.
fn refusal(request: &Value) -> Vec<String> {
    let problems = sensitivity(&raw(request)).err().expect("it is refused");
    problems.iter().map(|problem| format!("{} {}", problem.field, problem.code.id())).collect()
}

fn preset(name: &str) -> Assumptions {
    let (_, preset) = Preset::ALL.into_iter().find(|(id, _)| *id == name).expect(name);
    Assumptions::new(Inputs::preset(preset)).unwrap()
}

/// The row of the table of ten percent more for one input.
fn row<'a>(answer: &'a Value, id: &str) -> &'a Value {
    cases(&answer["elasticities"]).iter().find(|row| row["input"] == id).expect(id)
}

#[test]
fn the_tornado_is_that_of_the_reference_row_by_row() {
    let document = document("exploration.json");
    let expected = cases(&document["tornado"]);
    assert!(expected.len() >= 3);
    for expected in expected {
        let scenario = expected["scenario"].as_str().expect("a scenario");
        let ours = answer(&Value::Object(goals::scenario(scenario)));
        assert_number(scenario, number(&ours, "base"), number(expected, "base"));
        assert_eq!(cases(&ours["rows"]).len(), cases(&expected["rows"]).len());
        for (ours, theirs) in cases(&ours["rows"]).iter().zip(cases(&expected["rows"])) {
            assert_eq!(ours["input"], theirs["input"], "the order of {scenario}");
            for id in ["low", "high", "atLow", "atHigh", "span"] {
                assert_number(&format!("{scenario}, {}, {id}", theirs["input"]), number(ours, id), number(theirs, id));
            }
        }
    }
}

#[test]
fn ten_percent_more_is_what_the_reference_says() {
    let document = document("exploration.json");
    for expected in cases(&document["tenPercentMore"]) {
        let mut request = goals::scenario(expected["scenario"].as_str().expect("a scenario"));
        request.insert("output".to_owned(), expected["output"].clone());
        let ours = answer(&Value::Object(request));
        let (ours, theirs) = (cases(&ours["elasticities"]), cases(&expected["rows"]));
        assert_eq!(ours.len(), theirs.len());
        // A change is the difference of two results, and known no better than they are.
        let agrees = |ours: Option<f64>, theirs: Option<f64>, scale: f64| match (ours, theirs) {
            (Some(ours), Some(theirs)) => (ours - theirs).abs() <= 1e-9 * scale,
            (ours, theirs) => ours == theirs,
        };
        for (ours, theirs) in ours.iter().zip(theirs) {
            assert_eq!(ours["input"], theirs["input"]);
            let scale = number(theirs, "base").map_or(1.0, f64::abs);
            for id in ["base", "plusTenPercent", "change"] {
                assert!(agrees(number(ours, id), number(theirs, id), scale), "{id} of {theirs}: {ours}");
            }
        }
    }
}

#[test]
fn the_answer_over_the_boundary_is_that_of_the_model() {
    let (answer, model) = (answer(&json!({})), tornado(&preset("base")));
    assert_eq!(answer["base"], model.base);
    for (row, driver) in cases(&answer["rows"]).iter().zip(&model.rows) {
        let expected = json!({
            "input": driver.range.input.id, "low": driver.range.low, "high": driver.range.high,
            "atLow": driver.at_low, "atHigh": driver.at_high, "span": driver.span,
        });
        assert_eq!(*row, expected);
    }
}

#[test]
fn equal_spans_stand_in_the_order_of_their_names() {
    let nothing_in_scope = Inputs { vfx_share: 0.0, addressable_share: 0.0, ..Inputs::preset(Preset::Base) };
    let rows = tornado(&Assumptions::new(nothing_in_scope).unwrap()).rows;
    let still: Vec<_> = rows.iter().filter(|row| row.span == 0.0).map(|row| row.range.input.id).collect();
    assert!(still.len() > 5 && still.is_sorted(), "{still:?}");
}

#[test]
fn ten_percent_more_of_the_share_of_effects_is_worth_the_change_it_makes() {
    let answer = answer(&json!({ "output": "npv" }));
    let more = |vfx_share| {
        let inputs = Inputs { vfx_share, ..Inputs::preset(Preset::Base) };
        project(&Assumptions::new(inputs).unwrap()).summary.npv
    };
    let row = row(&answer, "vfxShare");
    assert_number("the base", number(row, "base"), Some(more(0.1)));
    assert_number("ten percent more", number(row, "plusTenPercent"), Some(more(0.11)));
    assert_number("the change", number(row, "change"), Some(more(0.11) - more(0.1)));
}

#[test]
fn ten_percent_beyond_the_hard_limit_is_not_tried() {
    let answer = answer(&json!({ "captureShare": 1.0 }));
    let row = row(&answer, "captureShare");
    assert_eq!((&row["plusTenPercent"], &row["change"]), (&Value::Null, &Value::Null));
    assert_eq!((&row["value"], &row["enlarged"], &row["limit"]), (&json!(1.0), &json!(1.1), &json!(1.0)));
    assert!(row["base"].is_number());
}

#[test]
fn an_output_that_does_not_exist_has_no_change() {
    let answer = answer(&json!({ "output": "materialityYear" }));
    let row = row(&answer, "speedup");
    let speedup = Inputs::preset(Preset::Base).speedup;
    let expected = json!({
        "input": "speedup", "value": speedup, "enlarged": 1.1 * speedup, "limit": null,
        "base": null, "plusTenPercent": null, "change": null,
    });
    assert_eq!(*row, expected);
}

#[test]
fn whole_inputs_and_zeros_have_no_tenth() {
    let answer = answer(&json!({ "taxRate": 0 }));
    let rows: Vec<_> = cases(&answer["elasticities"]).iter().map(|row| row["input"].as_str().unwrap()).collect();
    for absent in ["baseYear", "horizon", "releaseLag", "upfront", "otherPostShare", "taxRate"] {
        assert!(!rows.contains(&absent), "{absent}");
    }
    let base = Inputs { tax_rate: 0.0, ..Inputs::preset(Preset::Base) };
    let expected = CATALOGUE.iter().filter(|input| !input.unit.is_whole() && (input.read)(&base) != 0.0);
    assert_eq!(rows, expected.map(|input| input.id).collect::<Vec<_>>());
}

#[test]
fn the_margin_uplift_is_meant_unless_an_output_is_named() {
    let unnamed = answer(&json!({}));
    assert_eq!(unnamed, answer(&json!({ "output": "marginUpliftPts" })));
    assert_eq!(unnamed, answer(&json!({ "output": null })));
    assert_eq!(row(&unnamed, "speedup")["base"], unnamed["base"]);
}

#[test]
fn what_is_wrong_with_the_request_is_said_all_at_once() {
    let request = json!({ "speedup": 0.5, "nonsense": 1, "output": "happiness" });
    assert_eq!(refusal(&request), ["speedup belowMinimum", "nonsense unknownField", "output unknownChoice"]);
    assert_eq!(refusal(&json!({ "output": 7 })), ["output unknownChoice"]);
    assert_eq!(refusal(&json!([])), [" notAnObject"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1024, ..config() })]

    #[test]
    fn the_widest_span_comes_first_and_each_is_the_distance_of_its_ends(inputs in within_limits()) {
        let rows = tornado(&Assumptions::new(inputs).unwrap()).rows;
        prop_assert_eq!(rows.len(), CATALOGUE.iter().filter(|input| input.spread.is_some()).count());
        prop_assert!(rows.is_sorted_by(|one, next| one.span >= next.span));
        prop_assert!(rows.iter().all(|row| row.span.is_finite() && row.span == (row.at_high - row.at_low).abs()));
    }

    #[test]
    fn ten_percent_more_is_read_off_the_projection_with_that_input(inputs in within_limits(), index in 0..OUTPUTS.len()) {
        let output = &OUTPUTS[index];
        let a = Assumptions::new(inputs.clone()).unwrap();
        let base = (output.read)(&project(&a));
        for row in elasticities(&a, output) {
            let mut more = inputs.clone();
            (row.input.write)(&mut more, (row.input.read)(&inputs) * 1.1);
            let expected = Assumptions::new(more).ok().and_then(|more| (output.read)(&project(&more)));
            prop_assert_eq!((row.base, row.plus_ten_percent), (base, expected), "{}", row.input.id);
            prop_assert_eq!(row.change, expected.zip(base).map(|(more, base)| more - base));
        }
    }
}
