//! Random numbers that are the same for everybody who names the same seed.

use rand_pcg::Pcg32;
use rand_pcg::rand_core::{Rng, SeedableRng};

/// A stream of numbers spread evenly over 0..1, for [`simulate`](super::simulate).
///
/// The generator is PCG-XSH-RR 64/32, the same on every platform. A number is the upper 53 bits of a 64-bit word: all
/// that a float in 0..1 can tell apart.
pub fn uniform(seed: u64) -> impl FnMut() -> f64 {
    let mut generator = Pcg32::seed_from_u64(seed);
    move || (generator.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
}
