//! The workings of what is read from simulated futures: quantiles, means, and shares of all futures.

use super::formula::{Filled, Moment};
use super::quantile::select;
use super::simulation::{Draws, sum};
use super::{Assumptions, Event, Family, Kind, Operand, Points, Range, Unit, Working, quantile, rule};

/// What the name of a statistic begins with.
pub const FUTURES: &str = "futures.";

/// Between two neighbours in ascending order, see [`quantile`]; `rank` is the whole part of the place that is sought.
const QUANTILE: &str = "below + ((draws − 1) × quantile − rank) × (above − below)";
const MEAN: &str = "sum / draws";
const SHARE: &str = "hits / draws";

/// A number that is read from simulated futures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Statistic {
    /// The quantile, in 0..=1, of a result.
    Quantile(Series, f64),
    /// The mean of a result.
    Mean(Series),
    /// The share of futures in which something happens.
    Share(Event),
}

/// A result of every future.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Series {
    /// The margin uplift of a year.
    MarginUplift,
    /// The effect on operating income of the last year.
    PlSaving,
    /// The net present value.
    Npv,
}

impl Statistic {
    /// The statistic of a name at the boundary without [`FUTURES`], such as `marginUpliftPts.p05`.
    pub fn named(name: &str) -> Option<Self> {
        let Some((series, statistic)) = name.split_once('.') else {
            return Event::ALL.into_iter().find(|(id, _)| *id == name).map(|(_, event)| Self::Share(event));
        };
        let series = match series {
            "marginUpliftPts" => Series::MarginUplift,
            "plSaving" => Series::PlSaving,
            "npv" => Series::Npv,
            _ => return None,
        };
        Some(match statistic {
            "p001" => Self::Quantile(series, 0.001),
            "p05" => Self::Quantile(series, 0.05),
            "p10" => Self::Quantile(series, 0.10),
            "p25" => Self::Quantile(series, 0.25),
            "p50" => Self::Quantile(series, 0.50),
            "p75" => Self::Quantile(series, 0.75),
            "p90" => Self::Quantile(series, 0.90),
            "p95" => Self::Quantile(series, 0.95),
            "p999" => Self::Quantile(series, 0.999),
            "mean" => Self::Mean(series),
            _ => return None,
        })
    }

    /// Whether every year has one.
    pub const fn is_yearly(self) -> bool {
        matches!(self, Self::Quantile(Series::MarginUplift, _) | Self::Mean(Series::MarginUplift))
    }
}

/// The working of a statistic of the futures that [`simulate`](super::simulate) draws, in `year` if every year has one;
/// `None` if the projection does not reach it. `name` is the whole name at the boundary.
pub fn working_of_statistic(
    (a, ranges, family, points): (&Assumptions, &[Range], Family, &Points),
    name: &str,
    statistic: Statistic,
    year: Option<i32>,
) -> Option<Working> {
    let futures = Draws::new(a, ranges, family, points);
    let year = year.filter(|_| statistic.is_yearly());
    let (formula, unit, value, operands) = match statistic {
        Statistic::Share(event) => {
            let hits = futures.hits(event, 0..futures.count) as f64;
            (SHARE, Unit::Share, hits / futures.count as f64, vec![("hits", None, hits)])
        }
        Statistic::Mean(series) => {
            let (numbers, unit) = futures.series(series, year)?;
            let sum = sum(numbers);
            (MEAN, unit, sum / futures.count as f64, vec![("sum", Some(unit), sum)])
        }
        Statistic::Quantile(series, q) => {
            let (numbers, unit) = futures.series(series, year)?;
            let mut numbers = numbers.to_vec();
            let rank = ((numbers.len() - 1) as f64 * q) as usize;
            select(&mut numbers, &[rank, rank + 1], &mut Vec::new());
            let below = *numbers.get(rank)?;
            let above = numbers.get(rank + 1).copied().unwrap_or(below);
            let operands = vec![
                ("below", Some(unit), below),
                ("above", Some(unit), above),
                ("quantile", Some(Unit::Share), q),
                ("rank", None, rank as f64),
            ];
            (QUANTILE, unit, quantile(&numbers, q)?, operands)
        }
    };
    let find = |id, _| {
        let of_draws = ("draws", None, futures.count as f64);
        let (_, unit, value) = operands.iter().copied().chain([of_draws]).find(|(name, ..)| *name == id)?;
        Some(Operand { id, year: None, index: None, unit, value, kind: Kind::Draw })
    };
    let rule = rule(formula);
    let Filled { terms, is_comparison } = Moment { find: &find, t: 0, lag: 0 }.fill(&rule, Some(value));
    Some(Working { field: name.to_owned(), year, unit, value: Some(value), formula, rule, terms, is_comparison })
}

impl Draws {
    fn series(&self, series: Series, year: Option<i32>) -> Option<(&[f64], Unit)> {
        Some(match series {
            Series::MarginUplift => {
                let place = usize::try_from(i64::from(year?) - i64::from(self.base_year) - 1).ok()?;
                (self.uplifts.get(place)?, Unit::Points)
            }
            Series::PlSaving => (&self.pl_savings, Unit::Millions),
            Series::Npv => (&self.npvs, Unit::Millions),
        })
    }
}
