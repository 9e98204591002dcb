//! Changes between two periods.

/// The largest reported figure taken, either way from zero.
pub const LARGEST_FIGURE: f64 = 1e15;

/// What kind of figure is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// An amount or a count, in any unit; its change is in percent.
    Amount,
    /// A percentage such as a margin; its change is in points.
    Percentage,
}

impl Measure {
    /// How a change comes about, in the language of `formula.rs`.
    pub const fn formula(self) -> &'static str {
        match self {
            Self::Amount => "(current / prior − 1) × 100; none when prior ≤ 0; none when current < 0",
            Self::Percentage => "current − prior",
        }
    }
}

/// The change from a prior period to the current one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Change {
    /// An amount grew or shrank.
    Percent {
        /// The change in percent of the prior amount.
        percent: f64,
        /// The change in the unit of the amount.
        absolute: f64,
    },
    /// A percentage rose or fell.
    Points {
        /// The change in percentage points; one point is 100 basis points.
        points: f64,
    },
    /// A percent change would mislead; the change in the unit of the amount is still valid.
    NotMeaningful {
        /// The change in the unit of the amount.
        absolute: f64,
    },
    /// One of the two figures was not reported, which is not the same as zero.
    NotReported,
}

/// The change of one figure from `prior` to `current`; `None` means "not reported".
///
/// # Formula
///
/// * amounts: `percent = (current / prior − 1) × 100`, `absolute = current − prior`;
/// * percentages: `points = current − prior`, with both in percent.
///
/// The percent change is not meaningful when the base is zero or negative, when the sign flips, or when the quotient is
/// too large for a number. A fall to exactly zero is −100 %.
///
/// ```
/// use ai_savings_calculator::model::{Change, Measure, change};
///
/// assert_eq!(change(Measure::Amount, Some(150.0), Some(100.0)), Change::Percent { percent: 50.0, absolute: 50.0 });
/// assert_eq!(change(Measure::Percentage, Some(22.5), Some(21.0)), Change::Points { points: 1.5 });
/// assert_eq!(change(Measure::Amount, Some(50.0), Some(-100.0)), Change::NotMeaningful { absolute: 150.0 });
/// assert_eq!(change(Measure::Amount, None, Some(100.0)), Change::NotReported);
/// ```
pub fn change(measure: Measure, current: Option<f64>, prior: Option<f64>) -> Change {
    let (Some(current), Some(prior)) = (current, prior) else { return Change::NotReported };
    let absolute = current - prior;
    if measure == Measure::Percentage {
        return Change::Points { points: absolute };
    }
    let percent = (current / prior - 1.0) * 100.0;
    let meaningful = prior > 0.0 && current >= 0.0 && percent.is_finite();
    if meaningful { Change::Percent { percent, absolute } } else { Change::NotMeaningful { absolute } }
}

/// A number as it was printed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Printed {
    /// The number.
    pub number: f64,
    /// The smallest step of the print, 0.01 for what was printed to the cent: the number may be half of it off. Zero
    /// for what was not rounded.
    pub step: f64,
}

/// Between which two values the change of [`change`] lies if both numbers may be half a step off.
///
/// # Formula
///
/// With `h` and `k` half a step of `current` and `prior`:
///
/// * amounts: from `((current − h) / (prior + k) − 1) × 100` to `((current + h) / (prior − k) − 1) × 100`, in percent;
/// * percentages: from `current − prior − h − k` to `current − prior + h + k`, in points.
///
/// `None` if neither was rounded, and of amounts unless `prior − k > 0` and `current − h ≥ 0`.
///
/// ```
/// use ai_savings_calculator::model::{Measure, Printed, change_range};
///
/// let (current, prior) = (Printed { number: 0.8, step: 0.01 }, Printed { number: 0.719, step: 0.001 });
/// let (low, high) = change_range(Measure::Amount, current, prior).expect("rounded");
/// assert!((low - 10.493).abs() < 1e-3 && (high - 12.039).abs() < 1e-3);
/// ```
pub fn change_range(measure: Measure, current: Printed, prior: Printed) -> Option<(f64, f64)> {
    let (half, prior_half) = (current.step / 2.0, prior.step / 2.0);
    if half + prior_half <= 0.0 {
        return None;
    }
    let (least, most) = (current.number - half, current.number + half);
    let (prior_least, prior_most) = (prior.number - prior_half, prior.number + prior_half);
    match measure {
        Measure::Percentage => Some((least - prior_most, most - prior_least)),
        Measure::Amount if prior_least > 0.0 && least >= 0.0 => {
            let ends = ((least / prior_most - 1.0) * 100.0, (most / prior_least - 1.0) * 100.0);
            (ends.0.is_finite() && ends.1.is_finite()).then_some(ends)
        }
        Measure::Amount => None,
    }
}

/// A margin in percent: `income / revenue × 100`; `None` without positive revenue.
pub fn margin_percent(income: f64, revenue: f64) -> Option<f64> {
    (revenue > 0.0).then(|| income / revenue * 100.0)
}

/// The compound annual growth rate in percent over `years`.
///
/// # Formula
///
/// `((end / start)^(1 / years) − 1) × 100`; not meaningful, `None`, unless `start > 0`, `end ≥ 0` and `years > 0`.
///
/// ```
/// use ai_savings_calculator::model::cagr;
///
/// assert!((cagr(100.0, 121.0, 2.0).expect("meaningful") - 10.0).abs() < 1e-12);
/// assert_eq!(cagr(0.0, 121.0, 2.0), None);
/// ```
pub fn cagr(start: f64, end: f64, years: f64) -> Option<f64> {
    let meaningful = start > 0.0 && end >= 0.0 && years > 0.0;
    meaningful.then(|| (libm::pow(end / start, 1.0 / years) - 1.0) * 100.0).filter(|rate| rate.is_finite())
}

/// The trailing twelve months of an amount that accrues over time: `full year + year to date − prior year to date`.
///
/// With the full year ending where the year to date begins, this equals the sum of the last four quarters. A count at
/// a point in time, such as memberships, has no such sum: its latest value counts.
///
/// ```
/// use ai_savings_calculator::model::trailing_twelve_months;
///
/// assert_eq!(trailing_twelve_months(400.0, 110.0, 90.0), 420.0);
/// ```
pub fn trailing_twelve_months(full_year: f64, year_to_date: f64, prior_year_to_date: f64) -> f64 {
    full_year + year_to_date - prior_year_to_date
}
