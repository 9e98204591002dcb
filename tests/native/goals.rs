//! Goal seek against the reference model, which halves to the last bit.

use ai_savings_calculator::api::{self, Raw};
use serde_json::{Map, Value};

use super::fixtures::{assert_number, cases, document, inputs, number};

/// The inputs of a scenario of the reference model, as a request.
pub fn scenario(name: &str) -> Map<String, Value> {
    let scenarios = document("scenarios.json");
    let case = cases(&scenarios["cases"]).iter().find(|case| case["name"] == name).expect(name);
    // Read once as inputs too: a name that is not an input would be found there.
    inputs(case);
    case["inputs"].as_object().unwrap().clone()
}

#[test]
fn what_would_have_to_be_true_is_what_the_reference_model_says() {
    let goals = document("goals.json");
    for goal in cases(&goals) {
        let mut request = scenario(goal["scenario"].as_str().unwrap());
        for field in ["input", "output", "target"] {
            request.insert(field.to_owned(), goal[field].clone());
        }
        let raw: Raw = serde_json::from_value(Value::Object(request)).unwrap();
        let answer = serde_json::to_value(api::solve(&raw).unwrap()).unwrap();
        assert_eq!(answer["kind"], goal["kind"], "{goal}");
        for field in ["value", "best"] {
            assert_number(&format!("{field} of {goal}"), number(&answer, field), number(goal, field));
        }
    }
}

#[test]
fn every_kind_of_answer_is_among_the_goals() {
    let goals = document("goals.json");
    for kind in ["value", "already", "impossible"] {
        assert!(cases(&goals).iter().any(|goal| goal["kind"] == kind), "{kind}");
    }
}
