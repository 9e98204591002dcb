//! The perspective of the answer: its yardstick in a request, and what it comes to.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::Raw;
use crate::model::{Assumptions, Code, Perspective, Problem, Yardstick};

/// The yardstick that a request names, if it names one; `unknownChoice` if there is no such yardstick.
pub(super) fn yardstick(request: &Raw, problems: &mut Vec<Problem>) -> Option<Yardstick> {
    let name = request.get("yardstick").filter(|it| !matches!(it, Raw::Nothing))?;
    let found = Yardstick::ALL.into_iter().find(|(own, _)| name.as_text() == Some(own));
    if found.is_none() {
        problems.push(Problem::new("yardstick", Code::UnknownChoice));
    }
    found.map(|(_, yardstick)| yardstick)
}

/// The revenue of the last year, in millions.
pub(super) fn last_revenue(a: &Assumptions) -> f64 {
    (0..a.horizon()).fold(a.revenue_0, |revenue, _| revenue * (1.0 + a.revenue_growth))
}

/// A perspective as plain data.
pub(super) struct Measured(pub Perspective);

impl Serialize for Measured {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let name = Yardstick::ALL.into_iter().find(|(_, own)| *own == self.0.yardstick).map_or("", |(name, _)| name);
        let mut object = serializer.serialize_struct("Perspective", 2)?;
        object.serialize_field("yardstick", name)?;
        object.serialize_field("count", &self.0.count)?;
        object.end()
    }
}
