//! How a picture is rendered: what the caller knows and the charts do not.

/// A colour as the caller's screen mixes it.
pub use plotters::style::RGBColor as Colour;

/// The few colours of a picture, by the part they play.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Palette {
    /// Text and the zero line.
    pub ink: Colour,
    /// Text of lesser weight.
    pub muted: Colour,
    /// Grid lines.
    pub grid: Colour,
    /// What is given: the past, the baseline.
    pub given: Colour,
    /// What the tools change.
    pub accent: Colour,
    /// Losses and thresholds.
    pub warning: Colour,
}

/// Sets text the reader's way: measures it in the reader's font and writes numbers in the reader's language.
pub trait Typesetter {
    /// The width of `text` at `size_px`, in device pixels.
    fn width_px(&self, text: &str, size_px: f64) -> f64;

    /// A plain number with `decimals` digits after the decimal sign.
    fn number(&self, number: f64, decimals: u32) -> String;

    /// A signed change in percent, such as "+4.1 %".
    fn percent(&self, percent: f64) -> String;

    /// A signed change in points, such as "+1.4 pts".
    fn points(&self, points: f64) -> String;
}

/// Everything a chart needs to know about the surface and the reader.
pub struct RenderOptions<'a> {
    /// The width of the surface in device pixels.
    pub width_px: u32,
    /// The height of the surface in device pixels.
    pub height_px: u32,
    /// Device pixels in one logical pixel: 2 on most phones.
    pub scale: f64,
    /// The size of labels in logical pixels.
    pub label_size: f64,
    /// The colours.
    pub palette: Palette,
    /// Who sets the text.
    pub typesetter: &'a dyn Typesetter,
}

impl RenderOptions<'_> {
    /// `logical` pixels in device pixels, at least one.
    pub fn px(&self, logical: f64) -> i32 {
        ((logical * self.scale).round() as i32).max(1)
    }

    /// The size of labels in device pixels.
    pub fn label_px(&self) -> f64 {
        self.label_size * self.scale
    }

    /// The width of a label in device pixels.
    pub fn label_width(&self, text: &str) -> i32 {
        self.typesetter.width_px(text, self.label_px()).ceil() as i32
    }

    /// The lines of a text that is broken at spaces, so that each takes at most `room` device pixels if its words do.
    pub fn in_lines<'t>(&self, text: &'t str, room: i32) -> Vec<&'t str> {
        let mut lines = Vec::new();
        let (mut start, mut end) = (0, 0);
        for word in text.split(' ') {
            let after = (end + word.len() + usize::from(end > start)).min(text.len());
            let longer = text.get(start..after).unwrap_or("");
            if end > start && self.label_width(longer) > room {
                lines.extend(text.get(start..end));
                start = end + 1;
                end = start + word.len();
            } else {
                end = after;
            }
        }
        lines.extend(text.get(start..end));
        lines
    }

    /// A label that takes at most `room` device pixels: of one that is too long the beginning, and an ellipsis.
    pub fn shortened(&self, text: &str, room: i32) -> String {
        let fits = |candidate: &str| self.label_width(candidate) <= room;
        if fits(text) {
            return text.to_owned();
        }
        let beginnings = text.char_indices().rev().filter_map(|(end, _)| text.get(..end));
        let mut shorter = beginnings.map(|beginning| format!("{}…", beginning.trim_end()));
        shorter.find(|candidate| fits(candidate)).unwrap_or_default()
    }
}
