//! The tornado: what each uncertain input alone does to the margin uplift.

use plotters::style::Color;
use plotters::style::text_anchor::HPos;

use super::frame::{Edges, Plot};
use super::painter::{Painter, Point};
use super::picture::Picture;
use super::{Axis, RenderOptions, Undrawable};

/// The least height of a row with its name above its bar, in sizes of a label.
const LOWEST_ROW: f64 = 2.2;

/// The most decimals of a number beside a bar: finer ones are in the table.
const MOST_DECIMALS: u32 = 5;

/// The share of the width that the names may take beside the bars.
const MOST_FOR_NAMES: f64 = 0.36;

/// One input at either end of its range.
pub struct DriverBar<'a> {
    /// The name of the input, in the reader's language.
    pub name: &'a str,
    /// The uplift at the low end, in points.
    pub at_low: f64,
    /// The uplift at the high end, in points.
    pub at_high: f64,
}

/// What the tornado shows.
pub struct Drivers<'a> {
    /// The uplift of the inputs as they are, in points.
    pub base: f64,
    /// The uplift of the author's inputs, where they differ.
    pub author: Option<f64>,
    /// The inputs, the widest first.
    pub bars: &'a [DriverBar<'a>],
    /// What the two ends and the author's uplift are called.
    pub words: [&'a str; 3],
}

/// A row for each input, as many as the picture has room for, around the uplift of the inputs as they are: hollow to
/// the low end, filled to the high end, with the number at either end. A grey line is the author's uplift.
///
/// # Errors
///
/// [`Undrawable`], at the boundary the code `undrawable`, if plotters gives up on a part of the picture.
pub fn drivers(drivers: &Drivers, options: &RenderOptions) -> Result<Picture, Undrawable> {
    let Drivers { base, author, bars, words: [low_word, high_word, author_word] } = *drivers;
    let palette = &options.palette;
    let (width, height) = (options.width_px as i32, options.height_px as i32);
    // A line for what the two ends are, and one for the author's uplift.
    let line = options.px(options.label_size * 1.4);
    let head = line * if author.is_some() { 2 } else { 1 } + options.px(3.0);
    let least = (options.label_px() * LOWEST_ROW).ceil() as i32;
    let shown = bars.get(..((height - head) / least).max(1) as usize).unwrap_or(bars);
    let row = (height - head) / (shown.len() as i32).max(1);
    let values = Axis::covering(shown.iter().flat_map(|bar| [bar.at_low, bar.at_high]).chain(author).chain([base]));
    let decimals = (values.decimals() + 1).min(MOST_DECIMALS);
    let number = |points: f64| options.typesetter.number(points, decimals);
    let ends = |bar: &DriverBar| (bar.at_low.min(bar.at_high), bar.at_low.max(bar.at_high));

    let gap = options.px(5.0);
    let widest = |texts: &mut dyn Iterator<Item = String>| {
        (texts.map(|text| options.label_width(&text)).max().unwrap_or(0) + 2 * gap).min(width / 3)
    };
    let room_left = widest(&mut shown.iter().map(|bar| number(ends(bar).0)));
    let room_right = widest(&mut shown.iter().map(|bar| number(ends(bar).1)));
    let longest = shown.iter().map(|bar| options.label_width(bar.name)).max().unwrap_or(0) + 2 * gap;
    let column = Some(longest).filter(|longest| f64::from(*longest) <= f64::from(width) * MOST_FOR_NAMES);
    let left = column.unwrap_or(0) + room_left;
    let edges = Edges { left, right: (width - room_right).max(left + 1), top: head, bottom: height };
    let plot = Plot::new(edges, values, Axis::exact(0.0, 1.0));
    let (x_of, hair) = (|points: f64| plot.at(points, 0.0).0, options.px(1.0));
    let (start, bottom) = (x_of(base), head + row * shown.len() as i32);
    let mut painter = Painter::new(options);

    for (index, bar) in shown.iter().enumerate() {
        let top = head + row * index as i32;
        let (name_y, middle) =
            if column.is_some() { (top + row / 2, top + row / 2) } else { (top + row / 4, top + row * 3 / 4) };
        let half = (if column.is_some() { row * 3 / 10 } else { row / 5 }).max(hair);
        let room = column.unwrap_or(width);
        painter.label(&options.shortened(bar.name, room), (0, name_y), HPos::Left, palette.ink);
        let mut outermost = (start, start + hair);
        for (end, is_filled) in [(bar.at_low, false), (bar.at_high, true)] {
            let x = x_of(end);
            // At least a pixel, so that a small effect stays visible.
            let (from, to) = if end < base { (x.min(start - hair), start) } else { (start, x.max(start + hair)) };
            if end == base {
                continue;
            }
            swatch(&mut painter, (from, middle - half), (to, middle + half), is_filled);
            outermost = (outermost.0.min(from), outermost.1.max(to));
        }
        let (from, to) = ((start, middle - half - hair), (start + hair, middle + half + hair));
        painter.rectangle(from, to, palette.ink.to_rgba());
        let (low, high) = ends(bar);
        painter.place(&number(low), &[((outermost.0 - gap, middle), HPos::Right)], palette.ink);
        painter.place(&number(high), &[((outermost.1 + gap, middle), HPos::Left)], palette.ink);
        painter.mark((outermost.1, middle), "span", index, Some((bar.at_high - bar.at_low).abs()));
    }
    let is_rising = shown.first().is_none_or(|bar| bar.at_low <= bar.at_high);
    key(&mut painter, (start, line / 2), [low_word, high_word], is_rising);
    if let Some(author) = author {
        let (x, y) = (x_of(author), line * 3 / 2);
        let name = format!("{author_word} {}", number(author));
        let half = options.label_width(&name) / 2 + 1;
        let middle = x.clamp(half, (width - half).max(half));
        painter.place(&name, &[((middle, y), HPos::Center)], palette.muted);
        painter.line_behind((x, head), bottom, row / 4, 1.5, palette.given);
    }
    painter.finish()
}

/// What a bar is, above the first one and on the side of its ends.
fn key(painter: &mut Painter, (start, y): Point, [low_word, high_word]: [&str; 2], is_rising: bool) {
    let options = painter.options;
    let width = options.width_px as i32;
    let (size, gap) = (options.px(9.0), options.px(6.0));
    for (words, is_filled) in [(low_word, false), (high_word, true)] {
        let text = options.label_width(words);
        let (x, anchor, left) = if is_filled == is_rising {
            let left = (start + gap).min(width - text - size - gap);
            (left + size + gap, HPos::Left, left)
        } else {
            let right = (start - gap).max(text + size + gap);
            (right - size - gap, HPos::Right, right - size)
        };
        if painter.place(words, &[((x, y), anchor)], options.palette.ink) {
            let (from, to) = ((left, y - size / 2), (left + size, y + size / 2));
            swatch(painter, from, to, is_filled);
            painter.keep_free((from.0 - gap, from.1), (to.0 + gap, to.1));
        }
    }
}

/// A bar, filled or hollow.
fn swatch(painter: &mut Painter, from: Point, to: Point, is_filled: bool) {
    let palette = painter.options.palette;
    if is_filled {
        painter.rectangle(from, to, palette.accent.to_rgba());
    } else {
        painter.rectangle(from, to, palette.given.mix(0.25));
        painter.outline(from, to, palette.given, 1.0);
    }
    painter.keep_free(from, to);
}
