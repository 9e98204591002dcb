//! The choices that the format offers: each a word with a meaning.

use super::plain::Plain;
use crate::model::{Grade, Measure};
use crate::raw::Raw;

/// What a company calls the profit that its margin is made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProfitMeasure {
    /// Operating income of the whole company.
    OperatingIncome,
    /// Operating income of one segment.
    SegmentOperatingIncome,
    /// Earnings before interest, tax, depreciation and amortisation, adjusted.
    AdjustedEbitda,
    /// Operating income before depreciation and amortisation, adjusted.
    AdjustedOibda,
    /// It reports none.
    None,
}

/// What the filings say of a printed figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// They agree with it.
    Right,
    /// They contradict it.
    Wrong,
    /// They do not say.
    Unverifiable,
}

/// What is known of a claim of the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimVerdict {
    /// It is so.
    Right,
    /// There is something in it, but it says more or less than what is so.
    Imprecise,
    /// It is not so.
    Wrong,
    /// Only people inside the company can know.
    CannotBeKnown,
}

/// How often a series is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Every {
    /// Every quarter.
    Quarter,
    /// Every half-year.
    Half,
    /// Every year.
    Year,
}

/// What twelve months of a series are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aggregate {
    /// The sum of its four quarters: what accrues over time, such as revenue.
    Sum,
    /// The latest of them: what is counted at a point in time, such as memberships.
    Latest,
}

/// Why a number is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absence {
    /// The company did not report it.
    NotReported,
    /// It may have been reported, but it was not collected for this story.
    NotCollected,
}

/// In what form a source was read, if not in its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A copy of it on another page.
    Copy,
    /// A summary by somebody else.
    Summary,
}

/// A value that is one of a few words.
pub(super) trait Choice {
    /// The words, in the order of the format.
    const CHOICES: &'static [&'static str];
}

/// Gives each meaning its word, for reading and writing alike.
macro_rules! choices {
    ($name:ident: $first:ident $first_word:expr, $( $meaning:ident $word:expr, )*) => {
        impl Choice for $name {
            const CHOICES: &'static [&'static str] = &[$first_word, $( $word ),*];
        }

        impl Plain for $name {
            fn read(raw: &Raw) -> Self {
                match raw.as_text() {
                    $( Some(word) if word == $word => Self::$meaning, )*
                    _ => Self::$first,
                }
            }

            fn write(&self) -> Raw {
                Raw::Text(
                    match self {
                        Self::$first => $first_word,
                        $( Self::$meaning => $word, )*
                    }
                    .to_owned(),
                )
            }
        }
    };
}

choices! { Measure: Amount "amount", Percentage "percentage", }

choices! { Verdict: Right "right", Wrong "wrong", Unverifiable "unverifiable", }

choices! {
    ClaimVerdict: Right "right", Imprecise "imprecise", Wrong "wrong", CannotBeKnown "cannotBeKnown",
}

choices! { Every: Quarter "quarter", Half "half", Year "year", }

choices! { Absence: NotReported "notReported", NotCollected "notCollected", }

choices! { Form: Copy "copy", Summary "summary", }

choices! { Aggregate: Sum "sum", Latest "latest", }

choices! {
    ProfitMeasure: OperatingIncome "operatingIncome", SegmentOperatingIncome "segmentOperatingIncome",
    AdjustedEbitda "adjustedEbitda", AdjustedOibda "adjustedOibda", None "none",
}

choices! {
    Grade: Filing Grade::Filing.id(), DerivedFromFilings Grade::DerivedFromFilings.id(),
    CompanyStatement Grade::CompanyStatement.id(), Press Grade::Press.id(), Assumption Grade::Assumption.id(),
}
