//! JSON whose fields keep their order: a form shows the fields of a story in the order of the schema.

use serde_json::Value;

/// A value, with the fields of an object in their order.
pub enum Json {
    /// Anything without fields.
    Plain(Value),
    /// A list.
    List(Vec<Json>),
    /// An object.
    Object(Vec<(String, Json)>),
}

impl<T: Into<Value>> From<T> for Json {
    fn from(value: T) -> Self {
        Self::Plain(value.into())
    }
}

/// An object of these fields.
pub fn object<const N: usize>(fields: [(&str, Json); N]) -> Json {
    Json::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

impl Json {
    /// The same object with more fields at its end.
    pub fn with(self, more: Vec<(String, Json)>) -> Self {
        match self {
            Self::Object(mut fields) => {
                fields.extend(more);
                Self::Object(fields)
            }
            other => other,
        }
    }

    /// The text, with a line for each entry.
    pub fn text(&self, indent: usize) -> String {
        let line = "\n".to_owned() + &"  ".repeat(indent + 1);
        let end = "\n".to_owned() + &"  ".repeat(indent);
        let among = |open: char, parts: Vec<String>, close: char| {
            if parts.is_empty() {
                return format!("{open}{close}");
            }
            format!("{open}{line}{}{end}{close}", parts.join(&format!(",{line}")))
        };
        match self {
            Self::Plain(value) => value.to_string(),
            Self::List(entries) => among('[', entries.iter().map(|entry| entry.text(indent + 1)).collect(), ']'),
            Self::Object(fields) => {
                let field = |(name, value): &(String, Self)| {
                    format!("{}: {}", Value::from(name.as_str()), value.text(indent + 1))
                };
                among('{', fields.iter().map(field).collect(), '}')
            }
        }
    }
}
