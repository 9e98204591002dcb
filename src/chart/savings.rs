//! Savings per year: the cash, what reaches the income statement, and the cash so far.

use plotters::prelude::{Circle, Rectangle};
use plotters::style::Color;

use super::frame::{Edges, line, value_grid, year_labels};
use super::picture::{Mark, Picture};
use super::recorder::record;
use super::{Axis, Look, Undrawable};
use crate::model::Year;

/// Two bars a year, cash filled and P&L outlined, and a dashed line for cumulative cash. The axis always shows zero.
pub fn savings(years: &[Year], look: &Look) -> Result<Picture, Undrawable> {
    let numbers = years.iter().flat_map(|year| [year.net_cash, year.pl_saving, year.cumulative_net_cash]);
    let values = Axis::covering(numbers.chain([0.0]));
    let edges = Edges::around(&values, look.px(2.0), look);
    let labels: Vec<i32> = years.iter().map(|year| year.year).collect();

    record(look, |surface| {
        let bands = Axis::exact(-0.5, years.len() as f64 - 0.5);
        let plot = edges.plot(surface, bands, values.clone());
        let mut marks = Vec::new();
        let mut mark = |series, index, position, number| {
            let (x, y) = plot.map_coordinate(&(position, number));
            marks.push(Mark { x, y, series, index, number: Some(number) });
            (x, y)
        };

        value_grid(surface, edges, &values, look)?;

        let (_, zero) = plot.map_coordinate(&(0.0, 0.0));
        for (index, year) in years.iter().enumerate() {
            let centre = index as f64;
            let cash = mark("netCash", index, centre - 0.18, year.net_cash);
            let books = mark("plSaving", index, centre + 0.18, year.pl_saving);
            let left = plot.map_coordinate(&(centre - 0.34, 0.0)).0;
            let middle = plot.map_coordinate(&(centre, 0.0)).0;
            let right = plot.map_coordinate(&(centre + 0.34, 0.0)).0;
            let palette = &look.palette;
            let bar = |from, to, y| [(from, zero), (to, visible(zero, y, look))];
            surface.draw(&Rectangle::new(bar(left, middle - look.px(1.0), cash.1), palette.accent.filled()))?;
            let outline = palette.given.stroke_width(look.px(1.5) as u32);
            surface
                .draw(&Rectangle::new(bar(middle + look.px(1.0), right, books.1), palette.given.mix(0.25).filled()))?;
            surface.draw(&Rectangle::new(bar(middle + look.px(1.0), right, books.1), outline))?;
        }

        let total: Vec<_> = years.iter().enumerate().map(|(i, year)| (i as f64, year.cumulative_net_cash)).collect();
        line(&plot, &total, look.palette.ink, Some((5.0, 3.0)), look)?;
        for (index, (position, number)) in total.iter().enumerate() {
            let at = mark("cumulativeNetCash", index, *position, *number);
            surface.draw(&Circle::new(at, look.px(2.5), look.palette.ink.filled()))?;
        }

        year_labels(surface, &plot, &labels, look)?;
        Ok(marks)
    })
}

/// The end of a bar, at least a pixel from zero: a small effect is not no effect.
fn visible(zero: i32, end: i32, look: &Look) -> i32 {
    if end == zero { zero - look.px(1.0) } else { end }
}
