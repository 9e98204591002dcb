//! What would have to be true, from a request to plain data.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::Raw;
use super::request::assumptions;
use super::sensitivity::output;
use crate::model::{self, Answer, CATALOGUE, Code, Goal, Input, Problem, Track};

/// The answer to a goal over one input.
pub struct SolutionReport {
    current: f64,
    solution: model::Solution,
}

/// The answer to a goal over two inputs.
pub struct FrontierReport {
    pub(super) map: model::Frontier,
    pub(super) inputs: [&'static Input; 2],
}

/// Answers `{...inputs, input, output, target}`: what `input` would have to be, within its slider and the number it
/// has, for `output` to reach `target`.
///
/// # Errors
///
/// Those of [`assumptions`], `unknownChoice` at `input` or `output`, and `notANumber` at `target`.
pub fn solve(request: &Raw) -> Result<SolutionReport, Vec<Problem>> {
    let mut problems = Vec::new();
    let (input, goal) = (input(request, "input", &mut problems), goal(request, &mut problems));
    match (assumptions(&request.without(&["input", "output", "target"])), input, goal) {
        (Ok(a), Some(input), Some(goal)) => {
            let solution = model::solve(&a, &Track::slider(&a, input), &goal);
            Ok(SolutionReport { current: (input.read)(&a), solution })
        }
        (checked, ..) => Err([checked.err().unwrap_or_default(), problems].concat()),
    }
}

/// Answers `{...inputs, x, y, output, target}`: where on the sliders of two inputs `output` reaches `target`.
///
/// # Errors
///
/// Those of [`assumptions`], `unknownChoice` at `x`, `y` or `output`, also at `y` if both are the same input, and
/// `notANumber` at `target`.
pub fn frontier(request: &Raw) -> Result<FrontierReport, Vec<Problem>> {
    let mut problems = Vec::new();
    let (x, mut y) = (input(request, "x", &mut problems), input(request, "y", &mut problems));
    // A map needs two directions.
    if x.is_some() && request.text("x") == request.text("y") {
        problems.push(Problem::new("y", Code::UnknownChoice));
        y = None;
    }
    let goal = goal(request, &mut problems);
    match (assumptions(&request.without(&["x", "y", "output", "target"])), x, y, goal) {
        (Ok(a), Some(x), Some(y), Some(goal)) => {
            let map = model::frontier(&a, &Track::slider(&a, x), &Track::slider(&a, y), &goal);
            Ok(FrontierReport { map, inputs: [x, y] })
        }
        (checked, ..) => Err([checked.err().unwrap_or_default(), problems].concat()),
    }
}

/// The input that the field `field` of `request` names.
fn input(request: &Raw, field: &'static str, problems: &mut Vec<Problem>) -> Option<&'static Input> {
    let named = request.text(field).and_then(|name| CATALOGUE.iter().find(|input| input.id == name));
    if named.is_none() {
        problems.push(Problem::new(field, Code::UnknownChoice));
    }
    named
}

/// The output and the target of `request`.
fn goal(request: &Raw, problems: &mut Vec<Problem>) -> Option<Goal<'static>> {
    let output = output(request, problems);
    let target = request.number("target");
    if target.is_none() {
        problems.push(Problem::new("target", Code::NotANumber));
    }
    Some(Goal { output: output?, target: target? })
}

impl Serialize for SolutionReport {
    /// `{kind, value, best}`: `value` is the number that the input has or would have to have, `null` if no number would
    /// do.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (kind, value) = match self.solution.answer {
            Answer::Already => ("already", Some(self.current)),
            Answer::Value(number) => ("value", Some(number)),
            Answer::Impossible => ("impossible", None),
        };
        let mut object = serializer.serialize_struct("Solution", 3)?;
        object.serialize_field("kind", kind)?;
        object.serialize_field("value", &value)?;
        object.serialize_field("best", &self.solution.best.map(|best| best.output))?;
        object.end()
    }
}

impl Serialize for FrontierReport {
    /// `{x, y, output, reached, line}`: what is at `x[i]` and `y[j]` is at `[i][j]`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let map = &self.map;
        let line: Vec<_> = map.x.iter().zip(&map.line).map(|(x, y)| Point { x: *x, y: *y }).collect();
        let mut object = serializer.serialize_struct("Frontier", 5)?;
        object.serialize_field("x", &map.x)?;
        object.serialize_field("y", &map.y)?;
        object.serialize_field("output", &map.output)?;
        object.serialize_field("reached", &map.reached)?;
        object.serialize_field("line", &line)?;
        object.end()
    }
}

/// Where the line of a frontier meets a column, if it does.
struct Point {
    x: f64,
    y: Option<f64>,
}

impl Serialize for Point {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Point", 2)?;
        object.serialize_field("x", &self.x)?;
        object.serialize_field("y", &self.y)?;
        object.end()
    }
}
