//! What drives the answer, from a request to plain data.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::Raw;
use super::request::assumptions_beside;
use crate::model::{Code, Driver, Elasticity, OUTPUTS, Output, Problem, Tornado, elasticities, tornado};

/// The fields of a request that are not inputs.
const OWN_FIELDS: [&str; 1] = ["output"];

/// The tornado and the table of ten percent more.
pub struct Drivers {
    tornado: Tornado,
    elasticities: Vec<Elasticity>,
}

/// Finds the drivers for `{...inputs, output}`.
///
/// `output` is what the table of ten percent more is about, the margin uplift unless it says otherwise; the tornado is
/// always about the margin uplift.
///
/// # Errors
///
/// Those of [`assumptions`](super::assumptions), and `unknownChoice` at `output`.
pub fn sensitivity(request: &Raw) -> Result<Drivers, Vec<Problem>> {
    let mut problems = Vec::new();
    let output = match request.get("output") {
        // What JavaScript leaves undefined is not requested.
        None | Some(Raw::Nothing) => OUTPUTS.first(),
        Some(_) => output(request, &mut problems),
    };
    match (assumptions_beside(request, &OWN_FIELDS), output) {
        (Ok(a), Some(output)) => Ok(Drivers { tornado: tornado(&a), elasticities: elasticities(&a, output) }),
        (checked, _) => Err([checked.err().unwrap_or_default(), problems].concat()),
    }
}

/// The output that the field `output` of `request` names.
pub(super) fn output(request: &Raw, problems: &mut Vec<Problem>) -> Option<&'static Output> {
    let named = request.text("output").and_then(|name| OUTPUTS.iter().find(|output| output.id == name));
    if named.is_none() {
        problems.push(Problem::new("output", Code::UnknownChoice));
    }
    named
}

impl Serialize for Drivers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let rows: Vec<_> = self.tornado.rows.iter().map(Bar).collect();
        let elasticities: Vec<_> = self.elasticities.iter().map(Row).collect();
        let mut object = serializer.serialize_struct("Drivers", 3)?;
        object.serialize_field("base", &self.tornado.base)?;
        object.serialize_field("rows", &rows)?;
        object.serialize_field("elasticities", &elasticities)?;
        object.end()
    }
}

/// A bar of the tornado.
struct Bar<'a>(&'a Driver);

impl Serialize for Bar<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Driver", 6)?;
        object.serialize_field("input", self.0.range.input.id)?;
        object.serialize_field("low", &self.0.range.low)?;
        object.serialize_field("high", &self.0.range.high)?;
        object.serialize_field("atLow", &self.0.at_low)?;
        object.serialize_field("atHigh", &self.0.at_high)?;
        object.serialize_field("span", &self.0.span)?;
        object.end()
    }
}

/// A row of the table of ten percent more.
struct Row<'a>(&'a Elasticity);

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Elasticity", 7)?;
        object.serialize_field("input", self.0.input.id)?;
        object.serialize_field("value", &self.0.value)?;
        object.serialize_field("enlarged", &self.0.enlarged)?;
        object.serialize_field("limit", &self.0.limit)?;
        object.serialize_field("base", &self.0.base)?;
        object.serialize_field("plusTenPercent", &self.0.plus_ten_percent)?;
        object.serialize_field("change", &self.0.change)?;
        object.end()
    }
}
