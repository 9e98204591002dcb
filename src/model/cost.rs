//! From "faster" to "cheaper": what a speed-up saves on the work it reaches. `projection.rs` prints the formulas.

/// The share of a shot's cost that a speed-up removes.
///
/// After Amdahl: only the compressible part of the labour shrinks. Direction, supervision, review and delivery take as long
/// as before. The speed-up is at least 1. The formula is that of [`Summary`](super::Summary).
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

/// The share of the cost that even an infinite speed-up removes at most.
pub fn cost_reduction_ceiling(labour_share: f64, compressible_share: f64) -> f64 {
    labour_share * compressible_share
}

/// The speed-up at which rework and tools eat the whole saving; `None` if no speed-up pays for them.
pub fn break_even_speedup(ceiling: f64, rework_rate: f64, tool_cost_share: f64) -> Option<f64> {
    let needed = (rework_rate + tool_cost_share) / (1.0 + rework_rate);
    (needed < ceiling).then(|| 1.0 / (1.0 - needed / ceiling)).filter(|speedup| speedup.is_finite())
}
