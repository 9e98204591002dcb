//! The claim chain: it starts with the claim taken at its word, loses something at each step, and ends in the books.

use ai_savings_calculator::model::{Assumptions, Inputs, Preset, Step, claim, project};
use proptest::prelude::*;

use super::any_inputs::{config, within_limits, within_sliders};

fn chain(inputs: &Inputs) -> Vec<Step> {
    let a = Assumptions::new(inputs.clone()).unwrap();
    claim(&a, &project(&a))
}

/// The article's claim on the base preset.
fn ten_times_faster() -> Inputs {
    Inputs { speedup: 10.0, ..Inputs::preset(Preset::Base) }
}

#[test]
fn taken_at_its_word_ten_times_faster_saves_nine_tenths_of_what_is_in_scope() {
    let a = Assumptions::new(ten_times_faster()).unwrap();
    let (steps, last) = (chain(&a), *project(&a).years.last().unwrap());
    assert_eq!(steps[0].id, "claim");
    assert!((steps[0].to - 0.9 * last.scope_pool).abs() < 1e-9, "{:?}", steps[0]);
}

#[test]
fn ten_times_faster_is_44_percent_cheaper_once_labour_is_counted() {
    let steps = chain(&ten_times_faster());
    let after = |id: &str| steps.iter().find(|step| step.id == id).expect(id).to;
    let cheaper = after("compressible") / (after("claim") / 0.9);
    assert!((cheaper - 0.43875).abs() < 1e-12, "{cheaper}");
}

#[test]
fn the_steps_are_named_in_the_order_of_the_calculation() {
    let ids = |inputs: &Inputs| chain(inputs).iter().map(|step| step.id).collect::<Vec<_>>();
    let usual = [
        "claim",
        "labour",
        "compressible",
        "addressable",
        "adoption",
        "rework",
        "tool",
        "capture",
        "incentive",
        "reinvest",
        "timing",
        "programme",
        "books",
    ];
    assert_eq!(ids(&ten_times_faster()), usual);
    let bought = Inputs { upfront: 585.744, ..ten_times_faster() };
    assert_eq!(ids(&bought)[12..], ["upfront", "books"]);
    let with_new_shots = Inputs { new_shot_share: 0.1, ..ten_times_faster() };
    assert_eq!(ids(&with_new_shots)[3..6], ["addressable", "newShots", "adoption"]);
}

/// Adding up the changes may lose the last bits of the largest amount on the way.
fn slack(steps: &[Step]) -> f64 {
    steps.iter().map(|step| step.from.abs().max(step.to.abs())).fold(1e-12, f64::max) * 1e-9
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_step_starts_where_the_one_before_ended_and_the_last_is_what_the_books_show(inputs in within_limits()) {
        let a = Assumptions::new(inputs).unwrap();
        let (steps, projection) = (chain(&a), project(&a));
        let slack = slack(&steps);
        let (last, changes) = steps.split_last().unwrap();
        for pair in changes.windows(2) {
            prop_assert_eq!(pair[1].from.to_bits(), pair[0].to.to_bits());
        }
        let end = changes.last().unwrap().to;
        prop_assert!((end - last.to).abs() <= slack, "{} and {}", end, last.to);
        prop_assert_eq!(last.to, projection.years.last().unwrap().pl_saving + 0.0);
    }

    #[test]
    fn adoption_leaves_the_gross_saving(inputs in within_sliders()) {
        let a = Assumptions::new(inputs).unwrap();
        let (steps, projection) = (chain(&a), project(&a));
        let last = projection.years.last().unwrap();
        let adoption = steps.iter().find(|step| step.id == "adoption").unwrap();
        // The step before, times the share that has adopted, said the other way round.
        prop_assert!((adoption.from * last.adoption - adoption.to).abs() <= slack(&steps));
    }

    #[test]
    fn nothing_grows_before_the_saving_is_booked(inputs in within_limits()) {
        let steps = chain(&inputs);
        let slack = slack(&steps);
        for step in steps.iter().filter(|step| !step.is_total && !["incentive", "timing"].contains(&step.id)) {
            prop_assert!(step.to <= step.from + slack, "{:?}", step);
        }
    }
}
