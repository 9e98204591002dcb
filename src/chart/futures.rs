//! Many futures: bands, a median and a few whole paths of the margin uplift.

use plotters::prelude::{PathElement, Polygon};
use plotters::style::Color;

use super::frame::{Edges, end_labels, line, value_grid, year_labels};
use super::picture::{Mark, Picture};
use super::recorder::record;
use super::{Axis, Look, Undrawable};
use crate::model::Band;

/// How strongly the colour of the band from the 5 % to the 95 % quantile covers what lies behind it.
const OUTER: f64 = 0.14;

/// The same of the band from the 25 % to the 75 % quantile, on top of the outer one.
const INNER: f64 = 0.22;

/// The same of a single path.
const PATH: f64 = 0.35;

/// What the chart of futures shows.
pub struct Futures<'a> {
    /// The margin uplift of each year, in points.
    pub bands: &'a [Band],
    /// The margin uplift of a few futures, year by year.
    pub samples: &'a [Vec<f64>],
    /// From how many points on a reader of the report could see it.
    pub visible_points: f64,
    /// What the ends of the median and of the threshold are labelled with.
    pub names: [&'a str; 2],
}

/// Two bands around the median, with a few paths, from the base year on, where every future has the same margin.
pub fn futures(futures: &Futures, look: &Look) -> Result<Picture, Undrawable> {
    let Futures { bands, samples, visible_points, names } = futures;
    let ends = bands.iter().flat_map(|band| [band.p05, band.p95]);
    let values = Axis::covering(ends.chain([0.0, *visible_points]));
    let widest = names.iter().map(|name| look.label_width(name)).max().unwrap_or(0) + look.px(10.0);
    let edges = Edges::around(&values, widest.min(look.width_px as i32 / 3), look);
    let first = bands.first().map_or(0, |band| band.year.saturating_sub(1));
    let years: Vec<i32> = [first].into_iter().chain(bands.iter().map(|band| band.year)).collect();
    let last = bands.len().max(1) as f64;

    record(look, |surface| {
        let plot = edges.plot(surface, Axis::exact(0.0, last), values.clone());
        let palette = &look.palette;
        let path = |at: fn(&Band) -> f64| {
            let later = bands.iter().enumerate().map(move |(i, band)| (i as f64 + 1.0, at(band)));
            [(0.0, 0.0)].into_iter().chain(later).collect::<Vec<_>>()
        };

        value_grid(surface, edges, &values, look)?;
        for (low, high, strength) in [
            (path(|band| band.p05), path(|band| band.p95), OUTER),
            (path(|band| band.p25), path(|band| band.p75), INNER),
        ] {
            let outline: Vec<_> = low.into_iter().chain(high.into_iter().rev()).collect();
            plot.draw(&Polygon::new(outline, palette.accent.mix(strength)))?;
        }
        for sample in *samples {
            let later = sample.iter().enumerate().map(|(i, uplift)| (i as f64 + 1.0, *uplift));
            let points: Vec<_> = [(0.0, 0.0)].into_iter().chain(later).collect();
            let stroke = palette.given.mix(PATH).stroke_width(look.px(1.0) as u32);
            plot.draw(&PathElement::new(points, stroke))?;
        }
        line(&plot, &[(0.0, *visible_points), (last, *visible_points)], palette.warning, Some((1.5, 3.5)), look)?;
        let median = path(|band| band.p50);
        line(&plot, &median, palette.accent, None, look)?;

        let mut marks = Vec::new();
        for (index, (position, number)) in median.iter().enumerate() {
            let (x, y) = plot.map_coordinate(&(*position, *number));
            marks.push(Mark { x, y, series: "p50", index, number: Some(*number) });
        }
        let median_end = median.last().map_or(0.0, |(_, number)| *number);
        let [median_name, threshold_name] = *names;
        let ends = [(median_end, median_name, palette.accent), (*visible_points, threshold_name, palette.warning)];
        end_labels(surface, &plot, edges, last, &ends, look)?;
        year_labels(surface, &plot, &years, look)?;
        Ok(marks)
    })
}
