//! The expected numbers under `tests/fixtures`, and what it takes to agree with one.

use std::collections::BTreeSet;
use std::fs;

use ai_savings_calculator::model::{Assumptions, CATALOGUE, Field, Inputs, Preset};
use serde_json::{Map, Value};

/// How far a number may be off, as a share of the expected one: two implementations of `exp` differ in the last bit.
const RELATIVE: f64 = 1e-9;

/// How far a number may be off near zero.
const ABSOLUTE: f64 = 1e-12;

/// A whole document.
pub fn document(name: &str) -> Value {
    let path = format!("{}/tests/fixtures/{name}", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The cases of a list, which must not be empty: a loop over nothing proves nothing.
pub fn cases(list: &Value) -> &[Value] {
    let cases = list.as_array().expect("a list of cases");
    assert!(!cases.is_empty(), "no cases");
    cases
}

/// The name of a case.
pub fn name(case: &Value) -> &str {
    case["name"].as_str().expect("a case has a name")
}

/// The number called `id`, which must be there; `null` is `None`.
pub fn number(record: &Value, id: &str) -> Option<f64> {
    match record.get(id).unwrap_or_else(|| panic!("no {id} in {record}")) {
        Value::Null => None,
        present => Some(present.as_f64().unwrap_or_else(|| panic!("{id} is {present}"))),
    }
}

/// The inputs of a case: what differs from the base preset, set by name. Every name must be an input.
pub fn inputs(case: &Value) -> Inputs {
    let mut inputs = Inputs::preset(Preset::Base);
    for (id, given) in case["inputs"].as_object().expect("a case has inputs") {
        if id == Inputs::CURVE_ID {
            inputs.amort_curve = numbers(given);
        } else {
            let input = CATALOGUE.iter().find(|input| input.id == id).expect(id);
            (input.write)(&mut inputs, given.as_f64().expect(id));
        }
    }
    inputs
}

/// A list of numbers.
pub fn numbers(list: &Value) -> Vec<f64> {
    list.as_array().expect("a list").iter().map(|number| number.as_f64().expect("a number")).collect()
}

/// The numbers of `values` by the names of the columns called `part`.
pub fn named(document: &Value, part: &str, values: &Value) -> Map<String, Value> {
    let (names, values) = (cases(&document["columns"][part]), cases(values));
    assert_eq!(names.len(), values.len(), "{part}");
    let names = names.iter().map(|name| name.as_str().expect("a name").to_owned());
    names.zip(values.iter().cloned()).collect()
}

/// The inputs of a case, checked.
pub fn assumptions(case: &Value) -> Assumptions {
    Assumptions::new(inputs(case)).unwrap_or_else(|problems| panic!("{}: {problems:?}", name(case)))
}

/// Fails unless the record has the expected fields, all of them and no others, with the expected numbers.
pub fn assert_record<T>(context: &str, fields: &[Field<T>], record: &T, expected: &Map<String, Value>) {
    let ours: BTreeSet<_> = fields.iter().map(|field| field.id).collect();
    let theirs: BTreeSet<_> = expected.keys().map(String::as_str).collect();
    assert_eq!(ours, theirs, "{context}: the names of the fields");
    for field in fields {
        assert_number(&format!("{context}, {}", field.id), (field.read)(record), expected[field.id].as_f64());
    }
}

/// Fails unless both are absent or both are there and agree.
pub fn assert_number(context: &str, ours: Option<f64>, theirs: Option<f64>) {
    let agreed = match (ours, theirs) {
        (None, None) => true,
        (Some(ours), Some(theirs)) => (ours - theirs).abs() <= (RELATIVE * theirs.abs()).max(ABSOLUTE),
        _ => false,
    };
    assert!(agreed, "{context}: calculated {ours:?}, expected {theirs:?}");
}
