//! Checks story files: prints `file: path code` for each problem, and fails if one of them keeps a story from being
//! shown. A warning does not.
//!
//! ```sh
//! cargo run --example check-stories -- www/stories/netflix-q2-2025.json
//! ```
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a file that cannot be read is a failure")]

use std::path::PathBuf;
use std::process::ExitCode;

use ai_savings_calculator::api::Raw;
use ai_savings_calculator::story::check;

fn main() -> ExitCode {
    let named: Vec<PathBuf> = std::env::args().skip(1).map(PathBuf::from).collect();
    let files = if named.is_empty() { own_stories() } else { named };
    let mut is_sound = true;
    for file in &files {
        let text = std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        // What is not JSON is not a story either.
        let value = serde_json::from_str(&text).unwrap_or(Raw::Nothing);
        let checked = check(&value);
        for problem in &checked.problems {
            let place = if problem.path.is_empty() { "story" } else { &problem.path };
            let limit = problem.limit.map(|limit| format!(" (limit {limit})")).unwrap_or_default();
            let warning = if problem.is_fatal { "" } else { ", a warning" };
            println!("{}: {place} {}{limit}{warning}", file.display(), problem.code.id());
        }
        is_sound &= checked.story.is_some();
    }
    println!("{} stories checked", files.len());
    if is_sound { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Every story of the product, in the order of their names.
fn own_stories() -> Vec<PathBuf> {
    let folder = std::fs::read_dir("www/stories").expect("the stories are there");
    let mut files: Vec<_> = folder.map(|entry| entry.expect("a file").path()).collect();
    files.retain(|file| {
        let name = file.to_string_lossy();
        name.ends_with(".json") && !name.ends_with(".schema.json")
    });
    files.sort();
    files
}
