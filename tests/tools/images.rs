//! Draws the margin of every story and preset as an SVG image, for places that run no script.
//!
//! ```sh
//! cargo run --example margin-images -- target/images
//! ```
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what cannot be read or drawn fails"
)]

use std::path::{Path, PathBuf};

use ai_savings_calculator::api::{Raw, draw_any};
use ai_savings_calculator::chart::Typesetter;
use ai_savings_calculator::story::{Settings, check};

/// Size and style of an image; the builder of embeds draws by the same.
const STYLE: &str = include_str!("../../www/pages/builder/image.json");

/// The words of the picture, which the page reads as well.
const WORDS: &str = include_str!("../../www/texts/en/margin.json");

/// What they name, in the order of the picture.
const LABELS: [&str; 8] = ["middle", "author", "band", "none", "above", "below", "reported", "assumed"];

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).expect("the folder to draw into"));
    // An image of a story that no longer exists must not stay.
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    let mut count = 0;
    for file in stories() {
        let text = std::fs::read_to_string(&file).expect("a story can be read");
        let story = check(&serde_json::from_str(&text).unwrap_or(Raw::Nothing)).story;
        let story = story.unwrap_or_else(|| panic!("{} is no story", file.display()));
        for (preset, settings) in &story.presets.0 {
            // What is not disclosed cannot be projected.
            let Some(request) = request(settings) else { continue };
            let name = file.file_stem().expect("a file has a name").to_string_lossy();
            write(&folder.join(format!("{name}-{preset}.svg")), &request);
            count += 1;
        }
    }
    println!("{count} images drawn");
}

fn stories() -> Vec<PathBuf> {
    let folder = std::fs::read_dir("www/stories").expect("the stories are there");
    let files = folder.map(|entry| entry.expect("a file").path());
    files.filter(|file| file.to_string_lossy().ends_with(".json") && !file.ends_with("story.schema.json")).collect()
}

/// The inputs of a preset as a request, or nothing if one of them is not known.
fn request(settings: &Settings) -> Option<Raw> {
    let numbers = settings.inputs.iter().map(|(id, number)| Some(((*id).to_owned(), Raw::Number((*number)?))));
    let curve = settings.amort_curve.iter().copied().map(Raw::Number).collect();
    let curve = Some(("amortCurve".to_owned(), Raw::List(curve)));
    numbers.chain([curve]).collect::<Option<_>>().map(Raw::Object)
}

fn write(file: &Path, request: &Raw) {
    let mut options: serde_json::Value = serde_json::from_str(STYLE).expect("the style is JSON");
    // Dark lines need paper, whatever colour the page around the image has.
    options["paper"] = colour(&options["paper"]);
    for own in options["colours"].as_object_mut().expect("colours by name").values_mut() {
        *own = colour(own);
    }
    options["scale"] = 1.into();
    let words: serde_json::Value = serde_json::from_str(WORDS).expect("the words are JSON");
    options["labels"] = LABELS.map(|label| words[label].clone()).to_vec().into();
    let options = serde_json::from_value(options).expect("any value can be read");
    let drawing = draw_any("margin", request, &options, &English).unwrap_or_else(|problems| panic!("{problems:?}"));
    std::fs::write(file, drawing.picture.svg(&drawing.family)).expect("the image can be written");
}

/// A colour as the engine takes it.
fn colour(hex: &serde_json::Value) -> serde_json::Value {
    let digits = hex.as_str().and_then(|text| text.strip_prefix('#')).expect("a colour in hexadecimal");
    u32::from_str_radix(digits, 16).expect("a colour in hexadecimal").into()
}

/// Numbers as they are written in English, in letters about as wide as those of a sans-serif font.
struct English;

impl Typesetter for English {
    fn width_px(&self, text: &str, size_px: f64) -> f64 {
        text.chars().count() as f64 * size_px * 0.56
    }

    fn number(&self, number: f64, decimals: u32) -> String {
        let digits = format!("{:.*}", decimals as usize, number.abs());
        let (whole, rest) = digits.split_at(digits.find('.').unwrap_or(digits.len()));
        let grouped = whole.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy).collect::<Vec<_>>().join(",");
        format!("{}{grouped}{rest}", if number < 0.0 { "−" } else { "" })
    }

    fn percent(&self, percent: f64) -> String {
        format!("{}\u{a0}%", self.number(percent, 1))
    }

    fn points(&self, points: f64) -> String {
        format!("{}\u{a0}pts", self.number(points, 1))
    }
}
