//! From a request to an SVG document.

use super::{Raw, draw, draw_exploration};
use crate::chart::Typesetter;
use crate::model::Problem;

/// The chart named `chart`, of the answer or of what is explored beyond it, as an SVG document that also says where the
/// data lie; the rest as with [`draw`].
///
/// # Errors
///
/// Those of [`draw`] for a chart of the answer, and of [`draw_exploration`] for any other.
pub fn svg(chart: &str, request: &Raw, options: &Raw, typesetter: &dyn Typesetter) -> Result<String, Vec<Problem>> {
    let drawing = match chart {
        "changes" | "savings" | "margin" | "claim" => draw(chart, request, options, typesetter),
        _ => draw_exploration(chart, request, options, typesetter),
    }?;
    Ok(drawing.picture.svg_with_marks(&drawing.family))
}
