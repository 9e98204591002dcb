//! Laws that hold for every number of every projection.

use ai_savings_calculator::model::{Assumptions, Inputs, Projection, Summary, Year, project};
use proptest::prelude::*;

use super::any_inputs::{config, projected, within_limits, within_sliders};

/// Every number that a projection has, with its name.
fn numbers(projection: &Projection) -> Vec<(&'static str, f64)> {
    let summary = Summary::FIELDS.iter().map(|field| (field.id, (field.read)(&projection.summary)));
    let yearly = |year| Year::FIELDS.iter().map(move |field| (field.id, (field.read)(year)));
    let all = summary.chain(projection.years.iter().flat_map(yearly));
    all.filter_map(|(id, number)| Some((id, number?))).collect()
}

/// The same number, bit for bit, sign of zero included.
fn bits(inputs: &Inputs) -> Vec<u64> {
    numbers(&projected(inputs)).into_iter().map(|(_, number)| number.to_bits()).collect()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_number_of_every_projection_is_finite(inputs in within_limits()) {
        for (id, number) in numbers(&projected(&inputs)) {
            prop_assert!(number.is_finite(), "{} is {}", id, number);
        }
    }

    #[test]
    fn no_slider_leads_to_a_negative_zero(inputs in within_sliders()) {
        for (id, number) in numbers(&projected(&inputs)) {
            prop_assert!(number != 0.0 || number.is_sign_positive(), "{} is -0", id);
        }
    }

    #[test]
    fn the_same_inputs_give_the_same_bits(inputs in within_limits()) {
        prop_assert_eq!(bits(&inputs), bits(&inputs));
    }

    #[test]
    fn projecting_leaves_the_inputs_as_they_were(inputs in within_limits()) {
        let assumptions = Assumptions::new(inputs.clone()).expect("valid");
        project(&assumptions);
        prop_assert_eq!(&*assumptions, &inputs);
    }

    #[test]
    fn there_are_as_many_years_as_the_horizon(inputs in within_limits()) {
        let years: Vec<_> = projected(&inputs).years.iter().map(|year| (year.t, f64::from(year.year))).collect();
        let expected: Vec<_> = (1..=inputs.horizon as u32).map(|t| (t, inputs.base_year + f64::from(t))).collect();
        prop_assert_eq!(years, expected);
    }
}
