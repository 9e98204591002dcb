//! The inputs, presets, ranges and curves are those of the reference model.

use ai_savings_calculator::model::{CATALOGUE, Input, Inputs, Preset, STANDARD_CURVES, Shape, Unit, cost_reduction};
use serde_json::{Value, json};

use super::fixtures::{assert_number, cases, document, numbers};

/// An input as the reference writes it down.
fn as_in_the_reference(input: &Input) -> Value {
    let [cautious, base, bold] = [Preset::Cautious, Preset::Base, Preset::Bold].map(|preset| input.preset(preset));
    json!({
        "id": input.id,
        "slider": [input.slider.0, input.slider.1],
        "limits": [input.limits.0, input.limits.1],
        "cautious": cautious,
        "base": base,
        "bold": bold,
        "range": input.spread.map(|spread| [spread.low, spread.high]),
        "whole": input.unit.is_whole(),
        "isLogarithmic": input.spread.is_some_and(|spread| spread.shape == Shape::Logarithmic),
        "keepsItsDistance": input.spread.is_some() && input.unit == Unit::RatePerYear,
        "moves": input.spread.map_or(0.0, |spread| spread.with_tools),
    })
}

/// The same with every number as a fraction: 7 and 7.0 are one number.
fn fractional(value: &Value) -> Value {
    match value {
        Value::Number(number) => json!(number.as_f64()),
        Value::Array(list) => list.iter().map(fractional).collect(),
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), fractional(value))).collect(),
        other => other.clone(),
    }
}

#[test]
fn every_input_is_that_of_the_reference_and_in_its_order() {
    let document = document("inputs.json");
    let expected = cases(&document["inputs"]);
    assert_eq!(CATALOGUE.len(), expected.len());
    for (input, expected) in CATALOGUE.iter().zip(expected) {
        assert_eq!(fractional(&as_in_the_reference(input)), fractional(expected));
    }
}

#[test]
fn every_curve_on_offer_is_that_of_the_reference() {
    let document = document("inputs.json");
    let ours: Vec<_> =
        STANDARD_CURVES.iter().map(|curve| json!({ "id": curve.id, "weights": curve.weights })).collect();
    assert_eq!(ours, cases(&document["curves"]));
    for (_, preset) in Preset::ALL {
        assert_eq!(Inputs::preset(preset).amort_curve, STANDARD_CURVES[0].weights);
    }
}

#[test]
fn the_default_curve_is_the_rounded_mean_of_the_disclosed_years() {
    let document = document("curves.json");
    let mean = numbers(&document["mean"]);
    let rounded: Vec<_> = mean.iter().map(|weight| (weight * 100.0).round() / 100.0).collect();
    assert_eq!(STANDARD_CURVES[0].weights, rounded);

    let years: Vec<_> = cases(&document["years"]).iter().map(|year| numbers(&year["weights"])).collect();
    for (age, mean) in mean.iter().enumerate() {
        let sum: f64 = years.iter().map(|weights| weights[age]).sum();
        assert_number("a mean weight", Some(sum / years.len() as f64), Some(*mean));
    }
}

#[test]
fn ten_times_faster_is_forty_four_percent_cheaper() {
    let base = Inputs::preset(Preset::Base);
    assert!((cost_reduction(10.0, base.labour_share, base.compressible_share) - 0.438_75).abs() < 1e-12);
}
