//! Reported years that a projection can start from.

use super::{CATALOGUE, Inputs, Preset};

/// The inputs that a reported year sets: the year itself, revenue, operating income, income before tax, and cash spent
/// on content.
pub const REPORTED: [&str; 5] = ["baseYear", "revenue0", "operatingIncome0", "pretaxIncome0", "contentCash0"];

/// What a company reported of a year: the year itself, and amounts in millions.
pub struct ReportedYear {
    /// In the order of [`REPORTED`].
    figures: [f64; 5],
    /// The codes of the sources.
    pub sources: &'static [&'static str],
}

/// The years before the one that the presets start from.
const EARLIER_YEARS: [ReportedYear; 1] =
    [ReportedYear { figures: [2024.0, 39_000.966, 10_417.614, 9_965.657, 17_002.752], sources: &["N4", "P1"] }];

/// Every reported year, the latest first: the one of the presets, then the earlier ones.
pub fn reported_years() -> Vec<ReportedYear> {
    let inputs = Inputs::preset(Preset::Base);
    let latest =
        REPORTED.map(|id| CATALOGUE.iter().find(|input| input.id == id).map_or(0.0, |input| (input.read)(&inputs)));
    [ReportedYear { figures: latest, sources: &["N3"] }].into_iter().chain(EARLIER_YEARS).collect()
}

impl ReportedYear {
    /// The figures with the names of the inputs that they set.
    pub fn inputs(&self) -> impl Iterator<Item = (&'static str, f64)> {
        REPORTED.into_iter().zip(self.figures)
    }
}
