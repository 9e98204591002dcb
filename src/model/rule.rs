//! The little language in which a field says how it comes about, read into tokens.
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

use super::names::names;

/// The functions of the language; any other name is that of a number.
const FUNCTIONS: [&str; 2] = ["max", "exp"];

/// What counts the years: `t` from the base year, `j` within a sum.
const COUNTERS: [&str; 2] = ["t", "j"];

/// What may follow a name, in brackets, to say which year is meant.
const PLACES: [(&str, At); 3] = [("(t − 1)", At::Previous), ("(j)", At::Summed), ("(t − releaseLag − j)", At::Age)];

/// Which year of a number is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// The year `t`; an input has no other.
    Now,
    /// The year before, or the base year.
    Previous,
    /// The year `j` of a sum.
    Summed,
    /// The year of release, for what was paid in the year `j` of a sum.
    Age,
}

names! {
    At {
        Now = "now",
        Previous = "previous",
        Summed = "summed",
        Age = "age",
    }
}

/// What comes out where no arithmetic gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleOutcome {
    /// There is no such number.
    None,
    /// Zero.
    Zero,
    /// The first year in which the condition holds.
    FirstYear,
}

names! {
    RuleOutcome {
        None = "none",
        Zero = "zero",
        FirstYear = "firstYear",
    }
}

/// A piece of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token {
    /// Operators, brackets and numerals, as they are written.
    Text(&'static str),
    /// The value of an input or a result, by its boundary name.
    Name(&'static str, At),
    /// What counts the years, `t` or `j`.
    Counter(&'static str),
    /// A function, whose argument follows in brackets.
    Function(&'static str),
    /// The sum, over the years `j = 1 … t`, of all that follows.
    Sum,
}

/// A part of a rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What comes out if the condition decides it; `None` if it is for arithmetic.
    pub outcome: Option<RuleOutcome>,
    /// The arithmetic; empty if there is an outcome.
    pub terms: Vec<Token>,
    /// What has to hold for the part to be there; empty if it always is.
    pub condition: Vec<Token>,
}

/// The parts of a formula.
///
/// ```
/// use ai_savings_calculator::model::{At, Token, rule};
///
/// let parts = rule("cumulativeNetCash(t − 1) + netCash");
/// let [Token::Name("cumulativeNetCash", At::Previous), plus, Token::Name("netCash", At::Now)] = parts[0].terms[..]
/// else {
///     panic!("{parts:?}");
/// };
/// assert_eq!(plus, Token::Text(" + "));
/// ```
pub fn rule(formula: &'static str) -> Vec<Part> {
    formula.split(';').map(part).collect()
}

fn part(text: &'static str) -> Part {
    if let Some((outcome, condition)) = cut(text, " when ") {
        let outcome = match outcome.trim_ascii() {
            "none" => RuleOutcome::None,
            "0" => RuleOutcome::Zero,
            _ => RuleOutcome::FirstYear,
        };
        return Part { outcome: Some(outcome), terms: Vec::new(), condition: tokens(condition) };
    }
    let (terms, condition) = cut(text, " if ").unwrap_or((text, ""));
    Part { outcome: None, terms: tokens(terms), condition: tokens(condition) }
}

/// The tokens of an expression.
pub(super) fn tokens(mut rest: &'static str) -> Vec<Token> {
    let mut tokens = Vec::new();
    while let Some(start) = rest.find(|letter: char| letter.is_ascii_alphabetic() || letter == 'Σ') {
        let (text, tail) = rest.split_at(start);
        push(text, &mut tokens);
        if let Some(summand) = tail.strip_prefix('Σ') {
            tokens.push(Token::Sum);
            rest = summand;
            continue;
        }
        let end = tail.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '.');
        let (name, tail) = tail.split_at(end.unwrap_or(tail.len()));
        let place = PLACES.iter().find_map(|(place, at)| Some((tail.strip_prefix(*place)?, *at)));
        let (token, tail) = match place {
            _ if COUNTERS.contains(&name) => (Token::Counter(name), tail),
            _ if FUNCTIONS.contains(&name) => (Token::Function(name), tail),
            Some((tail, at)) => (Token::Name(name, at), tail),
            None => (Token::Name(name, At::Now), tail),
        };
        tokens.push(token);
        rest = tail;
    }
    push(rest, &mut tokens);
    tokens
}

fn push(text: &'static str, tokens: &mut Vec<Token>) {
    if !text.trim_ascii().is_empty() {
        tokens.push(Token::Text(text));
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
