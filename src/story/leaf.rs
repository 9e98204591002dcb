//! A value without parts, held against its shape.

use super::{Flaw, FlawCode, Shape, Style, VERSION};
use crate::model::{CATALOGUE, Code, check_number};
use crate::raw::Raw;

/// What is wrong with `raw`, if anything; of a shape with parts, that it is none.
pub(super) fn leaf(raw: &Raw, shape: &Shape, path: &str) -> Option<Flaw> {
    let flaw = |code| Some(Flaw::fatal(path, code));
    match (shape, raw) {
        (Shape::Version, Raw::Number(version)) => {
            (*version != VERSION).then(|| Flaw::fatal(path, FlawCode::WrongVersion).beyond(VERSION))
        }
        (Shape::Text { most, lines }, Raw::Text(text)) => wording(text, *most, *lines, path),
        (Shape::Written(style), Raw::Text(text)) => (!style.fits(text)).then(|| Flaw::fatal(path, style.code())),
        (Shape::Choice(words), Raw::Text(word)) if words.contains(&word.as_str()) => None,
        (Shape::Choice(_), Raw::Text(_)) => flaw(FlawCode::General(Code::UnknownChoice)),
        (Shape::Number { limits, whole }, Raw::Number(number)) => {
            check_number(*number, *limits, *whole).err().map(|problem| Flaw::of(&problem, path))
        }
        (Shape::Input(id), Raw::Number(number)) => setting(id, *number, path),
        _ => flaw(FlawCode::General(kind(shape))),
    }
}

/// What is wrong with a number for the input `id`, if anything.
pub(super) fn setting(id: &str, number: f64, path: &str) -> Option<Flaw> {
    let Some(input) = CATALOGUE.iter().find(|input| input.id == id) else {
        return Some(Flaw::fatal(path, FlawCode::General(Code::UnknownField)));
    };
    input.check(number).err().map(|problem| Flaw::of(&problem, path))
}

/// What is wrong with an id, if anything.
pub(super) fn id(raw: &Raw, path: &str) -> Option<Flaw> {
    leaf(raw, &Shape::Written(Style::Id), path)
}

fn wording(text: &str, most: usize, lines: bool, path: &str) -> Option<Flaw> {
    if text.trim().is_empty() {
        Some(Flaw::fatal(path, FlawCode::General(Code::Empty)))
    } else if text.chars().count() > most {
        Some(Flaw::fatal(path, FlawCode::TooLong).beyond(most as f64))
    } else if text.chars().any(|c| misleads(c) && !(lines && c == '\n')) {
        Some(Flaw::fatal(path, FlawCode::BadCharacter))
    } else {
        None
    }
}

/// Whether a character is none that a reader sees, but changes what is seen: controls, and what turns text around. The
/// replacement character stands for something that could not be decoded, such as half a surrogate pair.
fn misleads(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FFFD}')
}

/// What a value of another kind than `shape` is called.
fn kind(shape: &Shape) -> Code {
    match shape {
        Shape::Version | Shape::Number { .. } | Shape::Input(_) => Code::NotANumber,
        Shape::Text { .. } | Shape::Written(_) | Shape::Choice(_) => Code::NotText,
        Shape::List { .. } | Shape::Sources { .. } => Code::NotAList,
        Shape::Nullable(inner) => kind(inner),
        Shape::Record(_) | Shape::Map { .. } | Shape::Settings | Shape::Ranges => Code::NotAnObject,
    }
}
