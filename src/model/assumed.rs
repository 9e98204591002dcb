//! Numbers that only one working needs and that a reader can type. They are not inputs of the projection, and are not
//! disclosed.

use super::Unit;

/// A number to be assumed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Assumed {
    /// The name at the boundary.
    pub id: &'static str,
    /// What the number counts.
    pub unit: Unit,
    /// The least and the greatest number that is taken.
    pub limits: (f64, f64),
    /// The number without another one; `None` if there is nothing to go by, and what needs it is left out.
    pub default: Option<f64>,
}

/// Declares numbers to be assumed: a struct to calculate with, and the list of its fields.
macro_rules! assumed {
    (
        $(#[$about:meta])*
        $name:ident { $(
            $(#[$field_about:meta])*
            $field:ident: $kind:ty = $id:literal $unit:ident $limits:expr, $default:expr;
        )* }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct $name { $( $(#[$field_about])* pub $field: $kind, )* }

        impl $name {
            /// Every number, with its unit, its limits and its default.
            pub const ASSUMED: &'static [$crate::model::Assumed] = &[ $( $crate::model::Assumed {
                id: $id,
                unit: $crate::model::Unit::$unit,
                limits: $limits,
                default: $default,
            }, )* ];

            /// The numbers that `read` gives by name. What must be there and is not becomes NaN.
            pub fn of(read: impl Fn(&str) -> Option<f64>) -> Self {
                Self { $( $field: $crate::model::assumed::Taken::taken(read($id)), )* }
            }
        }
    };
}
pub(super) use assumed;

/// What a number that may be missing becomes.
pub(super) trait Taken {
    fn taken(number: Option<f64>) -> Self;
}

impl Taken for f64 {
    fn taken(number: Option<f64>) -> Self {
        number.unwrap_or(Self::NAN)
    }
}

impl Taken for Option<f64> {
    fn taken(number: Self) -> Self {
        number
    }
}
