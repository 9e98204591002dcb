//! The working of a printed number, from a request to plain data.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::Raw;
use super::figures::compared;
use super::request::calculate_beside;
use super::simulation::{FuturesRequest, futures_request, points_of};
use crate::model::{
    self, BOUNDS, Bounds, Code, FUTURES, Field, Kind, Operand, Part, Problem, RuleOutcome, Statistic, Summary, Term,
    Token, Unit, Year, working_of_change, working_of_statistic,
};

/// The fields of a request that are not inputs.
const OWN_FIELDS: [&str; 2] = ["field", "year"];

/// The working of one number.
pub struct WorkingReport(model::Working);

/// Shows the working for `{...inputs, field, year}`, or that of a change for `{field: "change", kind, current, prior}`.
///
/// `field` is a result of the report, that of a bound as in `bounds.scopePool`. A field of its rows needs the `year`, a
/// calendar year within the horizon; elsewhere the year is ignored. What is read from simulated futures is named
/// as in `futures.npv.p05`, `futures.marginUpliftPts.mean` (of a `year`) or `futures.probVisible`, with what `simulate`
/// takes beside the inputs.
///
/// # Errors
///
/// `unknownChoice` at `field`, or at a `year` that is not within the horizon; then those of [`calculate`](super::calculate), of
/// [`futures`](super::futures) for what is read from simulated futures, or of a figure for a change: `unknownChoice` at
/// `kind`, and `notANumber`, `belowMinimum` or `aboveMaximum` at `current` or `prior`.
pub fn working(request: &Raw) -> Result<WorkingReport, Vec<Problem>> {
    let mut problems = Vec::new();
    let field = request.text("field").unwrap_or("");
    if field == "change" {
        let (measure, current, prior) = compared(request, "", &mut problems);
        let working = WorkingReport(working_of_change(measure, current, prior));
        return if problems.is_empty() { Ok(working) } else { Err(problems) };
    }
    let year = request.number("year").filter(|year| year % 1.0 == 0.0).map(|year| year as i32);
    if let Some(statistic) = field.strip_prefix(FUTURES).and_then(Statistic::named) {
        return of_statistic(request, field, statistic, year);
    }
    let yearly = Field::named(Year::FIELDS, field).is_some();
    let known = yearly
        || Field::named(Summary::FIELDS, field).is_some()
        || field.strip_prefix(BOUNDS).is_some_and(|field| Field::named(Bounds::FIELDS, field).is_some());
    if !known {
        problems.push(Problem::new("field", Code::UnknownChoice));
    }
    // Whether a year is within the horizon shows once there is a projection.
    if yearly && year.is_none() {
        problems.push(Problem::new("year", Code::UnknownChoice));
    }
    match calculate_beside(request, &OWN_FIELDS) {
        Ok(report) if problems.is_empty() => {
            let working = model::working(&report.assumptions, &report.projection, &report.bounds, field, year);
            working.map(WorkingReport).ok_or_else(|| vec![Problem::new("year", Code::UnknownChoice)])
        }
        checked => Err([checked.err().unwrap_or_default(), problems].concat()),
    }
}

fn of_statistic(
    request: &Raw,
    field: &str,
    statistic: Statistic,
    year: Option<i32>,
) -> Result<WorkingReport, Vec<Problem>> {
    let FuturesRequest { draws, seed, together, family: (_, family), assumptions, ranges, .. } =
        futures_request(request, &OWN_FIELDS)?;
    let points = points_of(seed, draws, together);
    let futures = (&assumptions, ranges.as_slice(), family, points.as_ref());
    let working = working_of_statistic(futures, field, statistic, year);
    working.map(WorkingReport).ok_or_else(|| vec![Problem::new("year", Code::UnknownChoice)])
}

impl Serialize for WorkingReport {
    /// `{field, year, unit, value, formula, rule, terms, isComparison}`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let terms: Vec<_> = self.0.terms.iter().map(Piece).collect();
        let rule: Vec<_> = self.0.rule.iter().map(PartOfRule).collect();
        let mut object = serializer.serialize_struct("Working", 8)?;
        object.serialize_field("field", &self.0.field)?;
        object.serialize_field("year", &self.0.year)?;
        object.serialize_field("unit", self.0.unit.id())?;
        object.serialize_field("value", &self.0.value)?;
        object.serialize_field("formula", self.0.formula)?;
        object.serialize_field("rule", &rule)?;
        object.serialize_field("terms", &terms)?;
        object.serialize_field("isComparison", &self.0.is_comparison)?;
        object.end()
    }
}

struct PartOfRule<'a>(&'a Part);

impl Serialize for PartOfRule<'_> {
    /// `{outcome, terms, condition}`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let of = |tokens: &[Token]| tokens.iter().copied().enumerate().map(PieceOfRule).collect::<Vec<_>>();
        let mut object = serializer.serialize_struct("RulePart", 3)?;
        object.serialize_field("outcome", &self.0.outcome.map(RuleOutcome::id))?;
        object.serialize_field("terms", &of(&self.0.terms))?;
        object.serialize_field("condition", &of(&self.0.condition))?;
        object.end()
    }
}

/// A piece of a rule, and its place: text, `{kind: "name", id, at}`, `{kind: "counter", id}`, `{kind: "function", id}`
/// or `{kind: "sum"}`.
struct PieceOfRule((usize, Token));

impl Serialize for PieceOfRule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (kind, id, at) = match self.0 {
            // The space before a part belongs to the line of all parts.
            (0, Token::Text(text)) => return serializer.serialize_str(text.trim_ascii_start()),
            (_, Token::Text(text)) => return serializer.serialize_str(text),
            (_, Token::Name(id, at)) => ("name", Some(id), Some(at.id())),
            (_, Token::Counter(id)) => ("counter", Some(id), None),
            (_, Token::Function(id)) => ("function", Some(id), None),
            (_, Token::Sum) => ("sum", None, None),
        };
        let mut object = serializer.serialize_struct("RuleToken", 3)?;
        object.serialize_field("kind", kind)?;
        object.serialize_field("id", &id)?;
        object.serialize_field("at", &at)?;
        object.end()
    }
}

/// A piece of the working: text, or `{id, year, index, unit, value, kind}`.
struct Piece<'a>(&'a Term);

impl Serialize for Piece<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Operand { id, year, index, unit, value, kind } = match self.0 {
            Term::Text(text) => return serializer.serialize_str(text),
            Term::Operand(operand) => operand,
        };
        let mut object = serializer.serialize_struct("Operand", 6)?;
        object.serialize_field("id", id)?;
        object.serialize_field("year", year)?;
        object.serialize_field("index", index)?;
        object.serialize_field("unit", &unit.map(Unit::id))?;
        object.serialize_field("value", value)?;
        object.serialize_field(
            "kind",
            match kind {
                Kind::Input => "input",
                Kind::Result => "result",
                Kind::Draw => "draw",
            },
        )?;
        object.end()
    }
}
