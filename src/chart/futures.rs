//! Many futures: bands, a median and a few whole paths of the margin uplift.

use plotters::style::Color;

use super::frame::{Edges, Plot, line, value_grid, year_labels};
use super::labels::end_labels;
use super::painter::Painter;
use super::picture::Picture;
use super::{Axis, Colour, RenderOptions, Undrawable};
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
///
/// # Errors
///
/// [`Undrawable`], at the boundary the code `undrawable`, if plotters gives up on a part of the picture.
pub fn futures(futures: &Futures, options: &RenderOptions) -> Result<Picture, Undrawable> {
    let Futures { bands, samples, visible_points, names } = futures;
    let ends = bands.iter().flat_map(|band| [band.p05, band.p95]);
    let values = Axis::covering(ends.chain([0.0, *visible_points]));
    let last = bands.len().max(1) as f64;
    let plot = Plot::new(Edges::around_named(&values, names, options), Axis::exact(0.0, last), values.clone());
    let palette = &options.palette;
    let mut painter = Painter::new(options);

    value_grid(&mut painter, &plot, &values);

    // From the base year, where nothing has happened yet.
    let path = |uplifts: &mut dyn Iterator<Item = f64>| {
        let all = [0.0].into_iter().chain(uplifts);
        all.enumerate().map(|(i, uplift)| plot.at(i as f64, uplift)).collect::<Vec<_>>()
    };
    let quantiles = |read: fn(&Band) -> f64| path(&mut bands.iter().map(read));
    for (mut low, high, strength) in [
        (quantiles(|band| band.p05), quantiles(|band| band.p95), OUTER),
        (quantiles(|band| band.p25), quantiles(|band| band.p75), INNER),
    ] {
        low.extend(high.into_iter().rev());
        painter.polygon(low, palette.accent.mix(strength));
    }
    for sample in *samples {
        painter.path(path(&mut sample.iter().copied()), palette.given.mix(PATH), 1.0);
    }
    let threshold = vec![plot.at(0.0, *visible_points), plot.at(last, *visible_points)];
    line(&mut painter, threshold, palette.warning, Some((1.5, 3.5)));
    let median = quantiles(|band| band.p50);
    line(&mut painter, median.clone(), palette.accent, None);
    for (index, (at, band)) in median.into_iter().skip(1).zip(*bands).enumerate() {
        painter.mark(at, "p50", index, Some(band.p50));
    }

    let [median_name, threshold_name] = *names;
    let end = bands.last().map_or(0.0, |band| band.p50);
    let ends: [(f64, &[&str], Colour); 2] =
        [(end, &[median_name], palette.accent), (*visible_points, &[threshold_name], palette.warning)];
    end_labels(&mut painter, &plot, &ends);
    let first = bands.first().map_or(0, |band| band.year.saturating_sub(1));
    year_labels(&mut painter, &plot, first, bands.len() + 1);
    painter.finish()
}
