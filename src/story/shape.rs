//! The language in which the format is written down.

use super::Style;

/// The version of the format that is read.
pub const VERSION: f64 = 1.0;

/// What a value has to be.
pub enum Shape {
    /// The version of the format.
    Version,
    /// Text of one character at least.
    Text {
        /// How many characters there may be.
        most: usize,
        /// Whether it may have several lines.
        lines: bool,
    },
    /// Text that is written in a certain way.
    Written(Style),
    /// One of these words.
    Choice(&'static [&'static str]),
    /// A number.
    Number {
        /// The least and the greatest.
        limits: (f64, f64),
        /// Whether fractions make no sense.
        whole: bool,
    },
    /// A number that the input of this name takes.
    Input(&'static str),
    /// This, or `null` for what is not known.
    Nullable(&'static Shape),
    /// A list.
    List {
        /// What each entry is.
        of: &'static Shape,
        /// How many entries there have to be.
        least: usize,
        /// How many there may be.
        most: usize,
        /// The field in which no two entries are alike; empty if they may be.
        unique: &'static str,
    },
    /// The ids of sources, which have to be listed.
    Sources {
        /// How many there may be.
        most: usize,
    },
    /// An object with these fields.
    Record(&'static [Field]),
    /// An object whose keys the author chooses.
    Map {
        /// What a key is.
        keys: Keys,
        /// How many there have to be.
        least: usize,
        /// What each value is.
        of: &'static Shape,
    },
    /// Any inputs of the catalogue, and the curve.
    Settings,
    /// For any inputs of the catalogue the least and the greatest value that is plausible.
    Ranges,
}

/// A field of a record.
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// Whether it has to be there.
    pub required: bool,
    /// What its value is.
    pub shape: &'static Shape,
}

/// What the keys of a map are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keys {
    /// Languages.
    Languages,
    /// Presets of the catalogue.
    Presets,
    /// The ids of something else in the story; whether it is there is looked at when the walk is over.
    Ids,
}

/// A field that has to be there.
pub(super) const fn needed(name: &'static str, shape: &'static Shape) -> Field {
    Field { name, required: true, shape }
}

/// A field that may be left out.
pub(super) const fn optional(name: &'static str, shape: &'static Shape) -> Field {
    Field { name, required: false, shape }
}
