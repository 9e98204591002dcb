//! Which layer may use which: the arrows of the architecture, read from the paths that the sources name.

use super::imports::{circle, modules};
use super::paths::paths;
use super::sources::{dependencies, module, read, root, sources};

/// What one layer may name. Everything else among the crate's own layers and its dependencies is out of bounds.
struct Layer {
    name: &'static str,
    layers: &'static [&'static str],
    crates: &'static [&'static str],
}

const LAYERS: [Layer; 6] = [
    // Pure arithmetic: it must give the same bits everywhere and be testable without anything around it.
    Layer { name: "model", layers: &["model"], crates: &["libm", "rand", "rand_core", "rand_chacha", "rand_pcg"] },
    // A value of any shape: requests and stories are both read from one, and it does not know them.
    Layer { name: "raw", layers: &["raw"], crates: &["serde"] },
    // The format of a story: it takes limits, presets and grades from the model and draws nothing.
    Layer { name: "story", layers: &["story", "raw", "model"], crates: &["serde", "serde_json"] },
    Layer { name: "chart", layers: &["chart", "model"], crates: &["libm", "plotters", "plotters_backend"] },
    Layer {
        name: "api",
        layers: &["api", "chart", "story", "raw", "model"],
        crates: &["serde", "serde_json", "plotters", "plotters_backend"],
    },
    Layer {
        name: "web",
        layers: &["web", "api", "chart", "story", "raw", "model"],
        crates: &[
            "serde",
            "plotters",
            "plotters_backend",
            "plotters_canvas",
            "console_error_panic_hook",
            "js_sys",
            "serde_wasm_bindgen",
            "wasm_bindgen",
            "web_sys",
        ],
    },
];

/// Clocks and entropy arrive as arguments, or the same request would not give the same bytes.
const WORLD: [&str; 6] = ["std::time", "core::time", "rand::random", "rand::rng", "rand::thread_rng", "getrandom"];
const WORLDLY_NAMES: [&str; 3] = ["Instant", "SystemTime", "OsRng"];

/// The paths in `source` that `layer` must not name. `dependencies` are all the crates there are.
fn violations(source: &str, layer: &Layer, module: &str, dependencies: &[String]) -> Vec<String> {
    let beneath = |path: &str, root: &str| path == root || path.starts_with(&format!("{root}::"));
    let forbidden = |path: &String| {
        let mut names = path.split("::");
        let (first, second) = (names.next().unwrap_or_default(), names.next());
        let stranger = dependencies.iter().any(|name| name == first) && !layer.crates.contains(&first);
        let upstream = first == "crate"
            && second
                .is_some_and(|name| LAYERS.iter().any(|other| other.name == name) && !layer.layers.contains(&name));
        let worldly =
            WORLD.iter().any(|root| beneath(path, root)) || path.split("::").any(|name| WORLDLY_NAMES.contains(&name));
        stranger || upstream || worldly
    };
    paths(source, module).into_iter().filter(forbidden).collect()
}

#[test]
fn every_layer_names_only_what_it_may_know() {
    let (dependencies, mut checked, mut wrong) = (dependencies(), Vec::new(), Vec::new());
    assert!(["serde", "plotters", "web_sys"].iter().all(|name| dependencies.iter().any(|known| known == name)));
    for file in sources(&root().join("src")) {
        let module = module(&file);
        let name = module.split("::").nth(1).unwrap_or_default();
        // The crate's root lists the modules and imports nothing.
        let layer = LAYERS.iter().find(|layer| layer.name == name);
        assert!(layer.is_some() || module == "crate", "{} belongs to no layer", file.display());
        let alone = Layer { name: "crate", layers: &[], crates: &[] };
        for path in violations(&read(&file), layer.unwrap_or(&alone), &module, &dependencies) {
            wrong.push(format!("{} names {path}", file.display()));
        }
        checked.push(module);
    }
    assert!(checked.iter().any(|module| module == "crate::model::cost"), "the sources were not found: {checked:?}");
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let sources: Vec<_> = sources(&root().join("src")).iter().map(|file| (module(file), read(file))).collect();
    let modules = modules(sources.iter().map(|(module, source)| (module.as_str(), source.as_str())));
    assert!(modules.contains_key("crate::model::cost"), "the sources were not found");
    let found = circle(&modules);
    assert!(found.is_none(), "{}", found.unwrap_or_default().join(" → "));
}

#[test]
fn the_root_and_the_exports_stay_short() {
    for (file, most) in [("src/lib.rs", 60), ("src/web.rs", 200)] {
        let lines = read(&root().join(file)).lines().count();
        assert!(lines <= most, "{file} has {lines} lines, {most} at most");
    }
}

#[test]
fn no_source_is_longer_than_three_hundred_lines() {
    for file in sources(&root().join("src")) {
        let lines = read(&file).lines().count();
        assert!(lines <= 300, "{} has {lines} lines", file.display());
    }
}

#[test]
fn each_kind_of_violation_is_noticed() {
    let dependencies =
        ["serde", "plotters", "plotters_canvas", "web_sys", "wasm_bindgen", "libm", "rand"].map(String::from);
    let cases = [
        ("model", "use serde::Serialize;", "serde::Serialize"),
        ("model", "use crate::chart::{savings, RenderOptions};", "crate::chart::savings"),
        ("model", "use super::super::api::Raw;", "crate::api::Raw"),
        ("model", "let now = std::time::Instant::now();", "std::time::Instant::now"),
        ("model", "use rand::{random, Rng};", "rand::random"),
        ("chart", "use std::{fmt, time::SystemTime};", "std::time::SystemTime"),
        ("chart", "fn draw(options: &crate::api::RenderOptions) {}", "crate::api::RenderOptions"),
        ("chart", "#[derive(serde::Serialize)] struct Bar;", "serde::Serialize"),
        ("api", "use plotters_canvas::CanvasBackend;", "plotters_canvas::CanvasBackend"),
        ("api", "let window: web_sys::Window;", "web_sys::Window"),
        ("story", "use crate::chart::Picture;", "crate::chart::Picture"),
        ("story", "use crate::api::Raw;", "crate::api::Raw"),
        ("chart", "use crate::story::Story;", "crate::story::Story"),
        ("chart", "use crate::raw::Raw;", "crate::raw::Raw"),
        ("raw", "use crate::model::Code;", "crate::model::Code"),
    ];
    for (name, source, path) in cases {
        let layer = LAYERS.iter().find(|layer| layer.name == name).expect(name);
        let found = violations(source, layer, &format!("crate::{name}::here"), &dependencies);
        assert!(found.iter().any(|found| found == path), "{source} in {name} passes: {found:?}");
    }
}

#[test]
fn what_a_layer_may_know_is_no_violation() {
    let cases = [
        ("model", "use super::{Assumptions, cost}; fn e(x: f64) -> f64 { libm::exp(x).max(f64::MIN) }"),
        ("chart", "use crate::model::Year; use plotters::prelude::*; use super::RenderOptions;"),
        ("api", "/// Knows no web_sys::Window.\nuse serde::Serialize; use crate::chart::Picture; use crate::model;"),
    ];
    let dependencies = ["serde", "plotters", "web_sys", "libm"].map(String::from);
    for (name, source) in cases {
        let layer = LAYERS.iter().find(|layer| layer.name == name).expect(name);
        let found = violations(source, layer, &format!("crate::{name}::here"), &dependencies);
        assert!(found.is_empty(), "{source} in {name}: {found:?}");
    }
}
