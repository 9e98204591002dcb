//! The pictures of how sure the answer is: fifty dots, a thousand squares, single futures, and the effect in true scale.

use ai_savings_calculator::chart::{self, Dots, Picture, Primitive, Runs, Thousand};
use ai_savings_calculator::model::{Assumptions, Family, Inputs, Preset, Range, Simulation, points, simulate};

use super::legibility::labels;
use super::{goldens::assert_golden, options};

/// A width, a height and a pixel ratio.
type Place = (u32, u32, u32);

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

fn dots_of(dots: &[f64], author: Option<f64>, (width, height, scale): Place) -> Picture {
    chart::dots(&Dots { dots, visible_points: 0.1, author, words: DOTS }, &options(width, height, scale)).unwrap()
}

pub(super) fn dots(inputs: Inputs, author: Option<f64>, place: Place) -> Picture {
    dots_of(&simulated(inputs).dots, author, place)
}

#[test]
fn fifty_dots() {
    for place in PLACES {
        assert_golden(&format!("dots-base-{}", place.0), &dots(base(), None, place));
    }
    let bold = Inputs { speedup: 10.0, ..Inputs::preset(Preset::Bold) };
    assert_golden("dots-bold-beside-author-720", &dots(bold.clone(), Some(0.004), PLACES[2]));
    assert_golden("dots-bold-beside-author-288", &dots(bold, Some(0.004), PLACES[0]));
}

#[test]
fn the_dots_are_the_numbers_of_the_simulation_one_mark_each() {
    let simulation = simulated(base());
    assert_eq!(simulation.dots.len(), 50);
    assert!(simulation.dots.is_sorted());
    let marks = dots(base(), Some(0.03), PLACES[1]).marks;
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
            let picture = dots_of(dots, Some(-0.2), place);
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
            let picture = dots(Inputs::preset(preset), None, place);
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

pub(super) fn thousand(chance: f64, author: Option<f64>, (width, height, scale): Place) -> Picture {
    let words = ["{n} in 1,000 futures", "fewer than 1 in 1,000 futures", "author’s, outlined: {count}"];
    chart::thousand(&Thousand { chance, author, words }, &options(width, height, scale)).unwrap()
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
        assert_golden(&format!("thousand-seven-{width}"), &thousand(0.0068, None, (width, 232, scale)));
        let beside = thousand(0.4235, Some(0.0273), (width, 232, scale));
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
            let picture = thousand(chance, Some(0.25), place);
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
    let picture = thousand(0.130, None, (360, 232, 1));
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

pub(super) fn runs(
    inputs: Inputs,
    highlighted: usize,
    author: Option<Inputs>,
    (width, height, scale): Place,
) -> Picture {
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
    chart::runs(&runs, &options(width, height, scale)).unwrap()
}

#[test]
fn twenty_futures_and_one_among_them() {
    for place in PLACES {
        assert_golden(&format!("runs-base-{}", place.0), &runs(base(), usize::MAX, None, place));
    }
    let bold = Inputs { speedup: 10.0, ..Inputs::preset(Preset::Bold) };
    for place in [PLACES[0], PLACES[2]] {
        let picture = runs(bold.clone(), 4, Some(base()), place);
        assert_golden(&format!("runs-bold-beside-author-{}", place.0), &picture);
    }
}

#[test]
fn pointing_one_out_moves_neither_axis_nor_lines() {
    let places = |highlighted: usize| {
        let picture = runs(base(), highlighted, None, PLACES[1]);
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
