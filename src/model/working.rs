//! The working of a number: its formula, and the same with the numbers of one projection.

use super::formula::{Filled, Moment};
use super::{
    Assumptions, Bounds, CATALOGUE, Change, Field, Inputs, Kind, Measure, Operand, Part, Projection, Summary, Term,
    Unit, Year, change, rule,
};

/// What the name of a bound begins with where it could be taken for another result.
pub const BOUNDS: &str = "bounds.";

/// How a number came about.
#[derive(Clone, Debug, PartialEq)]
pub struct Working {
    /// The name at the boundary; that of a bound begins with [`BOUNDS`].
    pub field: String,
    /// The calendar year, of a result that every year has.
    pub year: Option<i32>,
    /// What the number counts.
    pub unit: Unit,
    /// The number; `None` if the calculation gives no number.
    pub value: Option<f64>,
    /// The formula in boundary names.
    pub formula: &'static str,
    /// The same, read into its parts.
    pub rule: Vec<Part>,
    /// An arithmetic expression that comes to the value, or the comparison that decided it.
    pub terms: Vec<Term>,
    /// Whether the terms are the comparison that decided.
    pub is_comparison: bool,
}

/// The working of the result `field`, in `year` if every year has one; `None` if no result has that name.
pub fn working(
    a: &Assumptions,
    projection: &Projection,
    bounds: &Bounds,
    field: &str,
    year: Option<i32>,
) -> Option<Working> {
    let known = Known { a, projection, bounds };
    let index = year.map_or(0, |year| place(&projection.years, year));
    let result = known.result(field, index)?;
    let t = if result.year.is_some() { index } else { deciding(field, result.value, &projection.years) };
    let moment = Moment { find: &|name, place| known.operand(name, place), t, lag: a.release_lag() };
    let Found { year, unit, value, formula } = result;
    let rule = rule(formula);
    let Filled { terms, is_comparison } = moment.fill(&rule, value);
    Some(Working { field: field.to_owned(), year, unit, value, formula, rule, terms, is_comparison })
}

/// The working of a year-over-year change.
pub fn working_of_change(measure: Measure, current: Option<f64>, prior: Option<f64>) -> Working {
    let value = match change(measure, current, prior) {
        Change::Percent { percent, .. } => Some(percent),
        Change::Points { points } => Some(points),
        Change::NotMeaningful { .. } | Change::NotReported => None,
    };
    let (unit, of_operands) = match measure {
        Measure::Amount => (Unit::Percent, None),
        Measure::Percentage => (Unit::Points, Some(Unit::Percent)),
    };
    let find = |id, _| {
        let value = match id {
            "current" => current?,
            "prior" => prior?,
            _ => return None,
        };
        Some(Operand { id, year: None, index: None, unit: of_operands, value, kind: Kind::Input })
    };
    let formula = measure.formula();
    // What was not reported cannot be compared either.
    let reported = current.is_some() && prior.is_some();
    let rule = rule(formula);
    let moment = Moment { find: &find, t: 0, lag: 0 };
    let Filled { terms, is_comparison } = if reported { moment.fill(&rule, value) } else { Filled::default() };
    Working { field: "change".to_owned(), year: None, unit, value, formula, rule, terms, is_comparison }
}

/// What results can be read from, by their boundary names.
struct Known<'a> {
    a: &'a Assumptions,
    projection: &'a Projection,
    bounds: &'a Bounds,
}

/// What a field of any record says.
struct Found {
    year: Option<i32>,
    unit: Unit,
    value: Option<f64>,
    formula: &'static str,
}

impl Known<'_> {
    fn result(&self, id: &str, t: usize) -> Option<Found> {
        if let Some(id) = id.strip_prefix(BOUNDS) {
            return read(Bounds::FIELDS, self.bounds, id, None);
        }
        let year = self.projection.years.get(t.wrapping_sub(1));
        year.and_then(|year| read(Year::FIELDS, year, id, Some(year.year)))
            .or_else(|| read(Summary::FIELDS, &self.projection.summary, id, None))
    }

    fn operand(&self, id: &'static str, place: usize) -> Option<Operand> {
        let (kind, year, index, unit, value) = if id == Inputs::CURVE_ID {
            // Beyond its end a curve weighs nothing.
            let weight = self.a.amort_curve.get(place).copied().unwrap_or(0.0);
            (Kind::Input, None, Some(place), Unit::Share, weight)
        } else if let Some(input) = CATALOGUE.iter().find(|input| input.id == id) {
            (Kind::Input, None, None, input.unit, (input.read)(self.a))
        } else {
            let result = self.result(id, place)?;
            (Kind::Result, result.year, None, result.unit, result.value?)
        };
        Some(Operand { id, year, index, unit: Some(unit), value, kind })
    }
}

fn read<T>(fields: &'static [Field<T>], record: &T, id: &str, year: Option<i32>) -> Option<Found> {
    let field = Field::named(fields, id)?;
    Some(Found { year, unit: field.unit, value: (field.read)(record), formula: field.formula })
}

/// The year `t` whose numbers decide a result of the whole horizon; the last, unless the result is about a year.
fn deciding(field: &str, value: Option<f64>, years: &[Year]) -> usize {
    match (field, value) {
        ("paybackYears", Some(0.0)) | ("lowestCash", _) => greatest(years, |year| -year.cumulative_net_cash),
        // The year after the last one below zero.
        ("paybackYears", Some(_)) => {
            years.iter().rposition(|year| year.cumulative_net_cash < 0.0).map_or(1, |last| last + 2)
        }
        ("visibleYear" | "materialityYear", Some(year)) => place(years, year as i32),
        // Pre-tax income is a fixed share of revenue, so the greatest uplift is also the nearest to being material.
        ("visibleYear" | "materialityYear", None) => greatest(years, |year| year.margin_uplift_points),
        _ => years.len(),
    }
}

/// The years from the base year to the calendar year `year`; 0 if it is not among `years`.
fn place(years: &[Year], year: i32) -> usize {
    years.iter().find(|row| row.year == year).map_or(0, |row| row.t as usize)
}

fn greatest(years: &[Year], amount: fn(&Year) -> f64) -> usize {
    let greatest = years.iter().max_by(|one, other| amount(one).total_cmp(&amount(other)));
    greatest.map_or(0, |year| year.t as usize)
}
