//! From cash to expense: content is capitalised when it is paid for and expensed over the years after its release.

use super::{Code, Problem};

/// How far a curve's weights may miss 1 in total.
const SUM_TOLERANCE: f64 = 1e-9;

/// The longest curve taken, in years.
const MAX_CURVE_YEARS: usize = 20;

/// A named amortisation curve: the share of a title's cost expensed in year of release 0, 1, 2, …
pub struct StandardCurve {
    /// The name at the boundary.
    pub id: &'static str,
    /// The weights; they sum to 1.
    pub weights: &'static [f64],
}

/// The curves on offer; the first is the default.
///
/// `derived` follows from the run-off of produced content that Netflix disclosed in Note 5 of its annual reports for
/// 2023, 2024 and 2025, in steady state, as the rounded mean of the three years.
pub const STANDARD_CURVES: [StandardCurve; 3] = [
    StandardCurve { id: "derived", weights: &[0.46, 0.17, 0.13, 0.12, 0.06, 0.06] },
    StandardCurve { id: "straightLine4", weights: &[0.25, 0.25, 0.25, 0.25] },
    StandardCurve { id: "immediate", weights: &[1.0] },
];

/// Appends to `problems` what keeps `weights` from being a curve: every weight is a share and they sum to 1.
pub fn check_curve(field: &'static str, weights: &[f64], problems: &mut Vec<Problem>) {
    let refusal = if weights.is_empty() {
        Problem::new(field, Code::Empty)
    } else if weights.len() > MAX_CURVE_YEARS {
        Problem::beyond(field, Code::TooMany, MAX_CURVE_YEARS as f64)
    } else if weights.iter().any(|weight| !weight.is_finite()) {
        Problem::new(field, Code::NotANumber)
    } else if weights.iter().any(|weight| *weight < 0.0) {
        Problem::beyond(field, Code::BelowMinimum, 0.0)
    } else if (weights.iter().sum::<f64>() - 1.0).abs() > SUM_TOLERANCE {
        Problem::beyond(field, Code::WrongSum, 1.0)
    } else {
        return;
    };
    problems.push(refusal);
}

/// The part of past savings that reaches the income statement `t` years after the base year.
///
/// # Formula
///
/// `Σ saving(j) × weight(t − lag − j)` over the years `j = 1 … t − lag`, where `savings[0]` is the saving of year 1,
/// `lag` is the whole number of years from paying to release, and a weight beyond the curve's end is 0.
///
/// ```
/// use ai_savings_calculator::model::amortise;
///
/// // 100 saved in year 1, released a year later, expensed over two years.
/// let savings = [100.0, 0.0, 0.0];
/// assert_eq!([1, 2, 3].map(|t| amortise(&savings, &[0.6, 0.4], 1, t)), [0.0, 60.0, 40.0]);
/// ```
pub fn amortise(savings: &[f64], weights: &[f64], lag: usize, t: usize) -> f64 {
    let released = t.saturating_sub(lag);
    let ages = (0..released).rev();
    let charges = savings.iter().zip(ages).map(|(saving, age)| saving * weights.get(age).copied().unwrap_or(0.0));
    // Not `sum()`, which starts from −0 and would report a negative zero before the first release.
    charges.fold(0.0, |total, charge| total + charge)
}
