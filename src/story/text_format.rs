//! Text that a machine reads too: ids, codes, dates and links, each written in one way only.

use super::StoryProblemCode;

/// The longest id.
const LONGEST_ID: usize = 64;

/// The longest link.
const LONGEST_LINK: usize = 2_000;

/// What every JavaScript object has a property for without being given one: as an id it would find what the author did
/// not write.
const INHERITED: [&str; 7] =
    ["constructor", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString", "toString", "valueOf"];

/// The format of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextFormat {
    /// The id of a story, which is part of addresses: small letters, digits and hyphens.
    StoryId,
    /// The id of anything within a story: a letter, then letters, digits and hyphens.
    Id,
    /// A currency of ISO 4217: three capitals.
    Currency,
    /// A language, such as `en` or `pt-BR`.
    Language,
    /// A day of the calendar, such as `2026-07-17`.
    Date,
    /// A day of the calendar, or a month such as `2026-07`, or a year.
    Published,
    /// An address that begins with `https://`.
    Link,
}

impl TextFormat {
    /// Whether `text` is written so.
    pub fn fits(self, text: &str) -> bool {
        let all = |allowed: fn(char) -> bool| text.chars().all(allowed);
        match self {
            Self::StoryId => {
                (1..=LONGEST_ID).contains(&text.len())
                    && all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            }
            Self::Id => {
                text.len() <= LONGEST_ID
                    && text.starts_with(|first: char| first.is_ascii_alphabetic())
                    && all(|c| c.is_ascii_alphanumeric() || c == '-')
                    && !INHERITED.contains(&text)
            }
            Self::Currency => text.len() == 3 && all(|c| c.is_ascii_uppercase()),
            Self::Language => is_language(text),
            Self::Date => is_date(text),
            Self::Published => is_published(text),
            Self::Link => text.len() <= LONGEST_LINK && is_link(text),
        }
    }

    /// What to say of a text that is written otherwise.
    pub(super) const fn code(self) -> StoryProblemCode {
        match self {
            Self::Date | Self::Published => StoryProblemCode::BadDate,
            Self::Link => StoryProblemCode::BadLink,
            _ => StoryProblemCode::BadId,
        }
    }
}

/// Two or three small letters, then perhaps script, region or variant.
fn is_language(text: &str) -> bool {
    let (language, rest) = text.split_once('-').map_or((text, None), |(language, rest)| (language, Some(rest)));
    let subtag = |tag: &str| (2..=8).contains(&tag.len()) && tag.chars().all(|c| c.is_ascii_alphanumeric());
    (2..=3).contains(&language.len())
        && language.chars().all(|c| c.is_ascii_lowercase())
        && text.len() <= LONGEST_ID
        && rest.is_none_or(|rest| rest.split('-').all(subtag))
}

/// A day that the Gregorian calendar has.
fn is_date(text: &str) -> bool {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text.as_bytes() else { return false };
    if ![y1, y2, y3, y4, m1, m2, d1, d2].iter().all(u8::is_ascii_digit) {
        return false;
    }
    let number = |digits: &[u8]| digits.iter().fold(0, |number, digit| number * 10 + u32::from(digit - b'0'));
    let (year, month, day) = (number(&[y1, y2, y3, y4]), number(&[m1, m2]), number(&[d1, d2]));
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// The beginning of a day of the calendar: the author need not invent the day of what was published in July.
fn is_published(text: &str) -> bool {
    match text.len() {
        4 => is_date(&format!("{text}-01-01")),
        7 => is_date(&format!("{text}-01")),
        _ => is_date(text),
    }
}

/// A whole address: no other scheme, no name and password before the host, nothing that a browser would read otherwise.
fn is_link(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    // A name in any script: which of its characters are letters is for the browser to know.
    let letter = |c: char| c.is_ascii_alphanumeric() || !c.is_ascii();
    host.starts_with(letter)
        && host.chars().all(|c| letter(c) || matches!(c, '.' | '-' | ':'))
        && rest.chars().all(|c| !c.is_control() && !c.is_whitespace() && !matches!(c, '\\' | '"' | '<' | '>'))
}
