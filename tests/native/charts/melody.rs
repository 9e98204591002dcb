//! A series as sound.

use ai_savings_calculator::chart::{LONGEST_S, Melody, Note, Voice, melody};
use proptest::prelude::*;

/// The notes of one kind.
fn of(heard: &Melody, voice: Voice) -> Vec<Note> {
    heard.notes.iter().copied().filter(|note| note.voice == voice).collect()
}

/// Numbers of any size, some of them not known.
fn series() -> impl Strategy<Value = Vec<Option<f64>>> {
    prop::collection::vec(prop::option::weighted(0.9, prop::num::f64::NORMAL | prop::num::f64::ZERO), 0..60)
}

proptest! {
    #[test]
    fn the_higher_the_note_the_larger_the_number(values in series(), references in prop::collection::vec(-1e3..1e3, 0..3)) {
        let heard = melody(&references, &values, &[]);
        for one in &of(&heard, Voice::Datum) {
            for other in &of(&heard, Voice::Datum) {
                let [a, b] = [one, other].map(|note| values[note.index].expect("what is heard is known"));
                prop_assert!(a <= b || one.hertz >= other.hertz, "{a} is larger than {b}");
            }
        }
        for note in &heard.notes {
            prop_assert!((220.0..=880.0).contains(&note.hertz), "{note:?}");
        }
    }

    #[test]
    fn it_takes_at_most_six_seconds_and_nothing_is_heard_after_its_end(values in series()) {
        let heard = melody(&[0.0, 0.1], &values, &[]);
        prop_assert!(heard.seconds <= LONGEST_S + 1e-9, "{}", heard.seconds);
        for pair in heard.notes.windows(2) {
            prop_assert!(pair[0].start_s + pair[0].length_s <= pair[1].start_s + 1e-9, "{pair:?}");
        }
        prop_assert!(heard.notes.iter().all(|note| note.start_s + note.length_s <= heard.seconds + 1e-9));
    }

    #[test]
    fn what_is_not_known_is_a_pause(values in series()) {
        let heard = of(&melody(&[], &values, &[]), Voice::Datum);
        let places: Vec<_> = heard.iter().map(|note| note.index).collect();
        let known: Vec<_> = (0..values.len()).filter(|place| values[*place].is_some()).collect();
        prop_assert_eq!(places, known);
    }
}

#[test]
fn the_references_come_first_on_the_scale_of_the_series() {
    let heard = melody(&[0.0, 0.1], &[Some(-0.1), Some(0.05), Some(0.3)], &[]);
    let pitch = |number: f64| 220.0 * 4_f64.powf((number + 0.1) / 0.4);
    let references = of(&heard, Voice::Reference);
    for (note, number) in references.iter().zip([0.0, 0.1]) {
        assert!((note.hertz - pitch(number)).abs() < 1e-9, "{note:?}");
    }
    let data = of(&heard, Voice::Datum);
    for (note, number) in data.iter().zip([-0.1, 0.05, 0.3]) {
        assert!((note.hertz - pitch(number)).abs() < 1e-9, "{note:?}");
        assert!(references.iter().all(|reference| reference.start_s + reference.length_s < note.start_s));
    }
    assert!((data[0].hertz - 220.0).abs() < 1e-9 && (data[2].hertz - 880.0).abs() < 1e-9);
}

#[test]
fn the_ends_of_a_band_are_heard_with_their_datum() {
    let heard = melody(&[], &[Some(1.0), None, Some(2.0)], &[[0.0, 3.0], [0.0, 3.0], [f64::NAN, 3.0]]);
    let ends = of(&heard, Voice::Band);
    assert_eq!(ends.iter().map(|note| note.index).collect::<Vec<_>>(), [0, 0, 2]);
    let data = of(&heard, Voice::Datum);
    assert!(ends.iter().all(|end| data.iter().any(|note| note.start_s == end.start_s && note.index == end.index)));
    assert!(ends[0].hertz < data[0].hertz && data[0].hertz < ends[1].hertz);
}

#[test]
fn equal_numbers_have_the_pitch_in_the_middle() {
    let heard = melody(&[], &[Some(7.0), Some(7.0)], &[]);
    assert!(heard.notes.iter().all(|note| (note.hertz - 440.0).abs() < 1e-9));
    assert_eq!(melody(&[], &[], &[]), Melody { notes: Vec::new(), seconds: 0.0 });
}
