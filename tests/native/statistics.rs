//! What is read from simulated futures is explained by the numbers that it was read from.

use ai_savings_calculator::api::{Raw, futures, working as answer_to};
use ai_savings_calculator::model::{
    Assumptions, Band, Distribution, Event, FUTURES, Family, Inputs, Points, Preset, Range, Simulation, Statistic,
    Working, points, simulate, working_of_statistic,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::any_inputs::{config, within_limits};
use super::arithmetic::{Outcome, close, evaluate};
use super::worked::line;

const SEED: u64 = 20_250_717;

/// Futures, and what their workings are made from.
struct Case {
    a: Assumptions,
    ranges: Vec<Range>,
    points: Points,
}

/// Whether a field is a quantile or a mean. Years, margins and standard errors follow from those.
fn is_read_from_futures(id: &str) -> bool {
    id.starts_with('p') || id == "mean"
}

/// A number that is printed: its name without [`FUTURES`], the year where it has one, and what is printed.
type Printed = (String, Option<i32>, f64);

impl Case {
    fn new(inputs: Inputs, draws: usize) -> Self {
        let a = Assumptions::new(inputs).unwrap_or_else(|problems| panic!("{problems:?}"));
        Self { ranges: Range::around(&a), a, points: points(SEED, draws).moved_together(0.3) }
    }

    fn find(&self, name: &str, year: Option<i32>) -> Option<Working> {
        let futures = (&self.a, self.ranges.as_slice(), Family::Triangular, &self.points);
        working_of_statistic(futures, &format!("{FUTURES}{name}"), Statistic::named(name)?, year)
    }

    fn working(&self, name: &str, year: Option<i32>) -> Working {
        self.find(name, year).unwrap_or_else(|| panic!("no working of {name} in {year:?}"))
    }

    /// Every number of the futures; those of the bands and of the last year may be the same ones.
    fn printed(&self) -> Vec<Printed> {
        let futures = simulate(&self.a, &self.ranges, Family::Triangular, &self.points);
        let chance = |(name, event): (&str, Event)| (name.to_owned(), None, futures.chance(event).share);
        let mut printed: Vec<Printed> = Event::ALL.map(chance).into();
        let Simulation { years, margin_uplift_points, pl_saving, npv, .. } = futures;
        let last = years.last().map(|band| band.year);
        for band in &years {
            let quantiles = Band::FIELDS.iter().filter(|field| is_read_from_futures(field.id));
            printed.extend(quantiles.map(|field| {
                (format!("marginUpliftPts.{}", field.id), Some(band.year), (field.read)(band).expect("a number"))
            }));
        }
        for (series, year, distribution) in
            [("marginUpliftPts", last, margin_uplift_points), ("plSaving", None, pl_saving), ("npv", None, npv)]
        {
            printed.extend(
                Distribution::FIELDS.iter().filter(|field| is_read_from_futures(field.id)).map(|field| {
                    (format!("{series}.{}", field.id), year, (field.read)(&distribution).expect("a number"))
                }),
            );
        }
        printed
    }

    /// Fails unless every number has a working that is of this very number and comes to it.
    fn assert_workings(&self) {
        for (name, year, number) in self.printed() {
            let working = self.working(&name, year);
            assert_eq!((working.field, working.year), (format!("{FUTURES}{name}"), year));
            assert_eq!(working.value.map(f64::to_bits), Some(number.to_bits()), "{name} in {year:?}");
            let Ok(Outcome::Number(found)) = evaluate(&working.terms) else { panic!("{name} in {year:?} is no sum") };
            assert!(close(found, number), "{name} in {year:?} is {number}, and its working comes to {found}");
        }
    }
}

fn base() -> Inputs {
    Inputs::preset(Preset::Base)
}

#[test]
fn every_number_of_ten_thousand_futures_has_a_working_that_comes_to_it() {
    Preset::ALL.into_iter().for_each(|(_, preset)| Case::new(Inputs::preset(preset), 10_000).assert_workings());
}

#[test]
fn few_futures_have_workings_too() {
    [0, 1, 2, 3, 20, 21].into_iter().for_each(|draws| Case::new(base(), draws).assert_workings());
}

#[test]
fn a_range_that_is_switched_off_is_off_in_the_working() {
    let mut case = Case::new(base(), 500);
    let with_all = case.working("npv.p50", None).value;
    case.ranges.truncate(2);
    case.assert_workings();
    assert_ne!(case.working("npv.p50", None).value, with_all);
}

#[test]
fn the_workings_are_spelled_out() {
    let case = Case::new(base(), 1_000);
    assert_eq!(line(&case.working("npv.p05", None)), "below + ((draws − 1) × quantile − rank) × (above − below)",);
    assert_eq!(line(&case.working("marginUpliftPts.mean", Some(2030))), "sum / draws");
    assert_eq!(line(&case.working("probMaterial", None)), "hits / draws");
}

#[test]
fn only_the_margin_uplift_depends_on_the_year() {
    let case = Case::new(base(), 100);
    for name in ["npv.p05", "plSaving.mean", "probVisible"] {
        assert_eq!(case.find(name, Some(1900)), case.find(name, None), "{name}");
    }
    for year in [None, Some(i32::MIN), Some(2025), Some(2033), Some(i32::MAX)] {
        assert_eq!(case.find("marginUpliftPts.p50", year), None, "{year:?}");
        assert_eq!(case.find("marginUpliftPts.mean", year), None, "{year:?}");
    }
}

#[test]
fn what_is_not_read_from_futures_has_no_name() {
    for name in [
        "",
        ".",
        "npv",
        "npv.",
        "npv.p",
        "npv.p5",
        "npv.p005",
        "npv.p+5",
        "npv.p06",
        "npv.p50.",
        "npv.median",
        "revenue.p05",
        "probVisible.p05",
        "prob",
        "samples",
    ] {
        assert_eq!(Statistic::named(name), None, "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..config() })]

    #[test]
    fn every_number_of_any_futures_has_a_working_that_comes_to_it(inputs in within_limits(), draws in 1_usize..300) {
        Case::new(inputs, draws).assert_workings();
    }
}

fn raw(request: &Value) -> Raw {
    serde_json::from_value(request.clone()).unwrap()
}

/// The answer, or the refusal as `field code`.
fn answer(request: &Value) -> Result<Value, Vec<String>> {
    match answer_to(&raw(request)) {
        Ok(working) => Ok(serde_json::to_value(working).unwrap()),
        Err(problems) => Err(problems.iter().map(|it| format!("{} {}", it.field, it.code.id())).collect()),
    }
}

#[test]
fn a_working_is_requested_with_what_the_futures_were_requested_with() {
    let request_json =
        json!({ "speedup": 4, "draws": 777, "seed": 3, "ranges": { "vfxShare": [0.1, 0.5], "speedup": null } });
    let futures = serde_json::to_value(futures(&raw(&request_json)).map_err(|_| ()).unwrap()).unwrap();
    let ask = |field: &str| {
        let mut request = request_json.clone();
        request["field"] = json!(field);
        request["year"] = json!(2029);
        answer(&request).unwrap()["value"].clone()
    };
    assert_eq!(ask("futures.npv.p90"), futures["last"]["npv"]["p90"]);
    assert_eq!(ask("futures.plSaving.mean"), futures["last"]["plSaving"]["mean"]);
    assert_eq!(ask("futures.marginUpliftPts.p25"), futures["years"][3]["p25"]);
    assert_eq!(ask("futures.probVisible"), futures["probVisible"]);
}

#[test]
fn a_working_is_plain_data() {
    let hits = json!({ "id": "hits", "year": null, "index": null, "unit": null, "value": 0.0, "kind": "draw" });
    let draws = json!({ "id": "draws", "year": null, "index": null, "unit": null, "value": 50.0, "kind": "draw" });
    let name = |id| json!({ "kind": "name", "id": id, "at": "now" });
    let expected = json!({
        "field": "futures.probVisible", "year": null, "unit": "share", "value": 0.0,
        "formula": "hits / draws", "terms": [hits, " / ", draws], "isComparison": false,
        "rule": [{ "outcome": null, "terms": [name("hits"), " / ", name("draws")], "condition": [] }],
    });
    assert_eq!(
        answer(&json!({ "field": "futures.probVisible", "draws": 50, "vfxShare": 0, "ranges": { "vfxShare": null } })),
        Ok(expected)
    );
}

#[test]
fn a_request_that_is_wrong_is_refused_as_the_futures_are() {
    let refusal = |request: Value| answer(&request).unwrap_err();
    assert_eq!(refusal(json!({ "field": "futures.npv.p06" })), ["field unknownChoice"]);
    assert_eq!(refusal(json!({ "field": "futures.marginUpliftPts.p05" })), ["year unknownChoice"]);
    assert_eq!(
        refusal(json!({ "field": "futures.npv.p05", "draws": 0, "speedup": 0.5 })),
        ["speedup belowMinimum", "draws belowMinimum",]
    );
    // Elsewhere they mean nothing.
    assert_eq!(refusal(json!({ "field": "npv", "draws": 100 })), ["draws unknownField"]);
}
