//! The catalogue is consistent in itself. That its numbers are those of the reference, tests `uncertainty.rs`.

use std::collections::BTreeSet;

use ai_savings_calculator::model::{
    Assumptions, CATALOGUE, Grade, Group, Input, Inputs, Preset, REPORTED, STANDARD_CURVES, Shape, Unit,
};

#[test]
fn every_input_has_a_name_of_its_own() {
    let ids: BTreeSet<_> = CATALOGUE.iter().map(|input| input.id).chain([Inputs::CURVE_ID]).collect();
    assert_eq!(ids.len(), CATALOGUE.len() + 1);
}

#[test]
fn every_input_reads_the_number_it_wrote_and_no_other() {
    let mut inputs = Inputs::preset(Preset::Base);
    for (index, input) in CATALOGUE.iter().enumerate() {
        (input.write)(&mut inputs, index as f64);
    }
    assert!(CATALOGUE.iter().enumerate().all(|(index, input)| (input.read)(&inputs) == index as f64));
}

#[test]
fn every_preset_starts_from_the_same_company() {
    for input in CATALOGUE.iter().filter(|input| REPORTED.contains(&input.id)) {
        assert!(input.presets.iter().all(|figure| *figure == input.presets[1]), "{}", input.id);
    }
}

#[test]
fn every_preset_expenses_along_the_derived_curve() {
    for (name, preset) in Preset::ALL {
        assert_eq!(Inputs::preset(preset).amort_curve, [0.46, 0.17, 0.13, 0.12, 0.06, 0.06], "{name}");
    }
}

#[test]
fn a_spread_surrounds_the_base_preset_within_the_limits() {
    for input in CATALOGUE {
        let Some(spread) = input.spread else { continue };
        let base = input.preset(Preset::Base);
        assert!(spread.low < base && base < spread.high, "{}", input.id);
        assert!(input.limits.0 <= spread.low && spread.high <= input.limits.1, "{}", input.id);
        assert!(spread.shape == Shape::Linear || spread.low > 0.0, "{} has no logarithm", input.id);
    }
}

#[test]
fn a_slider_reaches_its_presets_and_stays_within_the_limits() {
    for input in CATALOGUE {
        let (least, greatest) = input.slider;
        assert!(least < greatest && input.step > 0.0, "{}", input.id);
        assert!(input.limits.0 <= least && greatest <= input.limits.1, "{}", input.id);
        assert!(input.presets.iter().all(|preset| (least..=greatest).contains(preset)), "{}", input.id);
    }
}

#[test]
fn a_slider_can_be_set_to_its_presets_and_to_its_end() {
    // Figures from a filing are typed to the thousand, and no slider of whole millions can meet them.
    for input in CATALOGUE.iter().filter(|input| input.group != Group::Company || input.unit != Unit::Millions) {
        for number in input.presets.into_iter().chain([input.slider.1]) {
            let steps = (number - input.slider.0) / input.step;
            assert!((steps - steps.round()).abs() < 1e-9, "{} cannot be set to {number}", input.id);
        }
    }
}

#[test]
fn a_whole_number_has_whole_ends_steps_and_presets() {
    for input in CATALOGUE.iter().filter(|input| input.unit.is_whole()) {
        let (slider, limits) = (input.slider, input.limits);
        let numbers = [slider.0, slider.1, limits.0, limits.1, input.step].into_iter().chain(input.presets);
        assert!(numbers.into_iter().all(|number| number.fract() == 0.0), "{}", input.id);
    }
}

#[test]
fn five_inputs_make_the_headlines() {
    let headlines: Vec<_> = CATALOGUE.iter().filter(|input| input.headline).map(|input| input.id).collect();
    assert_eq!(headlines, ["vfxShare", "adoptionMax", "speedup", "labourShare", "reinvestShare"]);
}

#[test]
fn the_inputs_stand_in_the_order_of_the_calculation() {
    let place = |input: &Input| Group::ALL.iter().position(|group| *group == input.group);
    assert!(CATALOGUE.is_sorted_by_key(place));
}

#[test]
fn what_is_no_assumption_has_a_source() {
    for input in CATALOGUE.iter().filter(|input| input.basis.grade != Grade::Assumption) {
        assert!(!input.basis.sources.is_empty(), "{} rests on nothing", input.id);
    }
}

#[test]
fn every_preset_and_every_standard_curve_is_taken() {
    for (name, preset) in Preset::ALL {
        for curve in &STANDARD_CURVES {
            let inputs = Inputs { amort_curve: curve.weights.to_vec(), ..Inputs::preset(preset) };
            assert!(Assumptions::new(inputs).is_ok(), "{name} with {}", curve.id);
        }
    }
}
