//! A story: whose figures, which periods, which texts and which sources, as an author wrote them in a file.
//!
//! A file is read in three steps. [`STORY`] says in tables what the format is; a validator checks a value against them,
//! part by part; references from one place of a file to another are checked last. Only what passes becomes a [`Story`].
//! Every problem is found at once and named with its exact path, so that an author can correct a file in one go.

mod base_year;
mod choices;
mod content;
mod cross_references;
mod period;
mod plain;
mod presets;
mod problem;
mod scalar;
mod schema;
mod text_format;
mod validator;
mod warnings;

pub use base_year::BaseYear;
pub use choices::{Absence, Aggregate, ClaimVerdict, Every, Form, ProfitMeasure, Verdict};
pub use content::{
    Absent, ArticleClaim, Claim, ClaimTexts, Currency, Figure, Filed, Label, Named, Periods, Point, Ratio, Series,
    Source, Story, Texts,
};
pub use period::period;
pub use presets::{PartialInputs, Presets, Settings};
pub use problem::{StoryProblem, StoryProblemCode};
pub use schema::{Keys, Property, STORY, Schema, VERSION};
pub use text_format::TextFormat;

use crate::raw::Raw;
use validator::Validator;

/// What became of a value that was to be a story.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// The story, unless a problem is fatal: nothing is half read.
    pub story: Option<Story>,
    /// Everything that is wrong with it, and everything that is probably not meant.
    pub problems: Vec<StoryProblem>,
}

/// Checks a value of any shape and reads it if nothing speaks against it.
pub fn check(value: &Raw) -> Checked {
    let mut validator = Validator::default();
    validator.value(value, &STORY, "");
    let Validator { mut problems, cited } = validator;
    cross_references::sources(value, &cited, &mut problems);
    cross_references::texts(value, &mut problems);
    cross_references::series(value, &mut problems);
    warnings::fractions(value, &mut problems);
    warnings::undisclosed(value, &mut problems);
    warnings::present(value, &mut problems);
    let is_fatal = problems.iter().any(|problem| problem.is_fatal);
    Checked { story: (!is_fatal).then(|| Story::of(value)), problems }
}
