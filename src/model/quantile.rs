//! Quantiles of a sample.

/// The quantile `q`, in 0..=1, of numbers in ascending order; `None` of no numbers.
///
/// # Formula
///
/// Type 7 of Hyndman and Fan, the default of spreadsheets: with `h = (n − 1) q`, the linear interpolation between the
/// order statistics `⌊h⌋` and `⌊h⌋ + 1`.
///
/// ```
/// use ai_savings_calculator::model::quantile;
///
/// assert_eq!(quantile(&[1.0, 2.0, 4.0], 0.75), Some(3.0));
/// ```
pub fn quantile(ascending: &[f64], q: f64) -> Option<f64> {
    let h = ascending.len().checked_sub(1)? as f64 * q;
    let below = ascending.get(h as usize)?;
    let above = ascending.get(h as usize + 1).unwrap_or(below);
    Some(below + (h - libm::floor(h)) * (above - below))
}
