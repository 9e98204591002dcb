//! What the reference model's uncertain futures say about the projection: one input moved, or all of them drawn.

use ai_savings_calculator::model::{
    Assumptions, CATALOGUE, Inputs, Preset, STANDARD_CURVES, Shape, cost_reduction, project,
};
use serde_json::Value;

use super::fixtures::{assert_number, cases, document, number};

/// The margin uplift in points of the last year of a horizon.
fn last_uplift(inputs: Inputs) -> f64 {
    let projection = project(&Assumptions::new(inputs).expect("within the limits"));
    projection.years.last().expect("a horizon has a year").margin_uplift_points
}

fn with(mut inputs: Inputs, id: &str, number: f64) -> Inputs {
    let input = CATALOGUE.iter().find(|input| input.id == id).expect(id);
    (input.write)(&mut inputs, number);
    inputs
}

#[test]
fn the_spreads_are_those_of_the_reference_and_in_its_order() {
    let document = document("uncertainty.json");
    let uncertain: Vec<_> = CATALOGUE.iter().filter_map(|input| Some((input, input.spread?))).collect();
    assert_eq!(uncertain.len(), cases(&document["spreads"]).len());
    for ((input, spread), expected) in uncertain.iter().zip(cases(&document["spreads"])) {
        assert_eq!(expected["input"], input.id);
        let shape = if expected["shape"] == "logtri" { Shape::Logarithmic } else { Shape::Linear };
        assert_eq!(spread.shape, shape, "{}", input.id);
        let [low, mode, high] = ["low", "mode", "high"].map(|id| number(expected, id).unwrap());
        assert_eq!((spread.low, input.preset(Preset::Base), spread.high), (low, mode, high), "{}", input.id);
    }
}

#[test]
fn moving_one_input_to_an_end_of_its_spread_agrees_with_the_reference() {
    for tornado in cases(&document("uncertainty.json")["tornado"]) {
        let scenario = tornado["scenario"].as_str().expect("a scenario");
        let (_, preset) = Preset::ALL.into_iter().find(|(id, _)| *id == scenario).expect(scenario);
        assert_number(scenario, Some(last_uplift(Inputs::preset(preset))), number(tornado, "base"));
        for row in cases(&tornado["rows"]) {
            let id = row["input"].as_str().expect("an input");
            let spread = CATALOGUE.iter().find(|input| input.id == id).and_then(|input| input.spread).expect(id);
            let [low, high] = [spread.low, spread.high].map(|end| last_uplift(with(Inputs::preset(preset), id, end)));
            assert_number(&format!("{scenario}, {id} low"), Some(low), number(row, "atLow"));
            assert_number(&format!("{scenario}, {id} high"), Some(high), number(row, "atHigh"));
            assert_number(&format!("{scenario}, {id} span"), Some((high - low).abs()), number(row, "span"));
        }
    }
}

#[test]
fn every_drawn_future_agrees_with_the_reference() {
    let document = document("uncertainty.json");
    let draws = cases(&document["draws"]);
    assert_eq!(draws.len(), 200);
    for draw in draws {
        let drawn = draw["inputs"].as_object().expect("drawn inputs");
        let inputs = drawn
            .iter()
            .fold(Inputs::preset(Preset::Base), |inputs, (id, number)| with(inputs, id, number.as_f64().expect(id)));
        assert_number(&draw.to_string(), Some(last_uplift(inputs)), number(draw, "marginUpliftPts"));
    }
}

#[test]
fn every_drawn_input_lies_within_its_spread() {
    for draw in cases(&document("uncertainty.json")["draws"]) {
        for input in CATALOGUE {
            let Some(spread) = input.spread else { continue };
            let drawn = number(&draw["inputs"], input.id).expect(input.id);
            assert!((spread.low..=spread.high).contains(&drawn), "{} was drawn as {drawn}", input.id);
        }
    }
}

#[test]
fn the_default_curve_is_the_rounded_mean_of_the_disclosed_years() {
    let document = document("uncertainty.json");
    let mean: Vec<_> = cases(&document["curveMean"]).iter().map(|weight| weight.as_f64().unwrap()).collect();
    let [default, ..] = STANDARD_CURVES;
    let rounded: Vec<_> = mean.iter().map(|weight| (weight * 100.0).round() / 100.0).collect();
    assert_eq!(default.weights, rounded);

    for (age, mean) in mean.iter().enumerate() {
        let years: Vec<_> = cases(&document["curves"]).iter().map(|year| weight(year, age)).collect();
        assert_number("a mean weight", Some(years.iter().sum::<f64>() / years.len() as f64), Some(*mean));
    }
}

fn weight(year: &Value, age: usize) -> f64 {
    year["weights"][age].as_f64().expect("a weight")
}

#[test]
fn ten_times_faster_is_forty_four_percent_cheaper() {
    let base = Inputs::preset(Preset::Base);
    assert!((cost_reduction(10.0, base.labour_share, base.compressible_share) - 0.438_75).abs() < 1e-12);
}
