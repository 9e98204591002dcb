//! From a request to an SVG document.

use super::{ANSWER_CHARTS, Drawing, Raw, draw, draw_exploration};
use crate::chart::Typesetter;
use crate::model::Problem;

/// The chart named `chart`, of the answer or of what is explored beyond it, as an SVG document that also says where the
/// data lie; the rest as with [`draw`].
pub fn svg(chart: &str, request: &Raw, look: &Raw, typesetter: &dyn Typesetter) -> Result<String, Vec<Problem>> {
    let drawing = draw_any(chart, request, look, typesetter)?;
    Ok(drawing.picture.svg_with_marks(&drawing.family))
}

/// The chart named `chart`, of the answer or of what is explored beyond it.
pub fn draw_any(chart: &str, request: &Raw, look: &Raw, typesetter: &dyn Typesetter) -> Result<Drawing, Vec<Problem>> {
    if ANSWER_CHARTS.contains(&chart) {
        draw(chart, request, look, typesetter)
    } else {
        draw_exploration(chart, request, look, typesetter)
    }
}
