//! What others have estimated, taken at face value: a share of a spend, or an amount, on base-year figures.

use super::Assumptions;
use super::bounds::scope_pool;
use super::record::record;

/// What a saving is a part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whole {
    /// All cash spent on content.
    Content,
    /// What goes into the company's own productions.
    Production,
    /// What is in scope: effects, and other post-production if it is included.
    Effects,
}

impl Whole {
    /// Every one with its name at the boundary.
    pub const ALL: [(&'static str, Self); 3] =
        [("content", Self::Content), ("production", Self::Production), ("effects", Self::Effects)];
}

record! {
    /// A saving on base-year figures, with no lag, no rework, no programme and no reinvestment.
    FaceValue {
        /// What is saved from, in millions.
        whole: f64 = "whole" Millions
            = "contentCash0, or contentCash0 × producedShare, or bounds.scopePool",
        /// What is saved a year, in millions.
        saving: f64 = "saving" Millions = "whole × percent / 100",
        /// That in points of margin.
        margin_points: f64 = "marginPts" Points = "100 × saving / revenue0",
    }
}

/// The face value of saving `percent` of `whole`.
///
/// ```
/// use ai_savings_calculator::model::{Assumptions, Inputs, Preset, Whole, face_value};
///
/// let a = Assumptions::new(Inputs::preset(Preset::Base)).expect("valid");
/// // A tenth of 17,707 million is worth almost four points.
/// assert!((face_value(&a, Whole::Content, 10.0).margin_points - 3.919_049_397_566_1).abs() < 1e-9);
/// ```
pub fn face_value(a: &Assumptions, whole: Whole, percent: f64) -> FaceValue {
    let whole = match whole {
        Whole::Content => a.content_cash_0,
        Whole::Production => a.content_cash_0 * a.produced_share,
        Whole::Effects => scope_pool(a.content_cash_0, a),
    };
    let saving = whole * percent / 100.0;
    FaceValue { whole, saving, margin_points: 100.0 * saving / a.revenue_0 }
}
