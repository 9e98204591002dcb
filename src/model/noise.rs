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
    let margin = |year: i32| {
        let (_, revenue, income) = years.iter().find(|(other, ..)| *other == year)?;
        margin_percent(*income, *revenue)
    };
    let mut all: Option<(Noise, f64)> = None;
    let mut ordered: Vec<i32> = years.iter().map(|(year, ..)| *year).collect();
    ordered.sort_unstable();
    ordered.dedup();
    for year in ordered {
        let Some(size) = margin(year).zip(margin(year - 1)).map(|(now, before)| (now - before).abs()) else { continue };
        let (noise, sum) = all.unwrap_or((
            Noise { moves: 0, first: year, last: year, mean_move_points: 0.0, least_move_points: size },
            0.0,
        ));
        let moves = noise.moves + 1;
        let least_move_points = if size < noise.least_move_points { size } else { noise.least_move_points };
        let mean_move_points = (sum + size) / f64::from(moves);
        all = Some((Noise { moves, last: year, mean_move_points, least_move_points, ..noise }, sum + size));
    }
    all.map(|(noise, _)| noise)
}
