//! Many futures instead of one: every uncertain input is drawn, and the projection run, thousands of times.

use super::projection::Walk;
use super::record::record;
use super::{Assumptions, Range, Year, quantile, valuation};

/// How many futures are kept whole, to be shown as paths.
const SAMPLES: usize = 20;

/// Every quantile that is reported, in ascending order.
const QUANTILES: [f64; 7] = [0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95];

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
    }
}

record! {
    /// How a number at the end of the horizon is distributed over all futures, in its own unit.
    Distribution {
        /// The 5 % quantile.
        p05: f64 = "p05" Points,
        /// The 10 % quantile.
        p10: f64 = "p10" Points,
        /// The median.
        p50: f64 = "p50" Points,
        /// The 90 % quantile.
        p90: f64 = "p90" Points,
        /// The 95 % quantile.
        p95: f64 = "p95" Points,
        /// The mean.
        mean: f64 = "mean" Points,
    }
}

/// What became of all futures.
#[derive(Clone, Debug, PartialEq)]
pub struct Simulation {
    /// The margin uplift of each year.
    pub years: Vec<Band>,
    /// The margin uplift of the last year, in points.
    pub margin_uplift_points: Distribution,
    /// The effect on operating income of the last year, in millions.
    pub pl_saving: Distribution,
    /// The net present value, in millions.
    pub npv: Distribution,
    /// The share of futures in which the effect becomes visible within the horizon.
    pub visible_share: f64,
    /// The share of futures in which it becomes material within the horizon.
    pub material_share: f64,
    /// The share of futures in which cash is negative from the base year to the end of the horizon, taken together.
    pub cash_negative_share: f64,
    /// The margin uplift, year by year, of the first few futures.
    pub samples: Vec<Vec<f64>>,
}

/// Runs `draws` futures, at least one. In each, every input of `ranges` is drawn in turn, for which `uniform` is asked
/// for a number in 0..1; the other inputs stay as in `a`.
///
/// The inputs are drawn independently. If skills, adoption and speed-up go together in truth, the tails are fatter.
pub fn simulate(a: &Assumptions, ranges: &[Range], draws: usize, uniform: &mut dyn FnMut() -> f64) -> Simulation {
    let draws = draws.max(1);
    let mut future = a.clone();
    let mut years: Vec<Year> = Vec::with_capacity(a.horizon());
    let mut uplifts: Vec<Vec<f64>> = (0..a.horizon()).map(|_| Vec::with_capacity(draws)).collect();
    let (mut pl_savings, mut npvs) = (Vec::with_capacity(draws), Vec::with_capacity(draws));
    let (mut visible, mut material, mut negative) = (0_usize, 0_usize, 0_usize);
    let mut samples = Vec::new();

    for number in 0..draws {
        for range in ranges {
            future.set(range.input, range.draw(uniform()));
        }
        years.clear();
        years.extend(Walk::new(&future));
        for (uplift, year) in uplifts.iter_mut().zip(&years) {
            uplift.push(year.margin_uplift_points);
        }
        if let Some(last) = years.last() {
            pl_savings.push(last.pl_saving);
            negative += usize::from(last.cumulative_net_cash < 0.0);
        }
        npvs.push(valuation::npv(&future, &years));
        visible += usize::from(valuation::visible_year(&future, &years).is_some());
        material += usize::from(valuation::materiality_year(&future, &years).is_some());
        if number < SAMPLES {
            samples.push(years.iter().map(|year| year.margin_uplift_points).collect());
        }
    }

    let margin_uplift_points =
        uplifts.last().map_or_else(|| distribution(&mut []), |last| distribution(&mut last.clone()));
    let first = a.base_year() + 1;
    let share = |count: usize| count as f64 / draws as f64;
    Simulation {
        years: uplifts.iter_mut().zip(first..).map(|(uplifts, year)| band(year, uplifts)).collect(),
        margin_uplift_points,
        pl_saving: distribution(&mut pl_savings),
        npv: distribution(&mut npvs),
        visible_share: share(visible),
        material_share: share(material),
        cash_negative_share: share(negative),
        samples,
    }
}

fn band(year: i32, uplifts: &mut [f64]) -> Band {
    let at = quantiles(uplifts);
    Band { year, p05: at(0.05), p25: at(0.25), p50: at(0.50), p75: at(0.75), p95: at(0.95) }
}

fn distribution(numbers: &mut [f64]) -> Distribution {
    // Summed as drawn, before sorting changes the order and with it the last bits.
    let mean = numbers.iter().fold(0.0, |sum, number| sum + number) / numbers.len().max(1) as f64;
    let at = quantiles(numbers);
    Distribution { p05: at(0.05), p10: at(0.10), p50: at(0.50), p90: at(0.90), p95: at(0.95), mean }
}

/// Reads quantiles of `numbers`, the ones in `QUANTILES` only: sorting all the rest would take most of a frame.
fn quantiles(numbers: &mut [f64]) -> impl Fn(f64) -> f64 + '_ {
    let mut sorted = 0;
    for q in QUANTILES {
        let below = (numbers.len().saturating_sub(1) as f64 * q) as usize;
        for place in [below, below + 1] {
            let Some(rest) = numbers.get_mut(sorted..).filter(|rest| place < sorted + rest.len() && place >= sorted)
            else {
                continue;
            };
            rest.select_nth_unstable_by(place - sorted, f64::total_cmp);
            sorted = place + 1;
        }
    }
    |q| quantile(numbers, q).unwrap_or(0.0)
}
