//! The painter of a chart: it draws plotters' elements, one after another, and notes where the data lie.

use std::cell::RefCell;
use std::rc::Rc;

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, IntoDrawingArea};
use plotters::element::{Circle, Drawable, PathElement, PointCollection, Polygon, Rectangle};
use plotters::prelude::FontFamily;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontStyle, RGBAColor, ShapeStyle, TextStyle};

use super::picture::{Mark, Picture, Primitive};
use super::recorder::Recorder;
use super::{Colour, RenderOptions, Undrawable};

/// A point in device pixels.
pub type Point = (i32, i32);

/// A rectangle in device pixels: its upper left and its lower right corner.
type Area = (Point, Point);

/// A picture while it is drawn, in device pixels.
pub struct Painter<'a> {
    /// How the picture is rendered.
    pub options: &'a RenderOptions<'a>,
    surface: DrawingArea<Recorder<'a>, Shift>,
    primitives: Rc<RefCell<Vec<Primitive>>>,
    marks: Vec<Mark>,
    /// What a label must not cover: the labels so far, and what was kept free of them.
    taken: Vec<Area>,
    /// Whether plotters gave up on an element. Recording cannot fail, so one answer at the end is enough.
    failed: bool,
}

impl<'a> Painter<'a> {
    /// A painter that has drawn nothing yet.
    pub fn new(options: &'a RenderOptions<'a>) -> Self {
        let primitives = Rc::new(RefCell::new(Vec::new()));
        let surface = Recorder::new(options, Rc::clone(&primitives)).into_drawing_area();
        Self { options, surface, primitives, marks: Vec::new(), taken: Vec::new(), failed: false }
    }

    /// The picture of what was drawn.
    pub fn finish(self) -> Result<Picture, Undrawable> {
        if self.failed {
            return Err(Undrawable);
        }
        let RenderOptions { width_px, height_px, .. } = *self.options;
        Ok(Picture { width_px, height_px, primitives: self.primitives.take(), marks: self.marks, description: None })
    }

    /// A filled rectangle. It stays crisp at every pixel ratio, where a stroked line would straddle two rows.
    pub fn rectangle(&mut self, from: Point, to: Point, colour: RGBAColor) {
        self.draw(&Rectangle::new([from, to], colour.filled()));
    }

    /// The outline of a rectangle, `logical` pixels wide.
    pub fn outline(&mut self, from: Point, to: Point, colour: Colour, logical: f64) {
        self.draw(&Rectangle::new([from, to], stroke(colour.to_rgba(), self.options.px(logical))));
    }

    /// A line through points, `logical` pixels wide.
    pub fn path(&mut self, points: Vec<Point>, colour: RGBAColor, logical: f64) {
        self.draw(&PathElement::new(points, stroke(colour, self.options.px(logical))));
    }

    /// A filled polygon.
    pub fn polygon(&mut self, corners: Vec<Point>, colour: RGBAColor) {
        self.draw(&Polygon::new(corners, colour.filled()));
    }

    /// A filled circle with a radius of `logical` pixels.
    pub fn disc(&mut self, centre: Point, logical: f64, colour: Colour) {
        self.draw(&Circle::new(centre, self.options.px(logical), colour.filled()));
    }

    /// The outline of a circle with a radius of `logical` pixels, `width` logical pixels wide.
    pub fn ring(&mut self, centre: Point, logical: f64, width: f64, colour: Colour) {
        let style = stroke(colour.to_rgba(), self.options.px(width));
        self.draw(&Circle::new(centre, self.options.px(logical), style));
    }

    /// A label in the reader's font: `anchor` is the part of it that sits on the point, vertically its middle.
    pub fn label(&mut self, words: &str, at: Point, anchor: HPos, colour: Colour) {
        // The family is a placeholder: the replay knows the reader's font.
        let font = FontDesc::new(FontFamily::SansSerif, self.options.label_px(), FontStyle::Normal);
        let pos = Pos { h_pos: anchor, v_pos: VPos::Center };
        let style = TextStyle { font, color: colour.to_backend_color(), pos };
        self.failed |= self.surface.draw_text(words, &style, at).is_err();
        self.taken.push(self.area(words, at, anchor));
    }

    /// The same at the first of `places` where the label lies in the picture and covers nothing; not at all where there
    /// is no such place. Says whether there is one.
    pub fn place(&mut self, words: &str, places: &[(Point, HPos)], colour: Colour) -> bool {
        for (at, anchor) in places {
            if self.is_free(self.area(words, *at, *anchor)) {
                self.label(words, *at, *anchor, colour);
                return true;
            }
        }
        false
    }

    /// An upright line of `logical` pixels from `from` down to `bottom`, behind everything that was kept free: it goes on
    /// where it would cover nothing. It is drawn in pieces of `step` device pixels.
    pub fn line_behind(&mut self, (x, from): Point, bottom: i32, step: i32, logical: f64, colour: Colour) {
        let right = x + self.options.px(logical);
        let mut start = None;
        for top in (from..bottom).step_by(step.max(1) as usize) {
            let end = (top + step.max(1)).min(bottom);
            if self.is_free(((x, top), (right, end))) {
                start = start.or(Some(top));
            } else if let Some(start) = start.take() {
                self.rectangle((x, start), (right, top), colour.to_rgba());
            }
        }
        if let Some(start) = start {
            self.rectangle((x, start), (right, bottom), colour.to_rgba());
        }
    }

    /// Keeps labels that are placed from now on off a rectangle, given by its upper left and its lower right corner.
    pub fn keep_free(&mut self, from: Point, to: Point) {
        self.taken.push((from, to));
    }

    /// The same of a line through points, and of the dots on it.
    pub fn keep_line_free(&mut self, points: &[Point]) {
        for (from, to) in points.iter().zip(points.iter().skip(1)) {
            // Pieces so short that the rectangle around each is hardly larger than the line.
            let pieces = 1 + (to.1 - from.1).abs() / self.options.px(3.0);
            let at = |i: i32| (from.0 + (to.0 - from.0) * i / pieces, from.1 + (to.1 - from.1) * i / pieces);
            let around = self.options.px(3.0);
            for piece in 0..pieces {
                let (from, to) = (at(piece), at(piece + 1));
                let (top, bottom) = (from.1.min(to.1) - around, from.1.max(to.1) + around);
                self.taken.push(((from.0 - around, top), (to.0 + around, bottom)));
            }
        }
    }

    /// What a label covers, with what is below the base line.
    fn area(&self, words: &str, (x, y): Point, anchor: HPos) -> Area {
        let (width, half) = (self.options.label_width(words), self.options.px(self.options.label_size * 0.55));
        let left = match anchor {
            HPos::Left => x,
            HPos::Center => x - width / 2,
            HPos::Right => x - width,
        };
        ((left, y - half), (left + width, y + half))
    }

    fn is_free(&self, ((left, top), (right, bottom)): Area) -> bool {
        let is_inside =
            left >= 0 && top >= 0 && right <= self.options.width_px as i32 && bottom <= self.options.height_px as i32;
        let covers = |(from, to): &Area| left < to.0 && from.0 < right && top < to.1 && from.1 < bottom;
        is_inside && !self.taken.iter().any(covers)
    }

    /// Notes where a datum lies.
    pub fn mark(&mut self, at: Point, series: &'static str, index: usize, number: Option<f64>) {
        self.mark_in_column(at, series, (index, 0), number);
    }

    /// Notes where a datum lies in a picture whose table has several data of a series in a row.
    pub fn mark_in_column(&mut self, at: Point, series: &'static str, cell: (usize, usize), number: Option<f64>) {
        let ((x, y), (index, column)) = (at, cell);
        self.marks.push(Mark { x, y, series, index, column, number });
    }

    fn draw<E>(&mut self, element: &E)
    where
        for<'e> &'e E: PointCollection<'e, Point>,
        E: Drawable<Recorder<'a>>,
    {
        self.failed |= self.surface.draw(element).is_err();
    }
}

fn stroke(colour: RGBAColor, width_px: i32) -> ShapeStyle {
    colour.stroke_width(width_px as u32)
}
