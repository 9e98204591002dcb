//! What a working is made of.

use super::Unit;

/// Where a number comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The reader set it.
    Input,
    /// It was calculated, and has its own working.
    Result,
    /// It was counted in, or read from, simulated futures.
    Draw,
}

/// A number of a working.
#[derive(Clone, Debug, PartialEq)]
pub struct Operand {
    /// The name at the boundary.
    pub id: &'static str,
    /// The calendar year, of a result that every year has.
    pub year: Option<i32>,
    /// The year of release, of a weight of the amortisation curve.
    pub index: Option<usize>,
    /// What it counts; `None` in a change of amounts, which may count anything.
    pub unit: Option<Unit>,
    /// The number.
    pub value: f64,
    /// Where it comes from.
    pub kind: Kind,
}

/// A piece of a working.
#[derive(Clone, Debug, PartialEq)]
pub enum Term {
    /// Operators, brackets, numerals and functions, as the formula spells them.
    Text(&'static str),
    /// A number.
    Operand(Operand),
}
