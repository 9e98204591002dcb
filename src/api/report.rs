//! What a calculation answers, as plain data.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::model::{
    Assumptions, Bounds, CATALOGUE, Crossings, Field, Inputs, Problem, Projection, Shares, Span, Step, Summary,
    Warning, Year, beyond_sliders, shares,
};

/// A calculated projection with the assumptions it rests on.
///
/// As data: the fields of the summary, then `bounds`, `crossings`, `inputs`, `shares`, `claim`,
/// `warnings`, `beyondSliders` and `rows`. What a record does not have is `null`.
pub struct Report {
    /// What it rests on.
    pub assumptions: Assumptions,
    /// What follows.
    pub projection: Projection,
    /// What would have to be true.
    pub bounds: Bounds,
    /// When the effect can be seen and when it is material.
    pub crossings: Crossings,
    /// The claim followed to the books of the last year.
    pub claim: Vec<Step>,
    /// What to warn of.
    pub warnings: Vec<Warning>,
}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Projection { summary, years } = &self.projection;
        let mut object = serializer.serialize_struct("Report", Summary::FIELDS.len() + 8)?;
        for field in Summary::FIELDS {
            object.serialize_field(field.id, &(field.read)(summary))?;
        }
        object.serialize_field("bounds", &Named(&self.bounds, Bounds::FIELDS))?;
        object.serialize_field("crossings", &Thresholds(&self.crossings))?;
        object.serialize_field("inputs", &Echo(&self.assumptions))?;
        let shares = shares(&self.assumptions, &self.projection);
        object.serialize_field("shares", &Named(&shares, Shares::FIELDS))?;
        let steps: Vec<_> = self.claim.iter().map(Link).collect();
        object.serialize_field("claim", &steps)?;
        let warnings: Vec<_> = self.warnings.iter().map(WarningRow).collect();
        object.serialize_field("warnings", &warnings)?;
        object.serialize_field("beyondSliders", &beyond_sliders(&self.assumptions))?;
        let rows: Vec<_> = years.iter().map(|year| Named(year, Year::FIELDS)).collect();
        object.serialize_field("rows", &rows)?;
        object.end()
    }
}

/// A record by the names of its fields.
pub(super) struct Named<'a, T: 'static>(pub &'a T, pub &'static [Field<T>]);

impl<T> Serialize for Named<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Record", self.1.len())?;
        for field in self.1 {
            object.serialize_field(field.id, &(field.read)(self.0))?;
        }
        object.end()
    }
}

struct Thresholds<'a>(&'a Crossings);

impl Serialize for Thresholds<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let crossings = self.0.named();
        let mut object = serializer.serialize_struct("Crossings", crossings.len())?;
        for (id, span) in crossings {
            object.serialize_field(id, &span.map(Years))?;
        }
        object.end()
    }
}

/// `{first, last, count}`.
struct Years(Span);

impl Serialize for Years {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Span", 3)?;
        object.serialize_field("first", &self.0.first)?;
        object.serialize_field("last", &self.0.last)?;
        object.serialize_field("count", &self.0.count)?;
        object.end()
    }
}

struct Link<'a>(&'a Step);

impl Serialize for Link<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Step", 4)?;
        object.serialize_field("id", self.0.id)?;
        object.serialize_field("from", &self.0.from)?;
        object.serialize_field("to", &self.0.to)?;
        object.serialize_field("change", &self.0.change())?;
        object.end()
    }
}

struct WarningRow<'a>(&'a Warning);

impl Serialize for WarningRow<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Warning", 2)?;
        object.serialize_field("code", self.0.code.id())?;
        object.serialize_field("inputs", self.0.inputs)?;
        object.end()
    }
}

/// Inputs by the names of the catalogue.
pub(super) struct Echo<'a>(pub &'a Inputs);

impl Serialize for Echo<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Inputs", CATALOGUE.len() + 1)?;
        for input in CATALOGUE {
            object.serialize_field(input.id, &(input.read)(self.0))?;
        }
        object.serialize_field(Inputs::CURVE_ID, &self.0.amort_curve)?;
        object.end()
    }
}

/// Every reason for a refusal, as a list of `{field, code, limit}`.
pub struct Problems(pub Vec<Problem>);

impl Serialize for Problems {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(Reason))
    }
}

struct Reason<'a>(&'a Problem);

impl Serialize for Reason<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Problem", 3)?;
        object.serialize_field("field", &self.0.field)?;
        object.serialize_field("code", self.0.code.id())?;
        object.serialize_field("limit", &self.0.limit)?;
        object.end()
    }
}
