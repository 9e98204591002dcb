//! What the cash is worth, when it comes back, and when the effect can be noticed.

use super::{Assumptions, Year};

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

/// The net present value of net cash, added up year by year.
///
/// # Formula
///
/// `−up-front + Σ net cash(t) × (1 − tax rate) / (1 + discount rate)^t`: year-end cash after tax, without a terminal
/// value and without tax relief on what is paid up front.
pub(super) struct PresentValue {
    discount: f64,
    /// What the years added so far come to.
    pub npv: f64,
}

impl PresentValue {
    /// Before the first year, when only what is paid up front has gone out.
    pub fn new(a: &Assumptions) -> Self {
        Self { discount: 1.0, npv: -a.upfront }
    }

    /// Adds the next year.
    pub fn add(&mut self, a: &Assumptions, year: &Year) {
        self.discount *= 1.0 + a.discount_rate;
        self.npv += year.net_cash * (1.0 - a.tax_rate) / self.discount;
    }
}

/// Whether the effect on operating income is at least the materiality share of pre-tax income.
pub(super) fn is_material(a: &Assumptions, year: &Year) -> bool {
    year.pl_saving >= a.materiality_share * year.baseline_pretax
}

/// Whether the margin uplift is at least the visible points.
pub(super) fn is_visible(a: &Assumptions, year: &Year) -> bool {
    year.margin_uplift_points >= a.visible_points
}
