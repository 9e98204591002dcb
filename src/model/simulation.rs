//! Many futures instead of one: every uncertain input is drawn, and the projection run, thousands of times.

use super::points::{Points, parts};
use super::quantile::select;
use super::range::Sampler;
use super::valuation::{PresentValue, is_material, is_material_cost, is_visible, is_visible_cost};
use super::year::YearByYear;
use super::{Assumptions, Band, Distribution, Family, Range, Year, quantile};

/// How many futures are kept whole, to be shown as paths.
const SAMPLES: usize = 20;

/// Every quantile that is reported, in ascending order.
const QUANTILES: [f64; 9] = [0.001, 0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95, 0.999];

/// In how many equal shares the futures are divided to be shown as dots.
pub const DOTS: usize = 50;

/// The quantiles that have a standard error.
const WITH_ERROR: [f64; 3] = [0.05, 0.50, 0.95];

/// How often something happens.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Chance {
    /// The share of the futures in which it does.
    pub share: f64,
    /// The standard error of that share; `None` of a single future.
    pub error: Option<f64>,
}

/// What may happen in a future, within its horizon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The effect becomes visible as a gain.
    Visible,
    /// It becomes visible as a cost.
    VisibleCost,
    /// It becomes material as a gain.
    Material,
    /// It becomes material as a cost.
    MaterialCost,
    /// Cash is negative from the base year to the end of the horizon, taken together.
    CashNegative,
    /// The net present value is negative.
    Loss,
}

impl Event {
    /// Every event, with its name at the boundary.
    pub const ALL: [(&'static str, Self); 6] = [
        ("probVisible", Self::Visible),
        ("probVisibleCost", Self::VisibleCost),
        ("probMaterial", Self::Material),
        ("probMaterialCost", Self::MaterialCost),
        ("probCumulativeCashNegative", Self::CashNegative),
        ("probLoss", Self::Loss),
    ];
}

/// What became of all futures.
#[derive(Clone, Debug, PartialEq)]
pub struct Simulation {
    /// The base year, in which every future has the same margin and no uplift.
    pub base_year: Band,
    /// The margin uplift of each year.
    pub years: Vec<Band>,
    /// The margin uplift of the last year, in points.
    pub margin_uplift_points: Distribution,
    /// The effect on operating income of the last year, in millions.
    pub pl_saving: Distribution,
    /// The net present value, in millions.
    pub npv: Distribution,
    /// The margin uplift of the last year in the middle of each of [`DOTS`] equal shares of the futures, in ascending
    /// order, in points: the quantiles `(i − ½) / 50` of type 7, for `i` from 1 to 50. Empty in the module of a first visit.
    pub dots: Vec<f64>,
    /// How often what may happen does, in the order of [`Event::ALL`].
    pub chances: [Chance; Event::ALL.len()],
    /// The margin uplift, year by year, of the first few futures.
    pub samples: Vec<Vec<f64>>,
}

impl Simulation {
    /// How often `event` happens.
    pub fn chance(&self, event: Event) -> Chance {
        let place = event as usize;
        self.chances.get(place).copied().unwrap_or(Chance { share: 0.0, error: None })
    }
}

/// Runs a future for each of `points`. In each, every input of `ranges` is drawn from a distribution of the family; the
/// other inputs stay as in `a`.
///
/// # Formula
///
/// Quantiles are of type 7 over all futures ([`quantile`]). A standard error is `s / √k`, with `s` the standard
/// deviation of the same statistic over the `k` independent parts of the points.
pub fn simulate(a: &Assumptions, ranges: &[Range], family: Family, points: &Points) -> Simulation {
    Draws::new(a, ranges, family, points).summary()
}

/// What every future came to, in the order in which they were drawn.
pub(super) struct Draws {
    pub count: usize,
    pub base_year: i32,
    /// The operating margin without the tools, in percent.
    base_margin_percent: f64,
    /// The margin uplift by year, in points.
    pub uplifts: Vec<Vec<f64>>,
    /// The effect on operating income of the last year, in millions.
    pub pl_savings: Vec<f64>,
    /// The net present value, in millions.
    pub npvs: Vec<f64>,
    /// What happened in each future: a bit for each event.
    events: Vec<u8>,
}

impl Draws {
    /// See [`simulate`].
    pub fn new(a: &Assumptions, ranges: &[Range], family: Family, points: &Points) -> Self {
        let count = points.count();
        let samplers: Vec<Sampler> = ranges.iter().map(|range| Sampler::new(range, family)).collect();
        let mut future = a.clone();
        let mut memory = Vec::new();
        let mut uplifts: Vec<Vec<f64>> = (0..a.horizon()).map(|_| Vec::with_capacity(count)).collect();
        let (mut pl_savings, mut npvs) = (Vec::with_capacity(count), Vec::with_capacity(count));
        let mut events = Vec::with_capacity(count);

        for coordinates in points.of_inputs() {
            for sampler in &samplers {
                future.set(sampler.input(), sampler.at(coordinates));
            }
            let mut present = PresentValue::new(&future);
            let (mut happened, mut pl_saving, mut cash, mut terminal) = (0, 0.0, 0.0, 0.0);
            let mut years = YearByYear::reusing(memory, &future);
            for (year, uplifts) in years.by_ref().zip(&mut uplifts) {
                uplifts.push(year.margin_uplift_points);
                present.add(&future, &year);
                happened |= of_year(&future, &year);
                (pl_saving, cash) = (year.pl_saving, year.cumulative_net_cash);
                terminal = present.terminal(&future, &year);
            }
            memory = years.into_memory();
            let npv = present.npv + terminal;
            pl_savings.push(pl_saving);
            npvs.push(npv);
            events.push(happened | bit(Event::CashNegative, cash < 0.0) | bit(Event::Loss, npv < 0.0));
        }
        let base_margin_percent = base_margin_percent(a);
        Self { count, base_year: a.base_year(), base_margin_percent, uplifts, pl_savings, npvs, events }
    }

    /// In how many of the futures of `part` an event happens.
    pub fn hits(&self, event: Event, part: std::ops::Range<usize>) -> usize {
        let bit = bit(event, true);
        self.events.get(part).unwrap_or_default().iter().filter(|events| *events & bit != 0).count()
    }

    /// What is reported of all futures.
    fn summary(&mut self) -> Simulation {
        let path = |path: usize| self.uplifts.iter().filter_map(|year| year.get(path).copied()).collect();
        let samples = (0..self.count.min(SAMPLES)).map(path).collect();
        let chances = Event::ALL.map(|(_, event)| self.chance(event));
        let mut room = Vec::new();
        let base_year = self.base_year;
        let mut distribution = |numbers: &mut Vec<f64>| distribution(numbers, &mut room);
        let margin_uplift_points = distribution(self.uplifts.last_mut().unwrap_or(&mut Vec::new()));
        // The module of a first visit shows no dots, and is smaller and faster without them.
        let last = self.uplifts.last_mut().filter(|_| cfg!(feature = "exploration"));
        let dots = last.map(dots).unwrap_or_default();
        let (pl_saving, npv) = (distribution(&mut self.pl_savings), distribution(&mut self.npvs));
        let earlier = self.uplifts.len().saturating_sub(1);
        for numbers in self.uplifts.iter_mut().take(earlier) {
            put_in_place(numbers, &mut room);
        }
        let years = self.uplifts.iter().zip(base_year + 1..);
        let years = years.map(|(uplifts, year)| band(year, uplifts, self.base_margin_percent)).collect();
        let base_year = Band::without_uplift(base_year, self.base_margin_percent);
        Simulation { base_year, years, margin_uplift_points, pl_saving, npv, dots, chances, samples }
    }

    fn chance(&self, event: Event) -> Chance {
        let share = |part: std::ops::Range<usize>| self.hits(event, part.clone()) as f64 / part.len().max(1) as f64;
        Chance { share: share(0..self.count), error: standard_error(&parts(self.count).map(share).collect::<Vec<_>>()) }
    }
}

/// What happens in a year, as bits.
fn of_year(a: &Assumptions, year: &Year) -> u8 {
    bit(Event::Visible, is_visible(a, year))
        | bit(Event::VisibleCost, is_visible_cost(a, year))
        | bit(Event::Material, is_material(a, year))
        | bit(Event::MaterialCost, is_material_cost(a, year))
}

fn bit(event: Event, happens: bool) -> u8 {
    u8::from(happens) << event as u8
}

/// The standard deviation of `parts` over the root of their number; `None` of fewer than two.
pub(super) fn standard_error(parts: &[f64]) -> Option<f64> {
    let count = parts.len() as f64;
    let mean = mean(parts);
    let squares = parts.iter().fold(0.0, |sum, part| sum + (part - mean) * (part - mean));
    (parts.len() > 1).then(|| (squares / (count - 1.0) / count).sqrt())
}

pub(super) fn mean(numbers: &[f64]) -> f64 {
    sum(numbers) / numbers.len().max(1) as f64
}

/// Added up one by one, in order.
pub(super) fn sum(numbers: &[f64]) -> f64 {
    numbers.iter().fold(0.0, |sum, number| sum + number)
}

/// Puts every number that a reported quantile is read from in its place. Sorting all the rest too would take most of a
/// frame.
fn put_in_place(numbers: &mut Vec<f64>, room: &mut Vec<f64>) {
    select_quantiles(numbers, &QUANTILES, room);
}

fn select_quantiles(numbers: &mut Vec<f64>, quantiles: &[f64], room: &mut Vec<f64>) {
    let last = numbers.len().saturating_sub(1);
    let places: Vec<usize> = quantiles
        .iter()
        .flat_map(|q| {
            let below = (last as f64 * q) as usize;
            [below, (below + 1).min(last)]
        })
        .collect();
    select(numbers, &places, room);
}

/// What [`Simulation::dots`] holds; the quantiles that were in their places before stay there.
fn dots(numbers: &mut Vec<f64>) -> Vec<f64> {
    let mut shares: Vec<f64> = (0..DOTS).map(|dot| (dot as f64 + 0.5) / DOTS as f64).collect();
    shares.extend(QUANTILES);
    select_quantiles(numbers, &shares, &mut Vec::new());
    shares.iter().take(DOTS).filter_map(|share| quantile(numbers, *share)).collect()
}

fn band(year: i32, uplifts: &[f64], base_margin_percent: f64) -> Band {
    let [p05, p25, p50, p75, p95] = [0.05, 0.25, 0.50, 0.75, 0.95].map(|q| quantile(uplifts, q).unwrap_or(0.0));
    Band::new(year, [p05, p25, p50, p75, p95], base_margin_percent)
}

/// The operating margin of the base year, in percent.
pub fn base_margin_percent(a: &Assumptions) -> f64 {
    a.operating_income_0 / a.revenue_0 * 100.0
}

/// What is reported of numbers in the order in which they were drawn; leaves them with the quantiles in their places.
fn distribution(numbers: &mut Vec<f64>, room: &mut Vec<f64>) -> Distribution {
    let drawn: Vec<&[f64]> = parts(numbers.len()).filter_map(|part| numbers.get(part)).collect();
    let of_parts: Vec<[f64; 4]> = drawn
        .iter()
        .map(|part| {
            let mut numbers = part.to_vec();
            select_quantiles(&mut numbers, &WITH_ERROR, room);
            let at = |q| quantile(&numbers, q).unwrap_or(0.0);
            // The mean adds the numbers in the order drawn: after sorting, the sum would differ in its last bits.
            [at(0.05), at(0.50), at(0.95), mean(part)]
        })
        .collect();
    let error = |read: fn(&[f64; 4]) -> f64| standard_error(&of_parts.iter().map(read).collect::<Vec<_>>());
    let mean = mean(numbers);
    put_in_place(numbers, room);
    let at = |q| quantile(numbers, q).unwrap_or(0.0);
    Distribution {
        p001: at(0.001),
        p05: at(0.05),
        p10: at(0.10),
        p50: at(0.50),
        p90: at(0.90),
        p95: at(0.95),
        p999: at(0.999),
        mean,
        error_of_p05: error(|[p05, ..]| *p05),
        error_of_p50: error(|[_, p50, ..]| *p50),
        error_of_p95: error(|[_, _, p95, _]| *p95),
        error_of_mean: error(|[.., mean]| *mean),
    }
}
