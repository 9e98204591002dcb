//! The map of a goal over two inputs: where it is reached, the line on which it is only just met, and what is out of
//! reach.

use plotters::style::Color;
use plotters::style::text_anchor::HPos;

use super::frame::{Edges, Plot, line, tick_label};
use super::painter::{Painter, Point};
use super::picture::Picture;
use super::{Axis, Colour, RenderOptions, Undrawable};
use crate::model::Frontier;

/// How strongly the colour of what is reached covers the grid.
const REACHED: f64 = 0.16;

/// The same of a grid line on what lies behind it.
const GRID: f64 = 0.8;

/// The radius of the dot of a case in logical pixels.
const DOT: f64 = 4.5;

/// How finely the map is searched for room for words, to each side.
const AREAS: i32 = 24;

/// Logical pixels from one line of the hatching to the next.
const HATCH: f64 = 9.0;

/// A case to be pointed out.
pub struct Case<'a> {
    /// Its name, in the reader's language.
    pub name: &'a str,
    /// Its numbers of the two inputs.
    pub at: (f64, f64),
}

/// How the numbers of an input are printed on its axis.
#[derive(Clone, Copy)]
pub struct Ruler {
    /// What they are multiplied with: 100 for a share.
    pub factor: f64,
    /// Whether they are years of the calendar, which have no thousands.
    pub is_year: bool,
}

impl Ruler {
    fn text(&self, ticks: &Axis, tick: f64, options: &RenderOptions) -> String {
        if self.is_year { (tick as i32).to_string() } else { tick_label(ticks, tick, options) }
    }
}

/// The part of a column of the map in which the goal is reached, from its lower to its upper end in device pixels.
#[derive(Clone, Copy)]
struct Column {
    x: i32,
    /// `None` if it is reached nowhere.
    reached: Option<(i32, i32)>,
}

/// The map, with how the numbers on its axes are printed. `words` are the titles of the two axes, and what is said of the
/// combinations that reach the goal and of those that do not.
///
/// # Errors
///
/// [`Undrawable`], at the boundary the code `undrawable`, if plotters gives up on a part of the picture.
pub fn frontier(
    map: &Frontier,
    rulers: [Ruler; 2],
    cases: &[Case],
    words: [&str; 4],
    options: &RenderOptions,
) -> Result<Picture, Undrawable> {
    let [x_ruler, y_ruler] = rulers;
    let [x_title, y_title, reached_word, unreached_word] = words;
    let factors = (x_ruler.factor, y_ruler.factor);
    let ends = |numbers: &[f64], factor: f64| {
        let (first, last) = (numbers.first().copied().unwrap_or(0.0), numbers.last().copied().unwrap_or(1.0));
        (first * factor, last * factor)
    };
    let ((x_low, x_high), (y_low, y_high)) = (ends(&map.x, factors.0), ends(&map.y, factors.1));
    let (x_ticks, y_ticks) = (Axis::covering([x_low, x_high]), Axis::covering([y_low, y_high]));
    let mut edges = Edges::around(&y_ticks, options.px(12.0), options);
    // The titles take a line each: of the upright axis above the map, of the other one below its numbers.
    let text = options.px(options.label_size * 1.6);
    edges.top += text;
    edges.bottom = (edges.bottom - text).max(edges.top + 1);
    let plot = Plot::new(edges, Axis::exact(x_low, x_high), Axis::exact(y_low, y_high));
    let palette = &options.palette;
    let mut painter = Painter::new(options);

    let columns: Vec<Column> = (0..map.x.len()).filter_map(|i| column(map, i, factors, &plot)).collect();
    hatch(&mut painter, &columns, edges);
    for run in columns.split(|column| column.reached.is_none()) {
        let side = |end: fn((i32, i32)) -> i32| run.iter().filter_map(move |c| Some((c.x, end(c.reached?))));
        let (low, high): (Vec<Point>, Vec<Point>) = (side(|ends| ends.0).collect(), side(|ends| ends.1).collect());
        let outline = low.iter().chain(high.iter().rev()).copied().collect();
        painter.polygon(outline, palette.accent.mix(REACHED));
        for border in [low, high] {
            // The edge of the map is not a border of the goal.
            for piece in border.split(|(_, y)| *y >= edges.bottom || *y <= edges.top).filter(|piece| piece.len() > 1) {
                line(&mut painter, piece.to_vec(), palette.accent, None);
                painter.keep_line_free(piece);
            }
        }
    }

    for tick in y_ticks.ticks().filter(|tick| (y_low..=y_high).contains(tick)) {
        let (x, y) = plot.at(x_low, tick);
        painter.rectangle((x, y), (edges.right, y + options.px(1.0)), palette.grid.mix(GRID));
        painter.label(&y_ruler.text(&y_ticks, tick, options), (x - options.px(8.0), y), HPos::Right, palette.muted);
    }
    let mut free = 0;
    for tick in x_ticks.ticks().filter(|tick| (x_low..=x_high).contains(tick)) {
        let words = x_ruler.text(&x_ticks, tick, options);
        let half = options.label_width(&words) / 2 + 1;
        let x = plot.at(tick, y_low).0.clamp(half, (options.width_px as i32 - half).max(half));
        // As many numbers as fit without touching.
        if x - half < free {
            continue;
        }
        free = x + half + options.px(6.0);
        painter.label(&words, (x, edges.bottom + text * 2 / 3), HPos::Center, palette.muted);
    }
    painter.label(y_title, (0, text / 2), HPos::Left, palette.muted);
    painter.label(x_title, (edges.right, options.height_px as i32 - text * 2 / 5), HPos::Right, palette.muted);

    let places = cases.iter().map(|case| plot.at(case.at.0 * factors.0, case.at.1 * factors.1)).collect::<Vec<_>>();
    for at in &places {
        let radius = options.px(DOT + 1.0);
        painter.keep_free((at.0 - radius, at.1 - radius), (at.0 + radius, at.1 + radius));
    }
    for (index, (case, at)) in cases.iter().zip(&places).enumerate() {
        // The reader's is the last one.
        let colour = if index + 1 == cases.len() { palette.ink } else { palette.muted };
        painter.disc(*at, DOT, colour);
        let (aside, shift) = (options.px(DOT * 2.0), options.px(options.label_size));
        let beside =
            |shift: i32| [((at.0 + aside, at.1 + shift), HPos::Left), ((at.0 - aside, at.1 + shift), HPos::Right)];
        let over = |shift: i32| [((at.0, at.1 + shift), HPos::Center)];
        let nearby = [beside(0), beside(-shift), beside(shift)].concat();
        painter.place(case.name, &[nearby, [over(-shift), over(shift)].concat()].concat(), colour);
        painter.mark(*at, "case", index, None);
    }
    name_area(&mut painter, &columns, edges, false, reached_word, palette.accent);
    name_area(&mut painter, &columns, edges, true, unreached_word, palette.muted);
    painter.finish()
}

/// Where column `i` of the map reaches the goal: the run of cells that do, up to the line where it ends between two.
fn column(map: &Frontier, i: usize, factors: (f64, f64), plot: &Plot) -> Option<Column> {
    let (x, cells, line) = (map.x.get(i)? * factors.0, map.reached.get(i)?, map.line.get(i)?);
    let y_of = |y: f64| plot.at(x, y * factors.1).1;
    let reached = cells.iter().position(|cell| *cell).zip(cells.iter().rposition(|cell| *cell));
    let end = |at: usize, beyond: Option<usize>| {
        let own = map.y.get(at).copied().unwrap_or(0.0);
        let Some(beyond) = beyond.and_then(|beyond| map.y.get(beyond)).copied() else { return y_of(own) };
        let between = line.filter(|y| (own.min(beyond)..=own.max(beyond)).contains(y));
        y_of(between.unwrap_or((own + beyond) / 2.0))
    };
    let ends = reached.map(|(first, last)| (end(first, first.checked_sub(1)), end(last, Some(last + 1))));
    Some(Column { x: plot.at(x, 0.0).0, reached: ends })
}

/// Whether a point of the map is in no column that reaches the goal there.
fn is_open(columns: &[Column], x: i32, y: i32) -> bool {
    // Between two columns the ends run straight from one to the other.
    let after = columns.partition_point(|column| column.x < x);
    let (right, left) = (columns.get(after), columns.get(after.saturating_sub(1)));
    let (Some(left), Some(right)) = (left, right) else { return false };
    let share = f64::from(x - left.x) / f64::from((right.x - left.x).max(1));
    let (Some(a), Some(b)) = (left.reached, right.reached) else { return true };
    let between = |from: i32, to: i32| from + (f64::from(to - from) * share).round() as i32;
    y > between(a.0, b.0) || y < between(a.1, b.1)
}

/// Says of an area of the map what it is, where the words fit into it.
fn name_area(painter: &mut Painter, columns: &[Column], edges: Edges, is_area_open: bool, words: &str, colour: Colour) {
    let options = painter.options;
    let (half, line) = (options.label_width(words) / 2 + options.px(4.0), options.px(options.label_size));
    let Edges { left, right, top, bottom } = edges;
    let mut places = Vec::new();
    for (across, down) in (1..AREAS).flat_map(|down| (1..AREAS).map(move |across| (across, down))) {
        let (x, y) = (left + (right - left) * across / AREAS, top + (bottom - top) * down / AREAS);
        let inside = (left < x - half && x + half < right).then_some([-half, 0, half]);
        let is_own = |at: i32| [-line, line].iter().all(|up| is_open(columns, at, y + up) == is_area_open);
        if inside.is_some_and(|across| across.iter().all(|aside| is_own(x + aside))) {
            places.push(((x, y), HPos::Center));
        }
    }
    // An area that is too small for them has them beside it.
    let reached = |column: &Column| column.reached.map(|(low, high)| (column.x, (low + high) / 2));
    if !is_area_open && let Some((x, y)) = columns.iter().find_map(reached) {
        let aside = options.px(6.0);
        places.extend([0, 1, 2].map(|rows| ((x - aside, (y + rows * line).max(top + line)), HPos::Right)));
    }
    painter.place(words, &places, colour);
}

/// Hatches what no column reaches.
fn hatch(painter: &mut Painter, columns: &[Column], edges: Edges) {
    let (step, stride) = (painter.options.px(HATCH), painter.options.px(3.0));
    let colour = painter.options.palette.given.mix(0.25);
    let open = |x: i32, y: i32| is_open(columns, x, y);
    let Edges { left, right, top, bottom } = edges;
    for sum in (left + top..right + bottom).step_by(step as usize) {
        let mut from: Option<Point> = None;
        for x in (left.max(sum - bottom)..=right.min(sum - top)).step_by(stride as usize) {
            let at = (x, sum - x);
            match (open(at.0, at.1), from) {
                (true, None) => from = Some(at),
                (false, Some(start)) => {
                    painter.path(vec![start, at], colour, 1.0);
                    from = None;
                }
                _ => {}
            }
        }
        if let Some(start) = from {
            let x = right.min(sum - top);
            painter.path(vec![start, (x, sum - x)], colour, 1.0);
        }
    }
}
