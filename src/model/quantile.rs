//! Quantiles of a sample.

/// The quantile `q`, in 0..=1, of numbers in ascending order; `None` of no numbers.
///
/// # Formula
///
/// Type 7 of Hyndman and Fan, the default of spreadsheets: with `h = (n − 1) q`, the linear interpolation between the
/// order statistics `⌊h⌋` and `⌊h⌋ + 1`.
///
/// ```
/// use ai_savings_calculator::model::quantile;
///
/// assert_eq!(quantile(&[1.0, 2.0, 4.0], 0.75), Some(3.0));
/// ```
pub fn quantile(ascending: &[f64], q: f64) -> Option<f64> {
    let h = ascending.len().checked_sub(1)? as f64 * q;
    let below = ascending.get(h as usize)?;
    let above = ascending.get(h as usize + 1).unwrap_or(below);
    Some(below + (h - libm::floor(h)) * (above - below))
}

/// How many buckets numbers are thrown into before those that matter are put in order.
const BUCKETS: usize = 256;

/// Moves the numbers that belong at `places` in ascending order there, smaller ones before and larger ones behind.
/// Nothing in `numbers` may be NaN.
///
/// The numbers go into buckets by their size, and only a bucket that holds a place is searched, with Hoare's
/// quickselect. So it takes two passes over all numbers however they are distributed, and little more if they are
/// spread out; `room` is memory for as many numbers, to be used again.
pub(super) fn select(numbers: &mut Vec<f64>, places: &[usize], room: &mut Vec<f64>) {
    let least = numbers.iter().copied().fold(f64::INFINITY, f64::min);
    let greatest = numbers.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    // Too narrow or too wide to be divided, all numbers share a bucket.
    let scale = Some((BUCKETS - 1) as f64 / (greatest - least)).filter(|scale| scale.is_normal()).unwrap_or(0.0);
    let bucket = |number: f64| ((number - least) * scale) as usize;
    let mut starts = [0; BUCKETS + 1];
    for number in numbers.iter() {
        if let Some(count) = starts.get_mut(bucket(*number) + 1) {
            *count += 1;
        }
    }
    let mut before = 0;
    for start in &mut starts {
        before += *start;
        *start = before;
    }
    let mut spans: Vec<_> = starts.windows(2).filter_map(|ends| Some((*ends.first()?, *ends.last()?))).collect();
    room.clear();
    room.resize(numbers.len(), 0.0);
    for number in numbers.iter() {
        let Some(next) = starts.get_mut(bucket(*number)) else { continue };
        if let Some(place) = room.get_mut(*next) {
            *place = *number;
        }
        *next += 1;
    }
    std::mem::swap(numbers, room);
    while let Some((from, to)) = spans.pop() {
        let is_needed = places.iter().any(|place| (from..to).contains(place));
        let Some(span) = numbers.get_mut(from..to).filter(|span| is_needed && span.len() > 1) else { continue };
        let (below, above) = partition(span);
        spans.push((from, from + below));
        spans.push((from + above, to));
    }
}

/// Parts numbers around one of them: `..below` holds none that is greater, `above..` none that is less, and what lies
/// between is in its place.
fn partition(numbers: &mut [f64]) -> (usize, usize) {
    let Some(pivot) = numbers.get(numbers.len() / 2).copied() else { return (0, 0) };
    let (mut left, mut right) = (0, numbers.len());
    loop {
        while numbers.get(left).is_some_and(|number| *number < pivot) {
            left += 1;
        }
        while right > 0 && numbers.get(right - 1).is_some_and(|number| *number > pivot) {
            right -= 1;
        }
        if left + 1 >= right {
            return (right.min(left), left.max(right));
        }
        numbers.swap(left, right - 1);
        left += 1;
        right -= 1;
    }
}
