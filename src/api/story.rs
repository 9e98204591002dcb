//! A checked story, as plain data.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::Raw;
use crate::story::{self, Checked, StoryProblem};

/// What became of a story: `{story, problems}`, `story` being `null` when a problem is fatal.
pub struct CheckedStory(pub Checked);

/// Checks a value of any shape and reads it as a story.
pub fn check_story(value: &Raw) -> CheckedStory {
    CheckedStory(story::check(value))
}

impl Serialize for CheckedStory {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("CheckedStory", 2)?;
        object.serialize_field("story", &self.0.story)?;
        let problems: Vec<_> = self.0.problems.iter().map(Found).collect();
        object.serialize_field("problems", &problems)?;
        object.end()
    }
}

struct Found<'a>(&'a StoryProblem);

impl Serialize for Found<'_> {
    /// `{path, code, limit, fatal}`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("StoryProblem", 4)?;
        object.serialize_field("path", &self.0.path)?;
        object.serialize_field("code", self.0.code.id())?;
        object.serialize_field("limit", &self.0.limit)?;
        object.serialize_field("fatal", &self.0.is_fatal)?;
        object.end()
    }
}
