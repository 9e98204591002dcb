//! Many futures are those of the reference model, from the points they are drawn at to the standard errors.

use ai_savings_calculator::api::{Raw, futures, variance};
use ai_savings_calculator::model::{
    Assumptions, CATALOGUE, Event, Family, Inputs, Points, Preset, Range, Shape, points, project, simulate,
};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::any_inputs::{config, within_limits};
use super::fixtures::{assert_number, cases, document, inputs, name, number, numbers};

/// What [`api::futures`](futures) answers besides numbers that the reference works out.
const ECHOES: [&str; 4] = ["draws", "seed", "together", "distribution"];

/// The common factor and fourteen uncertain inputs.
pub const WIDTH: usize = 15;

/// The coordinates of points, point by point.
pub fn coordinates(points: &Points) -> Vec<Vec<f64>> {
    // They are read by the model only; for tests their debug text will do.
    let text = format!("{points:?}");
    let (_, list) = text.split_once("numbers: [").expect("a list of numbers");
    let list = list.split_once(']').expect("it ends").0;
    let all: Vec<f64> = list.split(", ").map(|number| number.parse().expect("a number")).collect();
    all.chunks(WIDTH).map(<[f64]>::to_vec).collect()
}

fn raw(request: &Value) -> Raw {
    serde_json::from_value(request.clone()).unwrap()
}

fn answer(request: &Value) -> Value {
    serde_json::to_value(futures(&raw(request)).map_err(|problems| format!("{problems:?}")).unwrap()).unwrap()
}

/// The refusal of a request, as `field code`.
fn refusal(request: &Value) -> Vec<String> {
    let problems = futures(&raw(request)).err().expect("it is refused");
    problems.iter().map(|problem| format!("{} {}", problem.field, problem.code.id())).collect()
}

/// What a case of the reference asks, its inputs and its own fields in one.
fn request(case: &Value) -> Value {
    let parts = [&case["inputs"], &case["request"]].map(|part| part.as_object().expect("an object").clone());
    Value::Object(parts.into_iter().flatten().collect::<Map<_, _>>())
}

/// Fails unless both have the same fields and lists, down to numbers that agree.
fn assert_agrees(context: &str, ours: &Value, theirs: &Value) {
    match (ours, theirs) {
        (Value::Object(ours), Value::Object(theirs)) => {
            assert!(ours.keys().eq(theirs.keys()), "{context}: {:?} and {:?}", ours.keys(), theirs.keys());
            ours.iter().for_each(|(key, ours)| assert_agrees(&format!("{context}.{key}"), ours, &theirs[key]));
        }
        (Value::Array(ours), Value::Array(theirs)) => {
            assert_eq!(ours.len(), theirs.len(), "{context}");
            let pairs = ours.iter().zip(theirs).enumerate();
            pairs.for_each(|(i, (ours, theirs))| assert_agrees(&format!("{context}[{i}]"), ours, theirs));
        }
        (Value::Number(_) | Value::Null, Value::Number(_) | Value::Null) => {
            assert_number(context, ours.as_f64(), theirs.as_f64());
        }
        _ => assert_eq!(ours, theirs, "{context}"),
    }
}

#[test]
fn the_first_points_of_the_cube_are_those_of_the_reference_bit_by_bit() {
    let expected = document("futures.json");
    let words = cases(&expected["points"]["words"]);
    let seed = expected["points"]["seed"].as_u64().unwrap();
    let ours = coordinates(&points(seed, words.len()));
    assert_eq!(ours.len(), words.len());
    for (ours, words) in ours.iter().zip(words) {
        let theirs: Vec<_> = numbers(words).iter().map(|word| (word + 0.5) / 4_294_967_296.0).collect();
        assert_eq!(*ours, theirs);
    }
}

#[test]
fn points_moved_together_are_where_the_reference_has_them() {
    let expected = document("futures.json");
    let (words, seed) = (cases(&expected["points"]["words"]), expected["points"]["seed"].as_u64().unwrap());
    for together in cases(&expected["together"]) {
        let correlation = number(together, "correlation").unwrap();
        let moved = coordinates(&points(seed, words.len()).moved_together(correlation));
        for (ours, theirs) in moved.iter().zip(cases(&together["points"])) {
            for (ours, theirs) in ours[1..].iter().zip(numbers(theirs)) {
                assert_number("a coordinate", Some(*ours), Some(theirs));
            }
        }
    }
}

#[test]
fn the_range_of_every_input_is_that_of_the_reference() {
    let expected = document("futures.json");
    let scenarios = cases(&expected["ranges"]);
    for case in cases(&expected["futures"]) {
        let Some(scenario) = scenarios.iter().find(|scenario| scenario["scenario"] == case["name"]) else { continue };
        assert_ranges(&inputs(case), &scenario["ranges"]);
    }
    for (name, preset) in Preset::ALL {
        let scenario = scenarios.iter().find(|scenario| scenario["scenario"] == name).expect(name);
        assert_ranges(&Inputs::preset(preset), &scenario["ranges"]);
    }
}

fn assert_ranges(inputs: &Inputs, expected: &Value) {
    let ranges = Range::around(inputs);
    assert_eq!(ranges.len(), expected.as_object().expect("ranges").len());
    for range in ranges {
        let theirs = numbers(&expected[range.input.id]);
        for (ours, theirs) in [range.low, range.mode, range.high].iter().zip(theirs) {
            assert_number(range.input.id, Some(*ours), Some(theirs));
        }
    }
}

#[test]
fn the_value_below_which_a_share_lies_is_that_of_the_reference() {
    let expected = document("futures.json");
    let shares = numbers(&expected["shares"]);
    let input = CATALOGUE.iter().find(|input| input.id == "vfxShare").unwrap();
    for case in cases(&expected["quantiles"]) {
        let (_, family) = Family::ALL.into_iter().find(|(name, _)| case["family"] == *name).expect("a family");
        let [low, mode, high] = ["low", "mode", "high"].map(|id| number(case, id).unwrap());
        let range = Range { input, shape: Shape::Linear, low, mode, high };
        for (share, theirs) in shares.iter().zip(numbers(&case["values"])) {
            assert_number(&format!("{share} of {case}"), Some(range.draw(family, *share)), Some(theirs));
        }
    }
}

/// Every future starts in the year before the first, with the margin from which that of the first year differs.
fn assert_is_base_year(context: &str, base_year: &Value, first: &Value) {
    assert_number(context, number(base_year, "year"), number(first, "year").map(|year| year - 1.0));
    for quantile in ["p05", "p25", "p50", "p75", "p95"] {
        assert_eq!(base_year[quantile], 0.0, "{context}");
    }
    let without = number(first, "marginP50Pct").zip(number(first, "p50")).map(|(margin, points)| margin - points);
    for margin in ["marginP05Pct", "marginP50Pct", "marginP95Pct"] {
        assert_number(context, number(base_year, margin), without);
    }
}

#[test]
fn every_summary_of_many_futures_is_that_of_the_reference() {
    let document = document("futures.json");
    let expected = cases(&document["futures"]);
    assert!(expected.len() >= 50, "{} summaries", expected.len());
    for case in expected {
        let mut ours = answer(&request(case));
        let request = &case["request"];
        for echo in ECHOES {
            let echoed = ours.as_object_mut().unwrap().remove(echo).expect(echo);
            assert_agrees(&format!("{}.{echo}", name(case)), &echoed, &request[echo]);
        }
        // The reference does not have it: `perspective.rs` tests it.
        ours.as_object_mut().unwrap().remove("perspective").expect("a perspective");
        let base_year = ours.as_object_mut().unwrap().remove("baseYear").expect("a base year");
        assert_is_base_year(name(case), &base_year, &ours["years"][0]);
        let samples = ours["samples"].as_array_mut().unwrap();
        assert_eq!(samples.len() as u64, request["draws"].as_u64().unwrap().min(20));
        samples.truncate(3);
        let mut theirs = case.clone();
        for own in ["name", "inputs", "request"] {
            theirs.as_object_mut().unwrap().remove(own);
        }
        assert_agrees(name(case), &ours, &theirs);
    }
}

#[test]
fn the_summaries_cover_what_may_happen_and_what_may_be_requested() {
    let document = document("futures.json");
    let expected = cases(&document["futures"]);
    for (id, _) in Event::ALL {
        let some = expected.iter().filter(|case| (0.001..0.999).contains(&number(case, id).unwrap())).count();
        assert!(some >= 1, "{id} always happens or never");
    }
    for (family, _) in Family::ALL {
        assert!(expected.iter().any(|case| case["request"]["distribution"] == family), "{family}");
    }
}

#[test]
fn the_shares_of_the_variance_are_those_of_the_reference() {
    for case in cases(&document("variance.json")) {
        let ours = variance(&raw(&request(case))).map_err(|problems| format!("{problems:?}")).unwrap();
        let (ours, theirs) = (serde_json::to_value(ours).unwrap()["rows"].take(), &case["rows"]);
        let named = |rows: &Value| rows.as_array().unwrap().iter().map(|row| row["input"].clone()).collect::<Vec<_>>();
        assert_eq!(named(&ours), named(theirs), "{}", name(case));
        // A share is a part of one, and known no better than one is.
        for (ours, theirs) in ours.as_array().unwrap().iter().zip(theirs.as_array().unwrap()) {
            for field in ["firstOrder", "firstOrderError", "total", "totalError"] {
                let difference =
                    number(ours, field).zip(number(theirs, field)).map(|(ours, theirs)| (ours - theirs).abs());
                assert!(difference.is_some_and(|it| it <= 1e-9), "{}, {field}: {ours} and {theirs}", name(case));
            }
        }
    }
}

#[test]
fn what_the_inputs_explain_one_by_one_is_the_sum_of_their_shares_but_never_more_than_all() {
    for case in cases(&document("variance.json")) {
        let ours = serde_json::to_value(variance(&raw(&request(case))).map_err(|_| ()).unwrap()).unwrap();
        let shares = ours["rows"].as_array().unwrap().iter().filter_map(|row| number(row, "firstOrder"));
        assert_number("alone", number(&ours, "alone"), Some(shares.fold(0.0, |sum, share| sum + share).min(1.0)));
    }
}

#[test]
fn a_variance_of_four_thousand_points_is_the_one_by_default() {
    let by_default = serde_json::to_value(variance(&raw(&json!({}))).map_err(|_| ()).unwrap()).unwrap();
    let explicit = serde_json::to_value(variance(&raw(&json!({ "draws": 4000 }))).map_err(|_| ()).unwrap()).unwrap();
    assert_eq!(by_default, explicit);
}

#[test]
fn the_same_seed_gives_the_same_answer_and_another_seed_another() {
    let request = json!({ "draws": 500, "seed": 7 });
    assert_eq!(answer(&request), answer(&request));
    assert_ne!(answer(&request)["years"], answer(&json!({ "draws": 500, "seed": 8 }))["years"]);
}

#[test]
fn with_every_range_switched_off_every_future_is_the_projection() {
    let off: serde_json::Map<_, _> = CATALOGUE
        .iter()
        .filter(|input| input.spread.is_some())
        .map(|input| (input.id.to_owned(), Value::Null))
        .collect();
    let answer = answer(&json!({ "draws": 50, "ranges": off, "speedup": 10 }));
    let mut inputs = Inputs::preset(Preset::Base);
    inputs.speedup = 10.0;
    for (year, band) in
        project(&Assumptions::new(inputs).unwrap()).years.iter().zip(answer["years"].as_array().unwrap())
    {
        for quantile in ["p05", "p25", "p50", "p75", "p95"] {
            assert_number(quantile, number(band, quantile), Some(year.margin_uplift_points));
        }
    }
}

#[test]
fn a_faster_speedup_moves_the_middle_of_the_futures_up() {
    let median = |speedup: f64| {
        number(&answer(&json!({ "speedup": speedup, "draws": 2000 }))["last"]["marginUpliftPts"], "p50").unwrap()
    };
    assert!(median(10.0) > median(4.0) && median(4.0) > median(1.5));
}

#[test]
fn a_wider_range_gives_a_wider_band() {
    let width = |ranges: Value| {
        let last = &answer(&json!({ "draws": 2000, "ranges": ranges }))["last"]["marginUpliftPts"];
        number(last, "p95").unwrap() - number(last, "p05").unwrap()
    };
    assert!(width(json!({ "vfxShare": [0.01, 0.4] })) > width(json!({ "vfxShare": [0.09, 0.11] })));
}

#[test]
fn the_more_inputs_move_together_the_wider_the_band() {
    let width = |together: f64| {
        let last = &answer(&json!({ "together": together, "draws": 50_000 }))["last"]["marginUpliftPts"];
        number(last, "p95").unwrap() - number(last, "p05").unwrap()
    };
    // As docs/METHOD.md says: by two fifths, and by three quarters.
    let [independent, usual, strong] = [0.0, 0.3, 0.6].map(width);
    assert!((usual / independent - 1.4).abs() < 0.05, "{}", usual / independent);
    assert!((strong / independent - 1.75).abs() < 0.05, "{}", strong / independent);
}

#[test]
fn nonsense_is_refused_with_every_problem_at_once() {
    let request = json!({ "draws": 0, "seed": 1.5, "speedup": 0.5, "ranges": 3 });
    assert_eq!(refusal(&request), ["speedup belowMinimum", "draws belowMinimum", "seed notWhole"]);
    assert_eq!(
        refusal(&json!({ "together": 0.81, "distribution": "normal", "ranges": 3 })),
        ["together aboveMaximum", "distribution unknownChoice", "ranges notAnObject"]
    );
    let ranges =
        json!({ "ranges": { "vfxShare": [0.3, 0.1], "speedup": [0.0, 4.0], "horizon": [3, 9], "labourShare": [0.5] } });
    assert_eq!(
        refusal(&ranges),
        [
            "ranges.horizon unknownField",
            "ranges.vfxShare reversed",
            "ranges.speedup belowMinimum",
            "ranges.labourShare notANumber"
        ]
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..config() })]

    #[test]
    fn quantiles_are_in_order_and_finite_whatever_the_inputs(
        inputs in within_limits(), seed in any::<u64>(), family in 0..3_usize, together in 0.0..=0.8
    ) {
        let (a, (_, family)) = (Assumptions::new(inputs).unwrap(), Family::ALL[family]);
        let ours = simulate(&a, &Range::around(&a), family, &points(seed, 40).moved_together(together));
        for band in &ours.years {
            prop_assert!(band.p05 <= band.p25 && band.p25 <= band.p50 && band.p50 <= band.p75 && band.p75 <= band.p95);
            prop_assert!(band.p05.is_finite() && band.p95.is_finite());
        }
        prop_assert_eq!(ours.samples.len(), 20);
        for (_, event) in Event::ALL {
            prop_assert!((0.0..=1.0).contains(&ours.chance(event).share));
        }
    }
}
