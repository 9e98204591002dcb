//! The backend that plotters draws on: it records what it is told.

use std::convert::Infallible;

use plotters::prelude::{DrawingArea, DrawingBackend, IntoDrawingArea};
use plotters::{coord::Shift, style::RGBColor};
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingErrorKind};

use super::picture::{Mark, Paint, Picture, Shape, Text};
use super::{Failure, Look, Undrawable};

/// The whole surface of a picture that is being drawn.
pub type Surface<'a> = DrawingArea<Recorder<'a>, Shift>;

/// Records primitives for a picture.
pub struct Recorder<'a> {
    look: &'a Look<'a>,
    shapes: &'a mut Vec<Shape>,
}

/// Makes a picture of what `draw` draws; `draw` returns where the data lie.
pub fn record<'a>(
    look: &'a Look<'a>,
    draw: impl for<'s> FnOnce(&Surface<'s>) -> Result<Vec<Mark>, Failure<'s>>,
) -> Result<Picture, Undrawable> {
    let mut shapes = Vec::new();
    let marks = {
        let surface = Recorder { look, shapes: &mut shapes }.into_drawing_area();
        draw(&surface).map_err(|_| Undrawable)?
    };
    Ok(Picture { width_px: look.width_px, height_px: look.height_px, shapes, marks })
}

type Recorded = Result<(), DrawingErrorKind<Infallible>>;

fn paint(style: &impl BackendStyle) -> Paint {
    Paint { colour: style.color(), stroke_px: style.stroke_width() }
}

impl DrawingBackend for Recorder<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (self.look.width_px, self.look.height_px)
    }

    fn ensure_prepared(&mut self) -> Recorded {
        Ok(())
    }

    fn present(&mut self) -> Recorded {
        Ok(())
    }

    fn draw_pixel(&mut self, at: BackendCoord, colour: BackendColor) -> Recorded {
        let to = (at.0 + 1, at.1 + 1);
        self.shapes.push(Shape::Rectangle { from: at, to, paint: Paint { colour, stroke_px: 1 }, filled: true });
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Recorded {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        filled: bool,
    ) -> Recorded {
        let (left, right) = (from.0.min(to.0), from.0.max(to.0));
        let (top, bottom) = (from.1.min(to.1), from.1.max(to.1));
        self.shapes.push(Shape::Rectangle { from: (left, top), to: (right, bottom), paint: paint(style), filled });
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Recorded {
        self.shapes.push(Shape::Path { points: path.into_iter().collect(), paint: paint(style) });
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, centre: BackendCoord, radius: u32, style: &S, filled: bool) -> Recorded {
        self.shapes.push(Shape::Circle { centre, radius, paint: paint(style), filled });
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Recorded {
        self.shapes.push(Shape::Polygon { points: path.into_iter().collect(), paint: paint(style) });
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, words: &str, style: &S, at: BackendCoord) -> Recorded {
        let (anchor, colour) = (style.anchor(), style.color());
        let (red, green, blue) = colour.rgb;
        self.shapes.push(Shape::Text(Text {
            words: words.to_owned(),
            at,
            anchor: (anchor.h_pos, anchor.v_pos),
            size_px: style.size(),
            colour: RGBColor(red, green, blue),
        }));
        Ok(())
    }

    /// Overridden because plotters, on wasm, otherwise measures text by adding an element to the host's page.
    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        words: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let width = self.look.typesetter.width_px(words, style.size());
        Ok((width.ceil() as u32, style.size().ceil() as u32))
    }
}
