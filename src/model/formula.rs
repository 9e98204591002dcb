//! Fills the numbers of one moment into the rule of a field; `rule.rs` describes the language.

use super::rule::{At, Part, RuleOutcome, Token, tokens};
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

/// A rule with the numbers of a moment.
#[derive(Default)]
pub(super) struct Filled {
    /// An expression that comes to the value, or the comparison that decided it.
    pub terms: Vec<Term>,
    /// Whether it is that comparison.
    pub is_comparison: bool,
}

impl Moment<'_> {
    /// The working of `rule`, of which `value` came out.
    pub fn fill(&self, rule: &[Part], value: Option<f64>) -> Filled {
        let mut terms = Vec::new();
        for Part { outcome, terms: part, condition } in rule {
            let condition = self.expression(condition);
            if let Some(outcome) = outcome {
                let came_out = match outcome {
                    RuleOutcome::None => value.is_none(),
                    RuleOutcome::Zero => value == Some(0.0),
                    RuleOutcome::FirstYear => value.is_some(),
                };
                if came_out && holds(&condition) {
                    return Filled { terms: condition, is_comparison: true };
                }
            } else if value.is_some() && holds(&condition) {
                terms.append(&mut self.expression(part));
            }
        }
        Filled { terms, is_comparison: false }
    }

    fn expression(&self, tokens: &[Token]) -> Vec<Term> {
        let mut terms = Vec::new();
        self.read(tokens, 0, &mut terms);
        terms
    }

    fn read(&self, mut rest: &[Token], j: usize, terms: &mut Vec<Term>) {
        while let [token, tail @ ..] = rest {
            match *token {
                Token::Text(text) | Token::Function(text) => terms.push(Term::Text(text)),
                Token::Sum => return self.sum(tail, terms),
                Token::Counter(counter) => self.name("t", if counter == "j" { j } else { self.t }, j, terms),
                Token::Name(name, at) => {
                    let place = match at {
                        At::Now => self.t,
                        At::Previous => self.t.saturating_sub(1),
                        At::Summed => j,
                        // Before its release a title has no age: the place wraps around to one that no curve has.
                        At::Age => self.t.wrapping_sub(self.lag + j),
                    };
                    self.name(name, place, j, terms);
                }
            }
            rest = tail;
        }
    }

    /// The number of `name` in the year `place`; the name itself if it is that of no number.
    fn name(&self, name: &'static str, place: usize, j: usize, terms: &mut Vec<Term>) {
        if let Some((_, stand_in)) = BASE_YEAR.iter().find(|(result, _)| place == 0 && *result == name) {
            self.read(&tokens(stand_in), j, terms);
        } else {
            terms.push((self.find)(name, place).map_or(Term::Text(name), Term::Operand));
        }
    }

    fn sum(&self, summand: &[Token], terms: &mut Vec<Term>) {
        let start = terms.len();
        for j in 1..=self.t {
            let mut year = Vec::new();
            self.read(summand, j, &mut year);
            if !year.iter().any(is_no_weight) {
                if terms.len() > start {
                    terms.push(Term::Text(" + "));
                }
                terms.append(&mut year);
            }
        }
        if terms.len() == start {
            terms.push(Term::Text("0"));
        }
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
