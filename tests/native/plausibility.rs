//! What is warned of, and that nothing is blocked.

use ai_savings_calculator::model::{Assumptions, CATALOGUE, Inputs, Preset, beyond_sliders, project, warnings};
use proptest::prelude::*;

use super::any_inputs::{config, within_sliders};

fn codes(inputs: Inputs) -> Vec<&'static str> {
    let a = Assumptions::new(inputs).unwrap();
    warnings(&a, &project(&a)).iter().map(|warning| warning.code.id()).collect()
}

#[test]
fn no_preset_is_doubted() {
    for (name, preset) in Preset::ALL {
        assert_eq!(codes(Inputs::preset(preset)), [""; 0], "{name}");
        let a = Assumptions::new(Inputs::preset(preset)).unwrap();
        assert_eq!(beyond_sliders(&a), [""; 0], "{name}");
    }
}

#[test]
fn each_warning_has_a_case() {
    let base = || Inputs::preset(Preset::Base);
    for (code, inputs) in [
        ("scopeBeyondProduction", Inputs { vfx_share: 0.9, other_post_share: 0.2, ..base() }),
        ("marginBeyondRevenue", Inputs { revenue_0: 13_000.0, content_cash_0: 1_000.0, ..base() }),
        ("contentBeyondRevenue", Inputs { content_cash_0: 60_000.0, ..base() }),
        ("pretaxUnlikeOperating", Inputs { pretax_income_0: 1_272.0, ..base() }),
        ("toolsCostMore", Inputs { speedup: 1.1, ..base() }),
        ("adoptionBeyondHorizon", Inputs { adoption_mid: 7.5, ..base() }),
        ("releasedBeyondHorizon", Inputs { release_lag: 7.0, ..base() }),
        ("growthApart", Inputs { content_growth: 0.15, revenue_growth: 0.02, ..base() }),
        ("baseYearFar", Inputs { base_year: 1_900.0, ..base() }),
    ] {
        assert_eq!(codes(inputs), [code]);
    }
}

#[test]
fn an_amount_that_a_company_reported_is_never_beyond_a_slider() {
    let a = Assumptions::new(Inputs { revenue_0: 900_000.0, speedup: 50.0, ..Inputs::preset(Preset::Base) }).unwrap();
    assert_eq!(beyond_sliders(&a), ["speedup"]);
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_the_sliders_reach_is_not_beyond_them(inputs in within_sliders()) {
        let a = Assumptions::new(inputs).unwrap();
        prop_assert_eq!(beyond_sliders(&a), [""; 0]);
        for warning in warnings(&a, &project(&a)) {
            prop_assert!(warning.inputs.iter().all(|id| CATALOGUE.iter().any(|input| input.id == *id)));
        }
    }
}
