//! The files that are written from the core are up to date, and hold what the core says.

use ai_savings_calculator::api::{Raw, calculate};
use ai_savings_calculator::model::{Assumptions, Inputs, Preset, STEPS, claim, project};

#[path = "../tools/contract/mod.rs"]
pub mod written;

use super::sources::{read, root};

#[test]
fn every_written_file_is_up_to_date() {
    for (path, text) in written::files() {
        assert!(read(&root().join(path)) == text, "{path} is out of date: run `cargo run --example contract`");
    }
}

#[test]
fn the_named_steps_are_those_of_the_chain() {
    let mut inputs = Inputs::preset(Preset::Base);
    inputs.upfront = 10.0;
    inputs.new_shot_share = 0.1;
    let assumptions = Assumptions::new(inputs).expect("these inputs can be calculated with");
    let steps: Vec<_> = claim(&assumptions, &project(&assumptions)).iter().map(|step| step.id).collect();
    assert_eq!(steps, STEPS);
}

#[test]
fn a_report_has_the_fields_that_are_declared() {
    let report = calculate(&Raw::Object(Vec::new())).unwrap_or_else(|_| panic!("the base preset is valid"));
    let report = serde_json::to_value(&*report).expect("a report is plain data");
    let declarations = written::types::text();
    let declared = |name: &str| {
        let (_, rest) = declarations.split_once(&format!("export interface {name} {{\n")).expect(name);
        let (body, _) = rest.split_once("\n}\n").expect("an end");
        let fields = body.lines().filter_map(|line| line.strip_prefix("  ")?.split_once(": number"));
        let mut fields: Vec<_> = fields.map(|(field, _)| field.to_owned()).collect();
        fields.sort();
        fields
    };
    let sent = |value: &serde_json::Value| value.as_object().expect("an object").keys().cloned().collect::<Vec<_>>();
    assert_eq!(sent(&report["rows"][0]), declared("Year"));
    assert_eq!(sent(&report["bounds"]), declared("Bounds"));
    assert_eq!(sent(&report["shares"]), declared("Shares"));
    assert!(declared("Summary").iter().all(|field| report.get(field).is_some()));
}
