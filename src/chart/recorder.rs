//! The backend that plotters draws on: it records what is drawn.

use std::cell::RefCell;
use std::convert::Infallible;
use std::rc::Rc;

use plotters::prelude::DrawingBackend;
use plotters::style::RGBColor;
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingErrorKind};

use super::RenderOptions;
use super::picture::{Paint, Primitive, Text};

/// Records primitives for a picture. What was recorded is shared with the caller that made the recorder.
pub struct Recorder<'a> {
    options: &'a RenderOptions<'a>,
    primitives: Rc<RefCell<Vec<Primitive>>>,
}

impl<'a> Recorder<'a> {
    /// A recorder that adds to `primitives`.
    pub fn new(options: &'a RenderOptions<'a>, primitives: Rc<RefCell<Vec<Primitive>>>) -> Self {
        Self { options, primitives }
    }

    fn keep(&self, primitive: Primitive) -> Recorded {
        self.primitives.borrow_mut().push(primitive);
        Ok(())
    }
}

type Recorded = Result<(), DrawingErrorKind<Infallible>>;

fn paint(style: &impl BackendStyle) -> Paint {
    Paint { colour: style.color(), stroke_px: style.stroke_width() }
}

impl DrawingBackend for Recorder<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (self.options.width_px, self.options.height_px)
    }

    fn ensure_prepared(&mut self) -> Recorded {
        Ok(())
    }

    fn present(&mut self) -> Recorded {
        Ok(())
    }

    fn draw_pixel(&mut self, at: BackendCoord, colour: BackendColor) -> Recorded {
        let to = (at.0 + 1, at.1 + 1);
        self.keep(Primitive::Rectangle { from: at, to, paint: Paint { colour, stroke_px: 1 }, filled: true })
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
        self.keep(Primitive::Rectangle { from: (left, top), to: (right, bottom), paint: paint(style), filled })
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Recorded {
        self.keep(Primitive::Path { points: path.into_iter().collect(), paint: paint(style) })
    }

    fn draw_circle<S: BackendStyle>(&mut self, centre: BackendCoord, radius: u32, style: &S, filled: bool) -> Recorded {
        self.keep(Primitive::Circle { centre, radius, paint: paint(style), filled })
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Recorded {
        self.keep(Primitive::Polygon { points: path.into_iter().collect(), paint: paint(style) })
    }

    fn draw_text<S: BackendTextStyle>(&mut self, words: &str, style: &S, at: BackendCoord) -> Recorded {
        let (anchor, colour) = (style.anchor(), style.color());
        let (red, green, blue) = colour.rgb;
        self.keep(Primitive::Text(Text {
            words: words.to_owned(),
            at,
            anchor: (anchor.h_pos, anchor.v_pos),
            size_px: style.size(),
            colour: RGBColor(red, green, blue),
            is_bold: false,
        }))
    }

    /// Overridden because plotters, on wasm, otherwise measures text by adding an element to the host's page.
    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        words: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let width = self.options.typesetter.width_px(words, style.size());
        Ok((width.ceil() as u32, style.size().ceil() as u32))
    }
}
