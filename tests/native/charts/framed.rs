//! A chart in the frame of a file: title, chart and imprint are one picture.

use ai_savings_calculator::chart::{
    Colour, Frame, Palette, Picture, Primitive, RenderOptions, Text, Undrawable, framed,
};
use ai_savings_calculator::model::{Inputs, Preset};
use proptest::prelude::*;

use super::goldens::assert_golden;
use super::legibility::{extremes, faults, labels};
use super::{ARTICLE, changes, options, savings};

const WHITE: Colour = Colour(255, 255, 255);
const BLACK: Colour = Colour(18, 20, 22);

const IMPRINT: &str =
    "Netflix: Savings per year, $ million. Company filings and our assumptions; model 0.2.0 · Inputs 4c1f09ab22d7";

fn dark() -> Palette {
    Palette {
        ink: Colour(236, 238, 240),
        muted: Colour(166, 173, 182),
        grid: Colour(56, 60, 66),
        given: Colour(141, 148, 158),
        accent: Colour(98, 195, 234),
        warning: Colour(255, 157, 115),
    }
}

fn around(
    title: &str,
    imprint: &str,
    options: &RenderOptions,
    paint: impl FnOnce(&RenderOptions) -> Picture,
) -> Picture {
    let frame = Frame { title, imprint, chart_height: 280.0 };
    framed(&frame, options, |inner| Ok::<_, Undrawable>(paint(inner))).unwrap()
}

fn savings_around(title: &str, options: &RenderOptions) -> Picture {
    around(title, IMPRINT, options, |inner| savings(Inputs::preset(Preset::Base), inner))
}

fn with_words<'a>(picture: &'a Picture, words: &str) -> &'a Text {
    labels(picture).into_iter().find(|label| label.words.starts_with(words)).expect("the text is there")
}

#[test]
fn a_framed_picture_on_light_paper() {
    let picture = around("What changed in a year", IMPRINT, &options(720, 1, 1), |inner| changes(&ARTICLE, inner));
    assert_golden(
        "framed-light",
        &picture.on_paper(WHITE).described("What changed in a year", "Bars of <four> figures"),
    );
}

#[test]
fn a_framed_picture_on_dark_paper() {
    let options = RenderOptions { palette: dark(), ..options(720, 1, 1) };
    assert_golden("framed-dark", &savings_around("Savings per year, $ million", &options).on_paper(BLACK));
}

#[test]
fn a_framed_picture_of_the_width_of_a_phone_breaks_its_title_and_its_imprint() {
    let title = "What changed from the second quarter of 2024 to the second quarter of 2025";
    let picture = around(title, IMPRINT, &options(328, 1, 2), |inner| changes(&ARTICLE, inner));
    assert_golden("framed-phone", &picture.on_paper(WHITE));
}

#[test]
fn the_labels_of_a_framed_picture_can_be_read_at_every_extreme() {
    for (name, inputs) in extremes() {
        for (width, scale) in [(328, 2), (720, 1)] {
            let picture = around("Savings per year, $ million", IMPRINT, &options(width, 1, scale), |inner| {
                savings(inputs.clone(), inner)
            });
            assert_eq!(faults(&picture), [""; 0], "{name}, {width} px");
        }
    }
}

#[test]
fn the_marks_of_a_framed_picture_lie_where_its_chart_has_them() {
    let mut alone = None;
    let picture = around("Savings", IMPRINT, &options(720, 1, 1), |inner| {
        let chart = savings(Inputs::preset(Preset::Base), inner);
        alone = Some(chart.clone());
        chart
    });
    let alone = alone.unwrap();
    let moves: Vec<_> = picture.marks.iter().zip(&alone.marks).map(|(a, b)| (a.x - b.x, a.y - b.y)).collect();
    assert_eq!(moves.len(), alone.marks.len());
    assert!(moves.iter().all(|by| *by == (16, 46)), "the margin, and the margin with a line of the title: {moves:?}");
    let discs = |picture: &Picture| -> Vec<_> {
        picture
            .primitives
            .iter()
            .filter_map(|it| if let Primitive::Circle { centre, .. } = it { Some(*centre) } else { None })
            .collect()
    };
    let moved: Vec<_> = discs(&alone).into_iter().map(|(x, y)| (x + 16, y + 46)).collect();
    assert_eq!(discs(&picture), moved);
}

#[test]
fn the_title_is_bold_and_the_imprint_muted() {
    let options = options(720, 1, 1);
    let picture = savings_around("A title", &options);
    let (title, imprint) = (with_words(&picture, "A title"), with_words(&picture, "Netflix"));
    assert_eq!((title.is_bold, title.size_px, title.colour), (true, 16.0, options.palette.ink));
    assert_eq!((imprint.is_bold, imprint.size_px, imprint.colour), (false, 12.0, options.palette.muted));
    assert!(picture.svg("serif").contains("font-weight=\"bold\""));
}

#[test]
fn paper_covers_all_of_the_picture_and_lies_behind_it() {
    let picture = savings_around("Savings", &options(328, 1, 3)).on_paper(BLACK);
    let Some(Primitive::Rectangle { from, to, paint, filled: true }) = picture.primitives.first() else {
        panic!("paper comes first")
    };
    assert_eq!((*from, *to), ((0, 0), (picture.width_px as i32, picture.height_px as i32)));
    assert_eq!((paint.colour.alpha, paint.colour.rgb), (1.0, (18, 20, 22)));
}

#[test]
fn a_described_picture_says_in_its_document_what_it_is() {
    let picture = savings_around("Savings", &options(720, 1, 1));
    assert!(!picture.svg("serif").contains("role="));
    let svg = picture.described("Savings & costs", "From 1 < 2").svg_with_marks("serif");
    assert!(svg.contains(" role=\"img\" "), "{svg}");
    assert!(svg.contains("<title>Savings &amp; costs</title>\n<desc>From 1 &lt; 2</desc>\n"), "{svg}");
}

proptest! {
    #[test]
    fn any_title_fits_and_leaves_the_chart_whole(title in "\\PC{0,300}", width in 200_u32..900, scale in 1_u32..4) {
        let picture = savings_around(&title, &options(width, 1, scale));
        let lines: Vec<_> = labels(&picture).into_iter().filter(|label| label.is_bold).collect();
        prop_assert!(lines.len() <= 4);
        for line in &lines {
            prop_assert!(line.words.chars().count() as f64 * line.size_px * 0.6 <= f64::from((width - 32) * scale));
            prop_assert_eq!(line.words.trim(), &line.words);
        }
        // Nothing of it is lost but spaces, unless an ellipsis says so.
        let bare = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
        let set: String = lines.iter().map(|line| line.words.as_str()).collect();
        let (set, whole) = (bare(&set), bare(&title));
        prop_assert!(set == whole || (lines.len() == 4 && set.ends_with('…') && whole.starts_with(set.trim_end_matches('…'))));
        let height = 16 + 22 * lines.len() as u32 + 8 + 280 + 8 + 8;
        let below = (16 + 22 * lines.len() as u32 + 8 + 280) * scale;
        let imprint = labels(&picture).into_iter().filter(|label| label.at.1 > below as i32).count() as u32;
        prop_assert_eq!(picture.height_px, (height + 17 * imprint) * scale);
    }
}
