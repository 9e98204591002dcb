//! The boundary: what JavaScript may hand over, and what it gets back.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

use ai_savings_calculator::web::{calculate, catalogue, changes, draw};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// The value of a JavaScript expression.
fn js(expression: &str) -> JsValue {
    js_sys::eval(&format!("({expression})")).expect("the expression is valid")
}

fn get(object: &JsValue, path: &str) -> JsValue {
    path.split('.').fold(object.clone(), |inner, key| js_sys::Reflect::get(&inner, &key.into()).unwrap())
}

fn number(object: &JsValue, path: &str) -> f64 {
    get(object, path).as_f64().unwrap_or_else(|| panic!("{path} is a number"))
}

/// The problems of a refusal, as `field code` in order.
fn refusal(request: &str) -> Vec<String> {
    let thrown = calculate(js(request)).expect_err("the request is refused");
    js_sys::Array::from(&thrown)
        .iter()
        .map(|p| format!("{} {}", get(&p, "field").as_string().unwrap(), get(&p, "code").as_string().unwrap()))
        .collect()
}

#[wasm_bindgen_test]
fn an_empty_request_is_the_base_preset() {
    let report = calculate(js("{}")).unwrap();
    assert_eq!(number(&report, "npv").to_bits(), 22.710774454715512_f64.to_bits());
    assert_eq!(number(&report, "rows.length"), 7.0);
    assert_eq!(number(&report, "rows.6.marginUpliftPts").to_bits(), 0.018795288066648513_f64.to_bits());
}

#[wasm_bindgen_test]
fn what_is_never_reached_is_null_and_not_undefined() {
    let report = calculate(js("{ upfront: 585.744 }")).unwrap();
    assert!(get(&report, "paybackYears").is_null());
    assert!(get(&report, "materialityYear").is_null());
}

#[wasm_bindgen_test]
fn a_map_is_as_good_as_an_object() {
    let report = calculate(js("new Map([['speedup', 10]])")).unwrap();
    assert_eq!(number(&report, "inputs.speedup"), 10.0);
}

#[wasm_bindgen_test]
fn a_big_integer_is_a_number() {
    assert_eq!(number(&calculate(js("{ horizon: 10n }")).unwrap(), "rows.length"), 10.0);
}

#[wasm_bindgen_test]
fn what_is_not_a_number_is_refused_by_name() {
    for nonsense in
        ["NaN", "Infinity", "-Infinity", "''", "'4'", "null", "undefined", "true", "{}", "[4]", "Symbol()", "() => 4"]
    {
        assert_eq!(refusal(&format!("{{ speedup: {nonsense} }}")), ["speedup notANumber"], "{nonsense}");
    }
}

#[wasm_bindgen_test]
fn every_problem_is_reported_at_once() {
    let problems =
        refusal("{ speedup: 0.5, horizon: 1000, revenue0: 0, vfxShare: 1e308, amortCurve: [0.5, 0.4], sp: 1 }");
    assert_eq!(
        problems,
        [
            "revenue0 belowMinimum",
            "vfxShare aboveMaximum",
            "speedup belowMinimum",
            "horizon aboveMaximum",
            "amortCurve wrongSum",
            "sp unknownField"
        ]
    );
}

#[wasm_bindgen_test]
fn a_request_that_is_no_object_is_refused() {
    for nonsense in ["null", "undefined", "4", "'inputs'", "[]", "Symbol()", "() => 4"] {
        assert_eq!(refusal(nonsense), [" notAnObject"], "{nonsense}");
    }
}

#[wasm_bindgen_test]
fn an_endless_or_bottomless_curve_neither_hangs_nor_overflows() {
    assert_eq!(refusal("{ amortCurve: new Array(4294967295) }"), ["amortCurve notAList"]);
    let deep = "{ amortCurve: Array.from({ length: 100000 }).reduce((inner) => [inner], 1) }";
    assert_eq!(refusal(deep), ["amortCurve notANumber"]);
}

#[wasm_bindgen_test]
fn inherited_fields_are_not_read() {
    assert_eq!(
        refusal("Object.create({ speedup: 0 }, { horizon: { value: 0, enumerable: true } })"),
        ["horizon belowMinimum"]
    );
}

#[wasm_bindgen_test]
fn the_catalogue_lists_every_input_once() {
    let catalogue = catalogue().unwrap();
    let ids: Vec<_> = js_sys::Array::from(&get(&catalogue, "inputs")).iter().map(|input| get(&input, "id")).collect();
    assert_eq!(ids.len(), 36);
    assert_eq!(number(&catalogue, "presets.bold.speedup"), 10.0);
    assert_eq!(number(&catalogue, "curves.0.weights.0"), 0.46);
}

#[wasm_bindgen_test]
fn changes_come_back_with_their_kind() {
    let figures = "[{ id: 'revenue', kind: 'amount', current: 150, prior: 100 },
        { id: 'margin', kind: 'percentage', current: 22.5, prior: 21 },
        { id: 'loss', kind: 'amount', current: 5, prior: -5 },
        { id: 'members', kind: 'amount', current: null, prior: 277.65 }]";
    let changed = changes(js(figures)).unwrap();
    let kinds: Vec<_> = (0..4).map(|i| get(&changed, &format!("{i}.kind")).as_string().unwrap()).collect();
    assert_eq!(kinds, ["percent", "points", "notMeaningful", "notReported"]);
    assert_eq!(number(&changed, "0.value"), 50.0);
    assert_eq!(number(&changed, "1.basisPoints"), 150.0);
    assert_eq!(number(&changed, "2.absolute"), 10.0);
    assert!(get(&changed, "3.absolute").is_null());
}

#[wasm_bindgen_test]
fn a_chart_is_drawn_on_the_canvas_and_its_marks_come_back() {
    let canvas: web_sys::HtmlCanvasElement = js("document.createElement('canvas')").unchecked_into();
    let look = js("{ width: 656, height: 528, scale: 2, fontSize: 12, fontFamily: 'sans-serif', labels: [],
        colours: { ink: 0x111111, muted: 0x555555, grid: 0xdddddd, given: 0x888888, accent: 0x0b6a8f, warning: 0xb23c17 } }");
    let typesetter =
        js("{ width: (text, size) => text.length * size * 0.6, number: String, percent: String, points: String }");
    let marks = draw("savings", canvas.clone(), js("{}"), look, typesetter.unchecked_into()).unwrap();
    assert_eq!((canvas.width(), canvas.height()), (656, 528));
    assert_eq!(js_sys::Array::from(&marks).length(), 21);
    let painted = js_sys::Function::new_with_args(
        "canvas",
        "return canvas.getContext('2d').getImageData(0, 0, 656, 528).data.some((byte) => byte > 0)",
    );
    assert!(painted.call1(&JsValue::NULL, &canvas).unwrap().is_truthy());
}
