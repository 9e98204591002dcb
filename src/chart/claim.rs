//! The claim chain as a waterfall: from the claim taken at its word to what the books show.

use std::ops::Range;

use plotters::style::Color;
use plotters::style::text_anchor::HPos;

use super::frame::{Edges, Plot};
use super::painter::Painter;
use super::picture::Picture;
use super::{Axis, RenderOptions, Undrawable};
use crate::model::Step;

/// From this many millions on, no decimals.
const WHOLE_MILLIONS: f64 = 99.95;

/// The least height of a row whose name is beside its bar, in sizes of a label.
const LOWEST_ROW: f64 = 1.25;

/// The least height of a row whose name is above its bar.
const LOWEST_WITH_NAME: f64 = 2.2;

/// The share of the width that names beside the bars may take.
const MOST_FOR_NAMES: f64 = 0.5;

/// The same where each group is a single row.
const MOST_FOR_GROUPS: f64 = 0.62;

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
    /// The steps that its bar spans; none of a heading.
    steps: Range<usize>,
}

/// A row for each step under the headings of their groups, with the names in a column on the left, or above the bars
/// where the picture is narrow. Where it is too low for that, a row for each group. Bars that take away are light, those
/// that add are dark, and the first and the last have the colour of a result.
///
/// # Errors
///
/// [`Undrawable`], at the boundary the code `undrawable`, if plotters gives up on a part of the picture.
pub fn claim(claim: &Claim, options: &RenderOptions) -> Result<Picture, Undrawable> {
    let Claim { steps, answer, author, .. } = *claim;
    let (width, height) = (options.width_px as i32, options.height_px as i32);
    let mut rows = every_step(claim);
    let widest = |rows: &[Row]| {
        let names = rows.iter().filter(|row| !row.steps.is_empty()).map(|row| options.label_width(row.name));
        names.max().unwrap_or(0) + options.px(8.0)
    };
    let share = |of: f64| (f64::from(width) * of) as i32;
    let row_of = |rows: &[Row]| height / rows.len().max(1) as i32;
    let is_high = |rows: &[Row], sizes: f64| f64::from(row_of(rows)) >= sizes * options.label_px();
    let mut column = Some(widest(&rows)).filter(|column| *column <= share(MOST_FOR_NAMES));
    if !is_high(&rows, if column.is_some() { LOWEST_ROW } else { LOWEST_WITH_NAME }) {
        rows = every_group(claim);
        column = Some(widest(&rows).min(share(MOST_FOR_GROUPS)));
    }

    let amounts: Vec<_> = rows.iter().map(|row| amount(steps, row)).collect();
    let numbers = amounts.iter().map(|amount| options.label_width(&printed(*amount, options))).max().unwrap_or(0);
    let values =
        Axis::covering(steps.iter().flat_map(|step| [step.from, step.to]).chain(author.map(|(_, to)| to)).chain([0.0]));
    let (low, high) = steps.iter().fold((0.0_f64, 0.0_f64), |(low, high), step| {
        (low.min(step.from).min(step.to), high.max(step.from).max(step.to))
    });
    let values = if low < high { Axis::exact(low, high) } else { values };
    let left = column.unwrap_or(options.px(1.0));
    let edges = Edges { left, right: (width - numbers - options.px(8.0)).max(left + 1), top: 0, bottom: height };
    let plot = Plot::new(edges, values, Axis::exact(0.0, 1.0));
    let x_of = |number: f64| plot.at(number, 0.0).0;
    let (palette, zero, row_px) = (&options.palette, x_of(0.0), row_of(&rows));
    let mut painter = Painter::new(options);

    painter.rectangle((zero, 0), (zero + options.px(1.0), height), palette.grid.to_rgba());
    let part = |of: f64| (f64::from(row_px) * of) as i32;
    let (above, below) = if column.is_some() { (part(0.2), part(0.8)) } else { (part(0.52), part(0.95)) };
    let mut last: Option<(i32, i32)> = None;
    for (place, row) in rows.iter().enumerate() {
        let top = row_px * place as i32;
        if row.steps.is_empty() {
            continue;
        }
        // From bar to bar, where the one ends and the other begins.
        if let Some((x, from)) = last {
            painter.rectangle((x, from), (x + options.px(1.0), top + above), palette.given.to_rgba());
        }
        let end = steps.get(row.steps.end - 1).map_or(0.0, |step| step.to);
        last = Some((x_of(end), top + below));
    }
    for ((place, row), amount) in rows.iter().enumerate().zip(amounts) {
        let top = row_px * place as i32;
        let middle = top + (above + below) / 2;
        let name_y = if column.is_some() { middle } else { top + part(0.25) };
        let colour = if row.steps.is_empty() { palette.muted } else { palette.ink };
        let room = column.filter(|_| !row.steps.is_empty()).map_or(width, |column| column - options.px(6.0));
        painter.label(&options.shortened(row.name, room), (0, name_y), HPos::Left, colour);
        let Some(first) = steps.get(row.steps.start).filter(|_| !row.steps.is_empty()) else { continue };
        let (start, end) = (x_of(first.from), last_x(steps, row, x_of));
        let colour = match first.is_total {
            true if amount < 0.0 => palette.warning,
            true => palette.accent,
            false if amount > 0.0 => palette.muted,
            false => palette.given,
        };
        let (from, to) = (start.min(end), start.max(end).max(start.min(end) + options.px(1.0)));
        painter.rectangle((from, top + above), (to, top + below), colour.to_rgba());
        painter.keep_free((from, top + above), (to, top + below));
        for index in row.steps.clone() {
            let change = steps.get(index).map(|step| step.change());
            painter.mark((to, middle), "step", index, change);
        }
        let is_answer = row.steps.end == steps.len();
        // Not on the line of zero.
        let x = if to <= zero { zero + options.px(6.0) } else { to + options.px(5.0) };
        let number = printed(amount, options);
        if let Some((_, amount)) = author.filter(|_| is_answer) {
            painter.keep_free((x_of(amount), top), (x_of(amount) + options.px(2.0), top + row_px));
        }
        let is_placed = is_answer && painter.place(answer, &[((x, middle), HPos::Left)], palette.ink);
        if !is_placed {
            painter.label(&number, (x, middle), HPos::Left, palette.ink);
        }
        if let Some((name, amount)) = author.filter(|_| is_answer) {
            let at = x_of(amount);
            painter.rectangle((at, top + part(0.05)), (at + options.px(2.0), top + row_px), palette.muted.to_rgba());
            let after = x + options.label_width(if is_placed { answer } else { &number }) + options.px(12.0);
            let words = format!("{name} {}", printed(amount, options));
            painter.place(&words, &[((after.max(at + options.px(6.0)), middle), HPos::Left)], palette.muted);
        }
    }
    painter.finish()
}

fn last_x(steps: &[Step], row: &Row, x_of: impl Fn(f64) -> i32) -> i32 {
    x_of(steps.get(row.steps.end.saturating_sub(1)).map_or(0.0, |step| step.to))
}

/// What a row changes, in millions.
fn amount(steps: &[Step], row: &Row) -> f64 {
    let of = steps.get(row.steps.clone()).unwrap_or_default();
    of.first().zip(of.last()).map_or(0.0, |(first, last)| last.to - first.from)
}

fn printed(amount: f64, options: &RenderOptions) -> String {
    options.typesetter.number(amount, if amount.abs() < WHOLE_MILLIONS { 1 } else { 0 })
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

fn every_step<'a>(claim: &Claim<'a>) -> Vec<Row<'a>> {
    let mut rows: Vec<Row> = Vec::new();
    let mut before = None;
    for (index, step) in claim.steps.iter().enumerate() {
        let own = group(step);
        if own != before {
            let heading = own.and_then(|own| claim.headings.get(own));
            rows.extend(heading.map(|name| Row { name, steps: 0..0 }));
        }
        before = own;
        rows.push(Row { name: claim.names.get(index).copied().unwrap_or(""), steps: index..index + 1 });
    }
    rows
}

fn every_group<'a>(claim: &Claim<'a>) -> Vec<Row<'a>> {
    let mut rows: Vec<Row> = Vec::new();
    let mut before = None;
    for (index, step) in claim.steps.iter().enumerate() {
        let own = group(step);
        let name = own.and_then(|own| claim.headings.get(own)).or(claim.names.get(index)).copied().unwrap_or("");
        match rows.last_mut().filter(|_| own.is_some() && own == before) {
            Some(row) => row.steps.end = index + 1,
            None => rows.push(Row { name, steps: index..index + 1 }),
        }
        before = own;
    }
    rows
}
