//! Records that can be read by name: each number knows its boundary name and its unit, so that reports, tables and
//! exports list the fields of a result without repeating them.

use super::names::names;

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Millions of the reporting currency.
    Millions,
    /// Millions of the reporting currency in each year.
    MillionsPerYear,
    /// A fraction of a whole; 0.1 is 10 %.
    Share,
    /// A fraction gained or lost in each year; 0.09 is 9 % a year.
    RatePerYear,
    /// A plain multiple; 10 is "ten times".
    Factor,
    /// A span of years, fractions allowed.
    Years,
    /// A span of whole years.
    WholeYears,
    /// The steepness of a curve, per year.
    PerYear,
    /// A year of the calendar.
    CalendarYear,
    /// Percent of a stated whole.
    Percent,
    /// Percentage points.
    Points,
    /// Hundredths of a percentage point.
    BasisPoints,
    /// The number of an option.
    Choice,
    /// Units of the reporting currency, not millions.
    Currency,
    /// A number of things or people.
    Count,
    /// Working days.
    Days,
    /// Working hours.
    Hours,
    /// Whatever the record is about is counted in: points for a distribution of points, millions for one of money.
    Inherited,
}

names! {
    Unit {
        Millions = "millions",
        MillionsPerYear = "millionsPerYear",
        Share = "share",
        RatePerYear = "ratePerYear",
        Factor = "factor",
        Years = "years",
        WholeYears = "wholeYears",
        PerYear = "perYear",
        CalendarYear = "calendarYear",
        Percent = "percent",
        Points = "points",
        BasisPoints = "basisPoints",
        Choice = "choice",
        Currency = "currency",
        Count = "count",
        Days = "days",
        Hours = "hours",
        Inherited = "inherited",
    }
}

impl Unit {
    /// What a number is multiplied with to be printed: fractions of a whole are printed in percent.
    pub const fn printed_factor(self) -> f64 {
        if matches!(self, Self::Share | Self::RatePerYear) { 100.0 } else { 1.0 }
    }

    /// Whether only whole numbers make sense.
    pub const fn is_whole(self) -> bool {
        matches!(self, Self::WholeYears | Self::CalendarYear | Self::Choice)
    }
}

/// One number of a record of type `T`.
pub struct Field<T> {
    /// The name at the boundary.
    pub id: &'static str,
    /// What the number counts.
    pub unit: Unit,
    /// What it is, in a sentence or two; for the declarations that are made from the record, so only natively.
    #[cfg(not(target_arch = "wasm32"))]
    pub about: &'static str,
    /// Whether a record may have no such number.
    #[cfg(not(target_arch = "wasm32"))]
    pub is_optional: bool,
    /// How it follows from the inputs and from other results, in the language of `formula.rs`; empty if it is not said.
    pub formula: &'static str,
    /// Reads the number; `None` where the record has none, such as a payback that is never reached.
    pub read: fn(&T) -> Option<f64>,
}

impl<T> Field<T> {
    /// The one of `fields` that has the boundary name `id`.
    pub fn named(fields: &'static [Self], id: &str) -> Option<&'static Self> {
        fields.iter().find(|field| field.id == id)
    }
}

/// What a record may hold: a number, or the absence of one.
pub trait Number {
    /// Whether there may be no number.
    const IS_OPTIONAL: bool = false;

    /// The number as a float.
    fn number(self) -> Option<f64>;
}

impl Number for f64 {
    /// Adding zero turns a negative zero into a plain one, so that no reader has to wonder what "−0" means.
    fn number(self) -> Option<f64> {
        Some(self + 0.0)
    }
}

impl Number for u32 {
    fn number(self) -> Option<f64> {
        Some(f64::from(self))
    }
}

impl Number for i32 {
    fn number(self) -> Option<f64> {
        Some(f64::from(self))
    }
}

impl<N: Number> Number for Option<N> {
    const IS_OPTIONAL: bool = true;

    fn number(self) -> Option<f64> {
        self.and_then(N::number)
    }
}

/// Declares a struct of numbers together with the list of its fields.
///
/// A row is `field: type = "boundaryName" Unit = "formula",` and may leave the formula out. The documentation of a
/// field ends with its formula, so that it is written down once.
macro_rules! record {
    (
        $(#[$about:meta])*
        $name:ident { $(
            $( #[doc = $field_about:literal] )*
            $field:ident: $kind:ty = $id:literal $unit:ident $(= $formula:literal)?,
        )* }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct $name { $(
            $( #[doc = $field_about] )*
            $( #[doc = concat!("`", $formula, "`")] )?
            pub $field: $kind,
        )* }

        impl $name {
            /// Every number of the record, in the order of the calculation.
            pub const FIELDS: &'static [$crate::model::Field<Self>] = &[ $( $crate::model::Field {
                id: $id,
                unit: $crate::model::Unit::$unit,
                #[cfg(not(target_arch = "wasm32"))]
                about: concat!($( $field_about ),*),
                #[cfg(not(target_arch = "wasm32"))]
                is_optional: <$kind as $crate::model::Number>::IS_OPTIONAL,
                formula: concat!("" $(, $formula)?),
                read: |record| $crate::model::Number::number(record.$field),
            }, )* ];
        }
    };
}
pub(crate) use record;
