//! Why something was refused, as data. The part that speaks to the reader has the words.

use std::borrow::Cow;

use super::names::names;

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// No input has this name.
    UnknownField,
    /// Not a number: text, nothing, NaN or an infinity.
    NotANumber,
    /// Not a list of numbers.
    NotAList,
    /// Not text.
    NotText,
    /// Not an object with named fields.
    NotAnObject,
    /// Not one of the allowed words.
    UnknownChoice,
    /// Below the smallest number that makes sense; the limit says which.
    BelowMinimum,
    /// Above the largest number that makes sense; the limit says which.
    AboveMaximum,
    /// Not above the limit, which another input sets.
    NotAbove,
    /// A fraction where only whole numbers make sense.
    NotWhole,
    /// Weights that do not add up to the limit.
    WrongSum,
    /// The low end above the high one, which is the limit.
    Reversed,
    /// More entries than the limit.
    TooMany,
    /// No entry at all.
    Empty,
    /// The chart could not be drawn: a fault of ours, not of the request.
    Undrawable,
}

names! {
    Code {
        UnknownField = "unknownField",
        NotANumber = "notANumber",
        NotAList = "notAList",
        NotText = "notText",
        NotAnObject = "notAnObject",
        UnknownChoice = "unknownChoice",
        BelowMinimum = "belowMinimum",
        AboveMaximum = "aboveMaximum",
        NotAbove = "notAbove",
        NotWhole = "notWhole",
        WrongSum = "wrongSum",
        Reversed = "reversed",
        TooMany = "tooMany",
        Empty = "empty",
        Undrawable = "undrawable",
    }
}

/// One reason for a refusal.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The field, by its boundary name or path.
    pub field: Cow<'static, str>,
    /// What is wrong with it.
    pub code: Code,
    /// The limit it broke, where there is one, in the unit of the field.
    pub limit: Option<f64>,
}

impl Problem {
    /// A problem that no limit explains.
    pub fn new(field: impl Into<Cow<'static, str>>, code: Code) -> Self {
        Self { field: field.into(), code, limit: None }
    }

    /// The same problem of another field.
    pub fn at(self, field: impl Into<Cow<'static, str>>) -> Self {
        Self { field: field.into(), ..self }
    }

    /// A problem with the limit that was broken.
    pub fn beyond(field: impl Into<Cow<'static, str>>, code: Code, limit: f64) -> Self {
        Self { field: field.into(), code, limit: Some(limit) }
    }
}

/// Refuses a number that is not finite, lies beyond its limits, or is a fraction of something whole. The problem is of
/// no field yet; see [`Problem::at`].
///
/// # Errors
///
/// `notANumber`, `belowMinimum`, `aboveMaximum` or `notWhole`.
pub fn check_number(number: f64, (least, greatest): (f64, f64), whole: bool) -> Result<(), Problem> {
    Err(if !number.is_finite() {
        Problem::new("", Code::NotANumber)
    } else if number < least {
        Problem::beyond("", Code::BelowMinimum, least)
    } else if number > greatest {
        Problem::beyond("", Code::AboveMaximum, greatest)
    } else if whole && number % 1.0 != 0.0 {
        Problem::new("", Code::NotWhole)
    } else {
        return Ok(());
    })
}
