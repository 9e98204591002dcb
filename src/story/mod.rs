//! A story: whose figures, which periods, which texts and which sources, as an author wrote them in a file.
//!
//! A file is read in three steps. [`STORY`] says in tables what the format is; a walk along them holds a value against
//! it; what several places of a file must agree on is looked at last. Only what passes becomes a [`Story`]. Every
//! problem is found at once and named with its exact path, since an author corrects a file in one go or not at all.

mod agreement;
mod base_year;
mod content;
mod doubt;
mod flaw;
mod format;
mod leaf;
mod period;
mod plain;
mod presets;
mod shape;
mod style;
mod walk;
mod word;

pub use base_year::BaseYear;
pub use content::{
    Absent, ArticleClaim, Claim, ClaimTexts, Currency, Figure, Filed, Label, Named, Periods, Point, Ratio, Series,
    Source, Story, Texts,
};
pub use flaw::{Flaw, FlawCode};
pub use format::STORY;
pub use period::period;
pub use presets::{Given, Presets, Settings};
pub use shape::{Field, Keys, Shape, VERSION};
pub use style::Style;
pub use word::{Absence, Aggregate, ClaimVerdict, Every, Form, ProfitMeasure, Verdict};

use crate::raw::Raw;
use walk::Walk;

/// What became of a value that was to be a story.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// The story, unless a problem is fatal: nothing is half read.
    pub story: Option<Story>,
    /// Everything that is wrong with it, and everything that is probably not meant.
    pub problems: Vec<Flaw>,
}

/// Checks a value of any shape and reads it if nothing speaks against it.
pub fn check(value: &Raw) -> Checked {
    let mut walk = Walk::default();
    walk.value(value, &STORY, "");
    let Walk { mut flaws, cited } = walk;
    agreement::sources(value, &cited, &mut flaws);
    agreement::texts(value, &mut flaws);
    agreement::series(value, &mut flaws);
    doubt::fractions(value, &mut flaws);
    doubt::undisclosed(value, &mut flaws);
    doubt::present(value, &mut flaws);
    let is_fatal = flaws.iter().any(|flaw| flaw.is_fatal);
    Checked { story: (!is_fatal).then(|| Story::of(value)), problems: flaws }
}
