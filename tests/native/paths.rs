//! The paths that a Rust source names, as far as an import rule needs them: no types, no macros, no scopes.

/// How a source names a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// In a `use` or an `extern crate`.
    Import,
    /// In a `pub use` of any visibility: the name is handed on to others.
    Reexport,
    /// Anywhere else.
    Mention,
}

/// A path that a source names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub path: String,
    pub role: Role,
}

/// Every path in `source`, with `use` trees spread out and `crate`, `self` and `super` made absolute. `module` is the
/// path of the source's own module, such as `crate::model::cost`. Names that are alone are not paths, except what a
/// `use` or an `extern crate` brings in.
pub fn paths(source: &str, module: &str) -> Vec<String> {
    named(source, module).into_iter().map(|named| named.path).collect()
}

/// The same with the role of each path. A name that `as` gives is ignored.
pub fn named(source: &str, module: &str) -> Vec<Named> {
    let tokens = tokens(source);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let role = role(&tokens[..at]);
        let continues = tokens.get(at + 1).is_some_and(|next| next == "::");
        if is_name(&tokens[at]) && (continues || role != Role::Mention) {
            let mut paths = Vec::new();
            at = tree(&tokens, at, "", &mut paths);
            found.extend(paths.iter().map(|path| Named { path: absolute(path, module), role }));
        } else {
            at += 1;
        }
    }
    found
}

/// The role of the path that comes after the tokens `before`.
fn role(before: &[String]) -> Role {
    let before: Vec<&str> = before.iter().rev().take(3).map(String::as_str).collect();
    match before.as_slice() {
        ["use", "pub" | ")", ..] => Role::Reexport,
        ["use", ..] | ["crate", "extern", ..] => Role::Import,
        _ => Role::Mention,
    }
}

/// Reads one path, or one tree of a `use`, from `at`, and returns where it ends.
fn tree(tokens: &[String], mut at: usize, prefix: &str, found: &mut Vec<String>) -> usize {
    let mut path = prefix.to_owned();
    loop {
        match tokens.get(at).map(String::as_str) {
            Some("{") => {
                at += 1;
                while at < tokens.len() && tokens[at] != "}" {
                    let end = tree(tokens, at, &path, found);
                    at = if end == at { at + 1 } else { end };
                }
                return at + 1;
            }
            Some(name) if is_name(name) => {
                path = if path.is_empty() { name.to_owned() } else { format!("{path}::{name}") };
                at += 1;
            }
            _ => break,
        }
        if tokens.get(at).is_none_or(|next| next != "::") {
            break;
        }
        at += 1;
    }
    if path != prefix {
        found.push(path);
    }
    at
}

fn absolute(path: &str, module: &str) -> String {
    let mut base: Vec<&str> = module.split("::").collect();
    let mut names = path.split("::").peekable();
    if !names.peek().is_some_and(|name| matches!(*name, "crate" | "self" | "super")) {
        return path.to_owned();
    }
    while let Some(name) = names.next_if(|name| matches!(*name, "crate" | "self" | "super")) {
        match name {
            "crate" => base.truncate(1),
            "super" => drop(base.pop()),
            _ => {}
        }
    }
    // `use super::cost::{self, Shot}` names the module itself.
    base.into_iter().chain(names.filter(|name| *name != "self")).collect::<Vec<_>>().join("::")
}

fn is_name(token: &str) -> bool {
    token.starts_with(|first: char| first.is_alphabetic() || first == '_')
}

/// Names, `::` and single characters; comments, strings and white space are left out.
fn tokens(source: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if rest.starts_with("'\"'") {
            // A quotation mark as a character does not open a string.
            3
        } else if first == '"' {
            string_length(rest)
        } else if first.is_alphanumeric() || first == '_' {
            rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())
        } else if rest.starts_with("::") {
            2
        } else {
            first.len_utf8()
        };
        let (token, after) = rest.split_at(length);
        let is_code =
            !token.starts_with("//") && !token.starts_with("/*") && !token.contains('"') && !first.is_whitespace();
        if is_code {
            tokens.push(token.to_owned());
        }
        rest = after;
    }
    tokens
}

/// The length of the string literal at the start of `text`, with both quotation marks.
fn string_length(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '"' if !escaped => return at + 1,
            _ => escaped = c == '\\' && !escaped,
        }
    }
    text.len()
}

#[test]
fn a_path_is_found_wherever_it_stands() {
    let source = "fn f() -> serde::de::Error { let x = a::b(1); vec![std::f64::consts::PI] }";
    assert_eq!(paths(source, "crate::model"), ["serde::de::Error", "a::b", "std::f64::consts::PI"]);
}

#[test]
fn a_tree_of_imports_is_spread_out() {
    let source = "use std::{time::{Instant, Duration}, fmt}; use plotters; pub use rand::*; extern crate serde;";
    let found = ["std::time::Instant", "std::time::Duration", "std::fmt", "plotters", "rand", "serde"];
    assert_eq!(paths(source, "crate"), found);
}

#[test]
fn a_relative_path_is_made_absolute() {
    let source = "use super::{cost, super::chart::RenderOptions}; use super::super::api; use self::x; use crate::model::{self, Year};";
    let found = [
        "crate::model::cost",
        "crate::chart::RenderOptions",
        "crate::api",
        "crate::model::here::x",
        "crate::model",
        "crate::model::Year",
    ];
    assert_eq!(paths(source, "crate::model::here"), found);
}

#[test]
fn what_comments_and_strings_say_is_no_path() {
    let source =
        "/// use serde::Serialize;\n/* web_sys::Window */ //! std::time\nconst A: &str = \"a \\\" plotters::prelude\";";
    assert_eq!(paths(source, "crate"), Vec::<String>::new());
}

#[test]
fn a_name_that_is_handed_on_differs_from_an_import() {
    let source = "use a::b; pub use c::{d, e}; pub(super) use f; fn g() { h::i() }";
    let roles: Vec<_> = named(source, "crate").into_iter().map(|named| (named.path, named.role)).collect();
    let expected = [
        ("a::b", Role::Import),
        ("c::d", Role::Reexport),
        ("c::e", Role::Reexport),
        ("f", Role::Reexport),
        ("h::i", Role::Mention),
    ];
    assert_eq!(roles, expected.map(|(path, role)| (path.to_owned(), role)));
}
