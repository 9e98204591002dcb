//! Every chart can be read in every place that the pages have for one, with any inputs.

use proptest::prelude::*;

use super::super::any_inputs::within_sliders;
use super::exploration::{claim_picture, drivers_picture};
use super::futures::futures_picture;
use super::legibility::faults;
use super::{ARTICLE, TROUBLED, changes, margin_beside, options, outlook, savings_beside};

/// A width, a height and a pixel ratio.
fn place() -> impl Strategy<Value = (u32, u32, u32)> {
    (288..=1200_u32, 110..=420_u32, 1..=3_u32)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_margin((width, height, scale) in place(), reader in within_sliders(), author in within_sliders()) {
        let picture = margin_beside(reader, Some(author), &options(width, height, scale));
        prop_assert_eq!(faults(&picture), [""; 0]);
    }
    #[test]
    fn the_savings((width, height, scale) in place(), reader in within_sliders(), author in within_sliders()) {
        let picture = savings_beside(reader, Some(author), &options(width, height, scale));
        prop_assert_eq!(faults(&picture), [""; 0]);
    }

    #[test]
    fn the_claim((width, height, scale) in place(), reader in within_sliders(), author in -50.0..500.0_f64) {
        prop_assert_eq!(faults(&claim_picture(reader, Some(author), &options(width, height, scale))), [""; 0]);
    }

    #[test]
    fn the_drivers((width, height, scale) in place(), reader in within_sliders(), author in -1.0..1.0_f64) {
        prop_assert_eq!(faults(&drivers_picture(reader, Some(author), &options(width, height, scale))), [""; 0]);
    }

    #[test]
    fn the_futures((width, height, scale) in place(), reader in within_sliders(), author in within_sliders()) {
        let picture = futures_picture(reader, Some(author), &options(width, height, scale));
        prop_assert_eq!(faults(&picture), [""; 0]);
    }

    #[test]
    fn the_changes((width, height, scale) in place()) {
        prop_assert_eq!(faults(&changes(&ARTICLE, &options(width, height, scale))), [""; 0]);
        prop_assert_eq!(faults(&changes(&TROUBLED, &options(width, height, scale))), [""; 0]);
    }

    #[test]
    fn the_dots((width, height, scale) in place(), reader in within_sliders(), author in -1.0..1.0_f64) {
        prop_assert_eq!(faults(&outlook::dots(reader, Some(author), &options(width, height, scale))), [""; 0]);
    }

    #[test]
    fn the_thousand_squares((width, height, scale) in place(), chance in 0.0..=1.0_f64, author in 0.0..=1.0_f64) {
        prop_assert_eq!(faults(&outlook::thousand(chance, Some(author), &options(width, height, scale))), [""; 0]);
    }

    #[test]
    fn single_futures((width, height, scale) in place(), reader in within_sliders(), author in within_sliders(), highlighted in 0..25_usize) {
        prop_assert_eq!(faults(&outlook::runs(reader, highlighted, Some(author), &options(width, height, scale))), [""; 0]);
    }

    #[test]
    fn the_effect_beside_real_moves(
        (width, height, scale) in place(),
        reader in within_sliders(),
        author in within_sliders(),
        moves in prop::collection::vec(-20.0..20.0_f64, 0..12),
        is_magnified in any::<bool>(),
    ) {
        let first = reader.base_year as i32 - moves.len() as i32 + 1;
        let reported: Vec<_> = (first..).zip(moves).collect();
        prop_assert_eq!(faults(&outlook::moves(reader, Some(author), &reported, is_magnified, &options(width, height, scale))), [""; 0]);
    }
}
