//! Numbers as the method page prints them.

use ai_savings_calculator::model::Unit;

/// What a unit is called on the page.
pub fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Millions => "millions",
        Unit::MillionsPerYear => "millions a year",
        Unit::Share => "share",
        Unit::RatePerYear => "a year",
        Unit::Factor => "times",
        Unit::Years => "years",
        Unit::WholeYears => "whole years",
        Unit::PerYear => "per year",
        Unit::CalendarYear => "year",
        Unit::Percent => "%",
        Unit::Points => "points",
        Unit::BasisPoints => "basis points",
        Unit::Choice => "choice",
        Unit::Currency => "dollars",
        Unit::Count => "number",
        Unit::Days => "days",
        Unit::Hours => "hours",
        Unit::Inherited => "in its own unit",
    }
}

/// A number as it is in the code.
pub fn exact(number: f64, unit: Unit) -> String {
    match unit {
        Unit::Share | Unit::RatePerYear => format!("{} %", trimmed(number * 100.0, 6)),
        Unit::CalendarYear => number.to_string(),
        _ => trimmed(number, 6),
    }
}

/// A result, rounded for reading.
pub fn shown(number: Option<f64>, unit: Unit) -> String {
    let Some(number) = number else { return "none".to_owned() };
    match unit {
        Unit::Share => format!("{} %", fixed(number * 100.0, 2)),
        Unit::CalendarYear => number.to_string(),
        Unit::Points => fixed(number, 4),
        _ => fixed(number, 2),
    }
}

/// A decimal number with at most `digits` decimals.
pub fn trimmed(number: f64, digits: usize) -> String {
    let text = fixed(number, digits);
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
}

/// A decimal number with `digits` decimals, commas between thousands and a true minus sign.
fn fixed(number: f64, digits: usize) -> String {
    let text = format!("{:.digits$}", number.abs());
    let (whole, fraction) = text.split_at(text.find('.').unwrap_or(text.len()));
    let thousands: Vec<_> = whole.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy).collect();
    let sign = if number < 0.0 && text.contains(|digit| ('1'..='9').contains(&digit)) { "−" } else { "" };
    format!("{sign}{}{fraction}", thousands.join(","))
}

#[test]
fn a_number_is_printed_as_the_page_wants_it() {
    assert_eq!(exact(45_183.036, Unit::Millions), "45,183.036");
    assert_eq!(exact(1e7, Unit::Millions), "10,000,000");
    assert_eq!(exact(0.115, Unit::Share), "11.5 %");
    assert_eq!(exact(-0.05, Unit::RatePerYear), "−5 %");
    assert_eq!(exact(2025.0, Unit::CalendarYear), "2025");
    assert_eq!(shown(Some(-0.040_609_5), Unit::Points), "−0.0406");
    assert_eq!(shown(Some(-0.001), Unit::Millions), "0.00", "zero has no sign");
    assert_eq!(shown(None, Unit::Years), "none");
}
