//! The presets of a story: the catalogue's, from the story's base year, with the story's own settings.

use super::BaseYear;
use super::plain::Plain;
use crate::model::{CATALOGUE, Inputs, Preset, REPORTED};
use crate::raw::Raw;

/// The presets with every input of each, ready to be calculated with.
#[derive(Clone, Debug, PartialEq)]
pub struct Presets(pub Vec<(&'static str, Settings)>);

/// The inputs of one preset.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Every input of the catalogue, in its order. `None` is a figure of the base year that the company does not
    /// disclose: another company's must never take its place.
    pub inputs: Vec<(&'static str, Option<f64>)>,
    /// The amortisation curve.
    pub amort_curve: Vec<f64>,
}

/// Some of the inputs. `None` is not known.
#[derive(Clone, Debug, PartialEq)]
pub struct PartialInputs {
    /// Inputs of the catalogue.
    pub inputs: Vec<(String, Option<f64>)>,
    /// The amortisation curve, if there is one.
    pub amort_curve: Option<Vec<f64>>,
}

impl Plain for PartialInputs {
    fn read(raw: &Raw) -> Self {
        let inputs = raw.fields().iter().filter(|(id, _)| id != Inputs::CURVE_ID);
        Self {
            inputs: inputs.map(|(id, number)| (id.clone(), Option::read(number))).collect(),
            amort_curve: raw.get(Inputs::CURVE_ID).map(Vec::read),
        }
    }

    fn write(&self) -> Raw {
        let inputs = self.inputs.iter().map(|(id, number)| (id.clone(), number.write()));
        let curve = self.amort_curve.iter().map(|curve| (Inputs::CURVE_ID.to_owned(), curve.write()));
        Raw::Object(inputs.chain(curve).collect())
    }
}

impl Presets {
    /// What `given` sets, then what the year `base` sets, then what the catalogue has.
    pub(super) fn resolve(given: &Raw, base: Option<&BaseYear>) -> Self {
        let of = |(name, preset)| (name, Settings::resolve(given.get(name).unwrap_or(&Raw::Nothing), base, preset));
        Self(Preset::ALL.map(of).into())
    }
}

impl Settings {
    fn resolve(given: &Raw, base: Option<&BaseYear>, preset: Preset) -> Self {
        let number = |id| match given.get(id) {
            Some(raw) => Option::read(raw),
            None if REPORTED.contains(&id) => base.and_then(|year| year.figure(id)),
            None => CATALOGUE.iter().find(|input| input.id == id).map(|input| input.preset(preset)),
        };
        let amort_curve = match given.list(Inputs::CURVE_ID) {
            [] => Inputs::preset(preset).amort_curve,
            weights => weights.iter().map(f64::read).collect(),
        };
        Self { inputs: CATALOGUE.iter().map(|input| (input.id, number(input.id))).collect(), amort_curve }
    }

    fn write(&self) -> Raw {
        let inputs = self.inputs.iter().map(|(id, number)| ((*id).to_owned(), number.write()));
        let curve = (Inputs::CURVE_ID.to_owned(), self.amort_curve.write());
        Raw::Object(inputs.chain([curve]).collect())
    }
}

impl Plain for Presets {
    /// Without a base year; `Story::of` knows it.
    fn read(given: &Raw) -> Self {
        Self::resolve(given, None)
    }

    fn write(&self) -> Raw {
        Raw::Object(self.0.iter().map(|(name, settings)| ((*name).to_owned(), settings.write())).collect())
    }
}
