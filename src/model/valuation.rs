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
/// `−up-front + Σ net cash after tax(t) / (1 + discount rate)^t`, at the end of each year and without tax relief on
/// what is paid up front. What the years after the horizon add is [`terminal`](Self::terminal).
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
        self.npv += year.net_cash_after_tax / self.discount;
    }

    /// What the years after `last`, the last one that was added, are worth in the base year.
    ///
    /// # Formula
    ///
    /// A perpetuity: `net cash × (1 − tax rate) × (1 + g) / (discount rate − g)`, discounted from the last year. `g` is
    /// 0 where net cash stays the same and the terminal growth where it grows; nothing where no later year counts. Tax
    /// falls in the year of the cash: in the long run both timings are the same. [`Assumptions`] makes sure that the
    /// discount rate is the higher of the two.
    pub fn terminal(&self, a: &Assumptions, last: &Year) -> f64 {
        let Some(growth) = a.terminal_growth_if_any() else { return 0.0 };
        last.net_cash * (1.0 - a.tax_rate) * (1.0 + growth) / (a.discount_rate - growth) / self.discount
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

/// Whether the effect on operating income is a cost of at least the materiality share of pre-tax income.
pub(super) fn is_material_cost(a: &Assumptions, year: &Year) -> bool {
    year.pl_saving < 0.0 && -year.pl_saving >= a.materiality_share * year.baseline_pretax
}

/// Whether the margin falls by at least the visible points.
pub(super) fn is_visible_cost(a: &Assumptions, year: &Year) -> bool {
    year.margin_uplift_points < 0.0 && -year.margin_uplift_points >= a.visible_points
}

/// The years in which something holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first of them.
    pub first: i32,
    /// The last of them.
    pub last: i32,
    /// How many they are; fewer than from the first to the last if there are gaps.
    pub count: u32,
}

/// The years in which the effect crosses a threshold, as a gain and as a cost; `None` if it never does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Crossings {
    /// `marginUpliftPts ≥ visiblePoints`.
    pub visible_gain: Option<Span>,
    /// `marginUpliftPts < 0` and `−marginUpliftPts ≥ visiblePoints`.
    pub visible_cost: Option<Span>,
    /// `plSaving ≥ materialityShare × baselinePretax`.
    pub material_gain: Option<Span>,
    /// `plSaving < 0` and `−plSaving ≥ materialityShare × baselinePretax`.
    pub material_cost: Option<Span>,
}

impl Crossings {
    /// Each crossing with its name at the boundary.
    pub fn named(&self) -> [(&'static str, Option<Span>); 4] {
        [
            ("visibleGain", self.visible_gain),
            ("visibleCost", self.visible_cost),
            ("materialGain", self.material_gain),
            ("materialCost", self.material_cost),
        ]
    }
}

/// When the effect can be seen and when it is material, in the `years` of a projection.
pub fn crossings(a: &Assumptions, years: &[Year]) -> Crossings {
    let span = |holds| span(a, years, holds);
    Crossings {
        visible_gain: span(is_visible),
        visible_cost: span(is_visible_cost),
        material_gain: span(is_material),
        material_cost: span(is_material_cost),
    }
}

/// The years in which something holds. Not inlined: it is there four times.
#[inline(never)]
fn span(a: &Assumptions, years: &[Year], holds: fn(&Assumptions, &Year) -> bool) -> Option<Span> {
    let mut found: Option<Span> = None;
    for year in years.iter().filter(|year| holds(a, year)) {
        let Span { first, count, .. } = found.unwrap_or(Span { first: year.year, last: year.year, count: 0 });
        found = Some(Span { first, last: year.year, count: count + 1 });
    }
    found
}
