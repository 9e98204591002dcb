//! The pictures beyond the answer: the claim chain, the tornado, the map of a goal and scenarios over one another.

use ai_savings_calculator::chart::{
    self, Case, Claim, DriverBar, Drivers, Picture, Primitive, RenderOptions, Ruler, Scenarios, Series,
};
use ai_savings_calculator::model::{
    Assumptions, CATALOGUE, Goal, Input, Inputs, OUTPUTS, Preset, Track, Unit, claim, frontier, project, tornado,
};

use super::goldens::assert_golden;
use super::legibility::{SURFACES, extremes, faults};
use super::options;

const STEPS: [&str; 14] = [
    "“10× faster”, taken at its word",
    "is not labour",
    "is labour that stays",
    "is work the tools cannot do",
    "is not done with them yet",
    "Rework",
    "Licences and computing",
    "Kept by vendors",
    "Tax incentives lost",
    "Reinvested in content",
    "Not in the books yet",
    "Cost of the programme",
    "Up-front payment",
    "Effect on operating income",
];

fn checked(inputs: Inputs) -> Assumptions {
    Assumptions::new(inputs).unwrap()
}

const HEADINGS: [&str; 3] = ["What the work allows", "How far it spreads", "Who keeps it"];

pub(super) fn claim_picture(inputs: Inputs, author: Option<f64>, options: &RenderOptions) -> Picture {
    let a = checked(inputs);
    let steps = claim(&a, &project(&a));
    let names: Vec<&str> = if steps.len() == STEPS.len() {
        STEPS.to_vec()
    } else {
        STEPS.into_iter().filter(|name| *name != "Up-front payment").collect()
    };
    let claim = Claim {
        steps: &steps,
        names: &names,
        headings: HEADINGS,
        answer: "+$15.5 million: 0.02 points of margin",
        author: author.map(|amount| ("Author’s answer", amount)),
    };
    chart::claim(&claim, options).unwrap()
}

pub(super) fn drivers_picture(inputs: Inputs, author: Option<f64>, options: &RenderOptions) -> Picture {
    let tornado = tornado(&checked(inputs));
    let bars: Vec<_> = tornado
        .rows
        .iter()
        .map(|row| DriverBar { name: row.range.input.id, at_low: row.at_low, at_high: row.at_high })
        .collect();
    let words = ["at its low end", "at its high end", "Author’s:"];
    let drivers = Drivers { base: tornado.base, author, bars: &bars, words };
    chart::drivers(&drivers, options).unwrap()
}

pub(super) fn map_picture(inputs: Inputs, (x, y): (&str, &str), target: f64, options: &RenderOptions) -> Picture {
    let a = checked(inputs);
    let find = |id: &str| CATALOGUE.iter().find(|input| input.id == id).expect(id);
    let (x, y) = (find(x), find(y));
    let map = frontier(&a, &Track::slider(&a, x), &Track::slider(&a, y), &Goal { output: &OUTPUTS[0], target });
    let base = Inputs::preset(Preset::Base);
    let cases = [
        Case { name: "Author", at: ((x.read)(&base), (y.read)(&base)) },
        Case { name: "You", at: ((x.read)(&a), (y.read)(&a)) },
    ];
    let ruler =
        |input: &Input| Ruler { factor: input.unit.printed_factor(), is_year: input.unit == Unit::CalendarYear };
    chart::frontier(&map, [ruler(x), ruler(y)], &cases, [x.id, y.id, "Target met", "Out of reach"], options).unwrap()
}

pub(super) fn scenario_series() -> Vec<Series<'static>> {
    ["Cautious", "Base", "Bold"]
        .into_iter()
        .zip(Preset::ALL)
        .map(|(name, (_, preset))| {
            let years = project(&checked(Inputs::preset(preset))).years;
            let numbers = years.iter().map(|year| year.margin_uplift_points).collect();
            Series { name, numbers, is_author: name == AUTHOR }
        })
        .collect()
}

/// The scenario that is the author's.
const AUTHOR: &str = "Base";

pub(super) fn scenarios_picture(first: i32, series: &[Series], options: &RenderOptions) -> Picture {
    let words = ["assumed from 2026", "You would notice above this line"];
    chart::scenarios(&Scenarios { first, series, visible_points: Some(0.1), words }, options).unwrap()
}

pub(super) fn presets_picture(options: &RenderOptions) -> Picture {
    scenarios_picture(2026, &scenario_series(), options)
}

/// The widths at which every picture is looked at: the narrowest place, a phone, and a column.
const WIDTHS: [u32; 3] = [288, 360, 720];

#[test]
fn the_claim_of_ten_times_faster() {
    for width in WIDTHS {
        let inputs = Inputs { speedup: 10.0, ..Inputs::preset(Preset::Base) };
        assert_golden(&format!("claim-ten-times-{width}"), &claim_picture(inputs, Some(15.5), &options(width, 480, 1)));
    }
}

#[test]
fn the_claim_in_the_smallest_place() {
    let inputs = Inputs { speedup: 10.0, ..Inputs::preset(Preset::Base) };
    assert_golden("claim-ten-times-smallest", &claim_picture(inputs, None, &options(288, 110, 1)));
}

#[test]
fn the_claim_of_the_cautious_preset_with_an_acquisition_on_a_phone() {
    let inputs = Inputs { upfront: 585.744, horizon: 5.0, ..Inputs::preset(Preset::Cautious) };
    assert_golden("claim-cautious-phone", &claim_picture(inputs, None, &options(328, 480, 2)));
}

#[test]
fn every_step_of_the_claim_has_a_mark_even_where_a_group_is_one_row() {
    let inputs = Inputs { speedup: 10.0, ..Inputs::preset(Preset::Base) };
    for height in [110, 400] {
        let marks = claim_picture(inputs.clone(), None, &options(720, height, 1)).marks;
        let steps = claim(&checked(inputs.clone()), &project(&checked(inputs.clone())));
        assert_eq!(marks.len(), steps.len());
        for (mark, step) in marks.iter().zip(&steps) {
            assert_eq!(mark.number, Some(step.to - step.from));
        }
    }
}

#[test]
fn drivers_of_the_base_preset() {
    for width in WIDTHS {
        let picture = drivers_picture(Inputs::preset(Preset::Base), Some(0.03), &options(width, 480, 1));
        assert_golden(&format!("drivers-base-{width}"), &picture);
    }
}

#[test]
fn a_map_with_both_zones() {
    let inputs = Inputs { vfx_share: 0.2, speedup: 10.0, ..Inputs::preset(Preset::Base) };
    assert_golden("map-visible", &map_picture(inputs, ("adoptionMax", "vfxShare"), 0.08, &options(560, 360, 1)));
}

#[test]
fn a_map_on_which_nothing_reaches_the_goal() {
    assert_golden(
        "map-impossible",
        &map_picture(Inputs::preset(Preset::Base), ("speedup", "reinvestShare"), 1.0, &options(328, 360, 2)),
    );
}

#[test]
fn the_three_presets_over_one_another() {
    assert_golden("scenarios-presets", &presets_picture(&options(620, 264, 1)));
}

#[test]
fn labels_of_the_claim_can_be_read_at_every_extreme() {
    for (name, inputs) in extremes() {
        for (width, scale) in SURFACES {
            assert_eq!(
                faults(&claim_picture(inputs.clone(), Some(10.0), &options(width, 420, scale))),
                [""; 0],
                "{name}, {width} px"
            );
        }
    }
}

#[test]
fn labels_of_the_drivers_can_be_read_in_every_preset() {
    for (name, preset) in Preset::ALL {
        for (width, scale) in SURFACES {
            assert_eq!(
                faults(&drivers_picture(Inputs::preset(preset), None, &options(width, 480, scale))),
                [""; 0],
                "{name}, {width} px"
            );
        }
    }
}

#[test]
fn labels_of_a_map_can_be_read_whatever_its_axes() {
    let ids: Vec<_> = CATALOGUE.iter().map(|input| input.id).collect();
    for pair in ids.iter().zip(ids.iter().cycle().skip(7)) {
        for (width, scale) in SURFACES {
            let picture = map_picture(Inputs::preset(Preset::Bold), (pair.0, pair.1), 0.1, &options(width, 360, scale));
            assert_eq!(faults(&picture), [""; 0], "{pair:?}, {width} px");
        }
    }
}

#[test]
fn labels_of_scenarios_can_be_read_however_many_and_however_close() {
    // Five lines of which some are the same: the hardest case for the names at their ends.
    let all = || scenario_series().into_iter().chain(scenario_series());
    let twins = |count: usize| all().take(count).collect::<Vec<_>>();
    for count in 1..=5 {
        for (width, scale) in SURFACES {
            let picture = scenarios_picture(2026, &twins(count), &options(width, 264, scale));
            assert_eq!(faults(&picture), [""; 0], "{count} scenarios, {width} px");
        }
    }
}

#[test]
fn a_scenario_that_starts_later_leaves_a_gap() {
    let series = [
        Series { name: "Early", numbers: vec![1.0, 2.0, 3.0], is_author: false },
        Series { name: "Late", numbers: vec![f64::NAN, 2.5, f64::INFINITY], is_author: true },
    ];
    let picture = scenarios_picture(2025, &series, &options(560, 264, 1));
    assert_eq!(picture.marks.len(), 4);
}

#[test]
fn what_is_out_of_reach_is_hatched_and_what_is_reached_is_not() {
    let strokes = |target: f64| {
        let picture =
            map_picture(Inputs::preset(Preset::Base), ("adoptionMax", "vfxShare"), target, &options(560, 360, 1));
        picture.primitives.iter().filter(|primitive| matches!(primitive, Primitive::Path { .. })).count()
    };
    // An uplift of minus ten points is reached everywhere, one of ten points nowhere.
    assert_eq!(strokes(-10.0), 0);
    assert!(strokes(10.0) > 40, "{}", strokes(10.0));
}

/// Operating margin by quarter, one of them not reported.
pub(super) const QUARTERS: [(f64, f64); 6] =
    [(0.0, 27.23), (0.75, 31.75), (1.0, 34.07), (1.25, f64::NAN), (1.5, 24.54), (2.0, 33.38)];

#[test]
fn a_series_at_a_glance() {
    assert_golden("sparkline-margin", &chart::sparkline(&QUARTERS, &options(96, 28, 2)).unwrap());
}

#[test]
fn what_was_not_reported_is_a_gap_and_not_a_zero() {
    let picture = chart::sparkline(&QUARTERS, &options(96, 28, 1)).unwrap();
    let lines = picture.primitives.iter().filter(|primitive| matches!(primitive, Primitive::Path { .. })).count();
    assert_eq!((lines, picture.marks.len()), (2, 5));
}

#[test]
fn a_series_without_numbers_or_with_one_is_drawn_all_the_same() {
    for points in [&[][..], &[(0.0, f64::NAN)], &[(0.0, 5.0)], &[(0.0, 5.0), (1.0, 5.0)]] {
        let picture = chart::sparkline(points, &options(96, 28, 1)).unwrap();
        assert_eq!(picture.marks.len(), points.iter().filter(|(_, number)| number.is_finite()).count());
    }
}

/// “assumed from 2026” in Arabic begins with letters that are read from the right; the year would otherwise be drawn on
/// their right, before them.
#[test]
fn words_that_are_read_from_the_right_keep_their_numbers_in_place() {
    let series = scenario_series();
    let words = ["مفترَض ابتداءً من 2026", "You would notice above this line"];
    let scenarios = Scenarios { first: 2026, series: &series, visible_points: Some(0.1), words };
    let picture = chart::scenarios(&scenarios, &options(560, 264, 1)).unwrap();
    let document = picture.svg("sans-serif");
    assert!(document.contains(&format!(">\u{2068}{}\u{2069}</text>", words[0])), "{document}");
    assert!(document.contains(&format!(">{}</text>", words[1])), "{document}");
}
