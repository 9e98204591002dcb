//! What the charts over time share: a plot with a value axis on the left and years below.

use plotters::coord::CoordTranslate;
use plotters::coord::cartesian::Cartesian2d;
use plotters::style::Color;
use plotters::style::text_anchor::HPos;

use super::painter::{Painter, Point};
use super::{Axis, Colour, RenderOptions};

/// The edges of a plot in device pixels.
#[derive(Clone, Copy, Debug)]
pub struct Edges {
    pub left: i32,
    pub right: i32,
    pub top: i32,
    pub bottom: i32,
}

impl Edges {
    /// Leaves room for the labels of `values` on the left, for the years below, and `right_px` on the right.
    pub fn around(values: &Axis, right_px: i32, options: &RenderOptions) -> Self {
        let widest =
            values.ticks().map(|tick| options.label_width(&tick_label(values, tick, options))).max().unwrap_or(0);
        let (width, height) = (options.width_px as i32, options.height_px as i32);
        Self {
            left: (widest + options.px(8.0)).min(width / 2),
            right: (width - right_px).max(width / 2 + 1),
            top: options.px(options.label_size * 0.75),
            bottom: (height - options.px(options.label_size * 1.9)).max(options.px(options.label_size)),
        }
    }

    /// The same with room on the right for the longest of `names`.
    pub fn around_named(values: &Axis, names: &[&str], options: &RenderOptions) -> Self {
        let widest = names.iter().map(|name| options.label_width(name)).max().unwrap_or(0) + options.px(10.0);
        Self::around(values, widest.min(options.width_px as i32 * 2 / 5), options)
    }
}

/// The part of a picture where data are drawn, in the units of the data.
pub struct Plot {
    /// Its edges.
    pub edges: Edges,
    coordinates: Cartesian2d<Axis, Axis>,
}

impl Plot {
    /// The plot between `edges`, with `x` from left to right and `y` from bottom to top.
    pub fn new(edges: Edges, x: Axis, y: Axis) -> Self {
        let Edges { left, right, top, bottom } = edges;
        Self { edges, coordinates: Cartesian2d::new(x, y, (left..right, bottom..top)) }
    }

    /// Where a datum lies.
    pub fn at(&self, x: f64, y: f64) -> Point {
        self.coordinates.translate(&(x, y))
    }

    /// Where several data lie.
    pub fn points(&self, data: &[(f64, f64)]) -> Vec<Point> {
        data.iter().map(|(x, y)| self.at(*x, *y)).collect()
    }
}

/// The text of a tick.
pub fn tick_label(values: &Axis, tick: f64, options: &RenderOptions) -> String {
    options.typesetter.number(tick, values.decimals())
}

/// Light lines at the round numbers of `values`, the zero line darker, and to their left as many of the numbers as fit
/// without touching, zero among them.
pub fn value_grid(painter: &mut Painter, plot: &Plot, values: &Axis) {
    let options = painter.options;
    let Edges { left, right, top, bottom } = plot.edges;
    let room = f64::from(bottom - top) / (values.ticks().count() - 1).max(1) as f64;
    let every = (1.2 * options.label_px() / room).ceil() as i64;
    for tick in values.ticks() {
        let (_, y) = plot.at(0.0, tick);
        let colour = if tick == 0.0 { options.palette.ink } else { options.palette.grid };
        painter.rectangle((left, y), (right, y + options.px(1.0)), colour.to_rgba());
        if values.steps_to(tick) % every.max(1) != 0 {
            continue;
        }
        painter.label(
            &tick_label(values, tick, options),
            (left - options.px(6.0), y),
            HPos::Right,
            options.palette.muted,
        );
    }
}

/// The years below the plot, as many as fit without touching.
pub fn year_labels(painter: &mut Painter, plot: &Plot, first: i32, count: usize) {
    let options = painter.options;
    let texts: Vec<String> = (first..).take(count).map(|year| year.to_string()).collect();
    let y = options.height_px as i32 - options.px(options.label_size * 0.75);
    let widest = texts.iter().map(|text| options.label_width(text)).max().unwrap_or(0) + options.px(8.0);
    let room = ((plot.edges.right - plot.edges.left) / texts.len().max(1) as i32).max(1);
    let every = ((widest + room - 1) / room).max(1) as usize;
    // Counted from the end: the last year is the one the answer speaks of.
    for (index, text) in texts.iter().enumerate().rev().step_by(every) {
        let (x, _) = plot.at(index as f64, 0.0);
        let half = options.label_width(text) / 2 + 1;
        let x = x.clamp(half, (options.width_px as i32 - half).max(half));
        painter.label(text, (x, y), HPos::Center, options.palette.muted);
    }
}

/// A line through points, two logical pixels wide, dashed if `dash` gives the logical length of a dash and of a gap.
pub fn line(painter: &mut Painter, points: Vec<Point>, colour: Colour, dash: Option<(f64, f64)>) {
    let Some((dash, gap)) = dash else { return painter.path(points, colour.to_rgba(), 2.0) };
    let options = painter.options;
    for piece in dashes(&points, f64::from(options.px(dash)), f64::from(options.px(gap))) {
        painter.path(piece, colour.to_rgba(), 2.0);
    }
}

/// Cuts a line into dashes that run on around its corners.
fn dashes(corners: &[(i32, i32)], dash: f64, gap: f64) -> Vec<Vec<(i32, i32)>> {
    let period = dash + gap;
    let mut pieces: Vec<Vec<(i32, i32)>> = Vec::new();
    let mut travelled = 0.0;
    for (from, to) in corners.iter().zip(corners.iter().skip(1)) {
        let (dx, dy) = (f64::from(to.0 - from.0), f64::from(to.1 - from.1));
        let length = (dx * dx + dy * dy).sqrt();
        let at = |distance: f64| {
            let share = if length > 0.0 { distance / length } else { 0.0 };
            (from.0 + (dx * share).round() as i32, from.1 + (dy * share).round() as i32)
        };
        let first = (travelled / period).floor() as i64;
        let last = ((travelled + length) / period).floor() as i64;
        for number in first..=last {
            let start = (number as f64 * period - travelled).max(0.0);
            let end = (number as f64 * period + dash - travelled).min(length);
            if start < end {
                pieces.push(vec![at(start), at(end)]);
            }
        }
        travelled += length;
    }
    pieces
}

/// The end of an upright bar, at least a pixel from zero, so that a small amount stays visible.
pub fn bar_end(zero: i32, end: i32, options: &RenderOptions) -> i32 {
    if end == zero { zero - options.px(1.0) } else { end }
}
