//! Reads the little language in which a field says how it comes about, and fills in the numbers of one moment.
//!
//! It is mathematics in boundary names: `+ − × / ^ ( )`, numerals, `max`, `exp`, and
//!
//! * `name` is the value of an input, or of a result in the year `t`; `name(t − 1)` is that of the year before, in the
//!   first year the base year's; `t` counts the years from the base year;
//! * `Σ …` adds up what follows, to its end, over the years `j = 1 … t`: `name(j)` is the value of the year `j`, and
//!   `amortCurve(t − releaseLag − j)` the weight of its age; a year without weight is left out;
//! * parts are side by side, with `;` between them: `… if condition` is there only while the condition holds;
//! * `outcome when condition` is for what no arithmetic gives: `none`, `0` or the `first year`. If that came out, the
//!   condition that decided it is what is shown.

use super::{Inputs, Operand, Term};

/// What a name of a result means in the base year, before there is a year to read it from.
const BASE_YEAR: [(&str, &str); 4] = [
    ("year", "baseYear"),
    ("revenue", "revenue0"),
    ("contentCash", "contentCash0"),
    ("cumulativeNetCash", "(−upfront)"),
];

/// A moment at which formulas are read.
pub(super) struct Moment<'a> {
    /// Finds a name in the year, or at the place of the curve, that follows it.
    pub find: &'a dyn Fn(&'static str, usize) -> Option<Operand>,
    /// The years after the base year.
    pub t: usize,
    /// The years from paying to release.
    pub lag: usize,
}

impl Moment<'_> {
    /// The working of `formula`, of which `value` came out: an expression that comes to `value`, or the comparison that
    /// decided it.
    pub fn terms(&self, formula: &'static str, value: Option<f64>) -> Vec<Term> {
        let mut terms = Vec::new();
        for part in formula.split(';') {
            if let Some((outcome, condition)) = cut(part, " when ") {
                let condition = self.expression(condition);
                let came_out = match outcome.trim_ascii() {
                    "none" => value.is_none(),
                    "0" => value == Some(0.0),
                    _ => value.is_some(),
                };
                if came_out && holds(&condition) {
                    return condition;
                }
            } else if value.is_some() {
                let (part, condition) = cut(part, " if ").unwrap_or((part, ""));
                if holds(&self.expression(condition)) {
                    terms.append(&mut self.expression(part));
                }
            }
        }
        terms
    }

    fn expression(&self, text: &'static str) -> Vec<Term> {
        let mut terms = Vec::new();
        self.read(text, 0, &mut terms);
        terms
    }

    fn read(&self, mut rest: &'static str, j: usize, terms: &mut Vec<Term>) {
        while let Some(start) = rest.find(|letter: char| letter.is_ascii_alphabetic() || letter == 'Σ') {
            let (text, tail) = rest.split_at(start);
            push(text, terms);
            if let Some(summand) = tail.strip_prefix('Σ') {
                return self.sum(summand, terms);
            }
            let end = tail.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '.');
            let (name, tail) = tail.split_at(end.unwrap_or(tail.len()));
            rest = self.name(name, tail, j, terms);
        }
        push(rest, terms);
    }

    /// Reads `name`, and from `tail` of which year it is meant; returns what is left.
    fn name(&self, name: &'static str, tail: &'static str, j: usize, terms: &mut Vec<Term>) -> &'static str {
        let (name, place, tail) = if name == "j" {
            ("t", j, tail)
        } else if let Some(tail) = tail.strip_prefix("(t − 1)") {
            (name, self.t.saturating_sub(1), tail)
        } else if let Some(tail) = tail.strip_prefix("(j)") {
            (name, j, tail)
        } else if let Some(tail) = tail.strip_prefix("(t − releaseLag − j)") {
            // Before its release a title has no age: the place wraps around to one that no curve has.
            (name, self.t.wrapping_sub(self.lag + j), tail)
        } else {
            (name, self.t, tail)
        };
        if let Some((_, stand_in)) = BASE_YEAR.iter().find(|(result, _)| place == 0 && *result == name) {
            self.read(stand_in, j, terms);
        } else {
            // A name that is not the name of a number is the name of a function.
            terms.push((self.find)(name, place).map_or(Term::Text(name), Term::Operand));
        }
        tail
    }

    fn sum(&self, summand: &'static str, terms: &mut Vec<Term>) {
        let mut plus = "";
        for j in 1..=self.t {
            let mut year = Vec::new();
            self.read(summand, j, &mut year);
            if !year.iter().any(is_no_weight) {
                push(plus, terms);
                terms.append(&mut year);
                plus = " + ";
            }
        }
        if plus.is_empty() {
            push("0", terms);
        }
    }
}

/// What comes before and after the first `word`. The standard library's way would bring its search for long patterns
/// along.
fn cut(text: &'static str, word: &str) -> Option<(&'static str, &'static str)> {
    text.char_indices().find_map(|(at, _)| {
        let (before, rest) = text.split_at(at);
        Some((before, rest.strip_prefix(word)?))
    })
}

fn push(text: &'static str, terms: &mut Vec<Term>) {
    if !text.trim_ascii().is_empty() {
        terms.push(Term::Text(text));
    }
}

fn is_no_weight(term: &Term) -> bool {
    matches!(term, Term::Operand(Operand { id: Inputs::CURVE_ID, value: 0.0, .. }))
}

/// Whether a comparison of one number with a numeral or with another one holds. Anything longer is there to be shown,
/// and what came out has decided it.
fn holds(condition: &[Term]) -> bool {
    let (left, text, other) = match condition {
        [Term::Operand(left), Term::Text(text)] => (left.value, *text, None),
        [Term::Operand(left), Term::Text(text), Term::Operand(right)] => (left.value, *text, Some(right.value)),
        _ => return true,
    };
    let mut sign_and_numeral = text.trim_ascii().chars();
    let sign = sign_and_numeral.next();
    // The numerals of conditions are single digits.
    let numeral = || sign_and_numeral.as_str().trim_ascii().chars().next().and_then(|digit| digit.to_digit(10));
    let right = other.unwrap_or_else(|| f64::from(numeral().unwrap_or(0)));
    match sign {
        Some('<') => left < right,
        Some('≤') => left <= right,
        Some('≥') => left >= right,
        _ => left == right,
    }
}
