//! The pictures of many futures: bands, single runs, fifty dots, a chance among a thousand, and the margin in true scale.

use ai_savings_calculator::chart::{self, Dots, Futures, Moves, Picture, Primitive, Runs, Thousand};
use ai_savings_calculator::model::{Assumptions, Family, Inputs, Preset, Range, Simulation, points, simulate};

use super::{goldens::assert_golden, legibility::faults, options};

const WORDS: [&str; 7] = [
    "No change",
    "You would notice above this line",
    "half of the futures",
    "nine in ten",
    "20 of 10,000 futures as thin lines",
    "reported",
    "assumed",
];

pub(super) fn simulated(inputs: Inputs) -> Simulation {
    let a = Assumptions::new(inputs).unwrap();
    simulate(&a, &Range::around(&a), Family::Triangular, &points(1, 400).moved_together(0.3))
}

pub(super) fn picture(inputs: Inputs, author: Option<Inputs>, (width, height, scale): (u32, u32, u32)) -> Picture {
    let visible_points = inputs.visible_points;
    let simulation = simulated(inputs);
    let futures = Futures {
        bands: &simulation.years,
        author: &author.map(|author| simulated(author).years).unwrap_or_default(),
        samples: &simulation.samples,
        visible_points,
        names: ["Middle", "Author’s"],
        words: WORDS,
    };
    chart::futures(&futures, &options(width, height, scale)).unwrap()
}

pub(super) fn runs(inputs: Inputs, highlighted: usize, (width, height, scale): (u32, u32, u32)) -> Picture {
    let visible_points = inputs.visible_points;
    let simulation = simulated(inputs);
    let runs = Runs {
        base_year: simulation.years[0].year - 1,
        runs: &simulation.samples,
        highlighted,
        visible_points,
        words: [WORDS[0], WORDS[1], WORDS[5], WORDS[6]],
    };
    chart::runs(&runs, &options(width, height, scale)).unwrap()
}

pub(super) fn dots(inputs: Inputs, author: Option<f64>, (width, height, scale): (u32, u32, u32)) -> Picture {
    let dots = Dots {
        visible_points: inputs.visible_points,
        dots: &simulated(inputs).dots,
        author,
        words: ["{n} of {all} lose", "{n} of {all} gain", "{n} of {all} would be noticed", "author’s middle"],
    };
    chart::dots(&dots, &options(width, height, scale)).unwrap()
}

pub(super) fn thousand(chance: f64, author: Option<f64>, (width, height, scale): (u32, u32, u32)) -> Picture {
    let words = ["{n} in 1,000", "fewer than 1 in 1,000", "author’s:"];
    chart::thousand(&Thousand { chance, author, words }, &options(width, height, scale)).unwrap()
}

/// Operating margins of Netflix, in percent.
const REPORTED: [(i32, f64); 7] =
    [(2019, 12.9), (2020, 18.3), (2021, 20.9), (2022, 17.8), (2023, 20.6), (2024, 26.7), (2025, 29.5)];

pub(super) fn moves(inputs: Inputs, reported: &[(i32, f64)], (width, height, scale): (u32, u32, u32)) -> Picture {
    let base_margin_percent = inputs.operating_income_0 / inputs.revenue_0 * 100.0;
    let moves = Moves {
        reported,
        visible_points: inputs.visible_points,
        bands: &simulated(inputs).years,
        base_margin_percent,
        words: ["reported", "assumed", "with and without AI", "change from year to year", "magnified {n} times above"],
    };
    chart::moves(&moves, &options(width, height, scale)).unwrap()
}

fn base() -> Inputs {
    Inputs::preset(Preset::Base)
}

/// The places at which every picture is looked at.
const PLACES: [(u32, u32, u32); 3] = [(288, 110, 1), (360, 220, 1), (720, 330, 1)];

#[test]
fn futures_of_the_base_preset() {
    for (width, height, scale) in PLACES {
        assert_golden(
            &format!("futures-base-{width}"),
            &picture(base(), Some(Inputs::preset(Preset::Bold)), (width, height, scale)),
        );
    }
}

#[test]
fn one_future_among_twenty() {
    for (width, height, scale) in PLACES {
        assert_golden(&format!("runs-base-{width}"), &runs(base(), 4, (width, height, scale)));
    }
}

#[test]
fn fifty_dots() {
    for (width, height, scale) in PLACES {
        assert_golden(&format!("dots-base-{width}"), &dots(base(), Some(0.03), (width, height, scale)));
    }
}

#[test]
fn seven_of_a_thousand() {
    for (width, height, scale) in PLACES {
        assert_golden(&format!("thousand-seven-{width}"), &thousand(0.0068, Some(0.0273), (width, height, scale)));
    }
}

#[test]
fn the_margin_in_true_scale() {
    for (width, height, scale) in PLACES {
        assert_golden(&format!("moves-base-{width}"), &moves(base(), &REPORTED, (width, height, scale)));
    }
}

#[test]
fn a_company_without_earlier_years_has_its_base_year() {
    let picture = moves(base(), &[], (720, 330, 1));
    assert_golden("moves-alone-720", &picture);
    assert_eq!(picture.marks.iter().filter(|mark| mark.series == "reported").count(), 1);
}

#[test]
fn the_lens_and_the_margins_lie_on_one_scale() {
    let picture = moves(base(), &REPORTED, (720, 330, 1));
    let y = |series: &str, index: usize| {
        picture.marks.iter().find(|mark| mark.series == series && mark.index == index).unwrap().y
    };
    // From 2019 to 2020 the margin rose by 5.4 points, and the bar below is as high as the step above.
    let step = y("reported", 0) - y("reported", 1);
    let steps = |points: f64| {
        picture
            .marks
            .iter()
            .find(|mark| mark.series == "move" && (mark.number.unwrap() - points).abs() < 1e-9)
            .unwrap()
            .y
    };
    let bar = steps(REPORTED[3].1 - REPORTED[2].1) - steps(REPORTED[1].1 - REPORTED[0].1);
    let wanted = f64::from(step) * (5.4 + 3.1) / 5.4;
    assert!((f64::from(bar) - wanted).abs() <= 3.0, "{bar} px and not {wanted}");
}

#[test]
fn the_dots_are_the_quantiles_of_all_futures() {
    let a = Assumptions::new(base()).unwrap();
    let points = points(1, 400).moved_together(0.3);
    let ranges = Range::around(&a);
    let simulation = simulate(&a, &ranges, Family::Triangular, &points);
    assert_eq!(simulation.dots.len(), 50);
    for dot in 0..50 {
        let q = (f64::from(dot) + 0.5) / 50.0;
        let of = |q: f64| {
            let last = simulation.years.last().unwrap();
            [(0.05, last.p05), (0.25, last.p25), (0.75, last.p75), (0.95, last.p95)]
                .into_iter()
                .find(|known| (known.0 - q).abs() < 1e-12)
        };
        if let Some((_, known)) = of(q) {
            assert_eq!(simulation.dots[dot as usize].to_bits(), known.to_bits(), "{q}");
        }
    }
    let marks = dots(base(), None, (720, 330, 1)).marks;
    let shown: Vec<f64> = marks.iter().filter_map(|mark| mark.number).collect();
    assert_eq!(shown, simulation.dots);
}

#[test]
fn the_dots_are_counted_on_either_side_of_no_change_and_of_what_is_noticed() {
    for (name, preset) in Preset::ALL {
        let inputs = Inputs::preset(preset);
        let simulation = simulated(inputs.clone());
        let words: Vec<String> = dots(inputs.clone(), None, (720, 330, 1))
            .primitives
            .into_iter()
            .filter_map(|primitive| if let Primitive::Text(text) = primitive { Some(text.words) } else { None })
            .collect();
        let count = |holds: &dyn Fn(f64) -> bool| simulation.dots.iter().filter(|points| holds(**points)).count();
        for text in [
            format!("{} of 50 lose", count(&|points| points < 0.0)),
            format!("{} of 50 gain", count(&|points| points > 0.0)),
            format!("{} of 50 would be noticed", count(&|points| points >= inputs.visible_points)),
        ] {
            assert!(words.contains(&text), "{name}: “{text}” in {words:?}");
        }
    }
}

#[test]
fn no_stack_of_dots_lies_on_both_sides_of_no_change() {
    for (width, height, scale) in PLACES {
        let marks = dots(base(), None, (width, height, scale)).marks;
        let gains = marks.iter().filter(|mark| mark.number.unwrap() > 0.0).map(|mark| mark.x).min().unwrap();
        let losses = marks.iter().filter(|mark| mark.number.unwrap() < 0.0).map(|mark| mark.x).max().unwrap();
        assert!(losses < gains);
    }
}

#[test]
fn as_many_squares_are_filled_as_the_words_say() {
    for (chance, count, words) in [
        (0.0, 0, "fewer than 1 in 1,000"),
        (0.0004, 0, "fewer than 1 in 1,000"),
        (0.0068, 7, "7 in 1,000"),
        (0.4235, 424, "424 in 1,000"),
        (1.0, 1000, "1,000 in 1,000"),
    ] {
        let picture = thousand(chance, None, (360, 220, 1));
        let accent = options(1, 1, 1).palette.accent;
        let is_filled = |primitive: &&Primitive| matches!(primitive, Primitive::Rectangle { paint, .. } if paint.colour.rgb == (accent.0, accent.1, accent.2));
        let squares = picture.primitives.iter().filter(|primitive| matches!(primitive, Primitive::Rectangle { .. }));
        assert_eq!(squares.count(), 1000);
        assert_eq!(picture.primitives.iter().filter(is_filled).count(), count, "{chance}");
        let says = |primitive: &Primitive| matches!(primitive, Primitive::Text(text) if text.words == words);
        assert!(picture.primitives.iter().any(says), "{words}");
    }
}

#[test]
fn labels_of_the_futures_chart_can_be_read_in_every_preset() {
    for (name, preset) in Preset::ALL {
        for (width, scale) in [(328, 3), (560, 2), (1100, 1)] {
            assert_eq!(
                faults(&picture(Inputs::preset(preset), None, (width, 264, scale))),
                [""; 0],
                "{name}, {width} px"
            );
        }
    }
}

#[test]
fn there_are_two_bands_and_twenty_paths() {
    let primitives = picture(base(), None, (560, 264, 1)).primitives;
    assert_eq!(primitives.iter().filter(|primitive| matches!(primitive, Primitive::Polygon { .. })).count(), 2);
    let paths =
        primitives.iter().filter(|primitive| matches!(primitive, Primitive::Path { points, .. } if points.len() == 8));
    assert_eq!(paths.count(), 20 + 1, "the paths and the median");
}
