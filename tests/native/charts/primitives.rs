//! What a picture must contain, and that every input gives one.

use ai_savings_calculator::chart::{Axis, Picture, Primitive};
use ai_savings_calculator::model::{Inputs, Preset};
use plotters::coord::ranged1d::Ranged;
use proptest::prelude::*;

use super::{ARTICLE, changes, margin, options, savings};

fn series<'a>(picture: &'a Picture, name: &'a str) -> impl Iterator<Item = &'a ai_savings_calculator::chart::Mark> {
    picture.marks.iter().filter(move |mark| mark.series == name)
}

#[test]
fn the_baseline_is_drawn_even_where_the_tools_change_nothing() {
    let mut inputs = Inputs::preset(Preset::Base);
    inputs.vfx_share = 0.0;
    inputs.platform_cost = 0.0;
    inputs.compliance_cost = 0.0;
    inputs.legal_cost = 0.0;
    inputs.transition_total = 0.0;
    let picture = margin(inputs, &options(560, 264, 1));
    let heights: Vec<_> = series(&picture, "baselineMarginPct").map(|mark| mark.y).collect();
    assert_eq!(heights.len(), 8);
    let dashes = picture.primitives.iter().filter(|primitive| {
        matches!(primitive, Primitive::Path { points, .. }
        if points.len() == 2 && points.iter().all(|(_, y)| *y == heights[0]))
    });
    assert!(dashes.count() > 10, "a dashed line runs along the baseline");
}

#[test]
fn there_is_a_mark_for_every_datum() {
    let picture = savings(Inputs::preset(Preset::Base), &options(560, 264, 1));
    for name in ["netCash", "plSaving", "cumulativeNetCash"] {
        assert_eq!(series(&picture, name).map(|mark| mark.index).collect::<Vec<_>>(), (0..7).collect::<Vec<_>>());
    }
    assert_eq!(changes(&ARTICLE, &options(480, 280, 1)).marks.len(), 4);
}

#[test]
fn points_have_a_scale_of_their_own() {
    let picture = changes(&ARTICLE, &options(480, 280, 1));
    let end_of = |index| series(&picture, "change").find(|mark| mark.index == index).unwrap().x;
    assert!(end_of(1) > end_of(2), "1.4 points reach farther on their scale than 3.0 percent on theirs");
}

#[test]
fn a_tiny_saving_still_shows_a_bar() {
    let mut inputs = Inputs::preset(Preset::Bold);
    inputs.upfront = 1e6;
    let picture = savings(inputs, &options(560, 264, 1));
    let flat = picture
        .primitives
        .iter()
        .filter(|primitive| matches!(primitive, Primitive::Rectangle { from, to, .. } if from.1 == to.1));
    assert_eq!(flat.count(), 0);
}

#[test]
fn everything_scales_with_the_pixel_ratio() {
    let (one, two) = (options(560, 264, 1), options(560, 264, 2));
    let inputs = Inputs::preset(Preset::Base);
    let (small, large) = (savings(inputs.clone(), &one), savings(inputs, &two));
    for (near, far) in small.marks.iter().zip(&large.marks) {
        assert!((near.x * 2 - far.x).abs() <= 3 && (near.y * 2 - far.y).abs() <= 3);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4096, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_axis_has_two_to_seven_distinct_ticks_whatever_it_covers(numbers in prop::collection::vec(prop::num::f64::ANY, 0..6)) {
        let axis = Axis::covering(numbers);
        let ticks: Vec<_> = axis.ticks().collect();
        prop_assert!((2..=7).contains(&ticks.len()), "{ticks:?}");
        prop_assert!(ticks.windows(2).all(|pair| pair[0] < pair[1]), "{ticks:?}");
        prop_assert!(ticks.iter().all(|tick| tick.is_finite()));
    }

    #[test]
    fn neighbouring_ticks_read_differently(low in -1e9..1e9, span in 1e-6..1e9) {
        let axis = Axis::covering([low, low + span]);
        let decimals = axis.decimals() as usize;
        let labels: Vec<_> = axis.ticks().map(|tick| format!("{tick:.decimals$}")).collect();
        prop_assert!(labels.windows(2).all(|pair| pair[0] != pair[1]), "{labels:?}");
    }

    #[test]
    fn an_axis_covers_its_numbers(low in -1e12..1e12, span in 0.0..1e12) {
        let range = Axis::covering([low, low + span]).range();
        let slack = (low.abs() + span) * 1e-9;
        prop_assert!(range.start <= low + slack && low + span <= range.end + slack);
    }
}
