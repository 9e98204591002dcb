//! What the charts over time share: a plot with a value axis on the left and years below.

use plotters::coord::cartesian::Cartesian2d;
use plotters::prelude::{DrawingArea, FontFamily, PathElement, Rectangle};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontStyle, TextStyle};

use super::recorder::{Recorder, Surface};
use super::{Axis, Colour, Failure, Look};

/// The part of a picture where data are drawn, in the units of the data.
pub type Plot<'a> = DrawingArea<Recorder<'a>, Cartesian2d<Axis, Axis>>;

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
    pub fn around(values: &Axis, right_px: i32, look: &Look) -> Self {
        let widest = values.ticks().map(|tick| look.label_width(&tick_label(values, tick, look))).max().unwrap_or(0);
        let (width, height) = (look.width_px as i32, look.height_px as i32);
        Self {
            left: (widest + look.px(8.0)).min(width / 2),
            right: (width - right_px).max(width / 2 + 1),
            top: look.px(look.label_size * 0.75),
            bottom: (height - look.px(look.label_size * 1.9)).max(look.px(look.label_size)),
        }
    }

    /// The plot between the edges.
    pub fn plot<'a>(&self, surface: &Surface<'a>, x: Axis, y: Axis) -> Plot<'a> {
        surface.apply_coord_spec(Cartesian2d::new(x, y, (self.left..self.right, self.bottom..self.top)))
    }
}

/// A label in the reader's font.
pub fn label(look: &Look, colour: Colour, h_pos: HPos, v_pos: VPos) -> TextStyle<'static> {
    // The family is a placeholder: the replay knows the reader's font.
    let font = FontDesc::new(FontFamily::SansSerif, look.label_px(), FontStyle::Normal);
    TextStyle { font, color: colour.to_backend_color(), pos: Pos { h_pos, v_pos } }
}

fn tick_label(values: &Axis, tick: f64, look: &Look) -> String {
    look.typesetter.number(tick, values.decimals())
}

/// Light lines at the round numbers, the zero line darker, and the numbers to their left.
pub fn value_grid<'a>(surface: &Surface<'a>, edges: Edges, values: &Axis, look: &Look) -> Result<(), Failure<'a>> {
    let plot = edges.plot(surface, Axis::exact(0.0, 1.0), values.clone());
    let style = label(look, look.palette.muted, HPos::Right, VPos::Center);
    for tick in values.ticks() {
        let (_, y) = plot.map_coordinate(&(0.0, tick));
        let colour = if tick == 0.0 { look.palette.ink } else { look.palette.grid };
        // A filled rectangle stays crisp at every pixel ratio, where a stroked line would straddle two rows.
        surface.draw(&Rectangle::new([(edges.left, y), (edges.right, y + look.px(1.0))], colour.filled()))?;
        surface.draw_text(&tick_label(values, tick, look), &style, (edges.left - look.px(6.0), y))?;
    }
    Ok(())
}

/// The years below the plot, as many as fit without touching.
pub fn year_labels<'a>(surface: &Surface<'a>, plot: &Plot<'a>, years: &[i32], look: &Look) -> Result<(), Failure<'a>> {
    let style = label(look, look.palette.muted, HPos::Center, VPos::Center);
    let (edges, y) = (plot.get_x_axis_pixel_range(), look.height_px as i32 - look.px(look.label_size * 0.75));
    let widest = years.iter().map(|year| look.label_width(&year.to_string())).max().unwrap_or(0) + look.px(8.0);
    let room = ((edges.end - edges.start) / years.len().max(1) as i32).max(1);
    let every = ((widest + room - 1) / room).max(1) as usize;
    // Counted from the end: the last year is the one the answer speaks of.
    for (index, year) in years.iter().enumerate().rev().step_by(every) {
        let (x, _) = plot.map_coordinate(&(index as f64, 0.0));
        let text = year.to_string();
        let half = look.label_width(&text) / 2 + 1;
        let x = x.clamp(half, (look.width_px as i32 - half).max(half));
        surface.draw_text(&text, &style, (x, y))?;
    }
    Ok(())
}

/// The names of lines where they end: each at the height of its last number, moved apart where they would touch.
pub fn end_labels<'a>(
    surface: &Surface<'a>,
    plot: &Plot<'a>,
    edges: Edges,
    last: f64,
    ends: &[(f64, &str, Colour)],
    look: &Look,
) -> Result<(), Failure<'a>> {
    let heights = ends.iter().map(|(number, ..)| plot.map_coordinate(&(last, *number)).1).collect();
    let gap = look.px(look.label_size * 1.15);
    for (y, (_, name, colour)) in spread_out(heights, gap, edges.top, edges.bottom).into_iter().zip(ends) {
        let style = label(look, *colour, HPos::Left, VPos::Center);
        surface.draw_text(name, &style, (edges.right + look.px(6.0), y))?;
    }
    Ok(())
}

/// Moves `heights` apart until neighbours are at least `gap` from each other, all between `top` and `bottom` if they fit.
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
    (0..heights.len()).filter_map(|wanted| places.iter().position(|place| *place == wanted)).collect()
}

/// A line through points of the plot, dashed if `dash` gives the logical length of a dash and of a gap.
pub fn line<'a>(
    plot: &Plot<'a>,
    points: &[(f64, f64)],
    colour: Colour,
    dash: Option<(f64, f64)>,
    look: &Look,
) -> Result<(), Failure<'a>> {
    let stroke = colour.stroke_width(look.px(2.0) as u32);
    let Some((dash, gap)) = dash else {
        return plot.draw(&PathElement::new(points.to_vec(), stroke));
    };
    let surface = plot.use_screen_coord();
    let corners: Vec<_> = points.iter().map(|point| plot.map_coordinate(point)).collect();
    for piece in dashes(&corners, f64::from(look.px(dash)), f64::from(look.px(gap))) {
        surface.draw(&PathElement::new(piece, stroke))?;
    }
    Ok(())
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
