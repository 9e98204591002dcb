//! The numbers are the same to the last bit, whether computed natively or by any browser.

use ai_savings_calculator::api::{Raw, calculate};
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
        let cases: Vec<Value> = serde_json::from_str(&text).expect("it is JSON");
        cases.into_iter().map(|case| (case["name"].as_str().unwrap_or_default().to_owned(), case["inputs"].clone()))
    };
    FIXTURES.iter().flat_map(read).collect()
}

/// Every number of a native report as its 64 bits in hexadecimal, with a dash for what there is none of.
fn native(inputs: &Value) -> String {
    let raw: Raw = serde_json::from_value(inputs.clone()).expect("a fixture can be read");
    let report = calculate(&raw).expect("a fixture is valid");
    let bits = |number: Option<f64>| number.map_or("-".to_owned(), |number| format!("{:016x}", number.to_bits()));
    let summary = Summary::FIELDS.iter().map(|field| bits((field.read)(&report.projection.summary)));
    let bounds = Bounds::FIELDS.iter().map(|field| bits((field.read)(&report.bounds)));
    let years = report.projection.years.iter().flat_map(|y| Year::FIELDS.iter().map(move |f| bits((f.read)(y))));
    summary.chain(bounds).chain(years).collect::<Vec<_>>().join(" ")
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
        for (const { inputs } of await (await fetch(`/fixtures/${name}`)).json()) {
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
        assert!(cases.len() >= 252, "{} cases", cases.len());
        assert_eq!(answers.as_array().map(Vec::len), Some(cases.len()));
        for (index, (name, inputs)) in cases.iter().enumerate() {
            assert_eq!(answers[index].as_str(), Some(native(inputs).as_str()), "{name}");
        }
    }
}
