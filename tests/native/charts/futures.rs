//! The picture of many futures.

use ai_savings_calculator::chart::{self, Futures, Picture, Primitive, RenderOptions};
use ai_savings_calculator::model::{Assumptions, Family, Inputs, Preset, Range, Simulation, points, simulate};

use super::{goldens::assert_golden, legibility::faults, options};

const WORDS: [&str; 8] = [
    "No change",
    "You would notice above this line",
    "You would notice below this line",
    "half of the futures",
    "nine in ten futures",
    "thin lines: 20 of 10,000 futures",
    "reported",
    "assumed",
];

fn simulated(inputs: Inputs) -> Simulation {
    let a = Assumptions::new(inputs).unwrap();
    simulate(&a, &Range::around(&a), Family::Triangular, &points(1, 400).moved_together(0.3))
}

pub(super) fn futures_picture(inputs: Inputs, author: Option<Inputs>, options: &RenderOptions) -> Picture {
    let visible_points = inputs.visible_points;
    let simulation = simulated(inputs);
    let futures = Futures {
        bands: &simulation.years,
        author: &author.map(|author| simulated(author).years).unwrap_or_default(),
        samples: &simulation.samples,
        visible_points,
        names: ["Median", "Author’s"],
        words: WORDS,
    };
    chart::futures(&futures, options).unwrap()
}

#[test]
fn futures_of_the_base_preset() {
    for (width, height) in [(288, 220), (360, 240), (720, 330)] {
        let picture = futures_picture(Inputs::preset(Preset::Base), None, &options(width, height, 1));
        assert_golden(&format!("futures-base-{width}"), &picture);
    }
}

#[test]
fn futures_of_a_reader_beside_those_of_the_author() {
    let bolder = Inputs { speedup: 10.0, vfx_share: 0.2, ..Inputs::preset(Preset::Bold) };
    let picture = futures_picture(bolder, Some(Inputs::preset(Preset::Base)), &options(360, 240, 1));
    assert_golden("futures-beside-author-360", &picture);
}

#[test]
fn labels_of_the_futures_chart_can_be_read_in_every_preset() {
    for (name, preset) in Preset::ALL {
        for (width, scale) in [(328, 3), (560, 2), (1100, 1)] {
            assert_eq!(
                faults(&futures_picture(Inputs::preset(preset), None, &options(width, 264, scale))),
                [""; 0],
                "{name}, {width} px"
            );
        }
    }
}

#[test]
fn there_are_two_bands_and_twenty_paths() {
    let primitives = futures_picture(Inputs::preset(Preset::Base), None, &options(560, 264, 1)).primitives;
    assert_eq!(primitives.iter().filter(|primitive| matches!(primitive, Primitive::Polygon { .. })).count(), 2);
    let paths =
        primitives.iter().filter(|primitive| matches!(primitive, Primitive::Path { points, .. } if points.len() == 8));
    assert_eq!(paths.count(), 20 + 1 + 4, "the paths, the median and the edges of the bands");
}
