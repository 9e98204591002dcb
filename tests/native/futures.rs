//! Many futures: fed the reference's own random numbers they are the reference's futures; fed others they are close.

use ai_savings_calculator::api::{Raw, futures};
use ai_savings_calculator::model::{Assumptions, CATALOGUE, Distribution, Inputs, Preset, Range, project, simulate};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::any_inputs::{config, within_limits};
use super::fixtures::{assert_number, assert_record, document, number};

/// The 32-bit generator that the reference draws from.
fn mulberry32(seed: u32) -> impl FnMut() -> f64 {
    let mut state = seed;
    move || {
        state = state.wrapping_add(0x6D2B_79F5);
        let mut t = (state ^ (state >> 15)).wrapping_mul(state | 1);
        t ^= t.wrapping_add((t ^ (t >> 7)).wrapping_mul(t | 61));
        f64::from(t ^ (t >> 14)) / 4_294_967_296.0
    }
}

fn base() -> Assumptions {
    Assumptions::new(Inputs::preset(Preset::Base)).unwrap()
}

fn answer(request: &Value) -> Value {
    let raw: Raw = serde_json::from_value(request.clone()).unwrap();
    serde_json::to_value(futures(&raw).map_err(|problems| format!("{problems:?}")).unwrap()).unwrap()
}

/// The refusal of a request, as `field code`.
fn refusal(request: &Value) -> Vec<String> {
    let raw: Raw = serde_json::from_value(request.clone()).unwrap();
    let problems = futures(&raw).err().expect("it is refused");
    problems.iter().map(|problem| format!("{} {}", problem.field, problem.code.id())).collect()
}

#[test]
fn the_random_numbers_are_those_of_the_reference() {
    let mut uniform = mulberry32(20_250_717);
    let first = &document("uncertainty.json")["generator"]["first"];
    for expected in first.as_array().unwrap() {
        assert_eq!(uniform().to_bits(), expected.as_f64().unwrap().to_bits());
    }
}

#[test]
fn fed_the_random_numbers_of_the_reference_the_futures_are_its_own() {
    let a = base();
    let expected = &document("uncertainty.json")["monteCarlo"];
    let ours = simulate(&a, &Range::around(&a), 10_000, &mut mulberry32(20_250_717));
    let distributions =
        [("marginUpliftPts", ours.margin_uplift_points), ("plSaving", ours.pl_saving), ("npv", ours.npv)];
    for (name, distribution) in distributions {
        assert_record(name, Distribution::FIELDS, &distribution, expected[name].as_object().unwrap());
    }
    let shares = [
        ("probVisible", ours.visible_share),
        ("probMaterial", ours.material_share),
        ("probCumulativeCashNegative", ours.cash_negative_share),
    ];
    for (name, share) in shares {
        assert_number(name, Some(share), number(expected, name));
    }
}

#[test]
fn fed_other_random_numbers_the_futures_are_within_sampling_error() {
    let expected = &document("uncertainty.json")["monteCarlo"];
    let ours = answer(&json!({ "seed": 1 }));
    // Four standard errors of a mean or a share of 10,000; the quantiles of so many differ by no more than that.
    let spread =
        number(&expected["marginUpliftPts"], "p95").unwrap() - number(&expected["marginUpliftPts"], "p05").unwrap();
    for quantile in ["p05", "p10", "p50", "p90", "p95", "mean"] {
        let theirs = number(&expected["marginUpliftPts"], quantile).unwrap();
        let difference = (number(&ours["last"]["marginUpliftPts"], quantile).unwrap() - theirs).abs();
        assert!(difference < spread * 0.04, "{quantile} is {difference} off");
    }
    for share in ["probVisible", "probMaterial", "probCumulativeCashNegative"] {
        let difference = (number(&ours, share).unwrap() - number(expected, share).unwrap()).abs();
        assert!(difference < 0.02, "{share} is {difference} off");
    }
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
fn what_the_reader_has_set_is_the_most_likely_value() {
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
fn nonsense_is_refused_with_every_problem_at_once() {
    let request = json!({ "draws": 0, "seed": 1.5, "speedup": 0.5, "ranges": 3 });
    assert_eq!(refusal(&request), ["speedup belowMinimum", "draws belowMinimum", "seed notWhole"]);
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
    #![proptest_config(config())]

    #[test]
    fn a_draw_lies_within_its_range_and_rises_with_the_uniform(
        inputs in within_limits(), low in 0.0..1.0, high in 0.0..1.0
    ) {
        for range in Range::around(&inputs) {
            let (first, second) = (range.draw(f64::min(low, high)), range.draw(f64::max(low, high)));
            prop_assert!(range.low <= first && first <= second && second <= range.high, "{}", range.input.id);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..config() })]

    #[test]
    fn quantiles_are_in_order_and_finite_whatever_the_inputs(inputs in within_limits(), seed in any::<u32>()) {
        let a = Assumptions::new(inputs).unwrap();
        let ours = simulate(&a, &Range::around(&a), 40, &mut mulberry32(seed));
        for band in &ours.years {
            prop_assert!(band.p05 <= band.p25 && band.p25 <= band.p50 && band.p50 <= band.p75 && band.p75 <= band.p95);
            prop_assert!(band.p05.is_finite() && band.p95.is_finite());
        }
        prop_assert_eq!(ours.samples.len(), 20);
    }
}
