//! Random numbers that are the same for everybody who names the same seed.

use rand_pcg::Pcg32;
use rand_pcg::rand_core::{Rng, SeedableRng};

/// A stream of numbers spread evenly over 0..1, for [`simulate`](super::simulate).
///
/// The generator is PCG-XSH-RR 64/32, the same on every platform. A number is one of its 32-bit words over 2³²: finer
/// than any quantile of the futures could tell.
pub fn uniform(seed: u64) -> impl FnMut() -> f64 {
    let mut generator = Pcg32::seed_from_u64(seed);
    move || f64::from(generator.next_u32()) / 4_294_967_296.0
}
