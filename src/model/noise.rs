//! How much a company's margin moves in a usual year: what an effect would have to stand out from.

use super::margin_percent;
use super::record::record;

record! {
    /// How the operating margin moved from one reported year to the next.
    Noise {
        /// How many moves there are.
        moves: u32 = "moves" WholeYears,
        /// The first year that a margin moved to.
        first: i32 = "first" CalendarYear,
        /// The last year that a margin moved to.
        last: i32 = "last" CalendarYear,
        /// The mean size of a move, up or down.
        mean_move_points: f64 = "meanMovePts" Points,
        /// The size of the smallest move.
        least_move_points: f64 = "leastMovePts" Points,
    }
}

/// The moves of the margin between neighbouring years; `None` if there are no moves. `years` are
/// `(year, revenue, operating income)`, in any order, the amounts in one currency.
///
/// # Formula
///
/// `mean(|margin(y) − margin(y − 1)|)` over all years `y` that have a margin and follow one that has, with
/// `margin = 100 × operating income / revenue`.
///
/// ```
/// use ai_savings_calculator::model::noise;
///
/// let noise = noise(&[(2023, 64.0, 8.0), (2024, 64.0, 16.0), (2025, 64.0, 12.0)]).expect("two moves");
/// assert_eq!((noise.moves, noise.mean_move_points), (2, 9.375));
/// ```
pub fn noise(years: &[(i32, f64, f64)]) -> Option<Noise> {
    let moves = margin_moves(years);
    let ((first, _), (last, _)) = (*moves.first()?, *moves.last()?);
    let sizes = || moves.iter().map(|(_, points)| points.abs());
    let sum = sizes().fold(0.0, |sum, size| sum + size);
    let least_move_points = sizes().fold(f64::INFINITY, f64::min);
    let moves = moves.len() as u32;
    Some(Noise { moves, first, last, mean_move_points: sum / f64::from(moves), least_move_points })
}

/// By how many points the margin moved from the year before, in each year that has a margin and follows one that has, in
/// ascending order; of years as [`noise`] takes them.
pub fn margin_moves(years: &[(i32, f64, f64)]) -> Vec<(i32, f64)> {
    let margin = |year: i32| {
        let (_, revenue, income) = years.iter().find(|(other, ..)| *other == year)?;
        margin_percent(*income, *revenue)
    };
    let mut ordered: Vec<i32> = years.iter().map(|(year, ..)| *year).collect();
    ordered.sort_unstable();
    ordered.dedup();
    let moved = |year: i32| Some((year, margin(year)? - margin(year - 1)?));
    ordered.into_iter().filter_map(moved).collect()
}
