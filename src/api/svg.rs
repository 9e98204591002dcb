//! From a request to a picture for a file, and to an SVG document.

use super::picture::{colour, read_options};
use super::{ANSWER_CHARTS, CHARTS, Drawing, Raw, draw, draw_exploration};
use crate::chart::{Frame, RenderOptions, Typesetter, framed};
use crate::model::Problem;

/// The height of a chart in a frame, in logical pixels, if it has none of its own.
const USUAL_HEIGHT: f64 = 330.0;

/// The largest number of device pixels in a logical one of a framed picture: more would be too high for some phones.
const LARGEST_SCALE: f64 = 4.0;

/// The chart named `chart`, of the answer or of what is explored beyond it, as an SVG document that also says where the
/// data lie; the rest as with [`draw_any`].
///
/// # Errors
///
/// Those of [`draw_any`].
pub fn svg(chart: &str, request: &Raw, options: &Raw, typesetter: &dyn Typesetter) -> Result<String, Vec<Problem>> {
    let drawing = draw_any(chart, request, options, typesetter)?;
    Ok(drawing.picture.svg_with_marks(&drawing.family))
}

/// The chart named `chart`, of the answer or of what is explored beyond it.
///
/// Beside the options of [`draw`] there may be what a picture needs that is seen by itself: `paper`, a colour behind it;
/// `description`, `{title, text}` for readers who do not see it; and `frame`, `{title, imprint}` above and below the
/// chart. A framed picture is `width` device pixels wide, and as high as it has to be: its `height` is not looked at.
///
/// # Errors
///
/// Those of [`draw`] for a chart of the answer, and of [`draw_exploration`] for any other.
pub fn draw_any(
    chart: &str,
    request: &Raw,
    options: &Raw,
    typesetter: &dyn Typesetter,
) -> Result<Drawing, Vec<Problem>> {
    let mut drawing = match options.get("frame") {
        Some(frame @ Raw::Object(_)) => draw_framed(chart, request, options, frame, typesetter)?,
        _ => draw_chart(chart, request, options, typesetter)?,
    };
    if options.number("paper").is_some() {
        drawing.picture = drawing.picture.on_paper(colour(options, "paper"));
    }
    if let Some(description @ Raw::Object(_)) = options.get("description") {
        drawing.picture = drawing.picture.described(text(description, "title"), text(description, "text"));
    }
    Ok(drawing)
}

fn draw_chart(chart: &str, request: &Raw, options: &Raw, typesetter: &dyn Typesetter) -> Result<Drawing, Vec<Problem>> {
    if ANSWER_CHARTS.contains(&chart) {
        draw(chart, request, options, typesetter)
    } else {
        draw_exploration(chart, request, options, typesetter)
    }
}

fn draw_framed(
    chart: &str,
    request: &Raw,
    options: &Raw,
    frame: &Raw,
    typesetter: &dyn Typesetter,
) -> Result<Drawing, Vec<Problem>> {
    let own = CHARTS.iter().find(|known| known.name == chart);
    let chart_height = own.and_then(|known| known.height).unwrap_or(USUAL_HEIGHT);
    let frame = Frame { title: text(frame, "title"), imprint: text(frame, "imprint"), chart_height };
    // Only the frame knows the height; until then any will do.
    let whole = read_options(&options.with("height", chart_height), typesetter)?;
    let whole = RenderOptions { scale: whole.scale.min(LARGEST_SCALE), ..whole };
    let mut family = String::new();
    let picture = framed(&frame, &whole, |inner| {
        let size =
            [("width", f64::from(inner.width_px)), ("height", f64::from(inner.height_px)), ("scale", inner.scale)];
        let options = size.into_iter().fold(options.clone(), |options, (name, number)| options.with(name, number));
        let drawing = draw_chart(chart, request, &options, typesetter)?;
        family = drawing.family;
        Ok::<_, Vec<Problem>>(drawing.picture)
    })?;
    Ok(Drawing { picture, family })
}

fn text<'a>(raw: &'a Raw, field: &str) -> &'a str {
    raw.text(field).unwrap_or("")
}
