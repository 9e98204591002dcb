//! Many futures, from a request to plain data.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::Raw;
use super::report::Named;
use super::request::assumptions;
use crate::model::{
    Assumptions, Band, Code, Distribution, Problem, Range, Simulation, check_number, simulate, uniform,
};

/// How many futures are drawn unless the request says otherwise.
const DEFAULT_DRAWS: f64 = 10_000.0;

/// How many futures may be drawn.
const MOST_DRAWS: f64 = 50_000.0;

/// The seed unless the request says otherwise.
const DEFAULT_SEED: f64 = 20_250_717.0;

/// The greatest seed: whole numbers up to here are exact in JavaScript.
const GREATEST_SEED: f64 = 9_007_199_254_740_991.0;

/// The fields of a request that are not inputs.
const OWN_FIELDS: [&str; 3] = ["draws", "seed", "ranges"];

/// Simulated futures with what it takes to simulate them again.
pub struct Futures {
    draws: f64,
    seed: f64,
    simulation: Simulation,
}

/// Simulates futures from `{...inputs, draws, seed, ranges}`.
///
/// `ranges` may name uncertain inputs: `[low, high]` gives one other ends, `null` switches it off.
pub fn futures(request: &Raw) -> Result<Futures, Vec<Problem>> {
    let Asked { draws, seed, assumptions, ranges } = asked(request)?;
    Ok(Futures { draws, seed, simulation: simulate(&assumptions, &ranges, draws as usize, &mut uniform(seed as u64)) })
}

/// What it takes to simulate futures.
pub(super) struct Asked {
    pub draws: f64,
    pub seed: f64,
    pub assumptions: Assumptions,
    pub ranges: Vec<Range>,
}

/// Reads a request for futures.
pub(super) fn asked(request: &Raw) -> Result<Asked, Vec<Problem>> {
    let mut problems = Vec::new();
    let draws = whole(request, "draws", DEFAULT_DRAWS, (1.0, MOST_DRAWS), &mut problems);
    let seed = whole(request, "seed", DEFAULT_SEED, (0.0, GREATEST_SEED), &mut problems);
    let assumptions = match assumptions(&request.without(&OWN_FIELDS)) {
        Ok(assumptions) => assumptions,
        Err(refused) => return Err([refused, problems].concat()),
    };
    let ranges = ranges(request.get("ranges"), Range::around(&assumptions), &mut problems);
    if problems.is_empty() { Ok(Asked { draws, seed, assumptions, ranges }) } else { Err(problems) }
}

fn whole(request: &Raw, field: &'static str, default: f64, limits: (f64, f64), problems: &mut Vec<Problem>) -> f64 {
    let number = match request.get(field) {
        None => return default,
        Some(raw) => raw.or_nan(),
    };
    if let Err(problem) = check_number(number, limits, true) {
        problems.push(problem.at(field));
    }
    number
}

fn ranges(asked: Option<&Raw>, own: Vec<Range>, problems: &mut Vec<Problem>) -> Vec<Range> {
    let fields = match asked {
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

impl Serialize for Futures {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Simulation { years, samples, .. } = &self.simulation;
        let years: Vec<_> = years.iter().map(|band| Named(band, Band::FIELDS)).collect();
        let mut object = serializer.serialize_struct("Futures", 8)?;
        object.serialize_field("draws", &self.draws)?;
        object.serialize_field("seed", &self.seed)?;
        object.serialize_field("years", &years)?;
        object.serialize_field("last", &Last(&self.simulation))?;
        object.serialize_field("probVisible", &self.simulation.visible_share)?;
        object.serialize_field("probMaterial", &self.simulation.material_share)?;
        object.serialize_field("probCumulativeCashNegative", &self.simulation.cash_negative_share)?;
        object.serialize_field("samples", samples)?;
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
