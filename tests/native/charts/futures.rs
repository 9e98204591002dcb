//! The picture of many futures.

use ai_savings_calculator::chart::{self, Futures, Picture, Primitive};
use ai_savings_calculator::model::{Assumptions, Family, Inputs, Preset, Range, points, simulate};

use super::{goldens::assert_golden, legibility::faults, options};

fn picture(inputs: Inputs, width: u32, scale: u32) -> Picture {
    let a = Assumptions::new(inputs).unwrap();
    let simulation = simulate(&a, &Range::around(&a), Family::Triangular, &points(1, 400).moved_together(0.3));
    let futures = Futures {
        bands: &simulation.years,
        samples: &simulation.samples,
        visible_points: a.visible_points,
        names: ["Median", "Visible"],
    };
    chart::futures(&futures, &options(width, 264, scale)).unwrap()
}

#[test]
fn futures_of_the_base_preset() {
    assert_golden("futures-base", &picture(Inputs::preset(Preset::Base), 760, 1));
}

#[test]
fn labels_of_the_futures_chart_can_be_read_in_every_preset() {
    for (name, preset) in Preset::ALL {
        for (width, scale) in [(328, 3), (560, 2), (1100, 1)] {
            assert_eq!(faults(&picture(Inputs::preset(preset), width, scale)), [""; 0], "{name}, {width} px");
        }
    }
}

#[test]
fn there_are_two_bands_and_twenty_paths() {
    let primitives = picture(Inputs::preset(Preset::Base), 560, 1).primitives;
    assert_eq!(primitives.iter().filter(|primitive| matches!(primitive, Primitive::Polygon { .. })).count(), 2);
    let paths =
        primitives.iter().filter(|primitive| matches!(primitive, Primitive::Path { points, .. } if points.len() == 8));
    assert_eq!(paths.count(), 20 + 1, "the paths and the median");
}
