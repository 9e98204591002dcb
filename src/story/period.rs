//! How periods are written in a series: `Q2 2025`, `H1 2025`, or `2025`.

use super::Every;
use crate::model::Period;

/// The period that `text` names in a series that is reported so often; `None` if it names none.
pub fn period(text: &str, every: Every) -> Option<Period> {
    match every {
        Every::Year => Some(Period::Year(year(text)?)),
        Every::Half => part(text, 'H', &["1", "2"]).map(|(half, year)| Period::half(year, half)),
        Every::Quarter => part(text, 'Q', &["1", "2", "3", "4"]).map(|(quarter, year)| Period::quarter(year, quarter)),
    }
}

/// Which part of a year `text` names, from 1, and of which year.
fn part(text: &str, letter: char, parts: &[&str]) -> Option<(i32, i32)> {
    let (part, rest) = text.strip_prefix(letter)?.split_once(' ')?;
    let place = parts.iter().position(|number| *number == part)?;
    Some((place as i32 + 1, year(rest)?))
}

/// Four digits.
fn year(text: &str) -> Option<i32> {
    let all_digits = text.len() == 4 && text.bytes().all(|digit| digit.is_ascii_digit());
    all_digits.then(|| text.bytes().fold(0, |year, digit| year * 10 + i32::from(digit - b'0')))
}
