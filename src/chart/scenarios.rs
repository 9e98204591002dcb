//! Scenarios over one another: a line each.

use plotters::style::Color;

use super::frame::{Edges, Plot, line, value_grid, year_labels};
use super::labels::{Heading, end_labels, threshold_label};
use super::painter::Painter;
use super::picture::Picture;
use super::{Axis, RenderOptions, Undrawable};

/// The dashes that distinguish lines where colours do not; none is that of the line from where an effect is seen.
const DASHES: [Option<(f64, f64)>; 4] = [Some((6.0, 4.0)), Some((4.0, 7.0)), Some((10.0, 3.0)), Some((3.0, 2.0))];

/// The share of the width that a name may take before it is broken into lines.
const MOST_FOR_NAMES: f64 = 0.3;

/// One scenario.
pub struct Series<'a> {
    /// What its end is labelled with.
    pub name: &'a str,
    /// A number for each year; NaN leaves a gap.
    pub numbers: Vec<f64>,
    /// Whether it is the author's, which stays in sight once the reader has moved something.
    pub is_author: bool,
}

/// What the picture of scenarios shows.
pub struct Scenarios<'a> {
    /// The first year.
    pub first: i32,
    /// The scenarios: that of the inputs in use first.
    pub series: &'a [Series<'a>],
    /// From how many points on a reader of the report would see an effect, where the numbers are points of margin.
    pub visible_points: Option<f64>,
    /// What is said of the years, and of the line from where an effect is seen. Empty words are left out.
    pub words: [&'a str; 2],
}

/// A line for each scenario: the first in the accent, the others dashed in shades of grey, the author's thin. The axis
/// always shows zero, and the line from where an effect is seen.
///
/// # Errors
///
/// [`Undrawable`], at the boundary the code `undrawable`, if plotters gives up on a part of the picture.
pub fn scenarios(scenarios: &Scenarios, options: &RenderOptions) -> Result<Picture, Undrawable> {
    let Scenarios { first, series, visible_points, words: [assumed, above] } = *scenarios;
    let numbers = series.iter().flat_map(|one| one.numbers.iter().copied());
    let values = Axis::covering(numbers.chain(visible_points).chain([0.0]));
    let count = series.iter().map(|one| one.numbers.len()).max().unwrap_or(1).max(1);
    let last = count as f64 - 1.0;
    let room = (f64::from(options.width_px) * MOST_FOR_NAMES) as i32;
    let names: Vec<_> = series.iter().map(|one| options.in_lines(one.name, room)).collect();
    let heading = Heading(assumed);
    let edges = heading.above(Edges::around_named(&values, &names.concat(), options), options);
    let plot = Plot::new(edges, Axis::exact(0.0, last), values.clone());
    let palette = &options.palette;
    let mut painter = Painter::new(options);

    value_grid(&mut painter, &plot, &values);
    year_labels(&mut painter, &plot, first, count);
    heading.draw(&mut painter, &edges);
    let threshold = visible_points.map(|points| (points, plot.points(&[(0.0, points), (last, points)])));
    if let Some((_, level)) = &threshold {
        line(&mut painter, level.clone(), palette.warning, Some((1.5, 3.5)));
        painter.keep_line_free(level);
    }

    let mut ends = Vec::new();
    let greys = [palette.ink, palette.muted, palette.given].into_iter().cycle();
    let mut kept = greys.zip(DASHES.into_iter().cycle());
    for (place, (one, name)) in series.iter().zip(&names).enumerate() {
        let mut points = Vec::new();
        for (index, number) in one.numbers.iter().enumerate().filter(|(_, number)| number.is_finite()) {
            let at = plot.at(index as f64, *number);
            let name = if one.is_author { "author" } else { "scenario" };
            painter.mark_in_column(at, name, (index, place), Some(*number));
            points.push(at);
        }
        painter.keep_line_free(&points);
        let colour = if one.is_author {
            painter.path(points, palette.muted.to_rgba(), 1.5);
            palette.muted
        } else {
            let (colour, dash) =
                if place == 0 { (palette.accent, None) } else { kept.next().unwrap_or((palette.ink, None)) };
            line(&mut painter, points, colour, dash);
            colour
        };
        let end = one.numbers.iter().rev().find(|number| number.is_finite());
        ends.extend(end.map(|end| (*end, name.as_slice(), colour)));
    }

    end_labels(&mut painter, &plot, &ends);
    if let Some((points, _)) = threshold {
        threshold_label(&mut painter, &plot, points, above, true);
    }
    painter.finish()
}
