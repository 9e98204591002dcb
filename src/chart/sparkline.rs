//! A series as a small line without axes: its shape at a glance, beside the numbers that say the rest.

use super::frame::{Edges, Plot, line};
use super::picture::Picture;
use super::sheet::Sheet;
use super::{Axis, Look, Undrawable};

/// Logical pixels around the line, so that its ends are not cut off.
const MARGIN: f64 = 4.0;

/// A line through `points`, each a time and a number; one that is not finite leaves a gap. The last number is a dot.
pub fn sparkline(points: &[(f64, f64)], look: &Look) -> Result<Picture, Undrawable> {
    let known = || points.iter().filter(|(_, number)| number.is_finite());
    let ends = |read: fn(&(f64, f64)) -> f64| {
        let all = known().map(read);
        all.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), next| (low.min(next), high.max(next)))
    };
    let ((first, last), (low, high)) = (ends(|point| point.0), ends(|point| point.1));
    let mut sheet = Sheet::new(look);
    if first > last {
        return sheet.finish();
    }
    let margin = look.px(MARGIN);
    let (width, height) = (look.width_px as i32, look.height_px as i32);
    let edges = Edges {
        left: margin,
        right: (width - margin).max(margin + 1),
        top: margin,
        bottom: (height - margin).max(margin + 1),
    };
    let plot = Plot::new(edges, Axis::exact(first, last), Axis::exact(low, high));
    for run in points.split(|(_, number)| !number.is_finite()) {
        line(&mut sheet, plot.points(run), look.palette.given, None);
    }
    for (index, (time, number)) in points.iter().enumerate().filter(|(_, (_, number))| number.is_finite()) {
        sheet.mark(plot.at(*time, *number), "point", index, Some(*number));
    }
    if let Some((time, number)) = known().next_back() {
        sheet.disc(plot.at(*time, *number), 2.5, look.palette.accent);
    }
    sheet.finish()
}
