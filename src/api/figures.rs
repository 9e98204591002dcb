//! Reported figures and their changes.

use std::borrow::Cow;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::Raw;
use crate::model::{Change, Code, LARGEST_FIGURE, Measure, Problem, change, check_number};

/// How many figures a request may hold.
const MOST_FIGURES: usize = 200;

/// A figure's name and its change.
pub struct FigureChange {
    /// The name the request gave it.
    pub id: String,
    /// Its change.
    pub change: Change,
}

/// The change of every figure in `request`, a list of `{id, kind, current, prior}`.
///
/// `kind` is `"amount"` or `"percentage"`; `null` for `current` or `prior` means "not reported".
///
/// # Errors
///
/// `notAList` or `tooMany` at `figures`; at an entry `notAnObject`, `notText` at its `id`, `unknownChoice` at its
/// `kind`, and `notANumber`, `belowMinimum` or `aboveMaximum` at its numbers.
pub fn changes(request: &Raw) -> Result<Vec<FigureChange>, Vec<Problem>> {
    let Raw::List(figures) = request else { return Err(vec![Problem::new("figures", Code::NotAList)]) };
    if figures.len() > MOST_FIGURES {
        return Err(vec![Problem::beyond("figures", Code::TooMany, MOST_FIGURES as f64)]);
    }
    let mut problems = Vec::new();
    let mut changed = Vec::with_capacity(figures.len());
    for (index, figure) in figures.iter().enumerate() {
        changed.push(read(index, figure, &mut problems));
    }
    if problems.is_empty() { Ok(changed) } else { Err(problems) }
}

fn read(index: usize, figure: &Raw, problems: &mut Vec<Problem>) -> FigureChange {
    let path = |field: &str| Cow::from(format!("figures[{index}]{field}"));
    if !matches!(figure, Raw::Object(_)) {
        problems.push(Problem::new(path(""), Code::NotAnObject));
        return FigureChange { id: String::new(), change: Change::NotReported };
    }
    let id = figure.text("id").unwrap_or_else(|| {
        problems.push(Problem::new(path(".id"), Code::NotText));
        ""
    });
    let (measure, current, prior) = compared(figure, &path("."), problems);
    FigureChange { id: id.to_owned(), change: change(measure, current, prior) }
}

/// The measure, the current and the prior number of a figure; `at` is its place in the request.
pub(super) fn compared(raw: &Raw, at: &str, problems: &mut Vec<Problem>) -> (Measure, Option<f64>, Option<f64>) {
    let path = |field: &str| Cow::from(format!("{at}{field}"));
    let measure = measure(raw, at, problems);
    let mut amount = |field: &str| {
        let number = match raw.get(field).unwrap_or(&Raw::Nothing) {
            Raw::Nothing => return None,
            other => other.or_nan(),
        };
        let checked = check_number(number, (-LARGEST_FIGURE, LARGEST_FIGURE), false);
        checked.map_err(|problem| problems.push(problem.at(path(field)))).is_ok().then_some(number)
    };
    (measure, amount("current"), amount("prior"))
}

/// What kind of figure `raw` is; `at` is its place in the request.
pub(super) fn measure(raw: &Raw, at: &str, problems: &mut Vec<Problem>) -> Measure {
    match raw.text("kind") {
        Some("amount") => Measure::Amount,
        Some("percentage") => Measure::Percentage,
        _ => {
            problems.push(Problem::new(format!("{at}kind"), Code::UnknownChoice));
            Measure::Amount
        }
    }
}

impl Serialize for FigureChange {
    /// `{id, kind, value, absolute}`: the value is in percent or points, the absolute change in the unit of the figure.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (kind, value, absolute) = match self.change {
            Change::Percent { percent, absolute } => ("percent", Some(percent), Some(absolute)),
            Change::Points { points } => ("points", Some(points), Some(points)),
            Change::NotMeaningful { absolute } => ("notMeaningful", None, Some(absolute)),
            Change::NotReported => ("notReported", None, None),
        };
        let basis_points = if kind == "points" { value.map(|points| points * 100.0) } else { None };
        let mut object = serializer.serialize_struct("FigureChange", 5)?;
        object.serialize_field("id", &self.id)?;
        object.serialize_field("kind", kind)?;
        object.serialize_field("value", &value)?;
        object.serialize_field("absolute", &absolute)?;
        object.serialize_field("basisPoints", &basis_points)?;
        object.end()
    }
}
