//! From a request to a picture.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::simulation::{FuturesRequest, futures_request};
use super::{Raw, futures};
use crate::chart::{self, Colour, Margin, Mark, Palette, Picture, RenderOptions, Typesetter, Undrawable};
use crate::model::{Band, Code, Problem};

/// The chart of the answer.
const MARGIN: &str = "margin";

/// The charts of the answer, by their names at the boundary: those that the module of a first visit draws.
pub const ANSWER_CHARTS: [&str; 1] = [MARGIN];

/// The parts of a chart that have a colour.
pub const COLOURS: [&str; 6] = ["ink", "muted", "grid", "given", "accent", "warning"];

/// The largest side of a surface in device pixels: some phones silently draw nothing beyond it.
const LARGEST_SIDE_PX: f64 = 4096.0;

/// The largest number of device pixels in a logical one.
const LARGEST_SCALE: f64 = 8.0;

/// A picture, and the font its text is set in.
pub struct Drawing {
    /// The picture.
    pub picture: Picture,
    /// The font family.
    pub family: String,
}

/// Draws the chart named `chart`: `"margin"` from what `simulate` takes, from the `years` that it reports if they are
/// there already, and from `author`, the years with the author's inputs, where they differ.
///
/// `options` are `{width, height, scale, fontSize, fontFamily, colours, labels}`: device pixels, device pixels per
/// logical pixel, logical pixels, a CSS font family, colours as `0xRRGGBB` by part, and the words of the chart.
///
/// # Errors
///
/// `notANumber` at `width`, `height`, `scale` or `fontSize`; `unknownChoice` at `chart`; `undrawable` at `chart`; and
/// those of [`futures`].
pub fn draw(chart: &str, request: &Raw, options: &Raw, typesetter: &dyn Typesetter) -> Result<Drawing, Vec<Problem>> {
    drawing(options, typesetter, |words, options| {
        if chart != MARGIN {
            return Err(vec![Problem::new("chart", Code::UnknownChoice)]);
        }
        let FuturesRequest { assumptions, .. } = futures_request(request, &["years", "author"])?;
        // Numbers that came from here a moment ago are drawn as they come; without them the futures are simulated.
        let bands_of_reader = match request.get("years") {
            Some(years) => bands(years),
            None => futures(&request.without(&["author"]))?.bands(),
        };
        let margin = Margin {
            bands: &bands_of_reader,
            author: &bands_in(request, "author"),
            visible_points: assumptions.visible_points,
            names: words.from(0),
            words: words.from(2),
        };
        Ok(chart::margin(&margin, options))
    })
}

/// The bands in a field of a request; none if it is missing.
pub(super) fn bands_in(request: &Raw, field: &str) -> Vec<Band> {
    request.get(field).map(bands).unwrap_or_default()
}

/// The years of simulated futures, as `simulate` reports them; what is missing is not drawn.
fn bands(years: &Raw) -> Vec<Band> {
    let number = |year: &Raw, field| year.get(field).map_or(f64::NAN, Raw::or_nan);
    let band = |year: &Raw| Band {
        year: number(year, "year") as i32,
        p05: number(year, "p05"),
        p25: number(year, "p25"),
        p50: number(year, "p50"),
        p75: number(year, "p75"),
        p95: number(year, "p95"),
        margin_p05_percent: number(year, "marginP05Pct"),
        margin_p50_percent: number(year, "marginP50Pct"),
        margin_p95_percent: number(year, "marginP95Pct"),
    };
    years.entries().iter().map(band).collect()
}

/// The words of a chart, in its order; what is missing is empty.
pub(super) struct Words<'a>(pub Vec<&'a str>);

impl<'a> Words<'a> {
    pub fn at(&self, place: usize) -> &'a str {
        self.0.get(place).copied().unwrap_or("")
    }

    /// As many as are wanted, from a place on.
    pub fn from<const N: usize>(&self, place: usize) -> [&'a str; N] {
        std::array::from_fn(|index| self.at(place + index))
    }
}

/// What `paint` makes of the words and the options.
type Painted = Result<Result<Picture, Undrawable>, Vec<Problem>>;

/// Reads `options` and draws with it. Not through a pointer: what is only called directly can be left out of a module
/// that does not export it.
pub(super) fn drawing(
    options: &Raw,
    typesetter: &dyn Typesetter,
    paint: impl FnOnce(Words, &RenderOptions) -> Painted,
) -> Result<Drawing, Vec<Problem>> {
    let words = Words(options.list("labels").iter().map(|word| word.as_text().unwrap_or("")).collect());
    let family = options.text("fontFamily").unwrap_or("sans-serif").to_owned();
    let picture = paint(words, &read_options(options, typesetter)?)?;
    let picture = picture.map_err(|_| vec![Problem::new("chart", Code::Undrawable)])?;
    Ok(Drawing { picture, family })
}

/// Reads how a picture is rendered.
pub(super) fn read_options<'a>(
    options: &Raw,
    typesetter: &'a dyn Typesetter,
) -> Result<RenderOptions<'a>, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut within = |field: &'static str, least: f64, greatest: f64| match options.number(field) {
        Some(number) => number.clamp(least, greatest),
        None => {
            problems.push(Problem::new(field, Code::NotANumber));
            least
        }
    };
    let width_px = within("width", 1.0, LARGEST_SIDE_PX) as u32;
    let height_px = within("height", 1.0, LARGEST_SIDE_PX) as u32;
    let scale = within("scale", 0.1, LARGEST_SCALE);
    let label_size = within("fontSize", 1.0, 100.0);
    let colours = options.get("colours").unwrap_or(&Raw::Nothing);
    let palette = Palette {
        ink: colour(colours, "ink"),
        muted: colour(colours, "muted"),
        grid: colour(colours, "grid"),
        given: colour(colours, "given"),
        accent: colour(colours, "accent"),
        warning: colour(colours, "warning"),
    };
    if problems.is_empty() {
        Ok(RenderOptions { width_px, height_px, scale, label_size, palette, typesetter })
    } else {
        Err(problems)
    }
}

/// A colour given as `0xRRGGBB`; black if there is no number.
pub(super) fn colour(raw: &Raw, part: &str) -> Colour {
    let rgb = raw.number(part).unwrap_or(0.0) as u32;
    let [_, red, green, blue] = rgb.to_be_bytes();
    Colour(red, green, blue)
}

impl Serialize for Drawing {
    /// The marks of the picture: where each datum lies, in device pixels.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.picture.marks.iter().map(Placed))
    }
}

struct Placed<'a>(&'a Mark);

impl Serialize for Placed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Mark", 6)?;
        object.serialize_field("x", &self.0.x)?;
        object.serialize_field("y", &self.0.y)?;
        object.serialize_field("series", self.0.series)?;
        object.serialize_field("index", &self.0.index)?;
        object.serialize_field("column", &self.0.column)?;
        object.serialize_field("number", &self.0.number)?;
        object.end()
    }
}
