//! How fast a new way of working spreads.

/// The share of exposed work done the new way `t` years after the base year, beyond today's level.
///
/// # Formula
///
/// `A(t) = peak × (L(t) − L(0)) / (1 − L(0))` with the logistic curve
/// `L(t) = 1 / (1 + exp(−steepness × (t − midpoint)))`. It is pinned to 0 at `t = 0` and rises towards `peak`. `peak`
/// is a share, `midpoint` is in years (≥ 0) and `steepness` is per year (≥ 0).
///
/// ```
/// use ai_savings_calculator::model::adoption;
///
/// assert_eq!(adoption(0.0, 0.7, 3.0, 1.1), 0.0);
/// assert!((adoption(60.0, 0.7, 3.0, 1.1) - 0.7).abs() < 1e-12);
/// ```
pub fn adoption(t: f64, peak: f64, midpoint: f64, steepness: f64) -> f64 {
    adoption_beyond(logistic(0.0, midpoint, steepness), t, peak, midpoint, steepness)
}

/// The same for a caller that follows many years and knows `L(0)`, which all of them share.
pub(super) fn adoption_beyond(today: f64, t: f64, peak: f64, midpoint: f64, steepness: f64) -> f64 {
    peak * (logistic(t, midpoint, steepness) - today) / (1.0 - today)
}

/// `libm` rather than the platform's `exp`: the two differ in the last bit for one input in ten.
pub(super) fn logistic(t: f64, midpoint: f64, steepness: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-steepness * (t - midpoint)))
}
