//! Values as they are in a file: how each is read and written.

use crate::raw::Raw;

/// A value that is read from checked data, and written in the form in which it would be read. Data that do not fit
/// never get this far.
pub(super) trait Plain {
    /// The value that `raw` states.
    fn read(raw: &Raw) -> Self;

    /// The form from which the value can be read again.
    fn write(&self) -> Raw;
}

/// Declares records: each field with its name in the file. One marked `optional` is left out where there is nothing.
macro_rules! records {
    ($(
        $(#[$about:meta])*
        $record:ident { $( $(#[$doc:meta])* $field:ident $name:literal $($optional:ident)?: $kind:ty, )* }
    )*) => { $(
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $record { $( $(#[$doc])* pub $field: $kind, )* }

        impl $crate::story::plain::Plain for $record {
            fn read(raw: &$crate::raw::Raw) -> Self {
                Self { $( $field: $crate::story::plain::Plain::read($crate::story::plain::part(raw, $name)), )* }
            }

            fn write(&self) -> $crate::raw::Raw {
                use $crate::story::plain::{Plain, put};
                let mut fields = Vec::new();
                $( put(&mut fields, $name, Plain::write(&self.$field), concat!("" $(, stringify!($optional))?).is_empty()); )*
                $crate::raw::Raw::Object(fields)
            }
        }
    )* };
}
pub(super) use records;

/// The field `name`; nothing if it was left out. Like `put` it is called for every field, and in line at each of them
/// it would only make the module larger.
#[inline(never)]
pub(super) fn part<'a>(raw: &'a Raw, name: &str) -> &'a Raw {
    raw.get(name).unwrap_or(&Raw::Nothing)
}

#[inline(never)]
pub(super) fn put(fields: &mut Vec<(String, Raw)>, name: &str, value: Raw, required: bool) {
    // No text is empty but one that a further language lacks: it is not there.
    let is_lacking = matches!(&value, Raw::Text(text) if text.is_empty());
    if !is_lacking && (required || value != Raw::Nothing) {
        fields.push((name.to_owned(), value));
    }
}

impl Plain for String {
    fn read(raw: &Raw) -> Self {
        raw.as_text().unwrap_or_default().to_owned()
    }

    fn write(&self) -> Raw {
        Raw::Text(self.clone())
    }
}

impl Plain for f64 {
    fn read(raw: &Raw) -> Self {
        // −0 is never shown, so it is never read.
        raw.or_nan() + 0.0
    }

    fn write(&self) -> Raw {
        Raw::Number(*self)
    }
}

impl Plain for u32 {
    fn read(raw: &Raw) -> Self {
        raw.or_nan() as Self
    }

    fn write(&self) -> Raw {
        Raw::Number(f64::from(*self))
    }
}

impl<T: Plain> Plain for Option<T> {
    fn read(raw: &Raw) -> Self {
        (*raw != Raw::Nothing).then(|| T::read(raw))
    }

    fn write(&self) -> Raw {
        self.as_ref().map_or(Raw::Nothing, T::write)
    }
}

impl<T: Plain> Plain for Vec<T> {
    fn read(raw: &Raw) -> Self {
        raw.entries().iter().map(T::read).collect()
    }

    fn write(&self) -> Raw {
        Raw::List(self.iter().map(T::write).collect())
    }
}
