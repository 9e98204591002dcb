//! The claim chain as a waterfall: from the claim taken at its word to what the books show.

use std::ops::Range;

use plotters::style::Color;
use plotters::style::text_anchor::HPos;

use super::frame::{Edges, Plot};
use super::painter::Painter;
use super::picture::Picture;
use super::{Axis, Colour, Palette, RenderOptions, Undrawable};
use crate::model::Step;

/// From this many millions on, no decimals.
const WHOLE_MILLIONS: f64 = 99.95;

/// The least height of a row whose name is beside its bar, in sizes of a label.
const LOWEST_ROW: f64 = 1.25;

/// The least height of a row whose name is above its bar.
const LOWEST_WITH_NAME: f64 = 2.1;

/// The share of the width that names beside the bars may take.
const MOST_FOR_NAMES: f64 = 0.5;

/// The same where there is no room for names above the bars either.
const MOST_IN_LOW_ROWS: f64 = 0.7;

/// What the waterfall shows.
pub struct Claim<'a> {
    /// The steps, in millions.
    pub steps: &'a [Step],
    /// Their names, in the same order.
    pub names: &'a [&'a str],
    /// What the groups of steps are called: what the work allows, how far it spreads, who keeps it.
    pub headings: [&'a str; 3],
    /// What the last bar is labelled with where there is room; elsewhere its number is.
    pub answer: &'a str,
    /// The name and the amount of the author's answer, where the reader's differs.
    pub author: Option<(&'a str, f64)>,
}

/// One row of the picture.
struct Row<'a> {
    name: &'a str,
    /// The steps that its bar spans: none of a heading, and none of the author's.
    steps: Range<usize>,
    /// From where to where its bar goes, in what colour; a heading has none.
    bar: Option<(f64, f64, Colour)>,
}

impl Row<'_> {
    fn amount(&self) -> Option<f64> {
        self.bar.map(|(from, to, _)| to - from)
    }

    fn is_author(&self) -> bool {
        self.bar.is_some() && self.steps.is_empty()
    }
}

/// Where the names are.
#[derive(Clone, Copy)]
enum Names {
    /// In a column of so many device pixels, beside the bars.
    Beside(i32),
    Above,
}

/// A row for each step under the headings of their groups, with the names in a column on the left, or above the bars
/// where the picture is narrow. Where it is too low for that, a row for each group. Bars that take away are light, those
/// that add are dark, and the first and the last have the colour of a result. The last row, hollow, is the author's.
///
/// # Errors
///
/// [`Undrawable`], at the boundary the code `undrawable`, if plotters gives up on a part of the picture.
pub fn claim(claim: &Claim, options: &RenderOptions) -> Result<Picture, Undrawable> {
    let (width, height) = (options.width_px as i32, options.height_px as i32);
    let (rows, names) = [false, true]
        .into_iter()
        .find_map(|is_short| {
            let rows = rows_of(claim, is_short, &options.palette);
            let names = names_of(&rows, options)?;
            Some((rows, names))
        })
        .unwrap_or_else(|| {
            let rows = rows_of(claim, true, &options.palette);
            let column = widest_name(&rows, options).min((f64::from(width) * MOST_IN_LOW_ROWS) as i32);
            (rows, Names::Beside(column))
        });
    let row_px = height / rows.len().max(1) as i32;
    let numbers = rows.iter().filter_map(|row| Some(options.label_width(&printed(row.amount()?, options)))).max();
    let ends = rows.iter().filter_map(|row| row.bar).flat_map(|(from, to, _)| [from, to]);
    let (low, high) = ends.fold((0.0_f64, 0.0_f64), |(low, high), end| (low.min(end), high.max(end)));
    let (left, above, below) = match names {
        Names::Beside(column) => (column, part(row_px, 0.2), part(row_px, 0.8)),
        Names::Above => (options.px(1.0), part(row_px, 0.56), part(row_px, 0.94)),
    };
    let right = (width - numbers.unwrap_or(0) - options.px(8.0)).max(left + 1);
    let values = Axis::exact(low, if low < high { high } else { 1.0 });
    let plot = Plot::new(Edges { left, right, top: 0, bottom: height }, values, Axis::exact(0.0, 1.0));
    let x_of = |number: f64| plot.at(number, 0.0).0;
    let (palette, zero, hair) = (&options.palette, x_of(0.0), options.px(1.0));
    let mut painter = Painter::new(options);

    if let Names::Beside(_) = names {
        painter.rectangle((zero, 0), (zero + hair, row_px * rows.len() as i32), palette.grid.to_rgba());
    }
    let mut last: Option<(i32, i32)> = None;
    for (place, row) in rows.iter().enumerate() {
        let top = row_px * place as i32;
        let Some((start, end, colour)) = row.bar else {
            let line = top + part(row_px, 0.12);
            painter.rectangle((0, line), (width, line + hair), palette.grid.to_rgba());
            painter.label(&options.shortened(row.name, width), (0, top + part(row_px, 0.6)), HPos::Left, palette.muted);
            continue;
        };
        let (from, to) = (x_of(start.min(end)), x_of(start.max(end)));
        let to = to.max(from + hair);
        let middle = top + (above + below) / 2;
        let (name_y, room) = match names {
            Names::Beside(column) => (middle, column - options.px(6.0)),
            Names::Above => (top + part(row_px, 0.25), width),
        };
        let name = options.shortened(row.name, room);
        let is_author = row.is_author();
        painter.label(&name, (0, name_y), HPos::Left, if is_author { palette.muted } else { palette.ink });
        // From bar to bar, where the one ends and the other begins; not through the words.
        let is_beside = matches!(names, Names::Beside(_));
        if let Some((x, y)) = last.filter(|(x, _)| !is_author && (is_beside || *x > options.label_width(&name))) {
            painter.rectangle((x, y), (x + hair, top + above), palette.given.to_rgba());
        }
        last = Some((x_of(end), top + below));
        if !is_beside {
            painter.rectangle((zero, top + above - hair), (zero + hair, top + below + hair), palette.grid.to_rgba());
        }
        if is_author {
            painter.outline((from, top + above), (to, top + below), colour, 1.0);
        } else {
            painter.rectangle((from, top + above), (to, top + below), colour.to_rgba());
        }
        for index in row.steps.clone() {
            painter.mark((to, middle), "step", index, claim.steps.get(index).map(Step::change));
        }
        // Not on the line of zero. Nothing else is to the right of a bar.
        let x = to.max(zero) + options.px(6.0);
        let is_answer = !row.steps.is_empty() && row.steps.end == claim.steps.len();
        let is_said = is_answer && x + options.label_width(claim.answer) <= width;
        let text = if is_said { claim.answer.to_owned() } else { printed(end - start, options) };
        painter.label(&text, (x, middle), HPos::Left, if is_author { palette.muted } else { palette.ink });
    }
    painter.finish()
}

fn part(whole: i32, share: f64) -> i32 {
    (f64::from(whole) * share).round() as i32
}

fn printed(amount: f64, options: &RenderOptions) -> String {
    options.typesetter.number(amount, if amount.abs() < WHOLE_MILLIONS { 1 } else { 0 })
}

/// Room for the longest name of a bar and for what separates it from the bars.
fn widest_name(rows: &[Row], options: &RenderOptions) -> i32 {
    let names = rows.iter().filter(|row| row.bar.is_some()).map(|row| options.label_width(row.name));
    names.max().unwrap_or(0) + options.px(8.0)
}

/// Where the names go, if these rows leave room for them.
fn names_of(rows: &[Row], options: &RenderOptions) -> Option<Names> {
    let column = widest_name(rows, options);
    let is_high =
        |sizes: f64| f64::from(options.height_px) / rows.len().max(1) as f64 >= (sizes * options.label_px()).ceil();
    if f64::from(column) <= f64::from(options.width_px) * MOST_FOR_NAMES && is_high(LOWEST_ROW) {
        Some(Names::Beside(column))
    } else {
        is_high(LOWEST_WITH_NAME).then_some(Names::Above)
    }
}

/// The group of a step by its place among the headings; the claim and the answer have none.
fn group(step: &Step) -> Option<usize> {
    match step.id {
        "claim" | "books" => None,
        "labour" | "compressible" | "addressable" | "newShots" => Some(0),
        "adoption" | "rework" | "tool" => Some(1),
        _ => Some(2),
    }
}

/// A row for each step, below the headings of their groups; or, if `is_short`, one for each group.
fn rows_of<'a>(claim: &Claim<'a>, is_short: bool, palette: &Palette) -> Vec<Row<'a>> {
    let mut rows: Vec<Row> = Vec::new();
    let mut before = None;
    for (index, step) in claim.steps.iter().enumerate() {
        let own = group(step);
        let heading = own.and_then(|own| claim.headings.get(own)).copied();
        let is_first = own != before;
        before = own;
        let bar = Some((step.from, step.to, colour(step.to - step.from, step.is_total, palette)));
        let name = claim.names.get(index).copied().unwrap_or("");
        let steps = index..index + 1;
        match heading {
            Some(name) if is_short && is_first => rows.push(Row { name, steps, bar }),
            Some(_) if is_short => {
                let Some(row) = rows.last_mut() else { continue };
                row.steps.end = steps.end;
                let start = row.bar.map_or(step.from, |bar| bar.0);
                row.bar = Some((start, step.to, colour(step.to - start, false, palette)));
            }
            _ => {
                rows.extend(heading.filter(|_| is_first).map(|name| Row { name, steps: 0..0, bar: None }));
                rows.push(Row { name, steps, bar });
            }
        }
    }
    rows.extend(claim.author.map(|(name, amount)| Row { name, steps: 0..0, bar: Some((0.0, amount, palette.muted)) }));
    rows
}

fn colour(amount: f64, is_total: bool, palette: &Palette) -> Colour {
    match is_total {
        true if amount < 0.0 => palette.warning,
        true => palette.accent,
        false if amount > 0.0 => palette.muted,
        false => palette.given,
    }
}
