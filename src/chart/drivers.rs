//! The tornado: what each uncertain input alone does to the margin uplift.

use plotters::style::Color;
use plotters::style::text_anchor::HPos;

use super::frame::{Edges, Plot};
use super::painter::Painter;
use super::picture::Picture;
use super::{Axis, RenderOptions, Undrawable};

/// The least height of a row, in sizes of a label: its name and its bar.
const LOWEST_ROW: f64 = 2.0;

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
/// the low end, filled to the high end, with the number at either end.
///
/// # Errors
///
/// [`Undrawable`], at the boundary the code `undrawable`, if plotters gives up on a part of the picture.
pub fn drivers(drivers: &Drivers, options: &RenderOptions) -> Result<Picture, Undrawable> {
    let Drivers { base, author, bars, words: [low_word, high_word, author_word] } = *drivers;
    let palette = &options.palette;
    let (width, height) = (options.width_px as i32, options.height_px as i32);
    let head = options.px(options.label_size * 1.6);
    let least = options.px(options.label_size * LOWEST_ROW);
    let shown = bars.get(..(((height - head) / least).max(1) as usize).min(bars.len())).unwrap_or(bars);
    let row = (height - head) / (shown.len() as i32).max(1);
    let values = Axis::covering(shown.iter().flat_map(|bar| [bar.at_low, bar.at_high]).chain(author).chain([base]));
    let number = |points: f64| options.typesetter.number(points, values.decimals() + 1);
    let both = |bar: &DriverBar| format!("{} … {}", number(bar.at_low), number(bar.at_high));
    // Where both ends are on the same side, both numbers are, too.
    let is_split = |bar: &DriverBar| (bar.at_low - base) * (bar.at_high - base) <= 0.0;
    let width_of = |bar: &DriverBar| {
        if is_split(bar) {
            options.label_width(&number(bar.at_low)).max(options.label_width(&number(bar.at_high)))
        } else {
            options.label_width(&both(bar))
        }
    };
    let room = (shown.iter().map(width_of).max().unwrap_or(0) + options.px(8.0)).min(width / 3);
    let edges = Edges { left: room, right: (width - room).max(room + 1), top: head, bottom: height };
    let plot = Plot::new(edges, values.clone(), Axis::exact(0.0, 1.0));
    let x_of = |points: f64| plot.at(points, 0.0).0;
    let mut painter = Painter::new(options);

    let start = x_of(base);
    if let Some(author) = author {
        let x = x_of(author);
        painter.rectangle((x, head), (x + options.px(1.5), height), palette.given.to_rgba());
    }
    for (index, bar) in shown.iter().enumerate() {
        let top = head + row * index as i32;
        let (bar_top, bar_bottom) = (top + row * 11 / 20, top + row * 19 / 20);
        let middle = (bar_top + bar_bottom) / 2;
        painter.label(&options.shortened(bar.name, width), (0, top + row / 4), HPos::Left, palette.ink);
        let (low, high) = (x_of(bar.at_low), x_of(bar.at_high));
        let from_to = |end: i32| ((start.min(end), bar_top), (start.max(end), bar_bottom));
        let (from, to) = from_to(low);
        painter.rectangle(from, to, palette.given.mix(0.25));
        painter.outline(from, to, palette.given, 1.5);
        let (from, to) = from_to(high);
        painter.rectangle(from, to, palette.accent.to_rgba());
        let gap = options.px(5.0);
        let (left, right) = (start.min(low).min(high) - gap, start.max(low).max(high) + gap);
        if is_split(bar) {
            painter.label(&number(bar.at_low.min(bar.at_high)), (left, middle), HPos::Right, palette.ink);
            painter.label(&number(bar.at_low.max(bar.at_high)), (right, middle), HPos::Left, palette.ink);
        } else if low.max(high) > start {
            painter.label(&both(bar), (right, middle), HPos::Left, palette.ink);
        } else {
            painter.label(&both(bar), (left, middle), HPos::Right, palette.ink);
        }
        painter.rectangle(
            (start, bar_top - options.px(2.0)),
            (start + options.px(1.0), bar_bottom + options.px(2.0)),
            palette.ink.to_rgba(),
        );
        painter.mark((left.max(right - gap), middle), "span", index, Some((bar.at_high - bar.at_low).abs()));
    }

    // What a bar is, above the first one and on the side of its ends.
    let first = shown.first();
    let is_rising = first.is_none_or(|bar| bar.at_low <= bar.at_high);
    let (y, size, gap) = (head / 2, options.px(9.0), options.px(6.0));
    for (words, is_filled) in [(low_word, false), (high_word, true)] {
        let text = options.label_width(words);
        let (x, anchor, swatch) = if is_filled == is_rising {
            let x = (start + gap).min(width - text - size - gap);
            (x + size + gap, HPos::Left, x)
        } else {
            let x = (start - gap).max(text + size + gap);
            (x - size - gap, HPos::Right, x - size)
        };
        if !painter.place(words, &[((x, y), anchor)], palette.ink) {
            continue;
        }
        let (from, to) = ((swatch, y - size / 2), (swatch + size, y + size / 2));
        if is_filled {
            painter.rectangle(from, to, palette.accent.to_rgba());
        } else {
            painter.rectangle(from, to, palette.given.mix(0.25));
            painter.outline(from, to, palette.given, 1.5);
        }
        painter.keep_free(from, to);
    }
    if let Some(author) = author {
        let x = x_of(author);
        painter.place(
            author_word,
            &[((x + gap, y), HPos::Left), ((x - gap, y), HPos::Right), ((0, y), HPos::Left), ((width, y), HPos::Right)],
            palette.muted,
        );
    }
    painter.finish()
}
