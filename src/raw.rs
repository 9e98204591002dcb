//! A value of any shape, as it comes over the boundary, read within bounds of depth and size, and as it goes back.

use std::cell::Cell;
use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

/// How deep a value may be nested.
const DEEPEST: u8 = 12;

/// How many values a request may hold in all.
const MOST_VALUES: usize = 20_000;

/// How many entries a list or fields an object may hold.
const MOST_ENTRIES: usize = 1_000;

/// What came over the boundary.
#[derive(Clone, Debug, PartialEq)]
pub enum Raw {
    /// A number, perhaps NaN or infinite.
    Number(f64),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Raw>),
    /// Named fields, in the order they came.
    Object(Vec<(String, Raw)>),
    /// Nothing: `null` or `undefined`.
    Nothing,
    /// Nested too deeply or too large: reading stopped where a bound was reached, so that even an endless list is
    /// refused at once.
    Beyond,
    /// Anything else, such as a boolean or a function.
    Other,
}

impl Raw {
    /// The field `name` of an object.
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(fields) => fields.iter().find(|(field, _)| field == name).map(|(_, raw)| raw),
            _ => None,
        }
    }

    /// The fields of an object; empty for anything else.
    pub fn fields(&self) -> &[(String, Self)] {
        match self {
            Self::Object(fields) => fields,
            _ => &[],
        }
    }

    /// The object without the fields `names`; anything else as it is.
    pub fn without(&self, names: &[&str]) -> Self {
        match self {
            Self::Object(fields) => {
                let rest = fields.iter().filter(|(field, _)| !names.contains(&field.as_str()));
                Self::Object(rest.cloned().collect())
            }
            other => other.clone(),
        }
    }

    /// The object with `number` in the field `name`; anything else as it is.
    pub fn with(&self, name: &str, number: f64) -> Self {
        match self.without(&[name]) {
            Self::Object(mut fields) => {
                fields.push((name.to_owned(), Self::Number(number)));
                Self::Object(fields)
            }
            other => other,
        }
    }

    /// The finite number in the field `name` of an object.
    pub fn number(&self, name: &str) -> Option<f64> {
        match self.get(name) {
            Some(Self::Number(number)) if number.is_finite() => Some(*number),
            _ => None,
        }
    }

    /// The number; NaN of anything else, which every check of a number refuses.
    pub fn or_nan(&self) -> f64 {
        match self {
            Self::Number(number) => *number,
            _ => f64::NAN,
        }
    }

    /// The text in the field `name` of an object.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name).and_then(Self::as_text)
    }

    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The entries of the list in the field `name` of an object; empty if it has no such list.
    pub fn list(&self, name: &str) -> &[Self] {
        self.get(name).map_or(&[], Self::entries)
    }

    /// The entries of a list; empty for anything else.
    pub fn entries(&self) -> &[Self] {
        match self {
            Self::List(entries) => entries,
            _ => &[],
        }
    }
}

impl Serialize for Raw {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(number) => serializer.serialize_f64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(entries) => serializer.collect_seq(entries),
            Self::Object(fields) => serializer.collect_map(fields.iter().map(|(name, raw)| (name, raw))),
            Self::Nothing | Self::Beyond | Self::Other => serializer.serialize_unit(),
        }
    }
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Bounds { depth: DEEPEST, values: &Cell::new(MOST_VALUES) }.deserialize(deserializer)
    }
}

/// Reads one value, with what is left of the depth and of the number of values.
#[derive(Clone, Copy)]
struct Bounds<'a> {
    depth: u8,
    values: &'a Cell<usize>,
}

impl Bounds<'_> {
    /// One level down and one value on; `None` when either is used up.
    fn next(self) -> Option<Self> {
        let (depth, values) = (self.depth.checked_sub(1)?, self.values.get().checked_sub(1)?);
        self.values.set(values);
        Some(Self { depth, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for Bounds<'_> {
    type Value = Raw;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Bounds<'_> {
    type Value = Raw;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Raw, E> {
        Ok(Raw::Other)
    }

    fn visit_i64<E>(self, number: i64) -> Result<Raw, E> {
        Ok(Raw::Number(number as f64))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Raw, E> {
        Ok(Raw::Number(number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Raw, E> {
        Ok(Raw::Number(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.to_owned()))
    }

    fn visit_bytes<E>(self, _: &[u8]) -> Result<Raw, E> {
        Ok(Raw::Other)
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Nothing)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Nothing)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Raw, A::Error> {
        let mut entries = Vec::new();
        while entries.len() <= MOST_ENTRIES {
            let Some(inner) = self.next() else { break };
            match list.next_element_seed(inner)? {
                Some(entry) => entries.push(entry),
                None => return Ok(Raw::List(entries)),
            }
        }
        Ok(Raw::Beyond)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Raw, A::Error> {
        let mut fields = Vec::new();
        while fields.len() <= MOST_ENTRIES {
            let Some(inner) = self.next() else { break };
            match object.next_key::<String>()? {
                // What cannot be read at all, such as a symbol, is a problem of its field, not of the whole request.
                Some(name) => fields.push((name, object.next_value_seed(inner).unwrap_or(Raw::Other))),
                None => return Ok(Raw::Object(fields)),
            }
        }
        Ok(Raw::Beyond)
    }
}
