//! How periods are written in a series: `Q2 2025`, or `2025`.

use super::Every;
use crate::model::Period;

/// The period that `text` names in a series that is reported so often; `None` if it names none.
pub fn period(text: &str, every: Every) -> Option<Period> {
    match every {
        Every::Year => Some(Period::Year(year(text)?)),
        Every::Quarter => {
            let (quarter, rest) = text.strip_prefix('Q')?.split_once(' ')?;
            let quarter = ["1", "2", "3", "4"].iter().position(|number| *number == quarter)?;
            Some(Period::quarter(year(rest)?, quarter as i32 + 1))
        }
    }
}

/// Four digits.
fn year(text: &str) -> Option<i32> {
    let all_digits = text.len() == 4 && text.bytes().all(|digit| digit.is_ascii_digit());
    all_digits.then(|| text.bytes().fold(0, |year, digit| year * 10 + i32::from(digit - b'0')))
}
