//! A series as sound, from a request to plain data.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::Raw;
use crate::chart::{self, Melody, Note, Voice};

/// More references than these would be a melody of their own.
const MOST_REFERENCES: usize = 4;

/// Answers `{references, values, band}`: levels to compare with, numbers or `null`, and `[low, high]` around each of them; all
/// of them may be missing. See [`chart::melody`]. Only the first four references are heard.
#[must_use]
pub fn melody(request: &Raw) -> Heard {
    let list = |field| request.list(field).iter().map(Raw::or_nan);
    let references: Vec<f64> = list("references").take(MOST_REFERENCES).collect();
    let values: Vec<Option<f64>> = list("values").map(|it| it.is_finite().then_some(it)).collect();
    let end = |ends: &[Raw], place: usize| ends.get(place).map_or(f64::NAN, Raw::or_nan);
    let band = request.list("band").iter().map(Raw::entries).map(|ends| [end(ends, 0), end(ends, 1)]);
    Heard(chart::melody(&references, &values, &band.collect::<Vec<_>>()))
}

/// A melody as plain data.
pub struct Heard(Melody);

impl Serialize for Heard {
    /// `{seconds, notes: [{at, seconds, hertz, voice, index}]}`
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Melody", 2)?;
        object.serialize_field("seconds", &self.0.seconds)?;
        object.serialize_field("notes", &self.0.notes.iter().map(Played).collect::<Vec<_>>())?;
        object.end()
    }
}

struct Played<'a>(&'a Note);

impl Serialize for Played<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Note { start_s, length_s, hertz, voice, index } = self.0;
        let voice = match voice {
            Voice::Reference => "reference",
            Voice::Datum => "datum",
            Voice::Band => "band",
        };
        let mut object = serializer.serialize_struct("Note", 5)?;
        object.serialize_field("at", start_s)?;
        object.serialize_field("seconds", length_s)?;
        object.serialize_field("hertz", hertz)?;
        object.serialize_field("voice", voice)?;
        object.serialize_field("index", index)?;
        object.end()
    }
}
