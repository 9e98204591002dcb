//! Prints the worked example of `docs/METHOD.md` step by step: each result with its formula, its numbers and its value.
//!
//! ```sh
//! cargo run --example worked-example
//! ```

use ai_savings_calculator::model::{
    Assumptions, Inputs, Kind, Operand, Preset, Problem, Projection, Summary, Term, Unit, Working, Year, bounds,
    project, working,
};

/// The results of the last year that are printed beside a preset's summary.
const OF_LAST_YEAR: [&str; 3] = ["plSaving", "marginUpliftPts", "plShareOfPretaxPct"];

fn main() {
    match text() {
        Ok(text) => println!("{text}"),
        Err(problems) => eprintln!("The inputs cannot be calculated with: {problems:?}"),
    }
}

/// The whole example: three years of the base preset, and what each preset comes to at its horizon.
///
/// # Errors
///
/// Those of [`Assumptions::new`], if a preset breaks a limit.
pub fn text() -> Result<String, Vec<Problem>> {
    let mut sections = vec![
        "A line in the language of the formulas says how a result is made; the line below it has the numbers in\n\
         their place. Money is in millions. What is printed is rounded; what is calculated is not."
            .to_owned(),
    ];
    let base = Case::new(Preset::Base)?;
    let years = &base.projection.years;
    let shown = [years.first(), years.get(years.len() / 2), years.last()];
    for year in shown.into_iter().flatten() {
        let steps = Year::FIELDS.iter().filter_map(|field| base.step(field.id, Some(year.year)));
        sections.push(section(&format!("The base preset in {}", year.year), steps));
    }
    for (name, preset) in Preset::ALL {
        let case = Case::new(preset)?;
        let last = case.projection.years.last().map(|year| year.year);
        let of_summary = Summary::FIELDS.iter().filter_map(|field| case.step(field.id, None));
        let of_last_year = OF_LAST_YEAR.iter().filter_map(|id| case.step(id, last));
        sections.push(section(&format!("The {name} preset at its horizon"), of_summary.chain(of_last_year)));
    }
    Ok(sections.join("\n\n"))
}

/// A title, underlined, and steps beneath it.
fn section(title: &str, steps: impl Iterator<Item = String>) -> String {
    let underlined = format!("{title}\n{}", "=".repeat(title.chars().count()));
    [underlined].into_iter().chain(steps).collect::<Vec<_>>().join("\n\n")
}

/// A preset with what follows from it.
struct Case {
    assumptions: Assumptions,
    projection: Projection,
}

impl Case {
    fn new(preset: Preset) -> Result<Self, Vec<Problem>> {
        let assumptions = Assumptions::new(Inputs::preset(preset))?;
        Ok(Self { projection: project(&assumptions), assumptions })
    }

    /// How the result `field` is made, in `year` if every year has one.
    fn step(&self, field: &str, year: Option<i32>) -> Option<String> {
        working(&self.assumptions, &self.projection, &bounds(&self.assumptions), field, year)
            .map(|working| step(&working))
    }
}

/// The name of a result, its formula, the same with numbers, and what comes out.
fn step(working: &Working) -> String {
    let Working { field, year, unit, value, formula, terms, .. } = working;
    let name = year.map_or_else(|| field.clone(), |year| format!("{field}, {year}"));
    let formula = formula.replace("; ", "\n      ");
    let mut numbers = String::new();
    for term in terms {
        let text = spelled(&numbers, term);
        numbers.push_str(&text);
    }
    // A comparison decides between results and comes to none itself.
    let sign = if numbers.contains(['<', '≥']) { "since" } else { "=" };
    format!("{name}\n    = {formula}\n    {sign} {numbers}\n    = {}", result(*value, *unit))
}

/// A term as it continues `line`: a negative number behind an operator stands in brackets.
fn spelled(line: &str, term: &Term) -> String {
    let (text, value) = match term {
        Term::Text(text) => return (*text).to_owned(),
        Term::Operand(Operand { value, unit, kind: Kind::Input, .. }) => (input(*value, *unit), *value),
        Term::Operand(Operand { value, unit, .. }) => (number(*value, *unit), *value),
    };
    let is_behind = line.trim_end().ends_with(['+', '−', '×', '/']);
    if is_behind && value < 0.0 { format!("({text})") } else { text }
}

/// A result with its unit, where the number does not show it.
fn result(value: Option<f64>, unit: Unit) -> String {
    let Some(value) = value else { return "none".to_owned() };
    let unit_name = match unit {
        Unit::Millions => " millions",
        Unit::Years => " years",
        Unit::WholeYears => " (whole years)",
        Unit::Factor => " times",
        Unit::Points => " points",
        Unit::BasisPoints => " basis points",
        Unit::Percent => " %",
        _ => "",
    };
    number(value, Some(unit)) + unit_name
}

/// A result, rounded for reading.
fn number(value: f64, unit: Option<Unit>) -> String {
    match unit {
        Some(Unit::Share | Unit::RatePerYear) => grouped(value * 100.0, 2) + " %",
        Some(Unit::Points) => grouped(value, 4),
        Some(Unit::CalendarYear | Unit::WholeYears | Unit::Choice) => value.to_string(),
        _ => grouped(value, 2),
    }
}

/// An input as it is set, with as many decimals as it has.
fn input(value: f64, unit: Option<Unit>) -> String {
    let (scaled, sign) = match unit {
        Some(Unit::CalendarYear) => return value.to_string(),
        Some(Unit::Share | Unit::RatePerYear) => (value * 100.0, " %"),
        _ => (value, ""),
    };
    let text = grouped(scaled, 6);
    text.trim_end_matches('0').trim_end_matches('.').to_owned() + sign
}

/// A decimal number with a minus sign and with commas between the thousands.
fn grouped(value: f64, decimals: usize) -> String {
    let text = format!("{:.decimals$}", value.abs());
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let is_negative = value < 0.0 && text.contains(|digit: char| ('1'..='9').contains(&digit));
    let mut grouped = String::from(if is_negative { "−" } else { "" });
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    if fraction.is_empty() { grouped } else { format!("{grouped}.{fraction}") }
}
