//! Laws of the projection from cash to expense and margin, which hold whatever the inputs.

use ai_savings_calculator::model::{Assumptions, Code, Inputs, Preset, amortise};
use proptest::prelude::*;

use super::any_inputs::{config, curve, projected, within_limits, within_sliders};

/// Rounding, and the slack that a curve's sum has, as a share of the largest amount involved.
const ROUNDING: f64 = 2e-9;

/// The inputs, such that no year of them has a negative saving: nothing offsets what a speed-up saves.
fn without_offsets(inputs: Inputs) -> Inputs {
    Inputs { rework_rate: 0.0, tool_cost_share: 0.0, ..inputs }
}

#[test]
fn a_hundred_saved_once_reaches_the_income_statement_along_the_curve() {
    let curve = Inputs::preset(Preset::Base).amort_curve;
    let savings = [100.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0];
    let expensed: Vec<_> = (1..=8).map(|t| amortise(&savings, &curve, 1, t)).collect();
    assert_eq!(expensed, [0.0, 46.0, 17.0, 13.0, 12.0, 6.0, 6.0, 0.0]);
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn expensed_at_once_income_equals_cash(inputs in within_limits()) {
        let inputs = Inputs { release_lag: 0.0, amort_curve: vec![1.0], upfront: 0.0, ..inputs };
        for year in projected(&inputs).years {
            prop_assert_eq!(year.pl_saving, year.net_cash);
        }
    }

    #[test]
    fn expensed_at_once_income_differs_from_cash_by_the_up_front_charge(inputs in within_limits()) {
        let inputs = Inputs { release_lag: 0.0, amort_curve: vec![1.0], ..inputs };
        let projection = projected(&inputs);
        for year in &projection.years {
            let charged = f64::from(year.t) <= inputs.upfront_life;
            let charge = if charged { inputs.upfront / inputs.upfront_life } else { 0.0 };
            let rounding = ROUNDING * (year.net_cash.abs() + charge);
            prop_assert!((year.net_cash - charge - year.pl_saving).abs() <= rounding);
        }
    }

    #[test]
    fn no_more_is_expensed_than_was_saved(inputs in within_limits()) {
        let summary = projected(&without_offsets(inputs)).summary;
        prop_assert!(summary.total_content_saving >= 0.0);
        prop_assert!(summary.total_pl_content_saving <= summary.total_content_saving * (1.0 + ROUNDING));
        if let Some(percent) = summary.recognised_percent {
            prop_assert!((0.0..=100.0 * (1.0 + ROUNDING)).contains(&percent), "{}", percent);
        }
    }

    #[test]
    fn a_later_release_never_expenses_more(inputs in within_limits()) {
        let inputs = without_offsets(inputs);
        let sooner = projected(&inputs).summary.total_pl_content_saving;
        let later = Inputs { release_lag: (inputs.release_lag + 1.0).min(10.0), ..inputs };
        prop_assert!(projected(&later).summary.total_pl_content_saving <= sooner * (1.0 + ROUNDING));
    }

    #[test]
    fn nothing_is_expensed_before_the_first_release(inputs in within_limits()) {
        for year in projected(&inputs).years.iter().filter(|year| f64::from(year.t) <= inputs.release_lag) {
            prop_assert_eq!(year.pl_content_saving.to_bits(), 0.0_f64.to_bits(), "not even a negative zero");
        }
    }

    #[test]
    fn releasing_and_expensing_in_time_reaches_the_income_statement_in_full(inputs in within_sliders()) {
        // One impulse: what is saved in year 1 is expensed by year lag + length of the curve.
        let saved = [100.0];
        let lag = inputs.release_lag as usize;
        let last = lag + inputs.amort_curve.len();
        let expensed: f64 = (1..=last).map(|t| amortise(&saved, &inputs.amort_curve, lag, t)).sum();
        prop_assert!((expensed - 100.0).abs() <= 100.0 * ROUNDING);
    }

    #[test]
    fn keeping_more_of_a_saving_never_lowers_the_uplift(inputs in within_limits(), share in 0.0..=1.0) {
        let (less, more) = (inputs.capture_share.min(share), inputs.capture_share.max(share));
        let [less, more] = [less, more].map(|capture_share| projected(&Inputs { capture_share, ..inputs.clone() }));
        for (less, more) in less.years.iter().zip(&more.years) {
            let rounding = ROUNDING * (more.pl_content_saving.abs() + more.programme_cost) / more.revenue * 100.0;
            prop_assert!(more.margin_uplift_points >= less.margin_uplift_points - rounding);
        }
    }

    #[test]
    fn the_visible_year_is_the_first_that_reaches_its_threshold(inputs in within_limits()) {
        let projection = projected(&inputs);
        let reached = |points: f64| points >= inputs.visible_points;
        let first = projection.years.iter().find(|year| reached(year.margin_uplift_points)).map(|year| year.year);
        prop_assert_eq!(projection.summary.visible_year, first);
    }

    #[test]
    fn the_material_year_reaches_the_share_of_pretax_income(inputs in within_limits()) {
        let projection = projected(&inputs);
        let threshold = inputs.materiality_share * 100.0;
        let before = |t: i32| projection.summary.materiality_year.is_none_or(|year| t < year);
        for year in &projection.years {
            // The percentage is rounded on its way, so years right at the threshold say nothing.
            if (year.pl_share_of_pretax_percent - threshold).abs() <= ROUNDING * threshold.max(1e-6) { break; }
            if before(year.year) {
                prop_assert!(year.pl_share_of_pretax_percent < threshold, "{:?}", year);
            } else {
                prop_assert!(year.pl_share_of_pretax_percent >= threshold, "{:?}", year);
                break;
            }
        }
    }

    #[test]
    fn a_transition_within_the_horizon_is_paid_in_full(inputs in within_limits()) {
        let years = inputs.transition_years.min(inputs.horizon);
        let inputs = Inputs {
            platform_cost: 0.0, compliance_cost: 0.0, legal_cost: 0.0, transition_years: years, ..inputs
        };
        let paid: f64 = projected(&inputs).years.iter().map(|year| year.programme_cost).sum();
        prop_assert!((paid - inputs.transition_total).abs() <= ROUNDING * inputs.transition_total);
    }

    #[test]
    fn a_curve_that_misses_one_is_refused(curve in curve(), factor in 0.0..3.0_f64) {
        prop_assume!((factor - 1.0).abs() > 1e-6);
        let weights: Vec<_> = curve.iter().map(|weight| weight * factor).collect();
        let inputs = Inputs { amort_curve: weights, ..Inputs::preset(Preset::Base) };
        let problems = Assumptions::new(inputs).expect_err("the weights do not sum to 1");
        prop_assert_eq!(problems.len(), 1);
        prop_assert_eq!(&problems[0].field, Inputs::CURVE_ID);
        prop_assert_eq!((problems[0].code, problems[0].limit), (Code::WrongSum, Some(1.0)));
    }
}
