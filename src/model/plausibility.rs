//! What to warn of: inputs that can be calculated with, but hardly belong together. Nothing is ever blocked.

use super::names::names;
use super::{Assumptions, CATALOGUE, Group, Input, Projection, Unit};

/// How many times the larger of two amounts may be the smaller before one of them is probably a slip.
const SLIP: f64 = 3.0;

/// What hardly goes together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WarningCode {
    /// `VFX share + other post share > 1`.
    ScopeBeyondProduction,
    /// Operating income exceeds revenue.
    MarginBeyondRevenue,
    /// In some year content cash exceeds revenue.
    ContentBeyondRevenue,
    /// Pre-tax and operating income differ by more than a factor of 3.
    PretaxUnlikeOperating,
    /// Rework and tools cost more than the speed-up saves, in production itself.
    ToolsCostMore,
    /// Adoption grows fastest only after the horizon.
    AdoptionBeyondHorizon,
    /// Nothing saved is released within the horizon.
    ReleasedBeyondHorizon,
    /// Content and revenue grow at rates more than 10 points a year apart.
    GrowthApart,
    /// The base year lies beyond its slider: the prices and tools of other times are not those assumed.
    BaseYearFar,
}

names! {
    WarningCode {
        ScopeBeyondProduction = "scopeBeyondProduction",
        MarginBeyondRevenue = "marginBeyondRevenue",
        ContentBeyondRevenue = "contentBeyondRevenue",
        PretaxUnlikeOperating = "pretaxUnlikeOperating",
        ToolsCostMore = "toolsCostMore",
        AdoptionBeyondHorizon = "adoptionBeyondHorizon",
        ReleasedBeyondHorizon = "releasedBeyondHorizon",
        GrowthApart = "growthApart",
        BaseYearFar = "baseYearFar",
    }
}

/// A warning about the inputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Warning {
    /// What hardly goes together.
    pub code: WarningCode,
    /// The inputs that it is about.
    pub inputs: &'static [&'static str],
}

/// Combinations that are calculated as they are, although they can hardly be true together.
///
/// # Formula
///
/// Each [`WarningCode`] says when it holds.
pub fn warnings(a: &Assumptions, projection: &Projection) -> Vec<Warning> {
    let years = &projection.years;
    let ratio = a.pretax_income_0 / a.operating_income_0;
    let far = CATALOGUE.iter().any(|input| input.id == "baseYear" && is_beyond(input, a));
    let checks: [(bool, WarningCode, &'static [&'static str]); 9] = [
        (a.vfx_share + a.other_post_share > 1.0, WarningCode::ScopeBeyondProduction, &["vfxShare", "otherPostShare"]),
        (a.operating_income_0 > a.revenue_0, WarningCode::MarginBeyondRevenue, &["operatingIncome0", "revenue0"]),
        (
            years.iter().any(|year| year.content_cash > year.revenue),
            WarningCode::ContentBeyondRevenue,
            &["contentCash0", "contentGrowth", "revenue0", "revenueGrowth"],
        ),
        (
            !(1.0 / SLIP..=SLIP).contains(&ratio),
            WarningCode::PretaxUnlikeOperating,
            &["pretaxIncome0", "operatingIncome0"],
        ),
        (
            years.last().is_some_and(|year| year.production_net < 0.0),
            WarningCode::ToolsCostMore,
            &["speedup", "reworkRate", "toolCostShare"],
        ),
        (a.adoption_mid > a.horizon, WarningCode::AdoptionBeyondHorizon, &["adoptionMid", "horizon"]),
        (a.release_lag >= a.horizon, WarningCode::ReleasedBeyondHorizon, &["releaseLag", "horizon"]),
        (
            (a.content_growth - a.revenue_growth).abs() > 0.1 + f64::EPSILON,
            WarningCode::GrowthApart,
            &["contentGrowth", "revenueGrowth"],
        ),
        (far, WarningCode::BaseYearFar, &["baseYear"]),
    ];
    checks.into_iter().filter(|(holds, ..)| *holds).map(|(_, code, inputs)| Warning { code, inputs }).collect()
}

/// The inputs that lie beyond what is plausible for them alone: beyond their sliders. What a company reported of a year
/// is as large as it is, so its amounts are not among them.
pub fn beyond_sliders(a: &Assumptions) -> Vec<&'static str> {
    let reported = |input: &Input| input.group == Group::Company && input.unit != Unit::RatePerYear;
    CATALOGUE.iter().filter(|input| !reported(input) && is_beyond(input, a)).map(|input| input.id).collect()
}

fn is_beyond(input: &Input, a: &Assumptions) -> bool {
    !(input.slider.0..=input.slider.1).contains(&(input.read)(a))
}
