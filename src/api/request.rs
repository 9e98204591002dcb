//! From a request to checked assumptions, and from those to a report.

use super::{Raw, Report};
use crate::model::{
    Assumptions, CATALOGUE, Code, Inputs, Preset, Problem, bounds, claim, crossings, project, warnings,
};

/// Calculates a projection from the inputs that `request` names; what it does not name has the base preset's value.
///
/// # Errors
///
/// Those of [`assumptions`].
pub fn calculate(request: &Raw) -> Result<Report, Vec<Problem>> {
    let assumptions = assumptions(request)?;
    let (projection, bounds) = (project(&assumptions), bounds(&assumptions));
    let (claim, warnings) = (claim(&assumptions, &projection), warnings(&assumptions, &projection));
    let crossings = crossings(&assumptions, &projection.years);
    Ok(Report { assumptions, projection, bounds, crossings, claim, warnings })
}

/// The assumptions that `request` names, by the ids of the catalogue and `amortCurve`.
///
/// # Errors
///
/// `notAnObject`; `unknownField` at a name that the catalogue does not have; `notAList` at `amortCurve`; and those of
/// [`Assumptions::new`].
pub fn assumptions(request: &Raw) -> Result<Assumptions, Vec<Problem>> {
    let Raw::Object(fields) = request else { return Err(vec![Problem::new("", Code::NotAnObject)]) };
    let mut inputs = Inputs::preset(Preset::Base);
    let mut problems = Vec::new();
    for (name, raw) in fields {
        if name == Inputs::CURVE_ID {
            match raw {
                Raw::List(weights) => inputs.amort_curve = weights.iter().map(Raw::or_nan).collect(),
                _ => problems.push(Problem::new(Inputs::CURVE_ID, Code::NotAList)),
            }
        } else if let Some(input) = CATALOGUE.iter().find(|input| input.id == name) {
            // Not a number is left to the check below, which knows the field's name and limits.
            (input.write)(&mut inputs, raw.or_nan());
        } else {
            problems.push(Problem::new(name.clone(), Code::UnknownField));
        }
    }
    match Assumptions::new(inputs) {
        Ok(assumptions) if problems.is_empty() => Ok(assumptions),
        Ok(_) => Err(problems),
        Err(refused) => Err([refused, problems].concat()),
    }
}
