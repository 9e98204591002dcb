//! Many futures: bands, a median and a few whole paths of the margin uplift.

use plotters::style::Color;
use plotters::style::text_anchor::HPos;

use super::frame::{Edges, Plot, line, value_grid, year_labels};
use super::labels::{Boundary, end_labels, level_label, threshold_label};
use super::margin::{course, margin_axis};
use super::painter::Painter;
use super::picture::Picture;
use super::{Axis, Colour, RenderOptions, Undrawable};
use crate::model::Band;

/// How strongly the colour of the band from the 5 % to the 95 % quantile covers what lies behind it.
const OUTER: f64 = 0.08;

/// The same of the band from the 25 % to the 75 % quantile, on top of the outer one.
const INNER: f64 = 0.12;

/// What the chart of futures shows.
pub struct Futures<'a> {
    /// The margin uplift of each year, in points.
    pub bands: &'a [Band],
    /// The same with the author's inputs; empty where the reader has moved nothing.
    pub author: &'a [Band],
    /// The margin uplift of a few futures, year by year.
    pub samples: &'a [Vec<f64>],
    /// From how many points on a reader of the report would see an effect.
    pub visible_points: f64,
    /// What the ends of the two medians are labelled with: of the reader's futures and of the author's.
    pub names: [&'a str; 2],
    /// The lines of no change, above which and below which an effect is seen, the two bands, the paths, and what is reported and
    /// assumed.
    pub words: [&'a str; 8],
}

/// Two bands around the median, with a few paths, from the base year on, where every future has the same margin; a thin
/// grey line for the author's median.
///
/// # Errors
///
/// [`Undrawable`], at the boundary the code `undrawable`, if plotters gives up on a part of the picture.
pub fn futures(futures: &Futures, options: &RenderOptions) -> Result<Picture, Undrawable> {
    let Futures { bands, author, samples, visible_points, names, words } = *futures;
    let [no_change, above, below, half, most, paths, reported, assumed] = words;
    let values = margin_axis(bands, author, visible_points);
    let (base_year, last) = (bands.first().map_or(0, |band| band.year.saturating_sub(1)), bands.len().max(1) as f64);
    let shown = names.get(..if author.is_empty() { 1 } else { 2 }).unwrap_or_default();
    let boundary = Boundary { words: [reported, assumed], share: 0.5 / (last + 0.5) };
    let edges = boundary.around(Edges::around_named(&values, shown, options), options);
    let plot = Plot::new(edges, Axis::exact(-0.5, last), values.clone());
    let palette = &options.palette;
    let mut painter = Painter::new(options);

    value_grid(&mut painter, &plot, &values);
    year_labels(&mut painter, &plot, base_year, bands.len() + 1);
    boundary.draw(&mut painter, &edges);

    let course = |of: &[Band], read: fn(&Band) -> f64| course(of, base_year, last, read);
    let quantiles = [
        ("p50", course(bands, |band| band.p50)),
        ("p05", course(bands, |band| band.p05)),
        ("p25", course(bands, |band| band.p25)),
        ("p75", course(bands, |band| band.p75)),
        ("p95", course(bands, |band| band.p95)),
        ("author", course(author, |band| band.p50)),
    ];
    let [(_, median), (_, p05), (_, p25), (_, p75), (_, p95), (_, ghost)] = &quantiles;
    for (low, high, strength) in [(p05, p95, OUTER), (p25, p75, INNER)] {
        let around = low.iter().chain(high.iter().rev()).map(|(year, points)| plot.at(*year, *points));
        painter.polygon(around.collect(), palette.accent.mix(strength));
        // The bands are faint; where they end is not.
        for edge in [low, high] {
            painter.path(plot.points(edge), palette.accent.to_rgba(), 1.0);
        }
    }
    let path_of = |sample: &[f64]| -> Vec<_> {
        let all = [0.0].into_iter().chain(sample.iter().copied()).enumerate();
        all.map(|(year, points)| plot.at(year as f64, points)).collect()
    };
    for sample in samples {
        painter.path(path_of(sample), palette.given.to_rgba(), 1.0);
    }
    let level = |points: f64| plot.points(&[(-0.5, points), (last, points)]);
    let mut levels = vec![(visible_points, above, true), (-visible_points, below, false)];
    levels.retain(|(points, _, is_above)| *is_above || values.contains(*points));
    for (points, ..) in &levels {
        line(&mut painter, level(*points), palette.warning, Some((1.5, 3.5)));
        painter.keep_line_free(&level(*points));
    }
    painter.path(plot.points(ghost), palette.muted.to_rgba(), 1.5);
    line(&mut painter, plot.points(median), palette.accent, None);
    for (series, data) in &quantiles {
        for (year, points) in data {
            painter.mark(plot.at(*year, *points), series, *year as usize, Some(*points));
        }
    }

    for line in [plot.points(median), plot.points(ghost), level(0.0)] {
        painter.keep_line_free(&line);
    }
    let end = |data: &[(f64, f64)]| data.last().map_or(0.0, |datum| datum.1);
    let [own_name, author_name] = names.map(|name| [name]);
    let ends: [(f64, &[&str], Colour); 2] =
        [(end(median), &own_name, palette.accent), (end(ghost), &author_name, palette.muted)];
    end_labels(&mut painter, &plot, ends.get(..shown.len()).unwrap_or_default());
    for (points, words, is_above) in levels {
        threshold_label(&mut painter, &plot, points, words, is_above);
    }
    let aside = options.px(options.label_size * 0.85);
    let outside = |data: &[(f64, f64)], shift: i32| -> Vec<_> {
        let points = plot.points(data);
        points.into_iter().rev().map(|at| ((at.0, at.1 + shift), HPos::Right)).collect()
    };
    painter.place(most, &[outside(p95, -aside), outside(p05, aside)].concat(), palette.accent);
    painter.place(half, &[outside(p75, -aside), outside(p25, aside), outside(p75, aside)].concat(), palette.accent);
    let corners = [(edges.right, HPos::Right), (edges.left + aside, HPos::Left)];
    let rows = [edges.bottom - aside, edges.bottom - 2 * aside, edges.top + aside];
    let places: Vec<_> = rows.iter().flat_map(|y| corners.map(|(x, anchor)| ((x, *y), anchor))).collect();
    painter.place(paths, &places, palette.muted);
    // The number at the axis says the same: where lines are in the way, words would be hard to read.
    for sample in samples {
        painter.keep_line_free(&path_of(sample));
    }
    level_label(&mut painter, &plot, 0.0, no_change, palette.ink, false);
    painter.finish()
}
