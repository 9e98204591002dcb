//! The working that is shown is the working that was done: evaluated, it comes to the number it explains.

use std::collections::BTreeSet;

use ai_savings_calculator::api::{Raw, working as answer_to};
use ai_savings_calculator::model::{
    BOUNDS, Bounds, CATALOGUE, Inputs, Measure, Preset, Summary, Year, working_of_change,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::any_inputs::{config, within_limits, within_sliders};
use super::arithmetic::{Outcome, evaluate};
use super::fixtures::{assumptions, cases, document};
use super::worked::{Case, line};

/// What formulas contain besides the names of numbers.
const WORDS: [&str; 8] = ["j", "Σ", "max", "exp", "if", "when", "none", "first"];

/// Every formula, by the name at the boundary.
fn formulas() -> Vec<(String, &'static str)> {
    let mut formulas: Vec<_> = Year::FIELDS.iter().map(|field| (field.id.to_owned(), field.formula)).collect();
    formulas.extend(Summary::FIELDS.iter().map(|field| (field.id.to_owned(), field.formula)));
    formulas.extend(Bounds::FIELDS.iter().map(|field| (format!("{BOUNDS}{}", field.id), field.formula)));
    formulas
}

/// The words and names of a formula.
fn names(formula: &'static str) -> impl Iterator<Item = &'static str> {
    let words = formula.split(|letter: char| !letter.is_alphanumeric() && letter != '.');
    words.filter(|word| word.starts_with(char::is_alphabetic))
}

#[test]
fn every_number_of_every_preset_and_fixture_has_a_working_that_comes_to_it() {
    Preset::ALL.into_iter().for_each(|(_, preset)| Case::of(Inputs::preset(preset)).assert_workings());
    for list in ["scenarios.json", "random.json"] {
        cases(&document(list)["cases"]).iter().for_each(|case| Case::new(assumptions(case)).assert_workings());
    }
}

#[test]
fn every_link_of_every_preset_and_scenario_ends_at_inputs() {
    Preset::ALL.into_iter().for_each(|(_, preset)| Case::of(Inputs::preset(preset)).assert_links());
    cases(&document("scenarios.json")["cases"]).iter().for_each(|case| Case::new(assumptions(case)).assert_links());
}

#[test]
fn every_name_in_a_formula_is_an_input_a_result_or_a_word_of_the_language() {
    let formulas = formulas();
    let mut known: BTreeSet<&str> = formulas.iter().map(|(id, _)| id.as_str()).collect();
    known.extend(CATALOGUE.iter().map(|input| input.id).chain(WORDS).chain([Inputs::CURVE_ID]));
    for (id, formula) in &formulas {
        assert!(!formula.is_empty(), "{id} has no formula");
        for name in names(formula) {
            assert!(known.contains(name), "{name} in the formula of {id}");
        }
    }
}

#[test]
fn every_input_but_the_length_of_the_projection_is_in_some_formula() {
    let used: BTreeSet<_> = formulas().into_iter().flat_map(|(_, formula)| names(formula)).collect();
    let unused: Vec<_> = CATALOGUE.iter().map(|input| input.id).filter(|id| !used.contains(id)).collect();
    assert_eq!(unused, ["horizon"]);
}

#[test]
fn no_two_numbers_share_a_name() {
    let formulas = formulas();
    let all: Vec<_> =
        formulas.iter().map(|(id, _)| id.as_str()).chain(CATALOGUE.iter().map(|input| input.id)).collect();
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
}

#[test]
fn the_first_year_starts_from_the_base_year() {
    let case = Case::base(|inputs| inputs.upfront = 50.0);
    assert_eq!(case.line("revenue", Some(2026)), "revenue0 × (1 + revenueGrowth)");
    assert_eq!(case.line("revenue", Some(2027)), "revenue.2026 × (1 + revenueGrowth)");
    assert_eq!(case.line("contentCash", Some(2026)), "contentCash0 × (1 + contentGrowth)");
    assert_eq!(case.line("cumulativeNetCash", Some(2026)), "(−upfront) + netCash.2026");
    assert_eq!(case.line("year", Some(2026)), "baseYear + 1");
}

#[test]
fn what_lasts_for_some_years_is_shown_in_those() {
    let case = Case::base(|inputs| inputs.upfront_life = 2.0);
    let running = "(platformCost + complianceCost + legalCost) × (1 + costInflation)^";
    assert_eq!(
        case.line("programmeCost", Some(2028)),
        format!("{running}(t.2028 − 1) + transitionTotal / transitionYears")
    );
    assert_eq!(case.line("programmeCost", Some(2029)), format!("{running}(t.2029 − 1)"));
    assert_eq!(case.line("plSaving", Some(2027)), "plContentSaving.2027 − programmeCost.2027 − upfront / upfrontLife");
    assert_eq!(case.line("plSaving", Some(2028)), "plContentSaving.2028 − programmeCost.2028");
}

#[test]
fn a_net_cost_is_shown_to_fall_on_the_buyer_whole() {
    let saving = Case::base(|_| ());
    assert_eq!(saving.line("captured", Some(2029)), "productionNet.2029 × captureShare");
    let cost = Case::base(|inputs| inputs.speedup = 1.0);
    assert_eq!(cost.line("captured", Some(2029)), "productionNet.2029");
}

#[test]
fn an_expensed_saving_is_spelled_out_year_by_year() {
    let case = Case::base(|inputs| inputs.amort_curve = vec![0.5, 0.0, 0.5]);
    assert_eq!(case.line("plContentSaving", Some(2026)), "0");
    assert_eq!(case.line("plContentSaving", Some(2027)), "contentSaving.2026 × amortCurve[0]");
    assert_eq!(case.line("plContentSaving", Some(2028)), "contentSaving.2027 × amortCurve[0]");
    assert_eq!(
        case.line("plContentSaving", Some(2029)),
        "contentSaving.2026 × amortCurve[2] + contentSaving.2028 × amortCurve[0]"
    );
}

#[test]
fn a_sum_over_the_horizon_has_a_term_for_each_year() {
    let case = Case::base(|inputs| inputs.horizon = 2.0);
    assert_eq!(case.line("totalContentSaving", None), "contentSaving.2026 + contentSaving.2027");
    let discounted =
        [2026, 2027].map(|year| format!("netCashAfterTax.{year} / (1 + discountRate)^t.{year}")).join(" + ");
    assert_eq!(case.line("npv", None), format!("−upfront + {discounted}"));
}

#[test]
fn the_lowest_cash_is_shown_in_the_year_in_which_it_is_lowest() {
    assert_eq!(Case::base(|_| ()).line("lowestCash", None), "−max(upfront, −cumulativeNetCash.2028)");
}

#[test]
fn payback_is_shown_in_the_year_that_gets_there() {
    let base = Case::base(|_| ());
    assert_eq!(base.line("paybackYears", None), "(t.2030 − 1) − cumulativeNetCash.2029 / netCash.2030");
    let quick = Case::base(|inputs| (inputs.upfront, inputs.vfx_share, inputs.platform_cost) = (1.0, 0.9, 0.0));
    assert_eq!(quick.line("paybackYears", None), "(t.2026 − 1) − (−upfront) / netCash.2026");
    let late = Case::base(|inputs| inputs.upfront = 1_000.0);
    assert_eq!(late.line("paybackYears", None), "cumulativeNetCash.2032 < 0");
}

#[test]
fn a_programme_that_never_is_in_debt_shows_its_lowest_cash() {
    let free = |inputs: &mut Inputs| {
        (inputs.platform_cost, inputs.compliance_cost, inputs.legal_cost, inputs.transition_total) =
            (1.0, 0.0, 0.0, 0.0);
    };
    let case = Case::base(free);
    assert_eq!(case.working("paybackYears", None).value, Some(0.0));
    assert_eq!(case.line("paybackYears", None), "cumulativeNetCash.2026 ≥ 0");
}

#[test]
fn a_threshold_shows_the_year_that_reaches_it_or_the_best_that_does_not() {
    let bold = Case::of(Inputs::preset(Preset::Bold));
    assert_eq!(bold.line("visibleYear", None), "marginUpliftPts.2029 ≥ visiblePoints");
    assert_eq!(bold.line("materialityYear", None), "plSaving.2032 < materialityShare × baselinePretax.2032");
    let modest = Case::base(|inputs| (inputs.materiality_share, inputs.visible_points) = (0.0005, 1.0));
    assert_eq!(modest.line("visibleYear", None), "marginUpliftPts.2032 < visiblePoints");
    assert_eq!(modest.line("materialityYear", None), "plSaving.2032 ≥ materialityShare × baselinePretax.2032");
}

#[test]
fn what_does_not_exist_shows_why() {
    let case = Case::base(|inputs| (inputs.vfx_share, inputs.tool_cost_share) = (0.0, 2.0));
    let needed = "(reworkRate + toolCostShare) / (1 + reworkRate)";
    assert_eq!(case.line("breakEvenSpeedup", None), format!("{needed} ≥ costReductionCeiling"));
    assert_eq!(case.line("recognisedPct", None), "totalContentSaving = 0");
    assert_eq!(case.line("bounds.shareOfPoolThatMustVanishPct", None), "bounds.scopePool = 0");
}

#[test]
fn a_result_of_the_horizon_ignores_the_year() {
    let case = Case::base(|_| ());
    for year in [None, Some(2027), Some(0)] {
        assert_eq!(case.find("npv", year), case.find("npv", None));
        assert_eq!(case.find("bounds.scopePool", year), case.find("bounds.scopePool", None));
    }
}

#[test]
fn what_is_no_result_or_no_year_has_no_working() {
    let case = Case::base(|_| ());
    for (field, year) in [("speedup", None), ("scopePool", None), ("revenue", Some(2025)), ("revenue", Some(2033))] {
        assert_eq!(case.find(field, year), None, "{field}");
    }
    for field in ["", "bounds.", "bounds.npv", "bounds.bounds.scopePool", "materialityThreshold"] {
        assert_eq!(case.find(field, Some(2026)), None, "{field}");
    }
}

#[test]
fn a_change_is_shown_with_its_two_figures() {
    let amount = working_of_change(Measure::Amount, Some(9.56), Some(9.18));
    assert_eq!(line(&amount), "(current / prior − 1) × 100");
    let margin = working_of_change(Measure::Percentage, Some(22.5), Some(21.1));
    assert_eq!(line(&margin), "current − prior");
    for working in [amount, margin] {
        assert_eq!(evaluate(&working.terms), Ok(Outcome::Number(working.value.unwrap())));
    }
}

#[test]
fn a_change_that_would_mislead_shows_why_and_what_was_not_reported_nothing() {
    let amount = |current, prior| working_of_change(Measure::Amount, current, prior);
    for (current, prior, expected) in [(1.0, -2.0, "prior ≤ 0"), (-1.0, 2.0, "current < 0"), (1e308, 1e-10, "")] {
        let working = amount(Some(current), Some(prior));
        assert_eq!((working.value, line(&working).as_str()), (None, expected));
    }
    for (current, prior) in [(None, Some(-1.0)), (Some(-1.0), None), (None, None)] {
        let working = amount(current, prior);
        assert_eq!((working.value, line(&working).as_str()), (None, ""));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..config() })]

    #[test]
    fn every_number_of_any_projection_has_a_working_that_comes_to_it(inputs in within_limits()) {
        Case::of(inputs).assert_workings();
    }

    #[test]
    fn every_number_that_a_slider_leads_to_has_a_working_that_comes_to_it(inputs in within_sliders()) {
        Case::of(inputs).assert_workings();
    }

    #[test]
    fn every_link_of_any_projection_ends_at_inputs(inputs in within_limits()) {
        Case::of(inputs).assert_links();
    }

    #[test]
    fn the_working_of_any_change_comes_to_it(current in -1e12..1e12, prior in -1e12..1e12, margin in any::<bool>()) {
        let measure = if margin { Measure::Percentage } else { Measure::Amount };
        let working = working_of_change(measure, Some(current), Some(prior));
        let expected = working.value.map_or(Outcome::Holds(true), Outcome::Number);
        prop_assert_eq!(evaluate(&working.terms), Ok(expected));
    }
}

fn raw(request: &Value) -> Raw {
    serde_json::from_value(request.clone()).unwrap()
}

fn answer(request: &Value) -> Value {
    serde_json::to_value(answer_to(&raw(request)).map_err(|problems| format!("{problems:?}")).unwrap()).unwrap()
}

/// The refusal of a request, as `field code`.
fn refusal(request: &Value) -> Vec<String> {
    let problems = answer_to(&raw(request)).err().expect("it is refused");
    problems.iter().map(|problem| format!("{} {}", problem.field, problem.code.id())).collect()
}

#[test]
fn a_working_is_plain_data() {
    let answer = answer(&json!({ "field": "plContentSaving", "year": 2027, "amortCurve": [1], "reinvestShare": 1 }));
    let saving = json!({
        "id": "contentSaving", "year": 2026, "index": null, "unit": "millions", "value": 0.0, "kind": "result",
    });
    let weight =
        json!({ "id": "amortCurve", "year": null, "index": 0, "unit": "share", "value": 1.0, "kind": "input" });
    let sum = json!({ "kind": "sum", "id": null, "at": null });
    let summed = json!({ "kind": "name", "id": "contentSaving", "at": "summed" });
    let age = json!({ "kind": "name", "id": "amortCurve", "at": "age" });
    let formula = "Σ contentSaving(j) × amortCurve(t − releaseLag − j)";
    let expected = json!({
        "field": "plContentSaving", "year": 2027, "unit": "millions", "value": 0.0,
        "formula": formula, "terms": [saving, " × ", weight], "isComparison": false,
        "rule": [{ "outcome": null, "terms": [sum, summed, " × ", age], "condition": [] }],
    });
    assert_eq!(answer, expected);
}

#[test]
fn the_working_of_a_change_is_plain_data() {
    let answer = answer(&json!({ "field": "change", "kind": "amount", "current": 1, "prior": 0 }));
    let prior = json!({ "id": "prior", "year": null, "index": null, "unit": null, "value": 0.0, "kind": "input" });
    let name = |id| json!({ "kind": "name", "id": id, "at": "now" });
    let expected = json!({
        "field": "change", "year": null, "unit": "percent", "value": null,
        "formula": Measure::Amount.formula(), "terms": [prior, " ≤ 0"], "isComparison": true,
        "rule": [
            { "outcome": null, "terms": ["(", name("current"), " / ", name("prior"), " − 1) × 100"], "condition": [] },
            { "outcome": "none", "terms": [], "condition": [name("prior"), " ≤ 0"] },
            { "outcome": "none", "terms": [], "condition": [name("current"), " < 0"] },
        ],
    });
    assert_eq!(answer, expected);
}

#[test]
fn a_request_without_a_known_field_or_year_is_refused() {
    assert_eq!(refusal(&json!({ "field": "happiness", "year": 2027 })), ["field unknownChoice"]);
    assert_eq!(refusal(&json!({})), ["field unknownChoice"]);
    for year in [json!(null), json!(2025), json!(2033), json!(2027.5), json!("2027"), json!(1e300)] {
        assert_eq!(refusal(&json!({ "field": "revenue", "year": year })), ["year unknownChoice"], "{year}");
    }
    assert_eq!(refusal(&json!([])), [" notAnObject", "field unknownChoice"]);
}

#[test]
fn what_is_wrong_with_the_request_is_said_all_at_once() {
    let request = json!({ "speedup": 0.5, "nonsense": 1, "field": "revenue" });
    assert_eq!(refusal(&request), ["speedup belowMinimum", "nonsense unknownField", "year unknownChoice"]);
    let request = json!({ "field": "change", "kind": "count", "current": "1", "prior": 1e16 });
    assert_eq!(refusal(&request), ["kind unknownChoice", "current notANumber", "prior aboveMaximum"]);
}
