//! When the money comes back, and when it can be noticed.

/// Years until cumulative cash stays at or above zero to the end of `path`; `path[t]` is the cumulative cash after `t`
/// years and `path[0]` what was paid up front, as a negative amount.
///
/// 0 if the path never is negative, `None` if it is negative at its end; inside the crossing year the time is
/// interpolated: `(t − 1) + (−path[t − 1]) / (path[t] − path[t − 1])`.
///
/// ```
/// use ai_savings_calculator::model::payback_years;
///
/// assert_eq!(payback_years(&[-100.0, -50.0, 50.0]), Some(1.5));
/// assert_eq!(payback_years(&[0.0, 10.0]), Some(0.0));
/// assert_eq!(payback_years(&[0.0, -10.0]), None);
/// ```
pub fn payback_years(path: &[f64]) -> Option<f64> {
    let Some(last_below) = path.iter().rposition(|cash| *cash < 0.0) else { return Some(0.0) };
    let (below, above) = (path.get(last_below)?, path.get(last_below + 1)?);
    Some(last_below as f64 - below / (above - below))
}

/// The first year of `years` in which the number is at least its threshold.
pub fn first_year_at_least(years: impl Iterator<Item = (i32, f64, f64)>) -> Option<i32> {
    years.into_iter().find(|(_, number, threshold)| number >= threshold).map(|(year, _, _)| year)
}
