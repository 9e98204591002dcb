//! Strategies that make inputs, any that are taken or any that a slider can reach, and what is projected from them.

use ai_savings_calculator::model::{
    Assumptions, CATALOGUE, Input, Inputs, Preset, Projection, STANDARD_CURVES, project,
};
use proptest::collection::vec;
use proptest::prelude::*;

/// How every law is tested. No file of past failures: a failure names the inputs, and they become a test.
pub fn config() -> ProptestConfig {
    ProptestConfig { cases: 4096, failure_persistence: None, ..ProptestConfig::default() }
}

/// Any inputs within the hard limits.
pub fn within_limits() -> impl Strategy<Value = Inputs> {
    (numbers(|input| input.limits), curve()).prop_map(|(inputs, amort_curve)| Inputs { amort_curve, ..inputs })
}

/// Any inputs that the sliders reach, with the default curve.
pub fn within_sliders() -> impl Strategy<Value = Inputs> {
    numbers(|input| input.slider)
}

/// Any curve that is taken.
pub fn curve() -> impl Strategy<Value = Vec<f64>> {
    let standard = (0..STANDARD_CURVES.len()).prop_map(|index| STANDARD_CURVES[index].weights.to_vec());
    let drawn = vec(0.0..1.0, 1..=20).prop_filter_map("weights of nothing", |weights: Vec<f64>| {
        let total: f64 = weights.iter().sum();
        (total > 1e-6).then(|| weights.iter().map(|weight| weight / total).collect())
    });
    prop_oneof![1 => standard, 3 => drawn]
}

/// What follows from inputs that are valid, as those of the strategies are.
pub fn projected(inputs: &Inputs) -> Projection {
    project(&Assumptions::new(inputs.clone()).unwrap_or_else(|problems| panic!("{problems:?}")))
}

fn numbers(range: fn(&Input) -> (f64, f64)) -> impl Strategy<Value = Inputs> {
    let strategies: Vec<_> = CATALOGUE.iter().map(|input| number(input, range(input))).collect();
    strategies.prop_map(|numbers| {
        let mut inputs = Inputs::preset(Preset::Base);
        for (input, number) in CATALOGUE.iter().zip(numbers) {
            (input.write)(&mut inputs, number);
        }
        // The one thing in which inputs within their limits may not go together: growth for ever beyond the discount
        // rate.
        if Assumptions::new(inputs.clone()).is_err() {
            inputs.terminal_value = 0.0;
        }
        inputs
    })
}

/// A number of the range. The ends, what the slider reaches and, where a range spans powers of ten, small numbers are
/// all as likely as they are interesting.
fn number(input: &Input, (least, greatest): (f64, f64)) -> BoxedStrategy<f64> {
    if input.unit.is_whole() {
        return (least as i32..=greatest as i32).prop_map(f64::from).boxed();
    }
    let base = input.presets[1];
    let slider = input.slider.0.max(least)..=input.slider.1.min(greatest);
    let small = (1e-9_f64.ln()..=0.0).prop_map(move |power| least + (greatest - least) * f64::exp(power));
    prop_oneof![
        4 => least..=greatest,
        4 => slider,
        2 => small.prop_map(move |number| number.clamp(least, greatest)),
        1 => Just(least),
        1 => Just(greatest),
        1 => Just(base),
    ]
    .boxed()
}
