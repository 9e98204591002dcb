//! The crate's own sources and manifest, as files.

use std::fs;
use std::path::{Path, PathBuf};

/// The crates that the manifest names, in any of its tables of dependencies, as paths spell them.
pub fn dependencies() -> Vec<String> {
    let manifest = read(&root().join("Cargo.toml"));
    let mut in_dependencies = false;
    let mut names = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            in_dependencies = line.ends_with("dependencies]") && !line.contains("dev-dependencies");
        } else if let Some((name, _)) = line.split_once('=').filter(|_| in_dependencies) {
            names.push(name.trim().replace('-', "_"));
        }
    }
    names
}

/// The folder of the crate.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The text of a file.
pub fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every Rust source under `folder`.
pub fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let mut found: Vec<_> = paths
        .flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect();
    found.sort();
    found
}

/// The path of the module in `file`, such as `crate::model::cost`.
pub fn module(file: &Path) -> String {
    let inside = file.strip_prefix(root().join("src")).expect("a source").with_extension("");
    let names =
        inside.iter().map(|name| name.to_str().expect("a plain name")).filter(|name| !["mod", "lib"].contains(name));
    ["crate"].into_iter().chain(names).collect::<Vec<_>>().join("::")
}
