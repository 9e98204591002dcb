//! An amount as something a reader can picture: the time in which a company takes in as much.

/// What an amount is measured with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Yardstick {
    /// Seconds of revenue.
    Seconds,
    /// Minutes of revenue.
    Minutes,
    /// Hours of revenue.
    Hours,
    /// Days of revenue.
    Days,
    /// Hundredths of revenue: cents in every dollar.
    Cents,
}

impl Yardstick {
    /// Every yardstick with its name at the boundary, the finest first.
    pub const ALL: [(&'static str, Self); 5] = [
        ("seconds", Self::Seconds),
        ("minutes", Self::Minutes),
        ("hours", Self::Hours),
        ("days", Self::Days),
        ("cents", Self::Cents),
    ];

    /// How many of them make up a year's revenue.
    const fn in_a_year(self) -> f64 {
        match self {
            Self::Seconds => 31_536_000.0,
            Self::Minutes => 525_600.0,
            Self::Hours => 8_760.0,
            Self::Days => 365.0,
            Self::Cents => 100.0,
        }
    }
}

/// An amount measured with a yardstick.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Perspective {
    /// What it is measured with.
    pub yardstick: Yardstick,
    /// How many of them it comes to, in 1..=100.
    pub count: f64,
}

/// Measures `amount` against a year's `revenue`, both in millions. The finest yardstick of which it is 1 to 100 is used;
/// `previous` is kept as long as it still is, so that the sentence does not flicker while a slider moves. `None` where the
/// amount is nothing, less than a second of revenue or more than all of it, and where there is no revenue.
///
/// # Formula
///
/// `count = |amount| / revenue × n`, with `n` the yardsticks in a year of 365 days: 525,600 minutes, 8,760 hours, 365 days,
/// or 100 cents in every dollar of revenue.
///
/// ```
/// use ai_savings_calculator::model::{Yardstick, perspective};
///
/// let taken_in = perspective(-3.0, 78_840.0, None).expect("three millions are 20 minutes of 78,840");
/// assert_eq!((taken_in.yardstick, taken_in.count), (Yardstick::Minutes, 20.0));
/// ```
pub fn perspective(amount: f64, revenue: f64, previous: Option<Yardstick>) -> Option<Perspective> {
    let share = amount.abs() / revenue;
    let measured = |yardstick: Yardstick| {
        let count = share * yardstick.in_a_year();
        (1.0..=100.0).contains(&count).then_some(Perspective { yardstick, count })
    };
    previous.and_then(measured).or_else(|| Yardstick::ALL.into_iter().find_map(|(_, yardstick)| measured(yardstick)))
}
