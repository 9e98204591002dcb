//! The English words that the written files carry.

use serde_json::Value;

/// What an input is, in one sentence or two; the measure of profit is that of the default story.
///
/// # Panics
///
/// If the texts lack the input: then they have to get it first.
pub fn about(input: &str) -> String {
    let inputs: Value = serde_json::from_str(include_str!("../../../www/texts/en/inputs.json")).expect("valid JSON");
    let about = inputs[input]["about"].as_str().expect("www/texts/en/inputs.json says what each input is");
    about.replace("{profit}", "Operating income")
}
