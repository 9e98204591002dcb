//! The tornado: what each uncertain input alone does to the margin uplift.

use super::painter::Painter;
use super::picture::Picture;
use super::rows::{Row, row_height, rows};
use super::{Axis, RenderOptions, Undrawable};

/// One input at either end of its range.
pub struct DriverBar<'a> {
    /// The name of the input, in the reader's language.
    pub name: &'a str,
    /// The uplift at the low end, in points.
    pub at_low: f64,
    /// The uplift at the high end, in points.
    pub at_high: f64,
}

/// A row for each input, around the uplift `base` of the inputs as they are: grey to its low end, coloured to its high
/// end.
///
/// # Errors
///
/// [`Undrawable`], at the boundary the code `undrawable`, if plotters gives up on a part of the picture.
pub fn drivers(base: f64, bars: &[DriverBar], options: &RenderOptions) -> Result<Picture, Undrawable> {
    let (low, high) = (options.palette.given, options.palette.accent);
    let decimals = Axis::covering(bars.iter().flat_map(|bar| [bar.at_low, bar.at_high])).decimals() + 1;
    let number = |points: f64| options.typesetter.number(points, decimals);
    let rows_of_bars: Vec<_> = bars
        .iter()
        .enumerate()
        .map(|(index, bar)| Row {
            name: bar.name,
            bars: vec![(base, bar.at_low, low), (base, bar.at_high, high)],
            text: format!("{} … {}", number(bar.at_low), number(bar.at_high)),
            index,
            number: Some((bar.at_high - bar.at_low).abs()),
        })
        .collect();
    let mut painter = Painter::new(options);
    let height = row_height(&painter, bars.len());
    rows(&mut painter, "span", &rows_of_bars, base, (0, height));
    painter.finish()
}
