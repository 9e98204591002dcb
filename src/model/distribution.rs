//! How a number is distributed over many futures, year by year and at the end of the horizon.

use super::record::record;

record! {
    /// The margin uplift of one year over all futures, in points.
    Band {
        /// The calendar or fiscal year.
        year: i32 = "year" CalendarYear,
        /// One future in twenty lies below.
        p05: f64 = "p05" Points,
        /// One future in four lies below.
        p25: f64 = "p25" Points,
        /// Half of the futures lie below.
        p50: f64 = "p50" Points,
        /// One future in four lies above.
        p75: f64 = "p75" Points,
        /// One future in twenty lies above.
        p95: f64 = "p95" Points,
        /// The operating margin at the 5 % quantile: that of the base year and the uplift.
        margin_p05_percent: f64 = "marginP05Pct" Percent,
        /// The operating margin in the middle of the futures.
        margin_p50_percent: f64 = "marginP50Pct" Percent,
        /// The operating margin at the 95 % quantile.
        margin_p95_percent: f64 = "marginP95Pct" Percent,
    }
}

impl Band {
    /// The quantiles `[p05, p25, p50, p75, p95]` of a year, and the margins that they make of that of the base year.
    pub(super) fn new(year: i32, [p05, p25, p50, p75, p95]: [f64; 5], base_margin_percent: f64) -> Self {
        let [margin_p05_percent, margin_p50_percent, margin_p95_percent] =
            [p05, p50, p95].map(|points| base_margin_percent + points);
        Self { year, p05, p25, p50, p75, p95, margin_p05_percent, margin_p50_percent, margin_p95_percent }
    }

    /// The base year, in which nothing has happened yet.
    pub(super) fn without_uplift(year: i32, base_margin_percent: f64) -> Self {
        Self::new(year, [0.0; 5], base_margin_percent)
    }
}

record! {
    /// How a number at the end of the horizon is distributed over all futures, in its own unit.
    Distribution {
        /// The 0.1 % quantile: one future in a thousand lies below.
        p001: f64 = "p001" Inherited,
        /// The 5 % quantile.
        p05: f64 = "p05" Inherited,
        /// The 10 % quantile.
        p10: f64 = "p10" Inherited,
        /// The median.
        p50: f64 = "p50" Inherited,
        /// The 90 % quantile.
        p90: f64 = "p90" Inherited,
        /// The 95 % quantile.
        p95: f64 = "p95" Inherited,
        /// The 99.9 % quantile: one future in a thousand lies above.
        p999: f64 = "p999" Inherited,
        /// The mean.
        mean: f64 = "mean" Inherited,
        /// The standard error of the 5 % quantile; `None` of a single future, like the other three.
        error_of_p05: Option<f64> = "errorOfP05" Inherited,
        /// The standard error of the median.
        error_of_p50: Option<f64> = "errorOfP50" Inherited,
        /// The standard error of the 95 % quantile.
        error_of_p95: Option<f64> = "errorOfP95" Inherited,
        /// The standard error of the mean.
        error_of_mean: Option<f64> = "errorOfMean" Inherited,
    }
}
