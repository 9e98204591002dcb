//! Uncertain inputs: a range, a most likely value, and how a draw from it is made.

use super::{CATALOGUE, Code, Family, Input, Inputs, Preset, Problem, Shape, Unit};

/// How far, in steps of a slider, a number may lie beyond the slider without being beyond it.
const NOISE: f64 = 1e-9;

/// Into how many equal steps the range of a PERT distribution is divided.
const PERT_STEPS: usize = 256;

/// How uncertain an input is: a least, a most likely and a greatest value on its scale.
#[derive(Clone, Copy)]
pub struct Range {
    /// The input.
    pub input: &'static Input,
    /// The scale on which its values are spread.
    pub shape: Shape,
    /// The least value.
    pub low: f64,
    /// The most likely value.
    pub mode: f64,
    /// The greatest value.
    pub high: f64,
}

impl Range {
    /// The ranges around `inputs`. Each input brings the range of the catalogue with it, wherever it is set: the value
    /// is the most likely one, and the ends keep their relative distance from it.
    ///
    /// # Formula
    ///
    /// With `m` the value of the base preset and `low`, `high` the ends in the catalogue, a value `v` has the ends
    /// `v × low / m` and `v × high / m`. A rate may be zero or negative, so its ends keep their distance in points
    /// instead: `v + (low − m)` and `v + (high − m)`. Both are cut off at the hard limits of the input.
    pub fn around(inputs: &Inputs) -> Vec<Self> {
        CATALOGUE.iter().filter_map(|input| Self::of(input, (input.read)(inputs))).collect()
    }

    /// The range of `input` where it is set to `mode`; `None` if it is certain.
    fn of(input: &'static Input, mode: f64) -> Option<Self> {
        let (spread, base) = (input.spread?, input.preset(Preset::Base));
        let moved = |end: f64| {
            let end = match input.unit {
                _ if mode == base => end,
                Unit::RatePerYear => mode + (end - base),
                _ => mode * (end / base),
            };
            end.clamp(input.limits.0, input.limits.1)
        };
        Some(Self { input, shape: spread.shape, low: moved(spread.low), mode, high: moved(spread.high) })
    }

    /// The same with other ends. They are stretched to the most likely value where they do not reach it: what is set is
    /// always possible.
    ///
    /// # Errors
    ///
    /// At `ranges.<id>`: `notANumber`, `belowMinimum`, `aboveMaximum` or `notWhole` where the input does not take an
    /// end, and `reversed` where the low end lies above the high one.
    pub fn between(self, low: f64, high: f64) -> Result<Self, Problem> {
        let named = |problem: Problem| problem.at(format!("ranges.{}", self.input.id));
        self.input.check(low).map_err(named)?;
        self.input.check(high).map_err(named)?;
        if low > high {
            return Err(named(Problem::beyond("", Code::Reversed, high)));
        }
        let low = if self.mode < low { self.mode } else { low };
        let high = if self.mode > high { self.mode } else { high };
        Ok(Self { low, high, ..self })
    }

    /// The ends of a track on which both ends of the range can be set.
    ///
    /// # Formula
    ///
    /// The slider of the input, widened in whole steps of the slider to `low` and `high`, and cut off at the hard limits.
    pub fn track(&self) -> (f64, f64) {
        let Input { slider: (least, greatest), limits: (minimum, maximum), step, .. } = *self.input;
        // What a binary fraction adds must not widen the track by another step.
        let steps = |beyond: f64| (beyond / step - NOISE).ceil().max(0.0) * step;
        let (below, above) = (least - steps(least - self.low), greatest + steps(self.high - greatest));
        (if below > minimum { below } else { minimum }, if above < maximum { above } else { maximum })
    }

    /// The value below which the distribution holds the share `uniform`, in 0..1.
    ///
    /// # Formula
    ///
    /// * Triangular, with `c = (mode − low) / (high − low)`: `low + √(u (high − low)(mode − low))` if `u < c`,
    ///   otherwise `high − √((1 − u)(high − low)(high − mode))`.
    /// * Uniform: `low + u (high − low)`.
    /// * PERT, the beta distribution with the exponents `a = 4c` and `b = 4(1 − c)`: the density `xᵃ (1 − x)ᵇ` over
    ///   0..1 is summed by Simpson's rule over 256 equal steps, and `u` is found among the sums, linearly within a
    ///   step.
    ///
    /// On the logarithmic scale the three values are replaced by their logarithms and the result by its exponential. A
    /// range without width gives its only value.
    pub fn draw(&self, family: Family, uniform: f64) -> f64 {
        Sampler::new(self, family).draw(uniform)
    }
}

/// A range made ready for thousands of draws: what they share is worked out once.
pub(super) struct Sampler {
    range: Range,
    family: Family,
    /// The place of the input among the uncertain ones.
    place: usize,
    /// The ends on the scale of the range.
    low: f64,
    high: f64,
    /// The share of the width that lies below the mode.
    cut: f64,
    width: f64,
    /// From the low end to the mode, and from there to the high end.
    rise: f64,
    fall: f64,
    /// The share of all draws below each step of a PERT distribution; empty for the others.
    sums: Vec<f64>,
}

impl Sampler {
    pub fn new(range: &Range, family: Family) -> Self {
        let Range { shape, low, mode, high, input } = *range;
        let [low, mode, high] = match shape {
            Shape::Linear => [low, mode, high],
            Shape::Logarithmic => [low, mode, high].map(libm::log),
        };
        let (width, rise, fall) = (high - low, mode - low, high - mode);
        let cut = rise / width;
        let is_pert = family == Family::Pert && width > 0.0;
        let sums = if is_pert { pert_sums(4.0 * cut, 4.0 * (1.0 - cut)) } else { Vec::new() };
        let mut uncertain = CATALOGUE.iter().filter(|input| input.spread.is_some());
        let place = uncertain.position(|other| other.id == input.id).unwrap_or(usize::MAX);
        Self { range: *range, family, place, low, high, cut, width, rise, fall, sums }
    }

    /// The input that is drawn.
    pub fn input(&self) -> &'static Input {
        self.range.input
    }

    /// The place of the input among the uncertain ones.
    pub fn place(&self) -> usize {
        self.place
    }

    /// The value at the coordinate of a point that belongs to the input.
    pub fn at(&self, coordinates: &[f64]) -> f64 {
        coordinates.get(self.place).map_or(self.range.mode, |uniform| self.draw(*uniform))
    }

    /// See [`Range::draw`].
    pub fn draw(&self, uniform: f64) -> f64 {
        let Range { shape, low, mode, high, .. } = self.range;
        if low >= high {
            return mode;
        }
        let drawn = match self.family {
            Family::Triangular if uniform < self.cut => self.low + (uniform * self.width * self.rise).sqrt(),
            Family::Triangular => self.high - ((1.0 - uniform) * self.width * self.fall).sqrt(),
            Family::Uniform => self.low + uniform * self.width,
            Family::Pert => self.low + interpolated(&self.sums, uniform) * self.width,
        };
        let drawn = if shape == Shape::Logarithmic { libm::exp(drawn) } else { drawn };
        // The last bit of the root or the exponential must not carry a draw over the edge, and so over a hard limit.
        drawn.clamp(low, high)
    }
}

/// The share of the density `xᵃ (1 − x)ᵇ` below each of the steps from 0 to 1.
fn pert_sums(a: f64, b: f64) -> Vec<f64> {
    let power = |base: f64, exponent: f64| match (base, exponent) {
        (_, 0.0) => 1.0,
        (0.0, _) => 0.0,
        _ => libm::exp(exponent * libm::log(base)),
    };
    let density = |half_steps: usize| {
        let x = half_steps as f64 / (2 * PERT_STEPS) as f64;
        power(x, a) * power(1.0 - x, b)
    };
    let mut sums = vec![0.0];
    let mut sum = 0.0;
    for step in 0..PERT_STEPS {
        sum += density(2 * step) + 4.0 * density(2 * step + 1) + density(2 * step + 2);
        sums.push(sum);
    }
    sums.iter().map(|part| part / sum).collect()
}

/// The place, in 0..1, at which ascending `sums` reach `share`.
fn interpolated(sums: &[f64], share: f64) -> f64 {
    let above = sums.partition_point(|sum| *sum <= share).clamp(1, sums.len().saturating_sub(1).max(1));
    let (Some(low), Some(high)) = (sums.get(above - 1), sums.get(above)) else { return 0.0 };
    let within = if high > low { (share - low) / (high - low) } else { 0.0 };
    ((above - 1) as f64 + within) / (sums.len() - 1) as f64
}
