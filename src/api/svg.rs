//! From a request to an SVG document.

use std::fmt::Write as _;

use super::{Raw, draw, draw_exploration};
use crate::chart::{Mark, Typesetter};
use crate::model::{Code, Problem};

/// How an SVG document ends.
const END: &str = "</svg>";

/// The chart named `chart`, of the answer or of what is explored beyond it, as an SVG document; the rest as with
/// [`draw`]. The last group of the document paints nothing and says where the data lie and what they are: a `circle` for
/// each mark, with its `data-series`, its `data-index` and, where there is a number, its `data-number`.
pub fn svg(chart: &str, request: &Raw, look: &Raw, typesetter: &dyn Typesetter) -> Result<String, Vec<Problem>> {
    let drawing = match chart {
        "changes" | "savings" | "margin" | "claim" => draw(chart, request, look, typesetter),
        _ => draw_exploration(chart, request, look, typesetter),
    }?;
    let painted = drawing.picture.svg(&drawing.family);
    let mut document = painted.map_err(|_| vec![Problem::new("chart", Code::Undrawable)])?;
    // Names that a reader has typed stand in the picture; of what XML cannot hold nothing is printed anyway.
    document.retain(is_xml);
    if let Some(end) = document.rfind(END) {
        document.insert_str(end, &group(&drawing.picture.marks));
    }
    Ok(document)
}

/// Whether XML can hold a character at all.
fn is_xml(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}

fn group(marks: &[Mark]) -> String {
    let mut group = String::from("<g fill=\"none\" stroke=\"none\">\n");
    for Mark { x, y, series, index, number } in marks {
        let number = number.filter(|number| number.is_finite());
        let number = number.map(|number| format!(" data-number=\"{number}\"")).unwrap_or_default();
        // Writing to a text cannot fail.
        let _ = writeln!(
            group,
            "<circle cx=\"{x}\" cy=\"{y}\" r=\"1\" data-series=\"{series}\" data-index=\"{index}\"{number}/>"
        );
    }
    group.push_str("</g>\n");
    group
}
