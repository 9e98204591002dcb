//! Many futures, from a request to plain data.

use std::cell::RefCell;
use std::rc::Rc;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::Raw;
use super::perspective::{Measured, last_revenue, yardstick};
use super::report::Named;
use super::request::assumptions_beside;
use crate::model::{
    Assumptions, Band, Code, Distribution, Event, Family, Perspective, Points, Problem, Range, STRONGEST_TOGETHER,
    Simulation, Yardstick, check_number, perspective, points, simulate,
};

/// How many futures are drawn unless the request says otherwise.
const DEFAULT_DRAWS: f64 = 10_000.0;

/// How many futures may be drawn.
const MOST_DRAWS: f64 = 50_000.0;

/// The seed unless the request says otherwise: the day of the claim, fixed before any future was drawn from it.
const DEFAULT_SEED: f64 = 20_250_717.0;

/// The greatest seed: whole numbers up to here are exact in JavaScript.
const GREATEST_SEED: f64 = 9_007_199_254_740_991.0;

/// How strongly the inputs that depend on the tools move together unless the request says otherwise. `docs/METHOD.md`
/// says why.
const DEFAULT_TOGETHER: f64 = 0.3;

/// The fields of a request that are not inputs.
const OWN_FIELDS: [&str; 6] = ["draws", "seed", "ranges", "together", "distribution", "yardstick"];

/// Simulated futures with what it takes to simulate them again.
pub struct FuturesReport {
    draws: f64,
    seed: f64,
    together: f64,
    family: &'static str,
    simulation: Simulation,
    perspective: Option<Perspective>,
}

/// Simulates futures from `{...inputs, draws, seed, ranges, together, distribution, yardstick}`.
///
/// `ranges` may name uncertain inputs: `[low, high]` gives one other ends, `null` switches it off. `together` is the
/// correlation, in 0..=0.8, of the inputs that depend on how well the tools turn out. `distribution` is `triangular`,
/// `pert` or `uniform`. `yardstick` is what the middle of the last year was measured with before; it is kept while it
/// fits, see [`perspective`].
///
/// # Errors
///
/// Every problem of the inputs, and `belowMinimum`, `aboveMaximum`, `notWhole`, `notANumber`, `unknownChoice`,
/// `reversed`, `unknownField`, `notAList` or `notAnObject` at its own fields.
pub fn futures(request: &Raw) -> Result<FuturesReport, Vec<Problem>> {
    let FuturesRequest { draws, seed, together, family: (name, family), yardstick, assumptions, ranges } =
        futures_request(request, &[])?;
    let points = points_of(seed, draws, together);
    let simulation = simulate(&assumptions, &ranges, family, &points);
    let perspective = perspective(simulation.pl_saving.p50, last_revenue(&assumptions), yardstick);
    Ok(FuturesReport { draws, seed, together, family: name, simulation, perspective })
}

impl FuturesReport {
    /// The margin in each year.
    pub fn bands(self) -> Vec<Band> {
        self.simulation.years
    }
}

/// What a simulation takes unless a request says otherwise, as the catalogue lists it.
pub(super) struct Defaults;

impl Serialize for Defaults {
    /// `{draws, seed, together, strongestTogether, distributions}`; the first distribution is the default.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Defaults", 5)?;
        object.serialize_field("draws", &DEFAULT_DRAWS)?;
        object.serialize_field("seed", &DEFAULT_SEED)?;
        object.serialize_field("together", &DEFAULT_TOGETHER)?;
        object.serialize_field("strongestTogether", &STRONGEST_TOGETHER)?;
        object.serialize_field("distributions", &Family::ALL.map(|(name, _)| name))?;
        object.end()
    }
}

/// What it takes to simulate futures.
pub(super) struct FuturesRequest {
    pub draws: f64,
    pub seed: f64,
    pub together: f64,
    pub family: (&'static str, Family),
    pub yardstick: Option<Yardstick>,
    pub assumptions: Assumptions,
    pub ranges: Vec<Range>,
}

/// Reads a request for futures that has fields `others` beside what these take.
pub(super) fn futures_request(request: &Raw, others: &[&str]) -> Result<FuturesRequest, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut number = |field, default, limits, whole| number(request, field, default, limits, whole, &mut problems);
    let draws = number("draws", DEFAULT_DRAWS, (1.0, MOST_DRAWS), true);
    let seed = number("seed", DEFAULT_SEED, (0.0, GREATEST_SEED), true);
    let together = number("together", DEFAULT_TOGETHER, (0.0, STRONGEST_TOGETHER), false);
    let family = family(request, &mut problems);
    let yardstick = yardstick(request, &mut problems);
    let assumptions = match assumptions_beside(request, &[others, &OWN_FIELDS].concat()) {
        Ok(assumptions) => assumptions,
        Err(refused) => return Err([refused, problems].concat()),
    };
    let ranges = ranges(request.get("ranges"), Range::around(&assumptions), &mut problems);
    if problems.is_empty() {
        Ok(FuturesRequest { draws, seed, together, family, yardstick, assumptions, ranges })
    } else {
        Err(problems)
    }
}

fn number(
    request: &Raw,
    field: &'static str,
    default: f64,
    limits: (f64, f64),
    whole: bool,
    problems: &mut Vec<Problem>,
) -> f64 {
    let number = match request.get(field) {
        None => return default,
        Some(raw) => raw.or_nan(),
    };
    if let Err(problem) = check_number(number, limits, whole) {
        problems.push(problem.at(field));
    }
    number
}

fn family(request: &Raw, problems: &mut Vec<Problem>) -> (&'static str, Family) {
    let [triangular, ..] = Family::ALL;
    let Some(choice) = request.get("distribution") else { return triangular };
    let named = Family::ALL.into_iter().find(|(name, _)| choice.as_text() == Some(name));
    named.unwrap_or_else(|| {
        problems.push(Problem::new("distribution", Code::UnknownChoice));
        triangular
    })
}

/// What the points follow from: the seed, their number, and how strongly they move together.
type PointsOf = (u64, usize, u64);

thread_local! {
    /// The points that were made last. A slider that moves needs the same ones again, and making them takes as long as
    /// running the futures.
    static LAST_POINTS: RefCell<Option<(PointsOf, Rc<Points>)>> = const { RefCell::new(None) };
}

/// The points of a seed, moved together; those of the call before if they are the same.
pub(super) fn points_of(seed: f64, draws: f64, together: f64) -> Rc<Points> {
    let of = (seed as u64, draws as usize, together.to_bits());
    let last = LAST_POINTS.with_borrow(|last| last.as_ref().filter(|last| last.0 == of).map(|last| Rc::clone(&last.1)));
    last.unwrap_or_else(|| {
        let made = Rc::new(points(of.0, of.1).moved_together(together));
        LAST_POINTS.set(Some((of, Rc::clone(&made))));
        made
    })
}

fn ranges(request: Option<&Raw>, own: Vec<Range>, problems: &mut Vec<Problem>) -> Vec<Range> {
    let fields = match request {
        None => return own,
        Some(Raw::Object(fields)) => fields,
        Some(_) => {
            problems.push(Problem::new("ranges", Code::NotAnObject));
            return own;
        }
    };
    let named = |name: &str| format!("ranges.{name}");
    for (name, _) in fields.iter().filter(|(name, _)| !own.iter().any(|range| range.input.id == name)) {
        problems.push(Problem::new(named(name), Code::UnknownField));
    }
    own.into_iter()
        .filter_map(|range| match fields.iter().find(|(name, _)| name == range.input.id).map(|(_, raw)| raw) {
            None => Some(range),
            Some(Raw::Nothing) => None,
            Some(Raw::List(ends)) => {
                let between = match ends.as_slice() {
                    [Raw::Number(low), Raw::Number(high)] => range.between(*low, *high),
                    _ => Err(Problem::new(named(range.input.id), Code::NotANumber)),
                };
                between.map_err(|problem| problems.push(problem)).ok()
            }
            Some(_) => {
                problems.push(Problem::new(named(range.input.id), Code::NotAList));
                None
            }
        })
        .collect()
}

impl Serialize for FuturesReport {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Simulation { base_year, years, samples, .. } = &self.simulation;
        let years: Vec<_> = years.iter().map(|band| Named(band, Band::FIELDS)).collect();
        let mut object = serializer.serialize_struct("Futures", 11 + Event::ALL.len())?;
        object.serialize_field("draws", &self.draws)?;
        object.serialize_field("seed", &self.seed)?;
        object.serialize_field("together", &self.together)?;
        object.serialize_field("distribution", self.family)?;
        object.serialize_field("baseYear", &Named(base_year, Band::FIELDS))?;
        object.serialize_field("years", &years)?;
        object.serialize_field("last", &Last(&self.simulation))?;
        object.serialize_field("dots", &self.simulation.dots)?;
        for (name, event) in Event::ALL {
            object.serialize_field(name, &self.simulation.chance(event).share)?;
        }
        object.serialize_field("errors", &Errors(&self.simulation))?;
        object.serialize_field("samples", samples)?;
        object.serialize_field("perspective", &self.perspective.map(Measured))?;
        object.end()
    }
}

/// The distributions at the end of the horizon.
struct Last<'a>(&'a Simulation);

impl Serialize for Last<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Last", 3)?;
        object.serialize_field("marginUpliftPts", &Named(&self.0.margin_uplift_points, Distribution::FIELDS))?;
        object.serialize_field("plSaving", &Named(&self.0.pl_saving, Distribution::FIELDS))?;
        object.serialize_field("npv", &Named(&self.0.npv, Distribution::FIELDS))?;
        object.end()
    }
}

/// The standard errors of the chances.
struct Errors<'a>(&'a Simulation);

impl Serialize for Errors<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Errors", Event::ALL.len())?;
        for (name, event) in Event::ALL {
            object.serialize_field(name, &self.0.chance(event).error)?;
        }
        object.end()
    }
}
