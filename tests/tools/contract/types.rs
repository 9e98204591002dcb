//! The names and the records of the boundary, for TypeScript: literal unions of whatever has a name, and a declaration
//! for each record with what its fields count.

use ai_savings_calculator::api::{CHARTS, COLOURS};
use ai_savings_calculator::model::{
    Backcast, Band, Bounds, CATALOGUE, Code, Copyright, Distribution, Event, FaceValue, Family, Field, Fine, Grade,
    Group, Input, Noise, OUTPUTS, Preset, STEPS, Shape as Scale, Shares, Summary, Title, Unit, WarningCode, Work, Year,
};
use ai_savings_calculator::story::{Keys, Property as Part, STORY, Schema, StoryProblemCode};
use serde_json::Value;

use super::words::about;

/// `src/api/names.d.ts`.
pub fn text() -> String {
    let ids = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let outputs: Vec<_> = OUTPUTS.iter().collect();
    let crossings = ["visibleGain", "visibleCost", "materialGain", "materialCost"];
    let units = |used: Vec<Unit>| {
        Unit::ALL.iter().filter(|unit| used.contains(unit)).map(|unit| unit.id().to_owned()).collect::<Vec<_>>()
    };
    let fields = |names: Vec<&'static str>| names.into_iter().map(str::to_owned).collect::<Vec<_>>();
    let parts = [
        "/* Written from the core by `cargo run --example contract`; what has no table there is in `types.d.ts`. */\n"
            .to_owned(),
        union("Unit", "What a number counts.", &fields(Unit::ALL.iter().map(|unit| unit.id()).collect())),
        union("InputName", "The inputs that are a number.", &fields(CATALOGUE.iter().map(|it| it.id).collect())),
        union("InputUnit", "What an input counts.", &units(CATALOGUE.iter().map(|input| input.unit).collect())),
        inputs(),
        union("GroupName", "Where an input belongs.", &fields(Group::ALL.iter().map(|it| it.id()).collect())),
        union("Grade", "What a default or a fact rests on.", &fields(Grade::ALL.iter().map(|it| it.id()).collect())),
        union(
            "ScaleName",
            "The scale on which values are spread.",
            &fields(Scale::ALL.iter().map(|it| it.id()).collect()),
        ),
        union(
            "DistributionName",
            "How values are spread over their ranges.",
            &fields(Family::ALL.map(|(id, _)| id).into()),
        ),
        union("PresetName", "", &fields(Preset::ALL.map(|(id, _)| id).into())),
        union(
            "OutputName",
            "What drivers are measured by and goals are set for.",
            &fields(outputs.iter().map(|output| output.id).collect()),
        ),
        union("OutputUnit", "What an output counts.", &units(outputs.iter().map(|output| output.unit).collect())),
        results(),
        union("StepName", "The steps of the claim chain, in their order.", &ids(&STEPS)),
        union("CrossingName", "What an effect can become, as a gain or as a cost.", &ids(&crossings)),
        union(
            "WarningCode",
            "What hardly goes together.",
            &fields(WarningCode::ALL.iter().map(|it| it.id()).collect()),
        ),
        union(
            "ChanceName",
            "What may happen in a future, within its horizon.",
            &fields(Event::ALL.map(|(id, _)| id).into()),
        ),
        union("ProblemCode", "Why something was refused.", &fields(Code::ALL.iter().map(|it| it.id()).collect())),
        union(
            "StoryProblemCode",
            "What is wrong with a story, or probably not meant.",
            &fields(Code::ALL.iter().map(|it| it.id()).chain(StoryProblemCode::OWN.iter().map(|it| it.id())).collect()),
        ),
        charts(),
        union("ColourName", "The parts of a chart that have a colour.", &ids(&COLOURS)),
        record("Year", "One projected year.", Year::FIELDS),
        record("Summary", "What all projected years come to.", Summary::FIELDS),
        record("Bounds", "What needs no forecast, on figures of the base year.", Bounds::FIELDS),
        record("Shares", "Shares that the claim chain speaks of.", Shares::FIELDS),
        record("Band", "Quantiles of the futures in one year.", Band::FIELDS),
        record(
            "Distribution",
            "How a number at the end of the horizon is distributed over all futures, in its own unit. An error is `null` of a \
             single future.",
            Distribution::FIELDS,
        ),
        record("UsualMoves", "How the margin moved from one reported year to the next.", Noise::FIELDS),
        record(
            "BackcastYear",
            "A later year as it would have been projected, and as it was reported.",
            Backcast::FIELDS,
        ),
        record("TitleCosts", "What a sequence costs without and with the tools.", Title::FIELDS),
        record("Work", "The labour saved in the last year.", Work::FIELDS),
        record("Fine", "The highest fine; euros are not converted.", Fine::FIELDS),
        record("Copyright", "What works of others cost.", Copyright::FIELDS),
        record("FaceValue", "A saving taken at face value, on figures of the base year.", FaceValue::FIELDS),
        story(),
    ];
    parts.join("\n")
}

fn comment(about: &str, indent: &str) -> String {
    let about = about.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut lines = vec![String::new()];
    for word in about.split(' ') {
        let last = lines.last_mut().expect("there is one");
        if !last.is_empty() && last.chars().count() + word.chars().count() > 110 {
            lines.push(word.to_owned());
        } else {
            *last += &format!("{}{word}", if last.is_empty() { "" } else { " " });
        }
    }
    match lines.as_slice() {
        [only] if only.is_empty() => String::new(),
        [only] => format!("{indent}/** {only} */\n"),
        lines => {
            let lines: String = lines.iter().map(|line| format!("{indent} * {line}\n")).collect();
            format!("{indent}/**\n{lines}{indent} */\n")
        }
    }
}

fn union(name: &str, about: &str, ids: &[String]) -> String {
    let ids: String = ids.iter().map(|id| format!("\n  | \"{id}\"")).collect();
    format!("{}export type {name} ={ids};\n", comment(about, ""))
}

fn inputs() -> String {
    let field =
        |input: &Input| format!("{}  {}: number;\n", comment(&counted(&about(input.id), input.unit), "  "), input.id);
    let fields: String = CATALOGUE.iter().map(field).collect();
    format!(
        "/** Every input by name. Shares and rates are fractions, money is in millions. */\n\
         export interface AllInputs {{\n{fields}  /** The shares of a title's cost expensed year by year; they sum to 1. */\n  \
         amortCurve: number[];\n}}\n"
    )
}

fn counted(about: &str, unit: Unit) -> String {
    if unit == Unit::Inherited { about.to_owned() } else { format!("{about} In {}.", unit.id()) }
}

fn record<T>(name: &str, about: &str, fields: &[Field<T>]) -> String {
    let field = |field: &Field<T>| {
        let kind = if field.is_optional { "number | null" } else { "number" };
        format!("{}  {}: {kind};\n", comment(&counted(field.about, field.unit), "  "), field.id)
    };
    let fields: String = fields.iter().map(field).collect();
    format!("{}export interface {name} {{\n{fields}}}\n", comment(about, ""))
}

/// What each chart is drawn from, by its name.
fn charts() -> String {
    let fields: String = CHARTS.iter().map(|chart| format!("  {}: {};\n", chart.name, chart.request)).collect();
    format!(
        "/** What each chart is drawn from. */\nexport interface ChartRequests {{\n{fields}}}\n\n\
         export type ChartName = keyof ChartRequests;\n\nexport type ChartRequest = ChartRequests[ChartName];\n"
    )
}

fn results() -> String {
    let names = Year::FIELDS.iter().map(|field| field.id.to_owned());
    let names = names.chain(Summary::FIELDS.iter().map(|field| field.id.to_owned()));
    let names: Vec<_> = names.chain(Bounds::FIELDS.iter().map(|field| format!("bounds.{}", field.id))).collect();
    union("ResultName", "The results of a projection, as a working and a sentence name them.", &names)
}

/// A story that was checked: what may be left out of the file and is a list or a map is there.
fn story() -> String {
    let words: Value =
        serde_json::from_str(include_str!("../../../www/texts/en/story-format.json")).expect("valid JSON");
    let kind = kind(&STORY, "", "", &words["fields"]);
    format!(
        "/** An article's figures, texts and sources, checked. `docs/STORIES.md` explains every field. */\nexport interface Story {kind}\n"
    )
}

fn kind(shape: &Schema, path: &str, indent: &str, words: &Value) -> String {
    let inner = format!("{indent}  ");
    match shape {
        Schema::Nullable(shape) => format!("{} | null", kind(shape, path, indent, words)),
        Schema::Version => "1".to_owned(),
        Schema::Text { .. } | Schema::Formatted(_) => "string".to_owned(),
        Schema::Choice(words) => words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" | "),
        Schema::Number { .. } | Schema::Input(_) => "number".to_owned(),
        Schema::List { least: 2, most: 2, .. } => "[name: string, unit: string]".to_owned(),
        Schema::List { of, .. } => format!("{}[]", kind(of, &format!("{path}[]"), indent, words)),
        Schema::Sources { .. } => "string[]".to_owned(),
        Schema::Record(fields) => {
            let field = |field: &Part| {
                let path = if path.is_empty() { field.name.to_owned() } else { format!("{path}.{}", field.name) };
                let is_filled = matches!(field.schema, Schema::List { .. } | Schema::Map { .. } | Schema::Ranges);
                let mark = if field.required || is_filled { "" } else { "?" };
                let about = words[&path]["description"].as_str().unwrap_or_default();
                let kind = kind(field.schema, &path, &inner, words);
                format!("{}{inner}{}{mark}: {kind};\n", comment(about, &inner), field.name)
            };
            format!("{{\n{}{indent}}}", fields.iter().map(field).collect::<String>())
        }
        // The check fills in what a preset leaves out; `null` is a figure that the company does not disclose.
        Schema::Map { keys: Keys::Presets, .. } => "Record<PresetName, StoryInputs>".to_owned(),
        Schema::Map { of, .. } => format!("Record<string, {}>", kind(of, &format!("{path}.*"), indent, words)),
        Schema::Settings => "Partial<StoryInputs>".to_owned(),
        Schema::Ranges => "Partial<Record<InputName, [number, number]>>".to_owned(),
    }
}
