//! The operating margin with and without the tools.

use plotters::prelude::Circle;
use plotters::style::Color;

use super::frame::{Edges, end_labels, line, value_grid, year_labels};
use super::picture::{Mark, Picture};
use super::recorder::record;
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
    let years: Vec<i32> = (0..with_ai.len()).map(|t| a.base_year() + t as i32).collect();
    let threshold = base_margin + a.visible_points;
    let scale = base_margin + a.visible_points.min(MOST_POINTS_FOR_SCALE);
    let values = Axis::covering(with_ai.iter().copied().chain([base_margin, scale]));

    let widest = names.iter().map(|name| look.label_width(name)).max().unwrap_or(0) + look.px(10.0);
    let edges = Edges::around(&values, widest.min(look.width_px as i32 / 3), look);

    record(look, |surface| {
        let plot = edges.plot(surface, Axis::exact(0.0, with_ai.len() as f64 - 1.0), values.clone());
        let last = with_ai.len() as f64 - 1.0;
        let palette = &look.palette;
        let path = |margins: &[f64]| margins.iter().enumerate().map(|(i, m)| (i as f64, *m)).collect::<Vec<_>>();
        let without: Vec<f64> = with_ai.iter().map(|_| base_margin).collect();

        value_grid(surface, edges, &values, look)?;

        let shows_threshold = plot.get_y_range().contains(&threshold);
        if shows_threshold {
            line(&plot, &[(0.0, threshold), (last, threshold)], palette.warning, Some((1.5, 3.5)), look)?;
        }
        line(&plot, &path(&without), palette.given, Some((6.0, 4.0)), look)?;
        line(&plot, &path(&with_ai), palette.accent, None, look)?;

        let mut marks = Vec::new();
        for (series, margins) in [("marginWithAiPct", &with_ai), ("baselineMarginPct", &without)] {
            for (index, (position, number)) in path(margins).into_iter().enumerate() {
                let (x, y) = plot.map_coordinate(&(position, number));
                marks.push(Mark { x, y, series, index, number: Some(number) });
                if series == "marginWithAiPct" {
                    surface.draw(&Circle::new((x, y), look.px(2.5), palette.accent.filled()))?;
                }
            }
        }

        let [with_name, without_name, threshold_name] = names;
        let mut ends = vec![(end_of(&with_ai), with_name, palette.accent), (base_margin, without_name, palette.muted)];
        if shows_threshold {
            ends.push((threshold, threshold_name, palette.warning));
        }
        end_labels(surface, &plot, edges, last, &ends, look)?;
        year_labels(surface, &plot, &years, look)?;
        Ok(marks)
    })
}

fn end_of(margins: &[f64]) -> f64 {
    margins.last().copied().unwrap_or(0.0)
}
