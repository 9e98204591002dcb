//! The periods that figures are reported for.

/// A quarter, a half-year or a year, fiscal or of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Period {
    /// A year.
    Year(i32),
    /// A half-year, as the number of half-years since the first one of the year 0.
    Half(i32),
    /// A quarter, as the number of quarters since the first one of the year 0.
    Quarter(i32),
}

impl Period {
    /// The quarter `quarter`, 1 to 4, of `year`.
    pub fn quarter(year: i32, quarter: i32) -> Self {
        Self::Quarter(year * 4 + quarter - 1)
    }

    /// The half-year `half`, 1 or 2, of `year`.
    pub fn half(year: i32, half: i32) -> Self {
        Self::Half(year * 2 + half - 1)
    }

    /// How many such periods make a year.
    pub fn in_a_year(self) -> usize {
        match self {
            Self::Year(_) => 1,
            Self::Half(_) => 2,
            Self::Quarter(_) => 4,
        }
    }

    /// The same period a year before: what a change from a year earlier compares with.
    pub fn year_before(self) -> Self {
        match self {
            Self::Year(year) => Self::Year(year - 1),
            Self::Half(half) => Self::Half(half - 2),
            Self::Quarter(quarter) => Self::Quarter(quarter - 4),
        }
    }

    /// The period that ended when this one began.
    pub fn before(self) -> Self {
        match self {
            Self::Year(year) => Self::Year(year - 1),
            Self::Half(half) => Self::Half(half - 1),
            Self::Quarter(quarter) => Self::Quarter(quarter - 1),
        }
    }

    /// The years from `earlier` to this period, of the same kind.
    pub fn years_since(self, earlier: Self) -> f64 {
        match (self, earlier) {
            (Self::Year(year), Self::Year(other)) => f64::from(year - other),
            (Self::Half(half), Self::Half(other)) => f64::from(half - other) / 2.0,
            (Self::Quarter(quarter), Self::Quarter(other)) => f64::from(quarter - other) / 4.0,
            _ => f64::NAN,
        }
    }
}
