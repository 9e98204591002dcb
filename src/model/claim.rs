//! The claim chain: from the claim taken at its word, step by step, to what the books show.

use super::record::record;
use super::{Assumptions, Projection};

record! {
    /// Shares that the chain speaks of on its way.
    Shares {
        /// The share of the time that the speed-up saves: `1 − 1 / speed-up`.
        time_saved: f64 = "timeSaved" Share,
        /// The share of the time that the work then takes: `1 / speed-up`.
        time_left: f64 = "timeLeft" Share,
        /// The share of the work in scope that is done with the tools in the last year: `addressable share ×
        /// (1 − new shot share) × adoption`.
        touched: f64 = "touched" Share,
        /// The share of production spend in scope: `VFX share + other post share`.
        effects: f64 = "effects" Share,
    }
}

/// The shares of the chain, for the last year of `projection`.
pub fn shares(a: &Assumptions, projection: &Projection) -> Shares {
    Shares {
        time_saved: 1.0 - 1.0 / a.speedup,
        time_left: 1.0 / a.speedup,
        touched: a.addressable_share
            * (1.0 - a.new_shot_share)
            * projection.years.last().map_or(0.0, |last| last.adoption),
        effects: a.vfx_share + a.other_post_share,
    }
}

/// The steps there can be, by their names at the boundary, in their order.
pub const STEPS: [&str; 15] = [
    "claim",
    "labour",
    "compressible",
    "addressable",
    "newShots",
    "adoption",
    "rework",
    "tool",
    "capture",
    "incentive",
    "reinvest",
    "timing",
    "programme",
    "upfront",
    "books",
];

/// One step, in millions of the last year of the horizon.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// The name at the boundary.
    pub id: &'static str,
    /// What was left before the step; 0 for what starts or ends the chain.
    pub from: f64,
    /// What is left after it.
    pub to: f64,
    /// Whether `to` is an amount in its own right rather than a change.
    pub is_total: bool,
}

impl Step {
    /// What the step adds or takes away: `to − from`.
    pub fn change(&self) -> f64 {
        self.to - self.from
    }
}

/// What becomes of the claim in the last year.
///
/// # Formula
///
/// The chain starts with `claim = scope pool × (1 − 1 / speed-up)`: if so many times faster meant so much cheaper, of
/// all the work in scope, at once. Then what is not `labour`, what labour is not `compressible`, what is not
/// `addressable`, the `newShots` that would not be made without the tools, if there are any, and what `adoption` has
/// not reached fall away, in this order, each as a share of what is left; that leaves the gross saving. From it go
/// `rework`, `tool`, what vendors keep (`capture`), lost incentives (`incentive`) and what is spent again (`reinvest`);
/// that leaves the content saving. `timing` is the difference between cash and expense, then come `programme` and, if
/// there is one, what is charged of the payment `upfront`. What is left is the effect on operating income, `books`.
pub fn claim(a: &Assumptions, projection: &Projection) -> Vec<Step> {
    let Some(last) = projection.years.last() else { return Vec::new() };
    let claimed = last.scope_pool * (1.0 - 1.0 / a.speedup);
    let labour = claimed * a.labour_share;
    let compressible = labour * a.compressible_share;
    let addressable = compressible * a.addressable_share;
    let planned = addressable * (1.0 - a.new_shot_share);
    let changes = [
        ("labour", labour),
        ("compressible", compressible),
        ("addressable", addressable),
        ("newShots", planned),
        ("adoption", last.gross_saving),
        ("rework", last.gross_saving - last.rework),
        ("tool", last.production_net),
        ("capture", last.captured),
        ("incentive", last.after_incentive),
        ("reinvest", last.content_saving),
        ("timing", last.pl_content_saving),
        ("programme", last.pl_content_saving - last.programme_cost),
        ("upfront", last.pl_saving),
    ];
    // A step whose input is zero is left out.
    let is_left_out = |id| (id == "upfront" && a.upfront == 0.0) || (id == "newShots" && a.new_shot_share == 0.0);
    let changes = changes.into_iter().filter(|(id, _)| !is_left_out(*id));
    let mut steps = vec![Step { id: "claim", from: 0.0, to: claimed + 0.0, is_total: true }];
    let mut left = claimed;
    for (id, to) in changes {
        steps.push(Step { id, from: left + 0.0, to: to + 0.0, is_total: false });
        left = to;
    }
    steps.push(Step { id: "books", from: 0.0, to: last.pl_saving + 0.0, is_total: true });
    steps
}
