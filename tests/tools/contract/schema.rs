//! The schema of a story, from the format that the reader of stories has. Its words are those of `www/texts`.

use ai_savings_calculator::model::{CATALOGUE, Input, Inputs, LARGEST_FIGURE, Preset, REPORTED};
use ai_savings_calculator::story::{Keys, Property, STORY, Schema, TextFormat, VERSION};
use serde_json::Value;

use super::json::{Json, object};
use super::words::about;

/// `www/stories/story.schema.json`.
pub fn text() -> String {
    let words: Value =
        serde_json::from_str(include_str!("../../../www/texts/en/story-format.json")).expect("valid JSON");
    let writer = Writer { words };
    let root = object([
        ("$schema", "https://json-schema.org/draft/2020-12/schema".into()),
        ("title", writer.words["title"].clone().into()),
        ("description", writer.words["description"].clone().into()),
    ]);
    let Json::Object(shape) = writer.shape(&STORY, "", false) else { unreachable!("a story is an object") };
    let schema = root.with(shape).with(vec![("$defs".to_owned(), writer.definitions())]);
    schema.text(0) + "\n"
}

struct Writer {
    words: Value,
}

impl Writer {
    /// What the value at a path of a story has to be.
    fn shape(&self, shape: &Schema, path: &str, nullable: bool) -> Json {
        let reference = |name: &str| object([("$ref", format!("#/$defs/{name}").into())]);
        match shape {
            Schema::Nullable(shape) => self.shape(shape, path, true),
            Schema::Version => object([("const", (VERSION as u64).into())]),
            Schema::Text { most: 120, .. } => reference("name"),
            Schema::Text { most: 8, .. } => reference("sign"),
            Schema::Text { .. } => reference("text"),
            Schema::Formatted(style) => reference(style_name(*style)),
            Schema::Choice(words) => object([("enum", strings(words))]),
            Schema::Number { limits: (least, _), .. } if *least == -LARGEST_FIGURE => {
                reference(if nullable { "reported" } else { "figure" })
            }
            Schema::Number { limits, whole } => number(*limits, *whole, nullable),
            Schema::Input(id) => {
                let input = CATALOGUE.iter().find(|input| input.id == *id).expect("an input");
                number(input.limits, input.unit.is_whole(), nullable)
            }
            Schema::List { least: 2, most: 2, .. } => reference("label"),
            Schema::List { of, least, most, .. } => {
                let mut fields = vec![("type".to_owned(), "array".into())];
                if *least > 0 {
                    fields.push(("minItems".to_owned(), (*least).into()));
                }
                fields.push(("maxItems".to_owned(), (*most).into()));
                let path = format!("{path}[]");
                fields.push(("items".to_owned(), self.titled(&path, self.shape(of, &path, false))));
                Json::Object(fields)
            }
            Schema::Sources { .. } => reference("sources"),
            Schema::Record(fields) => self.record(fields, path),
            Schema::Map { keys: Keys::Presets, of, .. } => {
                let preset = |(id, _): (&str, Preset)| {
                    let path = format!("{path}.{id}");
                    (id.to_owned(), self.titled(&path, self.shape(of, &path, false)))
                };
                closed(Preset::ALL.into_iter().map(preset).collect())
            }
            Schema::Map { keys, least, of } => {
                let mut fields = vec![("type".to_owned(), "object".into())];
                if *least > 0 {
                    fields.push(("minProperties".to_owned(), (*least).into()));
                }
                let key = if *keys == Keys::Languages { "language" } else { "id" };
                fields.push(("propertyNames".to_owned(), reference(key)));
                let path = format!("{path}.*");
                fields.push(("additionalProperties".to_owned(), self.titled(&path, self.shape(of, &path, false))));
                Json::Object(fields)
            }
            Schema::Settings => reference("settings"),
            Schema::Ranges => reference("ranges"),
        }
    }

    fn record(&self, fields: &[Property], path: &str) -> Json {
        let required = fields.iter().filter(|field| field.required).map(|field| field.name.into()).collect();
        let property = |field: &Property| {
            let path = if path.is_empty() { field.name.to_owned() } else { format!("{path}.{}", field.name) };
            (field.name.to_owned(), self.titled(&path, self.shape(field.schema, &path, false)))
        };
        let Json::Object(mut record) = closed(fields.iter().map(property).collect()) else { unreachable!("it is one") };
        record.insert(2, ("required".to_owned(), Json::List(required)));
        Json::Object(record)
    }

    /// A shape after its title and its description, where it has them.
    fn titled(&self, path: &str, shape: Json) -> Json {
        let words = &self.words["fields"][path];
        let mut fields: Vec<_> = ["title", "description"]
            .into_iter()
            .filter(|word| words[*word].is_string())
            .map(|word| (word.to_owned(), words[word].clone().into()))
            .collect();
        if let Json::Object(own) = shape {
            fields.extend(own);
        }
        Json::Object(fields)
    }

    /// What several places refer to.
    fn definitions(&self) -> Json {
        let described = |name: &str, shape: Json| {
            let Json::Object(shape) = shape else { unreachable!("each is an object") };
            (name.to_owned(), object([("description", self.words["definitions"][name].clone().into())]).with(shape))
        };
        let text =
            |most: usize| object([("type", "string".into()), ("minLength", 1.into()), ("maxLength", most.into())]);
        let written = |kind: Json, pattern: &str| object([("type", kind), ("pattern", pattern.into())]);
        let string = || Json::from("string");
        let perhaps = |kind: &str| strings(&[kind, "null"]);
        let of = |kind: Json, limits: [(&str, Json); 2], items: Json| {
            object([("type", kind)])
                .with(limits.map(|(name, limit)| (name.to_owned(), limit)).into())
                .with(vec![("items".to_owned(), items)])
        };
        let two = |items| of("array".into(), [("minItems", 2.into()), ("maxItems", 2.into())], items);
        let reference = |name: &str| object([("$ref", format!("#/$defs/{name}").into())]);
        let range = |input: &Input| {
            (input.id.to_owned(), object([("title", input.id.into()), ("$ref", "#/$defs/range".into())]))
        };
        let setting = |input: &Input| {
            let head = object([("title", input.id.into()), ("description", about(input.id).into())]);
            let Json::Object(number) = number(input.limits, input.unit.is_whole(), REPORTED.contains(&input.id)) else {
                unreachable!("it is an object")
            };
            (input.id.to_owned(), head.with(number))
        };
        let curve = object([
            ("title", Inputs::CURVE_ID.into()),
            ("description", CURVE.into()),
            ("type", "array".into()),
            ("minItems", 1.into()),
            ("maxItems", 20.into()),
            ("items", object([("type", "number".into()), ("minimum", 0.into())])),
        ]);
        let mut settings: Vec<_> = CATALOGUE.iter().map(setting).collect();
        settings.push((Inputs::CURVE_ID.to_owned(), curve));
        // What every object of JavaScript has: as the id of something it would be found where there is nothing.
        let inherited = strings(&[
            "constructor",
            "hasOwnProperty",
            "isPrototypeOf",
            "propertyIsEnumerable",
            "toLocaleString",
            "toString",
            "valueOf",
        ]);
        Json::Object(vec![
            described("name", text(120)),
            described("text", text(2_000)),
            described("sign", text(8)),
            described(
                "id",
                written(string(), "^[A-Za-z][A-Za-z0-9-]{0,63}$")
                    .with(vec![("not".to_owned(), object([("enum", inherited)]))]),
            ),
            described("storyId", written(string(), "^[a-z0-9-]{1,64}$")),
            described("currency", written(string(), "^[A-Z]{3}$")),
            described(
                "language",
                written(string(), "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$").with(vec![("maxLength".to_owned(), 64.into())]),
            ),
            described(
                "date",
                object([
                    ("type", string()),
                    ("format", "date".into()),
                    ("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$".into()),
                ]),
            ),
            described("published", written(perhaps("string"), "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?$")),
            described(
                "link",
                object([
                    ("type", perhaps("string")),
                    ("format", "uri".into()),
                    ("pattern", r#"^https://[^\s\\"<>]+$"#.into()),
                    ("maxLength", 2_000.into()),
                ]),
            ),
            described("figure", number((-LARGEST_FIGURE, LARGEST_FIGURE), false, false)),
            described("reported", number((-LARGEST_FIGURE, LARGEST_FIGURE), false, true)),
            described(
                "sources",
                object([("type", "array".into()), ("maxItems", 20.into()), ("items", reference("id"))]),
            ),
            described("label", two(reference("name"))),
            described("range", two(object([("type", "number".into())]))),
            described("ranges", closed(CATALOGUE.iter().map(range).collect())),
            described("settings", closed(settings)),
        ])
    }
}

/// What the amortisation curve is; the catalogue's rows are numbers.
const CURVE: &str = "The share of a title’s cost expensed in year of release 0, 1, 2, …; the shares sum to 1.";

/// An object with these properties and no others.
fn closed(properties: Vec<(String, Json)>) -> Json {
    object([
        ("type", "object".into()),
        ("additionalProperties", false.into()),
        ("properties", Json::Object(properties)),
    ])
}

fn number((least, greatest): (f64, f64), whole: bool, nullable: bool) -> Json {
    let kind = if whole { "integer" } else { "number" };
    let kind = if nullable { strings(&[kind, "null"]) } else { kind.into() };
    object([("type", kind), ("minimum", limit(least)), ("maximum", limit(greatest))])
}

/// A limit without a fraction where it has none.
fn limit(limit: f64) -> Json {
    if limit.fract() == 0.0 { (limit as i64).into() } else { limit.into() }
}

fn strings(words: &[&str]) -> Json {
    Json::List(words.iter().map(|word| Json::from(*word)).collect())
}

fn style_name(style: TextFormat) -> &'static str {
    match style {
        TextFormat::Id => "id",
        TextFormat::StoryId => "storyId",
        TextFormat::Currency => "currency",
        TextFormat::Language => "language",
        TextFormat::Date => "date",
        TextFormat::Published => "published",
        TextFormat::Link => "link",
    }
}
