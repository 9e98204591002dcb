//! The effect on the margin beside what the margin does in a usual year, in true scale, and through a lens beside it.

use plotters::style::Color;
use plotters::style::text_anchor::HPos;

use super::frame::{Edges, Plot, bar_end, line, tick_label};
use super::labels::Boundary;
use super::margin::course;
use super::painter::{Painter, Point};
use super::picture::Picture;
use super::{Axis, RenderOptions, Undrawable};
use crate::model::Band;

/// How strongly the colour of nine futures in ten covers what lies behind it.
const BAND: f64 = 0.12;

/// The same of the strip of a usual year.
const STRIP: f64 = 0.08;

/// How many times the lens may magnify: the first at which everything fits.
const STRENGTHS: [f64; 3] = [10.0, 5.0, 2.0];

/// How much of the width the lens takes.
const LENS: f64 = 0.42;

/// What the picture shows.
pub struct Moves<'a> {
    /// By how many points the margin moved from the year before, for each reported year where that is known, in ascending
    /// order.
    pub reported: &'a [(i32, f64)],
    /// The size of a move on average, in points; `None` where none is known.
    pub usual_move_points: Option<f64>,
    /// The margin uplift of each projected year, in points.
    pub bands: &'a [Band],
    /// The same of the author's futures; empty where the reader has changed nothing.
    pub author: &'a [Band],
    /// From how many points on a reader of the report would see an effect.
    pub visible_points: f64,
    /// Whether the lens is there.
    pub is_magnified: bool,
    /// What is reported and what is assumed, the strip, the effect, the author's, the lens with `{n}` for its strength,
    /// and what stands there if even the weakest lens is too strong.
    pub words: [&'a str; 7],
}

impl Moves<'_> {
    /// The year before the first projected one.
    fn base_year(&self) -> i32 {
        self.bands.first().map_or(0, |band| band.year.saturating_sub(1))
    }

    /// The reported moves up to the base year.
    fn before(&self) -> Vec<(i32, f64)> {
        self.reported.iter().copied().filter(|(year, _)| *year <= self.base_year()).collect()
    }
}

/// A bar for each reported move on the left, the effect on the right, on one axis that begins and ends where the largest
/// of them do. The strip of a usual year runs through both. The lens repeats the right side, so many times as high.
///
/// # Errors
///
/// [`Undrawable`], at the boundary the code `undrawable`, if plotters gives up on a part of the picture.
pub fn moves(moves: &Moves, options: &RenderOptions) -> Result<Picture, Undrawable> {
    let Moves { usual_move_points: usual, bands, words, is_magnified, .. } = *moves;
    let [reported_word, assumed_word, strip_word, effect_word, author_word, lens_word, no_lens_word] = words;
    let values = scale(moves);
    let (width, mut painter) = (options.width_px as i32, Painter::new(options));
    let palette = &options.palette;
    let base_year = moves.base_year();
    let before = moves.before();
    let first = before.first().map_or(base_year, |(year, _)| *year);
    let known = f64::from(base_year.saturating_sub(first)) + 1.0;
    let last = bands.len() as f64;

    let strength = is_magnified.then(|| strength(moves, &values)).flatten();
    let lens_width = if strength.is_some() { (f64::from(width) * LENS).round() as i32 } else { 0 };
    let inner = RenderOptions { width_px: (width - lens_width).max(1) as u32, palette: *palette, ..*options };
    let boundary = Boundary { words: [reported_word, assumed_word], share: known / (known + last + 0.5) };
    let edges = boundary.around(Edges::around(&values, options.px(4.0), &inner), &inner);
    // The base year is at zero, and half a year is left after the last one.
    let plot = Plot::new(edges, Axis::exact(0.5 - known, last + 1.0), values.clone());

    strip(&mut painter, &plot, usual);
    grid(&mut painter, &plot, &values, &edges);
    boundary.draw(&mut painter, &edges);
    let half = (plot.at(0.36, 0.0).0 - plot.at(0.0, 0.0).0).max(1);
    let (_, zero) = plot.at(0.0, 0.0);
    for (index, (year, points)) in before.iter().enumerate() {
        let at = plot.at(f64::from(year.saturating_sub(base_year)), *points);
        let end = bar_end(zero, at.1, options);
        let (from, to) = ((at.0 - half, zero.min(end)), (at.0 + half, zero.max(end)));
        painter.rectangle(from, to, palette.given.to_rgba());
        painter.keep_free(from, to);
        painter.mark(at, "move", index, Some(*points));
    }
    effect(&mut painter, &plot, moves, false);
    let row = options.height_px as i32 - options.px(options.label_size * 0.75);
    let year = |painter: &mut Painter, plot: &Plot, at: f64, anchor: HPos| {
        let x = plot.at(at, 0.0).0;
        painter.place(&(base_year + at as i32).to_string(), &[((x, row), anchor)], palette.muted);
    };
    year(&mut painter, &plot, last, HPos::Right);
    year(&mut painter, &plot, 0.0, HPos::Right);
    if known > 1.0 {
        year(&mut painter, &plot, 1.0 - known, HPos::Left);
    }

    let aside = options.px(options.label_size * 0.8);
    let near = |y: i32| [((edges.right, y), HPos::Right), ((edges.left + options.px(4.0), y), HPos::Left)];
    let beside = |points: f64, is_above: bool| {
        let y = plot.at(0.0, points).1;
        near(if is_above { y - aside } else { y + aside })
    };
    let end = bands.last().map_or(0.0, |band| band.p50);
    let mut places = vec![beside(end.max(0.0), true), beside(end.min(0.0), false)];
    if let Some(strength) = strength {
        let (low, high) = values.ends();
        let (from, to) = (plot.at(0.0, high / strength), plot.at(last + 0.5, low / strength));
        frame(&mut painter, from, to);
        painter.keep_free(from, to);
        places.extend([near(from.1 - aside), near(to.1 + aside)]);
    }
    painter.place(effect_word, &places.concat(), palette.accent);
    if let Some(usual) = usual {
        let words = strip_word.replace("{points}", &options.typesetter.points(usual).replace('+', ""));
        let places = [beside(usual, true), beside(usual, false), beside(-usual, false), beside(-usual, true)];
        // Words that are wider than their side would run into the lens.
        if options.label_width(&words) + options.px(8.0) <= edges.right - edges.left {
            painter.place(&words, &places.concat(), palette.muted);
        }
    }
    if let Some(end) = moves.author.last().filter(|_| strength.is_none()) {
        let corners = [beside(values.ends().1, false), beside(values.ends().0, true)];
        let places = [beside(end.p50, true), beside(end.p50, false)].into_iter().chain(corners);
        painter.place(author_word, &places.collect::<Vec<_>>().concat(), palette.muted);
    }

    match strength {
        Some(strength) => {
            let words = lens_word.replace("{n}", &options.typesetter.number(strength, 0));
            lens(&mut painter, moves, &values, strength, (width - lens_width, &edges), [&words, author_word]);
        }
        None if is_magnified => {
            painter.place(
                no_lens_word,
                &[beside(values.ends().1, false), beside(values.ends().0, true)].concat(),
                palette.warning,
            );
        }
        None => {}
    }
    painter.finish()
}

/// The one axis of the picture: it holds all moves, all of the effect, no change and the line from where an effect is
/// seen.
fn scale(moves: &Moves) -> Axis {
    let all = moves.reported.iter().map(|(_, points)| *points).chain(reach(moves));
    let usual = moves.usual_move_points.unwrap_or(0.0);
    Axis::covering(all.chain([usual, -usual]))
}

/// How far the effect reaches, and the line from where it is seen.
fn reach<'a>(moves: &'a Moves) -> impl Iterator<Item = f64> + 'a {
    let ends = moves.bands.iter().flat_map(|band| [band.p05, band.p95]);
    ends.chain(moves.author.iter().map(|band| band.p50)).chain([0.0, moves.visible_points])
}

/// How strong the lens is; `None` where none shows all of the effect.
fn strength(moves: &Moves, values: &Axis) -> Option<f64> {
    let (low, high) = values.ends();
    STRENGTHS.into_iter().find(|strength| reach(moves).all(|points| (low..=high).contains(&(points * strength))))
}

/// The strip of a usual year, behind everything else.
fn strip(painter: &mut Painter, plot: &Plot, usual: Option<f64>) {
    let Some(usual) = usual else { return };
    let (top, bottom) = (plot.at(0.0, usual).1, plot.at(0.0, -usual).1);
    let (given, Edges { left, right, .. }) = (painter.options.palette.given, plot.edges);
    painter.rectangle((left, top), (right, bottom), given.mix(STRIP));
    // The strip is faint; where it ends is not.
    let hair = painter.options.px(1.0);
    for y in [top, bottom] {
        painter.rectangle((left, y), (right, y + hair), given.to_rgba());
    }
}

/// Light lines at the round numbers, zero darker, and to their left as many of the numbers as fit.
fn grid(painter: &mut Painter, plot: &Plot, values: &Axis, edges: &Edges) {
    let (options, palette) = (painter.options, &painter.options.palette);
    for tick in values.ticks() {
        let (_, y) = plot.at(0.0, tick);
        let colour = if tick == 0.0 { palette.ink } else { palette.grid };
        painter.rectangle((edges.left, y), (edges.right, y + options.px(1.0)), colour.to_rgba());
    }
    let (zero, others): (Vec<f64>, Vec<f64>) = values.ticks().partition(|tick| *tick == 0.0);
    for tick in zero.into_iter().chain(others) {
        let at = (edges.left - options.px(6.0), plot.at(0.0, tick).1);
        painter.place(&tick_label(values, tick, options), &[(at, HPos::Right)], palette.muted);
    }
}

/// The effect year by year: nine futures in ten, the middle, the author's middle, and the line from where it is seen.
fn effect(painter: &mut Painter, plot: &Plot, moves: &Moves, is_lens: bool) {
    let palette = &painter.options.palette;
    let last = moves.bands.len() as f64;
    let base_year = moves.base_year();
    let of = |bands: &[Band], read: fn(&Band) -> f64| course(bands, base_year, last, read);
    let (low, high) = (of(moves.bands, |band| band.p05), of(moves.bands, |band| band.p95));
    painter
        .polygon(plot.points(&[low.clone(), high.iter().rev().copied().collect()].concat()), palette.accent.mix(BAND));
    for edge in [low, high] {
        painter.path(plot.points(&edge), palette.accent.to_rgba(), 1.0);
    }
    // After the bar of the base year, on which it would not be seen.
    let visible = plot.points(&[(0.4, moves.visible_points), (last, moves.visible_points)]);
    line(painter, visible.clone(), palette.warning, Some((1.5, 3.5)));
    let ghost = of(moves.author, |band| band.p50);
    line(painter, plot.points(&ghost), palette.muted, Some((5.0, 3.0)));
    let middle = of(moves.bands, |band| band.p50);
    line(painter, plot.points(&middle), palette.accent, None);
    // The places of the years go on from those of the moves, of which the last is in the base year.
    let before = moves.before();
    let has_base = before.last().is_some_and(|(year, _)| *year == base_year);
    let series = if is_lens { ["lens", "author"] } else { ["p50", "author"] };
    for (series, data) in series.into_iter().zip([&middle, &ghost]) {
        for (year, points) in data {
            // Where no move is reported for the base year, it has no row.
            if let Some(index) = (before.len() + *year as usize).checked_sub(1).filter(|_| has_base || *year > 0.0) {
                painter.mark(plot.at(*year, *points), series, index, Some(*points));
            }
        }
    }
    for line in [visible, plot.points(&middle), plot.points(&ghost)] {
        painter.keep_line_free(&line);
    }
}

/// The right side once more, beside the true scale: on an axis whose every number is so many times as small, with a frame
/// and its strength in words.
fn lens(
    painter: &mut Painter,
    moves: &Moves,
    values: &Axis,
    strength: f64,
    (from, edges): (i32, &Edges),
    [words, author_word]: [&str; 2],
) {
    let (options, palette) = (painter.options, &painter.options.palette);
    let magnified = values.divided(strength);
    let widest = magnified.ticks().map(|tick| options.label_width(&tick_label(&magnified, tick, options))).max();
    let left = from + widest.unwrap_or(0) + options.px(14.0);
    let right = (options.width_px as i32 - options.px(2.0)).max(left + 1);
    let edges = Edges { left, right, ..*edges };
    let last = moves.bands.len() as f64;
    let plot = Plot::new(edges, Axis::exact(0.0, last + 0.5), magnified.clone());
    grid(painter, &plot, &magnified, &edges);
    effect(painter, &plot, moves, true);
    frame(painter, (left, edges.top), (right, edges.bottom));
    // Below the frame, where nothing else is: a lens without its strength would mislead.
    let row = options.height_px as i32 - options.px(options.label_size * 0.75);
    let right = options.width_px as i32;
    painter.label(&options.shortened(words, right - from), (right, row), HPos::Right, palette.warning);
    if let Some(end) = moves.author.last() {
        let aside = options.px(options.label_size * 0.8);
        let (y, inside) = (plot.at(0.0, end.p50).1, edges.right - options.px(4.0));
        let heights = [y + aside, y - aside, edges.top + aside, edges.bottom - aside];
        let places = heights.map(|y| ((inside, y), HPos::Right));
        // Not where they would run out of the frame.
        if options.label_width(author_word) + options.px(8.0) <= edges.right - edges.left {
            painter.place(author_word, &places, palette.muted);
        }
    }
}

/// A thin frame around what the lens shows.
fn frame(painter: &mut Painter, from: Point, to: Point) {
    let colour = painter.options.palette.warning;
    painter.path(vec![from, (to.0, from.1), to, (from.0, to.1), from], colour.to_rgba(), 1.0);
}
