//! What is wrong with a story, as data. The part that speaks to the author has the words.

use crate::model::{Code, Problem};

/// What is wrong with one place of a story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoryProblemCode {
    /// What a request is refused for as well.
    General(Code),
    /// A field that has to be there is not.
    Missing,
    /// The same name, year or period a second time.
    Duplicate,
    /// Nested too deeply or too many values: it was not read any further.
    TooLarge,
    /// More characters than the limit.
    TooLong,
    /// A control character, or one that reverses the direction of the text, so that what is read is not what is there.
    BadCharacter,
    /// Not written as such an id, code or language has to be.
    BadId,
    /// Not a day of the calendar, written as 2026-07-17.
    BadDate,
    /// Not a period as such a series has it: `Q2 2025`, or `2025`.
    BadPeriod,
    /// Not later than what comes before it.
    NotInOrder,
    /// Not a whole address that begins with `https://`.
    BadLink,
    /// Another version of the format than the limit.
    WrongVersion,
    /// A source that the list of sources does not have.
    UnknownSource,
    /// A series that the story does not have, or not as often.
    UnknownSeries,
    /// A source that nothing in the story cites.
    UnusedSource,
    /// What the story shows has no text in this language; where it is not the first one, that of the first is shown.
    MissingText,
    /// A percentage that is probably meant as a share of 1.
    LooksLikeFraction,
    /// A year without one of the figures that a projection starts from.
    NotDisclosedBase,
    /// A reason why a number is not there, beside a number that is.
    NotAbsent,
}

/// Gives every code that only a story has its name.
macro_rules! own_codes {
    ($( $variant:ident = $id:literal, )*) => {
        impl StoryProblemCode {
            /// The codes that a request is never refused for.
            pub const OWN: &'static [Self] = &[ $( Self::$variant, )* ];

            /// The name of the code at the boundary.
            pub const fn id(self) -> &'static str {
                match self {
                    Self::General(code) => code.id(),
                    $( Self::$variant => $id, )*
                }
            }
        }
    };
}

own_codes! {
    Missing = "missing",
    Duplicate = "duplicate",
    TooLarge = "tooLarge",
    TooLong = "tooLong",
    BadCharacter = "badCharacter",
    BadId = "badId",
    BadDate = "badDate",
    BadPeriod = "badPeriod",
    NotInOrder = "notInOrder",
    BadLink = "badLink",
    WrongVersion = "wrongVersion",
    UnknownSource = "unknownSource",
    UnknownSeries = "unknownSeries",
    UnusedSource = "unusedSource",
    MissingText = "missingText",
    LooksLikeFraction = "looksLikeFraction",
    NotDisclosedBase = "notDisclosedBase",
    NotAbsent = "notAbsent",
}

/// One problem of a story.
#[derive(Clone, Debug, PartialEq)]
pub struct StoryProblem {
    /// Where it is, such as `figures[2].current`; empty for the story as a whole.
    pub path: String,
    /// What is wrong.
    pub code: StoryProblemCode,
    /// The limit that was broken, where there is one.
    pub limit: Option<f64>,
    /// Whether a printed number or text would be wrong or missing, so that the story cannot be shown.
    pub is_fatal: bool,
}

impl StoryProblem {
    /// A problem that leaves no story.
    pub(super) fn fatal(path: impl Into<String>, code: StoryProblemCode) -> Self {
        Self { path: path.into(), code, limit: None, is_fatal: true }
    }

    /// A problem that the story can be shown with.
    pub(super) fn warning(path: impl Into<String>, code: StoryProblemCode) -> Self {
        Self { is_fatal: false, ..Self::fatal(path, code) }
    }

    /// The same with the limit that was broken.
    pub(super) fn beyond(self, limit: f64) -> Self {
        Self { limit: Some(limit), ..self }
    }

    /// What the model has to say of a number or a curve.
    pub(super) fn of(problem: &Problem, path: impl Into<String>) -> Self {
        Self { limit: problem.limit, ..Self::fatal(path, StoryProblemCode::General(problem.code)) }
    }
}
