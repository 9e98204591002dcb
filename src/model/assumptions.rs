//! The inputs of a projection, and the proof that they can be calculated with.

use std::ops::Deref;

use super::{CATALOGUE, Code, Input, Inputs, Problem, check_curve};

/// Inputs that have been checked: every number is finite and within its hard limits, and the curve sums to 1.
///
/// Only [`Assumptions::new`] makes one, so whatever takes `&Assumptions` can trust it.
#[derive(Clone, Debug, PartialEq)]
pub struct Assumptions(Inputs);

impl Assumptions {
    /// Checks `inputs`, and reports every problem rather than the first one.
    ///
    /// # Errors
    ///
    /// `notANumber`, `belowMinimum`, `aboveMaximum` or `notWhole` at each input; `empty`, `tooMany`, `notANumber`,
    /// `belowMinimum` or `wrongSum` at `amortCurve`; and if none of these is found, `notAbove` at `discountRate` where
    /// the growth of net cash after the horizon reaches it.
    pub fn new(inputs: Inputs) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        for input in CATALOGUE {
            let number = (input.read)(&inputs);
            if let Err(problem) = input.check(number) {
                problems.push(problem);
            }
        }
        check_curve(Inputs::CURVE_ID, &inputs.amort_curve, &mut problems);
        if !problems.is_empty() {
            return Err(problems);
        }
        let checked = Self(inputs);
        match checked.limit_of_discounting() {
            Some(growth) => Err(vec![Problem::beyond("discountRate", Code::NotAbove, growth)]),
            None => Ok(checked),
        }
    }

    /// The growth that the discount rate would have to exceed for a perpetuity to have a value; `None` if it does.
    fn limit_of_discounting(&self) -> Option<f64> {
        self.terminal_growth_if_any().filter(|growth| self.0.discount_rate <= *growth)
    }

    /// Whether the inputs also go together once single ones have been [`set`](Self::set).
    pub(super) fn is_sound(&self) -> bool {
        self.limit_of_discounting().is_none()
    }

    /// The growth of net cash after the horizon; `None` if no later year counts.
    pub(super) fn terminal_growth_if_any(&self) -> Option<f64> {
        match self.0.terminal_value {
            0.0 => None,
            1.0 => Some(0.0),
            _ => Some(self.0.terminal_growth),
        }
    }

    /// Sets an input to a number that is known to lie within its hard limits.
    pub(super) fn set(&mut self, input: &Input, number: f64) {
        (input.write)(&mut self.0, number);
    }

    /// Whether `other` has the same inputs, to the last bit. Unlike `==`, it also tells the two zeros apart.
    pub fn is(&self, other: &Self) -> bool {
        let same = |one: f64, other: f64| one.to_bits() == other.to_bits();
        let [curve, other_curve] = [&self.0.amort_curve, &other.0.amort_curve];
        curve.len() == other_curve.len()
            && curve.iter().zip(other_curve).all(|(one, other)| same(*one, *other))
            && CATALOGUE.iter().all(|input| same((input.read)(self), (input.read)(other)))
    }

    /// The number of projected years.
    pub fn horizon(&self) -> usize {
        self.0.horizon as usize
    }

    /// The whole years from paying for work to the release of the title.
    pub fn release_lag(&self) -> usize {
        self.0.release_lag as usize
    }

    /// The last reported year.
    pub fn base_year(&self) -> i32 {
        self.0.base_year as i32
    }
}

impl Deref for Assumptions {
    type Target = Inputs;

    fn deref(&self) -> &Inputs {
        &self.0
    }
}
