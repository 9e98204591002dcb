//! Axes: a finite domain that ends on round numbers, with three to six of them marked.

use std::ops::Range;

use plotters::coord::ranged1d::{DefaultFormatting, KeyPointHint, Ranged};

/// Numbers beyond this are drawn at the edge: an axis must be finite, or plotters never returns.
const FARTHEST: f64 = 1e15;

/// The narrowest domain, relative to its numbers: below this, neighbouring ticks are the same float.
const NARROWEST: f64 = 1e-9;

/// How many intervals the ticks make at most.
const MOST_INTERVALS: f64 = 5.0;

/// A linear axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    low: f64,
    high: f64,
    step: f64,
}

impl Axis {
    /// The axis from `low` to `high`, to the number, without ticks.
    pub fn exact(low: f64, high: f64) -> Self {
        Self { low, high: high.max(low + f64::MIN_POSITIVE), step: 0.0 }
    }

    /// An axis that covers all of `numbers` and ends on round numbers. What is not a number is left out.
    pub fn covering(numbers: impl IntoIterator<Item = f64>) -> Self {
        let finite = numbers.into_iter().filter(|number| !number.is_nan());
        let clamped = finite.map(|number| number.clamp(-FARTHEST, FARTHEST));
        let (low, high) =
            clamped.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), number| (number.min(low), number.max(high)));
        let (low, high) = if low <= high { (low, high) } else { (0.0, 1.0) };
        let span = (high - low).max(low.abs().max(high.abs()) * NARROWEST).max(NARROWEST);
        let step = round_step(span / MOST_INTERVALS);
        let (first, last) = ((low / step).floor() * step, (high / step).ceil() * step);
        Self { low: first, high: last.max(first + step), step }
    }

    /// The round numbers, from the lowest to the highest.
    pub fn ticks(&self) -> impl Iterator<Item = f64> + '_ {
        let first = if self.step > 0.0 { (self.low / self.step).round() } else { 0.0 };
        let count = if self.step > 0.0 { ((self.high - self.low) / self.step).round() as usize } else { 0 };
        // Multiples of the step rather than sums, and `+ 0` so that no tick is a negative zero.
        (0..=count).map(move |i| (first + i as f64) * self.step + 0.0)
    }

    /// The lowest and the highest number on the axis.
    pub fn ends(&self) -> (f64, f64) {
        (self.low, self.high)
    }

    /// The same axis with every number so many times as small.
    pub fn divided(&self, by: f64) -> Self {
        Self { low: self.low / by, high: self.high / by, step: self.step / by }
    }

    /// How many steps of the ticks lie between zero and `tick`.
    pub fn steps_to(&self, tick: f64) -> i64 {
        if self.step > 0.0 { (tick / self.step).round() as i64 } else { 0 }
    }

    /// Whether `number` lies on the axis.
    pub fn contains(&self, number: f64) -> bool {
        self.low <= number && number < self.high
    }

    /// The decimals that make neighbouring ticks distinct.
    pub fn decimals(&self) -> u32 {
        if self.step > 0.0 { (-exponent(self.step)).max(0) as u32 } else { 0 }
    }
}

/// The power of ten of a positive number, forgiving the last bits: 0.1 is −1 whichever way it was computed.
fn exponent(number: f64) -> i32 {
    libm::floor(libm::log10(number) + 1e-9) as i32
}

/// The least of 1, 2, 5 times a power of ten that is at least `least`.
fn round_step(least: f64) -> f64 {
    let decade = libm::pow(10.0, f64::from(exponent(least)));
    let forgiving = least * (1.0 - 1e-9);
    [1.0, 2.0, 5.0].into_iter().map(|factor| factor * decade).find(|step| *step >= forgiving).unwrap_or(10.0 * decade)
}

impl Ranged for Axis {
    type FormatOption = DefaultFormatting;
    type ValueType = f64;

    fn map(&self, number: &f64, (from, to): (i32, i32)) -> i32 {
        let share = (number.clamp(self.low, self.high) - self.low) / (self.high - self.low);
        from + (f64::from(to - from) * share).round() as i32
    }

    fn key_points<Hint: KeyPointHint>(&self, _: Hint) -> Vec<f64> {
        self.ticks().collect()
    }

    fn range(&self) -> Range<f64> {
        self.low..self.high
    }
}
