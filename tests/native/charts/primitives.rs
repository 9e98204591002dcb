//! What a picture must contain, and that every input gives one.

use ai_savings_calculator::chart::{Axis, Picture, Primitive};
use ai_savings_calculator::model::{Inputs, Preset};
use plotters::coord::ranged1d::Ranged;
use proptest::prelude::*;

use super::{ARTICLE, changes, margin, margin_beside, options, savings};

fn series<'a>(picture: &'a Picture, name: &'a str) -> impl Iterator<Item = &'a ai_savings_calculator::chart::Mark> {
    picture.marks.iter().filter(move |mark| mark.series == name)
}

/// The height of the zero line: the base year, in which nothing has changed, lies on it.
fn zero_of(picture: &Picture) -> i32 {
    series(picture, "p50").next().expect("the base year").y
}

/// The heights of level lines made of dots.
fn dotted_levels(picture: &Picture) -> Vec<i32> {
    let level = |primitive: &Primitive| match primitive {
        Primitive::Path { points, .. } if points.len() == 2 && points[0].1 == points[1].1 => Some(points[0].1),
        _ => None,
    };
    let mut levels: Vec<_> = picture.primitives.iter().filter_map(level).collect();
    levels.dedup();
    levels
}

#[test]
fn no_change_and_the_line_from_where_it_is_seen_are_always_in_the_picture() {
    for (name, preset) in Preset::ALL {
        for visible_points in [0.05, 0.1, 1.0, 100.0] {
            let picture = margin(Inputs { visible_points, ..Inputs::preset(preset) }, &options(560, 264, 1));
            let zero = zero_of(&picture);
            let above = dotted_levels(&picture).into_iter().filter(|level| *level < zero).count();
            assert_eq!(above, 1, "{name}, {visible_points}");
            assert!((0..264).contains(&zero));
        }
    }
}

#[test]
fn a_small_effect_looks_small() {
    for (width, height) in [(288, 110), (360, 200), (720, 330), (1200, 420)] {
        let picture = margin(Inputs::preset(Preset::Base), &options(width, height, 1));
        let zero = zero_of(&picture);
        let rise = series(&picture, "p50").map(|mark| zero - mark.y).max().unwrap();
        assert!(f64::from(rise) <= 0.2 * f64::from(height), "{rise} of {height} px");
    }
}

#[test]
fn the_author_is_a_line_of_its_own_only_where_the_reader_differs() {
    let base = Inputs::preset(Preset::Base);
    let alone = margin(base.clone(), &options(560, 264, 1));
    assert_eq!(series(&alone, "author").count(), 0);
    let later = Inputs { horizon: 5.0, base_year: 2026.0, ..base.clone() };
    let beside = margin_beside(base, Some(later), &options(560, 264, 1));
    // 2026 to 2031: the author starts a year later and looks five years ahead.
    assert_eq!(series(&beside, "author").map(|mark| mark.index).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6]);
    assert_eq!(series(&beside, "author").next().unwrap().number, Some(0.0));
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
    let end_of = |index| picture.marks.iter().find(|mark| mark.index == index).unwrap().x;
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
