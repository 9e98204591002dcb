//! A value without parts, checked against its schema.

use super::{Schema, StoryProblem, StoryProblemCode, TextFormat, VERSION};
use crate::model::{CATALOGUE, Code, check_number};
use crate::raw::Raw;

/// What is wrong with `raw`, if anything. Under a schema with parts, `raw` is wrong because it has no parts.
pub(super) fn scalar(raw: &Raw, schema: &Schema, path: &str) -> Option<StoryProblem> {
    let problem = |code| Some(StoryProblem::fatal(path, code));
    match (schema, raw) {
        (Schema::Version, Raw::Number(version)) => {
            (*version != VERSION).then(|| StoryProblem::fatal(path, StoryProblemCode::WrongVersion).beyond(VERSION))
        }
        (Schema::Text { most, lines }, Raw::Text(text)) => wording(text, *most, *lines, path),
        (Schema::Formatted(text_format), Raw::Text(text)) => {
            (!text_format.fits(text)).then(|| StoryProblem::fatal(path, text_format.code()))
        }
        (Schema::Choice(words), Raw::Text(word)) if words.contains(&word.as_str()) => None,
        (Schema::Choice(_), Raw::Text(_)) => problem(StoryProblemCode::General(Code::UnknownChoice)),
        (Schema::Number { limits, whole }, Raw::Number(number)) => {
            check_number(*number, *limits, *whole).err().map(|problem| StoryProblem::of(&problem, path))
        }
        (Schema::Input(id), Raw::Number(number)) => setting(id, *number, path),
        _ => problem(StoryProblemCode::General(kind(schema))),
    }
}

/// What is wrong with a number for the input `id`, if anything.
pub(super) fn setting(id: &str, number: f64, path: &str) -> Option<StoryProblem> {
    let Some(input) = CATALOGUE.iter().find(|input| input.id == id) else {
        return Some(StoryProblem::fatal(path, StoryProblemCode::General(Code::UnknownField)));
    };
    input.check(number).err().map(|problem| StoryProblem::of(&problem, path))
}

/// What is wrong with an id, if anything.
pub(super) fn id(raw: &Raw, path: &str) -> Option<StoryProblem> {
    scalar(raw, &Schema::Formatted(TextFormat::Id), path)
}

fn wording(text: &str, most: usize, lines: bool, path: &str) -> Option<StoryProblem> {
    if text.trim().is_empty() {
        Some(StoryProblem::fatal(path, StoryProblemCode::General(Code::Empty)))
    } else if text.chars().count() > most {
        Some(StoryProblem::fatal(path, StoryProblemCode::TooLong).beyond(most as f64))
    } else if text.chars().any(|c| misleads(c) && !(lines && c == '\n')) {
        Some(StoryProblem::fatal(path, StoryProblemCode::BadCharacter))
    } else {
        None
    }
}

/// Whether a character is invisible to a reader but changes what is seen: controls, and what turns text around. The
/// replacement character takes the place of something that could not be decoded, such as half a surrogate pair.
fn misleads(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FFFD}')
}

/// What a value of another kind than `schema` is called.
fn kind(schema: &Schema) -> Code {
    match schema {
        Schema::Version | Schema::Number { .. } | Schema::Input(_) => Code::NotANumber,
        Schema::Text { .. } | Schema::Formatted(_) | Schema::Choice(_) => Code::NotText,
        Schema::List { .. } | Schema::Sources { .. } => Code::NotAList,
        Schema::Nullable(inner) => kind(inner),
        Schema::Record(_) | Schema::Map { .. } | Schema::Settings | Schema::Ranges => Code::NotAnObject,
    }
}
