//! Numbers to be printed in a few digits that must not fall short of what they were found for.

use super::Unit;

/// How many digits such a number has.
const DIGITS: i32 = 4;

/// How many decimals it has at most, as its unit is printed.
const MOST_DECIMALS: i32 = 6;

/// Digits beyond these are what a binary fraction adds.
const EXACT_DIGITS: i32 = 12;

/// `number` in four digits and at most six decimals of the unit as it is printed, percent for a fraction of a whole:
/// rounded up if `upwards`, otherwise down. Whole numbers and zero stay as they are.
///
/// ```
/// use ai_savings_calculator::model::{Unit, rounded_away};
///
/// assert_eq!(rounded_away(Unit::Share, 0.123_412, true), 0.123_5);
/// assert_eq!(rounded_away(Unit::Millions, 45_183.036, false), 45_180.0);
/// assert_eq!(rounded_away(Unit::Factor, 3.5, true), 3.5);
/// ```
pub fn rounded_away(unit: Unit, number: f64, upwards: bool) -> f64 {
    let factor = unit.printed_factor();
    let size = number * factor;
    if unit.is_whole() || size == 0.0 {
        return number;
    }
    let decimals = (DIGITS - 1 - magnitude(size)).min(MOST_DECIMALS);
    let scaled = times_power_of_ten(size, decimals);
    let nearest = scaled.round();
    let noise = times_power_of_ten(0.5, magnitude(scaled) + 1 - EXACT_DIGITS);
    let steps = if (scaled - nearest).abs() <= noise {
        nearest
    } else if upwards {
        scaled.ceil()
    } else {
        scaled.floor()
    };
    // One division of two exact numbers gives the number that is nearest to the decimal.
    if decimals < 0 {
        times_power_of_ten(steps, -decimals) / factor
    } else {
        steps / (times_power_of_ten(1.0, decimals) * factor)
    }
}

/// The exponent of the first digit: 2 for 123.4, −1 for 0.5; no less than −12, which is below every digit that counts.
fn magnitude(size: f64) -> i32 {
    let reaches = |exponent: i32| size.abs() >= times_power_of_ten(1.0, exponent);
    (-EXACT_DIGITS..=22).rev().find(|exponent| reaches(*exponent)).unwrap_or(-EXACT_DIGITS)
}

/// `number × 10^exponent`; powers of ten up to the 22nd are exact.
fn times_power_of_ten(number: f64, exponent: i32) -> f64 {
    let power = (0..exponent.abs()).fold(1.0, |power, _| power * 10.0);
    if exponent < 0 { number / power } else { number * power }
}
