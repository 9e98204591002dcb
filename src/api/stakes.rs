//! What is shown beside the projection, from a request to plain data: one title, jobs and hours, tail risks, face
//! values.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::Raw;
use super::report::Named;
use super::request::assumptions_beside;
use crate::model::{
    self, Assumed, Assumptions, Code, Copyright, FaceValue, Field, Fine, Job, Problem, Sequence, Unit, Whole, Work,
    Works, check_number, project,
};

/// Whether a sequence would have been made without the tools, by the words at the boundary.
const MADE: [(&str, bool); 2] = [("anyway", true), ("onlyWithAi", false)];

/// One title as a worked case.
pub struct TitleReport {
    title: model::Title,
    assumed: Vec<AssumedValue>,
}

/// Jobs and hours, and tail risks.
pub struct Stakes {
    work: Work,
    fine: Fine,
    copyright: Copyright,
    assumed: Vec<AssumedValue>,
}

/// A number to be assumed, and the one that was.
struct AssumedValue {
    assumed: &'static Assumed,
    value: Option<f64>,
}

/// Answers `{...inputs, made, shots, artistDays, dayRate, budget}`: what a sequence costs without and with the tools,
/// and what is saved. `made` is `anyway` or `onlyWithAi`; a number that is missing or `null` has its default.
///
/// # Errors
///
/// Those of [`assumptions`](super::assumptions), `unknownChoice` at `made`, and `notANumber`, `belowMinimum`, `aboveMaximum` or `notWhole`
/// at one of its own numbers.
pub fn title(request: &Raw) -> Result<TitleReport, Vec<Problem>> {
    let made = request.text("made").and_then(|word| MADE.iter().find(|(name, _)| *name == word));
    let (a, assumed, problems) = read_request(request, &[Sequence::ASSUMED], &["made"]);
    match (a, made) {
        (Ok(a), Some((_, made_anyway))) if problems.is_empty() => {
            let sequence = Sequence::of(|id| value(&assumed, id));
            Ok(TitleReport { title: model::title(&a, &sequence, *made_anyway), assumed })
        }
        (a, made) => {
            let unknown = made.is_none().then(|| Problem::new("made", Code::UnknownChoice));
            Err([a.err().unwrap_or_default(), problems, unknown.into_iter().collect()].concat())
        }
    }
}

/// Answers `{...inputs, yearlyCost, hoursPerYear, works, amountPerWork}`: the labour saved in the last year, the
/// highest fine, and what works of others cost. A number that is missing or `null` has its default.
///
/// # Errors
///
/// Those of [`assumptions`](super::assumptions), and `notANumber`, `belowMinimum`, `aboveMaximum` or `notWhole` at one of its own numbers.
pub fn stakes(request: &Raw) -> Result<Stakes, Vec<Problem>> {
    let (a, assumed, problems) = read_request(request, &[Job::ASSUMED, Works::ASSUMED], &[]);
    match a {
        Ok(a) if problems.is_empty() => {
            let work = model::work(&a, &project(&a), &Job::of(|id| value(&assumed, id)));
            let copyright = model::copyright(&a, &Works::of(|id| value(&assumed, id)));
            Ok(Stakes { work, fine: model::fine(&a), copyright, assumed })
        }
        a => Err([a.err().unwrap_or_default(), problems].concat()),
    }
}

/// Answers `{...inputs, of, percent}`: what saving `percent` of the `content`, the `production` or the `effects` spend
/// of the base year is worth.
///
/// # Errors
///
/// Those of [`assumptions`](super::assumptions), `unknownChoice` at `of`, and `notANumber`, `belowMinimum` or `aboveMaximum` at `percent`.
pub fn face_value(request: &Raw) -> Result<FaceValue, Vec<Problem>> {
    let whole = request.text("of").and_then(|word| Whole::ALL.iter().find(|(name, _)| *name == word));
    let percent = request.get("percent").map_or(f64::NAN, Raw::or_nan);
    let refused = check_number(percent, (0.0, 100.0), false).map_err(|problem| problem.at("percent")).err();
    match (assumptions_beside(request, &["of", "percent"]), whole, refused) {
        (Ok(a), Some((_, whole)), None) => Ok(model::face_value(&a, *whole, percent)),
        (a, whole, refused) => {
            let unknown = whole.is_none().then(|| Problem::new("of", Code::UnknownChoice));
            Err(a.err().into_iter().flatten().chain(unknown).chain(refused).collect())
        }
    }
}

/// The inputs of `request`, the numbers of `tables` in it, and what is wrong with these.
fn read_request(
    request: &Raw,
    tables: &[&'static [Assumed]],
    others: &[&str],
) -> (Result<Assumptions, Vec<Problem>>, Vec<AssumedValue>, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut values = Vec::new();
    for assumed in tables.iter().copied().flatten() {
        let value = match request.get(assumed.id) {
            None | Some(Raw::Nothing) => assumed.default,
            Some(raw) => {
                let number = raw.or_nan();
                let is_whole = assumed.unit == Unit::Count;
                let checked = check_number(number, assumed.limits, is_whole).map_err(|problem| problem.at(assumed.id));
                problems.extend(checked.err());
                Some(number)
            }
        };
        values.push(AssumedValue { assumed, value });
    }
    let own: Vec<_> = values.iter().map(|one| one.assumed.id).chain(others.iter().copied()).collect();
    (assumptions_beside(request, &own), values, problems)
}

fn value(values: &[AssumedValue], id: &str) -> Option<f64> {
    values.iter().find(|one| one.assumed.id == id).and_then(|one| one.value)
}

impl Serialize for TitleReport {
    /// The fields of the record, and `assumed`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = model::Title::FIELDS;
        let mut object = serializer.serialize_struct("Title", fields.len() + 1)?;
        for field in fields {
            object.serialize_field(field.id, &(field.read)(&self.title))?;
        }
        object.serialize_field("assumed", &self.assumed)?;
        object.end()
    }
}

impl Serialize for Stakes {
    /// `{work, fine, copyright, assumed}`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Stakes", 4)?;
        object.serialize_field("work", &Named(&self.work, Work::FIELDS))?;
        object.serialize_field("fine", &Named(&self.fine, Fine::FIELDS))?;
        object.serialize_field("copyright", &Named(&self.copyright, Copyright::FIELDS))?;
        object.serialize_field("assumed", &self.assumed)?;
        object.end()
    }
}

impl Serialize for AssumedValue {
    /// `{id, unit, limits, default, value}`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Assumed { id, unit, limits, default } = self.assumed;
        let mut object = serializer.serialize_struct("Assumed", 5)?;
        object.serialize_field("id", id)?;
        object.serialize_field("unit", unit.id())?;
        object.serialize_field("limits", limits)?;
        object.serialize_field("default", default)?;
        object.serialize_field("value", &self.value)?;
        object.end()
    }
}

impl Serialize for FaceValue {
    /// The fields of the record.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields: &'static [Field<Self>] = Self::FIELDS;
        Named(self, fields).serialize(serializer)
    }
}
