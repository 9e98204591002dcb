//! A few whole futures as thin grey lines, one of them pointed out.

use plotters::style::Color;

use super::frame::{Edges, Plot, line, value_grid, year_labels};
use super::labels::{Boundary, end_labels, level_label};
use super::margin::course;
use super::painter::Painter;
use super::picture::Picture;
use super::{Axis, Colour, RenderOptions, Undrawable};
use crate::model::Band;

/// What the picture shows.
pub struct Runs<'a> {
    /// The year before the first of the runs.
    pub base_year: i32,
    /// The margin uplift of each future, year by year, in points.
    pub runs: &'a [Vec<f64>],
    /// Which of them is pointed out; none if there is no such place.
    pub highlighted: usize,
    /// The years of the author's futures; empty where the reader has changed nothing.
    pub author: &'a [Band],
    /// From how many points on a reader of the report would see an effect.
    pub visible_points: f64,
    /// The line of no change, the line from where an effect is seen, what is reported and what is assumed, and the name
    /// of the author's middle.
    pub words: [&'a str; 5],
}

/// A thin line for each future from the base year on, and a strong one for the one that is pointed out. The axis is the
/// same whichever that is. A dashed line is the author's middle.
///
/// # Errors
///
/// [`Undrawable`], at the boundary the code `undrawable`, if plotters gives up on a part of the picture.
pub fn runs(runs: &Runs, options: &RenderOptions) -> Result<Picture, Undrawable> {
    let Runs { base_year, runs, highlighted, author, visible_points, words } = *runs;
    let [no_change, seen, reported, assumed, author_name] = words;
    let last = runs.iter().map(Vec::len).max().unwrap_or(0) as f64;
    let ghost = course(author, base_year, last, |band| band.p50);
    let own = runs.iter().flatten().copied().chain(ghost.iter().map(|(_, points)| *points));
    let values = Axis::covering(own.chain([0.0, visible_points]));
    let boundary = Boundary { words: [reported, assumed], share: 0.5 / (last + 0.5) };
    let names = if ghost.is_empty() { &[][..] } else { &[author_name] };
    let right = if names.is_empty() { options.px(6.0) } else { 0 };
    let edges = Edges::around_named(&values, names, options);
    let edges = boundary.around(Edges { right: edges.right - right, ..edges }, options);
    let plot = Plot::new(edges, Axis::exact(-0.5, last), values.clone());
    let palette = &options.palette;
    let mut painter = Painter::new(options);

    value_grid(&mut painter, &plot, &values);
    year_labels(&mut painter, &plot, base_year, last as usize + 1);
    boundary.draw(&mut painter, &edges);
    let level = |points: f64| plot.points(&[(-0.5, points), (last, points)]);
    line(&mut painter, level(visible_points), palette.warning, Some((1.5, 3.5)));

    let years = |run: &[f64]| -> Vec<(f64, f64)> {
        let all = [0.0].into_iter().chain(run.iter().copied());
        all.enumerate().map(|(year, points)| (year as f64, points)).collect()
    };
    for run in runs {
        painter.path(plot.points(&years(run)), palette.given.to_rgba(), 1.0);
    }
    line(&mut painter, plot.points(&ghost), palette.muted, Some((5.0, 3.0)));
    let strong = runs.get(highlighted).map(|run| years(run)).unwrap_or_default();
    line(&mut painter, plot.points(&strong), palette.accent, None);
    for at in plot.points(&strong) {
        painter.disc(at, 2.5, palette.accent);
    }
    // The one that is pointed out comes first: where several are as near, it is read.
    let order = (0..runs.len()).filter(|place| *place == highlighted);
    for place in order.chain((0..runs.len()).filter(|place| *place != highlighted)) {
        for (year, points) in runs.get(place).map(|run| years(run)).unwrap_or_default() {
            painter.mark_in_column(plot.at(year, points), "run", (place, year as usize), Some(points));
        }
    }
    // The author's are a row after the others.
    for (year, points) in &ghost {
        let cell = (runs.len(), *year as usize);
        painter.mark_in_column(plot.at(*year, *points), "author", cell, Some(*points));
    }

    for line in [plot.points(&strong), plot.points(&ghost), level(0.0), level(visible_points)] {
        painter.keep_line_free(&line);
    }
    let end = ghost.last().map(|(_, points)| *points);
    let author_name = [author_name];
    let ends: Vec<(f64, &[&str], Colour)> = end.map(|end| (end, &author_name[..], palette.muted)).into_iter().collect();
    end_labels(&mut painter, &plot, &ends);
    level_label(&mut painter, &plot, visible_points, seen, palette.warning, true);
    // The number at the axis says the same: where lines are in the way, words would be hard to read.
    for run in runs {
        painter.keep_line_free(&plot.points(&years(run)));
    }
    level_label(&mut painter, &plot, 0.0, no_change, palette.ink, false);
    painter.finish()
}
