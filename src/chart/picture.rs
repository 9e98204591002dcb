//! A picture: primitives in device pixels, and where the data lies.

use std::borrow::Cow;

use plotters::style::RGBColor;
use plotters_backend::text_anchor::{HPos, Pos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontFamily, FontStyle,
};

/// One primitive. Coordinates are device pixels from the upper left corner.
#[derive(Clone)]
pub enum Primitive {
    /// A filled rectangle.
    Rectangle {
        /// The upper left corner.
        from: BackendCoord,
        /// The lower right corner.
        to: BackendCoord,
        /// How it is painted.
        paint: Paint,
        /// Whether it is filled or outlined.
        filled: bool,
    },
    /// A line through points.
    Path {
        /// The points.
        points: Vec<BackendCoord>,
        /// How it is painted.
        paint: Paint,
    },
    /// A filled polygon.
    Polygon {
        /// The corners.
        points: Vec<BackendCoord>,
        /// How it is painted.
        paint: Paint,
    },
    /// A circle.
    Circle {
        /// The centre.
        centre: BackendCoord,
        /// The radius.
        radius: u32,
        /// How it is painted.
        paint: Paint,
        /// Whether it is filled or outlined.
        filled: bool,
    },
    /// A line of text.
    Text(Text),
}

/// A colour, and a width where there is a stroke.
#[derive(Clone, Copy)]
pub struct Paint {
    /// The colour.
    pub colour: BackendColor,
    /// The width of the stroke in device pixels.
    pub stroke_px: u32,
}

impl BackendStyle for Paint {
    fn color(&self) -> BackendColor {
        self.colour
    }

    fn stroke_width(&self) -> u32 {
        self.stroke_px
    }
}

/// A line of text, placed by its anchor.
#[derive(Clone)]
pub struct Text {
    /// The words.
    pub words: String,
    /// The point the anchor sits on.
    pub at: BackendCoord,
    /// Which part of the text sits there.
    pub anchor: (HPos, VPos),
    /// The size in device pixels.
    pub size_px: f64,
    /// The colour.
    pub colour: RGBColor,
    /// Whether the letters are bold.
    pub is_bold: bool,
}

/// Where a datum lies in the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// Device pixels from the left.
    pub x: i32,
    /// Device pixels from the top.
    pub y: i32,
    /// The name of its series.
    pub series: &'static str,
    /// The row of its table: its place in the series.
    pub index: usize,
    /// Where a row has several data of its series, which of them it is.
    pub column: usize,
    /// The number it shows; `None` where it shows no number.
    pub number: Option<f64>,
}

/// A picture in words, for readers who do not see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Description {
    /// Its title.
    pub title: String,
    /// What it shows.
    pub text: String,
}

/// What a chart function makes.
#[derive(Clone)]
pub struct Picture {
    /// The width in device pixels.
    pub width_px: u32,
    /// The height in device pixels.
    pub height_px: u32,
    /// The primitives, the hindmost first.
    pub primitives: Vec<Primitive>,
    /// Where the data lie.
    pub marks: Vec<Mark>,
    /// What an SVG document says of the picture to those who do not see it.
    pub description: Option<Description>,
}

impl Picture {
    /// Draws the picture on a surface, with text in the font `family`.
    ///
    /// # Errors
    ///
    /// What the surface gives up with.
    pub fn replay<B: DrawingBackend>(
        &self,
        surface: &mut B,
        family: &str,
    ) -> Result<(), DrawingErrorKind<B::ErrorType>> {
        for primitive in &self.primitives {
            match primitive {
                Primitive::Rectangle { from, to, paint, filled } => surface.draw_rect(*from, *to, paint, *filled)?,
                Primitive::Path { points, paint } => surface.draw_path(points.iter().copied(), paint)?,
                Primitive::Polygon { points, paint } => surface.fill_polygon(points.iter().copied(), paint)?,
                Primitive::Circle { centre, radius, paint, filled } => {
                    surface.draw_circle(*centre, *radius, paint, *filled)?;
                }
                Primitive::Text(text) => {
                    surface.draw_text(&in_its_direction(&text.words), &Set { text, family }, text.at)?;
                }
            }
        }
        Ok(())
    }
}

/// A text with Hebrew or Arabic in it, isolated: surfaces are written on from left to right, and would put a number at its
/// beginning on the wrong side of it. Which way it goes is seen from its first letter.
pub(super) fn in_its_direction(words: &str) -> Cow<'_, str> {
    let is_of_both = words.chars().any(|letter| ('\u{590}'..='\u{8ff}').contains(&letter));
    if is_of_both { Cow::Owned(format!("\u{2068}{words}\u{2069}")) } else { Cow::Borrowed(words) }
}

/// A text as a surface wants it: with the family that only the replay knows.
struct Set<'a> {
    text: &'a Text,
    family: &'a str,
}

impl BackendTextStyle for Set<'_> {
    type FontError = std::convert::Infallible;

    fn color(&self) -> BackendColor {
        self.text.colour.color()
    }

    fn size(&self) -> f64 {
        self.text.size_px
    }

    fn anchor(&self) -> Pos {
        let (h_pos, v_pos) = self.text.anchor;
        Pos { h_pos, v_pos }
    }

    fn style(&self) -> FontStyle {
        if self.text.is_bold { FontStyle::Bold } else { FontStyle::Normal }
    }

    fn family(&self) -> FontFamily<'_> {
        FontFamily::Name(self.family)
    }

    /// Never called: every text is placed before it is recorded.
    fn layout_box(&self, _: &str) -> Result<(BackendCoord, BackendCoord), Self::FontError> {
        Ok(((0, 0), (0, 0)))
    }

    /// Never called: the surface sets text itself.
    fn draw<E, F: FnMut(i32, i32, BackendColor) -> Result<(), E>>(
        &self,
        _: &str,
        _: BackendCoord,
        _: F,
    ) -> Result<Result<(), E>, Self::FontError> {
        Ok(Ok(()))
    }
}
