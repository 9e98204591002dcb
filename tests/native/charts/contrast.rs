//! Contrast in pictures, as WCAG 2.2 defines it (1.4.3 and 1.4.11): text has 4.5 : 1 against what lies behind it, and what
//! carries meaning 3 : 1 against what lies beside it. Both are read from the shapes in the order in which they are painted, with what
//! shines through.

use ai_savings_calculator::chart::{Colour, Palette, Picture, Primitive, RenderOptions, Text};
use ai_savings_calculator::model::Inputs;

use super::every::{EVERY, cases};
use super::legibility::frame;
use super::options;
use super::palettes::{Sheet, sheets};

/// The least contrast of text, of a reader who wants more, and of a shape.
const TEXT: f64 = 4.5;
const TEXT_FOR_MORE: f64 = 7.0;
const SHAPE: f64 = 3.0;

/// The width of a line in logical pixels, at most.
const THIN: i32 = 3;

/// How much of the edge of a shape has to stand out. The rest may lie on its like: bars stand on a line, and lines cross.
const ENOUGH: f64 = 0.75;

/// What a faint thing is called, how it is known, and why it may be faint.
type Faint = (&'static str, fn(&Primitive) -> bool, &'static str);

/// What may be faint, and why nobody misses it: the chart, or `""` for all of them; the kind of shape; and the reason.
const FAINT: [Faint; 4] = [
    ("", is_grid, "lines of the grid: the numbers beside them say the same"),
    ("", is_area, "areas: their edges are lines, see faint_areas_have_edges_that_are_not"),
    ("frontier", is_translucent, "hatching: the words on it say what it is, and its border is a line"),
    ("thousand", is_translucent, "empty squares: that there are a thousand is in the words"),
];

/// A part of a picture that has a colour, by its place in [`PARTS`].
pub(super) type Part = u8;

pub(super) const MUTED: Part = 1;
pub(super) const GRID: Part = 2;
pub(super) const GIVEN: Part = 3;

/// A palette that says of a colour whose it is.
pub(super) const PARTS: Palette = Palette {
    ink: Colour(0, 0, 0),
    muted: Colour(MUTED, 0, 0),
    grid: Colour(GRID, 0, 0),
    given: Colour(GIVEN, 0, 0),
    accent: Colour(4, 0, 0),
    warning: Colour(5, 0, 0),
};

/// Coats of paint one over another, the lowest first: whose colour, and how much it covers.
type Coats = Vec<(Part, f64)>;

/// A colour as light: red, green and blue in 0..=1.
pub(super) type Light = [f64; 3];

pub(super) fn light(Colour(red, green, blue): Colour) -> Light {
    [red, green, blue].map(|part| f64::from(part) / 255.0)
}

fn luminance(colour: Light) -> f64 {
    let linear = |part: f64| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) };
    0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2])
}

/// The contrast ratio of two colours.
pub(super) fn contrast(a: Light, b: Light) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The coat of a shape.
pub(super) fn coat(shape: &Primitive) -> (Part, f64) {
    match shape {
        Primitive::Rectangle { paint, .. }
        | Primitive::Path { paint, .. }
        | Primitive::Polygon { paint, .. }
        | Primitive::Circle { paint, .. } => (paint.colour.rgb.0, paint.colour.alpha),
        Primitive::Text(text) => (text.colour.0, 1.0),
    }
}

fn is_translucent(shape: &Primitive) -> bool {
    coat(shape).1 < 1.0
}

fn is_area(shape: &Primitive) -> bool {
    is_translucent(shape) && !matches!(shape, Primitive::Path { .. })
}

fn is_grid(shape: &Primitive) -> bool {
    coat(shape).0 == GRID && matches!(shape, Primitive::Rectangle { filled: true, .. })
}

pub(super) fn is_faint(chart: &str, shape: &Primitive) -> bool {
    FAINT.iter().any(|(of, holds, _)| chart.starts_with(of) && holds(shape))
}

/// A point in device pixels.
type Point = (f64, f64);

fn point((x, y): (i32, i32)) -> Point {
    (f64::from(x), f64::from(y))
}

fn distance(a: Point, b: Point, at: Point) -> f64 {
    let (along, to) = ((b.0 - a.0, b.1 - a.1), (at.0 - a.0, at.1 - a.1));
    let length = along.0 * along.0 + along.1 * along.1;
    let share = if length > 0.0 { ((to.0 * along.0 + to.1 * along.1) / length).clamp(0.0, 1.0) } else { 0.0 };
    (to.0 - share * along.0).hypot(to.1 - share * along.1)
}

fn corners(from: (i32, i32), to: (i32, i32)) -> [Point; 4] {
    let ((left, top), (right, bottom)) = (point(from), point(to));
    [(left, top), (right, top), (right, bottom), (left, bottom)]
}

/// The sides of a closed outline.
fn sides(corners: &[Point]) -> impl Iterator<Item = (Point, Point)> + '_ {
    corners.iter().copied().zip(corners.iter().copied().cycle().skip(1))
}

fn is_inside(corners: &[Point], (x, y): Point) -> bool {
    let crossed = |(a, b): &(Point, Point)| (a.1 > y) != (b.1 > y) && x < a.0 + (b.0 - a.0) * (y - a.1) / (b.1 - a.1);
    sides(corners).filter(crossed).count() % 2 == 1
}

/// Whether a shape is painted at a point.
fn covers(shape: &Primitive, at: Point) -> bool {
    match shape {
        Primitive::Rectangle { from, to, filled: true, .. } => {
            (f64::from(from.0.min(to.0))..f64::from(from.0.max(to.0))).contains(&at.0)
                && (f64::from(from.1.min(to.1))..f64::from(from.1.max(to.1))).contains(&at.1)
        }
        Primitive::Rectangle { from, to, paint, .. } => {
            let half = f64::from(paint.stroke_px) / 2.0;
            sides(&corners(*from, *to)).any(|(a, b)| distance(a, b, at) <= half)
        }
        Primitive::Path { points, paint } => {
            let half = f64::from(paint.stroke_px) / 2.0;
            points.iter().zip(points.iter().skip(1)).any(|(a, b)| distance(point(*a), point(*b), at) <= half)
        }
        Primitive::Polygon { points, .. } => is_inside(&points.iter().copied().map(point).collect::<Vec<_>>(), at),
        Primitive::Circle { centre, radius, filled, paint } => {
            let (from, radius) = (distance(point(*centre), point(*centre), at), f64::from(*radius));
            if *filled { from <= radius } else { (from - radius).abs() <= f64::from(paint.stroke_px) / 2.0 }
        }
        Primitive::Text(_) => false,
    }
}

/// Whether a shape is a line or a point of a line: where two of these cross, either can be followed on both sides.
fn is_thin(shape: &Primitive, scale: u32) -> bool {
    let most = THIN * scale as i32;
    match shape {
        Primitive::Rectangle { from, to, filled: true, .. } => (to.0 - from.0).abs().min((to.1 - from.1).abs()) <= most,
        Primitive::Rectangle { paint, .. } | Primitive::Path { paint, .. } => paint.stroke_px as i32 <= most,
        Primitive::Circle { radius, filled, .. } => !filled || *radius as i32 <= most,
        Primitive::Polygon { .. } | Primitive::Text(_) => false,
    }
}

/// The coats that shapes have left at a point.
fn coats<'a>(shapes: impl IntoIterator<Item = &'a Primitive>, at: Point) -> Coats {
    shapes.into_iter().filter(|shape| covers(shape, at)).map(coat).collect()
}

/// What is seen of coats on paper.
fn seen(coats: &[(Part, f64)], sheet: &Sheet) -> Light {
    let Palette { ink, muted, grid, given, accent, warning } = sheet.palette;
    let colours = [ink, muted, grid, given, accent, warning];
    coats.iter().fold(light(sheet.paper), |below, (part, alpha)| {
        let above = light(colours[usize::from(*part)]);
        [0, 1, 2].map(|channel| below[channel] + (above[channel] - below[channel]) * alpha)
    })
}

/// Points along a line, a few pixels apart, each with its two sides just off a stroke of `half` its width.
fn along(a: Point, b: Point, half: f64) -> Vec<[Point; 2]> {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let length = dx.hypot(dy).max(0.001);
    let aside = (-dy / length * (half + 0.75), dx / length * (half + 0.75));
    let count = (length / 6.0).ceil() as i32;
    let shares = (0..count).map(|index| (f64::from(index) + 0.5) / f64::from(count));
    let at = |share: f64| (a.0 + dx * share, a.1 + dy * share);
    shares.map(at).map(|(x, y)| [(x + aside.0, y + aside.1), (x - aside.0, y - aside.1)]).collect()
}

/// The points beside a shape, in groups of which one has to contrast with it: the two sides of a stroke, and the outside of an
/// area.
fn beside(shape: &Primitive, scale: u32) -> Vec<Vec<Point>> {
    let strokes = |sides: Vec<(Point, Point)>, half: f64| -> Vec<Vec<Point>> {
        sides.into_iter().flat_map(|(a, b)| along(a, b, half)).map(|both| both.to_vec()).collect()
    };
    match shape {
        // A thin one is a line along its middle.
        Primitive::Rectangle { from, to, filled: true, .. } if is_thin(shape, scale) => {
            let ((left, top), (right, bottom)) = (point(*from), point(*to));
            let (width, height) = ((right - left).abs(), (bottom - top).abs());
            let (x, y) = ((left + right) / 2.0, (top + bottom) / 2.0);
            let ends = if width < height { ((x, top), (x, bottom)) } else { ((left, y), (right, y)) };
            strokes(vec![ends], width.min(height) / 2.0)
        }
        Primitive::Rectangle { from, to, filled: true, .. } => {
            let outline = corners((from.0.min(to.0), from.1.min(to.1)), (from.0.max(to.0), from.1.max(to.1)));
            let outside = |(a, b)| along(a, b, 0.0).into_iter().map(|[_, outside]| vec![outside]);
            sides(&outline).flat_map(outside).collect()
        }
        Primitive::Rectangle { from, to, paint, .. } => {
            strokes(sides(&corners(*from, *to)).collect(), f64::from(paint.stroke_px) / 2.0)
        }
        Primitive::Path { points, paint } => {
            let pairs = points.iter().zip(points.iter().skip(1)).map(|(a, b)| (point(*a), point(*b)));
            strokes(pairs.collect(), f64::from(paint.stroke_px) / 2.0)
        }
        Primitive::Polygon { points, .. } => {
            let outline: Vec<Point> = points.iter().copied().map(point).collect();
            strokes(sides(&outline).collect(), 0.0)
        }
        Primitive::Circle { centre: (x, y), radius, paint, filled } => {
            let half = if *filled { 0.0 } else { f64::from(paint.stroke_px) / 2.0 };
            let around = (0..12).map(|hour| f64::from(hour) * std::f64::consts::TAU / 12.0);
            let reach = f64::from(*radius) + half + 0.75;
            around.map(|turn| vec![(f64::from(*x) + reach * turn.cos(), f64::from(*y) + reach * turn.sin())]).collect()
        }
        Primitive::Text(_) => Vec::new(),
    }
}

/// Points in the box of a text: what lies behind its letters.
fn behind(text: &Text) -> Vec<Point> {
    let (left, top, right, bottom) = frame(text);
    let columns = (((right - left) / 5.0).ceil() as i32).max(2);
    let across = (0..columns).map(|column| left + (right - left) * (f64::from(column) + 0.5) / f64::from(columns));
    across.flat_map(|x| [0.1, 0.3, 0.5, 0.7, 0.9].map(|down| (x, top + (bottom - top) * down))).collect()
}

/// How much of the box of a text may be crossed by a line of data or of the grid: letters are read around a hairline.
const CROSSED: f64 = 0.3;

/// Something to be seen, and what lies behind it or beside it.
struct Sight {
    what: String,
    is_text: bool,
    own: (Part, f64),
    /// The places at which it is looked at, and for each the grounds of which one has to contrast with it. Thin lines are
    /// no ground.
    grounds: Vec<Vec<Coats>>,
    /// The same of a text with the thin lines that cross it.
    crossed: Vec<Vec<Coats>>,
}

impl Sight {
    /// The contrast at each place.
    fn ratios(&self, grounds: &[Vec<Coats>], sheet: &Sheet) -> Vec<f64> {
        let against = |ground: &Coats| {
            let own = [ground.as_slice(), &[self.own]].concat();
            contrast(seen(&own, sheet), seen(ground, sheet))
        };
        grounds.iter().map(|sides| sides.iter().map(against).fold(0.0, f64::max)).collect()
    }

    /// What is wrong with it in a palette.
    fn fault(&self, sheet: &Sheet) -> Option<String> {
        let (least, enough) = match self.is_text {
            true if sheet.wants_more => (TEXT_FOR_MORE, 1.0),
            true => (TEXT, 1.0),
            false => (SHAPE, ENOUGH),
        };
        let looks = [(&self.grounds, enough), (&self.crossed, 1.0 - CROSSED)];
        looks.into_iter().find_map(|(grounds, enough)| {
            let ratios = self.ratios(grounds, sheet);
            let seen = ratios.iter().filter(|ratio| **ratio >= least).count();
            let lowest = ratios.iter().copied().fold(f64::INFINITY, f64::min);
            let is_seen = seen as f64 >= enough * ratios.len() as f64;
            let share = format!("{seen} of {} places", ratios.len());
            (!is_seen).then(|| format!("{} has {lowest:.2} : 1, and enough at {share}, on {}", self.what, sheet.name))
        })
    }
}

/// Everything that is to be seen in a picture drawn in [`PARTS`].
fn sights(chart: &str, picture: &Picture, scale: u32) -> Vec<Sight> {
    let shapes = picture.primitives.iter().enumerate();
    let shapes = shapes.filter(|(_, shape)| !is_faint(chart, shape));
    let sight = |(index, shape): (usize, &Primitive)| {
        let is_text = matches!(shape, Primitive::Text(_));
        let before = &picture.primitives[..index];
        let broad: Vec<_> = before.iter().filter(|it| !is_thin(it, scale)).collect();
        let (what, places) = match shape {
            Primitive::Text(text) => {
                (format!("“{}”", text.words), behind(text).into_iter().map(|at| vec![at]).collect())
            }
            _ => (kind(shape), beside(shape, scale)),
        };
        let places: Vec<Vec<Point>> = places;
        let over = |shapes: &[&Primitive]| -> Vec<Vec<Coats>> {
            let ground = |at: &Point| coats(shapes.iter().copied(), *at);
            places.iter().map(|sides| sides.iter().map(ground).collect()).collect()
        };
        let crossed = if is_text { over(&before.iter().collect::<Vec<_>>()) } else { Vec::new() };
        Sight { what, is_text, own: coat(shape), grounds: over(&broad), crossed }
    };
    shapes.map(sight).collect()
}

fn kind(shape: &Primitive) -> String {
    let of = ["ink", "muted", "grid", "given", "accent", "warning"][usize::from(coat(shape).0)];
    match shape {
        Primitive::Rectangle { from, to, .. } => format!("a rectangle of {of} from {from:?} to {to:?}"),
        Primitive::Path { points, .. } => format!("a line of {of} from {:?}", points.first()),
        Primitive::Polygon { points, .. } => format!("an area of {of} from {:?}", points.first()),
        Primitive::Circle { centre, .. } => format!("a dot of {of} at {centre:?}"),
        Primitive::Text(text) => text.words.clone(),
    }
}

/// Charts whose pictures here do not depend on the inputs.
const SAME_FOR_ALL: [&str; 4] = ["changes", "thousand", "scenarios", "sparkline"];

/// Every chart of every case, with and without the author's, as a phone and a page draw it.
pub(super) fn pictures(look: impl Fn(&str, &Picture, u32) -> Vec<String>) -> Vec<String> {
    let mut wrong = Vec::new();
    for (chart, height, draw) in EVERY {
        let is_same = SAME_FOR_ALL.iter().any(|name| chart.starts_with(name));
        for (case, inputs) in cases().into_iter().take(if is_same { 1 } else { usize::MAX }) {
            for (width, scale, is_beside) in [(328, 2, false), (720, 1, true), (288, 1, true)] {
                let author = Inputs { speedup: inputs.speedup * 0.7 + 0.3, ..inputs.clone() };
                let options = RenderOptions { palette: PARTS, ..options(width, height, scale) };
                let picture = draw(inputs.clone(), is_beside.then_some(author), &options);
                let place = format!("{chart}: {case}, {width} px");
                wrong.extend(look(chart, &picture, scale).into_iter().map(|fault| format!("{place}: {fault}")));
            }
        }
    }
    wrong
}

#[test]
fn every_text_and_every_shape_stands_out_in_every_palette() {
    let sheets = sheets();
    let wrong = pictures(|chart, picture, scale| {
        let sights = sights(chart, picture, scale);
        sheets.iter().filter_map(|sheet| sights.iter().find_map(|sight| sight.fault(sheet))).collect()
    });
    assert!(wrong.is_empty(), "{} pictures:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn nothing_is_painted_over_words() {
    let wrong = pictures(|_, picture, _| {
        let shapes = picture.primitives.iter().enumerate();
        let hidden = shapes.filter_map(|(index, shape)| {
            let Primitive::Text(text) = shape else { return None };
            let later = &picture.primitives[index + 1..];
            let is_hidden = behind(text).into_iter().any(|at| !coats(later, at).is_empty());
            is_hidden.then(|| format!("“{}”", text.words))
        });
        hidden.collect()
    });
    assert_eq!(wrong, [""; 0]);
}

/// The edge of a faint area is a line that is looked at, wherever it is not the edge of the plot.
#[test]
fn faint_areas_have_edges_that_are_not() {
    let wrong = pictures(|chart, picture, _| {
        let areas = picture.primitives.iter().enumerate().filter(|(_, shape)| is_area(shape) && !is_grid(shape));
        let areas = areas.filter(|_| !chart.starts_with("thousand"));
        let bare = areas.filter_map(|(index, area)| {
            let later: Vec<_> = picture.primitives[index + 1..].iter().filter(|shape| !is_translucent(shape)).collect();
            let edge: Vec<Point> = edge(area);
            let is_lined = |at: &&Point| later.iter().any(|shape| reaches(shape, **at));
            let lined = edge.iter().filter(is_lined).count();
            ((lined as f64) < ENOUGH * edge.len() as f64).then(|| format!("{}: {lined} of {}", kind(area), edge.len()))
        });
        bare.collect()
    });
    assert_eq!(wrong, [""; 0]);
}

/// Points on the edge of an area, without those at which the plot ends: upright sides, and level ones of a polygon.
fn edge(area: &Primitive) -> Vec<Point> {
    let (outline, ends_level) = match area {
        Primitive::Rectangle { from, to, .. } => (corners(*from, *to).to_vec(), false),
        Primitive::Polygon { points, .. } => (points.iter().copied().map(point).collect(), true),
        _ => (Vec::new(), false),
    };
    let is_edge = |(a, b): &(Point, Point)| (a.0 - b.0).abs() > 1.0 && !(ends_level && a.1 == b.1);
    sides(&outline).filter(is_edge).flat_map(|(a, b)| along(a, b, -0.75)).map(|[at, _]| at).collect()
}

/// Whether a shape is painted within two pixels of a point.
fn reaches(shape: &Primitive, (x, y): Point) -> bool {
    [(0.0, 0.0), (0.0, -1.5), (0.0, 1.5), (-1.5, 0.0), (1.5, 0.0)]
        .iter()
        .any(|(dx, dy)| covers(shape, (x + dx, y + dy)))
}

/// The figures that WCAG and everybody else give.
#[test]
fn contrast_is_what_wcag_says() {
    let ratio = |a: Colour, b: Colour| (contrast(light(a), light(b)) * 100.0).round() / 100.0;
    assert_eq!(ratio(Colour(0, 0, 0), Colour(255, 255, 255)), 21.0);
    assert_eq!(ratio(Colour(119, 119, 119), Colour(255, 255, 255)), 4.48);
    assert_eq!(ratio(Colour(255, 0, 0), Colour(255, 255, 255)), 4.0);
}

/// A test that finds nothing proves nothing: a faint line, a text on a bar and a covered text are found.
#[test]
fn what_is_too_faint_is_found() {
    let options = RenderOptions { palette: PARTS, ..options(328, 264, 1) };
    let (_, _, draw) = EVERY[1];
    let picture = draw(cases()[1].1.clone(), None, &options);
    let count = |picture: &Picture| {
        let sights = sights("savings", picture, 1);
        sheets().iter().map(|sheet| sights.iter().filter(|sight| sight.fault(sheet).is_some()).count()).sum::<usize>()
    };
    assert_eq!(count(&picture), 0);
    let planted = |change: fn(&mut Primitive)| {
        let mut picture = picture.clone();
        picture.primitives.iter_mut().for_each(change);
        count(&picture)
    };
    let faint = |shape: &mut Primitive| {
        if let Primitive::Path { paint, .. } = shape {
            paint.colour.alpha = 0.3;
        }
    };
    assert!(planted(faint) > 0);
    let grey = |shape: &mut Primitive| {
        if let Primitive::Text(text) = shape {
            text.colour = PARTS.grid;
        }
    };
    assert!(planted(grey) > 0);
}
