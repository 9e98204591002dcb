//! Pictures: how they are drawn, and that their labels can be read.

mod anywhere;
mod contrast;
mod every;
mod exploration;
mod framed;
mod futures;
mod goldens;
mod legibility;
mod melody;
mod outlook;
mod palettes;
mod places;
mod primitives;
mod sizes;
mod vision;

use ai_savings_calculator::chart::{
    self, ChangeBar, Colour, Margin, Palette, Picture, RenderOptions, Savings, Typesetter,
};
use ai_savings_calculator::model::{
    Assumptions, Band, Family, Inputs, Measure, Preset, Range, change, points, project, simulate,
};

/// Inputs with which rework and tools cost more than is saved.
fn loss() -> Inputs {
    Inputs {
        speedup: 1.2,
        rework_rate: 0.5,
        tool_cost_share: 0.3,
        upfront: 585.744,
        ..Inputs::preset(Preset::Cautious)
    }
}

/// Sets text in a font whose letters are all six tenths of the size wide, with English separators.
struct FixedWidth;

impl Typesetter for FixedWidth {
    fn width_px(&self, text: &str, size_px: f64) -> f64 {
        text.chars().count() as f64 * size_px * 0.6
    }

    fn number(&self, number: f64, decimals: u32) -> String {
        let digits = format!("{:.*}", decimals as usize, number.abs());
        let (whole, rest) = digits.split_at(digits.find('.').unwrap_or(digits.len()));
        let grouped = whole.as_bytes().rchunks(3).rev().map(|group| String::from_utf8_lossy(group)).collect::<Vec<_>>();
        format!("{}{}{rest}", if number < 0.0 { "−" } else { "" }, grouped.join(","))
    }

    fn percent(&self, percent: f64) -> String {
        format!("{}{} %", if percent > 0.0 { "+" } else { "" }, self.number(percent, 1))
    }

    fn points(&self, points: f64) -> String {
        format!("{}{} pts", if points > 0.0 { "+" } else { "" }, self.number(points, 1))
    }
}

/// A surface of so many logical pixels, with so many device pixels in each.
fn options(width: u32, height: u32, scale: u32) -> RenderOptions<'static> {
    RenderOptions {
        width_px: width * scale,
        height_px: height * scale,
        scale: f64::from(scale),
        label_size: 12.0,
        palette: Palette {
            ink: Colour(27, 29, 32),
            muted: Colour(92, 97, 104),
            grid: Colour(226, 228, 231),
            given: Colour(133, 139, 148),
            accent: Colour(11, 106, 143),
            warning: Colour(178, 60, 23),
        },
        typesetter: &FixedWidth,
    }
}

fn savings(inputs: Inputs, options: &RenderOptions) -> Picture {
    savings_beside(inputs, None, options)
}

fn savings_beside(inputs: Inputs, author: Option<Inputs>, options: &RenderOptions) -> Picture {
    let of = |inputs| project(&Assumptions::new(inputs).unwrap());
    let (own, author) = (of(inputs), author.map(of));
    let savings = Savings {
        years: &own.years,
        summary: &own.summary,
        author: author.as_ref().map(|author| author.years.as_slice()).unwrap_or_default(),
        names: ["Yearly cash", "In the books", "Cash so far", "Author’s cash"],
        words: ["costs come first", "breaks even in {year}"],
        assumed: "assumed from 2026",
    };
    chart::savings(&savings, options).unwrap()
}

/// The labels of the chart of the margin, as the page has them.
const MARGIN: [&str; 6] = [
    "nine in ten futures",
    "No change",
    "You would notice above this line",
    "You would notice below this line",
    "reported",
    "assumed",
];

fn bands(inputs: Inputs) -> Vec<Band> {
    let a = Assumptions::new(inputs).unwrap();
    simulate(&a, &Range::around(&a), Family::Triangular, &points(1, 400).moved_together(0.3)).years
}

fn margin(inputs: Inputs, options: &RenderOptions) -> Picture {
    margin_beside(inputs, None, options)
}

/// The chart of the margin of a reader who has moved something away from what the author set.
fn margin_beside(inputs: Inputs, author: Option<Inputs>, options: &RenderOptions) -> Picture {
    let margin = Margin {
        visible_points: inputs.visible_points,
        bands: &bands(inputs),
        author: &author.map(bands).unwrap_or_default(),
        names: ["Middle", "Author’s"],
        words: MARGIN,
    };
    chart::margin(&margin, options).unwrap()
}

fn changes(figures: &[(&str, Measure, Option<f64>, Option<f64>)], options: &RenderOptions) -> Picture {
    let bars: Vec<_> = figures
        .iter()
        .map(|(name, measure, current, prior)| ChangeBar {
            name: (*name).to_owned(),
            change: change(*measure, *current, *prior),
            absence: "not reported".to_owned(),
            in_points: *measure == Measure::Percentage,
        })
        .collect();
    chart::changes(&bars, ["Change in percent", "Change in points"], options).unwrap()
}

/// The figures of the article.
const ARTICLE: [(&str, Measure, Option<f64>, Option<f64>); 4] = [
    ("Revenue", Measure::Amount, Some(9.56), Some(9.18)),
    ("Operating margin", Measure::Percentage, Some(22.5), Some(21.1)),
    ("Global paid subscribers", Measure::Amount, Some(277.6), Some(269.6)),
    ("Content spend", Measure::Amount, Some(17.2), Some(17.0)),
];

/// The same with everything that can befall a figure.
const TROUBLED: [(&str, Measure, Option<f64>, Option<f64>); 6] = [
    ("Fell", Measure::Amount, Some(3.0), Some(9.0)),
    ("Rose a thousandfold", Measure::Amount, Some(9000.0), Some(9.0)),
    ("Turned", Measure::Amount, Some(5.0), Some(-5.0)),
    ("Subscribers", Measure::Amount, None, Some(277.65)),
    ("Margin fell", Measure::Percentage, Some(-12.0), Some(18.5)),
    ("Margin unknown", Measure::Percentage, None, None),
];
