//! Whatever number is in whatever field, the inputs are either taken or refused.

use ai_savings_calculator::model::{Assumptions, CATALOGUE, Code, Input, Inputs, Preset, Summary, Year, project};
use proptest::collection::vec;
use proptest::num;
use proptest::prelude::*;
use proptest::sample::select;

use super::any_inputs::{config, within_limits};

/// Numbers that have broken calculators before.
const TRAPS: [f64; 16] = [
    0.0,
    -0.0,
    5e-324,
    f64::MIN_POSITIVE,
    1e-320,
    0.5,
    1.0,
    -1.0,
    1e9,
    1e16,
    1e308,
    -1e308,
    f64::MAX,
    f64::NAN,
    f64::INFINITY,
    f64::NEG_INFINITY,
];

fn anything() -> impl Strategy<Value = f64> {
    prop_oneof![num::f64::ANY, select(TRAPS.as_slice()), -1e3..1e3, (-50..50).prop_map(f64::from)]
}

/// For each input a number of any kind, or nothing: then it keeps its default, so that some requests are taken.
fn edits() -> impl Strategy<Value = Vec<Option<f64>>> {
    let edit = |often: f64| vec(prop::option::weighted(often, anything()), CATALOGUE.len());
    prop_oneof![edit(0.03), edit(0.3), edit(0.97)]
}

fn any_curve() -> impl Strategy<Value = Vec<f64>> {
    prop_oneof![vec(anything(), 0..30), vec(0.0..1.0, 0..4), Just(vec![1.0]), Just(vec![0.5, 0.5])]
}

fn edited(edits: &[Option<f64>]) -> Inputs {
    let mut inputs = Inputs::preset(Preset::Base);
    for (input, edit) in CATALOGUE.iter().zip(edits) {
        if let Some(number) = edit {
            (input.write)(&mut inputs, *number);
        }
    }
    inputs
}

/// Said again in other words than the code's, and in one condition.
fn acceptable(input: &Input, number: f64) -> bool {
    let (least, greatest) = input.limits;
    (least..=greatest).contains(&number) && (!input.unit.is_whole() || number.fract() == 0.0)
}

fn assert_finite(assumptions: &Assumptions) {
    let projection = project(assumptions);
    let summary = Summary::FIELDS.iter().filter_map(|field| (field.read)(&projection.summary));
    let years = projection.years.iter().flat_map(|year| Year::FIELDS.iter().filter_map(|field| (field.read)(year)));
    assert!(summary.chain(years).all(f64::is_finite));
}

#[test]
fn a_number_between_the_slider_and_the_hard_limit_is_taken() {
    for input in CATALOGUE {
        for number in [input.limits.0, input.limits.1] {
            let mut inputs = Inputs::preset(Preset::Base);
            (input.write)(&mut inputs, number);
            assert!(Assumptions::new(inputs).is_ok(), "{} of {number}", input.id);
        }
    }
}

#[test]
fn a_number_just_beyond_a_hard_limit_is_refused_with_the_limit() {
    for input in CATALOGUE {
        let (least, greatest) = input.limits;
        for (number, code, limit) in
            [(least.next_down(), Code::BelowMinimum, least), (greatest.next_up(), Code::AboveMaximum, greatest)]
        {
            let mut inputs = Inputs::preset(Preset::Base);
            (input.write)(&mut inputs, number);
            let problems = Assumptions::new(inputs).expect_err(input.id);
            assert_eq!((problems.len(), problems[0].code, problems[0].limit), (1, code, Some(limit)), "{}", input.id);
        }
    }
}

#[test]
fn a_curve_of_twenty_years_is_taken_and_one_of_twenty_one_refused() {
    let curve = |years: usize| Inputs { amort_curve: vec![1.0 / years as f64; years], ..Inputs::preset(Preset::Base) };
    assert!(Assumptions::new(curve(20)).is_ok());
    let problems = Assumptions::new(curve(21)).expect_err("too long");
    assert_eq!((problems[0].code, problems[0].limit), (Code::TooMany, Some(20.0)));
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn exactly_the_bad_fields_are_named_each_once_and_all_at_once(edits in edits()) {
        let inputs = edited(&edits);
        let bad: Vec<_> =
            CATALOGUE.iter().filter(|input| !acceptable(input, (input.read)(&inputs))).map(|input| input.id).collect();
        match Assumptions::new(inputs) {
            Ok(assumptions) => {
                prop_assert!(bad.is_empty(), "taken in spite of {:?}", bad);
                assert_finite(&assumptions);
            }
            Err(problems) => {
                let named: Vec<_> = problems.iter().map(|problem| problem.field.as_ref()).collect();
                prop_assert_eq!(named, bad);
            }
        }
    }

    #[test]
    fn any_curve_is_taken_or_refused_by_its_name(inputs in within_limits(), curve in any_curve()) {
        let shares = !curve.is_empty() && curve.len() <= 20 && curve.iter().all(|weight| (0.0..).contains(weight));
        let good = shares && (curve.iter().sum::<f64>() - 1.0).abs() <= 1e-9;
        match Assumptions::new(Inputs { amort_curve: curve, ..inputs }) {
            Ok(assumptions) => {
                prop_assert!(good);
                assert_finite(&assumptions);
            }
            Err(problems) => {
                prop_assert!(!good);
                prop_assert_eq!(problems.len(), 1);
                prop_assert_eq!(&problems[0].field, Inputs::CURVE_ID);
            }
        }
    }

    #[test]
    fn a_bad_curve_is_named_beside_the_bad_numbers(edits in edits()) {
        let numbers = edited(&edits);
        let bad = CATALOGUE.iter().filter(|input| !acceptable(input, (input.read)(&numbers))).count();
        let problems = Assumptions::new(Inputs { amort_curve: vec![0.5], ..numbers }).expect_err("half a curve");
        prop_assert_eq!(problems.len(), bad + 1);
        prop_assert_eq!(problems.last().map(|problem| problem.field.as_ref()), Some(Inputs::CURVE_ID));
    }
}
