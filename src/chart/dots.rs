//! Fifty equally likely futures as fifty dots, with what they mean counted on either side of two lines.

use plotters::style::Color;
use plotters::style::text_anchor::HPos;

use super::frame::{Edges, Plot, line, tick_label};
use super::painter::Painter;
use super::picture::Picture;
use super::{Axis, RenderOptions, Undrawable};

/// The largest dot, in sizes of a label.
const LARGEST: f64 = 1.2;

/// What the picture shows.
pub struct Dots<'a> {
    /// Quantiles of the margin uplift at the middle of as many equal shares of all futures, in ascending order, in points.
    pub dots: &'a [f64],
    /// From how many points on a reader of the report would see an effect.
    pub visible_points: f64,
    /// The middle of the author's futures, where the reader's differ.
    pub author: Option<f64>,
    /// What is counted, with `{n}` for the number and `{all}` for that of all dots: losses, gains, gains to be seen; and
    /// the name of the author's middle.
    pub words: [&'a str; 4],
}

/// Dots in stacks from left to right. The axis always shows no change and the line from where an effect is seen.
///
/// # Errors
///
/// [`Undrawable`], at the boundary the code `undrawable`, if plotters gives up on a part of the picture.
pub fn dots(dots: &Dots, options: &RenderOptions) -> Result<Picture, Undrawable> {
    let Dots { dots, visible_points, author, words: [losses, gains, seen, author_name] } = *dots;
    let values = Axis::covering(dots.iter().copied().chain(author).chain([0.0, visible_points]));
    let (width, height) = (options.width_px as i32, options.height_px as i32);
    let row = options.px(options.label_size * 1.25);
    let aside = options.px(options.label_size);
    let edges = Edges {
        left: aside,
        right: (width - aside).max(aside + 1),
        top: row * 2,
        bottom: (height - options.px(options.label_size * 1.9)).max(row * 2 + 1),
    };
    let plot = Plot::new(edges, values.clone(), Axis::exact(0.0, 1.0));
    let palette = &options.palette;
    let mut painter = Painter::new(options);
    let x_of = |points: f64| plot.at(points, 0.0).0;
    let zero = x_of(0.0);

    let y = height - options.px(options.label_size * 0.75);
    for tick in values.ticks() {
        let x = x_of(tick);
        painter.rectangle(
            (x, edges.bottom),
            (x + options.px(1.0), edges.bottom + options.px(4.0)),
            palette.given.to_rgba(),
        );
        painter.place(&tick_label(&values, tick, options), &[((x, y), HPos::Center)], palette.muted);
    }
    painter.rectangle(
        (edges.left, edges.bottom),
        (edges.right, edges.bottom + options.px(1.0)),
        palette.given.to_rgba(),
    );

    let size = size_of_dots(dots, &edges, x_of, options);
    let mut stacks: Vec<(i32, i32)> = Vec::new();
    for (index, points) in dots.iter().enumerate() {
        let stack = stack_of(x_of(*points), zero, size, *points);
        let below = match stacks.last_mut().filter(|last| last.0 == stack) {
            Some(last) => {
                last.1 += 1;
                last.1
            }
            None => {
                stacks.push((stack, 0));
                0
            }
        };
        let at = (zero + stack * size + size / 2, edges.bottom - below * size - size / 2);
        let colour = if *points > 0.0 { palette.accent } else { palette.given };
        painter.disc(at, f64::from(size) * 0.44 / options.scale, colour);
        painter.mark(at, "dot", index, Some(*points));
    }

    painter.rectangle((zero, row / 2), (zero + options.px(1.0), edges.bottom), palette.ink.to_rgba());
    let visible = x_of(visible_points);
    line(&mut painter, vec![(visible, row + row / 2), (visible, edges.bottom)], palette.warning, Some((1.5, 3.5)));
    if let Some(author) = author {
        let x = x_of(author);
        painter.rectangle((x, row * 2), (x + options.px(2.0), edges.bottom), palette.muted.to_rgba());
    }

    let count = |holds: &dyn Fn(f64) -> bool| dots.iter().filter(|points| holds(**points)).count();
    let counted = |words: &str, number: usize| {
        let text = |number: usize| options.typesetter.number(number as f64, 0);
        words.replace("{n}", &text(number)).replace("{all}", &text(dots.len()))
    };
    let gap = options.px(5.0);
    let (first, second) = (row / 2, row + row / 2);
    let frame = [((0, first), HPos::Left), ((width, first), HPos::Right)];
    let gains = counted(gains, count(&|points| points > 0.0));
    let [at_left, at_right] = frame;
    painter.place(&gains, &[((zero + gap, first), HPos::Left), at_right], palette.accent);
    let losses = counted(losses, count(&|points| points < 0.0));
    painter.place(&losses, &[((zero - gap, first), HPos::Right), at_left], palette.muted);
    let seen = counted(seen, count(&|points| points >= visible_points));
    let beside =
        [((visible + gap, second), HPos::Left), ((visible - gap, second), HPos::Right), ((width, second), HPos::Right)];
    painter.place(&seen, &beside, palette.warning);
    if let Some(author) = author {
        let x = x_of(author);
        let beside = [((x + gap, second), HPos::Left), ((x - gap, second), HPos::Right)];
        painter.place(author_name, &beside, palette.muted);
    }
    painter.finish()
}

/// The largest dots, in device pixels, whose highest stack fits.
fn size_of_dots(dots: &[f64], edges: &Edges, x_of: impl Fn(f64) -> i32, options: &RenderOptions) -> i32 {
    let zero = x_of(0.0);
    let fits = |size: i32| {
        let (mut highest, mut current, mut own) = (0, 0, None);
        for points in dots {
            let stack = Some(stack_of(x_of(*points), zero, size, *points));
            current = if stack == own { current + 1 } else { 1 };
            own = stack;
            highest = highest.max(current);
        }
        highest * size <= edges.bottom - edges.top
    };
    let most = options.px(options.label_size * LARGEST);
    (2..=most).rev().find(|size| fits(*size)).unwrap_or(2)
}

/// The stack of a dot: counted from zero, so that no stack lies on both sides of it.
fn stack_of(x: i32, zero: i32, size: i32, points: f64) -> i32 {
    let stack = (x - zero).div_euclid(size);
    if points > 0.0 { stack.max(0) } else { stack.min(-1) }
}
