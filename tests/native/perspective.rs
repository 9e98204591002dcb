//! The perspective of an amount, held against plain division.

use ai_savings_calculator::model::{Yardstick, perspective};
use proptest::prelude::*;

/// How many of each yardstick make up a year.
const IN_A_YEAR: [(Yardstick, f64); 5] = [
    (Yardstick::Seconds, 365.0 * 24.0 * 60.0 * 60.0),
    (Yardstick::Minutes, 365.0 * 24.0 * 60.0),
    (Yardstick::Hours, 365.0 * 24.0),
    (Yardstick::Days, 365.0),
    (Yardstick::Cents, 100.0),
];

fn any_yardstick() -> impl Strategy<Value = Option<Yardstick>> {
    prop::option::of(prop::sample::select(Yardstick::ALL.map(|(_, yardstick)| yardstick).to_vec()))
}

/// Amounts from a dollar to ten times all revenue, spread evenly over the powers of ten.
fn states() -> impl Strategy<Value = (f64, f64, Option<Yardstick>)> {
    (-6.0..7.0_f64, 0.0..6.0_f64, any::<bool>(), any_yardstick()).prop_map(|(size, revenue, is_loss, previous)| {
        let amount = 10.0_f64.powf(size);
        (if is_loss { -amount } else { amount }, 10.0_f64.powf(revenue), previous)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_perspective_is_right_and_between_one_and_a_hundred((amount, revenue, previous) in states()) {
        let second = revenue / IN_A_YEAR[0].1;
        match perspective(amount, revenue, previous) {
            Some(found) => {
                let (_, in_a_year) = IN_A_YEAR.into_iter().find(|(own, _)| *own == found.yardstick).unwrap();
                let expected = amount.abs() * in_a_year / revenue;
                prop_assert!((1.0..=100.0).contains(&found.count));
                prop_assert!((found.count - expected).abs() <= 1e-12 * expected, "{} and not {expected}", found.count);
            }
            // Of a hundred days to all of the revenue there are cents, so nothing in between goes without.
            None => prop_assert!(amount.abs() < second * 1.000_001 || amount.abs() > revenue * 0.999_999),
        }
    }

    #[test]
    fn a_yardstick_is_kept_exactly_while_it_fits((amount, revenue, previous) in states()) {
        let found = perspective(amount, revenue, previous).map(|it| it.yardstick);
        let fits = previous.is_some_and(|previous| {
            let (_, in_a_year) = IN_A_YEAR.into_iter().find(|(own, _)| *own == previous).unwrap();
            (1.0..=100.0).contains(&(amount.abs() / revenue * in_a_year))
        });
        if fits {
            prop_assert_eq!(found, previous);
        } else {
            prop_assert_eq!(found, perspective(amount, revenue, None).map(|it| it.yardstick));
        }
    }
}

#[test]
fn nothing_has_no_perspective() {
    assert_eq!(perspective(0.0, 45_000.0, None), None);
    assert_eq!(perspective(3.0, 0.0, None), None);
    assert_eq!(perspective(f64::NAN, 45_000.0, Some(Yardstick::Minutes)), None);
}
