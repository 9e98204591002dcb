//! Every number has a source, or says that it is assumed.

use ai_savings_calculator::model::{CATALOGUE, Grade};
use serde_json::Value;

use super::sources::{read, root};

fn json(path: &str) -> Value {
    serde_json::from_str(&read(&root().join(path))).expect("JSON")
}

/// The sources that the page lists for the assumptions.
fn listed() -> Vec<Value> {
    json("www/panels/evidence/sources.json").as_array().expect("a list").clone()
}

fn ids(sources: &[Value]) -> Vec<&str> {
    sources.iter().map(|source| source["id"].as_str().expect("an id")).collect()
}

/// Every list of sources in a story, with its place.
fn citations<'a>(value: &'a Value, path: &str, found: &mut Vec<(String, &'a [Value])>) {
    match value {
        Value::Object(fields) => {
            for (name, inner) in fields {
                match inner.as_array() {
                    Some(list) if name == "sources" && !path.is_empty() => found.push((path.to_owned(), list)),
                    _ => citations(inner, &format!("{path}.{name}"), found),
                }
            }
        }
        Value::Array(entries) => {
            for (index, entry) in entries.iter().enumerate() {
                citations(entry, &format!("{path}[{index}]"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn what_is_no_assumption_has_a_source() {
    for input in CATALOGUE {
        let is_assumed = input.basis.grade == Grade::Assumption;
        assert!(is_assumed || !input.basis.sources.is_empty(), "{}", input.id);
    }
}

#[test]
fn every_source_of_an_input_is_listed_on_the_page_and_in_the_method() {
    let (listed, method) = (listed(), read(&root().join("docs/METHOD.md")));
    let known = ids(&listed);
    for input in CATALOGUE {
        for source in input.basis.sources {
            assert!(known.contains(source), "{} cites {source}", input.id);
            assert!(method.contains(&format!("- [{source}] ")), "{source} is not in METHOD.md");
        }
    }
}

#[test]
fn the_page_and_the_method_give_a_source_the_same_link() {
    let method = read(&root().join("docs/METHOD.md"));
    for source in listed() {
        let (id, url) = (source["id"].as_str().expect("an id"), source["url"].as_str());
        let link = method.lines().find_map(|line| line.strip_prefix(&format!("[{id}]: ")));
        assert_eq!(link, url, "{id}");
    }
}

#[test]
fn no_source_is_listed_twice_and_each_has_a_known_grade_and_a_date_as_far_as_known() {
    let listed = listed();
    let mut known = ids(&listed);
    known.sort_unstable();
    known.dedup();
    assert_eq!(known.len(), listed.len());
    for source in &listed {
        let grade = source["grade"].as_str().expect("a grade");
        assert!(["filing", "companyStatement", "press"].contains(&grade), "{source}");
        let date = source["date"].as_str().unwrap_or("2026");
        assert!([4, 7, 10].contains(&date.len()) && date.starts_with("20") || date.starts_with("19"), "{source}");
    }
}

/// The stories that are shipped, with the names of their files.
fn stories() -> Vec<(String, Value)> {
    let entries = std::fs::read_dir(root().join("www/stories")).expect("stories");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let files = paths.filter(|path| !path.to_string_lossy().ends_with(".schema.json"));
    files.map(|path| (path.display().to_string(), serde_json::from_str(&read(&path)).expect("JSON"))).collect()
}

#[test]
fn a_source_is_the_same_wherever_it_is_listed() {
    let listed = listed();
    let fields = ["title", "publisher", "date", "url", "unlinked", "grade", "form"];
    let mut compared = 0;
    for (name, story) in stories() {
        for source in story["sources"].as_array().expect("a list") {
            let Some(same) = listed.iter().find(|other| other["id"] == source["id"]) else { continue };
            compared += 1;
            for field in fields {
                assert_eq!(source[field], same[field], "{name}: {} of {}", field, source["id"]);
            }
        }
    }
    assert!(compared > 10, "only {compared} are in both");
}

#[test]
fn a_source_without_a_link_says_why() {
    let of_stories: Vec<_> =
        stories().into_iter().filter(|(name, _)| name.contains("20")).map(|(_, story)| story).collect();
    let sources = of_stories.iter().flat_map(|story| story["sources"].as_array().expect("a list")).cloned();
    let unlinked: Vec<_> = sources.chain(listed()).filter(|source| source["url"].is_null()).collect();
    assert!(unlinked.len() >= 3, "{unlinked:?}");
    for source in unlinked {
        assert!(source["unlinked"].is_string() || source["id"] == "A1", "{source}");
    }
}

#[test]
fn every_figure_and_series_says_as_of_when_it_is_and_when_the_next_report_is_due() {
    for (name, story) in stories().into_iter().filter(|(name, _)| !name.ends_with("blank.json")) {
        for list in ["figures", "series"] {
            for one in story[list].as_array().into_iter().flatten() {
                assert!(one["asOf"].is_string() && one["nextDue"].is_string(), "{name}: {list} {}", one["id"]);
            }
        }
    }
}

#[test]
fn whatever_is_missing_from_a_shipped_table_says_why() {
    let mut marked = 0;
    for (name, story) in stories() {
        for figure in story["figures"].as_array().expect("a list") {
            for field in ["current", "prior"] {
                let reason = &figure["absent"][field];
                assert_eq!(figure[field].is_null(), reason.is_string(), "{name}: {} {field}", figure["id"]);
                marked += usize::from(reason == "notCollected");
            }
        }
    }
    assert!(marked >= 5, "{marked}");
}

#[test]
fn every_number_of_every_story_has_a_source() {
    for (name, story) in stories() {
        let mut found = Vec::new();
        citations(&story, "", &mut found);
        assert!(found.len() >= 2, "{name}");
        for (place, sources) in found {
            assert!(!sources.is_empty(), "{name}: {place} has no source");
        }
        let parts = |list: &str| story[list].as_array().map_or(0, Vec::len);
        let points: usize = story["series"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|series| series["points"].as_array().unwrap().len())
            .sum();
        let filed = story["figures"].as_array().unwrap().iter().filter(|figure| figure["filed"].is_object()).count();
        let claims = usize::from(story["claim"].is_object());
        let mut found = Vec::new();
        citations(&story, "", &mut found);
        assert_eq!(found.len(), parts("figures") + parts("base") + parts("claims") + points + filed + claims, "{name}");
    }
}
