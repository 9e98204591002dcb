//! A value checked against its schema, part by part.

use super::scalar::{id, scalar, setting};
use super::{Keys, Property, Schema, StoryProblem, StoryProblemCode, TextFormat};
use crate::model::{CATALOGUE, Code, Inputs, Preset, REPORTED, check_curve};
use crate::raw::Raw;

/// Checks a value and keeps what it finds.
#[derive(Default)]
pub(super) struct Validator<'a> {
    /// The problems, in the order of the format.
    pub problems: Vec<StoryProblem>,
    /// Every source that is cited, and where.
    pub cited: Vec<(String, &'a str)>,
}

impl<'a> Validator<'a> {
    /// Checks `raw`, found at `path`, against `schema`.
    pub fn value(&mut self, raw: &'a Raw, schema: &'static Schema, path: &str) {
        match (schema, raw) {
            (_, Raw::Beyond) => self.fatal(path, StoryProblemCode::TooLarge),
            (Schema::Nullable(_), Raw::Nothing) => {}
            (Schema::Nullable(inner), _) => self.value(raw, inner, path),
            (Schema::List { of, least, most, unique }, Raw::List(entries)) => {
                self.length(entries, *least, *most, path);
                for (index, entry) in entries.iter().enumerate() {
                    self.value(entry, of, &format!("{path}[{index}]"));
                    self.unlike(entry, entries.get(..index).unwrap_or_default(), unique, &format!("{path}[{index}]"));
                }
            }
            (Schema::Sources { most }, Raw::List(entries)) => {
                if entries.is_empty() {
                    self.problems.push(StoryProblem::warning(path, StoryProblemCode::General(Code::Empty)));
                }
                self.length(entries, 0, *most, path);
                for (index, entry) in entries.iter().enumerate() {
                    self.cite(entry, format!("{path}[{index}]"));
                }
            }
            (Schema::Record(format), Raw::Object(fields)) => self.record(raw, fields, format, path),
            (Schema::Map { keys, least, of }, Raw::Object(fields)) => {
                self.names(fields, path);
                if fields.len() < *least {
                    self.fatal(path, StoryProblemCode::General(Code::Empty));
                }
                for (index, (name, inner)) in fields.iter().enumerate() {
                    let at = below(path, name);
                    if let Some(code) = stranger(*keys, name) {
                        self.fatal(&at, code);
                        continue;
                    }
                    let before = self.problems.len();
                    self.value(inner, of, &at);
                    if *keys == Keys::Languages && index > 0 {
                        self.lend(before);
                    }
                }
            }
            (Schema::Settings, Raw::Object(fields)) => {
                self.names(fields, path);
                for (name, inner) in fields {
                    self.setting(name, inner, &below(path, name));
                }
            }
            (Schema::Ranges, Raw::Object(fields)) => {
                self.names(fields, path);
                for (name, inner) in fields {
                    self.range(name, inner, &below(path, name));
                }
            }
            _ => self.problems.extend(scalar(raw, schema, path)),
        }
    }

    fn record(&mut self, raw: &'a Raw, fields: &'a [(String, Raw)], format: &'static [Property], path: &str) {
        self.names(fields, path);
        for field in format {
            match raw.get(field.name) {
                None | Some(Raw::Nothing) if !field.required => {}
                None => self.fatal(&below(path, field.name), StoryProblemCode::Missing),
                Some(inner) => self.value(inner, field.schema, &below(path, field.name)),
            }
        }
        for (name, _) in fields.iter().filter(|(name, _)| format.iter().all(|field| field.name != name)) {
            self.problems.push(StoryProblem::warning(below(path, name), StoryProblemCode::General(Code::UnknownField)));
        }
    }

    /// One setting of a preset. A figure of the base year may be `null`: the company does not disclose it.
    fn setting(&mut self, name: &str, raw: &Raw, path: &str) {
        match raw {
            Raw::Nothing if REPORTED.contains(&name) => {}
            Raw::List(weights) if name == Inputs::CURVE_ID => {
                let weights: Vec<_> = weights.iter().map(Raw::or_nan).collect();
                let mut problems = Vec::new();
                check_curve(Inputs::CURVE_ID, &weights, &mut problems);
                self.problems.extend(problems.iter().map(|problem| StoryProblem::of(problem, path)));
            }
            _ if name == Inputs::CURVE_ID => self.fatal(path, StoryProblemCode::General(Code::NotAList)),
            _ => self.problems.extend(setting(name, raw.or_nan(), path)),
        }
    }

    /// The least and the greatest value of the input `name`: a slider runs from one to the other.
    fn range(&mut self, name: &str, raw: &Raw, path: &str) {
        if CATALOGUE.iter().all(|input| input.id != name) {
            return self.fatal(path, StoryProblemCode::General(Code::UnknownField));
        }
        let Raw::List(ends) = raw else { return self.fatal(path, StoryProblemCode::General(Code::NotAList)) };
        self.length(ends, 2, 2, path);
        for (index, end) in ends.iter().enumerate() {
            self.problems.extend(setting(name, end.or_nan(), &format!("{path}[{index}]")));
        }
        if let [Raw::Number(least), Raw::Number(greatest)] = ends.as_slice()
            && least >= greatest
        {
            self.fatal(&format!("{path}[1]"), StoryProblemCode::NotInOrder);
        }
    }

    fn cite(&mut self, raw: &'a Raw, path: String) {
        let problem = id(raw, &path);
        match raw {
            Raw::Text(source) if problem.is_none() => self.cited.push((path, source)),
            _ => self.problems.extend(problem),
        }
    }

    fn length(&mut self, entries: &[Raw], least: usize, most: usize, path: &str) {
        if entries.is_empty() && least > 0 {
            return self.fatal(path, StoryProblemCode::General(Code::Empty));
        }
        for index in entries.len()..least {
            self.fatal(&format!("{path}[{index}]"), StoryProblemCode::Missing);
        }
        if entries.len() > most {
            self.problems.push(StoryProblem::fatal(path, StoryProblemCode::General(Code::TooMany)).beyond(most as f64));
        }
    }

    /// An entry is known by its field `name`, so an earlier one must not have the same there.
    fn unlike(&mut self, entry: &Raw, earlier: &[Raw], name: &str, path: &str) {
        if let Some(mark @ (Raw::Text(_) | Raw::Number(_))) = entry.get(name)
            && earlier.iter().any(|other| other.get(name) == Some(mark))
        {
            self.fatal(&below(path, name), StoryProblemCode::Duplicate);
        }
    }

    /// Of a field that is there twice only one would be read, and it would be unclear which.
    fn names(&mut self, fields: &[(String, Raw)], path: &str) {
        for (index, (name, _)) in fields.iter().enumerate() {
            if fields.iter().take(index).any(|(earlier, _)| earlier == name) {
                self.fatal(&below(path, name), StoryProblemCode::Duplicate);
            }
        }
    }

    /// A text that a further language lacks is shown in the first one: of the problems from `before` on, those of missing
    /// fields become warnings. Half a label is not lent.
    fn lend(&mut self, before: usize) {
        let own = self.problems.iter_mut().skip(before);
        for problem in own.filter(|it| it.code == StoryProblemCode::Missing && !it.path.ends_with(']')) {
            *problem = StoryProblem::warning(std::mem::take(&mut problem.path), StoryProblemCode::MissingText);
        }
    }

    fn fatal(&mut self, path: &str, code: StoryProblemCode) {
        self.problems.push(StoryProblem::fatal(path, code));
    }
}

/// What is wrong with a key, if anything.
fn stranger(keys: Keys, name: &str) -> Option<StoryProblemCode> {
    match keys {
        Keys::Languages => (!TextFormat::Language.fits(name)).then_some(StoryProblemCode::BadId),
        Keys::Presets => {
            let known = Preset::ALL.iter().any(|(id, _)| *id == name);
            (!known).then_some(StoryProblemCode::General(Code::UnknownChoice))
        }
        Keys::Ids => None,
    }
}

/// The path of the field `name` of what is at `path`.
pub(super) fn below(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}
