//! Lists of what has a folder of its own: the stories and the languages. Adding a file or a folder there is enough.

use std::fs;
use std::path::Path;

use serde_json::Value;

/// The story that authors begin with. It is about no company, so it is not among the companies, and last of all stories.
const TEMPLATE: &str = "blank";

/// `www/story/all.js`.
pub fn stories() -> String {
    let mut stories = names("www/stories", |name| Some(name.strip_suffix(".json")?.to_owned()));
    stories.retain(|id| !id.ends_with(".schema"));
    let first = default_story();
    stories.sort_by_key(|id| (*id != first, id == TEMPLATE, company(id), id.clone()));
    // The order that the linter of the shell keeps.
    let mut sorted = stories.clone();
    sorted.sort();
    let imports: String =
        sorted.iter().map(|id| format!("import {} from \"../stories/{id}.json\";\n", variable(id))).collect();
    let list: String = stories.iter().map(|id| format!("  {},\n", variable(id))).collect();
    format!(
        "\
/**
 * Every story of the project, the default one first. Written from the folder `stories` by `cargo run --example contract`.
 *
 * @import {{ Story }} from \"../../target/wasm/engine.js\"
 */

{imports}
/** @param {{unknown}} files */
const read = (files) => /** @type {{Story[]}} */ (files);

export const STORIES = read([
  // The template for authors comes last.
{list}]);

/** Those of a company. */
export const COMPANIES = STORIES.slice(0, -1);
"
    )
}

/// `www/texts/languages.js`.
pub fn languages() -> String {
    let lines = imports("LANGUAGES", tags().iter(), "index");
    format!(
        "\
/**
 * The languages by their tags. Written from the folders here by `cargo run --example contract`.
 *
 * @import {{ Texts }} from \"./index.js\"
 */

/** @type {{Map<string, () => Promise<{{ texts: Texts }}>>}} */
export const LANGUAGES = new Map();
{lines}"
    )
}

/// `www/texts/page-languages.js`.
pub fn page_languages() -> String {
    let lines = imports("PAGES", tags().iter(), "pages");
    format!(
        "\
/**
 * The texts of the pages, by the tags of their languages. Written from the folders here by `cargo run --example contract`.
 *
 * @import {{ PageTexts }} from \"./pages.js\"
 */

/** @type {{Map<string, () => Promise<PageTexts>>}} */
export const PAGES = new Map();
{lines}"
    )
}

/// The languages that have a folder.
fn tags() -> Vec<String> {
    names("www/texts", |name| Some(name.to_owned()).filter(|name| !name.contains('.')))
}

/// A line for each language that puts into the list what imports its module of this name.
fn imports<'a>(list: &str, tags: impl Iterator<Item = &'a String>, module: &str) -> String {
    tags.map(|tag| format!("{list}.set(\"{tag}\", () => import(\"./{tag}/{module}.js\"));\n")).collect()
}

fn root(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The names in a folder as `name` reads them, in order.
fn names(folder: &str, name: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let entries = fs::read_dir(root(folder)).expect(folder);
    let mut names: Vec<_> =
        entries.filter_map(|entry| name(entry.expect(folder).file_name().to_str().expect("a plain name"))).collect();
    names.sort();
    names
}

/// The story that needs no file: the one that `www/texts/en/index.js` summarises.
fn default_story() -> String {
    let code = fs::read_to_string(root("www/texts/en/index.js")).expect("the default story");
    let (before, _) = code.split_once(".json?summary").expect("a summary of a story");
    before.rsplit('/').next().expect("a name").to_owned()
}

/// What a story calls its company.
fn company(id: &str) -> String {
    let text = fs::read_to_string(root(&format!("www/stories/{id}.json"))).expect(id);
    let story: Value = serde_json::from_str(&text).expect(id);
    story["company"].as_str().expect(id).to_owned()
}

/// The id of a story as the name of a variable: `disneyFy2025`.
fn variable(id: &str) -> String {
    let words = id.split('-').enumerate();
    words.map(|(i, word)| if i == 0 { word.to_owned() } else { word[..1].to_uppercase() + &word[1..] }).collect()
}
