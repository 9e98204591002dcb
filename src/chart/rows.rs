//! What the charts of horizontal bars share: rows with a name, a bar below it, and its number at the end.

use plotters::style::Color;
use plotters::style::text_anchor::HPos;

use super::frame::{Edges, Plot};
use super::painter::Painter;
use super::{Axis, Colour};

/// The least height of a row with its name above its bar, in sizes of a label.
const LOWEST_WITH_NAME: f64 = 2.3;

/// One row.
pub struct Row<'a> {
    /// The text above the bars.
    pub name: &'a str,
    /// From where to where, and in what colour.
    pub bars: Vec<(f64, f64, Colour)>,
    /// The text at the end of the bars.
    pub text: String,
    /// The place of the datum in its series.
    pub index: usize,
    /// The number that the row shows; `None` where it shows no number.
    pub number: Option<f64>,
}

impl Row<'_> {
    /// Whether the bar falls from the base line, so that its text is on the left.
    fn falls(&self, base: f64) -> bool {
        self.bars.first().is_some_and(|(from, to, _)| *from == base && to < from) && self.bars.len() == 1
    }
}

/// Draws rows from `top` down, each `height` device pixels high, on their own axis with a line at `base`.
pub fn rows(painter: &mut Painter, series: &'static str, rows: &[Row], base: f64, (top, height): (i32, i32)) {
    let options = painter.options;
    let palette = &options.palette;
    let values = Axis::covering(rows.iter().flat_map(|row| &row.bars).flat_map(|bar| [bar.0, bar.1]).chain([base]));
    let width = options.width_px as i32;
    let widest = rows.iter().map(|row| options.label_width(&row.text)).max().unwrap_or(0) + options.px(8.0);
    let least_plot = options.px(options.label_size * 2.0);
    // Texts so wide that they do not fit on both sides of the bars are all on the right.
    let is_wide = widest > width / 3;
    let room = if is_wide { widest.min(width - least_plot) } else { widest };
    // Where a row is too low for two lines, the names are in a column of their own.
    let is_low = f64::from(height) < LOWEST_WITH_NAME * options.label_px();
    let longest = rows.iter().map(|row| options.label_width(row.name)).max().unwrap_or(0) + options.px(8.0);
    let before = if !is_wide && rows.iter().any(|row| row.falls(base)) { room } else { options.px(1.0) };
    let column = if is_low { longest.min(width * 2 / 5).min(width - before - room - least_plot).max(0) } else { 0 };
    let left = column + before;
    let edges = Edges { left, right: (width - room).max(left + 1), top: 0, bottom: 1 };
    let plot = Plot::new(edges, values, Axis::exact(0.0, 1.0));
    let x_of = |number: f64| plot.at(number, 0.0).0;
    let zero = x_of(base);

    for (place, row) in rows.iter().enumerate() {
        let upper = top + height * place as i32;
        let bar_top = if is_low { upper + height / 6 } else { upper + height * 11 / 20 };
        let bar_bottom = upper + height - options.px(4.0).min(height / 8);
        let middle = (bar_top + bar_bottom) / 2;
        // A story may name its figures at any length.
        let (name_y, name_room) = if is_low { (middle, column - options.px(8.0)) } else { (upper + height / 4, width) };
        painter.label(&options.shortened(row.name, name_room), (0, name_y), HPos::Left, palette.ink);

        let falls = row.falls(base);
        let mut outermost = zero;
        for (from, to, colour) in &row.bars {
            let (start, end) = (x_of(*from), x_of(*to));
            // At least a pixel, so that a small effect stays visible.
            let end =
                if end == start && from != to { end + (to - from).signum() as i32 * options.px(1.0) } else { end };
            painter.rectangle((start, bar_top), (end, bar_bottom), colour.to_rgba());
            outermost = if falls { end } else { outermost.max(start).max(end) };
        }
        let gap = options.px(5.0);
        let (anchor, x) = match falls {
            true if is_wide => (HPos::Left, zero + gap),
            true => (HPos::Right, outermost - gap),
            false => (HPos::Left, outermost + gap),
        };
        painter.label(&row.text, (x, middle), anchor, palette.ink);
        let overhang = options.px(2.0);
        let line = ((zero, bar_top - overhang), (zero + options.px(1.0), bar_bottom + overhang));
        painter.rectangle(line.0, line.1, palette.ink.to_rgba());
        painter.mark((outermost, middle), series, row.index, row.number);
    }
}

/// The height of a row when `count` of them fill the surface.
pub fn row_height(painter: &Painter, count: usize) -> i32 {
    (painter.options.height_px as i32 / count.max(1) as i32).max(1)
}
