//! The ranges that futures are drawn from, from a request to plain data.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::Raw;
use super::simulation::{FuturesRequest, futures_request};
use crate::model::{Problem, Range};

/// The range of each uncertain input.
pub struct Ranges(Vec<RangeInUse>);

/// What an uncertain input is drawn from.
struct RangeInUse {
    /// The range that goes with its value.
    usual: Range,
    /// The range in use; `None` if the input is not drawn.
    in_use: Option<Range>,
    /// Whether it had to be stretched beyond the ends that the request gives it.
    is_stretched: bool,
}

/// The ranges from which `futures` draws for the same request: of each uncertain input the one that goes with its
/// value, and the one in use. Both ends of the one in use lie on its `track`, which a page can make sliders of.
///
/// # Errors
///
/// Those of `futures`.
pub fn ranges_in_use(request: &Raw) -> Result<Ranges, Vec<Problem>> {
    let FuturesRequest { assumptions, ranges, .. } = futures_request(request, &[])?;
    let in_use = |usual: Range| {
        let in_use = ranges.iter().find(|range| range.input.id == usual.input.id).copied();
        let requested = request.get("ranges").map_or(&[][..], |ranges| ranges.list(usual.input.id));
        let is_stretched = match (in_use, requested) {
            (Some(range), [Raw::Number(low), Raw::Number(high)]) => range.low < *low || range.high > *high,
            _ => false,
        };
        RangeInUse { usual, in_use, is_stretched }
    };
    Ok(Ranges(Range::around(&assumptions).into_iter().map(in_use).collect()))
}

impl Serialize for Ranges {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(RangeRow))
    }
}

struct RangeRow<'a>(&'a RangeInUse);

impl Serialize for RangeRow<'_> {
    /// `{input, mode, usual, ends, isStretched, track}`; `ends` is `null` where the input is not drawn, and `track` then
    /// that of the usual range.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let RangeInUse { usual, in_use, is_stretched } = self.0;
        let track = in_use.as_ref().unwrap_or(usual).track();
        let mut object = serializer.serialize_struct("RangeInUse", 6)?;
        object.serialize_field("input", usual.input.id)?;
        object.serialize_field("mode", &usual.mode)?;
        object.serialize_field("usual", &[usual.low, usual.high])?;
        object.serialize_field("ends", &in_use.map(|range| [range.low, range.high]))?;
        object.serialize_field("isStretched", is_stretched)?;
        object.serialize_field("track", &[track.0, track.1])?;
        object.end()
    }
}
