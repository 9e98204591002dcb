//! The contract between the core and the shell, written from the tables of the core: the names and records of the
//! boundary for TypeScript, what each result counts, the schema of a story for editors; and the lists of stories and
//! languages, written from their folders.

mod charts;
mod folders;
mod json;
pub mod results;
pub mod schema;
pub mod types;
pub mod words;

/// Every file that is written from the core or from a folder, by its path from the root, with what it has to hold.
pub fn files() -> [(&'static str, String); 9] {
    [
        ("src/api/names.d.ts", types::text()),
        ("www/engine/results.js", results::text()),
        ("www/engine/headlines.js", results::headlines()),
        ("www/element/chart-heights.css", charts::heights()),
        ("www/view/chart-layout.js", charts::text()),
        ("www/stories/story.schema.json", schema::text()),
        ("www/story/all.js", folders::stories()),
        ("www/texts/languages.js", folders::languages()),
        ("www/texts/page-languages.js", folders::page_languages()),
    ]
}
