//! How far the results of some inputs lie from those of others, from a request to plain data.

use std::rc::Rc;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::{Raw, Report, calculate};
use crate::model::{Field, Problem, Summary, Year};

/// The results of two sets of inputs.
pub struct Differences {
    report: Rc<Report>,
    reference: Rc<Report>,
}

/// Answers `{inputs, reference}`, two objects of inputs: how much each result of `inputs` lies above that of `reference`.
///
/// # Errors
///
/// Those of [`calculate`], first of `inputs` and then of `reference`.
pub fn differences(request: &Raw) -> Result<Differences, Vec<Problem>> {
    let report = |name| calculate(request.get(name).unwrap_or(&Raw::Nothing));
    match (report("inputs"), report("reference")) {
        (Ok(report), Ok(reference)) => Ok(Differences { report, reference }),
        (report, reference) => Err([report.err().unwrap_or_default(), reference.err().unwrap_or_default()].concat()),
    }
}

impl Serialize for Differences {
    /// The fields of the last year and those of the summary, each in the unit of the result; `null` where one of the two
    /// does not have the result.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let [one, other] = [&self.report.projection, &self.reference.projection];
        let mut object = serializer.serialize_struct("Differences", Year::FIELDS.len() + Summary::FIELDS.len())?;
        let last = one.years.last().zip(other.years.last());
        for field in Year::FIELDS {
            object.serialize_field(field.id, &last.and_then(|(one, other)| difference(field, one, other)))?;
        }
        for field in Summary::FIELDS {
            object.serialize_field(field.id, &difference(field, &one.summary, &other.summary))?;
        }
        object.end()
    }
}

fn difference<T>(field: &Field<T>, one: &T, other: &T) -> Option<f64> {
    Some((field.read)(one)? - (field.read)(other)?)
}
