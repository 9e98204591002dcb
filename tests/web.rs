//! The boundary: what JavaScript may hand over, and what it gets back.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

use ai_savings_calculator::web::exploration::{frontier, sensitivity, solve, working};
use ai_savings_calculator::web::{calculate, catalogue, changes, draw, simulate};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// Two years of a simulation.
const BANDS: &str = "[{ year: 2026, p05: -1, p25: 0, p50: 1, p75: 2, p95: 3 }, { year: 2027, p05: -2, p25: 0, p50: 1, p75: 2, p95: 4 }]";

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
    assert_eq!(ids.len(), ai_savings_calculator::model::CATALOGUE.len());
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
fn futures_come_back_with_their_seed_and_a_few_of_them_whole() {
    let futures = simulate(js("{ draws: 1000, seed: 20250717 }")).unwrap();
    assert_eq!(number(&futures, "years.length"), 7.0);
    assert_eq!(number(&futures, "samples.length"), 20.0);
    assert_eq!(number(&futures, "draws"), 1000.0);
    assert_eq!(number(&futures, "seed"), 20_250_717.0);
}

#[wasm_bindgen_test]
fn a_range_may_be_switched_off_with_null_or_undefined() {
    for nothing in ["null", "undefined"] {
        assert!(simulate(js(&format!("{{ draws: 10, ranges: {{ speedup: {nothing} }} }}"))).is_ok(), "{nothing}");
    }
}

#[wasm_bindgen_test]
fn what_is_asked_beyond_the_answer_is_refused_as_a_list_of_problems() {
    let refusals = [
        simulate(js("{ draws: 1e9 }")),
        simulate(js("{ ranges: 5 }")),
        sensitivity(js("{ output: 'profit' }")),
        solve(js("{}")),
        frontier(js("{ x: 'speedup', y: 'speedup', output: 'npv', target: 0 }")),
        working(js("{ field: '__proto__' }")),
    ];
    for refusal in refusals {
        assert!(js_sys::Array::is_array(&refusal.expect_err("the request is refused")));
    }
}

#[wasm_bindgen_test]
fn answers_have_null_where_there_is_none() {
    let answer = solve(js("{ input: 'vfxShare', output: 'materialityYear', target: 2032 }")).unwrap();
    assert_eq!(get(&answer, "kind").as_string().unwrap(), "impossible");
    assert!(get(&answer, "value").is_null() && get(&answer, "best").is_null());
}

/// A canvas, and what it takes to draw on it.
fn surface() -> (web_sys::HtmlCanvasElement, JsValue, JsValue) {
    let look = js("{ width: 656, height: 528, scale: 2, fontSize: 12, fontFamily: 'sans-serif', labels: ['a', 'b'],
        colours: { ink: 0x111111, muted: 0x555555, grid: 0xdddddd, given: 0x888888, accent: 0x0b6a8f, warning: 0xb23c17 } }");
    let typesetter =
        js("{ width: (text, size) => text.length * size * 0.6, number: String, percent: String, points: String }");
    (js("document.createElement('canvas')").unchecked_into(), look, typesetter)
}

#[wasm_bindgen_test]
fn every_chart_beyond_the_answer_is_drawn() {
    let requests = [
        ("futures", format!("{{ years: {BANDS}, samples: [[0.1, 0.2]], visiblePoints: 0.1, author: {BANDS} }}"), 18),
        ("dots", "{ dots: [-0.1, 0, 0.2], visiblePoints: 0.1, author: 0.05 }".to_owned(), 4),
        ("thousand", "{ chance: 0.007, author: 0.009 }".to_owned(), 2),
        ("runs", format!("{{ years: {BANDS}, samples: [[0.1, 0.2]], visiblePoints: 0.1, highlighted: 0 }}"), 3),
        // The table has no row for a base year of which no move is known.
        ("moves", format!("{{ years: {BANDS}, base: [], visiblePoints: 0.1, scale: 'magnified' }}"), 2),
        ("drivers", "{ base: 0.1, author: 0.3, rows: [{ name: 'Speed-up', atLow: -1, atHigh: 2 }] }".to_owned(), 1),
        (
            "frontier",
            "{ x: 'speedup', y: 'vfxShare', output: 'npv', target: 0, cases: [{ name: 'You', x: 4, y: 0.1 }] }"
                .to_owned(),
            1,
        ),
        ("scenarios", "{ visiblePoints: 0.1, series: [{ name: 'Now', first: 2026, numbers: [1, NaN, 3] }, { name: 'Author’s', kind: 'author', first: 2027, numbers: [2] }] }".to_owned(), 3),
    ];
    for (chart, request, marks) in requests {
        let (canvas, look, typesetter) = surface();
        let drawn = draw(chart, canvas.clone(), js(&request), look, typesetter.unchecked_into()).unwrap();
        assert_eq!(js_sys::Array::from(&drawn).length(), marks, "{chart}");
        assert_eq!((canvas.width(), canvas.height()), (656, 528), "{chart}");
    }
}

#[wasm_bindgen_test]
fn nonsense_instead_of_data_neither_hangs_nor_panics() {
    for chart in ["futures", "dots", "thousand", "runs", "moves", "drivers", "frontier", "scenarios", "none"] {
        for request in [
            "null",
            "5",
            "[]",
            "{}",
            "{ years: 1, rows: {}, series: [1, null, {}] }",
            "{ base: 1e308, rows: [{}] }",
            "{ base: 0, author: {}, rows: [{ atLow: NaN, atHigh: Infinity }], years: [{}], visiblePoints: NaN }",
            "{ years: [{ p05: -1e308, p95: 1e308 }], samples: [[NaN, Infinity]] }",
            "{ dots: [NaN, Infinity, -1e308], chance: -1e308, highlighted: -1, author: {}, visiblePoints: NaN }",
            "{ base: [{ year: 2020, revenue0: 0, operatingIncome0: 1 }, 5], years: [{}, { year: 1e308 }], author: 7 }",
            "{ chance: NaN, dots: [], years: [], samples: [[]], highlighted: 1e308, scale: 'magnified' }",
            "{ first: NaN, series: [{ numbers: [1e308, -1e308] }] }",
        ] {
            let (canvas, look, typesetter) = surface();
            // Drawn or refused: both are answers.
            let _ = draw(chart, canvas, js(request), look, typesetter.unchecked_into());
        }
    }
}

#[wasm_bindgen_test]
fn a_chart_is_drawn_on_the_canvas_and_its_marks_come_back() {
    let (canvas, look, typesetter) = surface();
    let marks = draw("savings", canvas.clone(), js("{}"), look, typesetter.unchecked_into()).unwrap();
    assert_eq!((canvas.width(), canvas.height()), (656, 528));
    assert_eq!(js_sys::Array::from(&marks).length(), 21);
    let painted = js_sys::Function::new_with_args(
        "canvas",
        "return canvas.getContext('2d').getImageData(0, 0, 656, 528).data.some((byte) => byte > 0)",
    );
    assert!(painted.call1(&JsValue::NULL, &canvas).unwrap().is_truthy());
}
