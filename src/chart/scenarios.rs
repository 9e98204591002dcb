//! Scenarios over one another: a line each.

use super::frame::{Edges, Plot, line, value_grid, year_labels};
use super::labels::end_labels;
use super::painter::Painter;
use super::picture::Picture;
use super::{Axis, RenderOptions, Undrawable};

/// The dashes that distinguish lines where colours do not.
const DASHES: [Option<(f64, f64)>; 5] = [None, Some((6.0, 4.0)), Some((1.5, 3.5)), Some((10.0, 3.0)), Some((3.0, 2.0))];

/// The share of the width that a name may take before it is broken into lines.
const MOST_FOR_NAMES: f64 = 0.3;

/// One scenario.
pub struct Series<'a> {
    /// What its end is labelled with.
    pub name: &'a str,
    /// A number for each year; NaN leaves a gap.
    pub numbers: Vec<f64>,
}

/// A line for each scenario from the year `first` on. The axis always shows zero.
///
/// # Errors
///
/// [`Undrawable`], at the boundary the code `undrawable`, if plotters gives up on a part of the picture.
pub fn scenarios(first: i32, series: &[Series], options: &RenderOptions) -> Result<Picture, Undrawable> {
    let numbers = series.iter().flat_map(|one| one.numbers.iter().copied());
    let values = Axis::covering(numbers.chain([0.0]));
    let count = series.iter().map(|one| one.numbers.len()).max().unwrap_or(1).max(1);
    let room = (f64::from(options.width_px) * MOST_FOR_NAMES) as i32;
    let names: Vec<_> = series.iter().map(|one| options.in_lines(one.name, room)).collect();
    let edges = Edges::around_named(&values, &names.concat(), options);
    let plot = Plot::new(edges, Axis::exact(0.0, count as f64 - 1.0), values.clone());
    let palette = &options.palette;
    let colours = [palette.accent, palette.ink, palette.warning, palette.muted, palette.given];
    let mut painter = Painter::new(options);

    value_grid(&mut painter, &plot, &values);

    let mut ends = Vec::new();
    let styles = colours.into_iter().cycle().zip(DASHES.into_iter().cycle());
    for ((one, name), (colour, dash)) in series.iter().zip(&names).zip(styles) {
        let mut points = Vec::new();
        for (index, number) in one.numbers.iter().enumerate().filter(|(_, number)| number.is_finite()) {
            let at = plot.at(index as f64, *number);
            painter.mark(at, "scenario", index, Some(*number));
            points.push(at);
        }
        line(&mut painter, points, colour, dash);
        let end = one.numbers.iter().rev().find(|number| number.is_finite());
        ends.extend(end.map(|end| (*end, name.as_slice(), colour)));
    }

    end_labels(&mut painter, &plot, &ends);
    year_labels(&mut painter, &plot, first, count);
    painter.finish()
}
