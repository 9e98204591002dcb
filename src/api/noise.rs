//! A company's margin in the years it has reported, and how much that moves in a usual year, from a request to plain
//! data.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::Raw;
use super::report::Named;
use crate::model::{Noise, Problem, margin_moves, margin_percent};

/// The usual moves of a margin, or `null` where too few years are known.
pub struct UsualMoves(Option<Noise>);

/// Answers `{base}`: each of `base` is `{year, revenue0, operatingIncome0}`, with `null` where it is not disclosed.
///
/// # Errors
///
/// It has no errors: a year that cannot be read has no margin.
pub fn usual_moves(request: &Raw) -> Result<UsualMoves, Vec<Problem>> {
    Ok(UsualMoves(crate::model::noise(&reported_years(request))))
}

/// The years of `base` that can be read: `(year, revenue, operating income)`.
pub(super) fn reported_years(request: &Raw) -> Vec<(i32, f64, f64)> {
    request
        .list("base")
        .iter()
        .filter_map(|year| {
            let whole = year.number("year").filter(|year| (1.0..=9_999.0).contains(year))?;
            Some((whole as i32, year.number("revenue0")?, year.number("operatingIncome0")?))
        })
        .collect()
}

/// The margin of each year, and by how much it moved from the year before; `None` where that is not known.
pub struct Margins(Vec<Margin>);

/// Answers `{base}`, as [`usual_moves`] takes it: the margin of each year, in the order of `base`.
///
/// # Errors
///
/// It has no errors: a year that cannot be read has no margin.
pub fn margins(request: &Raw) -> Result<Margins, Vec<Problem>> {
    let margin = |year: &Raw| margin_percent(year.number("operatingIncome0")?, year.number("revenue0")?);
    let moves = margin_moves(&reported_years(request));
    let moved = |year: f64| moves.iter().find(|(other, _)| f64::from(*other) == year).map(|(_, points)| *points);
    let of = |year: &Raw| {
        let at = year.number("year");
        Margin { year: at, percent: margin(year), move_points: at.and_then(moved) }
    };
    Ok(Margins(request.list("base").iter().map(of).collect()))
}

impl Serialize for Margins {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(&self.0)
    }
}

struct Margin {
    year: Option<f64>,
    percent: Option<f64>,
    move_points: Option<f64>,
}

impl Serialize for Margin {
    /// `{year, marginPct, movePts}`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Margin", 3)?;
        object.serialize_field("year", &self.year)?;
        object.serialize_field("marginPct", &self.percent)?;
        object.serialize_field("movePts", &self.move_points)?;
        object.end()
    }
}

impl Serialize for UsualMoves {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.as_ref().map(|noise| Named(noise, Noise::FIELDS)).serialize(serializer)
    }
}
