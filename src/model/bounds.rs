//! What would have to be true, from base-year figures alone and without a forecast.

use super::Assumptions;
use super::record::record;

record! {
    /// Limits on what any saving in the pool can do, on base-year figures.
    Bounds {
        /// The saving at which the effect is material.
        materiality_threshold: f64 = "materialityThreshold" Millions = "materialityShare × pretaxIncome0",
        /// That saving in points of margin.
        threshold_as_margin_points: f64 = "thresholdAsMarginPts" Points
            = "100 × bounds.materialityThreshold / revenue0",
        /// The spend that is in scope.
        scope_pool: f64 = "scopePool" Millions = "contentCash0 × producedShare × (vfxShare + otherPostShare)",
        /// The pool in percent of content cash.
        scope_pool_share_of_content_percent: f64 = "scopePoolShareOfContentPct" Percent
            = "100 × bounds.scopePool / contentCash0",
        /// The percentage of the pool that must vanish to be material; `None` if nothing is in scope.
        share_of_pool_that_must_vanish_percent: Option<f64> = "shareOfPoolThatMustVanishPct" Percent
            = "100 × bounds.materialityThreshold / bounds.scopePool; none when bounds.scopePool = 0",
        /// Points of margin if the whole pool vanished.
        margin_points_if_whole_pool_vanished: f64 = "marginPtsIfWholePoolVanished" Points
            = "100 × bounds.scopePool / revenue0",
        /// Points of margin for each percent of content cash saved.
        margin_points_per_one_percent_of_content_cash: f64 = "marginPtsPerOnePercentOfContentCash" Points
            = "100 × 0.01 × contentCash0 / revenue0",
        /// The saving that is worth one point of margin.
        saving_needed_for_one_point: f64 = "savingNeededForOnePoint" Millions = "0.01 × revenue0",
    }
}

/// The bounds of `a`.
pub fn bounds(a: &Assumptions) -> Bounds {
    let threshold = a.materiality_share * a.pretax_income_0;
    let pool = scope_pool(a.content_cash_0, a);
    let points = |saving: f64| saving / a.revenue_0 * 100.0;
    Bounds {
        materiality_threshold: threshold,
        threshold_as_margin_points: points(threshold),
        scope_pool: pool,
        scope_pool_share_of_content_percent: pool / a.content_cash_0 * 100.0,
        share_of_pool_that_must_vanish_percent: Some(threshold / pool * 100.0).filter(|share| share.is_finite()),
        margin_points_if_whole_pool_vanished: points(pool),
        margin_points_per_one_percent_of_content_cash: points(a.content_cash_0 * 0.01),
        saving_needed_for_one_point: a.revenue_0 * 0.01,
    }
}

/// The part of `content_cash` that the tools could touch.
pub(super) fn scope_pool(content_cash: f64, a: &Assumptions) -> f64 {
    content_cash * a.produced_share * (a.vfx_share + a.other_post_share)
}
