//! The operating margin with and without the tools.

use plotters::style::Color;

use super::frame::{Edges, Plot, end_labels, line, value_grid, year_labels};
use super::painter::Painter;
use super::picture::Picture;
use super::{Axis, RenderOptions, Undrawable};
use crate::model::Band;

/// The threshold of visibility is kept in view up to this many points, so that it lends scale to a small effect.
const MOST_POINTS_FOR_SCALE: f64 = 1.0;

/// How strongly the colour of the band covers what lies behind it.
const BAND: f64 = 0.14;

/// What the chart of the margin shows.
pub struct Margin<'a> {
    /// The margin of each year in the simulated futures.
    pub bands: &'a [Band],
    /// The margin of the base year, in percent, at which it would stay without the tools.
    pub base_margin_percent: f64,
    /// From how many points on a reader of the report could see an effect.
    pub visible_points: f64,
    /// What the ends of the lines are labelled with: with the tools, without, and the threshold.
    pub names: [&'a str; 3],
}

/// A solid line for the middle of the futures, a band for nine in ten of them, a dashed line without the tools, and a
/// thin one from where a reader of the report could see the effect. The baseline is always drawn.
///
/// # Errors
///
/// [`Undrawable`], at the boundary the code `undrawable`, if plotters gives up on a part of the picture.
pub fn margin(margin: &Margin, options: &RenderOptions) -> Result<Picture, Undrawable> {
    let Margin { bands, base_margin_percent: base, visible_points, names } = *margin;
    let with_ai: Vec<f64> = [base].into_iter().chain(bands.iter().map(|band| band.margin_p50_percent)).collect();
    let last = with_ai.len() as f64 - 1.0;
    let threshold = base + visible_points;
    let scale = base + visible_points.min(MOST_POINTS_FOR_SCALE);
    let ends = bands.iter().flat_map(|band| [band.margin_p05_percent, band.margin_p95_percent]);
    let values = Axis::covering(ends.chain([base, scale]));
    let plot = Plot::new(Edges::around_named(&values, &names, options), Axis::exact(0.0, last), values.clone());
    let palette = &options.palette;
    let mut painter = Painter::new(options);

    value_grid(&mut painter, &plot, &values);

    // From the base year, in which every future has the same margin.
    let path = |read: fn(&Band) -> f64| -> Vec<_> {
        let all = [base].into_iter().chain(bands.iter().map(read));
        all.enumerate().map(|(i, margin)| plot.at(i as f64, margin)).collect()
    };
    let mut around = path(|band| band.margin_p05_percent);
    around.extend(path(|band| band.margin_p95_percent).into_iter().rev());
    painter.polygon(around, palette.accent.mix(BAND));

    let level = |number: f64| vec![plot.at(0.0, number), plot.at(last, number)];
    let shows_threshold = values.contains(threshold);
    if shows_threshold {
        line(&mut painter, level(threshold), palette.warning, Some((1.5, 3.5)));
    }
    line(&mut painter, level(base), palette.given, Some((6.0, 4.0)));
    let middle = path(|band| band.margin_p50_percent);
    line(&mut painter, middle.clone(), palette.accent, None);

    for (index, (at, margin)) in middle.into_iter().zip(&with_ai).enumerate() {
        painter.mark(at, "marginP50Pct", index, Some(*margin));
        painter.disc(at, 2.5, palette.accent);
        painter.mark(plot.at(index as f64, base), "baselineMarginPct", index, Some(base));
    }

    let [with_name, without_name, threshold_name] = names;
    let end = with_ai.last().copied().unwrap_or(base);
    let mut ends = vec![(end, with_name, palette.accent), (base, without_name, palette.muted)];
    if shows_threshold {
        ends.push((threshold, threshold_name, palette.warning));
    }
    end_labels(&mut painter, &plot, &ends);
    let first = bands.first().map_or(0, |band| band.year.saturating_sub(1));
    year_labels(&mut painter, &plot, first, with_ai.len());
    painter.finish()
}
