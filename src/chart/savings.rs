//! Savings per year: the cash, what reaches the income statement, and the cash so far.

use plotters::style::Color;
use plotters::style::text_anchor::HPos;

use super::frame::{Edges, Plot, bar_end, line, value_grid, year_labels};
use super::labels::{Heading, end_labels};
use super::painter::Painter;
use super::picture::Picture;
use super::{Axis, Colour, RenderOptions, Undrawable};
use crate::model::{Summary, Year};

/// The share of the width that a name may take before it is broken into lines.
const MOST_FOR_NAMES: f64 = 0.25;

/// How strongly the colour of a bar of cash covers what lies behind it.
const CASH: f64 = 0.5;

/// What the picture shows.
pub struct Savings<'a> {
    /// The projected years.
    pub years: &'a [Year],
    /// When the cash comes back, and how low it gets.
    pub summary: &'a Summary,
    /// The years with the author's inputs; empty where the reader has moved nothing.
    pub author: &'a [Year],
    /// What the cash, the effect on profit, the cash so far and the author's cash so far are called.
    pub names: [&'a str; 4],
    /// What is said where costs come before the savings that pay them back, and, with `{year}`, where they have.
    pub words: [&'a str; 2],
    /// What is said of the years: that they are assumed.
    pub assumed: &'a str,
}

/// Two bars a year, cash filled and P&L outlined, and a dashed line for cumulative cash; a thin grey line for the
/// author's. The axis always shows zero.
///
/// # Errors
///
/// [`Undrawable`], at the boundary the code `undrawable`, if plotters gives up on a part of the picture.
pub fn savings(savings: &Savings, options: &RenderOptions) -> Result<Picture, Undrawable> {
    let Savings { years, summary, author, names, words: [costs_first, breaks_even], assumed } = *savings;
    let numbers = years.iter().flat_map(|year| [year.net_cash, year.pl_saving, year.cumulative_net_cash]);
    let of_author = author.iter().map(|year| year.cumulative_net_cash);
    let values = Axis::covering(numbers.chain(of_author).chain([0.0]));
    let names = names.map(|name| options.in_lines(name, (f64::from(options.width_px) * MOST_FOR_NAMES) as i32));
    let shown = names.get(..if author.is_empty() { 3 } else { 4 }).unwrap_or_default();
    let heading = Heading(assumed);
    let edges = heading.above(Edges::around_named(&values, &shown.concat(), options), options);
    let plot = Plot::new(edges, Axis::exact(-0.5, years.len() as f64 - 0.5), values.clone());
    let palette = &options.palette;
    let mut painter = Painter::new(options);

    value_grid(&mut painter, &plot, &values);
    let first = years.first().map_or(0, |year| year.year);
    year_labels(&mut painter, &plot, first, years.len());
    heading.draw(&mut painter, &edges);

    let (_, zero) = plot.at(0.0, 0.0);
    for (index, year) in years.iter().enumerate() {
        let centre = index as f64;
        let cash = plot.at(centre - 0.18, year.net_cash);
        let books = plot.at(centre + 0.18, year.pl_saving);
        painter.mark(cash, "netCash", index, Some(year.net_cash));
        painter.mark(books, "plSaving", index, Some(year.pl_saving));
        let [left, middle, right] = [-0.34, 0.0, 0.34].map(|aside| plot.at(centre + aside, 0.0).0);
        let gap = options.px(1.0);
        let (from, to) = upright((left, zero), (middle - gap, bar_end(zero, cash.1, options)));
        // So light that the line over it is seen; the outline says where it ends.
        painter.rectangle(from, to, palette.accent.mix(CASH));
        painter.outline(from, to, palette.accent, 1.5);
        painter.keep_free(from, to);
        let (from, to) = upright((middle + gap, zero), (right, bar_end(zero, books.1, options)));
        painter.outline(from, to, palette.given, 1.5);
        painter.keep_free(from, to);
    }

    let ghost: Vec<_> = author
        .iter()
        .map(|year| (f64::from(year.year.saturating_sub(first)), year.cumulative_net_cash))
        .filter(|(x, _)| (0.0..years.len() as f64).contains(x))
        .collect();
    painter.path(plot.points(&ghost), palette.muted.to_rgba(), 1.5);
    for (x, number) in &ghost {
        painter.mark(plot.at(*x, *number), "author", *x as usize, Some(*number));
    }
    let total: Vec<_> = years.iter().enumerate().map(|(i, year)| (i as f64, year.cumulative_net_cash)).collect();
    line(&mut painter, plot.points(&total), palette.ink, Some((5.0, 3.0)));
    for (index, (position, number)) in total.iter().enumerate() {
        let at = plot.at(*position, *number);
        painter.mark(at, "cumulativeNetCash", index, Some(*number));
        painter.disc(at, 2.5, palette.ink);
    }
    painter.keep_line_free(&plot.points(&total));
    painter.keep_line_free(&plot.points(&ghost));
    painter.keep_line_free(&plot.points(&[(-0.5, 0.0), (years.len() as f64 - 0.5, 0.0)]));

    let last = |read: fn(&Year) -> f64| years.last().map_or(0.0, read);
    let [cash, books, so_far, of_author] = &names;
    let ends: [(f64, &[&str], Colour); 4] = [
        (last(|year| year.cumulative_net_cash), so_far, palette.ink),
        (last(|year| year.net_cash), cash, palette.accent),
        (last(|year| year.pl_saving), books, palette.muted),
        (ghost.last().map_or(0.0, |(_, number)| *number), of_author, palette.muted),
    ];
    end_labels(&mut painter, &plot, ends.get(..shown.len()).unwrap_or_default());

    // What pays the costs back comes after them, where there are any.
    if let Some(payback) = summary.payback_years.filter(|payback| *payback > 0.0 && summary.lowest_cash < 0.0) {
        let aside = options.px(options.label_size * 0.85);
        let year = f64::from(first) - 1.0 + payback.ceil();
        let words = breaks_even.replace("{year}", &(year as i32).to_string());
        let (x, y) = plot.at(payback - 1.0, 0.0);
        let width = options.label_width(&words);
        let over = |rows: &[i32], anchor: HPos, before: i32| -> Vec<_> {
            // Over the plot, and not over the numbers beside it.
            let rows = rows.iter().filter(|_| x - before >= edges.left);
            rows.map(|rows| ((x, y - rows * aside), anchor)).collect()
        };
        let near = over(&[2, 3, 4, 5], HPos::Right, width);
        let below = [1, 2, 3].map(|rows| ((x, y + rows * aside), HPos::Left)).to_vec();
        let middle = over(&[2, 3, 4], HPos::Center, width / 2);
        let far = over(&[6, 7], HPos::Right, width);
        if painter.place(&words, &[near, below, middle, far].concat(), palette.ink) {
            painter.disc((x, y), 3.5, palette.ink);
            let around = options.px(5.0);
            painter.keep_free((x - around, y - around), (x + around, y + around));
        }
        let lowest = total.iter().copied().fold((0.0, 0.0), |low, at| if at.1 < low.1 { at } else { low });
        let (x, y) = plot.at(lowest.0, lowest.1);
        let near = |rows: i32| [HPos::Left, HPos::Center, HPos::Right].map(|anchor| ((x, y + rows * aside), anchor));
        let above = [2, 3].map(|rows| ((edges.left + aside, zero - rows * aside), HPos::Left));
        let places = [&near(1)[..], &near(-1), &near(2), &above].concat();
        painter.place(costs_first, &places, palette.warning);
    }
    painter.finish()
}

/// A rectangle by its upper left and its lower right corner.
fn upright(from: (i32, i32), to: (i32, i32)) -> ((i32, i32), (i32, i32)) {
    ((from.0, from.1.min(to.1)), (to.0, from.1.max(to.1)))
}
