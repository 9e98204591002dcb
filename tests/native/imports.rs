//! Which file imports which: paths resolved to the files that define what they name, and circles among them.

use std::collections::{BTreeMap, BTreeSet};

use super::paths::{Named, Role, named};

/// What a source says of its module, by the path of the module.
pub type Modules = BTreeMap<String, Vec<Named>>;

/// The modules of `sources`: pairs of a module's path, such as `crate::model::cost`, and its text.
pub fn modules<'a>(sources: impl IntoIterator<Item = (&'a str, &'a str)>) -> Modules {
    sources.into_iter().map(|(module, source)| (module.to_owned(), named(source, module))).collect()
}

/// A circle of imports, if there is one: each module imports the next, and the last is the first again.
pub fn circle(modules: &Modules) -> Option<Vec<String>> {
    let imports: BTreeMap<&str, BTreeSet<&str>> =
        modules.keys().map(|module| (module.as_str(), imports(modules, module))).collect();
    imports.keys().find_map(|start| way_back(&imports, start))
}

/// The modules that define what `module` imports. A module that only hands a name on does not import it.
pub fn imports<'a>(modules: &'a Modules, module: &str) -> BTreeSet<&'a str> {
    let own = modules.get(module).into_iter().flatten();
    own.filter(|named| named.role != Role::Reexport)
        .filter_map(|named| definition(modules, &at_root(modules, &named.path, module)))
        .filter(|definition| *definition != module)
        .collect()
}

/// `path` from the root of the crate: its first name may be a module below `module`, or what `module` has imported.
fn at_root(modules: &Modules, path: &str, module: &str) -> String {
    let (first, rest) = path.split_once("::").unwrap_or((path, ""));
    let beneath = format!("{module}::{first}");
    let known = if modules.contains_key(&beneath) { Some(beneath) } else { brought_in(modules, module, first) };
    match known {
        Some(known) if !rest.is_empty() => format!("{known}::{rest}"),
        Some(known) => known,
        None => path.to_owned(),
    }
}

/// The module that defines what `path` names, however many modules hand it on; `None` outside the crate.
fn definition<'a>(modules: &'a Modules, path: &str) -> Option<&'a str> {
    // The longest beginning of the path that is a module: in `crate::model::Year` it is `crate::model`.
    let ends = path.match_indices("::").map(|(end, _)| end).chain([path.len()]);
    let end = ends.filter(|end| modules.contains_key(&path[..*end])).last()?;
    let (module, _) = modules.get_key_value(&path[..end])?;
    let name = path[end..].trim_start_matches("::").split("::").next().unwrap_or_default();
    match brought_in(modules, module, name) {
        Some(handed_on) => definition(modules, &at_root(modules, &handed_on, module)),
        None => Some(module),
    }
}

/// The path of what `module` has imported under `name`.
fn brought_in(modules: &Modules, module: &str, name: &str) -> Option<String> {
    let mut imported = modules.get(module)?.iter().filter(|named| named.role != Role::Mention);
    let path = &imported.find(|named| named.path != name && named.path.ends_with(&format!("::{name}")))?.path;
    // `pub use cost::Shot` in `crate::model` is relative to that module.
    let first = path.split("::").next().unwrap_or_default();
    let beneath = format!("{module}::{first}");
    Some(if modules.contains_key(&beneath) { format!("{module}::{path}") } else { path.clone() })
}

/// The shortest way along `imports` from `start` back to it.
fn way_back(imports: &BTreeMap<&str, BTreeSet<&str>>, start: &str) -> Option<Vec<String>> {
    let mut ways = vec![vec![start]];
    let mut seen = BTreeSet::new();
    while !ways.is_empty() {
        let mut longer = Vec::new();
        for way in ways {
            for next in way.last().and_then(|last| imports.get(last)).into_iter().flatten() {
                let on = [way.as_slice(), &[*next]].concat();
                if *next == start {
                    return Some(on.into_iter().map(str::to_owned).collect());
                }
                if seen.insert(*next) {
                    longer.push(on);
                }
            }
        }
        ways = longer;
    }
    None
}

#[test]
fn a_name_is_resolved_to_the_file_that_defines_it() {
    let modules = modules([
        ("crate::model", "mod year; mod cost; pub use year::Year; pub use cost::{Shot, cost}; pub struct Own;"),
        ("crate::model::year", "pub struct Year;"),
        ("crate::model::cost", "use super::{Own, Year}; pub struct Shot; pub fn cost() {}"),
        ("crate::api", "pub use crate::model::Shot; use crate::model::{self, cost}; fn f() { model::Year::new() }"),
        ("crate::web", "use super::api::Shot; use std::fmt;"),
    ]);
    let cases: [(&str, &[&str]); 5] = [
        ("crate::model", &[]),
        ("crate::model::year", &[]),
        ("crate::model::cost", &["crate::model", "crate::model::year"]),
        ("crate::api", &["crate::model", "crate::model::cost", "crate::model::year"]),
        ("crate::web", &["crate::model::cost"]),
    ];
    for (module, expected) in cases {
        assert_eq!(imports(&modules, module).into_iter().collect::<Vec<_>>(), expected, "{module}");
    }
}

#[test]
fn a_circle_is_found_through_the_module_that_hands_the_names_on() {
    let root = ("crate::m", "mod a; mod b; mod c; pub use a::A; pub use b::B; pub use c::C;");
    let open = [root, ("crate::m::a", "use super::B;"), ("crate::m::b", "use super::c::C;"), ("crate::m::c", "")];
    assert_eq!(circle(&modules(open)), None);
    let closed = [root, open[1], open[2], ("crate::m::c", "fn f() -> super::A {}")];
    let found = circle(&modules(closed)).expect("a circle");
    assert_eq!(found, ["crate::m::a", "crate::m::b", "crate::m::c", "crate::m::a"]);
}

#[test]
fn a_circle_through_the_root_of_a_folder_is_found() {
    let sources = [
        ("crate::m", "mod a; use a::work; pub const LIMIT: u32 = 1; pub fn all() { work() }"),
        ("crate::m::a", "use super::LIMIT; pub fn work() {}"),
    ];
    assert_eq!(circle(&modules(sources)).expect("a circle"), ["crate::m", "crate::m::a", "crate::m"]);
}
