//! Many futures instead of one: every uncertain input is drawn, and the projection run, thousands of times.

use super::projection::Walk;
use super::quantile::select;
use super::range::Sampler;
use super::record::record;
use super::valuation::{PresentValue, is_material, is_visible};
use super::{Assumptions, Range, quantile};

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
pub fn simulate(a: &Assumptions, ranges: &[Range], draws: usize, uniform: &mut impl FnMut() -> f64) -> Simulation {
    Draws::new(a, ranges, draws, uniform).summary()
}

/// What every future came to, in the order in which they were drawn.
pub(super) struct Draws {
    pub count: usize,
    pub base_year: i32,
    /// The margin uplift by year, in points.
    pub uplifts: Vec<Vec<f64>>,
    /// The effect on operating income of the last year, in millions.
    pub pl_savings: Vec<f64>,
    /// The net present value, in millions.
    pub npvs: Vec<f64>,
    /// In how many futures the effect becomes visible within the horizon.
    pub visible: usize,
    /// In how many it becomes material within the horizon.
    pub material: usize,
    /// In how many cash is negative, taken together.
    pub negative: usize,
}

impl Draws {
    /// See [`simulate`].
    pub fn new(a: &Assumptions, ranges: &[Range], draws: usize, uniform: &mut impl FnMut() -> f64) -> Self {
        let count = draws.max(1);
        let samplers: Vec<Sampler> = ranges.iter().map(Sampler::new).collect();
        let mut future = a.clone();
        let mut memory = Vec::new();
        let mut uplifts: Vec<Vec<f64>> = (0..a.horizon()).map(|_| Vec::with_capacity(count)).collect();
        let (mut pl_savings, mut npvs) = (Vec::with_capacity(count), Vec::with_capacity(count));
        let (mut visible, mut material, mut negative) = (0, 0, 0);

        for _ in 0..count {
            for sampler in &samplers {
                future.set(sampler.input(), sampler.draw(uniform()));
            }
            let mut present = PresentValue::new(&future);
            let (mut is_ever_visible, mut is_ever_material) = (false, false);
            let (mut pl_saving, mut cash) = (0.0, 0.0);
            let mut walk = Walk::reusing(memory, &future);
            for (year, uplifts) in walk.by_ref().zip(&mut uplifts) {
                uplifts.push(year.margin_uplift_points);
                present.add(&future, &year);
                is_ever_visible |= is_visible(&future, &year);
                is_ever_material |= is_material(&future, &year);
                (pl_saving, cash) = (year.pl_saving, year.cumulative_net_cash);
            }
            memory = walk.into_memory();
            pl_savings.push(pl_saving);
            npvs.push(present.npv);
            visible += usize::from(is_ever_visible);
            material += usize::from(is_ever_material);
            negative += usize::from(cash < 0.0);
        }
        Self { count, base_year: a.base_year(), uplifts, pl_savings, npvs, visible, material, negative }
    }

    /// What is reported of all futures.
    fn summary(&mut self) -> Simulation {
        let path = |path: usize| self.uplifts.iter().filter_map(|year| year.get(path).copied()).collect();
        let samples = (0..self.count.min(SAMPLES)).map(path).collect();
        let share = |hits: usize| hits as f64 / self.count as f64;
        let (visible_share, material_share) = (share(self.visible), share(self.material));
        let cash_negative_share = share(self.negative);
        // The mean is summed as drawn: what is put in order is summed differently, and differs in its last bits.
        let uplift_mean = self.uplifts.last().map_or(0.0, |last| mean(last));
        let (pl_mean, npv_mean) = (mean(&self.pl_savings), mean(&self.npvs));
        let mut room = Vec::new();
        for numbers in self.uplifts.iter_mut().chain([&mut self.pl_savings, &mut self.npvs]) {
            put_in_place(numbers, &mut room);
        }
        Simulation {
            years: self.uplifts.iter().zip(self.base_year + 1..).map(|(uplifts, year)| band(year, uplifts)).collect(),
            margin_uplift_points: distribution(self.uplifts.last().map_or(&[], Vec::as_slice), uplift_mean),
            pl_saving: distribution(&self.pl_savings, pl_mean),
            npv: distribution(&self.npvs, npv_mean),
            visible_share,
            material_share,
            cash_negative_share,
            samples,
        }
    }
}

fn mean(numbers: &[f64]) -> f64 {
    sum(numbers) / numbers.len().max(1) as f64
}

/// Added up one by one, in order.
pub(super) fn sum(numbers: &[f64]) -> f64 {
    numbers.iter().fold(0.0, |sum, number| sum + number)
}

/// Puts every number that a reported quantile is read from in its place. Sorting all the rest too would take most of a
/// frame.
fn put_in_place(numbers: &mut Vec<f64>, room: &mut Vec<f64>) {
    let last = numbers.len().saturating_sub(1);
    let places: Vec<usize> = QUANTILES
        .iter()
        .flat_map(|q| {
            let below = (last as f64 * q) as usize;
            [below, (below + 1).min(last)]
        })
        .collect();
    select(numbers, &places, room);
}

fn band(year: i32, uplifts: &[f64]) -> Band {
    let at = |q| quantile(uplifts, q).unwrap_or(0.0);
    Band { year, p05: at(0.05), p25: at(0.25), p50: at(0.50), p75: at(0.75), p95: at(0.95) }
}

fn distribution(numbers: &[f64], mean: f64) -> Distribution {
    let at = |q| quantile(numbers, q).unwrap_or(0.0);
    Distribution { p05: at(0.05), p10: at(0.10), p50: at(0.50), p90: at(0.90), p95: at(0.95), mean }
}
