//! Rules of the domain that the page prints as they come: targets, printable answers, tracks, differences, margins.

use ai_savings_calculator::api::{
    Raw, calculate, differences, frontier, margins, ranges_in_use, solve, solve_alone, targets, working,
};
use ai_savings_calculator::model::{
    CATALOGUE, Field, Inputs, OUTPUTS, Preset, Summary, Unit, Year, margin_percent, rounded_away, rule,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::any_inputs::{config, within_sliders};
use super::fixtures::{cases, number};

fn raw(request: &Value) -> Raw {
    serde_json::from_value(request.clone()).unwrap()
}

/// What a call answers, or the reasons for its refusal as `field code limit`.
macro_rules! answer {
    ($call:ident, $request:expr) => {
        $call(&raw(&$request)).map(|answer| serde_json::to_value(answer).unwrap()).map_err(|problems| {
            problems
                .iter()
                .map(|problem| format!("{} {} {:?}", problem.field, problem.code.id(), problem.limit))
                .collect::<Vec<_>>()
        })
    };
}

fn as_request(inputs: &Inputs) -> Value {
    let mut request: serde_json::Map<_, _> =
        CATALOGUE.iter().map(|input| (input.id.to_owned(), json!((input.read)(inputs)))).collect();
    request.insert(Inputs::CURVE_ID.to_owned(), json!(inputs.amort_curve));
    Value::Object(request)
}

fn with(mut request: Value, fields: &[(&str, Value)]) -> Value {
    for (name, value) in fields {
        request[*name] = value.clone();
    }
    request
}

/// The nearest number to `size` with `decimals` decimals that is not on the wrong side of it, by way of its digits: four
/// digits at most, six decimals at most, and of the number itself only what twelve digits show.
fn rounded_by_digits(size: f64, upwards: bool) -> f64 {
    let text = format!("{size:.11e}");
    let (digits, exponent) = text.split_once('e').unwrap();
    let exponent: i32 = exponent.parse().unwrap();
    let decimals = (3 - exponent).min(6);
    let all: i128 = digits.replace(['.', '-'], "").parse().unwrap();
    // `all` counts units of the twelfth digit; `step` of them are one unit of the last decimal.
    let cut = 11 - exponent - decimals;
    let signed = if size < 0.0 { -all } else { all };
    let whole = if cut > 30 {
        i128::from(upwards && signed > 0) - i128::from(!upwards && signed < 0)
    } else {
        let step = 10_i128.pow(cut as u32);
        let down = signed.div_euclid(step);
        if upwards && signed.rem_euclid(step) != 0 { down + 1 } else { down }
    };
    format!("{whole}e{}", -decimals).parse().unwrap()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_printable_number_is_what_its_digits_say(size in prop_oneof![-1e5..1e5, -1.0..1.0, -1e-5..1e-5], upwards: bool) {
        prop_assert_eq!(rounded_away(Unit::Factor, size, upwards), rounded_by_digits(size, upwards) + 0.0);
    }

    #[test]
    fn a_printable_share_is_read_back_from_the_percent_that_is_printed(percent in 1..200_000_u32, upwards: bool) {
        // A number with few enough digits stays as it is, to the last bit.
        let share: f64 = format!("{percent}e-5").parse().unwrap();
        let rounded = rounded_away(Unit::Share, share, upwards);
        if percent < 10_000 {
            prop_assert_eq!(rounded, share);
        }
        let is_on_its_side = if upwards { rounded >= share } else { rounded <= share };
        prop_assert!(is_on_its_side);
    }

    #[test]
    fn a_printable_answer_reaches_the_target_too(
        inputs in within_sliders(), place in 0..CATALOGUE.len(), output in 0..OUTPUTS.len(), target in -50.0..50.0_f64
    ) {
        let (input, output) = (&CATALOGUE[place], &OUTPUTS[output]);
        let target = if output.unit == Unit::CalendarYear { 2030.0 + (target / 10.0).round() } else { target };
        let goal = [("input", json!(input.id)), ("output", json!(output.id)), ("target", json!(target))];
        let request = as_request(&inputs);
        let solution = answer!(solve, with(request.clone(), &goal)).unwrap();
        let current = (input.read)(&inputs);
        let [least, greatest] = [0, 1].map(|end| solution["tried"][end].as_f64().unwrap());
        prop_assert!(least <= current && current <= greatest);
        match number(&solution, "printable") {
            None => prop_assert_eq!(&solution["kind"], "impossible"),
            Some(printable) => {
                prop_assert!(least <= printable && printable <= greatest);
                prop_assert_eq!(number(&solution, "change"), Some(printable - current));
                let moved = with(with(request, &goal), &[(input.id, json!(printable))]);
                prop_assert_eq!(&answer!(solve, moved).unwrap()["kind"], "already");
            }
        }
    }

    #[test]
    fn the_track_of_a_range_holds_slider_and_range_in_whole_steps(inputs in within_sliders(), low in 0.0..1.0, high in 1.0..2.0) {
        let request = as_request(&inputs);
        let usual = answer!(ranges_in_use, request.clone()).unwrap();
        let wider = |range: &Value| {
            let input = CATALOGUE.iter().find(|input| range["input"] == input.id).unwrap();
            let mode = number(range, "mode").unwrap();
            let ends = [mode * low, mode * high].map(|end: f64| end.clamp(input.limits.0, input.limits.1));
            (input.id.to_owned(), json!([ends[0].min(ends[1]), ends[0].max(ends[1])]))
        };
        let ranges: serde_json::Map<_, _> = cases(&usual).iter().map(wider).collect();
        for range in cases(&answer!(ranges_in_use, with(request, &[("ranges", Value::Object(ranges))])).unwrap()) {
            let input = CATALOGUE.iter().find(|input| range["input"] == input.id).unwrap();
            let [track, ends] = ["track", "ends"].map(|name| [0, 1].map(|end| range[name][end].as_f64().unwrap()));
            let close = 1e-9 * input.step;
            for (end, slider, limit, outward) in
                [(0, input.slider.0, input.limits.0, -1.0), (1, input.slider.1, input.limits.1, 1.0)]
            {
                let beyond = |number: f64| (number - slider) * outward;
                prop_assert!(beyond(track[end]) >= -close && beyond(track[end]) >= beyond(ends[end]) - close, "{range}");
                prop_assert!(beyond(track[end]) <= beyond(ends[end]).max(0.0) + input.step + close, "{range}");
                let steps = beyond(track[end]) / input.step;
                prop_assert!((steps - steps.round()).abs() < 1e-6 || track[end] == limit, "{range}");
            }
        }
    }

    #[test]
    fn differences_are_the_results_less_those_of_the_reference(one in within_sliders(), other in within_sliders()) {
        let [inputs, reference] = [&one, &other].map(as_request);
        let ours = answer!(differences, json!({ "inputs": inputs, "reference": reference })).unwrap();
        let [one, other] = [inputs, reference].map(|request| calculate(&raw(&request)).unwrap());
        let less = |one: Option<f64>, other: Option<f64>| json!(one.zip(other).map(|(one, other)| one - other));
        let [last, other_last] = [&one, &other].map(|report| *report.projection.years.last().unwrap());
        for field in Year::FIELDS {
            prop_assert_eq!(&ours[field.id], &less((field.read)(&last), (field.read)(&other_last)));
        }
        for field in Summary::FIELDS {
            let [one, other] = [&one, &other].map(|report| (field.read)(&report.projection.summary));
            prop_assert_eq!(&ours[field.id], &less(one, other));
        }
    }
}

#[test]
fn a_range_that_does_not_reach_its_value_is_stretched() {
    let row = |ranges: Value| {
        let rows = answer!(ranges_in_use, json!({ "speedup": 4, "ranges": ranges })).unwrap();
        cases(&rows).iter().find(|row| row["input"] == "speedup").unwrap().clone()
    };
    for (ranges, ends, is_stretched) in [
        (json!({}), json!([1.5, 10.0]), false),
        (json!({ "speedup": [5, 8] }), json!([4.0, 8.0]), true),
        (json!({ "speedup": [2, 3] }), json!([2.0, 4.0]), true),
        (json!({ "speedup": [2, 8] }), json!([2.0, 8.0]), false),
        (json!({ "speedup": null }), Value::Null, false),
    ] {
        let row = row(ranges);
        assert_eq!((&row["ends"], &row["isStretched"]), (&ends, &json!(is_stretched)));
    }
    assert_eq!(row(json!({ "speedup": [1, 20.7] }))["track"], json!([1.0, 21.0]));
    assert_eq!(row(json!({ "speedup": null }))["track"], json!([1.0, 20.0]));
}

#[test]
fn a_goal_starts_from_what_is_visible_material_or_pays_off() {
    let rows = answer!(targets, json!({ "horizon": 7, "visiblePoints": 0.2 })).unwrap();
    let report = calculate(&raw(&json!({ "horizon": 7, "visiblePoints": 0.2 }))).unwrap();
    let material = report.bounds.materiality_threshold;
    let expected = [
        ("marginUpliftPts", 0.2, [-100.0, 100.0]),
        ("plSaving", material, [-1e7, 1e7]),
        ("npv", 0.0, [-1e7, 1e7]),
        ("paybackYears", 4.0, [0.0, 40.0]),
        ("visibleYear", 2032.0, [2026.0, 2065.0]),
        ("materialityYear", 2032.0, [2026.0, 2065.0]),
    ];
    assert_eq!(cases(&rows).len(), expected.len());
    for (row, (output, usual, limits)) in cases(&rows).iter().zip(expected) {
        let current = OUTPUTS.iter().find(|one| one.id == output).map(|one| (one.read)(&report.projection)).unwrap();
        assert_eq!(*row, json!({ "output": output, "current": current, "usual": usual, "limits": limits }));
    }
}

#[test]
fn a_target_that_an_output_can_never_have_is_refused_with_the_limit() {
    let refused = |output: &str, target: Value| answer!(targets, json!({ "output": output, "target": target })).err();
    let one = |problem: &str| Some(vec![problem.to_owned()]);
    assert_eq!(refused("npv", json!(5.5)), None);
    assert_eq!(refused("marginUpliftPts", json!(101)), one("target aboveMaximum Some(100.0)"));
    assert_eq!(refused("paybackYears", json!(-1)), one("target belowMinimum Some(0.0)"));
    assert_eq!(refused("visibleYear", json!(2030.5)), one("target notWhole None"));
    assert_eq!(refused("visibleYear", json!(2025)), one("target belowMinimum Some(2026.0)"));
    assert_eq!(refused("npv", Value::Null), one("target notANumber None"));
    assert_eq!(refused("nonsense", json!(1)), one("output unknownChoice None"));
}

#[test]
fn each_input_alone_is_what_solving_for_it_alone_finds() {
    let goal = [("output", json!("marginUpliftPts")), ("target", json!(0.1))];
    let alone = answer!(solve_alone, with(json!({}), &goal)).unwrap();
    let uncertain: Vec<_> = CATALOGUE.iter().filter(|input| input.spread.is_some()).collect();
    assert_eq!(cases(&alone["rows"]).len(), uncertain.len());
    let mut best = f64::NEG_INFINITY;
    for (row, input) in cases(&alone["rows"]).iter().zip(uncertain) {
        let one = answer!(solve, with(with(json!({}), &goal), &[("input", json!(input.id))])).unwrap();
        let beside = [("input", json!(input.id)), ("now", json!(input.preset(Preset::Base)))];
        assert_eq!(*row, with(one, &beside));
        best = best.max(number(row, "best").unwrap());
    }
    let nearest = cases(&alone["rows"]).iter().find(|row| row["input"] == alone["nearest"]).unwrap();
    assert_eq!(number(nearest, "best"), Some(best));
}

#[test]
fn each_column_of_a_map_says_on_which_side_the_target_is_met() {
    let request = json!({ "x": "adoptionMax", "y": "vfxShare", "output": "marginUpliftPts", "target": 0.05 });
    let map = answer!(frontier, request).unwrap();
    let mut sides = std::collections::BTreeSet::new();
    for (point, column) in cases(&map["line"]).iter().zip(cases(&map["reached"])) {
        let reached: Vec<bool> = cases(column).iter().map(|cell| cell.as_bool().unwrap()).collect();
        let side = point["side"].as_str().unwrap();
        sides.insert(side.to_owned());
        match side {
            "throughout" => assert!(reached.iter().all(|cell| *cell) && point["y"].is_null()),
            "never" => assert!(!reached.contains(&true) && point["y"].is_null()),
            "atLeast" => assert!(!reached[0] && reached[reached.len() - 1]),
            side => panic!("{side}: more effects save more"),
        }
        if let (Some(y), Some(printable)) = (number(point, "y"), number(point, "printable")) {
            assert!(y <= printable && printable < y + 0.000_1, "{point}");
        }
    }
    assert!(sides.contains("never") && sides.contains("atLeast"), "{sides:?}");
    let cells: Vec<_> = cases(&map["reached"]).iter().flat_map(cases).collect();
    let share = cells.iter().filter(|cell| **cell == &json!(true)).count() as f64 / cells.len() as f64;
    assert_eq!(number(&map, "reachedShare"), Some(share));
    assert_eq!(map["isReached"], json!(false));
}

#[test]
fn the_margin_of_a_year_is_its_income_in_its_revenue() {
    let base = json!([
        { "year": 2026, "revenue0": 50_000, "operatingIncome0": 15_000 },
        { "year": 2025, "revenue0": 45_183.036, "operatingIncome0": 13_326.603 },
        { "year": 2024, "revenue0": 39_000.966, "operatingIncome0": null },
        { "year": 2023, "revenue0": 0, "operatingIncome0": 5 },
        {},
    ]);
    let before = margin_percent(13_326.603, 45_183.036);
    let expected = json!([
        { "year": 2026.0, "marginPct": 30.0, "movePts": 30.0 - before.unwrap() },
        { "year": 2025.0, "marginPct": before, "movePts": null },
        { "year": 2024.0, "marginPct": null, "movePts": null },
        { "year": 2023.0, "marginPct": null, "movePts": null },
        { "year": null, "marginPct": null, "movePts": null },
    ]);
    assert_eq!(answer!(margins, json!({ "base": base })).unwrap(), expected);
    assert_eq!(answer!(margins, json!({})).unwrap(), json!([]));
}

/// The text that tokens were read from, but for spaces.
fn spelt(tokens: &Value) -> String {
    let place = |at: &str| match at {
        "previous" => "(t − 1)",
        "summed" => "(j)",
        "age" => "(t − releaseLag − j)",
        _ => "",
    };
    let spell = |token: &Value| match (token.as_str(), token["kind"].as_str()) {
        (Some(text), _) => text.to_owned(),
        (_, Some("sum")) => "Σ".to_owned(),
        _ => format!("{}{}", token["id"].as_str().unwrap(), place(token["at"].as_str().unwrap_or(""))),
    };
    tokens.as_array().unwrap().iter().map(spell).collect()
}

#[test]
fn the_tokens_of_a_rule_say_what_its_formula_says() {
    let fields = Year::FIELDS.iter().map(|field| field.id).chain(Summary::FIELDS.iter().map(|field| field.id));
    for id in fields {
        let working = answer!(working, json!({ "field": id, "year": 2030 })).unwrap();
        let part = |part: &Value| {
            let condition = spelt(&part["condition"]);
            match part["outcome"].as_str() {
                Some("none") => format!("none when {condition}"),
                Some("zero") => format!("0 when {condition}"),
                Some(_) => format!("first year when {condition}"),
                None if condition.is_empty() => spelt(&part["terms"]),
                None => format!("{} if {condition}", spelt(&part["terms"])),
            }
        };
        let parts: Vec<_> = cases(&working["rule"]).iter().map(part).collect();
        let bare = |text: &str| text.replace(' ', "");
        assert_eq!(bare(&parts.join(";")), bare(working["formula"].as_str().unwrap()), "{id}");
    }
}

#[test]
fn a_working_says_whether_a_comparison_decided() {
    for (field, is_comparison) in [("visibleYear", true), ("materialityYear", true), ("npv", false)] {
        let working = answer!(working, json!({ "field": field })).unwrap();
        assert_eq!(working["isComparison"], json!(is_comparison), "{field}");
    }
}

#[test]
fn every_formula_has_a_rule_of_as_many_parts() {
    fn formulas<T>(fields: &[Field<T>]) -> impl Iterator<Item = &'static str> {
        fields.iter().map(|field| field.formula)
    }
    for formula in formulas(Year::FIELDS).chain(formulas(Summary::FIELDS)) {
        assert_eq!(rule(formula).len(), formula.split(';').count(), "{formula}");
    }
}
