//! What would have to be true, from a request to plain data.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::Raw;
use super::request::assumptions_beside;
use super::sensitivity::output;
use crate::model::{self, Answer, CATALOGUE, Code, Goal, Input, Problem, Side, Track, Unit, rounded_away};

/// The answer to a goal over one input.
pub struct SolutionReport(model::Solution);

/// The answers to a goal over each uncertain input alone.
pub struct AloneReport(model::Alone);

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
/// Those of [`assumptions`](super::assumptions), `unknownChoice` at `input` or `output`, and `notANumber` at `target`.
pub fn solve(request: &Raw) -> Result<SolutionReport, Vec<Problem>> {
    let mut problems = Vec::new();
    let (input, goal) = (input(request, "input", &mut problems), goal(request, &mut problems));
    match (assumptions_beside(request, &["input", "output", "target"]), input, goal) {
        (Ok(a), Some(input), Some(goal)) => Ok(SolutionReport(model::solve(&a, &Track::slider(&a, input), &goal))),
        (checked, ..) => Err([checked.err().unwrap_or_default(), problems].concat()),
    }
}

/// Answers `{...inputs, output, target}`: what each uncertain input alone would have to be, as [`solve`] finds it.
///
/// # Errors
///
/// Those of [`assumptions`](super::assumptions), `unknownChoice` at `output`, and `notANumber` at `target`.
pub fn solve_alone(request: &Raw) -> Result<AloneReport, Vec<Problem>> {
    let mut problems = Vec::new();
    match (goal(request, &mut problems), assumptions_beside(request, &["output", "target"])) {
        (Some(goal), Ok(a)) => Ok(AloneReport(model::solve_alone(&a, &goal))),
        (_, checked) => Err([checked.err().unwrap_or_default(), problems].concat()),
    }
}

/// Answers `{...inputs, x, y, output, target}`: where on the sliders of two inputs `output` reaches `target`.
///
/// # Errors
///
/// Those of [`assumptions`](super::assumptions), `unknownChoice` at `x`, `y` or `output`, also at `y` if both are the same input, and
/// `notANumber` at `target`.
pub fn frontier(request: &Raw) -> Result<FrontierReport, Vec<Problem>> {
    frontier_beside(request, &[])
}

/// The map of a request that has fields `others` beside what a map takes.
pub(super) fn frontier_beside(request: &Raw, others: &[&str]) -> Result<FrontierReport, Vec<Problem>> {
    let mut problems = Vec::new();
    let (x, mut y) = (input(request, "x", &mut problems), input(request, "y", &mut problems));
    // A map needs two directions.
    if x.is_some() && request.text("x") == request.text("y") {
        problems.push(Problem::new("y", Code::UnknownChoice));
        y = None;
    }
    let goal = goal(request, &mut problems);
    match (assumptions_beside(request, &[others, &["x", "y", "output", "target"]].concat()), x, y, goal) {
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
    /// `{kind, value, printable, change, tried, best}`; see [`write_solution`].
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Solution", 6)?;
        write_solution(&self.0, &mut object)?;
        object.end()
    }
}

/// Writes `{kind, value, printable, change, tried, best}`: `value` is the number that the input has or would have to
/// have, `null` if no number would do; `change` is how much `printable` lies above what it is now.
fn write_solution<S: SerializeStruct>(solution: &model::Solution, object: &mut S) -> Result<(), S::Error> {
    let (kind, value) = match solution.answer {
        Answer::Already => ("already", Some(solution.current)),
        Answer::Value(number) => ("value", Some(number)),
        Answer::Impossible => ("impossible", None),
    };
    object.serialize_field("kind", kind)?;
    object.serialize_field("value", &value)?;
    object.serialize_field("printable", &solution.printable)?;
    object.serialize_field("change", &solution.change())?;
    object.serialize_field("tried", &[solution.tried.0, solution.tried.1])?;
    object.serialize_field("best", &solution.best.map(|best| best.output))
}

impl Serialize for AloneReport {
    /// `{rows, nearest}`: each row is a solution with its `input` and what that is `now`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let rows: Vec<_> = self.0.rows.iter().map(AloneRow).collect();
        let mut object = serializer.serialize_struct("Alone", 2)?;
        object.serialize_field("rows", &rows)?;
        object.serialize_field("nearest", &self.0.nearest.map(|input| input.id))?;
        object.end()
    }
}

struct AloneRow<'a>(&'a (&'static Input, model::Solution));

impl Serialize for AloneRow<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (input, solution) = self.0;
        let mut object = serializer.serialize_struct("AloneRow", 8)?;
        object.serialize_field("input", input.id)?;
        object.serialize_field("now", &solution.current)?;
        write_solution(solution, &mut object)?;
        object.end()
    }
}

impl Serialize for FrontierReport {
    /// `{x, y, output, reached, reachedShare, isReached, line}`: what is at `x[i]` and `y[j]` is at `[i][j]`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let map = &self.map;
        let [_, unit] = self.inputs.map(|input| input.unit);
        let places = map.x.iter().zip(&map.line).zip(map.sides());
        let line: Vec<_> = places.map(|((x, y), side)| Point { x: *x, y: *y, side, unit }).collect();
        let mut object = serializer.serialize_struct("Frontier", 7)?;
        object.serialize_field("x", &map.x)?;
        object.serialize_field("y", &map.y)?;
        object.serialize_field("output", &map.output)?;
        object.serialize_field("reached", &map.reached)?;
        object.serialize_field("reachedShare", &map.reached_share())?;
        object.serialize_field("isReached", &map.is_reached)?;
        object.serialize_field("line", &line)?;
        object.end()
    }
}

/// Where the line of a frontier meets a column, if it does.
struct Point {
    x: f64,
    y: Option<f64>,
    side: Side,
    /// That of `y`.
    unit: Unit,
}

impl Serialize for Point {
    /// `{x, y, printable, side}`: `printable` is `y` in a few digits, rounded to the side that reaches the target.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let printable = self.y.map(|y| rounded_away(self.unit, y, self.side != Side::AtMost));
        let mut object = serializer.serialize_struct("Point", 4)?;
        object.serialize_field("x", &self.x)?;
        object.serialize_field("y", &self.y)?;
        object.serialize_field("printable", &printable)?;
        object.serialize_field("side", self.side.id())?;
        object.end()
    }
}
