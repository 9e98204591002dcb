//! A series as a small line without axes: its course at a glance, beside the numbers that say the rest.

use super::frame::{Edges, Plot, line};
use super::painter::Painter;
use super::picture::Picture;
use super::{Axis, RenderOptions, Undrawable};

/// Logical pixels around the line, so that its ends are not cut off.
const MARGIN: f64 = 4.0;

/// A line through `points`, each a time and a number; one that is not finite leaves a gap. The last number is a dot.
///
/// # Errors
///
/// [`Undrawable`], at the boundary the code `undrawable`, if plotters gives up on a part of the picture.
pub fn sparkline(points: &[(f64, f64)], options: &RenderOptions) -> Result<Picture, Undrawable> {
    let known = || points.iter().filter(|(_, number)| number.is_finite());
    let ends = |read: fn(&(f64, f64)) -> f64| {
        let all = known().map(read);
        all.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), next| (low.min(next), high.max(next)))
    };
    let ((first, last), (low, high)) = (ends(|point| point.0), ends(|point| point.1));
    let mut painter = Painter::new(options);
    if first > last {
        return painter.finish();
    }
    let margin = options.px(MARGIN);
    let (width, height) = (options.width_px as i32, options.height_px as i32);
    let edges = Edges {
        left: margin,
        right: (width - margin).max(margin + 1),
        top: margin,
        bottom: (height - margin).max(margin + 1),
    };
    let plot = Plot::new(edges, Axis::exact(first, last), Axis::exact(low, high));
    for run in points.split(|(_, number)| !number.is_finite()) {
        line(&mut painter, plot.points(run), options.palette.given, None);
    }
    for (index, (time, number)) in points.iter().enumerate().filter(|(_, (_, number))| number.is_finite()) {
        painter.mark(plot.at(*time, *number), "point", index, Some(*number));
    }
    if let Some((time, number)) = known().next_back() {
        painter.disc(plot.at(*time, *number), 2.5, options.palette.accent);
    }
    painter.finish()
}
