//! What goals can be set for, from a request to plain data.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::sensitivity::output;
use super::{Raw, request::calculate_beside};
use crate::model::{OUTPUTS, Output, Problem};

/// The fields of a request that are not inputs.
const OWN_FIELDS: [&str; 2] = ["output", "target"];

/// What a goal over each output can be.
pub struct Targets(Vec<TargetRow>);

struct TargetRow {
    output: &'static Output,
    current: Option<f64>,
    usual: f64,
    limits: (f64, f64),
}

/// Answers `{...inputs, output, target}`: for every output what it is, the target that a goal has until the reader sets
/// another, and how low and how high a target may be. With an `output` and a `target`, that target is checked.
///
/// # Errors
///
/// Those of [`calculate`](super::calculate); with a `target`, `unknownChoice` at `output`, and `notANumber`, `belowMinimum`, `aboveMaximum`
/// or `notWhole` at `target` where the output can never have it.
pub fn targets(request: &Raw) -> Result<Targets, Vec<Problem>> {
    let report = calculate_beside(request, &OWN_FIELDS)?;
    let a = &report.assumptions;
    if let Some(target) = request.get("target") {
        let mut problems = Vec::new();
        let checked = output(request, &mut problems).map(|output| output.check_target(a, target.or_nan()));
        problems.extend(checked.and_then(Result::err));
        if !problems.is_empty() {
            return Err(problems);
        }
    }
    let row = |output: &'static Output| TargetRow {
        output,
        current: (output.read)(&report.projection),
        usual: output.usual_target(a, &report.projection, &report.bounds),
        limits: output.target_limits(a),
    };
    Ok(Targets(OUTPUTS.iter().map(row).collect()))
}

impl Serialize for Targets {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(&self.0)
    }
}

impl Serialize for TargetRow {
    /// `{output, current, usual, limits}`; `current` is `null` where the projection has no such output.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Target", 4)?;
        object.serialize_field("output", self.output.id)?;
        object.serialize_field("current", &self.current)?;
        object.serialize_field("usual", &self.usual)?;
        object.serialize_field("limits", &[self.limits.0, self.limits.1])?;
        object.end()
    }
}
