//! How much a company's margin moves in a usual year, from a request to plain data.

use serde::ser::{Serialize, Serializer};

use super::Raw;
use super::report::Named;
use crate::model::{Noise, Problem};

/// The usual moves of a margin, or `null` where too few years are known.
pub struct UsualMoves(Option<Noise>);

/// Answers `{base}`: each of `base` is `{year, revenue0, operatingIncome0}`, with `null` where it is not disclosed.
///
/// # Errors
///
/// It has no errors: a year that cannot be read has no margin.
pub fn usual_moves(request: &Raw) -> Result<UsualMoves, Vec<Problem>> {
    let years: Vec<(i32, f64, f64)> = request
        .list("base")
        .iter()
        .filter_map(|year| {
            let whole = year.number("year").filter(|year| (1.0..=9_999.0).contains(year))?;
            Some((whole as i32, year.number("revenue0")?, year.number("operatingIncome0")?))
        })
        .collect();
    Ok(UsualMoves(crate::model::noise(&years)))
}

impl Serialize for UsualMoves {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.as_ref().map(|noise| Named(noise, Noise::FIELDS)).serialize(serializer)
    }
}
