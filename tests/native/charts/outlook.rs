//! The pictures of how sure the answer is: fifty dots, a thousand squares, single futures, and the effect in true scale.

use ai_savings_calculator::chart::{self, Dots, Moves, Picture, Primitive, Runs, Thousand};
use ai_savings_calculator::model::{Assumptions, Family, Inputs, Preset, Range, Simulation, points, simulate};

use super::legibility::labels;
use super::{RenderOptions, goldens::assert_golden, options};

/// A width, a height and a pixel ratio.
type Place = (u32, u32, u32);

fn on((width, height, scale): Place) -> RenderOptions<'static> {
    options(width, height, scale)
}

/// Where the pictures are looked at: a phone and a wide page, and what is between them.
const PLACES: [Place; 3] = [(288, 264, 1), (360, 264, 1), (720, 330, 1)];

fn base() -> Inputs {
    Inputs::preset(Preset::Base)
}

fn simulated(inputs: Inputs) -> Simulation {
    let a = Assumptions::new(inputs).unwrap();
    simulate(&a, &Range::around(&a), Family::Triangular, &points(1, 400).moved_together(0.3))
}

fn said(picture: &Picture) -> Vec<&str> {
    labels(picture).into_iter().map(|text| text.words.as_str()).collect()
}

const DOTS: [&str; 5] = [
    "{n} of {all} lose",
    "{n} of {all} change nothing",
    "{n} of {all} gain",
    "{n} of {all} you would notice",
    "Author’s middle",
];

fn dots_of(dots: &[f64], author: Option<f64>, options: &RenderOptions) -> Picture {
    chart::dots(&Dots { dots, visible_points: 0.1, author, words: DOTS }, options).unwrap()
}

pub(super) fn dots(inputs: Inputs, author: Option<f64>, options: &RenderOptions) -> Picture {
    dots_of(&simulated(inputs).dots, author, options)
}

#[test]
fn fifty_dots() {
    for place in PLACES {
        assert_golden(&format!("dots-base-{}", place.0), &dots(base(), None, &on(place)));
    }
    let bold = Inputs { speedup: 10.0, ..Inputs::preset(Preset::Bold) };
    assert_golden("dots-bold-beside-author-720", &dots(bold.clone(), Some(0.004), &on(PLACES[2])));
    assert_golden("dots-bold-beside-author-288", &dots(bold, Some(0.004), &on(PLACES[0])));
}

#[test]
fn the_dots_are_the_numbers_of_the_simulation_one_mark_each() {
    let simulation = simulated(base());
    assert_eq!(simulation.dots.len(), 50);
    assert!(simulation.dots.is_sorted());
    let marks = dots(base(), Some(0.03), &on(PLACES[1])).marks;
    let shown: Vec<f64> = marks.iter().filter(|mark| mark.series == "dot").filter_map(|mark| mark.number).collect();
    assert_eq!(shown, simulation.dots);
}

/// The number that the words of a picture begin with.
fn count(picture: &Picture, words: &str) -> usize {
    let found = said(picture).into_iter().filter_map(|text| text.strip_suffix(words)?.parse().ok()).collect::<Vec<_>>();
    assert!(found.len() <= 1, "{found:?}");
    found.first().copied().unwrap_or(0)
}

#[test]
fn the_counts_are_always_there_and_sum_to_fifty() {
    let ten = [-0.3, -0.2, 0.0, 0.0, 0.0, 0.05, 0.1, 0.2, 0.3, 1.0];
    let some: Vec<f64> = ten.into_iter().flat_map(|points| [points; 5]).collect();
    for (dots, expected) in [
        (some.as_slice(), [10, 15, 25, 20]),
        (&[0.0; 50], [0, 50, 0, 0]),
        (&[0.1; 50], [0, 0, 50, 50]),
        (&[-7.0; 50], [50, 0, 0, 0]),
    ] {
        for place in [(288, 110, 1), (288, 264, 3), (360, 264, 1), (1200, 264, 2)] {
            let picture = dots_of(dots, Some(-0.2), &on(place));
            let [losses, neither, gains, seen] = [" lose", " change nothing", " gain", " you would notice"]
                .map(|words| count(&picture, &format!(" of 50{words}")));
            assert_eq!([losses, neither, gains, seen], expected, "{place:?}");
            assert_eq!(losses + neither + gains, 50);
            for words in ["50 gain", "50 lose", "50 you would notice"] {
                assert!(said(&picture).iter().any(|text| text.ends_with(words)), "{words}");
            }
        }
    }
}

#[test]
fn every_dot_is_on_its_side_of_both_lines() {
    for (name, preset) in Preset::ALL {
        for place in PLACES {
            let picture = dots(Inputs::preset(preset), None, &on(place));
            let marks: Vec<_> = picture.marks.iter().filter(|mark| mark.series == "dot").collect();
            for line in [0.0, 0.1] {
                let of = |is_above: bool| {
                    let own = marks.iter().filter(move |mark| (mark.number.unwrap() >= line) == is_above);
                    own.map(|mark| mark.x)
                };
                if let (Some(below), Some(above)) = (of(false).max(), of(true).min()) {
                    // Where the line is hardly beside zero, no stack fits between them.
                    let is_apart = line == 0.0 || name == "base";
                    assert!(if is_apart { below < above } else { below <= above }, "{name}, {line}: {below}, {above}");
                }
            }
        }
    }
}

pub(super) fn thousand(chance: f64, author: Option<f64>, options: &RenderOptions) -> Picture {
    let words = ["{n} in 1,000 futures", "fewer than 1 in 1,000 futures", "author’s, outlined: {count}"];
    chart::thousand(&Thousand { chance, author, words }, options).unwrap()
}

/// The squares: where the upper left corner of each is, and whether it is filled.
fn squares(picture: &Picture) -> Vec<((i32, i32), bool)> {
    let accent = options(1, 1, 1).palette.accent;
    let square = |primitive: &Primitive| match primitive {
        Primitive::Rectangle { from, paint, filled: true, .. } => {
            Some((*from, paint.colour.rgb == (accent.0, accent.1, accent.2)))
        }
        _ => None,
    };
    picture.primitives.iter().filter_map(square).collect()
}

#[test]
fn seven_of_a_thousand() {
    for (width, _, scale) in PLACES {
        assert_golden(&format!("thousand-seven-{width}"), &thousand(0.0068, None, &options(width, 232, scale)));
        let beside = thousand(0.4235, Some(0.0273), &options(width, 232, scale));
        assert_golden(&format!("thousand-beside-author-{width}"), &beside);
    }
}

#[test]
fn as_many_squares_are_filled_as_the_words_say() {
    for (chance, filled, words) in [
        (0.0, 0, "fewer than 1 in 1,000 futures"),
        (0.000_499, 0, "fewer than 1 in 1,000 futures"),
        (0.0005, 1, "1 in 1,000 futures"),
        (0.0068, 7, "7 in 1,000 futures"),
        (0.4235, 424, "424 in 1,000 futures"),
        (1.0, 1000, "1,000 in 1,000 futures"),
    ] {
        for place in [(288, 110, 1), (360, 232, 2), (720, 232, 1)] {
            let picture = thousand(chance, Some(0.25), &on(place));
            let squares = squares(&picture);
            assert_eq!(squares.len(), 1000);
            assert_eq!(squares.iter().filter(|(_, is_filled)| *is_filled).count(), filled, "{chance}");
            assert!(said(&picture).contains(&words), "{words}");
            let outlined = picture.primitives.iter();
            let outlined = outlined.filter(|it| matches!(it, Primitive::Rectangle { filled: false, .. })).count();
            assert_eq!(outlined, 250, "the author’s are outlined");
        }
    }
}

#[test]
fn the_squares_are_forty_by_twenty_five_and_the_filled_ones_stand_together() {
    let picture = thousand(0.130, None, &options(360, 232, 1));
    let squares = squares(&picture);
    let distinct = |read: fn(&(i32, i32)) -> i32| {
        let mut all: Vec<i32> = squares.iter().map(|(at, _)| read(at)).collect();
        all.sort_unstable();
        all.dedup();
        all
    };
    let (columns, rows) = (distinct(|at| at.0), distinct(|at| at.1));
    assert_eq!((columns.len(), rows.len()), (40, 25));
    // 130 are five groups of five by five and five squares more: in the first 30 columns, and the first five rows.
    for ((x, y), is_filled) in &squares {
        let group =
            (columns.iter().position(|it| it == x).unwrap() / 5, rows.iter().position(|it| it == y).unwrap() / 5);
        if group.1 > 0 || group.0 > 5 {
            assert!(!is_filled, "{group:?}");
        } else if group.0 < 5 {
            assert!(is_filled, "{group:?}");
        }
    }
}

const RUNS: [&str; 5] = ["No change", "You would notice above this line", "reported", "assumed", "author’s"];

pub(super) fn runs(inputs: Inputs, highlighted: usize, author: Option<Inputs>, options: &RenderOptions) -> Picture {
    let visible_points = inputs.visible_points;
    let simulation = simulated(inputs);
    let runs = Runs {
        base_year: simulation.base_year.year,
        runs: &simulation.samples,
        highlighted,
        author: &author.map(|author| simulated(author).years).unwrap_or_default(),
        visible_points,
        words: RUNS,
    };
    chart::runs(&runs, options).unwrap()
}

#[test]
fn twenty_futures_and_one_among_them() {
    for place in PLACES {
        assert_golden(&format!("runs-base-{}", place.0), &runs(base(), usize::MAX, None, &on(place)));
    }
    let bold = Inputs { speedup: 10.0, ..Inputs::preset(Preset::Bold) };
    for place in [PLACES[0], PLACES[2]] {
        let picture = runs(bold.clone(), 4, Some(base()), &on(place));
        assert_golden(&format!("runs-bold-beside-author-{}", place.0), &picture);
    }
}

#[test]
fn pointing_one_out_moves_neither_axis_nor_lines() {
    let places = |highlighted: usize| {
        let picture = runs(base(), highlighted, None, &on(PLACES[1]));
        let mut places: Vec<_> = picture.marks.iter().map(|mark| (mark.index, mark.x, mark.y)).collect();
        places.sort_unstable();
        (places, picture.marks.first().map(|mark| mark.index))
    };
    let (still, first) = places(usize::MAX);
    assert_eq!((still.len(), first), (20 * 8, Some(0)));
    for highlighted in [0, 7, 19] {
        assert_eq!(places(highlighted), (still.clone(), Some(highlighted)));
    }
}

const MOVES: [&str; 7] = [
    "reported",
    "assumed",
    "{points} in a usual year",
    "the effect",
    "dashed: author’s",
    "magnified ×{n}",
    "too large to magnify",
];

/// By how many points the margin of Netflix moved.
pub(super) const REPORTED: [(i32, f64); 6] =
    [(2020, 5.4), (2021, 2.6), (2022, -3.1), (2023, 2.8), (2024, 6.1), (2025, 2.8)];

pub(super) fn moves(
    inputs: Inputs,
    author: Option<Inputs>,
    reported: &[(i32, f64)],
    is_magnified: bool,
    options: &RenderOptions,
) -> Picture {
    let sum: f64 = reported.iter().map(|(_, points)| points.abs()).sum();
    let moves = Moves {
        reported,
        usual_move_points: (!reported.is_empty()).then(|| sum / reported.len() as f64),
        visible_points: inputs.visible_points,
        bands: &simulated(inputs).years,
        author: &author.map(|author| simulated(author).years).unwrap_or_default(),
        is_magnified,
        words: MOVES,
    };
    chart::moves(&moves, options).unwrap()
}

#[test]
fn the_effect_in_true_scale_and_through_the_lens() {
    let bold = Inputs { speedup: 10.0, ..Inputs::preset(Preset::Bold) };
    for place in PLACES {
        let width = place.0;
        assert_golden(&format!("moves-base-{width}"), &moves(base(), None, &REPORTED, false, &on(place)));
        assert_golden(&format!("moves-base-lens-{width}"), &moves(base(), None, &REPORTED, true, &on(place)));
        let beside = moves(bold.clone(), Some(base()), &REPORTED, true, &on(place));
        assert_golden(&format!("moves-bold-lens-beside-author-{width}"), &beside);
    }
    assert_golden("moves-alone-720", &moves(base(), None, &[], false, &on(PLACES[2])));
}

/// Where a number of a series lies above the line of no change, in pixels for a point.
fn pixels_of_a_point(picture: &Picture, series: &str) -> f64 {
    let base = picture.marks.iter().find(|mark| mark.series == "p50").expect("the base year");
    assert_eq!(base.number, Some(0.0));
    let (zero, own) = (base.y, picture.marks.iter().filter(|mark| mark.series == series));
    let far = own.max_by(|a, b| a.number.unwrap().abs().total_cmp(&b.number.unwrap().abs())).unwrap();
    f64::from(zero - far.y) / far.number.unwrap()
}

#[test]
fn the_effect_and_the_moves_are_on_one_scale_and_the_lens_is_as_strong_as_it_says() {
    // The effect is far too small to measure a scale with, so this reader's is larger.
    let inputs = Inputs { vfx_share: 0.2, speedup: 8.0, ..Inputs::preset(Preset::Bold) };
    for (width, height) in [(288, 264), (720, 330)] {
        let place = (width, height, 3);
        let picture = moves(inputs.clone(), None, &REPORTED, true, &on(place));
        let [own, real, lens] = ["p50", "move", "lens"].map(|series| pixels_of_a_point(&picture, series));
        assert!((own / real - 1.0).abs() < 0.05, "{own} and {real} pixels for a point");
        let said = said(&picture).into_iter().find_map(|text| text.strip_prefix("magnified ×")?.parse::<f64>().ok());
        assert!((lens / own / said.unwrap() - 1.0).abs() < 0.05, "{lens} is not {said:?} times {own}");
        // The true scale is the same without the lens.
        let alone = moves(inputs.clone(), None, &REPORTED, false, &on(place));
        let heights = |picture: &Picture| -> Vec<_> {
            picture.marks.iter().filter(|mark| ["move", "p50"].contains(&mark.series)).map(|mark| mark.y).collect()
        };
        assert_eq!(heights(&picture), heights(&alone));
        assert!(!alone.marks.iter().any(|mark| mark.series == "lens"));
    }
}

#[test]
fn the_base_effect_stays_within_a_fifth_of_the_frame() {
    for place in PLACES {
        let picture = moves(base(), None, &REPORTED, false, &on(place));
        let heights: Vec<_> = picture.marks.iter().filter(|mark| mark.series == "p50").map(|mark| mark.y).collect();
        let span = heights.iter().max().unwrap() - heights.iter().min().unwrap();
        assert!(f64::from(span) <= 0.2 * f64::from(picture.height_px), "{span}");
        for words in ["reported", "assumed"] {
            assert!(said(&picture).contains(&words), "{words} at {place:?}");
        }
    }
}

#[test]
fn a_lens_says_how_strong_it_is_or_that_there_is_none() {
    for (name, preset) in Preset::ALL {
        for place in PLACES {
            let picture = moves(Inputs::preset(preset), None, &REPORTED, true, &on(place));
            let is_lens = picture.marks.iter().any(|mark| mark.series == "lens");
            let says = |beginning: &str| said(&picture).iter().any(|text| text.starts_with(beginning));
            assert!(is_lens == says("magnified ×"), "{name} at {place:?}");
            assert!(is_lens || says("too large"), "{name} at {place:?}");
        }
    }
}
