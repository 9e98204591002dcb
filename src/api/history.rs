//! Series of reported figures, from a request to plain data.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::Raw;
use super::figures::{FigureChange, measure};
use crate::model::{
    Change, Code, Datum, Growth, LARGEST_FIGURE, Measure, Period, Printed, Problem, change_range, check_number, growth,
    trailing_sums, twelve_months, year_over_year,
};
use crate::story::{Aggregate, Every, period};

/// How many series a request may hold.
const MOST_SERIES: usize = 40;

/// How many points a series may have.
const MOST_POINTS: usize = 200;

/// Series with what follows from them.
pub struct History(Vec<Series>);

struct Series {
    id: String,
    every: Every,
    aggregate: Option<Aggregate>,
    ratio: Option<[String; 2]>,
    points: Vec<Point>,
    changes: Vec<Option<Change>>,
    ranges: Vec<Option<(f64, f64)>>,
    trailing: Vec<Option<f64>>,
    growth: Option<Growth>,
}

struct Point {
    name: String,
    datum: Datum,
    /// The smallest step of the print, zero if it is not said.
    step: f64,
    is_adjusted: bool,
}

/// What follows from the series of `{series, basis}`.
///
/// A series is as in a story: `{id, kind, every, points: [{period, value, printedTo, adjusted}], aggregate,
/// ratio}`. With the basis `"adjusted"` a point counts with its adjusted value where it has one, otherwise as reported.
///
/// # Errors
///
/// `unknownChoice` at `basis`; `notAList` or `tooMany` at `series`; at a series `unknownChoice` at its `every` or
/// `kind` and `tooMany` at its `points`; at a point `unknownChoice` at its `period`, and `notANumber`, `belowMinimum`
/// or `aboveMaximum` at its numbers.
pub fn history(request: &Raw) -> Result<History, Vec<Problem>> {
    let mut problems = Vec::new();
    let is_adjusted = match request.text("basis") {
        Some("adjusted") => true,
        Some("reported") => false,
        _ if matches!(request.get("basis"), None | Some(Raw::Nothing)) => false,
        _ => {
            problems.push(Problem::new("basis", Code::UnknownChoice));
            false
        }
    };
    let list = match request.get("series") {
        Some(Raw::List(list)) if list.len() <= MOST_SERIES => list.as_slice(),
        Some(Raw::List(_)) => return Err(vec![Problem::beyond("series", Code::TooMany, MOST_SERIES as f64)]),
        _ => return Err(vec![Problem::new("series", Code::NotAList)]),
    };
    let mut all: Vec<Series> =
        list.iter().enumerate().map(|(index, raw)| read(raw, index, is_adjusted, &mut problems)).collect();
    if !problems.is_empty() {
        return Err(problems);
    }
    let trailing: Vec<_> = all.iter().map(|series| trailing(series, &all)).collect();
    for (series, trailing) in all.iter_mut().zip(trailing) {
        series.trailing = trailing;
    }
    Ok(History(all))
}

fn read(raw: &Raw, index: usize, is_adjusted: bool, problems: &mut Vec<Problem>) -> Series {
    let at = format!("series[{index}]");
    let mut unknown = |field: &str| problems.push(Problem::new(format!("{at}.{field}"), Code::UnknownChoice));
    let every = match raw.text("every") {
        Some("year") => Every::Year,
        Some("half") => Every::Half,
        Some("quarter") => Every::Quarter,
        _ => {
            unknown("every");
            Every::Year
        }
    };
    let aggregate = match raw.text("aggregate") {
        Some("sum") => Some(Aggregate::Sum),
        Some("latest") => Some(Aggregate::Latest),
        _ => None,
    };
    let measure = measure(raw, &format!("{at}."), problems);
    let points = raw.list("points");
    if points.len() > MOST_POINTS {
        problems.push(Problem::beyond(format!("{at}.points"), Code::TooMany, MOST_POINTS as f64));
    }
    let points: Vec<Point> = points
        .iter()
        .take(MOST_POINTS)
        .enumerate()
        .map(|(place, raw)| point(raw, &format!("{at}.points[{place}]"), every, is_adjusted, problems))
        .collect();
    let ratio = |part| raw.get("ratio").and_then(|ratio| ratio.text(part)).map(str::to_owned);
    let data: Vec<Datum> = points.iter().map(|point| point.datum).collect();
    Series {
        id: raw.text("id").unwrap_or("").to_owned(),
        every,
        aggregate,
        ratio: ratio("numerator").zip(ratio("denominator")).map(<[String; 2]>::from),
        changes: year_over_year(measure, &data),
        ranges: points.iter().map(|point| range(measure, point, &points)).collect(),
        growth: growth(measure, &data),
        points,
        trailing: Vec::new(),
    }
}

fn point(raw: &Raw, at: &str, every: Every, is_adjusted: bool, problems: &mut Vec<Problem>) -> Point {
    let name = raw.text("period").unwrap_or("");
    let period = period(name, every).unwrap_or_else(|| {
        problems.push(Problem::new(format!("{at}.period"), Code::UnknownChoice));
        Period::Year(0)
    });
    let mut figure = |field: &str| {
        let number = match raw.get(field) {
            None | Some(Raw::Nothing) => return None,
            Some(other) => other.or_nan(),
        };
        let checked = check_number(number, (-LARGEST_FIGURE, LARGEST_FIGURE), false);
        checked.map_err(|problem| problems.push(problem.at(format!("{at}.{field}")))).is_ok().then_some(number)
    };
    let (value, adjusted) = (figure("value"), figure("adjusted").filter(|_| is_adjusted));
    let step = figure("printedTo").filter(|_| adjusted.is_none()).map_or(0.0, f64::abs);
    Point {
        name: name.to_owned(),
        datum: Datum { period, figure: adjusted.or(value) },
        step,
        is_adjusted: adjusted.is_some(),
    }
}

/// Between which values the change of a point from a year before lies, where one of the two was rounded for print.
fn range(measure: Measure, point: &Point, points: &[Point]) -> Option<(f64, f64)> {
    let prior = points.iter().find(|other| other.datum.period == point.datum.period.year_before())?;
    let printed = |point: &Point| Some(Printed { number: point.datum.figure?, step: point.step });
    change_range(measure, printed(point)?, printed(prior)?)
}

/// The trailing twelve months of each point: of what accrues the sum, of a count the latest, and of a ratio the sum of
/// its numerator over that of its denominator, in percent.
fn trailing(series: &Series, all: &[Series]) -> Vec<Option<f64>> {
    let data = |series: &Series| series.points.iter().map(|point| point.datum).collect::<Vec<_>>();
    let sums = |id: &str| {
        let part = all.iter().find(|other| other.id == id && other.every == series.every)?;
        let data = data(part);
        Some(data.iter().map(|datum| datum.period).zip(trailing_sums(&data)).collect::<Vec<_>>())
    };
    if let Some([numerator, denominator]) = &series.ratio {
        let (Some(numerators), Some(denominators)) = (sums(numerator), sums(denominator)) else {
            return vec![None; series.points.len()];
        };
        let find = |sums: &[(Period, Option<f64>)], period| sums.iter().find(|(own, _)| *own == period)?.1;
        let ratio = |point: &Point| {
            let period = point.datum.period;
            crate::model::margin_percent(find(&numerators, period)?, find(&denominators, period)?)
        };
        return series.points.iter().map(ratio).collect();
    }
    match series.aggregate {
        Some(Aggregate::Sum) => trailing_sums(&data(series)),
        Some(Aggregate::Latest) => series.points.iter().map(|point| point.datum.figure).collect(),
        None => vec![None; series.points.len()],
    }
}

impl Serialize for History {
    /// `[{id, points: [{period, at, figure, isAdjusted, change, changeRange, trailing, trailingOf}], growth}]`; `at`
    /// counts years from the first point.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(&self.0)
    }
}

impl Serialize for Series {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let first = self.points.first().map_or(Period::Year(0), |point| point.datum.period);
        let derived = self.changes.iter().zip(self.ranges.iter().copied()).zip(self.trailing.iter().copied());
        let rows = self.points.iter().zip(derived).map(|(point, ((change, range), trailing))| {
            let parts = if trailing.is_some() { self.parts(point) } else { Vec::new() };
            Row { point, first, change, range, trailing, parts }
        });
        let points: Vec<_> = rows.collect();
        let growth = self.growth.map(|growth| Span { growth, points: &self.points });
        let mut object = serializer.serialize_struct("Series", 3)?;
        object.serialize_field("id", &self.id)?;
        object.serialize_field("points", &points)?;
        object.serialize_field("growth", &growth)?;
        object.end()
    }
}

impl Series {
    /// The names of the periods whose sum is the twelve months to the end of `point`; empty if it is not a sum.
    fn parts(&self, point: &Point) -> Vec<&str> {
        if self.ratio.is_some() || self.aggregate != Some(Aggregate::Sum) || self.every == Every::Year {
            return Vec::new();
        }
        let name =
            |period| self.points.iter().find(|other| other.datum.period == period).map(|other| other.name.as_str());
        twelve_months(point.datum.period).into_iter().filter_map(name).collect()
    }
}

struct Row<'a> {
    point: &'a Point,
    first: Period,
    change: &'a Option<Change>,
    range: Option<(f64, f64)>,
    trailing: Option<f64>,
    parts: Vec<&'a str>,
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { point, first, change, range, trailing, parts } = self;
        let change = change.map(|change| FigureChange { id: point.name.clone(), change });
        let mut object = serializer.serialize_struct("Point", 8)?;
        object.serialize_field("period", &point.name)?;
        object.serialize_field("at", &point.datum.period.years_since(*first))?;
        object.serialize_field("figure", &point.datum.figure)?;
        object.serialize_field("isAdjusted", &point.is_adjusted)?;
        object.serialize_field("change", &change)?;
        object.serialize_field("changeRange", range)?;
        object.serialize_field("trailing", trailing)?;
        object.serialize_field("trailingOf", parts)?;
        object.end()
    }
}

struct Span<'a> {
    growth: Growth,
    points: &'a [Point],
}

impl Serialize for Span<'_> {
    /// `{from, to, years, annualPct, change}`: the names of the two periods, and what lies between them.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Growth { from, to, years, change, annual_percent } = self.growth;
        let name = |place: usize| self.points.get(place).map_or("", |point| point.name.as_str());
        let mut object = serializer.serialize_struct("Growth", 5)?;
        object.serialize_field("from", name(from))?;
        object.serialize_field("to", name(to))?;
        object.serialize_field("years", &years)?;
        object.serialize_field("annualPct", &annual_percent)?;
        object.serialize_field("change", &FigureChange { id: name(to).to_owned(), change })?;
        object.end()
    }
}
