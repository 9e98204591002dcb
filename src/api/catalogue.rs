//! The catalogue of inputs, as plain data.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::report::Echo;
use super::simulation::Defaults;
use crate::model::{
    CATALOGUE, Group, Input, Inputs, LARGEST_FIGURE, OUTPUTS, Output, Preset, ReportedYear, STANDARD_CURVES, Spread,
    reported_years,
};

/// The whole catalogue: `{inputs, groups, presets, curves, reportedYears, outputs, futures, largestFigure}`.
pub struct Catalogue;

impl Serialize for Catalogue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let inputs: Vec<_> = CATALOGUE.iter().map(Row).collect();
        let groups: Vec<_> = whole(|| Group::ALL.iter().map(|group| group.id()).collect());
        let curves: Vec<_> = whole(|| STANDARD_CURVES.iter().map(|curve| Curve(curve.id, curve.weights)).collect());
        let years: Vec<_> = whole(|| reported_years().into_iter().map(Reported).collect());
        let outputs: Vec<_> = OUTPUTS.iter().map(OutputRow).collect();
        let mut object = serializer.serialize_struct("Catalogue", 8)?;
        object.serialize_field("inputs", &inputs)?;
        object.serialize_field("groups", &groups)?;
        object.serialize_field("presets", &Presets)?;
        object.serialize_field("curves", &curves)?;
        object.serialize_field("reportedYears", &years)?;
        object.serialize_field("outputs", &outputs)?;
        object.serialize_field("futures", &Defaults)?;
        object.serialize_field("largestFigure", &LARGEST_FIGURE)?;
        object.end()
    }
}

/// A list of the whole module; empty in that of a first visit, where nothing reads it.
fn whole<T>(list: impl FnOnce() -> Vec<T>) -> Vec<T> {
    if cfg!(feature = "exploration") { list() } else { Vec::new() }
}

struct Presets;

impl Serialize for Presets {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Presets", Preset::ALL.len())?;
        for (id, preset) in Preset::ALL {
            object.serialize_field(id, &Echo(&Inputs::preset(preset)))?;
        }
        object.end()
    }
}

struct Row<'a>(&'a Input);

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(input) = self;
        let mut object = serializer.serialize_struct("Input", 10)?;
        object.serialize_field("id", input.id)?;
        object.serialize_field("unit", input.unit.id())?;
        object.serialize_field("whole", &input.unit.is_whole())?;
        object.serialize_field("group", input.group.id())?;
        object.serialize_field("headline", &input.headline)?;
        object.serialize_field("slider", &[input.slider.0, input.slider.1])?;
        object.serialize_field("step", &input.step)?;
        object.serialize_field("limits", &[input.limits.0, input.limits.1])?;
        object.serialize_field("uncertainty", &input.spread.map(|spread| Range(spread, input.preset(Preset::Base))))?;
        object.serialize_field("basis", &Ground(input))?;
        object.end()
    }
}

struct Range(Spread, f64);

impl Serialize for Range {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(spread, mode) = self;
        let mut object = serializer.serialize_struct("Uncertainty", 5)?;
        object.serialize_field("shape", spread.shape.id())?;
        object.serialize_field("withTools", &spread.with_tools)?;
        object.serialize_field("low", &spread.low)?;
        object.serialize_field("mode", mode)?;
        object.serialize_field("high", &spread.high)?;
        object.end()
    }
}

struct Ground<'a>(&'a Input);

impl Serialize for Ground<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Basis", 2)?;
        object.serialize_field("grade", self.0.basis.grade.id())?;
        object.serialize_field("sources", self.0.basis.sources)?;
        object.end()
    }
}

struct Curve(&'static str, &'static [f64]);

impl Serialize for Curve {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Curve", 2)?;
        object.serialize_field("id", self.0)?;
        object.serialize_field("weights", self.1)?;
        object.end()
    }
}

struct Reported(ReportedYear);

impl Serialize for Reported {
    /// `{inputs, sources}`: the inputs that the year sets.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("ReportedYear", 2)?;
        object.serialize_field("inputs", &Set(&self.0))?;
        object.serialize_field("sources", self.0.sources)?;
        object.end()
    }
}

struct Set<'a>(&'a ReportedYear);

impl Serialize for Set<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Inputs", self.0.inputs().count())?;
        for (id, figure) in self.0.inputs() {
            object.serialize_field(id, &figure)?;
        }
        object.end()
    }
}

struct OutputRow(&'static Output);

impl Serialize for OutputRow {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Output", 3)?;
        object.serialize_field("id", self.0.id)?;
        object.serialize_field("unit", self.0.unit.id())?;
        object.serialize_field("lessIsBetter", &self.0.less_is_better)?;
        object.end()
    }
}
