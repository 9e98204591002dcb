//! Fifty equally likely futures as fifty dots, and in words how many lie on either side of two lines.

use plotters::style::Color;
use plotters::style::text_anchor::HPos;

use super::frame::{Edges, Plot, tick_label};
use super::painter::Painter;
use super::picture::Picture;
use super::{Axis, Colour, RenderOptions, Undrawable};

/// The largest dot, in sizes of a label.
const LARGEST: f64 = 1.5;

/// The smallest dot, in logical pixels.
const LEAST: f64 = 3.0;

/// How much of its place a dot fills.
const FILLED: f64 = 0.44;

/// The width of a hollow dot's edge, in logical pixels.
const RING: f64 = 1.5;

/// A line that lies nearer to zero than this, in logical pixels, is not between two stacks of dots.
const NEAREST: f64 = 5.0;

/// What the picture shows.
pub struct Dots<'a> {
    /// The quantiles of the margin uplift in the middle of as many equal shares of the futures, in ascending order, in
    /// points.
    pub dots: &'a [f64],
    /// From how many points on a reader of the report would see an effect.
    pub visible_points: f64,
    /// The middle of the author's futures, where the reader's differ.
    pub author: Option<f64>,
    /// What is counted, with `{n}` for the number and `{all}` for that of all dots: losses, what is neither, gains, gains
    /// to be seen; and the name of the author's middle.
    pub words: [&'a str; 5],
}

impl Dots<'_> {
    /// One of the words, with how many dots there are of the kind.
    fn counted(&self, words: &str, holds: impl Fn(f64) -> bool, options: &RenderOptions) -> String {
        let text = |number: usize| options.typesetter.number(number as f64, 0);
        let count = self.dots.iter().filter(|points| holds(**points)).count();
        words.replace("{n}", &text(count)).replace("{all}", &text(self.dots.len()))
    }
}

/// Dots in stacks from left to right. The axis always shows no change and the line from where an effect is seen. Above
/// the dots, the counts are always there, however little room there is.
///
/// # Errors
///
/// [`Undrawable`], at the boundary the code `undrawable`, if plotters gives up on a part of the picture.
pub fn dots(dots: &Dots, options: &RenderOptions) -> Result<Picture, Undrawable> {
    let Dots { visible_points, author, words: [losses, neither, gains, seen, author_name], .. } = *dots;
    let values = Axis::covering(dots.dots.iter().copied().chain(author).chain([0.0, visible_points]));
    let (width, height) = (options.width_px as i32, options.height_px as i32);
    let aside = options.px(options.label_size);
    let mut edges = Edges {
        left: aside,
        right: (width - aside).max(aside + 1),
        top: 0,
        bottom: (height - options.px(options.label_size * 1.9)).max(1),
    };
    let plot = Plot::new(edges, values.clone(), Axis::exact(0.0, 1.0));
    let x_of = |points: f64| plot.at(points, 0.0).0;
    let (zero, visible) = (x_of(0.0), x_of(visible_points));
    let palette = &options.palette;

    let count =
        |words, holds: fn(f64, f64) -> bool| dots.counted(words, |points| holds(points, visible_points), options);
    let mut header = Header::new(options);
    let author =
        author.map(|author| (x_of(author), header.add(x_of(author), &[(author_name, HPos::Left)], palette.muted)));
    let seen = count(seen, |points, line| points >= line);
    let seen_row = header.add(visible, &[(&seen, HPos::Left)], palette.warning);
    if dots.dots.contains(&0.0) {
        header.add(zero, &[(&count(neither, |points, _| points == 0.0), HPos::Left)], palette.ink);
    }
    let (losses, gains) = (count(losses, |points, _| points < 0.0), count(gains, |points, _| points > 0.0));
    let zero_row = header.add(zero, &[(&losses, HPos::Right), (&gains, HPos::Left)], palette.ink);
    edges.top = header.height().min(edges.bottom - 1);
    let mut painter = Painter::new(options);

    axis_below(&mut painter, &values, edges, x_of);
    let places: Vec<(f64, i32)> = dots.dots.iter().map(|points| (*points, x_of(*points))).collect();
    let stacks = Stacks::fitting(&places, zero, visible, &edges, options);
    let (mut before, mut below) = (None, 0);
    for (index, (points, x)) in places.iter().enumerate() {
        let x = stacks.x(*points, *x);
        below = if before == Some(x) { below + 1 } else { 0 };
        before = Some(x);
        let at = (x, edges.bottom - (stacks.height * (f64::from(below) + 0.5)).round() as i32);
        let radius = f64::from(stacks.size) * FILLED / options.scale;
        // A gain is filled, and anything else hollow: the colour is not the only difference.
        if *points > 0.0 {
            painter.disc(at, radius, palette.accent);
        } else {
            painter.ring(at, radius - RING / 2.0, RING, palette.given);
        }
        let half = stacks.size / 2;
        painter.keep_free((at.0 - half, at.1 - half), (at.0 + half, at.1 + half));
        painter.mark(at, "dot", index, Some(*points));
    }

    let top = header.line_top(zero, zero_row);
    painter.rectangle((zero, top), (zero + options.px(1.0), edges.bottom), palette.ink.to_rgba());
    let top = header.line_top(visible, seen_row);
    let (dash, period) = (options.px(1.5), options.px(1.5) + options.px(3.5));
    for from in (top..edges.bottom).step_by(period as usize) {
        let at = (visible - options.px(1.0), from);
        painter.line_behind(at, (from + dash).min(edges.bottom), dash, 2.0, palette.warning);
    }
    if let Some((x, row)) = author {
        let top = header.line_top(x, row);
        painter.line_behind((x, top), edges.bottom, options.px(2.0), 2.0, palette.muted);
        painter.mark((x, top), "author", dots.dots.len(), dots.author);
    }
    header.draw(&mut painter);
    painter.finish()
}

/// The round numbers below the dots, zero before the others.
fn axis_below(painter: &mut Painter, values: &Axis, edges: Edges, x_of: impl Fn(f64) -> i32) {
    let (options, palette) = (painter.options, &painter.options.palette);
    let y = options.height_px as i32 - options.px(options.label_size * 0.75);
    let (near, far): (Vec<f64>, Vec<f64>) = values.ticks().partition(|tick| *tick == 0.0);
    for tick in near.into_iter().chain(far) {
        let (x, bottom) = (x_of(tick), edges.bottom);
        painter.rectangle((x, bottom), (x + options.px(1.0), bottom + options.px(4.0)), palette.given.to_rgba());
        let words = tick_label(values, tick, options);
        let half = options.label_width(&words) / 2 + 1;
        let x = x.clamp(half, (options.width_px as i32 - half).max(half));
        painter.place(&words, &[((x, y), HPos::Center)], palette.muted);
    }
    let thickness = options.px(1.0);
    painter.rectangle((edges.left, edges.bottom), (edges.right, edges.bottom + thickness), palette.given.to_rgba());
}

/// Where the dots lie, in device pixels: stacks side by side from zero on, none of them on both sides of a line.
struct Stacks {
    zero: i32,
    /// Whether there is a stack at zero itself.
    has_none: bool,
    /// From the middle of a stack to that of the next.
    width: f64,
    /// From a dot to the next one above it.
    height: f64,
    /// The size of a dot.
    size: i32,
}

impl Stacks {
    /// Those with the largest dots of which the highest stack fits; where not even the smallest do, they overlap. `places`
    /// are the dots, in ascending order, and where each would lie.
    fn fitting(places: &[(f64, i32)], zero: i32, visible: i32, edges: &Edges, options: &RenderOptions) -> Self {
        let has_none = places.iter().any(|(points, _)| *points == 0.0);
        let (room, distance) = (f64::from(edges.bottom - edges.top), f64::from(visible - zero));
        let most = options.px(options.label_size * LARGEST);
        let of_size = |size: i32| {
            let (size_px, nearest) = (f64::from(size), f64::from(options.px(NEAREST)));
            let is_between = distance >= size_px.max(nearest);
            let width = if is_between { distance / (distance / size_px).floor() } else { size_px };
            let stacks = Self { zero, has_none, width, height: size_px, size };
            let (mut highest, mut current, mut before) = (1, 0, None);
            for (points, x) in places {
                let x = stacks.x(*points, *x);
                current = if before == Some(x) { current + 1 } else { 1 };
                before = Some(x);
                highest = highest.max(current);
            }
            Self { height: size_px.min(room / f64::from(highest)), ..stacks }
        };
        let least = options.px(LEAST).min(most);
        let fits = |stacks: &Self| stacks.height >= f64::from(stacks.size);
        (least..=most).rev().map(of_size).find(fits).unwrap_or_else(|| of_size(least))
    }

    /// The middle of the stack of a dot that would lie at `x`.
    fn x(&self, points: f64, x: i32) -> i32 {
        if points == 0.0 {
            return self.zero;
        }
        let stack = (f64::from(x - self.zero) / self.width).floor();
        let stack = if points > 0.0 { stack.max(0.0) + 0.5 } else { stack.min(-1.0) + 0.5 };
        // Room for the stack at zero.
        let aside = if self.has_none { 0.5_f64.copysign(points) } else { 0.0 };
        self.zero + ((stack + aside) * self.width).round() as i32
    }
}

/// Words above a plot, each beside its line or as near to it as the frame allows, in as many rows as they take.
struct Header<'a, 'o> {
    options: &'a RenderOptions<'o>,
    placed: Vec<Placed>,
    rows: usize,
}

impl<'a, 'o> Header<'a, 'o> {
    fn new(options: &'a RenderOptions<'o>) -> Self {
        Self { options, placed: Vec::new(), rows: 0 }
    }

    /// Adds a row with words on one or on either side of a line at `x`, as near to it as the frame allows; what does not
    /// fit beside the words before it gets a row of its own. Returns the first row.
    fn add(&mut self, x: i32, words: &[(&str, HPos)], colour: Colour) -> usize {
        let (options, gap) = (self.options, self.options.px(5.0));
        let width = options.width_px as i32;
        let first = self.rows;
        let mut taken = 0;
        for (words, side) in words {
            let words = options.shortened(words, width);
            let own = options.label_width(&words);
            let (left, right) = (x - gap - own, x + gap);
            let is_left = matches!(side, HPos::Right) || (right + own > width && left >= taken);
            let wanted = if is_left { left } else { right.max(taken) };
            let left = wanted.min(width - own).max(0);
            if left < taken {
                self.rows += 1;
            }
            taken = left + own + 2 * gap;
            self.placed.push(Placed { words, left, right: left + own, row: self.rows, colour });
        }
        self.rows += 1;
        first
    }

    /// The upper edge of a row.
    fn top(&self, row: usize) -> i32 {
        self.options.px(self.options.label_size * 1.3) * row as i32
    }

    fn height(&self) -> i32 {
        self.top(self.rows) + self.options.px(4.0)
    }

    /// Where a line at `x` begins that belongs to a row: there, or below the last words that are in its way.
    fn line_top(&self, x: i32, row: usize) -> i32 {
        let gap = self.options.px(2.0);
        let in_the_way = |placed: &&Placed| placed.row >= row && placed.left - gap <= x && x <= placed.right + gap;
        self.top(self.placed.iter().filter(in_the_way).map(|placed| placed.row + 1).max().unwrap_or(row))
    }

    fn draw(&self, painter: &mut Painter) {
        let half = self.top(1) / 2;
        for Placed { words, left, row, colour, .. } in &self.placed {
            painter.label(words, (*left, self.top(*row) + half), HPos::Left, *colour);
        }
    }
}

/// Words in a header, from their left to their right edge.
struct Placed {
    words: String,
    left: i32,
    right: i32,
    row: usize,
    colour: Colour,
}
