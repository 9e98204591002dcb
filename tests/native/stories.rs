//! What a story is read as.

use ai_savings_calculator::api::{Raw, check_story};
use ai_savings_calculator::model::{CATALOGUE, Inputs, Preset};
use ai_savings_calculator::story::{Checked, StoryProblem, check};
use proptest::collection::vec;
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::any_inputs::config;
use super::sources::{read, root};

/// A story in which every field of the format has a value.
pub fn valid() -> Value {
    serde_json::from_str(&read(&root().join("tests/fixtures/story.json"))).expect("the fixture is JSON")
}

/// The value as it would have come over the boundary.
pub fn raw(value: &Value) -> Raw {
    Raw::deserialize(value).unwrap_or(Raw::Other)
}

/// Every problem in short: `path code`, and after a warning a question mark.
pub fn named(problems: &[StoryProblem]) -> Vec<String> {
    let name = |problem: &StoryProblem| {
        format!("{} {}{}", problem.path, problem.code.id(), if problem.is_fatal { "" } else { "?" })
    };
    problems.iter().map(name).collect()
}

/// The valid story with another value at `pointer`; without that field or entry if no value is given.
pub fn edited(pointer: &str, value: Option<Value>) -> Value {
    let mut story = valid();
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
    match (story.pointer_mut(parent).expect(pointer), value) {
        (Value::Object(fields), Some(value)) => drop(fields.insert(name.to_owned(), value)),
        (Value::Object(fields), None) => drop(fields.remove(name).expect(pointer)),
        (Value::Array(entries), Some(value)) if name == "-" => entries.push(value),
        (Value::Array(entries), Some(value)) => entries[name.parse::<usize>().expect(pointer)] = value,
        (Value::Array(entries), None) => drop(entries.remove(name.parse::<usize>().expect(pointer))),
        _ => panic!("{pointer} leads nowhere"),
    }
    story
}

fn answer(value: &Value) -> Value {
    serde_json::to_value(check_story(&raw(value))).expect("a checked story is plain data")
}

/// The story as the shell gets it.
fn story(value: &Value) -> Value {
    let Checked { story, problems } = check(&raw(value));
    serde_json::to_value(story.unwrap_or_else(|| panic!("{problems:?}"))).expect("a story is plain data")
}

/// As JSON without the difference between 1 and 1.0.
fn plain(value: &Value) -> Value {
    match value {
        Value::Number(number) => json!(number.as_f64()),
        Value::Array(entries) => entries.iter().map(plain).collect(),
        Value::Object(fields) => {
            fields.iter().map(|(name, value)| (name.clone(), plain(value))).collect::<Map<_, _>>().into()
        }
        other => other.clone(),
    }
}

#[test]
fn a_valid_story_has_no_problem() {
    assert_eq!(named(&check(&raw(&valid())).problems), [""; 0]);
}

#[test]
fn a_story_is_read_as_it_was_written_but_for_its_presets() {
    let (mut read, mut written) = (story(&valid()), valid());
    for story in [&mut read, &mut written] {
        story["presets"] = Value::Null;
    }
    assert_eq!(plain(&read), plain(&written));
}

#[test]
fn what_may_be_left_out_is_read_as_empty() {
    let read = answer(&edited("/presets", None));
    assert_eq!(read["problems"], json!([]));
    let mut bare = valid();
    for field in ["base", "series", "plausible", "claim", "claims", "$schema"] {
        bare.as_object_mut().expect("an object").remove(field);
    }
    for texts in bare["texts"].as_object_mut().expect("languages").values_mut() {
        for group in ["filed", "series", "oneOffs", "claims"] {
            texts.as_object_mut().expect("texts").remove(group);
        }
    }
    let read = story(&bare);
    assert_eq!((&read["base"], &read["series"], &read["texts"]["en"]["filed"]), (&json!([]), &json!([]), &json!({})));
    assert_eq!(read["plausible"], json!({}));
    assert_eq!((&read["claims"], &read["texts"]["en"]["claims"]), (&json!([]), &json!({})));
    assert!(read.get("claim").is_none() && read.get("$schema").is_none());
}

#[test]
fn presets_have_every_input_from_the_story_its_base_year_or_the_catalogue() {
    let presets = &story(&valid())["presets"];
    for (name, preset) in Preset::ALL {
        for input in CATALOGUE {
            let expected = match (name, input.id) {
                ("base", "speedup") => 3.0,
                ("base", "horizon") => 5.0,
                ("bold", "pretaxIncome0") => 275.0,
                (_, "baseYear") => 2025.0,
                (_, "revenue0") => 4000.0,
                (_, "operatingIncome0") => 300.5,
                (_, "pretaxIncome0") => 250.0,
                (_, "contentCash0") => 1000.0,
                _ => input.preset(preset),
            };
            assert_eq!(presets[name][input.id].as_f64(), Some(expected), "{name}.{}", input.id);
        }
    }
    assert_eq!(presets["bold"]["amortCurve"], json!([0.5, 0.5]));
    assert_eq!(presets["base"]["amortCurve"], json!(Inputs::preset(Preset::Base).amort_curve));
}

#[test]
fn a_figure_that_is_not_disclosed_is_never_taken_from_another_company() {
    let undisclosed = edited("/base/0/contentCash0", Some(Value::Null));
    let answer = answer(&undisclosed);
    assert_eq!(answer["story"]["presets"]["base"]["contentCash0"], Value::Null);
    let problem = json!({"path": "base[0].contentCash0", "code": "notDisclosedBase", "limit": null, "fatal": false});
    assert_eq!(answer["problems"], json!([problem]));
    let without = story(&edited("/base", Some(json!([]))));
    assert_eq!(
        (&without["presets"]["base"]["revenue0"], &without["presets"]["bold"]["pretaxIncome0"]),
        (&Value::Null, &json!(275.0))
    );
}

#[test]
fn an_assumption_in_every_preset_stands_in_for_what_is_not_disclosed() {
    let mut assumed = edited("/base/0/contentCash0", Some(Value::Null));
    assumed["presets"] =
        json!({"cautious": {"contentCash0": 1}, "base": {"contentCash0": 2}, "bold": {"contentCash0": 3}});
    assert_eq!(answer(&assumed)["problems"], json!([]));
    assert_eq!(story(&assumed)["presets"]["base"]["contentCash0"], json!(2.0));
}

#[test]
fn the_stories_that_are_shipped_are_valid() {
    for entry in std::fs::read_dir(root().join("www/stories")).expect("stories") {
        let path = entry.expect("an entry").path();
        if !path.to_string_lossy().ends_with(".schema.json") {
            let value = serde_json::from_str(&read(&path)).expect("JSON");
            let Checked { story, problems } = check(&raw(&value));
            assert!(story.is_some(), "{}: {:?}", path.display(), named(&problems));
        }
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let number = prop_oneof![any::<f64>(), (-3..3).prop_map(f64::from), Just(2025.0)];
    let word = prop_oneof![".*", "[a-z]{1,8}", "[0-9]{4}-[0-9]{2}-[0-9]{2}", "https://[a-z]{3}.*"];
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        number.prop_map(|number| json!(number)),
        word.prop_map(Value::from),
    ];
    let key = prop_oneof!["id|kind|current|sources|year|en|base|revenue|title|__proto__|constructor", ".*"];
    scalar.prop_recursive(5, 60, 6, move |inner| {
        let fields = vec((key.clone(), inner.clone()), 0..6);
        prop_oneof![
            vec(inner, 0..6).prop_map(Value::from),
            fields.prop_map(|fields| fields.into_iter().collect::<Map<_, _>>().into()),
        ]
    })
}

/// Every place of `value`, as a pointer.
fn pointers(value: &Value, path: &str, found: &mut Vec<String>) {
    let inner: Vec<_> = match value {
        Value::Object(fields) => fields.iter().map(|(name, inner)| (name.clone(), inner)).collect(),
        Value::Array(entries) => entries.iter().enumerate().map(|(i, inner)| (i.to_string(), inner)).collect(),
        _ => Vec::new(),
    };
    for (name, inner) in inner {
        let at = format!("{path}/{name}");
        pointers(inner, &at, found);
        found.push(at);
    }
}

/// The valid story with something else in a few of its places, or without them.
fn nearly_valid() -> impl Strategy<Value = Value> {
    let mut places = Vec::new();
    pointers(&valid(), "", &mut places);
    let edit = (proptest::sample::select(places), prop::option::of(any_json()));
    vec(edit, 0..3).prop_map(|edits| {
        let mut story = valid();
        for (pointer, value) in edits {
            if let Some(place) = story.pointer_mut(&pointer) {
                *place = value.unwrap_or(Value::Null);
            }
        }
        story
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2048, ..config() })]

    #[test]
    fn any_json_is_a_story_or_has_a_fatal_problem(value in prop_oneof![1 => any_json(), 3 => nearly_valid()]) {
        let Checked { story, problems } = check(&raw(&value));
        prop_assert_eq!(story.is_some(), problems.iter().all(|problem| !problem.is_fatal));
    }

    #[test]
    fn a_story_checked_again_is_itself(value in nearly_valid()) {
        if let Some(story) = check(&raw(&value)).story {
            let again = check(&raw(&serde_json::to_value(&story).unwrap()));
            prop_assert_eq!(Some(story), again.story, "{:?}", again.problems);
        }
    }
}
