//! Laws of cash, its value today and the time it takes to come back.

use ai_savings_calculator::model::{Inputs, Preset};
use proptest::prelude::*;

use super::any_inputs::{config, projected, within_limits, within_sliders};

#[test]
fn cautious_is_worth_less_than_base_and_base_less_than_bold() {
    let [cautious, base, bold] = Preset::ALL.map(|(_, preset)| projected(&Inputs::preset(preset)).summary.npv);
    assert!(cautious < base && base < bold, "{cautious} {base} {bold}");
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn without_a_speedup_and_without_costs_nothing_changes(inputs in within_limits()) {
        let projection = projected(&Inputs {
            speedup: 1.0, rework_rate: 0.0, tool_cost_share: 0.0,
            platform_cost: 0.0, compliance_cost: 0.0, legal_cost: 0.0, transition_total: 0.0, upfront: 0.0,
            ..inputs
        });
        prop_assert_eq!(projection.summary.npv, 0.0);
        prop_assert_eq!(projection.summary.payback_years, Some(0.0));
        prop_assert_eq!(projection.summary.recognised_percent, None);
        for year in projection.years {
            prop_assert_eq!((year.net_cash, year.pl_saving, year.margin_uplift_points), (0.0, 0.0, 0.0));
        }
    }

    #[test]
    fn undiscounted_and_untaxed_the_present_value_is_the_sum_of_cash(inputs in within_limits()) {
        let projection = projected(&Inputs { discount_rate: 0.0, tax_rate: 0.0, terminal_value: 0.0, ..inputs });
        prop_assert_eq!(Some(projection.summary.npv), projection.years.last().map(|year| year.cumulative_net_cash));
    }

    #[test]
    fn twice_the_money_is_worth_twice_as_much_and_moves_the_margin_as_far(inputs in within_sliders()) {
        let once = projected(&inputs);
        let twice = projected(&Inputs {
            revenue_0: inputs.revenue_0 * 2.0, operating_income_0: inputs.operating_income_0 * 2.0,
            pretax_income_0: inputs.pretax_income_0 * 2.0, content_cash_0: inputs.content_cash_0 * 2.0,
            platform_cost: inputs.platform_cost * 2.0, compliance_cost: inputs.compliance_cost * 2.0,
            legal_cost: inputs.legal_cost * 2.0, transition_total: inputs.transition_total * 2.0,
            upfront: inputs.upfront * 2.0, ..inputs
        });
        // Doubling is exact in binary, so nothing here needs a tolerance.
        prop_assert_eq!(twice.summary.npv, 2.0 * once.summary.npv);
        prop_assert_eq!(twice.summary.payback_years, once.summary.payback_years);
        prop_assert_eq!(twice.summary.materiality_year, once.summary.materiality_year);
        for (once, twice) in once.years.iter().zip(&twice.years) {
            prop_assert_eq!(twice.margin_uplift_points, once.margin_uplift_points);
        }
    }

    #[test]
    fn payback_lies_within_the_horizon(inputs in within_limits()) {
        if let Some(years) = projected(&inputs).summary.payback_years {
            prop_assert!((0.0..=inputs.horizon).contains(&years), "{}", years);
        }
    }

    #[test]
    fn there_is_a_payback_exactly_if_cash_ends_at_or_above_zero(inputs in within_limits()) {
        let projection = projected(&inputs);
        let last = projection.years.last().expect("a year").cumulative_net_cash;
        prop_assert_eq!(projection.summary.payback_years.is_some(), last >= 0.0);
    }
}
