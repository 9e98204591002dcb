//! A picture as an SVG document.
//!
//! Written by hand rather than with plotters' own backend: that one writes files, and what it needs for that makes the
//! module in the page larger by an eighth.

use std::fmt::{self, Display, Formatter};

use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{BackendColor, BackendCoord};

use super::picture::{Description, Mark, Paint, Picture, Primitive, Text, in_its_direction};

impl Picture {
    /// The picture as an SVG document, with text in the font `family`.
    pub fn svg(&self, family: &str) -> String {
        Document { picture: self, family, marks: &[] }.to_string()
    }

    /// The same with a last group that paints nothing and says where the data lie and what they are: a `circle` for
    /// each mark, with its `data-series`, its `data-index` and, where there is a number, its `data-number`.
    pub fn svg_with_marks(&self, family: &str) -> String {
        Document { picture: self, family, marks: &self.marks }.to_string()
    }
}

struct Document<'a> {
    picture: &'a Picture,
    family: &'a str,
    marks: &'a [Mark],
}

impl Display for Document<'_> {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        let Picture { width_px: width, height_px: height, primitives, description, .. } = self.picture;
        let size = format_args!("width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\"");
        let role = if description.is_some() { " role=\"img\"" } else { "" };
        writeln!(f, "<svg {size}{role} xmlns=\"http://www.w3.org/2000/svg\">")?;
        if let Some(Description { title, text }) = description {
            writeln!(f, "<title>{}</title>\n<desc>{}</desc>", Escaped(title), Escaped(text))?;
        }
        primitives.iter().try_for_each(|primitive| write_primitive(primitive, self.family, f))?;
        if !self.marks.is_empty() {
            f.write_str("<g fill=\"none\" stroke=\"none\">\n")?;
            self.marks.iter().try_for_each(|mark| write_mark(mark, f))?;
            f.write_str("</g>\n")?;
        }
        f.write_str("</svg>\n")
    }
}

fn write_primitive(primitive: &Primitive, family: &str, f: &mut Formatter) -> fmt::Result {
    match primitive {
        Primitive::Rectangle { from: (x, y), to, paint, filled } => {
            let (width, height) = (to.0 - x, to.1 - y);
            let size = format_args!("x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"");
            writeln!(f, "<rect {size} {}/>", Painted(paint, *filled))
        }
        Primitive::Path { points, paint } => {
            writeln!(f, "<polyline {} points=\"{}\"/>", Painted(paint, false), Points(points))
        }
        Primitive::Polygon { points, paint } => {
            writeln!(f, "<polygon {} points=\"{}\"/>", Painted(paint, true), Points(points))
        }
        Primitive::Circle { centre: (x, y), radius, paint, filled } => {
            writeln!(f, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" {}/>", Painted(paint, *filled))
        }
        Primitive::Text(text) => write_text(text, family, f),
    }
}

fn write_text(text: &Text, family: &str, f: &mut Formatter) -> fmt::Result {
    let Text { words, at: (x, y), anchor, size_px, colour, is_bold } = text;
    let anchored = match anchor.0 {
        HPos::Left => "start",
        HPos::Center => "middle",
        HPos::Right => "end",
    };
    let lowered = match anchor.1 {
        VPos::Top => "0.76em",
        VPos::Center => "0.5ex",
        VPos::Bottom => "-0.5ex",
    };
    let place = format_args!("x=\"{x}\" y=\"{y}\" dy=\"{lowered}\" text-anchor=\"{anchored}\"");
    let weight = if *is_bold { " font-weight=\"bold\"" } else { "" };
    let font = format_args!("font-family=\"{}\" font-size=\"{size_px}\"{weight}", Escaped(family));
    let fill = Rgb((colour.0, colour.1, colour.2));
    writeln!(f, "<text {place} {font} fill=\"{fill}\">{}</text>", Escaped(&in_its_direction(words)))
}

fn write_mark(Mark { x, y, series, index, column, number }: &Mark, f: &mut Formatter) -> fmt::Result {
    let place = format_args!("data-series=\"{series}\" data-index=\"{index}\" data-column=\"{column}\"");
    write!(f, "<circle cx=\"{x}\" cy=\"{y}\" r=\"1\" {place}")?;
    if let Some(number) = number.filter(|number| number.is_finite()) {
        write!(f, " data-number=\"{number}\"")?;
    }
    f.write_str("/>\n")
}

/// How a primitive is painted: filled, or its outline drawn.
struct Painted<'a>(&'a Paint, bool);

impl Display for Painted<'_> {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        let Self(Paint { colour: BackendColor { alpha, rgb }, stroke_px }, filled) = self;
        if *filled {
            write!(f, "fill=\"{}\"", Rgb(*rgb))?;
        } else {
            write!(f, "fill=\"none\" stroke=\"{}\" stroke-width=\"{stroke_px}\"", Rgb(*rgb))?;
        }
        if *alpha < 1.0 { write!(f, " opacity=\"{alpha}\"") } else { Ok(()) }
    }
}

struct Rgb((u8, u8, u8));

impl Display for Rgb {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        let (red, green, blue) = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

struct Points<'a>(&'a [BackendCoord]);

impl Display for Points<'_> {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        let between = |place| if place == 0 { "" } else { " " };
        self.0.iter().enumerate().try_for_each(|(place, (x, y))| write!(f, "{}{x},{y}", between(place)))
    }
}

/// Text that stays text, whatever it contains. What XML cannot hold at all is left out: no screen prints it either.
struct Escaped<'a>(&'a str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        use fmt::Write as _;
        self.0.chars().try_for_each(|character| match character {
            '<' => f.write_str("&lt;"),
            '>' => f.write_str("&gt;"),
            '&' => f.write_str("&amp;"),
            '"' => f.write_str("&quot;"),
            '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'.. => f.write_char(character),
            _ => Ok(()),
        })
    }
}
