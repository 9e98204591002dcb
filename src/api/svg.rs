//! From a request to an SVG document.

use super::{ANSWER_CHARTS, Drawing, Raw, draw, draw_exploration};
use crate::chart::Typesetter;
use crate::model::Problem;

/// The chart named `chart`, of the answer or of what is explored beyond it, as an SVG document that also says where the
/// data lie; the rest as with [`draw`].
///
/// # Errors
///
/// Those of [`draw`] for a chart of the answer, and of [`draw_exploration`] for any other.
pub fn svg(chart: &str, request: &Raw, options: &Raw, typesetter: &dyn Typesetter) -> Result<String, Vec<Problem>> {
    let drawing = draw_any(chart, request, options, typesetter)?;
    Ok(drawing.picture.svg_with_marks(&drawing.family))
}

/// The chart named `chart`, of the answer or of what is explored beyond it.
///
/// # Errors
///
/// Those of [`draw`] for a chart of the answer, and of [`draw_exploration`] for any other.
pub fn draw_any(chart: &str, request: &Raw, look: &Raw, typesetter: &dyn Typesetter) -> Result<Drawing, Vec<Problem>> {
    if ANSWER_CHARTS.contains(&chart) {
        draw(chart, request, look, typesetter)
    } else {
        draw_exploration(chart, request, look, typesetter)
    }
}
