//! The schema for editors and the reader know the same fields, words and limits.

use ai_savings_calculator::model::{CATALOGUE, Inputs, Preset, REPORTED};
use ai_savings_calculator::story::{Keys, STORY, Schema, TextFormat, VERSION};
use serde_json::{Value, json};

use super::contract::written::words::about;
use super::sources::{read, root};

fn schema() -> Value {
    serde_json::from_str(&read(&root().join("www/stories/story.schema.json"))).expect("the schema is JSON")
}

/// The definition that `node` refers to, with the node's own words before it.
fn resolved<'a>(node: &'a Value, schema: &'a Value) -> &'a Value {
    match node["$ref"].as_str() {
        Some(reference) => schema.pointer(reference.trim_start_matches('#')).expect(reference),
        None => node,
    }
}

fn names(object: &Value) -> Vec<&str> {
    object.as_object().map(|fields| fields.keys().map(String::as_str).collect()).unwrap_or_default()
}

fn sorted<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut names: Vec<_> = names.into_iter().collect();
    names.sort_unstable();
    names
}

/// Asserts that `node` of the schema takes what `ours` takes, and returns how many schemas were compared.
fn agrees(node: &Value, ours: &Schema, nullable: bool, schema: &Value, path: &str) -> usize {
    let inner = resolved(node, schema);
    let is = |kind: &str| {
        let expected = if nullable { json!([kind, "null"]) } else { json!(kind) };
        assert_eq!(inner["type"], expected, "{path}");
    };
    let limits = |(least, greatest): (f64, f64), whole: bool| {
        is(if whole { "integer" } else { "number" });
        assert_eq!((inner["minimum"].as_f64(), inner["maximum"].as_f64()), (Some(least), Some(greatest)), "{path}");
    };
    let count = |name: &str| inner[name].as_u64().unwrap_or(0) as usize;
    1 + match ours {
        Schema::Nullable(ours) => return agrees(node, ours, true, schema, path),
        Schema::Version => {
            assert_eq!(inner["const"].as_f64(), Some(VERSION), "{path}");
            0
        }
        Schema::Text { most, .. } => {
            is("string");
            assert_eq!((count("minLength"), count("maxLength")), (1, *most), "{path}");
            0
        }
        Schema::Formatted(format) => {
            is("string");
            let definition = match format {
                TextFormat::Id => "id",
                TextFormat::StoryId => "storyId",
                TextFormat::Currency => "currency",
                TextFormat::Language => "language",
                TextFormat::Date => "date",
                TextFormat::Published => "published",
                TextFormat::Link => "link",
            };
            assert_eq!(node["$ref"], json!(format!("#/$defs/{definition}")), "{path}");
            0
        }
        Schema::Choice(words) => {
            assert_eq!(inner["enum"], json!(words), "{path}");
            0
        }
        Schema::Number { limits: ends, whole } => {
            limits(*ends, *whole);
            0
        }
        Schema::Input(id) => {
            let input = CATALOGUE.iter().find(|input| input.id == *id).expect("an input");
            limits(input.limits, input.unit.is_whole());
            0
        }
        Schema::List { of, least, most, .. } => {
            is("array");
            assert_eq!((count("minItems"), count("maxItems")), (*least, *most), "{path}");
            agrees(&inner["items"], of, false, schema, &format!("{path}[]"))
        }
        Schema::Sources { most } => {
            is("array");
            assert_eq!(count("maxItems"), *most, "{path}");
            agrees(&inner["items"], &Schema::Formatted(TextFormat::Id), false, schema, &format!("{path}[]"))
        }
        Schema::Record(fields) => {
            is("object");
            assert_eq!(inner["additionalProperties"], json!(false), "{path}");
            assert_eq!(names(&inner["properties"]), sorted(fields.iter().map(|field| field.name)), "{path}");
            let required = inner["required"].as_array().expect("a list of names").iter().filter_map(Value::as_str);
            let our_required = fields.iter().filter(|field| field.required).map(|field| field.name);
            assert_eq!(sorted(required), sorted(our_required), "{path}");
            let below = |name: &str| &inner["properties"][name];
            fields
                .iter()
                .map(|field| agrees(below(field.name), field.schema, false, schema, &format!("{path}.{}", field.name)))
                .sum()
        }
        Schema::Map { keys: Keys::Presets, of, .. } => {
            is("object");
            assert_eq!(inner["additionalProperties"], json!(false), "{path}");
            assert_eq!(names(&inner["properties"]), sorted(Preset::ALL.map(|(name, _)| name)), "{path}");
            let presets = inner["properties"].as_object().expect("presets");
            presets.values().map(|node| agrees(node, of, false, schema, path)).sum()
        }
        Schema::Map { keys, least, of } => {
            is("object");
            assert_eq!(count("minProperties"), *least, "{path}");
            let definition = if *keys == Keys::Languages { "language" } else { "id" };
            assert_eq!(inner["propertyNames"]["$ref"], json!(format!("#/$defs/{definition}")), "{path}");
            agrees(&inner["additionalProperties"], of, false, schema, &format!("{path}.*"))
        }
        Schema::Settings => {
            is("object");
            assert_eq!(inner["additionalProperties"], json!(false), "{path}");
            let inputs = CATALOGUE.iter().map(|input| input.id).chain([Inputs::CURVE_ID]);
            assert_eq!(names(&inner["properties"]), sorted(inputs), "{path}");
            let one = |id: &'static str| {
                let unknown = REPORTED.contains(&id);
                agrees(&inner["properties"][id], &Schema::Input(id), unknown, schema, &format!("{path}.{id}"))
            };
            CATALOGUE.iter().map(|input| one(input.id)).sum()
        }
        Schema::Ranges => {
            is("object");
            assert_eq!(inner["additionalProperties"], json!(false), "{path}");
            assert_eq!(names(&inner["properties"]), sorted(CATALOGUE.iter().map(|input| input.id)), "{path}");
            for (name, node) in inner["properties"].as_object().expect("inputs") {
                let ends = resolved(node, schema);
                assert_eq!((&ends["minItems"], &ends["maxItems"]), (&json!(2), &json!(2)), "{path}.{name}");
                assert_eq!(ends["items"]["type"], json!("number"), "{path}.{name}");
            }
            0
        }
    }
}

#[test]
fn the_schema_takes_what_the_reader_takes() {
    let schema = schema();
    assert_eq!(schema["$schema"], json!("https://json-schema.org/draft/2020-12/schema"));
    let compared = agrees(&schema, &STORY, false, &schema, "");
    assert!(compared > 150, "only {compared} shapes were compared");
}

/// Every field, as `path title description`.
fn fields(node: &Value, path: &str, found: &mut Vec<(String, Value, Value)>) {
    for (name, field) in node["properties"].as_object().into_iter().flatten() {
        let at = format!("{path}.{name}");
        found.push((at.clone(), field["title"].clone(), field["description"].clone()));
        fields(field, &at, found);
        fields(&field["items"], &at, found);
        fields(&field["additionalProperties"], &at, found);
    }
}

#[test]
fn every_field_has_a_title_and_a_description_for_the_editor() {
    let schema = schema();
    let mut found = Vec::new();
    fields(&schema, "", &mut found);
    fields(&schema["$defs"]["settings"], "settings", &mut found);
    assert!(found.len() > 100, "{found:?}");
    for (path, title, description) in found {
        assert!(title.as_str().is_some_and(|title| !title.is_empty()), "{path} has no title");
        assert!(description.as_str().is_some_and(|text| text.ends_with('.')), "{path} has no description");
    }
}

#[test]
fn the_schema_describes_an_input_as_the_page_does() {
    let schema = schema();
    for input in CATALOGUE {
        let description = &schema["$defs"]["settings"]["properties"][input.id]["description"];
        assert_eq!(description, &Value::from(about(input.id)), "{}", input.id);
    }
}

#[test]
fn the_page_for_authors_names_every_field() {
    let schema = schema();
    let page = read(&root().join("docs/STORIES.md"));
    let mut found = Vec::new();
    fields(&schema, "", &mut found);
    for (path, ..) in found {
        let name = path.rsplit('.').next().expect("a name");
        assert!(page.contains(&format!("`{name}`")), "{path} is not explained");
    }
}
