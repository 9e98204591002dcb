//! What holds of ranges, points and futures whatever is set.

use std::cell::Cell;

use ai_savings_calculator::model::{
    Assumptions, CATALOGUE, Chance, Distribution, Event, Family, Inputs, Preset, Range, STRONGEST_TOGETHER, Shape,
    Simulation, points, project, simulate, variance_shares,
};
use proptest::prelude::*;

use super::any_inputs::{config, within_limits, within_sliders};
use super::futures::coordinates;

const SEED: u64 = 20_250_717;
const TOGETHER: f64 = 0.3;

/// Inputs of the sliders that are on the page from the start, the others as in a preset.
fn within_headline_sliders() -> impl Strategy<Value = Inputs> {
    let presets = prop_oneof![Just(Preset::Cautious), Just(Preset::Base), Just(Preset::Bold)];
    (presets, within_sliders()).prop_map(|(preset, set)| {
        let mut inputs = Inputs::preset(preset);
        for input in CATALOGUE.iter().filter(|input| input.headline) {
            (input.write)(&mut inputs, (input.read)(&set));
        }
        inputs
    })
}

fn simulated(inputs: Inputs, seed: u64, draws: usize) -> Simulation {
    let a = Assumptions::new(inputs).unwrap();
    simulate(&a, &Range::around(&a), Family::Triangular, &points(seed, draws).moved_together(TOGETHER))
}

/// The normal quantile of a share, by halving: slow, and written for this test alone.
fn score(share: f64) -> f64 {
    let (mut low, mut high) = (-9.0, 9.0);
    for _ in 0..60 {
        let middle = (low + high) / 2.0;
        if 0.5 * libm::erfc(-middle / 2.0_f64.sqrt()) < share { low = middle } else { high = middle }
    }
    low
}

fn correlation(one: &[f64], other: &[f64]) -> f64 {
    let mean = |numbers: &[f64]| numbers.iter().sum::<f64>() / numbers.len() as f64;
    let (of_one, of_other) = (mean(one), mean(other));
    let sum =
        |pairs: &dyn Fn(f64, f64) -> f64| one.iter().zip(other).map(|(one, other)| pairs(*one, *other)).sum::<f64>();
    let together = sum(&|one, other| (one - of_one) * (other - of_other));
    together / (sum(&|one, _| (one - of_one).powi(2)) * sum(&|_, other| (other - of_other).powi(2))).sqrt()
}

/// The share of a beta distribution with the density `xᵃ (1 − x)ᵇ` below `x`, by the continued fraction of the
/// incomplete beta function (Abramowitz and Stegun 26.5.8), from whichever side it converges fast.
fn beta_below(x: f64, a: f64, b: f64) -> f64 {
    let (p, q) = (a + 1.0, b + 1.0);
    if x <= 0.0 || x >= 1.0 {
        return x.clamp(0.0, 1.0);
    }
    if x > (p + 1.0) / (p + q + 2.0) {
        return 1.0 - beta_below(1.0 - x, b, a);
    }
    let (mut fraction, mut m) = (1.0, 200.0);
    while m >= 1.0 {
        let even = m * (q - m) * x / ((p + 2.0 * m - 1.0) * (p + 2.0 * m));
        let odd = -(p + m) * (p + q + m) * x / ((p + 2.0 * m) * (p + 2.0 * m + 1.0));
        fraction = 1.0 + even / (1.0 + odd / fraction);
        m -= 1.0;
    }
    let first = -(p + q) * x / (p + 1.0);
    let whole = libm::lgamma(p + q) - libm::lgamma(p) - libm::lgamma(q) + p * x.ln() + q * (1.0 - x).ln();
    whole.exp() / p / (1.0 + first / fraction)
}

/// A range of the width 1 from 0, of an input that takes it.
fn unit_range(mode: f64) -> Range {
    let input = CATALOGUE.iter().find(|input| input.id == "captureShare").unwrap();
    Range { input, shape: Shape::Linear, low: 0.0, mode, high: 1.0 }
}

#[test]
fn the_exact_beta_distribution_is_exact_where_it_is_known() {
    // Uniform, triangular to one side, and a binomial sum.
    assert!((beta_below(0.3, 0.0, 0.0) - 0.3).abs() < 1e-14);
    assert!((beta_below(0.3, 1.0, 0.0) - 0.09).abs() < 1e-14);
    let binomial = 1.0 - 0.75_f64.powi(5) - 5.0 * 0.25 * 0.75_f64.powi(4);
    assert!((beta_below(0.25, 1.0, 3.0) - binomial).abs() < 1e-14);
}

#[test]
fn the_quantiles_of_a_pert_are_those_of_the_beta_distribution() {
    // The sums of the first steps are coarse where the density rises from zero within one of them.
    let closely = [0.0, 0.1, 0.25, 0.5, 0.6, 0.9, 1.0].map(|mode| (mode, 1e-4));
    let roughly = [0.002, 0.01, 0.05, 0.97].map(|mode| (mode, 7e-4));
    for (mode, tolerance) in closely.into_iter().chain(roughly) {
        let (range, a) = (unit_range(mode), 4.0 * mode);
        for step in 1..200 {
            let share = f64::from(step) / 200.0;
            let (mut low, mut high) = (0.0, 1.0);
            for _ in 0..60 {
                let middle = (low + high) / 2.0;
                if beta_below(middle, a, 4.0 - a) < share { low = middle } else { high = middle }
            }
            let off = (range.draw(Family::Pert, share) - low).abs();
            assert!(off < tolerance, "the mode {mode}, the share {share}: {off} off");
        }
    }
}

#[test]
fn the_mean_of_a_pert_is_four_parts_mode_and_one_part_each_end() {
    for (low, mode, high) in [(0.0, 0.25, 1.0), (0.04, 0.1, 0.22), (0.2, 0.5, 0.9), (0.3, 0.3, 1.0), (0.0, 1.0, 1.0)] {
        let range = Range { low, mode, high, ..unit_range(mode) };
        let draws: f64 = (0..20_000).map(|draw| range.draw(Family::Pert, (f64::from(draw) + 0.5) / 20_000.0)).sum();
        let (mean, known) = (draws / 20_000.0, (low + 4.0 * mode + high) / 6.0);
        assert!((mean - known).abs() < 1e-4 * (high - low), "{mean} instead of {known}");
    }
}

#[test]
fn without_correlation_the_points_stay_where_they_are() {
    assert_eq!(points(SEED, 500).moved_together(0.0), points(SEED, 500));
    assert_ne!(points(SEED, 500).moved_together(0.1), points(SEED, 500));
}

#[test]
fn the_normal_scores_of_two_linked_inputs_have_the_correlation_that_is_requested() {
    let signs: Vec<f64> = CATALOGUE.iter().filter_map(|input| Some(input.spread?.with_tools)).collect();
    assert_eq!(signs.iter().filter(|sign| **sign != 0.0).count(), 7);
    for together in [0.0, 0.3, STRONGEST_TOGETHER] {
        let drawn = coordinates(&points(SEED, 4_000).moved_together(together));
        let scores: Vec<Vec<f64>> =
            (1..=signs.len()).map(|place| drawn.iter().map(|point| score(point[place])).collect()).collect();
        for one in 0..signs.len() {
            for other in 0..one {
                let expected = signs[one] * signs[other] * together;
                let found = correlation(&scores[one], &scores[other]);
                // Three standard errors of a correlation of 4,000 random points.
                assert!((found - expected).abs() < 3.0 / 4_000.0_f64.sqrt(), "{one}, {other}: {found}, not {expected}");
            }
        }
    }
}

#[test]
fn a_range_that_is_switched_off_is_certain() {
    let a = Assumptions::new(Inputs::preset(Preset::Base)).unwrap();
    let cube = points(SEED, 200).moved_together(TOGETHER);
    let all = Range::around(&a);
    for off in &all {
        let others: Vec<Range> = all.iter().copied().filter(|range| range.input.id != off.input.id).collect();
        let certain = Range { low: off.mode, high: off.mode, ..*off };
        let fixed: Vec<Range> = others.iter().copied().chain([certain]).collect();
        for (_, family) in Family::ALL {
            assert_eq!(simulate(&a, &others, family, &cube), simulate(&a, &fixed, family, &cube), "{}", off.input.id);
        }
        let shares = variance_shares(&a, &others, Family::Triangular, TOGETHER, (&points(1, 50), &points(2, 50)));
        assert!(shares.iter().all(|share| share.input != Some(off.input.id)));
    }
}

/// Every statistic that has a standard error: its name, its value and the error.
fn statistics(futures: &Simulation) -> Vec<(String, f64, f64)> {
    let of = |name: &str, it: &Distribution| {
        let errors = [it.error_of_p05, it.error_of_p50, it.error_of_p95, it.error_of_mean];
        let values = ["p05", "p50", "p95", "mean"].into_iter().zip([it.p05, it.p50, it.p95, it.mean]);
        values
            .zip(errors)
            .map(|((id, value), error)| (format!("{name}.{id}"), value, error.unwrap()))
            .collect::<Vec<_>>()
    };
    let mut all = of("marginUpliftPts", &futures.margin_uplift_points);
    all.extend(of("plSaving", &futures.pl_saving));
    all.extend(of("npv", &futures.npv));
    all.extend(Event::ALL.map(|(name, event)| {
        let Chance { share, error } = futures.chance(event);
        (name.to_owned(), share, error.unwrap())
    }));
    all
}

#[test]
fn the_default_seed_is_like_a_hundred_others_and_its_errors_are_honest() {
    for (name, preset) in Preset::ALL {
        let ours = statistics(&simulated(Inputs::preset(preset), SEED, 10_000));
        let others: Vec<_> =
            (1..=100).map(|seed| statistics(&simulated(Inputs::preset(preset), seed, 10_000))).collect();
        for (place, (id, value, _)) in ours.iter().enumerate() {
            let of_others = |read: fn(&(String, f64, f64)) -> f64| others.iter().map(move |it| read(&it[place]));
            let mean = of_others(|it| it.1).sum::<f64>() / 100.0;
            let scatter = (of_others(|it| it.1).map(|it| (it - mean).powi(2)).sum::<f64>() / 99.0).sqrt();
            let off = (value - mean).abs();
            assert!(off <= 3.0 * scatter, "{name}, {id}: {value}, but {mean} ± {scatter} of other seeds");
            if scatter > 0.0 {
                // The errors that are given, against the scatter that they are about.
                let given = (of_others(|it| it.2 * it.2).sum::<f64>() / 100.0).sqrt();
                assert!((0.7..1.4).contains(&(given / scatter)), "{name}, {id}: {given} given, {scatter} found");
            }
        }
    }
}

#[test]
fn more_draws_make_standard_errors_smaller() {
    for (name, preset) in Preset::ALL {
        let errors = |draws: usize| statistics(&simulated(Inputs::preset(preset), SEED, draws));
        let (few, many) = (errors(500), errors(8_000));
        let ratios: Vec<f64> =
            few.iter().zip(&many).filter(|(few, _)| few.2 > 0.0).map(|(few, many)| many.2 / few.2).collect();
        let middle = ratios.iter().map(|ratio| ratio.ln()).sum::<f64>() / ratios.len() as f64;
        // Sixteen times as many random points would make them a quarter.
        assert!(middle.exp() < 0.3, "{name}: {}", middle.exp());
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_range_contains_what_is_set_and_lies_within_the_limits(inputs in within_limits()) {
        for range in Range::around(&inputs) {
            let (least, greatest) = range.input.limits;
            prop_assert_eq!(range.mode, (range.input.read)(&inputs));
            prop_assert!(least <= range.low && range.low <= range.mode, "{}: {}", range.input.id, range.low);
            prop_assert!(range.mode <= range.high && range.high <= greatest, "{}: {}", range.input.id, range.high);
        }
    }

    #[test]
    fn a_range_with_other_ends_still_contains_what_is_set(inputs in within_limits(), low in 0.0..1.0, high in 0.0..1.0) {
        for range in Range::around(&inputs) {
            let (least, greatest) = range.input.limits;
            let [low, high] = [f64::min(low, high), f64::max(low, high)].map(|share| least + share * (greatest - least));
            let given = range.between(low, high).map_err(|problem| TestCaseError::fail(problem.field.into_owned()))?;
            prop_assert!(given.low <= given.mode && given.mode <= given.high);
            prop_assert_eq!((given.low, given.high), (low.min(range.mode), high.max(range.mode)));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1024, ..config() })]

    #[test]
    fn a_draw_lies_within_its_range_and_rises_with_the_share(
        inputs in within_limits(), low in 0.0..1.0, high in 0.0..1.0
    ) {
        for range in Range::around(&inputs) {
            for (name, family) in Family::ALL {
                let first = range.draw(family, f64::min(low, high));
                let second = range.draw(family, f64::max(low, high));
                prop_assert!(
                    range.low <= first && first <= second && second <= range.high, "{}, {}", range.input.id, name
                );
            }
        }
    }
}

/// How many states of the sliders are tried, and with how many futures each.
const STATES: u32 = 100_000;
const FEW: usize = 60;

#[test]
fn the_answer_lies_inside_its_own_range_wherever_the_sliders_of_the_first_screen_stand() {
    let cube = points(SEED, FEW).moved_together(TOGETHER);
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig { cases: STATES, ..config() });
    let outside = Cell::new(0);
    let outcome = runner.run(&within_headline_sliders(), |inputs| {
        let a = Assumptions::new(inputs).unwrap();
        let futures = simulate(&a, &Range::around(&a), Family::Triangular, &cube);
        for it in [&futures.margin_uplift_points, &futures.pl_saving, &futures.npv] {
            prop_assert!(it.p05 < it.p50 && it.p50 < it.p95);
        }
        let as_set = project(&a).years.last().unwrap().margin_uplift_points;
        let it = &futures.margin_uplift_points;
        outside.set(outside.get() + u32::from(as_set < it.p05 || as_set > it.p95));
        Ok(())
    });
    outcome.unwrap();
    // With every input exactly as set the result is not the answer. It is hardly ever outside the range all the same:
    // where an input is set to a limit, such as reinvesting everything, it is the best or the worst that can be; and
    // the ends of so few futures are rough.
    assert!(outside.get() < STATES / 10, "outside in {} states", outside.get());
}
