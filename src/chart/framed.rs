//! A picture for a file: a chart with its title above it and its origin below it, on paper.

use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{BackendColor, BackendCoord};

use super::picture::{Description, Paint, Picture, Primitive, Text};
use super::{Colour, RenderOptions};

/// Logical pixels left free at the edges of the paper.
const MARGIN: f64 = 16.0;

/// A line of the title, and how many of them there may be.
const TITLE: Line = Line { size: 16.0, height: 22.0, most: 4, is_bold: true };

/// A line of the imprint, and how many of them there may be.
const IMPRINT: Line = Line { size: 12.0, height: 17.0, most: 6, is_bold: false };

/// How much wider than measured bold letters may be: a typesetter measures those of ordinary weight.
const BOLD: f64 = 1.12;

/// What is set around a chart.
pub struct Frame<'a> {
    /// The title above the chart.
    pub title: &'a str,
    /// Where the numbers come from, below the chart.
    pub imprint: &'a str,
    /// The height of the chart itself in logical pixels.
    pub chart_height: f64,
}

/// How a kind of line is set, in logical pixels.
#[derive(Clone, Copy)]
struct Line {
    size: f64,
    height: f64,
    most: usize,
    is_bold: bool,
}

/// The chart that `paint` draws, with a frame around it. `options` are those of the whole picture, whose height follows
/// from the chart, the title and the imprint; `paint` gets those of the chart.
///
/// # Errors
///
/// What `paint` gives up with.
pub fn framed<E>(
    frame: &Frame,
    options: &RenderOptions,
    paint: impl FnOnce(&RenderOptions) -> Result<Picture, E>,
) -> Result<Picture, E> {
    let (margin, gap) = (options.px(MARGIN), options.px(MARGIN / 2.0));
    let chart_width = (options.width_px as i32 - 2 * margin).max(1);
    let title = set(frame.title, TITLE, options.palette.ink, (margin, margin), options);
    let top = margin + options.px(TITLE.height) * title.len() as i32 + gap;
    let chart_height = options.px(frame.chart_height);
    let chart = RenderOptions { width_px: chart_width as u32, height_px: chart_height as u32, ..*options };
    let picture = paint(&chart)?.moved((margin, top));
    let below = top + chart_height + gap;
    let imprint = set(frame.imprint, IMPRINT, options.palette.muted, (margin, below), options);
    let height = below + options.px(IMPRINT.height) * imprint.len() as i32 + gap;
    Ok(Picture {
        width_px: options.width_px,
        height_px: height as u32,
        primitives: title.into_iter().chain(picture.primitives).chain(imprint).collect(),
        ..picture
    })
}

impl Picture {
    /// The picture on paper of one colour: it stays legible wherever it is shown.
    pub fn on_paper(mut self, paper: Colour) -> Self {
        let colour = BackendColor { alpha: 1.0, rgb: (paper.0, paper.1, paper.2) };
        let to = (self.width_px as i32, self.height_px as i32);
        let sheet = Primitive::Rectangle { from: (0, 0), to, paint: Paint { colour, stroke_px: 1 }, filled: true };
        self.primitives.insert(0, sheet);
        self
    }

    /// The picture with a title and a text for readers who do not see it.
    pub fn described(self, title: &str, text: &str) -> Self {
        Self { description: Some(Description { title: title.to_owned(), text: text.to_owned() }), ..self }
    }

    /// The picture with everything in it moved by device pixels.
    fn moved(mut self, by: BackendCoord) -> Self {
        let shift = |at: &mut BackendCoord| *at = (at.0 + by.0, at.1 + by.1);
        for primitive in &mut self.primitives {
            match primitive {
                Primitive::Rectangle { from, to, .. } => [from, to].into_iter().for_each(shift),
                Primitive::Path { points, .. } | Primitive::Polygon { points, .. } => points.iter_mut().for_each(shift),
                Primitive::Circle { centre, .. } => shift(centre),
                Primitive::Text(text) => shift(&mut text.at),
            }
        }
        for mark in &mut self.marks {
            (mark.x, mark.y) = (mark.x + by.0, mark.y + by.1);
        }
        self
    }
}

/// The lines of `words` from the point `at` down, no wider than the paper leaves room for.
fn set(words: &str, line: Line, colour: Colour, at: BackendCoord, options: &RenderOptions) -> Vec<Primitive> {
    let room = f64::from(options.width_px as i32 - 2 * at.0);
    let size_px = line.size * options.scale;
    let widened = if line.is_bold { BOLD } else { 1.0 };
    let fits = |text: &str| options.typesetter.width_px(text, size_px) * widened <= room;
    let height = options.px(line.height);
    let text = |(number, words): (usize, String)| {
        Primitive::Text(Text {
            words,
            at: (at.0, at.1 + height * number as i32 + height / 2),
            anchor: (HPos::Left, VPos::Center),
            size_px,
            colour,
            is_bold: line.is_bold,
        })
    };
    wrapped(words, line.most, fits).into_iter().enumerate().map(text).collect()
}

/// A text in at most `most` lines that fit, broken between words where possible; if there is more of it, the last line
/// ends with an ellipsis.
fn wrapped(text: &str, most: usize, fits: impl Fn(&str) -> bool) -> Vec<String> {
    let mut lines = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() && lines.len() < most {
        let before = |end: &usize| rest.get(..*end).unwrap_or(rest).trim_end();
        let words = rest.match_indices(char::is_whitespace).map(|(end, _)| end).chain([rest.len()]);
        let letters = || rest.char_indices().map(|(at, letter)| at + letter.len_utf8());
        let whole = words.take_while(|end| fits(before(end))).last();
        let is_last = lines.len() + 1 == most && whole != Some(rest.len());
        let end = if is_last {
            letters().take_while(|end| fits(&format!("{}…", before(end)))).last()
        } else {
            // A word that is wider than a line is broken between letters.
            whole.or_else(|| letters().take_while(|end| fits(before(end))).last())
        };
        // At least a letter, or a line would never end.
        let end = end.or_else(|| letters().next()).unwrap_or(rest.len());
        lines.push(format!("{}{}", before(&end), if is_last { "…" } else { "" }));
        rest = rest.get(end..).unwrap_or("").trim_start();
    }
    lines
}
