//! What the tools change in the operating margin, year by year, in points.

use plotters::style::Color;
use plotters::style::text_anchor::HPos;

use super::frame::{Edges, Plot, line, value_grid, year_labels};
use super::labels::{Boundary, end_labels, level_label};
use super::painter::Painter;
use super::picture::Picture;
use super::{Axis, Colour, RenderOptions, Undrawable};
use crate::model::Band;

/// How strongly the colour of the band covers what lies behind it.
const BAND: f64 = 0.14;

/// What the chart of the margin shows.
pub struct Margin<'a> {
    /// The margin uplift of each year in the simulated futures, in points.
    pub bands: &'a [Band],
    /// The same with the author's inputs; empty where the reader has changed nothing.
    pub author: &'a [Band],
    /// From how many points on a reader of the report would see an effect.
    pub visible_points: f64,
    /// What the ends of the two middle lines are labelled with: of the reader's futures and of the author's.
    pub names: [&'a str; 2],
    /// The band, the line of no change, the line above which and the line below which an effect is seen, and what is
    /// reported and assumed.
    pub words: [&'a str; 6],
}

/// The axis of the chart: it always shows no change and the line from where an effect is seen, so that a small effect
/// looks small.
pub(super) fn margin_axis(bands: &[Band], author: &[Band], visible_points: f64) -> Axis {
    let ends = bands.iter().flat_map(|band| [band.p05, band.p95]);
    Axis::covering(ends.chain(author.iter().map(|band| band.p50)).chain([0.0, visible_points]))
}

/// A line for the middle of the futures and a band for nine in ten of them, from the base year on, in which nothing has
/// changed; a thin grey line for the author's middle; dotted lines from where a reader of the report would see the
/// effect.
///
/// # Errors
///
/// [`Undrawable`], at the boundary the code `undrawable`, if plotters gives up on a part of the picture.
pub fn margin(margin: &Margin, options: &RenderOptions) -> Result<Picture, Undrawable> {
    let Margin { bands, author, visible_points, names, words } = *margin;
    let [band_name, no_change, above, below, reported, assumed] = words;
    let values = margin_axis(bands, author, visible_points);
    let (base_year, last) = (bands.first().map_or(0, |band| band.year.saturating_sub(1)), bands.len() as f64);
    let shown = names.get(..if author.is_empty() { 1 } else { 2 }).unwrap_or_default();
    // Half a year is left before the base year, for what is reported.
    let boundary = Boundary { words: [reported, assumed], share: 0.5 / (last + 0.5) };
    let edges = boundary.around(Edges::around_named(&values, shown, options), options);
    let plot = Plot::new(edges, Axis::exact(-0.5, last), values.clone());
    let palette = &options.palette;
    let mut painter = Painter::new(options);

    value_grid(&mut painter, &plot, &values);
    year_labels(&mut painter, &plot, base_year, bands.len() + 1);
    boundary.draw(&mut painter, &edges);

    let course = |of: &[Band], read: fn(&Band) -> f64| course(of, base_year, last, read);
    let (low, high) = (course(bands, |band| band.p05), course(bands, |band| band.p95));
    let (middle, ghost) = (course(bands, |band| band.p50), course(author, |band| band.p50));
    let (lower, upper) = (plot.points(&low), plot.points(&high));
    let mut around = lower.clone();
    around.extend(upper.iter().rev());
    painter.polygon(around.clone(), palette.accent.mix(BAND));
    // The band is faint; where it ends is not.
    painter.path(around, palette.accent.to_rgba(), 1.0);

    let levels = [(visible_points, above, true), (-visible_points, below, false)];
    let level = |points: f64| plot.points(&[(-0.5, points), (last, points)]);
    for (points, _, is_above) in levels {
        if is_above || values.contains(points) {
            painter.keep_line_free(&level(points));
            line(&mut painter, level(points), palette.warning, Some((1.5, 3.5)));
        }
    }
    painter.path(plot.points(&ghost), palette.muted.to_rgba(), 1.5);
    line(&mut painter, plot.points(&middle), palette.accent, None);
    for (series, data) in [("p50", &middle), ("p05", &low), ("p95", &high), ("author", &ghost)] {
        for (year, points) in data {
            painter.mark(plot.at(*year, *points), series, *year as usize, Some(*points));
        }
    }
    for line in [plot.points(&middle), plot.points(&ghost), level(0.0)] {
        painter.keep_line_free(&line);
    }
    for at in plot.points(&middle) {
        painter.disc(at, 2.5, palette.accent);
    }

    let end = |data: &[(f64, f64)]| data.last().map_or(0.0, |datum| datum.1);
    let [middle_name, author_name] = names.map(|name| [name]);
    let ends: [(f64, &[&str], Colour); 2] =
        [(end(&middle), &middle_name, palette.accent), (end(&ghost), &author_name, palette.muted)];
    end_labels(&mut painter, &plot, ends.get(..shown.len()).unwrap_or_default());
    for (points, words, is_above) in levels {
        if is_above || values.contains(points) {
            level_label(&mut painter, &plot, points, words, palette.warning, is_above);
        }
    }
    level_label(&mut painter, &plot, 0.0, no_change, palette.ink, false);
    let aside = options.px(options.label_size * 0.85);
    let mut places = Vec::new();
    for (high, low) in upper.iter().zip(&lower).rev() {
        places.push(((high.0, high.1 - aside), HPos::Right));
        places.push(((low.0, low.1 + aside), HPos::Right));
    }
    painter.place(band_name, &places, palette.accent);
    painter.finish()
}

/// The numbers of bands by how many years they lie after `base_year`, up to `last`; from the year before the first band
/// on, in which nothing has changed.
pub(super) fn course(bands: &[Band], base_year: i32, last: f64, read: fn(&Band) -> f64) -> Vec<(f64, f64)> {
    let mut data = Vec::new();
    for band in bands {
        let year = f64::from(band.year) - f64::from(base_year);
        if data.is_empty() {
            data.push((year - 1.0, 0.0));
        }
        data.push((year, read(band)));
    }
    // The author may have chosen another base year or horizon.
    data.retain(|(year, _)| (0.0..=last).contains(year));
    data
}
