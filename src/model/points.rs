//! Where the futures are drawn: points of the unit cube, spread evenly, and the same for the same seed.

use super::CATALOGUE;
use super::normal::{normal, normal_quantile};

/// Into how many independent parts the futures are divided. Each part alone is spread evenly, so that the scatter
/// between the parts shows how far a result may be off.
pub const REPLICATES: usize = 10;

/// The largest correlation that [`points`] takes.
pub const STRONGEST_TOGETHER: f64 = 0.8;

/// The bits of a coordinate.
const BITS: usize = 32;

/// The first coordinate of every point is the common factor.
const FACTOR: usize = 0;

/// Primitive polynomials and initial direction numbers of S. Joe and F. Y. Kuo (2008), "Constructing Sobol sequences
/// with better two-dimensional projections", for the dimensions from 2: the degree, the inner coefficients and `m₁ …`.
const DIRECTIONS: [(u8, u8, [u8; 7]); 29] = [
    (1, 0, [1, 0, 0, 0, 0, 0, 0]),
    (2, 1, [1, 3, 0, 0, 0, 0, 0]),
    (3, 1, [1, 3, 1, 0, 0, 0, 0]),
    (3, 2, [1, 1, 1, 0, 0, 0, 0]),
    (4, 1, [1, 1, 3, 3, 0, 0, 0]),
    (4, 4, [1, 3, 5, 13, 0, 0, 0]),
    (5, 2, [1, 1, 5, 5, 17, 0, 0]),
    (5, 4, [1, 1, 5, 5, 5, 0, 0]),
    (5, 7, [1, 1, 7, 11, 19, 0, 0]),
    (5, 11, [1, 1, 5, 1, 1, 0, 0]),
    (5, 13, [1, 1, 1, 3, 11, 0, 0]),
    (5, 14, [1, 3, 5, 5, 31, 0, 0]),
    (6, 1, [1, 3, 3, 9, 7, 49, 0]),
    (6, 13, [1, 1, 1, 15, 21, 21, 0]),
    (6, 16, [1, 3, 1, 13, 27, 49, 0]),
    (6, 19, [1, 1, 1, 15, 7, 5, 0]),
    (6, 22, [1, 3, 1, 15, 13, 25, 0]),
    (6, 25, [1, 1, 5, 5, 19, 61, 0]),
    (7, 1, [1, 3, 7, 11, 23, 15, 103]),
    (7, 4, [1, 3, 7, 13, 13, 15, 69]),
    (7, 7, [1, 1, 3, 13, 7, 35, 63]),
    (7, 8, [1, 3, 5, 9, 1, 25, 53]),
    (7, 14, [1, 3, 1, 13, 9, 35, 107]),
    (7, 19, [1, 3, 1, 5, 27, 61, 31]),
    (7, 21, [1, 1, 5, 11, 19, 41, 61]),
    (7, 28, [1, 3, 5, 3, 3, 13, 69]),
    (7, 31, [1, 1, 7, 13, 1, 19, 1]),
    (7, 32, [1, 3, 7, 5, 13, 19, 59]),
    (7, 37, [1, 1, 3, 9, 25, 29, 41]),
];

/// Points of the unit cube, one for each future. A coordinate lies in 0..1, both ends excluded.
#[derive(Clone, Debug, PartialEq)]
pub struct Points {
    /// The coordinates of a point: the common factor, then one for each uncertain input in the order of the catalogue.
    width: usize,
    numbers: Vec<f64>,
}

/// `count` points, at least one, of the seed `seed`.
///
/// # Formula
///
/// The points are divided into ten parts, or as many as there are points if they are fewer; the first parts hold one
/// more where the count does not divide. Each part is a Sobol' sequence in Gray-code order with the direction numbers
/// of Joe and Kuo, scrambled by a separate hash (nested uniform scrambling after Laine, Karras and Vegdahl). The keys
/// of the hashes are the upper halves of the words of a SplitMix64 generator that starts from the seed: part by part,
/// and in a part coordinate by coordinate. A scrambled 32-bit word `w` gives the coordinate `(w + ½) / 2³²`.
///
/// The scatter of a mean of 10,000 such points is about a twentieth of that of 10,000 random ones.
pub fn points(seed: u64, count: usize) -> Points {
    of_width(seed, count, width())
}

/// Two sets of points that are independent of each other: the halves of points with twice as many coordinates.
pub fn two_sets_of_points(seed: u64, count: usize) -> [Points; 2] {
    let (both, width) = (of_width(seed, count, 2 * width()), width());
    [0, width].map(|from| {
        let half = both.numbers.chunks_exact(2 * width).filter_map(|point| point.get(from..from + width));
        Points { width, numbers: half.flatten().copied().collect() }
    })
}

/// The coordinates of a point.
fn width() -> usize {
    1 + CATALOGUE.iter().filter(|input| input.spread.is_some()).count()
}

fn of_width(seed: u64, count: usize, width: usize) -> Points {
    let directions: Vec<[u32; BITS]> = (0..width).map(direction_numbers).collect();
    let mut keys = split_mix(seed);
    let mut numbers = Vec::with_capacity(count.max(1) * width);
    for part in parts(count.max(1)) {
        let keys: Vec<u32> = (0..width).map(|_| (keys() >> 32) as u32).collect();
        let mut words = vec![0_u32; width];
        for index in 1..=part.len() {
            for (word, key) in words.iter().zip(&keys) {
                numbers.push((f64::from(scrambled(*word, *key)) + 0.5) / 4_294_967_296.0);
            }
            let place = index.trailing_zeros() as usize;
            for (word, direction) in words.iter_mut().zip(&directions) {
                *word ^= direction.get(place).copied().unwrap_or(0);
            }
        }
    }
    Points { width, numbers }
}

impl Points {
    /// The same points with the coordinates of the inputs that depend on how well the tools turn out moved together.
    ///
    /// # Formula
    ///
    /// A Gaussian copula with one factor. With `F` and `zᵢ` the normal quantiles of the first and of an input's own
    /// coordinate, the coordinate becomes `Φ(s √ρ F + √(1 − ρ) zᵢ)`; `s` is 1 where more of the input saves more, −1
    /// where it saves less, and the coordinate stays as it is where the input does not depend on the tools. So any two
    /// such inputs have the normal correlation `±ρ`. `ρ` is `together`, in 0..=0.8; at 0 nothing moves.
    pub fn moved_together(mut self, together: f64) -> Self {
        if together <= 0.0 {
            return self;
        }
        let (shared, own) = (together.sqrt(), (1.0 - together).sqrt());
        let signs: Vec<f64> = CATALOGUE.iter().filter_map(|input| Some(input.spread?.with_tools)).collect();
        for point in self.numbers.chunks_exact_mut(self.width) {
            let Some((factor, coordinates)) = point.split_first_mut() else { continue };
            let factor = normal_quantile(*factor);
            for (coordinate, sign) in coordinates.iter_mut().zip(&signs).filter(|(_, sign)| **sign != 0.0) {
                *coordinate = normal(sign * shared * factor + own * normal_quantile(*coordinate));
            }
        }
        self
    }

    /// Points with the coordinates `numbers`, each beginning with the common factor; for tests that bring their own.
    pub fn from_numbers(width: usize, numbers: Vec<f64>) -> Self {
        Self { width: width.max(1), numbers }
    }

    /// How many points there are.
    pub fn count(&self) -> usize {
        self.numbers.len() / self.width
    }

    /// The coordinates of the uncertain inputs, point by point.
    pub(super) fn of_inputs(&self) -> impl Iterator<Item = &[f64]> {
        self.numbers.chunks_exact(self.width).map(|point| point.get(FACTOR + 1..).unwrap_or_default())
    }

    /// The same points with one coordinate taken from `others`: 0 is the common factor, then come the uncertain inputs.
    pub(super) fn with_coordinate(&self, coordinate: usize, others: &Self) -> Self {
        let mut mixed = self.clone();
        let pairs = mixed.numbers.chunks_exact_mut(self.width).zip(others.numbers.chunks_exact(others.width));
        for (point, other) in pairs {
            if let (Some(number), Some(other)) = (point.get_mut(coordinate), other.get(coordinate)) {
                *number = *other;
            }
        }
        mixed
    }
}

/// How `count` futures are divided into independent parts.
pub(super) fn parts(count: usize) -> impl Iterator<Item = std::ops::Range<usize>> {
    let parts = REPLICATES.min(count).max(1);
    let (size, more) = (count / parts, count % parts);
    (0..parts).map(move |part| {
        let start = part * size + part.min(more);
        start..start + size + usize::from(part < more)
    })
}

/// The direction numbers of a dimension, from 0, as fractions of 2³².
fn direction_numbers(dimension: usize) -> [u32; BITS] {
    let mut directions = [0_u32; BITS];
    let Some((degree, inner, first)) = dimension.checked_sub(1).and_then(|row| DIRECTIONS.get(row)) else {
        // The first dimension is the sequence of van der Corput.
        for (place, direction) in directions.iter_mut().enumerate() {
            *direction = 1 << (BITS - 1 - place);
        }
        return directions;
    };
    let degree = usize::from(*degree);
    for place in 0..BITS {
        let before = |back: usize| directions.get(place.wrapping_sub(back)).copied().unwrap_or(0);
        let next = match first.get(place).filter(|_| place < degree) {
            Some(number) => u32::from(*number) << (BITS - 1 - place),
            None => (1..degree)
                .filter(|back| inner >> (degree - 1 - back) & 1 == 1)
                .fold(before(degree) ^ before(degree) >> degree, |sum, back| sum ^ before(back)),
        };
        if let Some(direction) = directions.get_mut(place) {
            *direction = next;
        }
    }
    directions
}

/// A word with its bits permuted so that two words keep as many leading bits in common as they had, and no more.
fn scrambled(word: u32, key: u32) -> u32 {
    let mut x = word.reverse_bits();
    x ^= x.wrapping_mul(0x3d20_adea);
    x = x.wrapping_add(key);
    x = x.wrapping_mul(key >> 16 | 1);
    x ^= x.wrapping_mul(0x0552_6c56);
    x ^= x.wrapping_mul(0x53a2_2864);
    x.reverse_bits()
}

/// The SplitMix64 generator of Steele, Lea and Flood.
fn split_mix(seed: u64) -> impl FnMut() -> u64 {
    let mut state = seed;
    move || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = state;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }
}
