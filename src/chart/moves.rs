//! The margin in true scale: what was reported, what is projected, and how the effect compares with the usual moves.

use plotters::style::Color;
use plotters::style::text_anchor::HPos;

use super::frame::{Edges, Plot, line, tick_label, year_labels};
use super::labels::Boundary;
use super::margin::margin_axis;
use super::painter::Painter;
use super::picture::Picture;
use super::{Axis, RenderOptions, Undrawable};
use crate::model::Band;

/// The room between the margins and their moves, as a share of the height of both.
const BETWEEN: f64 = 0.12;

/// Logical pixels that the lens takes at least.
const LENS: f64 = 7.0;

/// What the picture shows.
pub struct Moves<'a> {
    /// Reported years and their operating margins, in percent, in ascending order.
    pub reported: &'a [(i32, f64)],
    /// The margin of each projected year.
    pub bands: &'a [Band],
    /// The margin of the base year, in percent, at which it would stay without the tools.
    pub base_margin_percent: f64,
    /// From how many points on a reader of the report would see an effect.
    pub visible_points: f64,
    /// What is reported and what is assumed, the two lines, the moves, and the lens with `{n}` for how strong it is.
    pub words: [&'a str; 5],
}

/// The reported margins in grey and the projected ones with and without the tools, on an axis from zero; below them, on
/// the same axis, by how much each margin moved from the year before. A rectangle marks what the chart of the margin
/// magnifies.
///
/// # Errors
///
/// [`Undrawable`], at the boundary the code `undrawable`, if plotters gives up on a part of the picture.
pub fn moves(moves: &Moves, options: &RenderOptions) -> Result<Picture, Undrawable> {
    let Moves { reported, bands, base_margin_percent: base, visible_points, words } = *moves;
    let [reported_word, assumed_word, lines_word, moves_word, lens_word] = words;
    let base_year = bands.first().map_or(0, |band| band.year.saturating_sub(1));
    let known: Vec<(i32, f64)> =
        reported.iter().copied().filter(|(year, _)| *year < base_year).chain([(base_year, base)]).collect();
    let first = known.first().map_or(base_year, |(year, _)| *year);
    let x_of = |year: i32| f64::from(year.saturating_sub(first));
    let last = x_of(bands.last().map_or(base_year, |band| band.year));

    let levels = Axis::covering(
        known.iter().map(|(_, margin)| *margin).chain(bands.iter().map(|band| band.margin_p50_percent)).chain([0.0]),
    );
    let reported_moves: Vec<(i32, f64)> = known
        .iter()
        .zip(known.iter().skip(1))
        .filter(|(before, now)| before.0 + 1 == now.0)
        .map(|(before, now)| (now.0, now.1 - before.1))
        .collect();
    let mut before = base;
    let projected_moves: Vec<(i32, f64)> = bands
        .iter()
        .map(|band| {
            let change = band.margin_p50_percent - before;
            before = band.margin_p50_percent;
            (band.year, change)
        })
        .collect();
    let all_moves = || reported_moves.iter().chain(&projected_moves).map(|(_, points)| *points);
    let (least, greatest) =
        all_moves().fold((0.0_f64, 0.0_f64), |(low, high), points| (low.min(points), high.max(points)));
    let ends = levels.ends();
    let span = (ends.1 - ends.0) + (greatest - least);
    // One axis for both: a point is as high in the moves as in the margins.
    let zero_of_moves = ends.0 - BETWEEN * span - greatest;
    let scale = Axis::exact(zero_of_moves + least, ends.1);
    let whole = ends.1 - (zero_of_moves + least);

    let boundary = Boundary { words: [reported_word, assumed_word], share: (x_of(base_year) + 0.5) / (last + 1.0) };
    let edges = boundary.around(Edges::around(&levels, options.px(6.0), options), options);
    let plot = Plot::new(edges, Axis::exact(-0.5, last + 0.5), scale);
    let palette = &options.palette;
    let mut painter = Painter::new(options);

    for tick in levels.ticks() {
        let (_, y) = plot.at(0.0, tick);
        let colour = if tick == 0.0 { palette.ink } else { palette.grid };
        painter.rectangle((edges.left, y), (edges.right, y + options.px(1.0)), colour.to_rgba());
        painter.place(
            &tick_label(&levels, tick, options),
            &[((edges.left - options.px(6.0), y), HPos::Right)],
            palette.muted,
        );
    }
    year_labels(&mut painter, &plot, first, last as usize + 1);
    boundary.draw(&mut painter, &edges);

    let past: Vec<_> = known.iter().map(|(year, margin)| (x_of(*year), *margin)).collect();
    let with_ai: Vec<_> = [(x_of(base_year), base)]
        .into_iter()
        .chain(bands.iter().map(|band| (x_of(band.year), band.margin_p50_percent)))
        .collect();
    line(&mut painter, plot.points(&past), palette.given, None);
    line(&mut painter, plot.points(&with_ai), palette.accent, None);
    line(&mut painter, plot.points(&[(x_of(base_year), base), (last, base)]), palette.ink, Some((1.5, 5.0)));
    for (series, data) in [("reported", &past), ("projected", &with_ai)] {
        for (index, (x, margin)) in data.iter().enumerate() {
            let at = plot.at(*x, *margin);
            painter.mark(at, series, index, Some(*margin));
            painter.keep_line_free(&[at, at]);
        }
    }
    painter.keep_line_free(&plot.points(&past));
    painter.keep_line_free(&plot.points(&with_ai));

    let (_, zero) = plot.at(0.0, zero_of_moves);
    painter.rectangle((edges.left, zero), (edges.right, zero + options.px(1.0)), palette.ink.to_rgba());
    let half = ((edges.right - edges.left) / (4 * (last as i32 + 1))).max(1);
    for (colour, data) in [(palette.given, &reported_moves), (palette.accent, &projected_moves)] {
        for (year, points) in data {
            let at = plot.at(x_of(*year), zero_of_moves + points);
            // At least a pixel, so that a small move stays visible.
            let end = if at.1 == zero { zero - options.px(1.0) } else { at.1 };
            let (top, bottom) = (zero.min(end), zero.max(end));
            painter.rectangle((at.0 - half, top), (at.0 + half, bottom), colour.to_rgba());
            painter.keep_free((at.0 - half, top), (at.0 + half, bottom));
            painter.mark(at, "move", (x_of(*year)) as usize, Some(*points));
        }
    }

    let axis = margin_axis(bands, &[], visible_points);
    let (low, high) = axis.ends();
    let (left, top) = plot.at(x_of(base_year), base + high);
    let (right, bottom) = plot.at(last, base + low);
    let spare = (options.px(LENS) - (bottom - top)).max(0) / 2 + 1;
    let (from, to) = ((left, top - spare), (right + options.px(4.0), bottom + spare));
    painter.outline(from, to, palette.warning, 1.0);
    painter.keep_free(from, to);
    let strength = lens_words(lens_word, whole / (high - low), options);
    let aside = options.px(options.label_size * 0.8);
    let near = [(to.0, HPos::Right), (edges.right, HPos::Right), (from.0, HPos::Left)];
    let places = |y: i32| near.map(|(x, anchor)| ((x, y), anchor));
    painter.place(&strength, &[places(to.1 + aside), places(from.1 - aside)].concat(), palette.warning);
    painter.place(
        lines_word,
        &[places(from.1 - aside), places(to.1 + aside), places(to.1 + 3 * aside)].concat(),
        palette.accent,
    );

    let greatest_of_moves = reported_moves.iter().copied().max_by(|a, b| a.1.abs().total_cmp(&b.1.abs()));
    if let Some((year, points)) = greatest_of_moves {
        let (x, y) = plot.at(x_of(year), zero_of_moves + points);
        let outside = if points < 0.0 { y + aside } else { y - aside };
        let beside = options.px(5.0) + half;
        let places = [
            ((x, outside), HPos::Center),
            ((x + beside, (y + zero) / 2), HPos::Left),
            ((x - beside, (y + zero) / 2), HPos::Right),
        ];
        painter.place(&options.typesetter.points(points), &places, palette.muted);
    }
    let row = [zero - aside, zero + aside]
        .map(|y| [((edges.right, y), HPos::Right), ((edges.left + options.px(4.0), y), HPos::Left)]);
    painter.place(moves_word, &row.concat(), palette.muted);
    painter.finish()
}

/// How strong the lens is, with two digits.
fn lens_words(words: &str, strength: f64, options: &RenderOptions) -> String {
    let step = libm::pow(10.0, (libm::floor(libm::log10(strength.max(1.0))) - 1.0).max(0.0));
    words.replace("{n}", &options.typesetter.number((strength / step).round() * step, 0))
}
