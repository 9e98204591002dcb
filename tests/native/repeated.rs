//! A report that is requested again is not calculated again, and what was calculated in between does not show.

use std::rc::Rc;

use ai_savings_calculator::api::{Raw, calculate, draw_any};
use ai_savings_calculator::chart::Typesetter;
use serde_json::{Value, json};

/// Sets text in a font whose letters are all of one width.
struct Plain;

impl Typesetter for Plain {
    fn width_px(&self, text: &str, size_px: f64) -> f64 {
        text.chars().count() as f64 * size_px / 2.0
    }

    fn number(&self, number: f64, decimals: u32) -> String {
        format!("{number:.*}", decimals as usize)
    }

    fn percent(&self, percent: f64) -> String {
        format!("{percent:.1} %")
    }

    fn points(&self, points: f64) -> String {
        format!("{points:.1}")
    }
}

fn raw(request: &Value) -> Raw {
    serde_json::from_value(request.clone()).unwrap()
}

/// What a frame draws after `inputs` were calculated.
fn draw_all(inputs: &Value) {
    let options = raw(&json!({ "width": 640, "height": 330, "scale": 1, "fontSize": 12, "labels": ["a", "b", "c"] }));
    for chart in ["claim", "margin", "savings"] {
        draw_any(chart, &raw(inputs), &options, &Plain).unwrap_or_else(|_| panic!("{chart} is drawn"));
    }
}

#[test]
fn the_charts_of_a_frame_use_the_report_that_is_there() {
    let inputs = json!({ "speedup": 7 });
    let before = calculate(&raw(&inputs)).unwrap();
    // Two of them share the report while they draw it; a second projection would have taken its place.
    draw_all(&inputs);
    draw_all(&inputs);
    assert!(Rc::ptr_eq(&before, &calculate(&raw(&inputs)).unwrap()));
}

#[test]
fn a_frame_keeps_the_report_of_the_reader_beside_that_of_the_claim_at_its_word() {
    let [reader, claim] = [json!({ "speedup": 7, "horizon": 9 }), json!({ "speedup": 10, "horizon": 9 })];
    let before = calculate(&raw(&reader)).unwrap();
    let at_its_word = calculate(&raw(&claim)).unwrap();
    draw_all(&reader);
    assert!(Rc::ptr_eq(&before, &calculate(&raw(&reader)).unwrap()));
    assert!(Rc::ptr_eq(&at_its_word, &calculate(&raw(&claim)).unwrap()));
}

#[test]
fn a_third_report_takes_the_place_of_the_first() {
    let [first, second, third] = [2, 3, 4].map(|speedup| json!({ "speedup": speedup }));
    let before = calculate(&raw(&first)).unwrap();
    calculate(&raw(&second)).unwrap();
    calculate(&raw(&third)).unwrap();
    assert!(!Rc::ptr_eq(&before, &calculate(&raw(&first)).unwrap()));
}

#[test]
fn what_was_calculated_before_does_not_show_in_a_report() {
    let of = |request: &Value| serde_json::to_value(&*calculate(&raw(request)).unwrap()).unwrap();
    let requests =
        [json!({}), json!({ "speedup": 7 }), json!({ "amortCurve": [0.5, 0.5] }), json!({ "amortCurve": [0.4, 0.6] })];
    let fresh: Vec<Value> = requests
        .iter()
        .map(|request| std::thread::scope(|scope| scope.spawn(|| of(request)).join().unwrap()))
        .collect();
    for _ in 0..2 {
        for (request, fresh) in requests.iter().zip(&fresh) {
            assert_eq!(of(request), *fresh);
        }
    }
    for (i, one) in fresh.iter().enumerate() {
        assert!(fresh.iter().skip(i + 1).all(|other| other != one));
    }
}

#[test]
fn the_two_zeros_are_two_inputs() {
    let [zero, negative] = [0.0, -0.0].map(|upfront| calculate(&raw(&json!({ "upfront": upfront }))).unwrap());
    assert!(!Rc::ptr_eq(&zero, &negative));
    assert!(negative.assumptions.upfront.is_sign_negative());
}
