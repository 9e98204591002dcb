//! Savings per year: the cash, what reaches the income statement, and the cash so far.

use plotters::style::Color;

use super::frame::{Edges, Plot, line, value_grid, year_labels};
use super::painter::Painter;
use super::picture::Picture;
use super::{Axis, RenderOptions, Undrawable};
use crate::model::Year;

/// Two bars a year, cash filled and P&L outlined, and a dashed line for cumulative cash. The axis always shows zero.
///
/// # Errors
///
/// [`Undrawable`], at the boundary the code `undrawable`, if plotters gives up on a part of the picture.
pub fn savings(years: &[Year], options: &RenderOptions) -> Result<Picture, Undrawable> {
    let numbers = years.iter().flat_map(|year| [year.net_cash, year.pl_saving, year.cumulative_net_cash]);
    let values = Axis::covering(numbers.chain([0.0]));
    let edges = Edges::around(&values, options.px(2.0), options);
    let plot = Plot::new(edges, Axis::exact(-0.5, years.len() as f64 - 0.5), values.clone());
    let palette = &options.palette;
    let mut painter = Painter::new(options);

    value_grid(&mut painter, &plot, &values);

    let (_, zero) = plot.at(0.0, 0.0);
    for (index, year) in years.iter().enumerate() {
        let centre = index as f64;
        let cash = plot.at(centre - 0.18, year.net_cash);
        let books = plot.at(centre + 0.18, year.pl_saving);
        painter.mark(cash, "netCash", index, Some(year.net_cash));
        painter.mark(books, "plSaving", index, Some(year.pl_saving));
        let [left, middle, right] = [-0.34, 0.0, 0.34].map(|aside| plot.at(centre + aside, 0.0).0);
        let gap = options.px(1.0);
        painter.rectangle((left, zero), (middle - gap, visible(zero, cash.1, options)), palette.accent.to_rgba());
        let (from, to) = ((middle + gap, zero), (right, visible(zero, books.1, options)));
        painter.rectangle(from, to, palette.given.mix(0.25));
        painter.outline(from, to, palette.given, 1.5);
    }

    let total: Vec<_> = years.iter().enumerate().map(|(i, year)| (i as f64, year.cumulative_net_cash)).collect();
    line(&mut painter, plot.points(&total), palette.ink, Some((5.0, 3.0)));
    for (index, (position, number)) in total.iter().enumerate() {
        let at = plot.at(*position, *number);
        painter.mark(at, "cumulativeNetCash", index, Some(*number));
        painter.disc(at, 2.5, palette.ink);
    }

    year_labels(&mut painter, &plot, years.first().map_or(0, |year| year.year), years.len());
    painter.finish()
}

/// The end of a bar, at least a pixel from zero, so that a small effect stays visible.
fn visible(zero: i32, end: i32, options: &RenderOptions) -> i32 {
    if end == zero { zero - options.px(1.0) } else { end }
}
