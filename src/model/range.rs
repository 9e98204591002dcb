//! Uncertain inputs: a range, a most likely value, and how a draw from it is made.

use super::{CATALOGUE, Code, Input, Inputs, Problem, Shape};

/// How uncertain an input is: a triangular distribution on its scale.
#[derive(Clone, Copy)]
pub struct Range {
    /// The input.
    pub input: &'static Input,
    /// The scale on which it is triangular.
    pub shape: Shape,
    /// The least value.
    pub low: f64,
    /// The most likely value.
    pub mode: f64,
    /// The greatest value.
    pub high: f64,
}

impl Range {
    /// The ranges of the catalogue around `inputs`: what the reader has set is the most likely value, and a range that
    /// does not reach that far is widened to it.
    pub fn around(inputs: &Inputs) -> Vec<Self> {
        let range = |input: &'static Input| {
            let (spread, mode) = (input.spread?, (input.read)(inputs));
            let (low, high) = (spread.low.min(mode), spread.high.max(mode));
            Some(Self { input, shape: spread.shape, low, mode, high })
        };
        CATALOGUE.iter().filter_map(range).collect()
    }

    /// The same with other ends. The most likely value is moved to the nearer end if it lies outside.
    ///
    /// Refused if an end is not within the hard limits of the input, or if the low end lies above the high one; the
    /// field of a problem is `ranges.<id>`.
    pub fn between(self, low: f64, high: f64) -> Result<Self, Problem> {
        let named = |problem: Problem| problem.at(format!("ranges.{}", self.input.id));
        self.input.check(low).map_err(named)?;
        self.input.check(high).map_err(named)?;
        if low > high {
            return Err(named(Problem::beyond("", Code::Reversed, high)));
        }
        Ok(Self { low, high, mode: self.mode.clamp(low, high), ..self })
    }

    /// The value at which the distribution has accumulated the share `uniform`, in 0..1.
    ///
    /// # Formula
    ///
    /// With `c = (mode − low) / (high − low)`: `low + √(u (high − low)(mode − low))` if `u < c`, otherwise
    /// `high − √((1 − u)(high − low)(high − mode))`. On the logarithmic scale the three are replaced by their logarithms
    /// and the result by its exponential. A range without width gives its only value.
    pub fn draw(&self, uniform: f64) -> f64 {
        Sampler::new(self).draw(uniform)
    }
}

/// A range made ready for thousands of draws: what they share is worked out once.
pub(super) struct Sampler {
    range: Range,
    /// The ends on the scale of the range.
    low: f64,
    high: f64,
    /// The share of all draws that lie below the mode.
    cut: f64,
    width: f64,
    /// From the low end to the mode, and from there to the high end.
    rise: f64,
    fall: f64,
}

impl Sampler {
    pub fn new(range: &Range) -> Self {
        let Range { shape, low, mode, high, .. } = *range;
        let [low, mode, high] = match shape {
            Shape::Linear => [low, mode, high],
            Shape::Logarithmic => [low, mode, high].map(libm::log),
        };
        let (width, rise, fall) = (high - low, mode - low, high - mode);
        Self { range: *range, low, high, cut: rise / width, width, rise, fall }
    }

    /// The input that is drawn.
    pub fn input(&self) -> &'static Input {
        self.range.input
    }

    /// See [`Range::draw`].
    pub fn draw(&self, uniform: f64) -> f64 {
        let Range { shape, low, mode, high, .. } = self.range;
        if low >= high {
            return mode;
        }
        let drawn = if uniform < self.cut {
            self.low + (uniform * self.width * self.rise).sqrt()
        } else {
            self.high - ((1.0 - uniform) * self.width * self.fall).sqrt()
        };
        let drawn = if shape == Shape::Logarithmic { libm::exp(drawn) } else { drawn };
        // The last bit of the root or the exponential must not carry a draw over the edge, and so over a hard limit.
        drawn.clamp(low, high)
    }
}
