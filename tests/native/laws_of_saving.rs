//! Laws of what a speed-up saves on the work it reaches, up to the cash that stays in the company.

use ai_savings_calculator::model::{Inputs, break_even_speedup, cost_reduction_ceiling};
use proptest::prelude::*;

use super::any_inputs::{config, projected, within_limits, within_sliders};

/// Rounding, as a share of the spend that the tools touch.
const ROUNDING: f64 = 1e-9;

proptest! {
    #![proptest_config(config())]

    #[test]
    fn at_the_break_even_speedup_production_saves_nothing(inputs in within_sliders()) {
        let ceiling = cost_reduction_ceiling(inputs.labour_share, inputs.compressible_share);
        let break_even = break_even_speedup(ceiling, inputs.rework_rate, inputs.tool_cost_share);
        prop_assert_eq!(projected(&inputs).summary.break_even_speedup, break_even);
        // Beyond the hard limit of the speed-up there is nothing to project.
        if let Some(speedup) = break_even.filter(|speedup| *speedup <= 1_000.0) {
            for year in projected(&Inputs { speedup, ..inputs }).years {
                prop_assert!(year.production_net.abs() <= ROUNDING * year.exposed, "{:?}", year);
            }
        }
    }

    #[test]
    fn production_saves_only_beyond_the_break_even_speedup(inputs in within_sliders()) {
        let projection = projected(&inputs);
        let beyond = projection.summary.break_even_speedup.is_some_and(|speedup| inputs.speedup > speedup);
        for year in projection.years {
            let close = year.production_net.abs() <= ROUNDING * year.exposed;
            prop_assert!(close || (year.production_net > 0.0) == beyond, "{:?}", year);
        }
    }

    #[test]
    fn a_greater_speedup_never_saves_less_in_production(inputs in within_limits(), speedup in 1.0..=1_000.0) {
        let (slower, faster) = (inputs.speedup.min(speedup), inputs.speedup.max(speedup));
        let [slower, faster] = [slower, faster].map(|speedup| projected(&Inputs { speedup, ..inputs.clone() }));
        for (slow, fast) in slower.years.iter().zip(&faster.years) {
            prop_assert!(fast.production_net >= slow.production_net - ROUNDING * slow.exposed);
        }
    }

    #[test]
    fn more_adoption_never_lowers_the_exposed_spend(inputs in within_limits(), peak in 0.0..=1.0) {
        let (less, more) = (inputs.adoption_max.min(peak), inputs.adoption_max.max(peak));
        let [less, more] = [less, more].map(|adoption_max| projected(&Inputs { adoption_max, ..inputs.clone() }));
        for (less, more) in less.years.iter().zip(&more.years) {
            prop_assert!(more.exposed >= less.exposed, "{} < {}", more.exposed, less.exposed);
        }
    }

    #[test]
    fn adoption_rises_from_nothing_and_stays_below_its_peak(inputs in within_limits()) {
        let mut before = 0.0;
        for year in projected(&inputs).years {
            prop_assert!(year.adoption >= before - ROUNDING && year.adoption <= inputs.adoption_max * (1.0 + ROUNDING));
            before = year.adoption;
        }
    }

    #[test]
    fn what_production_saves_is_accounted_for_in_full(inputs in within_limits()) {
        for year in projected(&inputs).years {
            let parts = year.rework + year.tool + year.production_net;
            prop_assert!((parts - year.gross_saving).abs() <= ROUNDING * year.exposed);
            prop_assert!(year.content_saving <= year.after_incentive && year.after_incentive <= year.captured.max(0.0));
            prop_assert!(year.captured <= year.production_net);
        }
    }
}
