//! From "faster" to "cheaper": what a speed-up saves on the work it reaches.

use super::Assumptions;

/// The share of a shot's cost that a speed-up removes.
///
/// # Formula
///
/// `ρ = labour share × compressible share × (1 − 1 / speed-up)`, after Amdahl: only the compressible part of the labour
/// shrinks. Direction, supervision, review and delivery take as long as before. The speed-up is at least 1.
///
/// ```
/// use ai_savings_calculator::model::cost_reduction;
///
/// // Twice as fast, with half the cost in labour and all of it compressible: a quarter cheaper.
/// assert_eq!(cost_reduction(2.0, 0.5, 1.0), 0.25);
/// ```
pub fn cost_reduction(speedup: f64, labour_share: f64, compressible_share: f64) -> f64 {
    cost_reduction_ceiling(labour_share, compressible_share) * (1.0 - 1.0 / speedup)
}

/// The share of the cost that even an infinite speed-up removes at most: `labour share × compressible share`.
pub fn cost_reduction_ceiling(labour_share: f64, compressible_share: f64) -> f64 {
    labour_share * compressible_share
}

/// The speed-up at which rework and tools eat the whole saving; `None` if no speed-up pays for them.
///
/// # Formula
///
/// `ρ* = (rework rate + tool cost share) / (1 + rework rate)`, then `S* = 1 / (1 − ρ* / ceiling)`.
pub fn break_even_speedup(ceiling: f64, rework_rate: f64, tool_cost_share: f64) -> Option<f64> {
    let needed = (rework_rate + tool_cost_share) / (1.0 + rework_rate);
    (needed < ceiling).then(|| 1.0 / (1.0 - needed / ceiling)).filter(|speedup| speedup.is_finite())
}

/// What becomes of one year's exposed spend, in millions, step by step.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shot {
    /// `exposed × ρ`.
    pub gross_saving: f64,
    /// `exposed × (1 − ρ) × rework rate`: fixing what the tools got wrong.
    pub rework: f64,
    /// `exposed × tool cost share`: licences, compute, integration.
    pub tool: f64,
    /// `gross saving − rework − tool`.
    pub production_net: f64,
    /// The part of a net saving that the buyer keeps; a net cost falls on the buyer whole.
    pub captured: f64,
    /// What is left after the tax incentive on the spend that has gone is lost: `captured × (1 − leakage)`.
    pub after_incentive: f64,
    /// The part of a saving that is spent on more or better content.
    pub reinvested: f64,
    /// `after incentive − reinvested`: content cash that stays in the company.
    pub content_saving: f64,
}

impl Shot {
    /// Follows `exposed` millions of spend through a cost reduction of the share `reduction`.
    pub fn new(exposed: f64, reduction: f64, a: &Assumptions) -> Self {
        let gross_saving = exposed * reduction;
        let rework = exposed * (1.0 - reduction) * a.rework_rate;
        let tool = exposed * a.tool_cost_share;
        let production_net = gross_saving - rework - tool;
        let captured = if production_net >= 0.0 { production_net * a.capture_share } else { production_net };
        let after_incentive = captured * (1.0 - a.incentive_leakage);
        // Not `max`: for the two zeros its sign may differ between platforms.
        let reinvested = if after_incentive > 0.0 { a.reinvest_share * after_incentive } else { 0.0 };
        let content_saving = after_incentive - reinvested;
        Self { gross_saving, rework, tool, production_net, captured, after_incentive, reinvested, content_saving }
    }
}
