//! The claim chain as a waterfall: from the claim taken at its word to what the books show.

use super::painter::Painter;
use super::picture::Picture;
use super::rows::{Row, row_height, rows};
use super::{RenderOptions, Undrawable};
use crate::model::Step;

/// From this many millions on, no decimals.
const WHOLE_MILLIONS: f64 = 99.95;

/// A row for each step, in millions, named by `names` in the order of the steps.
///
/// # Errors
///
/// [`Undrawable`], at the boundary the code `undrawable`, if plotters gives up on a part of the picture.
pub fn claim(steps: &[Step], names: &[&str], options: &RenderOptions) -> Result<Picture, Undrawable> {
    let palette = &options.palette;
    let rows_of_steps: Vec<_> = steps
        .iter()
        .zip(names)
        .enumerate()
        .map(|(index, (step, name))| {
            let colour = match step.is_total {
                true if step.to < 0.0 => palette.warning,
                true => palette.accent,
                false => palette.given,
            };
            let amount = step.change();
            let decimals = if amount.abs() < WHOLE_MILLIONS { 1 } else { 0 };
            let text = options.typesetter.number(amount, decimals);
            Row { name, bars: vec![(step.from, step.to, colour)], text, index, number: Some(amount) }
        })
        .collect();
    let mut painter = Painter::new(options);
    let height = row_height(&painter, rows_of_steps.len());
    rows(&mut painter, "step", &rows_of_steps, 0.0, (0, height));
    painter.finish()
}
