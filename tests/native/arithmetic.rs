//! Does the arithmetic that a working spells out, knowing nothing of how it came about.

use ai_savings_calculator::model::Term;

/// What a line of arithmetic comes to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Outcome {
    /// An expression comes to a number.
    Number(f64),
    /// A comparison holds, or does not.
    Holds(bool),
}

/// How near two numbers are taken for the same, as a share of the larger, or near zero.
const RELATIVE: f64 = 1e-9;
const ABSOLUTE: f64 = 1e-12;

/// Whether two numbers are the same but for rounding.
pub fn close(one: f64, other: f64) -> bool {
    (one - other).abs() <= (RELATIVE * one.abs().max(other.abs())).max(ABSOLUTE)
}

/// Evaluates the terms; an error names what is not arithmetic.
pub fn evaluate(terms: &[Term]) -> Result<Outcome, String> {
    let mut line = Line { tokens: tokens(terms)?, next: 0 };
    let left = line.sum()?;
    let sign = match line.take() {
        None => return Ok(Outcome::Number(left)),
        Some(Token::Sign(sign)) => sign,
        Some(more) => return Err(format!("{more:?} after a sum")),
    };
    let right = line.sum()?;
    let holds = match sign {
        '<' => left < right,
        '≤' => left <= right || close(left, right),
        '≥' => left >= right || close(left, right),
        '=' => close(left, right),
        _ => return Err(format!("{sign} after a sum")),
    };
    match line.take() {
        None => Ok(Outcome::Holds(holds)),
        Some(more) => Err(format!("{more:?} after a comparison")),
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Number(f64),
    Name(&'static str),
    Sign(char),
}

fn tokens(terms: &[Term]) -> Result<Vec<Token>, String> {
    let mut tokens = Vec::new();
    for term in terms {
        match term {
            Term::Operand(operand) => tokens.push(Token::Number(operand.value)),
            Term::Text(text) => read(text, &mut tokens)?,
        }
    }
    Ok(tokens)
}

fn read(text: &'static str, tokens: &mut Vec<Token>) -> Result<(), String> {
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let word = |is_part: fn(char) -> bool| rest.split_at(rest.find(|c| !is_part(c)).unwrap_or(rest.len()));
        let (token, tail) = if first.is_ascii_digit() {
            let (numeral, tail) = word(|c| c.is_ascii_digit() || c == '.');
            (Token::Number(numeral.parse().map_err(|_| format!("{numeral} is no numeral"))?), tail)
        } else if first.is_ascii_alphabetic() {
            let (name, tail) = word(|c| c.is_ascii_alphanumeric());
            (Token::Name(name), tail)
        } else if "+−×/^(),<≤≥=".contains(first) {
            (Token::Sign(first), &rest[first.len_utf8()..])
        } else {
            return Err(format!("{first} in {text:?}"));
        };
        tokens.push(token);
        rest = tail.trim_start();
    }
    Ok(())
}

/// A line of tokens, read from left to right by recursive descent: sums of products of signed powers.
struct Line {
    tokens: Vec<Token>,
    next: usize,
}

impl Line {
    fn take(&mut self) -> Option<Token> {
        let token = self.tokens.get(self.next).cloned();
        self.next += 1;
        token
    }

    fn takes(&mut self, sign: char) -> bool {
        let found = self.tokens.get(self.next) == Some(&Token::Sign(sign));
        self.next += usize::from(found);
        found
    }

    fn expect(&mut self, sign: char) -> Result<(), String> {
        if self.takes(sign) { Ok(()) } else { Err(format!("no {sign} at {} of {:?}", self.next, self.tokens)) }
    }

    fn sum(&mut self) -> Result<f64, String> {
        let mut sum = self.product()?;
        loop {
            if self.takes('+') {
                sum += self.product()?;
            } else if self.takes('−') {
                sum -= self.product()?;
            } else {
                return Ok(sum);
            }
        }
    }

    fn product(&mut self) -> Result<f64, String> {
        let mut product = self.signed()?;
        loop {
            if self.takes('×') {
                product *= self.signed()?;
            } else if self.takes('/') {
                product /= self.signed()?;
            } else {
                return Ok(product);
            }
        }
    }

    fn signed(&mut self) -> Result<f64, String> {
        if self.takes('−') { Ok(-self.signed()?) } else { self.power() }
    }

    fn power(&mut self) -> Result<f64, String> {
        let base = self.atom()?;
        if self.takes('^') { Ok(libm::pow(base, self.signed()?)) } else { Ok(base) }
    }

    fn atom(&mut self) -> Result<f64, String> {
        match self.take() {
            Some(Token::Number(number)) => Ok(number),
            Some(Token::Sign('(')) => {
                let inner = self.sum()?;
                self.expect(')')?;
                Ok(inner)
            }
            Some(Token::Name("exp")) => {
                self.expect('(')?;
                let power = self.sum()?;
                self.expect(')')?;
                Ok(libm::exp(power))
            }
            Some(Token::Name("max")) => {
                self.expect('(')?;
                let one = self.sum()?;
                self.expect(',')?;
                let other = self.sum()?;
                self.expect(')')?;
                Ok(one.max(other))
            }
            other => Err(format!("{other:?} where a number should be, in {:?}", self.tokens)),
        }
    }
}

#[test]
fn arithmetic_is_done_as_at_school() {
    let cases = [
        ("1 − 2 − 3", -4.0),
        ("8 / 2 / 2", 2.0),
        ("1 + 2 × 3", 7.0),
        ("(1 + 2) × 3", 9.0),
        ("2 × 3^2", 18.0),
        ("−2^2", -4.0),
        ("2^−1", 0.5),
        ("2 × max(0, 1 − 3) + 1", 1.0),
        ("exp(0) + 0.5", 1.5),
        ("1 + (−2)", -1.0),
    ];
    for (text, expected) in cases {
        assert_eq!(evaluate(&[Term::Text(text)]), Ok(Outcome::Number(expected)), "{text}");
    }
}

#[test]
fn a_comparison_holds_or_does_not() {
    for (text, expected) in [("1 + 1 ≥ 2", true), ("1 < 1", false), ("0.1 + 0.2 = 0.3", true), ("2 ≤ 1 × 1", false)]
    {
        assert_eq!(evaluate(&[Term::Text(text)]), Ok(Outcome::Holds(expected)), "{text}");
    }
}

#[test]
fn what_is_no_arithmetic_is_noticed() {
    for text in ["", "1 +", "(1", "1 2", "revenue × 2", "1 < 2 < 3", "max(1)", "1 ; 2", "Σ 1"] {
        assert!(evaluate(&[Term::Text(text)]).is_err(), "{text:?} passes");
    }
}
