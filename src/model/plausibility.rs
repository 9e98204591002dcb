//! What to warn of: inputs that can be calculated with, but hardly belong together. Nothing is ever blocked.

use super::{Assumptions, CATALOGUE, Group, Input, Projection, Unit};

/// How many times the larger of two amounts may be the smaller before one of them is probably a slip.
const SLIP: f64 = 3.0;

/// A warning about the inputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Warning {
    /// Its name at the boundary.
    pub code: &'static str,
    /// The inputs that it is about.
    pub inputs: &'static [&'static str],
}

/// Combinations that are calculated as they stand and yet cannot well be true together.
///
/// # Formula
///
/// * `scopeBeyondProduction`: `VFX share + other post share > 1`;
/// * `marginBeyondRevenue`: operating income exceeds revenue;
/// * `contentBeyondRevenue`: in some year content cash exceeds revenue;
/// * `pretaxUnlikeOperating`: pre-tax and operating income differ by more than a factor of 3;
/// * `toolsCostMore`: rework and tools cost more than the speed-up saves, in production itself;
/// * `adoptionBeyondHorizon`: adoption grows fastest only after the horizon;
/// * `releasedBeyondHorizon`: nothing saved is released within the horizon;
/// * `growthApart`: content and revenue grow at rates more than 10 points a year apart;
/// * `baseYearFar`: the base year lies beyond its slider, and the prices and tools of other times are not those assumed.
pub fn warnings(a: &Assumptions, projection: &Projection) -> Vec<Warning> {
    let years = &projection.years;
    let ratio = a.pretax_income_0 / a.operating_income_0;
    let far = CATALOGUE.iter().any(|input| input.id == "baseYear" && is_beyond(input, a));
    let checks: [(bool, &'static str, &'static [&'static str]); 9] = [
        (a.vfx_share + a.other_post_share > 1.0, "scopeBeyondProduction", &["vfxShare", "otherPostShare"]),
        (a.operating_income_0 > a.revenue_0, "marginBeyondRevenue", &["operatingIncome0", "revenue0"]),
        (
            years.iter().any(|year| year.content_cash > year.revenue),
            "contentBeyondRevenue",
            &["contentCash0", "contentGrowth", "revenue0", "revenueGrowth"],
        ),
        (!(1.0 / SLIP..=SLIP).contains(&ratio), "pretaxUnlikeOperating", &["pretaxIncome0", "operatingIncome0"]),
        (
            years.last().is_some_and(|year| year.production_net < 0.0),
            "toolsCostMore",
            &["speedup", "reworkRate", "toolCostShare"],
        ),
        (a.adoption_mid > a.horizon, "adoptionBeyondHorizon", &["adoptionMid", "horizon"]),
        (a.release_lag >= a.horizon, "releasedBeyondHorizon", &["releaseLag", "horizon"]),
        (
            (a.content_growth - a.revenue_growth).abs() > 0.1 + f64::EPSILON,
            "growthApart",
            &["contentGrowth", "revenueGrowth"],
        ),
        (far, "baseYearFar", &["baseYear"]),
    ];
    checks.into_iter().filter(|(holds, ..)| *holds).map(|(_, code, inputs)| Warning { code, inputs }).collect()
}

/// The inputs that lie beyond what is plausible for them alone: beyond their sliders. What a company reported of a year is
/// as large as it is, so its amounts are not among them.
pub fn beyond_sliders(a: &Assumptions) -> Vec<&'static str> {
    let reported = |input: &Input| input.group == Group::Company && input.unit != Unit::RatePerYear;
    CATALOGUE.iter().filter(|input| !reported(input) && is_beyond(input, a)).map(|input| input.id).collect()
}

fn is_beyond(input: &Input, a: &Assumptions) -> bool {
    !(input.slider.0..=input.slider.1).contains(&(input.read)(a))
}
