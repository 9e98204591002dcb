//! Which uncertain inputs the spread of the answer comes from: shares of its variance.

use super::points::parts;
use super::range::Sampler;
use super::simulation::{mean, standard_error, sum};
use super::year::YearByYear;
use super::{Assumptions, Family, Number, Points, Range};

/// The part of an uncertain input, or of the common factor, in the variance of the margin uplift of the last year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct VarianceShare {
    /// The input; `None` is the common factor of the inputs that move together.
    pub input: Option<&'static str>,
    /// The share that goes away if this alone were known.
    pub first_order: f64,
    /// The standard error of that share.
    pub first_order_error: Option<f64>,
    /// The share that stays if everything but this were known.
    pub total: f64,
    /// The standard error of that share.
    pub total_error: Option<f64>,
}

/// The share of the variance of the last year's margin uplift that comes from each of `ranges`, the largest total
/// first, with the common factor among them if the inputs move `together`; empty if nothing varies.
///
/// # Formula
///
/// Sobol' indices. `A` and `B` are two independent sets of points, `Aᵢ` is `A` with the coordinate `i` from `B`;
/// coordinates are mixed before they are moved together, so that they are independent. With `f` the uplift and `V` its
/// variance over `A` and `B`: first order `mean(f(B) × (f(Aᵢ) − f(A))) / V` (Saltelli and others, 2010) and total
/// `½ mean((f(A) − f(Aᵢ))²) / V` (Jansen, 1999). An estimate below 0 is noise, and given as 0.
pub fn variance_shares(
    a: &Assumptions,
    ranges: &[Range],
    family: Family,
    together: f64,
    (one, other): (&Points, &Points),
) -> Vec<VarianceShare> {
    let samplers: Vec<Sampler> = ranges.iter().map(|range| Sampler::new(range, family)).collect();
    let uplifts = |points: Points| -> Vec<f64> {
        let points = points.moved_together(together);
        let mut future = a.clone();
        points.of_inputs().map(|coordinates| last_uplift(&mut future, &samplers, coordinates)).collect()
    };
    let (of_one, of_other) = (uplifts(one.clone()), uplifts(other.clone()));
    // From the numbers themselves: the mean of equal ones may be a bit off, and their variance more than nothing.
    let is_certain = of_one.iter().chain(&of_other).all(|uplift| Some(uplift) == of_one.first());
    let centre = (mean(&of_one) + mean(&of_other)) / 2.0;
    let squares: Vec<f64> =
        of_one.iter().chain(&of_other).map(|uplift| (uplift - centre) * (uplift - centre)).collect();
    let variance = mean(&squares);
    if is_certain || variance <= 0.0 {
        return Vec::new();
    }
    let factor = (together > 0.0).then_some((0, None));
    let inputs = samplers.iter().map(|sampler| (sampler.place() + 1, Some(sampler.input().id)));
    let mut shares: Vec<VarianceShare> = Vec::new();
    for (coordinate, input) in factor.into_iter().chain(inputs) {
        let mixed = uplifts(one.with_coordinate(coordinate, other));
        let (mut first, mut total) = (Vec::new(), Vec::new());
        for ((f_a, f_b), f_mixed) in of_one.iter().zip(&of_other).zip(&mixed) {
            first.push((f_b - centre) * (f_mixed - f_a) / variance);
            total.push(0.5 * (f_a - f_mixed) * (f_a - f_mixed) / variance);
        }
        let share = VarianceShare {
            input,
            first_order: at_least_zero(mean(&first)),
            first_order_error: error(&first),
            total: at_least_zero(mean(&total)),
            total_error: error(&total),
        };
        // Each is put in its place as it comes: for a dozen rows a sort would be mostly code to load.
        shares.insert(shares.partition_point(|row| row.total >= share.total), share);
    }
    shares
}

/// The uplift of the last year in the future at `coordinates`.
fn last_uplift(future: &mut Assumptions, samplers: &[Sampler], coordinates: &[f64]) -> f64 {
    for sampler in samplers {
        future.set(sampler.input(), sampler.at(coordinates));
    }
    YearByYear::new(future).last().and_then(|year| year.margin_uplift_points.number()).unwrap_or(0.0)
}

fn at_least_zero(share: f64) -> f64 {
    if share > 0.0 { share } else { 0.0 }
}

/// The standard error of the mean of `numbers`, from the scatter of the means of its parts.
fn error(numbers: &[f64]) -> Option<f64> {
    let of_part = |part: std::ops::Range<usize>| numbers.get(part).map_or(0.0, |part| sum(part) / part.len() as f64);
    standard_error(&parts(numbers.len()).map(of_part).collect::<Vec<_>>())
}
