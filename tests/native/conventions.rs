//! Year-over-year arithmetic: percent, points, growth rates, trailing twelve months, and when no answer exists.

use ai_savings_calculator::model::{Change, Measure, cagr, change, margin_percent, trailing_twelve_months};
use proptest::prelude::*;
use serde_json::Value;

use super::any_inputs::config;
use super::fixtures::{assert_number, cases, document, name, number};

/// How the reference model marks a change that would mislead.
const NOT_MEANINGFUL: &str = "n.m.";

fn assert_change(case: &Value) {
    let measure = if case["measure"] == "percentage" { Measure::Percentage } else { Measure::Amount };
    let (current, prior) = (number(case, "current"), number(case, "prior"));
    let absolute = || current.zip(prior).map(|(current, prior)| current - prior);
    let expected = &case["expected"];
    match change(measure, current, prior) {
        Change::Percent { percent, absolute: difference } => {
            assert_number(name(case), Some(percent), expected.as_f64());
            assert_eq!(Some(difference), absolute());
        }
        Change::Points { points } => {
            assert_number(name(case), Some(points), expected.as_f64());
            assert_number(name(case), Some(points * 100.0), number(case, "basisPoints"));
        }
        Change::NotMeaningful { absolute: difference } => {
            assert_eq!(expected, NOT_MEANINGFUL, "{}", name(case));
            assert_eq!(Some(difference), absolute(), "the change in the unit of the amount still stands");
        }
        Change::NotReported => assert!(expected.is_null(), "{}", name(case)),
    }
}

fn assert_rate(case: &Value, ours: Option<f64>) {
    assert!(case["expected"].is_number() || case["expected"] == NOT_MEANINGFUL, "{}", name(case));
    assert_number(name(case), ours, case["expected"].as_f64());
}

#[test]
fn every_change_agrees_with_the_reference() {
    let document = document("conventions.json");
    for list in ["article", "quarter", "changes"] {
        cases(&document[list]).iter().for_each(assert_change);
    }
    assert!(cases(&document["changes"]).len() >= 120);
}

#[test]
fn every_margin_agrees_with_the_reference() {
    for case in cases(&document("conventions.json")["margins"]) {
        let (income, revenue) = (number(case, "income").unwrap(), number(case, "revenue").unwrap());
        assert_rate(case, margin_percent(income, revenue));
    }
}

#[test]
fn every_growth_rate_agrees_with_the_reference() {
    for case in cases(&document("conventions.json")["cagr"]) {
        let [start, end, years] = ["start", "end", "years"].map(|id| number(case, id).unwrap());
        assert_rate(case, cagr(start, end, years));
    }
}

#[test]
fn every_roll_forward_is_the_sum_of_the_last_four_quarters() {
    for case in cases(&document("conventions.json")["trailing"]) {
        let [year, now, prior] = ["fullYear", "yearToDate", "priorYearToDate"].map(|id| number(case, id).unwrap());
        assert_number(name(case), Some(trailing_twelve_months(year, now, prior)), number(case, "expected"));
    }
}

#[test]
fn the_article_s_four_changes_are_those_it_prints() {
    let printed = ["4.1", "1.4", "3.0", "1.2"];
    let document = document("conventions.json");
    for (case, printed) in cases(&document["article"]).iter().zip(printed) {
        assert_eq!(format!("{:.1}", number(case, "expected").unwrap()), printed, "{}", name(case));
    }
    assert_eq!(cases(&document["article"]).len(), printed.len());
}

#[test]
fn a_margin_change_is_taken_from_values_and_not_from_printed_margins() {
    let points = |current, prior| match change(Measure::Percentage, current, prior) {
        Change::Points { points } => format!("{points:.1}"),
        other => panic!("{other:?}"),
    };
    // Netflix, second quarters of 2025 and 2024: the filed amounts give 6.8, the printed margins 6.9.
    let (now, before) = (margin_percent(3_774.694, 11_079.166), margin_percent(2_603.0, 9_559.310));
    assert_eq!(points(now, before), "6.8");
    assert_eq!(points(Some(34.1), Some(27.2)), "6.9");
}

#[test]
fn a_quotient_too_large_for_a_number_is_not_meaningful() {
    let amount = |current, prior| change(Measure::Amount, Some(current), Some(prior));
    assert_eq!(amount(1.0, 1e-320), Change::NotMeaningful { absolute: 1.0 });
    assert_eq!(amount(1e308, 1e-10), Change::NotMeaningful { absolute: 1e308 });
    // The quotient is a number here, but a hundred times the quotient is not.
    assert_eq!(amount(1e308, 1.0), Change::NotMeaningful { absolute: 1e308 });
    assert_eq!(cagr(1e-320, 1.0, 1.0), None);
}

#[test]
fn not_reported_is_never_taken_for_zero() {
    for measure in [Measure::Amount, Measure::Percentage] {
        for (current, prior) in [(None, Some(1.0)), (Some(1.0), None), (None, None)] {
            assert_eq!(change(measure, current, prior), Change::NotReported);
        }
        assert_ne!(change(measure, Some(0.0), Some(1.0)), Change::NotReported);
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_percent_change_needs_a_positive_base_and_no_flip_of_sign(current in -1e12..1e12, prior in -1e12..1e12) {
        let change = change(Measure::Amount, Some(current), Some(prior));
        let meaningful = prior > 0.0 && current >= 0.0;
        prop_assert_eq!(matches!(change, Change::Percent { .. }), meaningful);
        prop_assert_eq!(matches!(change, Change::NotMeaningful { .. }), !meaningful);
    }

    #[test]
    fn a_percent_change_is_a_number_whatever_the_amounts(current in any::<f64>(), prior in any::<f64>()) {
        if let Change::Percent { percent, absolute } = change(Measure::Amount, Some(current), Some(prior)) {
            prop_assert!(percent.is_finite() && absolute.is_finite());
        }
    }

    #[test]
    fn growing_at_the_growth_rate_leads_from_start_to_end(start in 1.0..1e6, end in 1.0..1e6, years in 1..40) {
        let rate = cagr(start, end, f64::from(years)).expect("meaningful");
        let grown = (0..years).fold(start, |amount, _| amount * (1.0 + rate / 100.0));
        prop_assert!((grown / end - 1.0).abs() < 1e-9, "{} instead of {}", grown, end);
    }
}
