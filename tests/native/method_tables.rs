//! The tables of the method page that are made from the code.

use std::collections::BTreeMap;
use std::fs;

use ai_savings_calculator::model::{
    Assumed, Assumptions, Bounds, CATALOGUE, Copyright, FaceValue, Field, Fine, Grade, Group, Input, Inputs, Job,
    Preset, Projection, STANDARD_CURVES, Sequence, Shape, StandardCurve, Summary, Title, Work, Works, Year, bounds,
    project,
};

use super::contract::written::words::about;
use super::number_text::{exact, shown, trimmed, unit};

/// Every generated part of the page: the name in its mark, and its text.
pub fn all() -> [(&'static str, String); 13] {
    [
        ("curves", curves()),
        ("inputs", inputs()),
        ("example", example()),
        ("presets", presets()),
        ("year", fields(Year::FIELDS, "year.rs")),
        ("summary", fields(Summary::FIELDS, "projection.rs")),
        ("bounds", base_bounds()),
        ("assumed", assumed()),
        ("title", fields(Title::FIELDS, "title.rs")),
        ("work", fields(Work::FIELDS, "work.rs")),
        ("fine", fields(Fine::FIELDS, "risk.rs")),
        ("copyright", fields(Copyright::FIELDS, "risk.rs")),
        ("face value", fields(FaceValue::FIELDS, "face_value.rs")),
    ]
}

fn curves() -> String {
    let row = |curve: &StandardCurve| {
        vec![code(curve.id), curve.weights.iter().map(|weight| trimmed(*weight, 2)).collect::<Vec<_>>().join(", ")]
    };
    table(&["Curve", "Share of the cost expensed in year of release 0, 1, 2, …"], STANDARD_CURVES.iter().map(row))
}

fn inputs() -> String {
    let columns = ["Input", "Meaning", "Unit", "Slider", "Limits", "Cautious", "Base", "Bold", "Uncertain", "Basis"];
    let group = |group: &Group| {
        let rows = CATALOGUE.iter().filter(|input| input.group == *group).map(input);
        format!("**{}**\n\n{}", title(group.id()), table(&columns, rows))
    };
    Group::ALL.iter().map(group).collect::<Vec<_>>().join("\n")
}

fn input(input: &Input) -> Vec<String> {
    let number = |number: f64| exact(number, input.unit);
    let range = |(least, greatest): (f64, f64)| format!("{} to {}", number(least), number(greatest));
    let spread = input.spread.map_or(String::new(), |spread| {
        let scale = if spread.shape == Shape::Logarithmic { ", logarithmic" } else { "" };
        let tools = match spread.with_tools {
            moves if moves > 0.0 => ", rises with the tools",
            moves if moves < 0.0 => ", falls with the tools",
            _ => "",
        };
        range((spread.low, spread.high)) + scale + tools
    });
    let [cautious, base, bold] = input.presets.map(number);
    let about = about(input.id);
    let unit = unit(input.unit).to_owned();
    let (slider, limits) = (range(input.slider), range(input.limits));
    vec![code(input.id), about, unit, slider, limits, cautious, base, bold, spread, basis(input)]
}

fn basis(input: &Input) -> String {
    let grade = match input.basis.grade {
        Grade::Filing => "filing",
        Grade::DerivedFromFilings => "derived from filings",
        Grade::CompanyStatement => "company statement",
        Grade::Press => "press",
        Grade::Assumption => "assumption",
    };
    let sources: String = input.basis.sources.iter().map(|source| format!("[{source}]")).collect();
    format!("{grade} {sources}").trim_end().to_owned()
}

fn preset(preset: Preset) -> (Assumptions, Projection) {
    let assumptions = Assumptions::new(Inputs::preset(preset)).expect("a preset is valid");
    let projection = project(&assumptions);
    (assumptions, projection)
}

/// The years of the base preset that the worked example shows, and the fields it shows of them.
const EXAMPLE_YEARS: [usize; 3] = [1, 4, 7];
const EXAMPLE_FIELDS: [&str; 14] = [
    "revenue",
    "contentCash",
    "scopePool",
    "adoption",
    "exposed",
    "grossSaving",
    "rework",
    "tool",
    "contentSaving",
    "programmeCost",
    "netCash",
    "plContentSaving",
    "plSaving",
    "marginUpliftPts",
];

fn example() -> String {
    let (_, projection) = preset(Preset::Base);
    let years = EXAMPLE_YEARS.map(|t| projection.years[t - 1]);
    let heads = years.map(|year| year.year.to_string());
    let row = |id: &&str| {
        let field = Year::FIELDS.iter().find(|field| field.id == *id).expect(id);
        let mut cells = vec![code(field.id), unit(field.unit).to_owned()];
        cells.extend(years.iter().map(|year| shown((field.read)(year), field.unit)));
        cells
    };
    table(&["Field", "Unit", &heads[0], &heads[1], &heads[2]], EXAMPLE_FIELDS.iter().map(row))
}

fn presets() -> String {
    let presets = Preset::ALL.map(|(_, name)| preset(name).1);
    let of_summary = Summary::FIELDS.iter().map(|field| {
        let mut cells = vec![code(field.id), unit(field.unit).to_owned()];
        cells.extend(presets.iter().map(|projection| shown((field.read)(&projection.summary), field.unit)));
        cells
    });
    let of_last_year = ["plSaving", "marginUpliftPts", "plShareOfPretaxPct"].map(|id| {
        let field = Year::FIELDS.iter().find(|field| field.id == id).expect(id);
        let mut cells = vec![format!("{}, last year", code(id)), unit(field.unit).to_owned()];
        let last = |projection: &Projection| *projection.years.last().expect("a year");
        cells.extend(presets.iter().map(|projection| shown((field.read)(&last(projection)), field.unit)));
        cells
    });
    table(&["Field", "Unit", "Cautious", "Base", "Bold"], of_summary.chain(of_last_year))
}

/// What is assumed beside the inputs, for one working alone.
fn assumed() -> String {
    let row = |assumed: &Assumed| {
        let (least, greatest) = assumed.limits;
        let limits = format!("{} to {}", exact(least, assumed.unit), exact(greatest, assumed.unit));
        let default = assumed.default.map_or("none".to_owned(), |number| exact(number, assumed.unit));
        vec![code(assumed.id), unit(assumed.unit).to_owned(), limits, default]
    };
    let all = [Sequence::ASSUMED, Job::ASSUMED, Works::ASSUMED].into_iter().flatten();
    table(&["Number", "Unit", "Limits", "Default"], all.map(row))
}

fn fields<T>(fields: &[Field<T>], file: &str) -> String {
    let comments = comments(file);
    let row = |field: &Field<T>| vec![code(field.id), unit(field.unit).to_owned(), meaning(field, &comments)];
    table(&["Field", "Unit", "Meaning"], fields.iter().map(row))
}

fn base_bounds() -> String {
    let (comments, bounds) = (comments("bounds.rs"), bounds(&preset(Preset::Base).0));
    let row = |field: &Field<Bounds>| {
        let value = shown((field.read)(&bounds), field.unit);
        vec![code(field.id), unit(field.unit).to_owned(), meaning(field, &comments), value]
    };
    table(&["Field", "Unit", "Meaning", "Base"], Bounds::FIELDS.iter().map(row))
}

/// What a field says in words, where it does, and its formula.
fn meaning<T>(field: &Field<T>, comments: &BTreeMap<String, String>) -> String {
    let words = comments.get(field.id).map_or("", String::as_str);
    format!("{words} {}", code(field.formula)).trim_start().to_owned()
}

/// What the sources say of each field in words, by its name at the boundary.
fn comments(file: &str) -> BTreeMap<String, String> {
    let path = format!("{}/src/model/{file}", env!("CARGO_MANIFEST_DIR"));
    let source = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let (mut comment, mut comments) = (Vec::new(), BTreeMap::new());
    for line in source.lines().map(str::trim) {
        if let Some(words) = line.strip_prefix("/// ") {
            comment.push(words.replace("`None`", "none"));
        } else {
            if let Some((_, id)) = line.split_once(" = \"").filter(|_| !comment.is_empty()) {
                comments.insert(id.split('"').next().unwrap_or_default().to_owned(), comment.join(" "));
            }
            comment.clear();
        }
    }
    comments
}

fn code(id: &str) -> String {
    format!("`{id}`")
}

fn title(id: &str) -> String {
    id[..1].to_uppercase() + &id[1..]
}

fn table(columns: &[&str], rows: impl Iterator<Item = Vec<String>>) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | ")).replace("|  |", "| |").replace("|  |", "| |");
    let head = columns.iter().map(ToString::to_string).collect::<Vec<_>>();
    let rule = format!("|{}\n", "---|".repeat(columns.len()));
    line(&head) + &rule + &rows.map(|cells| line(&cells)).collect::<String>()
}
