//! Who sees colours otherwise: without the red, the green or the blue cones of the eye, the colours of a picture still differ; and no
//! two kinds of shape differ by nothing else.

use std::collections::{BTreeMap, BTreeSet};

use ai_savings_calculator::chart::{Colour, Picture, Primitive};

use super::contrast::{GIVEN, GRID, Light, MUTED, Part, coat, is_faint, light, pictures};
use super::palettes::{Sheet, coloured};

/// The least difference of two colours of a picture (CIEDE2000). One is what a trained eye sees between two cards side by
/// side; between a thin line here and another there it takes about ten times as much.
const LEAST: f64 = 10.0;

/// What is left of linear red, green and blue without one kind of cone: Machado, Oliveira and Fernandes 2009, severity 1.
const VISIONS: [(&str, [Light; 3]); 4] = [
    ("all cones", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protanopia",
        [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]],
    ),
    (
        "deuteranopia",
        [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
    ),
    (
        "tritanopia",
        [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]],
    ),
];

fn product(matrix: &[Light; 3], colour: Light) -> Light {
    matrix.map(|row| row.iter().zip(colour).map(|(share, part)| share * part).sum())
}

/// A colour as an eye sees it, in CIELAB under daylight.
fn lab(colour: Colour, vision: &[Light; 3]) -> Light {
    let linear = |part: f64| if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) };
    let seen = product(vision, light(colour).map(linear)).map(|part| part.clamp(0.0, 1.0));
    let xyz = product(
        &[
            [0.412_456_4, 0.357_576_1, 0.180_437_5],
            [0.212_672_9, 0.715_152_2, 0.072_175_0],
            [0.019_333_9, 0.119_192_0, 0.950_304_1],
        ],
        seen,
    );
    let root = |t: f64| if t > 216.0 / 24389.0 { t.cbrt() } else { (24389.0 / 27.0 * t + 16.0) / 116.0 };
    let [x, y, z] = [root(xyz[0] / 0.950_47), root(xyz[1]), root(xyz[2] / 1.088_83)];
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// The difference of two colours in CIELAB: CIEDE2000, as Sharma, Wu and Dalal 2005 write it.
fn difference([l1, a1, b1]: Light, [l2, a2, b2]: Light) -> f64 {
    let seventh = |chroma: f64| (chroma.powi(7) / (chroma.powi(7) + 25.0_f64.powi(7))).sqrt();
    let widened = 1.5 - 0.5 * seventh((a1.hypot(b1) + a2.hypot(b2)) / 2.0);
    let (a1, a2) = (a1 * widened, a2 * widened);
    let (c1, c2) = (a1.hypot(b1), a2.hypot(b2));
    let hue = |a: f64, b: f64| b.atan2(a).to_degrees().rem_euclid(360.0);
    let (h1, h2) = (hue(a1, b1), hue(a2, b2));
    let is_grey = c1 * c2 == 0.0;
    let turn = if is_grey { 0.0 } else { (h2 - h1 + 180.0).rem_euclid(360.0) - 180.0 };
    let (dl, dc) = (l2 - l1, c2 - c1);
    let dh = 2.0 * (c1 * c2).sqrt() * (turn / 2.0).to_radians().sin();
    let (l, c) = ((l1 + l2) / 2.0, (c1 + c2) / 2.0);
    let h = if is_grey { h1 + h2 } else { (h1 + turn / 2.0).rem_euclid(360.0) };
    let cosine = |degrees: f64| degrees.to_radians().cos();
    let t = 1.0 - 0.17 * cosine(h - 30.0) + 0.24 * cosine(2.0 * h) + 0.32 * cosine(3.0 * h + 6.0)
        - 0.2 * cosine(4.0 * h - 63.0);
    let sl = 1.0 + 0.015 * (l - 50.0).powi(2) / (20.0 + (l - 50.0).powi(2)).sqrt();
    let (sc, sh) = (1.0 + 0.045 * c, 1.0 + 0.015 * c * t);
    let around_blue = 30.0 * (-((h - 275.0) / 25.0).powi(2)).exp();
    let rotation = -2.0 * seventh(c) * (2.0 * around_blue).to_radians().sin();
    let (l, c, h) = (dl / sl, dc / sc, dh / sh);
    (l * l + c * c + h * h + rotation * c * h).sqrt()
}

/// The colours of a palette that data are drawn in.
fn of_data(sheet: &Sheet) -> [(&'static str, Colour); 5] {
    let palette = sheet.palette;
    [
        ("ink", palette.ink),
        ("muted", palette.muted),
        ("given", palette.given),
        ("accent", palette.accent),
        ("warning", palette.warning),
    ]
}

fn pairs<T: Copy>(all: &[T]) -> Vec<(T, T)> {
    all.iter().enumerate().flat_map(|(place, one)| all[place + 1..].iter().map(move |other| (*one, *other))).collect()
}

#[test]
fn every_two_colours_differ_for_every_eye() {
    let mut wrong = Vec::new();
    for sheet in coloured() {
        for ((one, a), (other, b)) in pairs(&of_data(&sheet)) {
            for (vision, matrix) in &VISIONS {
                let difference = difference(lab(a, matrix), lab(b, matrix));
                if difference < LEAST {
                    wrong.push(format!("{}: {one} and {other} differ by {difference:.1}, {vision}", sheet.name));
                }
            }
        }
    }
    assert_eq!(wrong, [""; 0]);
}

/// Pairs of the paper that defines the difference, and what the matrices do to grey: nothing.
#[test]
fn the_difference_is_that_of_the_paper() {
    for (one, other, expected) in [
        ([50.0, 2.6772, -79.7751], [50.0, 0.0, -82.7485], 2.0425),
        ([50.0, 2.5, 0.0], [73.0, 25.0, -18.0], 27.1492),
        ([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644),
        ([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082),
        ([22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373),
    ] {
        let found = difference(one, other);
        assert!((found - expected).abs() < 0.0001, "{found}, not {expected}");
    }
    for (vision, matrix) in &VISIONS {
        let grey = product(matrix, [0.5; 3]);
        assert!(grey.iter().all(|part| (part - 0.5).abs() < 1e-5), "{vision}: {grey:?}");
    }
}

const DASHES: &str = "dashes of ";

/// What a shape looks like without its colour.
fn looks(shape: &Primitive, scale: u32) -> String {
    let stroke = |width: u32| (f64::from(width) / f64::from(scale) * 2.0).round() / 2.0;
    let strength = if coat(shape).1 < 1.0 { "faint " } else { "" };
    let form = match shape {
        Primitive::Rectangle { filled, paint, from, to } => {
            let is_line = (to.0 - from.0).abs().min((to.1 - from.1).abs()) <= 3 * scale as i32;
            match filled {
                true if is_line => "a line that is straight".to_owned(),
                true => "a bar".to_owned(),
                false => format!("an outline of {}", stroke(paint.stroke_px)),
            }
        }
        Primitive::Path { points, paint } => {
            let length: f64 = points.windows(2).map(|ends| reach(ends[0], ends[1])).sum();
            let is_dash = points.len() == 2 && length <= 12.0 * f64::from(scale);
            let length = (length / f64::from(scale)).round();
            if is_dash { format!("{DASHES}{length}") } else { format!("a line of {}", stroke(paint.stroke_px)) }
        }
        Primitive::Polygon { .. } => "an area".to_owned(),
        Primitive::Circle { radius, filled: true, .. } => format!("a dot of {}", stroke(*radius)),
        Primitive::Circle { .. } => "a ring".to_owned(),
        Primitive::Text(_) => String::new(),
    };
    format!("{strength}{form}")
}

/// Whether a shape fills the outline that is painted after it.
fn fills(shape: &Primitive, outline: &Primitive) -> bool {
    use Primitive::Rectangle;
    let (Rectangle { from, to, filled: true, .. }, Rectangle { from: left, to: right, filled: false, .. }) =
        (shape, outline)
    else {
        return false;
    };
    (from, to) == (left, right)
}

fn reach(a: (i32, i32), b: (i32, i32)) -> f64 {
    f64::from(a.0 - b.0).hypot(f64::from(a.1 - b.1))
}

/// Whether a bar, or the thin line that is left of one, has its own number beside it.
fn has_own_number(shape: &Primitive, picture: &Picture, scale: u32) -> bool {
    let Primitive::Rectangle { from, to, .. } = shape else { return false };
    let middle = (from.1 + to.1) / 2;
    picture.primitives.iter().any(|other| {
        let Primitive::Text(text) = other else { return false };
        (text.at.1 - middle).abs() <= 2 * scale as i32 && text.words.contains(|letter: char| letter.is_ascii_digit())
    })
}

/// The kinds of shape of each colour, and the colours that words have.
fn kinds(chart: &str, picture: &Picture, scale: u32) -> (BTreeMap<Part, BTreeSet<String>>, BTreeSet<Part>) {
    let (mut kinds, mut named) = (BTreeMap::<Part, BTreeSet<String>>::new(), BTreeSet::new());
    for (index, shape) in picture.primitives.iter().enumerate() {
        let (part, _) = coat(shape);
        if matches!(shape, Primitive::Text(_)) {
            named.insert(part);
        } else if part != GRID && !is_faint(chart, shape) && !has_own_number(shape, picture, scale) {
            let is_filled = index.checked_sub(1).is_some_and(|before| fills(&picture.primitives[before], shape));
            let fill = if is_filled { "filled: " } else { "" };
            kinds.entry(part).or_default().insert(format!("{fill}{}", looks(shape, scale)));
        }
    }
    // A dash at a corner is shorter than the others.
    for forms in kinds.values_mut() {
        let longest = forms.iter().filter_map(|form| form.strip_prefix(DASHES)?.parse::<u32>().ok()).max();
        forms.retain(|form| !form.starts_with(DASHES));
        forms.extend(longest.map(|longest| format!("{DASHES}{longest}")));
    }
    (kinds, named)
}

/// Grey words name grey shapes: words in the lighter grey could not be read.
const NAMED_BY: [(Part, Part); 1] = [(GIVEN, MUTED)];

/// Of every two colours of a picture, the shapes differ in form, width, fill or dash, or words in both colours name them.
#[test]
fn colour_is_never_the_only_difference() {
    let wrong = pictures(|chart, picture, scale| {
        let (kinds, named) = kinds(chart, picture, scale);
        let parts: Vec<Part> = kinds.keys().copied().collect();
        let alike = pairs(&parts).into_iter().filter(|(one, other)| {
            let is_named =
                |part: &Part| named.contains(part) || NAMED_BY.iter().any(|(of, by)| of == part && named.contains(by));
            !(kinds[one].is_disjoint(&kinds[other]) || is_named(one) && is_named(other))
        });
        alike.map(|(one, other)| format!("{one} and {other}: {:?} and {:?}", kinds[&one], kinds[&other])).collect()
    });
    assert_eq!(wrong, [""; 0]);
}
