//! From a request to checked assumptions, and from those to a report.

use std::cell::RefCell;
use std::rc::Rc;

use super::{Raw, Report};
use crate::model::{
    Assumptions, CATALOGUE, Code, Inputs, Preset, Problem, bounds, claim, crossings, project, warnings,
};

/// How many reports are kept: a frame of the page calculates the reader's inputs, and those with the claim taken at its
/// word.
const KEPT_REPORTS: usize = 2;

thread_local! {
    /// The reports that were calculated last. After a slider has moved, the charts request the same one again.
    static LAST_REPORTS: RefCell<Vec<Rc<Report>>> = const { RefCell::new(Vec::new()) };
}

/// Calculates a projection from the inputs that `request` names; what it does not name has the base preset's value. The
/// last two reports are kept: the same inputs, to the last bit, give the same report and not a second projection.
///
/// # Errors
///
/// Those of [`assumptions`].
pub fn calculate(request: &Raw) -> Result<Rc<Report>, Vec<Problem>> {
    calculate_beside(request, &[])
}

/// The report of a request that has fields `others` beside the inputs.
pub(super) fn calculate_beside(request: &Raw, others: &[&str]) -> Result<Rc<Report>, Vec<Problem>> {
    let assumptions = assumptions_beside(request, others)?;
    let kept = LAST_REPORTS.with_borrow(|last| last.iter().find(|kept| kept.assumptions.is(&assumptions)).cloned());
    Ok(kept.unwrap_or_else(|| {
        let report = Rc::new(report(assumptions));
        LAST_REPORTS.with_borrow_mut(|last| {
            last.insert(0, Rc::clone(&report));
            last.truncate(KEPT_REPORTS);
        });
        report
    }))
}

fn report(assumptions: Assumptions) -> Report {
    let (projection, bounds) = (project(&assumptions), bounds(&assumptions));
    let (claim, warnings) = (claim(&assumptions, &projection), warnings(&assumptions, &projection));
    let crossings = crossings(&assumptions, &projection.years);
    Report { assumptions, projection, bounds, crossings, claim, warnings }
}

/// The assumptions that `request` names, by the ids of the catalogue and `amortCurve`.
///
/// # Errors
///
/// `notAnObject`; `unknownField` at a name that the catalogue does not have; `notAList` at `amortCurve`; and those of
/// [`Assumptions::new`].
pub fn assumptions(request: &Raw) -> Result<Assumptions, Vec<Problem>> {
    assumptions_beside(request, &[])
}

/// The assumptions of a request that has fields `others` beside the inputs.
pub(super) fn assumptions_beside(request: &Raw, others: &[&str]) -> Result<Assumptions, Vec<Problem>> {
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
        } else if !others.contains(&name.as_str()) {
            problems.push(Problem::new(name.clone(), Code::UnknownField));
        }
    }
    match Assumptions::new(inputs) {
        Ok(assumptions) if problems.is_empty() => Ok(assumptions),
        Ok(_) => Err(problems),
        Err(refused) => Err([refused, problems].concat()),
    }
}
