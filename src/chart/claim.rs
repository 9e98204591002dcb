//! The claim chain as a waterfall: from the claim taken at its word to what the books show.

use super::picture::Picture;
use super::rows::{Row, row_height, rows};
use super::sheet::Sheet;
use super::{Look, Undrawable};
use crate::model::Step;

/// From this many millions on, no decimals.
const WHOLE_MILLIONS: f64 = 99.95;

/// A row for each step, in millions, named by `names` in the order of the steps.
pub fn claim(steps: &[Step], names: &[&str], look: &Look) -> Result<Picture, Undrawable> {
    let palette = &look.palette;
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
            let amount = step.to - step.from;
            let decimals = if amount.abs() < WHOLE_MILLIONS { 1 } else { 0 };
            let text = look.typesetter.number(amount, decimals);
            Row { name, bars: vec![(step.from, step.to, colour)], text, index, number: Some(amount) }
        })
        .collect();
    let mut sheet = Sheet::new(look);
    let height = row_height(&sheet, rows_of_steps.len());
    rows(&mut sheet, "step", &rows_of_steps, 0.0, (0, height));
    sheet.finish()
}
