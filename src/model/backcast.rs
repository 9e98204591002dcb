//! The growth assumptions put to the test: projected from an earlier year, and compared with what was reported since.

use super::record::record;
use super::year::YearByYear;
use super::{Assumptions, cagr, margin_percent};

/// What was reported of a year later than the base year, in millions; `None` is not known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcome {
    /// The fiscal year.
    pub year: i32,
    /// Revenue.
    pub revenue: Option<f64>,
    /// Operating income.
    pub operating_income: Option<f64>,
    /// Cash spent on content.
    pub content_cash: Option<f64>,
}

record! {
    /// One year as it was projected from the base year, and as it came. Errors are projected less reported.
    Backcast {
        /// The fiscal year.
        year: i32 = "year" CalendarYear,
        /// Revenue, projected.
        revenue: f64 = "revenue" Millions,
        /// Revenue, reported.
        reported_revenue: Option<f64> = "reportedRevenue" Millions,
        revenue_error_percent: Option<f64> = "revenueErrorPct" Percent = "(revenue / reportedRevenue − 1) × 100",
        /// Cash spent on content, projected.
        content_cash: f64 = "contentCash" Millions,
        /// Cash spent on content, reported.
        reported_content_cash: Option<f64> = "reportedContentCash" Millions,
        content_error_percent: Option<f64> = "contentErrorPct" Percent = "(contentCash / reportedContentCash − 1) × 100",
        /// The operating margin, held at the base year's.
        baseline_margin_percent: f64 = "baselineMarginPct" Percent,
        /// The operating margin, reported: `100 × operating income / revenue`.
        reported_margin_percent: Option<f64> = "reportedMarginPct" Percent,
        margin_error_points: Option<f64> = "marginErrorPts" Points = "baselineMarginPct − reportedMarginPct",
    }
}

record! {
    /// The growth that would have led from the base year to the last year reported: compound annual rates.
    GrowthSince {
        /// Of revenue.
        revenue: Option<f64> = "revenue" RatePerYear,
        /// Of cash spent on content.
        content_cash: Option<f64> = "contentCash" RatePerYear,
    }
}

/// Projects the years of `outcomes` from the base year of `a` and compares them with what was reported. Years beyond
/// the horizon of `a`, and years not after its base year, are left out.
pub fn backcast(a: &Assumptions, outcomes: &[Outcome]) -> Vec<Backcast> {
    let compared = YearByYear::new(a).filter_map(|year| {
        let outcome = outcomes.iter().find(|outcome| outcome.year == year.year)?;
        let error = |projected: f64, reported: Option<f64>| {
            reported.map(|reported| (projected / reported - 1.0) * 100.0).filter(|error| error.is_finite())
        };
        let reported_margin =
            outcome.operating_income.zip(outcome.revenue).and_then(|(income, revenue)| margin_percent(income, revenue));
        Some(Backcast {
            year: year.year,
            revenue: year.revenue,
            reported_revenue: outcome.revenue,
            revenue_error_percent: error(year.revenue, outcome.revenue),
            content_cash: year.content_cash,
            reported_content_cash: outcome.content_cash,
            content_error_percent: error(year.content_cash, outcome.content_cash),
            baseline_margin_percent: year.baseline_margin_percent,
            reported_margin_percent: reported_margin,
            margin_error_points: reported_margin.map(|reported| year.baseline_margin_percent - reported),
        })
    });
    compared.collect()
}

/// The growth from the base year of `a` to the latest of `outcomes` that is known.
pub fn growth_since(a: &Assumptions, outcomes: &[Outcome]) -> GrowthSince {
    let rate = |start: f64, read: fn(&Outcome) -> Option<f64>| {
        let known = outcomes.iter().filter(|outcome| outcome.year > a.base_year() && read(outcome).is_some());
        let last = known.max_by_key(|outcome| outcome.year)?;
        let percent = cagr(start, read(last)?, f64::from(last.year - a.base_year()))?;
        Some(percent / 100.0)
    };
    GrowthSince {
        revenue: rate(a.revenue_0, |outcome| outcome.revenue),
        content_cash: rate(a.content_cash_0, |outcome| outcome.content_cash),
    }
}
