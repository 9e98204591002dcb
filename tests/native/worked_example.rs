//! The worked example that a student runs says what the method page says.

use super::sources::{read, root};

#[path = "../../docs/worked_example.rs"]
#[allow(dead_code, reason = "the example's own start is not needed here")]
mod example;

/// The rows of the table of the method page that is generated as `name`, its heads first.
fn rows(name: &str) -> Vec<Vec<String>> {
    let page = read(&root().join("docs/METHOD.md"));
    let (_, rest) = page.split_once(&format!("<!-- generated: {name} -->")).expect(name);
    let (table, _) = rest.split_once("<!-- end -->").expect(name);
    let lines = table.lines().filter(|line| line.starts_with('|') && !line.starts_with("|---"));
    let cells = |line: &str| line.trim_matches('|').split('|').map(|cell| cell.trim().replace('`', "")).collect();
    lines.map(cells).collect()
}

/// What the section `title` of the example prints for `name`, without the unit, which the page has in a separate
/// column.
fn printed(text: &str, title: &str, name: &str) -> String {
    let (_, section) = text.split_once(&format!("{title}\n=")).expect(title);
    let (_, step) = section.split_once(&format!("\n\n{name}\n")).expect(name);
    let value = step.split("\n\n").next().and_then(|step| step.lines().last()).expect(name);
    let value = value.trim_start().trim_start_matches("= ");
    ["millions", "points", "times", "years"]
        .iter()
        .fold(value, |value, unit| value.trim_end_matches(unit))
        .trim()
        .to_owned()
}

/// The same number, whether the page has the sign of percent in the cell or in the column of units.
fn agree(ours: &str, cell: &str, unit: &str) -> bool {
    let cell = if unit == "%" { format!("{cell} %") } else { cell.to_owned() };
    ours == cell
}

#[test]
fn the_years_of_the_base_preset_are_those_of_the_page() {
    let (text, rows) = (example::text().expect("the presets are valid"), rows("example"));
    let (heads, rows) = rows.split_first().expect("heads");
    assert!(heads.len() == 5 && rows.len() > 10, "{heads:?}");
    for row in rows {
        for (year, cell) in heads.iter().zip(row).skip(2) {
            let ours = printed(&text, &format!("The base preset in {year}"), &format!("{}, {year}", row[0]));
            assert!(agree(&ours, cell, &row[1]), "{} in {year}: {ours}, on the page {cell}", row[0]);
        }
    }
}

#[test]
fn the_presets_at_their_horizon_are_those_of_the_page() {
    let (text, rows) = (example::text().expect("the presets are valid"), rows("presets"));
    let (heads, rows) = rows.split_first().expect("heads");
    assert!(heads.len() == 5 && rows.len() > 10, "{heads:?}");
    for row in rows {
        for (preset, cell) in heads.iter().zip(row).skip(2) {
            let title = format!("The {} preset at its horizon", preset.to_lowercase());
            let ours = printed(&text, &title, &row[0].replace("last year", "2032"));
            assert!(agree(&ours, cell, &row[1]), "{} of {preset}: {ours}, on the page {cell}", row[0]);
        }
    }
}

#[test]
fn every_step_has_a_formula_its_numbers_and_a_value() {
    let text = example::text().expect("the presets are valid");
    let steps: Vec<_> = text.split("\n\n").filter(|step| step.contains("\n    = ")).collect();
    assert!(steps.len() > 100, "{} steps", steps.len());
    for step in steps {
        assert!(step.lines().count() >= 4, "{step}");
        assert!(!step.contains("−−") && !step.contains("+ −"), "two signs beside each other: {step}");
    }
}
