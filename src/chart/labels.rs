//! Labels inside a plot: the names of lines where they end, and words beside a line.

use plotters::style::Color;
use plotters::style::text_anchor::HPos;

use super::frame::{Edges, Plot};
use super::painter::Painter;
use super::{Colour, RenderOptions};

/// The names of lines where they end: each at the height of its last number, moved apart where they would touch. Where
/// the plot is too low for all, the last ones are left out. A name may have several lines.
pub fn end_labels(painter: &mut Painter, plot: &Plot, ends: &[(f64, &[&str], Colour)]) {
    let (options, Edges { right, top, bottom, .. }) = (painter.options, plot.edges);
    let line_height = options.px(options.label_size * 1.15);
    let lines = ends.iter().map(|(_, lines, _)| lines.len() as i32).max().unwrap_or(1);
    // Between names of several lines a little more, so that each is seen as one.
    let apart = if lines > 1 { options.px(4.0) } else { 0 };
    let (gap, aside) = (line_height * lines + apart, line_height * (lines - 1) / 2);
    let (top, bottom) = (top + aside, (bottom - aside).max(top + aside));
    let room = ((bottom - top) / gap.max(1)) as usize + 1;
    let heights = ends.iter().take(room).map(|(number, ..)| plot.at(0.0, *number).1).collect();
    let x = right + options.px(6.0);
    for (middle, (_, lines, colour)) in spread_out(heights, gap, top, bottom).into_iter().zip(ends) {
        let mut y = middle - line_height * (lines.len() as i32 - 1) / 2;
        for line in *lines {
            painter.label(&options.shortened(line, options.width_px as i32 - x), (x, y), HPos::Left, *colour);
            y += line_height;
        }
    }
}

/// Moves `heights` apart until neighbours are at least `gap` from each other, all between `top` and `bottom` if they
/// fit.
fn spread_out(heights: Vec<i32>, gap: i32, top: i32, bottom: i32) -> Vec<i32> {
    let mut spread = heights;
    let order = from_the_top(&spread);
    // Down the picture, each at least a gap below the one above; then up again from the bottom edge.
    let mut least = top;
    for index in &order {
        let Some(height) = spread.get_mut(*index) else { continue };
        *height = (*height).max(least);
        least = *height + gap;
    }
    let mut most = bottom;
    for index in order.iter().rev() {
        let Some(height) = spread.get_mut(*index) else { continue };
        *height = (*height).min(most);
        most = *height - gap;
    }
    spread
}

/// The places of `heights` in ascending order, by counting: for a handful of lines a sort would be mostly code to load.
fn from_the_top(heights: &[i32]) -> Vec<usize> {
    let place = |(index, height): (usize, &i32)| {
        heights.iter().enumerate().filter(|(other, above)| (*above, *other) < (height, index)).count()
    };
    let places: Vec<usize> = heights.iter().enumerate().map(place).collect();
    (0..heights.len()).filter_map(|rank| places.iter().position(|place| *place == rank)).collect()
}

/// Words just above or below a level line: above it first if `is_above`, at the right end before the left one. Says whether there
/// is room for them.
pub fn level_label(
    painter: &mut Painter,
    plot: &Plot,
    level: f64,
    words: &str,
    colour: Colour,
    is_above: bool,
) -> bool {
    let options = painter.options;
    let Edges { left, right, .. } = plot.edges;
    let (aside, y) = (options.px(4.0), plot.at(0.0, level).1);
    let shift = options.px(options.label_size * 0.85);
    let sides = if is_above { [-shift, shift] } else { [shift, -shift] };
    // At the frame last: there the words begin or end beside the plot.
    let ends = [(right, HPos::Right), (left + aside, HPos::Left), (options.width_px as i32, HPos::Right)];
    let places: Vec<_> = ends.iter().flat_map(|(x, anchor)| sides.map(|side| ((*x, y + side), *anchor))).collect();
    painter.place(words, &places, colour)
}

/// The same of the line from where an effect is seen. Where other lines are in the way it may be a little farther off:
/// its colour still says which line is meant.
pub fn threshold_label(painter: &mut Painter, plot: &Plot, level: f64, words: &str, is_above: bool) {
    let colour = painter.options.palette.warning;
    if !level_label(painter, plot, level, words, colour, is_above) {
        let options = painter.options;
        let shift = options.px(options.label_size * 0.85) * if is_above { -1 } else { 1 };
        let (x, y) = (plot.edges.left + options.px(4.0), plot.at(0.0, level).1);
        painter.place(words, &[2, 3].map(|rows| ((x, y + rows * shift), HPos::Left)), colour);
    }
}

/// Whether a picture is high enough for a line of words above its plot.
fn has_room_above(options: &RenderOptions) -> bool {
    f64::from(options.height_px) >= 12.0 * options.label_px()
}

/// Whether a plot has left that line.
fn is_line_above(edges: &Edges, options: &RenderOptions) -> bool {
    edges.top > options.px(options.label_size)
}

/// Where what is reported ends and what is assumed begins.
pub struct Boundary<'a> {
    /// The words for what is before it and for what is after it.
    pub words: [&'a str; 2],
    /// How much of the width of the plot is before it, in 0..1.
    pub share: f64,
}

impl Boundary<'_> {
    /// The edges of a plot with a line above it for the words, if the picture is high enough for one.
    pub fn around(&self, edges: Edges, options: &RenderOptions) -> Edges {
        if !has_room_above(options) {
            return edges;
        }
        let [before, _] = self.words;
        let Edges { left, right, top, .. } = edges;
        let missing = options.label_width(before) + options.px(6.0) - self.x(&edges);
        let left = left + (f64::from(missing.max(0)) / (1.0 - self.share)).ceil() as i32;
        Edges { left: left.min(right - 1), top: top + options.px(options.label_size), ..edges }
    }

    /// A thin line, and the words on either side of it above the plot.
    pub fn draw(&self, painter: &mut Painter, edges: &Edges) {
        let (options, x) = (painter.options, self.x(edges));
        let (row, aside, is_named) =
            (options.px(options.label_size * 0.6), options.px(5.0), is_line_above(edges, options));
        let top = if is_named { row / 2 } else { edges.top };
        painter.rectangle((x, top), (x + options.px(1.0), edges.bottom), options.palette.grid.to_rgba());
        let [before, after] = self.words;
        if is_named && painter.place(before, &[((x - aside, row), HPos::Right)], options.palette.muted) {
            painter.place(after, &[((x + aside, row), HPos::Left)], options.palette.muted);
        }
    }

    fn x(&self, edges: &Edges) -> i32 {
        edges.left + (f64::from(edges.right - edges.left) * self.share).round() as i32
    }
}

/// The words above a plot of which all years are of one kind, such as assumed.
pub struct Heading<'a>(pub &'a str);

impl Heading<'_> {
    /// The edges of a plot with a line above it for the words, if there are any and the picture is high enough.
    pub fn above(&self, edges: Edges, options: &RenderOptions) -> Edges {
        let is_shown = !self.0.is_empty() && has_room_above(options);
        Edges { top: edges.top + if is_shown { options.px(options.label_size) } else { 0 }, ..edges }
    }

    /// The words, where there is a line for them.
    pub fn draw(&self, painter: &mut Painter, edges: &Edges) {
        let options = painter.options;
        if is_line_above(edges, options) {
            let at = (edges.left, options.px(options.label_size * 0.6));
            painter.place(self.0, &[(at, HPos::Left)], options.palette.muted);
        }
    }
}
