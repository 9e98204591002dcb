//! The numbers are the same to the last bit, whether computed natively or by any browser.

use ai_savings_calculator::api::{
    Raw, backcast, calculate, differences, frontier, futures, history, margins, melody, ranges_in_use, sensitivity,
    solve, solve_alone, targets, usual_moves, variance, working,
};
use ai_savings_calculator::model::{Bounds, Summary, Year};
use serde_json::{Value, json};

use super::harness::in_each_engine;
use super::harness::page::Page;

const FIXTURES: [&str; 2] = ["scenarios.json", "random.json"];

/// Every case of the fixtures: its name and its inputs.
fn cases() -> Vec<(String, Value)> {
    let read = |name: &&str| {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name);
        let text = std::fs::read_to_string(path).expect("the fixture is there");
        let document: Value = serde_json::from_str(&text).expect("it is JSON");
        let cases = document["cases"].as_array().expect("cases").clone();
        cases.into_iter().map(|case| (case["name"].as_str().unwrap_or_default().to_owned(), case["inputs"].clone()))
    };
    FIXTURES.iter().flat_map(read).collect()
}

/// Every number of a native report as its 64 bits in hexadecimal, with a dash for a missing number.
fn native(inputs: &Value) -> String {
    let raw: Raw = serde_json::from_value(inputs.clone()).expect("a fixture can be read");
    let report = calculate(&raw).expect("a fixture is valid");
    let bits = |number: Option<f64>| number.map_or("-".to_owned(), |number| format!("{:016x}", number.to_bits()));
    let summary = Summary::FIELDS.iter().map(|field| bits((field.read)(&report.projection.summary)));
    let bounds = Bounds::FIELDS.iter().map(|field| bits((field.read)(&report.bounds)));
    let years = report.projection.years.iter().flat_map(|y| Year::FIELDS.iter().map(move |f| bits((f.read)(y))));
    summary.chain(bounds).chain(years).collect::<Vec<_>>().join(" ")
}

/// The calls beyond the answer: the name of the engine's function, and the request.
fn questions() -> Value {
    let goal = json!({ "input": "vfxShare", "output": "marginUpliftPts", "target": 0.05 });
    let mut asked = Vec::new();
    for inputs in [json!({}), json!({ "speedup": 10, "vfxShare": 0.18 }), json!({ "horizon": 15, "upfront": 585.744 })]
    {
        let with = |more: Value| {
            let mut request = inputs.as_object().expect("inputs").clone();
            request.extend(more.as_object().expect("a request").clone());
            json!(request)
        };
        asked.push(json!(["simulate", with(json!({ "draws": 2000 }))]));
        asked.push(json!([
            "simulate",
            with(json!({ "draws": 300, "seed": 1, "ranges": { "speedup": [2, 4], "labourShare": null } }))
        ]));
        asked.push(json!(["sensitivity", with(json!({ "output": "npv" }))]));
        asked.push(json!(["solve", with(goal.clone())]));
        asked.push(json!(["frontier", with(json!({ "x": "speedup", "y": "vfxShare", "output": "npv", "target": 0 }))]));
        asked.push(json!(["working", with(json!({ "field": "plContentSaving", "year": 2029 }))]));
    }
    let story = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("www/stories/netflix-q2-2025.json");
    let story = std::fs::read_to_string(story).expect("the story is there");
    let story: Value = serde_json::from_str(&story).expect("the story is JSON");
    for distribution in ["triangular", "pert", "uniform"] {
        for together in [0.0, 0.3, 0.8] {
            let way = json!({ "distribution": distribution, "together": together });
            let with = |inputs: Value| {
                let fields = [way.as_object().expect("a way").clone(), inputs.as_object().expect("inputs").clone()];
                Value::Object(fields.into_iter().flatten().collect())
            };
            asked.push(json!(["simulate", with(json!({ "draws": 3000 }))]));
            asked.push(json!([
                "simulate",
                with(json!({ "draws": 333, "seed": 9_007_199_254_740_991_u64, "speedup": 10 }))
            ]));
            asked.push(json!(["variance", with(json!({ "draws": 300, "vfxShare": 0.18 }))]));
        }
    }
    asked.push(json!(["simulate", {}]));
    asked.push(json!(["variance", {}]));
    asked.push(json!(["usualMoves", { "base": story["base"] }]));
    asked.push(json!(["margins", { "base": story["base"] }]));
    asked.push(json!(["targets", { "horizon": 9 }]));
    asked.push(json!(["melody", { "references": [0, 0.1], "values": [0.01, null, -0.02, 0.07], "band": [[0, 0.02]] }]));
    asked.push(json!(["solveAlone", { "output": "npv", "target": 100 }]));
    asked.push(json!(["ranges", { "speedup": 7, "ranges": { "vfxShare": [0.01, 0.4] } }]));
    asked.push(json!(["differences", { "inputs": { "speedup": 7 }, "reference": { "horizon": 9 } }]));
    for basis in ["reported", "adjusted"] {
        asked.push(json!(["history", { "series": story["series"], "basis": basis }]));
    }
    for from in [2019, 2023] {
        asked.push(json!(["backcast", { "base": story["base"], "from": from, "revenueGrowth": 0.12 }]));
    }
    json!(asked)
}

fn answered_natively(function: &str, request: &Value) -> Value {
    let raw: Raw = serde_json::from_value(request.clone()).expect("a request can be read");
    let answer = match function {
        "simulate" => serde_json::to_value(futures(&raw).expect("it is answered")),
        "variance" => serde_json::to_value(variance(&raw).expect("it is answered")),
        "usualMoves" => serde_json::to_value(usual_moves(&raw).expect("it is answered")),
        "margins" => serde_json::to_value(margins(&raw).expect("it is answered")),
        "melody" => serde_json::to_value(melody(&raw)),
        "targets" => serde_json::to_value(targets(&raw).expect("it is answered")),
        "solveAlone" => serde_json::to_value(solve_alone(&raw).expect("it is answered")),
        "ranges" => serde_json::to_value(ranges_in_use(&raw).expect("it is answered")),
        "differences" => serde_json::to_value(differences(&raw).expect("it is answered")),
        "sensitivity" => serde_json::to_value(sensitivity(&raw).expect("it is answered")),
        "solve" => serde_json::to_value(solve(&raw).expect("it is answered")),
        "frontier" => serde_json::to_value(frontier(&raw).expect("it is answered")),
        "history" => serde_json::to_value(history(&raw).expect("it is answered")),
        "backcast" => serde_json::to_value(backcast(&raw).expect("it is answered")),
        _ => serde_json::to_value(working(&raw).expect("it is answered")),
    };
    answer.expect("an answer is plain data")
}

/// Fails unless both are the same, every number to the last bit; a whole number may come as 7 or as 7.0.
fn assert_same(context: &str, ours: &Value, theirs: &Value) {
    match (ours, theirs) {
        (Value::Array(ours), Value::Array(theirs)) => {
            assert_eq!(ours.len(), theirs.len(), "{context}");
            for (i, (ours, theirs)) in ours.iter().zip(theirs).enumerate() {
                assert_same(&format!("{context}[{i}]"), ours, theirs);
            }
        }
        (Value::Object(ours), Value::Object(theirs)) => {
            assert!(ours.keys().eq(theirs.keys()), "{context}: {:?} and {:?}", ours.keys(), theirs.keys());
            for (key, ours) in ours {
                assert_same(&format!("{context}.{key}"), ours, &theirs[key]);
            }
        }
        (Value::Number(ours), Value::Number(theirs)) => assert_eq!(ours.as_f64(), theirs.as_f64(), "{context}"),
        _ => assert_eq!(ours, theirs, "{context}"),
    }
}

/// The same from the engine in the page.
const IN_THE_PAGE: &str = "
    const { loadEngine } = await import('/dist/engine.js');
    const engine = await loadEngine();
    const view = new DataView(new ArrayBuffer(8));
    const bits = (number) => {
        if (number === null) return '-';
        view.setFloat64(0, number);
        return view.getBigUint64(0).toString(16).padStart(16, '0');
    };
    const answers = [];
    for (const name of FIXTURES) {
        for (const { inputs } of (await (await fetch(`/fixtures/${name}`)).json()).cases) {
            const report = engine.calculate(inputs);
            const records = [SUMMARY.map((id) => report[id]), BOUNDS.map((id) => report.bounds[id])];
            for (const row of report.rows) records.push(YEAR.map((id) => row[id]));
            answers.push(records.flat().map(bits).join(' '));
        }
    }
    return answers;
";

fn names<T>(fields: &[ai_savings_calculator::model::Field<T>]) -> Value {
    json!(fields.iter().map(|field| field.id).collect::<Vec<_>>())
}

in_each_engine! {
    fn reports_are_the_same_to_the_last_bit_as_native_ones(engine) {
        let constants = format!(
            "const FIXTURES = {}, SUMMARY = {}, BOUNDS = {}, YEAR = {};",
            json!(FIXTURES), names(Summary::FIELDS), names(Bounds::FIELDS), names(Year::FIELDS)
        );
        let page = Page::open(engine, "/dist/index.html");
        let answers = page.run_module(&format!("{constants}{IN_THE_PAGE}"));
        let cases = cases();
        assert!(cases.len() >= 540, "{} cases", cases.len());
        assert_eq!(answers.as_array().map(Vec::len), Some(cases.len()));
        for (index, (name, inputs)) in cases.iter().enumerate() {
            assert_eq!(answers[index].as_str(), Some(native(inputs).as_str()), "{name}");
        }
    }

    fn answers_beyond_the_report_are_the_same_to_the_last_bit_as_native_ones(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let questions = questions();
        let answers = page.run_module(&format!(
            "const {{ loadEngine }} = await import('/dist/engine.js');
            const engine = await loadEngine();
            return {questions}.map(([name, request]) => engine[name](request));"
        ));
        for (question, answer) in questions.as_array().unwrap().iter().zip(answers.as_array().expect("answers")) {
            let function = question[0].as_str().unwrap();
            assert_same(&question.to_string(), &answered_natively(function, &question[1]), answer);
        }
    }
}
