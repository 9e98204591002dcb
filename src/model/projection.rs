//! The projection: a speed-up followed, year by year, to cash, to the income statement and to points of margin.

use super::record::record;
use super::valuation::{PresentValue, is_material, is_visible, payback_years};
use super::year::YearByYear;
use super::{Assumptions, Year, cost};

record! {
    /// What the whole horizon comes to.
    Summary {
        /// The share of a shot's cost that the speed-up removes.
        cost_reduction: f64 = "costReduction" Share = "costReductionCeiling × (1 − 1 / speedup)",
        /// The share that no speed-up can exceed.
        cost_reduction_ceiling: f64 = "costReductionCeiling" Share = "labourShare × compressibleShare",
        /// The speed-up at which rework and tools eat the whole saving; `None` if none pays for them.
        break_even_speedup: Option<f64> = "breakEvenSpeedup" Factor
            = "1 / (1 − (reworkRate + toolCostShare) / (1 + reworkRate) / costReductionCeiling); \
               none when (reworkRate + toolCostShare) / (1 + reworkRate) ≥ costReductionCeiling",
        /// Net present value: year-end cash after tax, and what counts after the horizon.
        npv: f64 = "npv" Millions
            = "−upfront + Σ netCashAfterTax(j) / (1 + discountRate)^j; + terminalPresentValue if terminalValue ≥ 1",
        /// What the years after the horizon are worth today, as a perpetuity of the last year's net cash after tax; 0 where
        /// they do not count.
        terminal_present_value: f64 = "terminalPresentValue" Millions
            = "0 if terminalValue = 0; \
               netCash × (1 − taxRate) / discountRate / (1 + discountRate)^t if terminalValue = 1; \
               netCash × (1 − taxRate) × (1 + terminalGrowth) / (discountRate − terminalGrowth) / (1 + discountRate)^t \
               if terminalValue = 2",
        /// Years until cumulative cash stays at or above zero, `t` being the year in which it gets there; `None` if not
        /// within the horizon. Before tax and undiscounted.
        payback_years: Option<f64> = "paybackYears" Years
            = "(t − 1) − cumulativeNetCash(t − 1) / netCash; \
               0 when cumulativeNetCash ≥ 0; \
               none when cumulativeNetCash < 0",
        /// The first year in which the P&L effect reaches the materiality share of pre-tax income.
        materiality_year: Option<i32> = "materialityYear" CalendarYear
            = "first year when plSaving ≥ materialityShare × baselinePretax; \
               none when plSaving < materialityShare × baselinePretax",
        /// The first year in which the margin uplift reaches the visible points.
        visible_year: Option<i32> = "visibleYear" CalendarYear
            = "first year when marginUpliftPts ≥ visiblePoints; none when marginUpliftPts < visiblePoints",
        /// The least that cumulative net cash comes to, the base year included, `t` being the later year in which it is
        /// least: what is out of pocket at most, as a negative amount; 0 if nothing ever is.
        lowest_cash: f64 = "lowestCash" Millions = "−max(upfront, −cumulativeNetCash)",
        /// Content cash saved over the horizon.
        total_content_saving: f64 = "totalContentSaving" Millions = "Σ contentSaving(j)",
        /// The part of it that has reached the income statement by the end of the horizon.
        total_pl_content_saving: f64 = "totalPlContentSaving" Millions = "Σ plContentSaving(j)",
        /// That part in percent; `None` if nothing was saved.
        recognised_percent: Option<f64> = "recognisedPct" Percent
            = "100 × totalPlContentSaving / totalContentSaving; none when totalContentSaving = 0",
    }
}

/// A summary and the years it summarises.
#[derive(Clone, Debug, PartialEq)]
pub struct Projection {
    /// What the whole horizon comes to.
    pub summary: Summary,
    /// The years `t = 1 … horizon`; at least one.
    pub years: Vec<Year>,
}

/// Follows the assumptions through every year of the horizon.
///
/// Growth, inflation and discounting compound by repeated multiplication and sums run in ascending `t`, so that every
/// platform gives the same bits. Nothing is rounded.
pub fn project(a: &Assumptions) -> Projection {
    let years: Vec<Year> = YearByYear::new(a).collect();
    let ceiling = cost::cost_reduction_ceiling(a.labour_share, a.compressible_share);
    let total_content_saving = total(&years, |year| year.content_saving);
    let total_pl_content_saving = total(&years, |year| year.pl_content_saving);
    let first =
        |counts: fn(&Assumptions, &Year) -> bool| years.iter().find(|year| counts(a, year)).map(|year| year.year);
    let mut present = PresentValue::new(a);
    years.iter().for_each(|year| present.add(a, year));
    let terminal_present_value = years.last().map_or(0.0, |last| present.terminal(a, last));
    let cash_path = cash_path(a, &years);
    let summary = Summary {
        cost_reduction: cost::cost_reduction(a.speedup, a.labour_share, a.compressible_share),
        cost_reduction_ceiling: ceiling,
        break_even_speedup: cost::break_even_speedup(ceiling, a.rework_rate, a.tool_cost_share),
        npv: present.npv + terminal_present_value,
        terminal_present_value,
        payback_years: payback_years(&cash_path),
        lowest_cash: cash_path.iter().fold(0.0, |least, cash| if *cash < least { *cash } else { least }),
        materiality_year: first(is_material),
        visible_year: first(is_visible),
        total_content_saving,
        total_pl_content_saving,
        recognised_percent: Some(total_pl_content_saving / total_content_saving * 100.0).filter(|p| p.is_finite()),
    };
    Projection { summary, years }
}

/// Cumulative cash from the base year, when only what is paid up front has gone out.
fn cash_path(a: &Assumptions, years: &[Year]) -> Vec<f64> {
    [-a.upfront].into_iter().chain(years.iter().map(|year| year.cumulative_net_cash)).collect()
}

fn total(years: &[Year], amount: fn(&Year) -> f64) -> f64 {
    years.iter().map(amount).fold(0.0, |total, amount| total + amount)
}
