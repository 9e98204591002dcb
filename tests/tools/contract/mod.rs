//! The contract between the core and the shell, written from the tables of the core: the names and records of the
//! boundary for TypeScript, what each result counts, and the schema of a story for editors.

mod json;
pub mod results;
pub mod schema;
pub mod types;

/// Every file that is written from the core, by its path from the root, with what it has to hold.
pub fn files() -> [(&'static str, String); 3] {
    [
        ("src/api/names.d.ts", types::text()),
        ("www/engine/results.js", results::text()),
        ("www/stories/story.schema.json", schema::text()),
    ]
}
