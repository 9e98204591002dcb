//! A few whole futures as faint lines, one of them pointed out.

use plotters::style::Color;

use super::frame::{Edges, Plot, line, value_grid, year_labels};
use super::labels::{Boundary, level_label};
use super::painter::Painter;
use super::picture::Picture;
use super::{Axis, RenderOptions, Undrawable};

/// How strongly the colour of a line covers what lies behind it.
const FAINT: f64 = 0.3;

/// What the picture shows.
pub struct Runs<'a> {
    /// The year before the first of the runs.
    pub base_year: i32,
    /// The margin uplift of each future, year by year, in points.
    pub runs: &'a [Vec<f64>],
    /// Which of them is pointed out; none if there is no such place.
    pub highlighted: usize,
    /// From how many points on a reader of the report would see an effect.
    pub visible_points: f64,
    /// The line of no change, the line from where an effect is seen, what is reported and what is assumed.
    pub words: [&'a str; 4],
}

/// A faint line for each future from the base year on, and a strong one for the one that is pointed out. The axis is the
/// same whichever that is.
///
/// # Errors
///
/// [`Undrawable`], at the boundary the code `undrawable`, if plotters gives up on a part of the picture.
pub fn runs(runs: &Runs, options: &RenderOptions) -> Result<Picture, Undrawable> {
    let Runs { base_year, runs, highlighted, visible_points, words: [no_change, seen, reported, assumed] } = *runs;
    let values = Axis::covering(runs.iter().flatten().copied().chain([0.0, visible_points]));
    let last = runs.iter().map(Vec::len).max().unwrap_or(0) as f64;
    let boundary = Boundary { words: [reported, assumed], share: 0.5 / (last + 0.5) };
    let edges = boundary.around(Edges::around(&values, options.px(6.0), options), options);
    let plot = Plot::new(edges, Axis::exact(-0.5, last), values.clone());
    let palette = &options.palette;
    let mut painter = Painter::new(options);

    value_grid(&mut painter, &plot, &values);
    year_labels(&mut painter, &plot, base_year, last as usize + 1);
    boundary.draw(&mut painter, &edges);
    let level = |points: f64| plot.points(&[(-0.5, points), (last, points)]);
    line(&mut painter, level(visible_points), palette.warning, Some((1.5, 3.5)));

    let course = |run: &[f64]| -> Vec<_> {
        let all = [0.0].into_iter().chain(run.iter().copied());
        all.enumerate().map(|(year, points)| (year as f64, points)).collect()
    };
    for run in runs {
        painter.path(plot.points(&course(run)), palette.given.mix(FAINT), 1.0);
    }
    let own = runs.get(highlighted).map(|run| course(run)).unwrap_or_default();
    let points = plot.points(&own);
    line(&mut painter, points.clone(), palette.accent, None);
    for (index, (at, (_, number))) in points.iter().zip(&own).enumerate() {
        painter.mark(*at, "run", index, Some(*number));
        painter.disc(*at, 2.5, palette.accent);
    }
    for run in runs.iter().enumerate().filter(|(place, _)| *place != highlighted).map(|(_, run)| run) {
        for (index, (year, number)) in course(run).into_iter().enumerate() {
            painter.mark(plot.at(year, number), "other", index, Some(number));
        }
    }

    for line in [points, level(0.0), level(visible_points)] {
        painter.keep_line_free(&line);
    }
    level_label(&mut painter, &plot, visible_points, seen, palette.warning, true);
    level_label(&mut painter, &plot, 0.0, no_change, palette.ink, false);
    painter.finish()
}
