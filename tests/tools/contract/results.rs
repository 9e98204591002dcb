//! What each result counts, and what it is about, for the parts of the shell that print results by their names.

use ai_savings_calculator::model::{Bounds, CATALOGUE, Field, Summary, Year};

/// `www/engine/results.js`.
pub fn text() -> String {
    let mut text = "\
/**
 * What each result counts, and what it is about: a `year`, `all` years of the projection together, or the `base` year.
 * Written from the core by `cargo run --example contract`.
 *
 * @import { ResultName, Unit } from \"../../target/wasm/engine.js\"
 */

/** @typedef {\"year\" | \"all\" | \"base\"} Scope */

/** @type {Record<ResultName, { unit: Unit, scope: Scope }>} */
export const RESULTS = {
"
    .to_owned();
    text += &rows(Year::FIELDS, "", "year");
    text += &rows(Summary::FIELDS, "", "all");
    text += &rows(Bounds::FIELDS, "bounds.", "base");
    text + "};\n"
}

/// `www/engine/headlines.js`.
pub fn headlines() -> String {
    let ids: Vec<_> = CATALOGUE.iter().filter(|input| input.headline).map(|input| format!("{:?}", input.id)).collect();
    format!(
        "\
/**
 * The inputs that are always on the page. Written from the core by `cargo run --example contract`; the build reads it.
 *
 * @type {{string[]}}
 */
export const HEADLINES = [{}];
",
        ids.join(", ")
    )
}

fn rows<T>(fields: &[Field<T>], prefix: &str, scope: &str) -> String {
    let row = |field: &Field<T>| {
        let name = format!("{prefix}{}", field.id);
        let name = if prefix.is_empty() { name } else { format!("{name:?}") };
        format!("  {name}: {{ unit: \"{}\", scope: \"{scope}\" }},\n", field.unit.id())
    };
    fields.iter().map(row).collect()
}
