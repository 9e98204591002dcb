//! The claims of the article and the estimates of others: each has a verdict or a grade, words and sources, and what it
//! sets can be calculated with.

use std::collections::BTreeSet;

use ai_savings_calculator::api::{Raw, calculate};
use serde::Deserialize;
use serde_json::{Value, json};

use super::sources::{read, root};

fn file(path: &str) -> Value {
    serde_json::from_str(&read(&root().join(path))).expect("JSON")
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().map(Vec::as_slice).unwrap_or_default()
}

fn last_uplift(inputs: &Value) -> f64 {
    let report = calculate(&Raw::deserialize(inputs).expect("read")).unwrap_or_else(|problems| panic!("{problems:?}"));
    report.projection.years.last().expect("a year").margin_uplift_points
}

#[test]
fn every_claim_of_the_default_story_has_sources_and_two_short_sentences() {
    let story = file("www/stories/netflix-q2-2025.json");
    let claims = list(&story, "claims");
    assert!(claims.len() >= 20, "{} claims", claims.len());
    for claim in claims {
        let id = claim["id"].as_str().expect("an id");
        assert!(!list(claim, "sources").is_empty(), "{id}");
        let texts = &story["texts"]["en"]["claims"][id];
        let known = texts["known"].as_str().expect(id);
        assert!(known.ends_with('.') && !texts["claim"].as_str().expect(id).ends_with('.'), "{id}");
        for sentence in known.split(". ") {
            let words = sentence.split_whitespace().count();
            assert!(words <= 26, "{id}: {words} words in {sentence:?}");
        }
    }
    let verdicts: BTreeSet<_> = claims.iter().filter_map(|claim| claim["verdict"].as_str()).collect();
    assert_eq!(verdicts, BTreeSet::from(["cannotBeKnown", "imprecise", "right", "wrong"]));
}

#[test]
fn what_a_claim_sets_changes_the_answer_as_it_says() {
    let story = file("www/stories/netflix-q2-2025.json");
    let uplift = |id: &str| {
        let claim = list(&story, "claims").iter().find(|claim| claim["id"] == id).expect(id);
        last_uplift(&claim["inputs"])
    };
    // The worked example of the reference: ten times faster, all else as in the base preset.
    assert!((uplift("tenTimes") - 0.030_864_785_821_182_17).abs() < 1e-12);
    let now = last_uplift(&json!({}));
    assert!(uplift("fraction") > uplift("tenTimes") && uplift("tenTimes") > now);
    assert!(uplift("marginWidens") > uplift("tenTimes"));
    assert!(uplift("seventeen") < uplift("twelveMonths") && uplift("twelveMonths") < now);
}

#[test]
fn every_input_of_a_claim_can_be_calculated_with() {
    let story = file("www/stories/netflix-q2-2025.json");
    let set: Vec<_> = list(&story, "claims").iter().filter(|claim| claim["inputs"].is_object()).collect();
    assert!(set.len() >= 6, "{} claims set inputs", set.len());
    for claim in set {
        assert!(last_uplift(&claim["inputs"]).is_finite(), "{}", claim["id"]);
    }
}

#[test]
fn every_estimate_has_a_grade_and_sources_that_the_page_lists() {
    let (studies, sources) = (file("www/panels/evidence/studies.json"), file("www/panels/evidence/sources.json"));
    let listed: BTreeSet<_> = sources.as_array().expect("a list").iter().filter_map(|one| one["id"].as_str()).collect();
    let studies = studies.as_array().expect("a list");
    assert!(studies.len() >= 12, "{} estimates", studies.len());
    let ids: BTreeSet<_> = studies.iter().filter_map(|study| study["id"].as_str()).collect();
    assert_eq!(ids.len(), studies.len());
    for study in studies {
        let id = study["id"].as_str().expect("an id");
        assert!(["strong", "fair", "weak"].contains(&study["grade"].as_str().expect(id)), "{id}");
        assert!(!list(study, "sources").is_empty(), "{id}");
        for source in list(study, "sources") {
            assert!(listed.contains(source.as_str().expect("an id")), "{id} cites {source}");
        }
        assert!(study["inputs"].is_null() || study["saving"].is_null(), "{id} is taken in two ways");
        if study["inputs"].is_object() {
            assert!(last_uplift(&study["inputs"]).is_finite(), "{id}");
        }
        let percent = list(&study["saving"], "percent");
        let ends: Vec<_> = percent.iter().filter_map(Value::as_f64).collect();
        assert!(study["saving"].is_null() || (1..=2).contains(&ends.len()) && ends.is_sorted(), "{id}");
    }
}

#[test]
fn only_the_default_story_has_claims() {
    for entry in std::fs::read_dir(root().join("www/stories")).expect("stories") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let story: Value = serde_json::from_str(&read(&path)).expect("JSON");
        assert_eq!(!list(&story, "claims").is_empty(), name == "netflix-q2-2025.json", "{name}");
    }
}
