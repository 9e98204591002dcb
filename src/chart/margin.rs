//! The operating margin with and without the tools.

use super::frame::{Edges, Plot, end_labels, line, value_grid, year_labels};
use super::picture::Picture;
use super::sheet::Sheet;
use super::{Axis, Look, Undrawable};
use crate::model::{Assumptions, Projection};

/// The threshold of visibility is kept in view up to this many points, so that it lends scale to a small effect.
const MOST_POINTS_FOR_SCALE: f64 = 1.0;

/// A solid line with the tools, a dashed one without, and a thin one from where a reader of the report could see it.
///
/// `names` label the ends of the lines with the tools, without, and of the threshold. The baseline is always drawn.
pub fn margin(projection: &Projection, a: &Assumptions, names: [&str; 3], look: &Look) -> Result<Picture, Undrawable> {
    let base_margin = a.operating_income_0 / a.revenue_0 * 100.0;
    let with_ai: Vec<f64> =
        [base_margin].into_iter().chain(projection.years.iter().map(|year| year.margin_with_ai_percent)).collect();
    let last = with_ai.len() as f64 - 1.0;
    let threshold = base_margin + a.visible_points;
    let scale = base_margin + a.visible_points.min(MOST_POINTS_FOR_SCALE);
    let values = Axis::covering(with_ai.iter().copied().chain([base_margin, scale]));
    let plot = Plot::new(Edges::around_named(&values, &names, look), Axis::exact(0.0, last), values.clone());
    let palette = &look.palette;
    let mut sheet = Sheet::new(look);

    value_grid(&mut sheet, &plot, &values);

    let level = |number: f64| vec![plot.at(0.0, number), plot.at(last, number)];
    let shows_threshold = values.contains(threshold);
    if shows_threshold {
        line(&mut sheet, level(threshold), palette.warning, Some((1.5, 3.5)));
    }
    line(&mut sheet, level(base_margin), palette.given, Some((6.0, 4.0)));
    let path: Vec<_> = with_ai.iter().enumerate().map(|(i, margin)| plot.at(i as f64, *margin)).collect();
    line(&mut sheet, path.clone(), palette.accent, None);

    for (index, (at, margin)) in path.into_iter().zip(&with_ai).enumerate() {
        sheet.mark(at, "marginWithAiPct", index, Some(*margin));
        sheet.disc(at, 2.5, palette.accent);
        sheet.mark(plot.at(index as f64, base_margin), "baselineMarginPct", index, Some(base_margin));
    }

    let [with_name, without_name, threshold_name] = names;
    let end = with_ai.last().copied().unwrap_or(base_margin);
    let mut ends = vec![(end, with_name, palette.accent), (base_margin, without_name, palette.muted)];
    if shows_threshold {
        ends.push((threshold, threshold_name, palette.warning));
    }
    end_labels(&mut sheet, &plot, &ends);
    year_labels(&mut sheet, &plot, a.base_year(), with_ai.len());
    sheet.finish()
}
