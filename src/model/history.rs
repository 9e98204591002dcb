//! What a company reported over time: changes from a year earlier, trailing twelve months, growth from end to end.

use std::iter::successors;

use super::{Change, Measure, Period, cagr, change};

/// What a series had in one period; `None` is "not reported".
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Datum {
    /// The period.
    pub period: Period,
    /// The amount or percentage.
    pub figure: Option<f64>,
}

/// From a reported figure of a series to the last one, whole years later.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Growth {
    /// Where the earlier one is in the series.
    pub from: usize,
    /// Where the last one is.
    pub to: usize,
    /// The whole years between them.
    pub years: f64,
    /// The change over all of them.
    pub change: Change,
    /// The compound annual growth rate in percent; `None` of percentages, and where it is not meaningful.
    pub annual_percent: Option<f64>,
}

/// The change of each period from the same one a year before; `None` where `series` does not go back so far.
///
/// ```
/// use ai_savings_calculator::model::{Change, Datum, Measure, Period, year_over_year};
///
/// let series = [(2024, Some(200.0)), (2025, Some(250.0))]
///     .map(|(year, figure)| Datum { period: Period::Year(year), figure });
/// let changes = year_over_year(Measure::Amount, &series);
/// assert_eq!(changes, [None, Some(Change::Percent { percent: 25.0, absolute: 50.0 })]);
/// ```
pub fn year_over_year(measure: Measure, series: &[Datum]) -> Vec<Option<Change>> {
    let prior = |datum: &Datum| series.iter().find(|other| other.period == datum.period.year_before());
    series.iter().map(|datum| Some(change(measure, datum.figure, prior(datum)?.figure))).collect()
}

/// The periods that make twelve months to the end of `last`, in the order of time: four quarters, two half-years, or
/// the year itself.
///
/// ```
/// use ai_savings_calculator::model::{Period, twelve_months};
///
/// assert_eq!(twelve_months(Period::half(2026, 1)), [Period::half(2025, 2), Period::half(2026, 1)]);
/// ```
pub fn twelve_months(last: Period) -> Vec<Period> {
    let mut periods: Vec<_> = successors(Some(last), |period| Some(period.before())).take(last.in_a_year()).collect();
    periods.reverse();
    periods
}

/// The trailing twelve months of an amount that accrues: each quarter and the three before it, or each half-year and
/// the one before it, added up in the order of time. `None` unless all of them were reported; a year is its own twelve
/// months.
///
/// For half-years this is the roll-forward of [`trailing_twelve_months`](super::trailing_twelve_months): the full year,
/// plus the first half, less the first half of the year before.
///
/// ```
/// use ai_savings_calculator::model::{Datum, Period, trailing_sums};
///
/// let quarters = [1, 2, 3, 4].map(|q| Datum { period: Period::quarter(2025, q), figure: Some(10.0 * f64::from(q)) });
/// assert_eq!(trailing_sums(&quarters), [None, None, None, Some(100.0)]);
/// ```
pub fn trailing_sums(series: &[Datum]) -> Vec<Option<f64>> {
    let figure = |period: Period| series.iter().find(|datum| datum.period == period)?.figure;
    let sum = |datum: &Datum| match datum.period {
        Period::Year(_) => datum.figure,
        period => twelve_months(period).into_iter().try_fold(0.0, |sum, part| Some(sum + figure(part)?)),
    };
    series.iter().map(sum).collect()
}

/// From the first reported figure of the same season to the last figure; `None` unless there are two.
///
/// Of quarters and half-years only those at the same time of the year as the last one count: a compound rate from a
/// spring to a summer would take the season for growth.
///
/// # Formula
///
/// The change is that of [`change`], the annual rate that of [`cagr`] over the years between the two periods.
pub fn growth(measure: Measure, series: &[Datum]) -> Option<Growth> {
    let to = series.iter().rposition(|datum| datum.figure.is_some())?;
    let last = series.get(to)?;
    let is_same_season = |datum: &Datum| last.period.years_since(datum.period) % 1.0 == 0.0;
    let from = series.iter().position(|datum| datum.figure.is_some() && is_same_season(datum))?;
    let first = series.get(from)?;
    if from == to {
        return None;
    }
    let years = last.period.years_since(first.period);
    let annual_percent = match measure {
        Measure::Amount => cagr(first.figure?, last.figure?, years),
        Measure::Percentage => None,
    };
    Some(Growth { from, to, years, change: change(measure, last.figure, first.figure), annual_percent })
}
