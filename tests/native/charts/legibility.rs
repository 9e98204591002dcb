//! Every label lies inside the frame and none touches another, whatever the sliders say.

use ai_savings_calculator::chart::{Picture, Primitive, Text};
use ai_savings_calculator::model::{CATALOGUE, Inputs, Preset};
use plotters_backend::text_anchor::HPos;

use super::{ARTICLE, FixedWidth, TROUBLED, changes, margin, options, savings};
use ai_savings_calculator::chart::Typesetter;

/// A phone, a column of a newspaper and a wide page, at the pixel ratios of their screens.
pub(super) const SURFACES: [(u32, u32); 4] = [(328, 1), (328, 3), (560, 2), (1100, 1)];

/// A box in device pixels: left, top, right and bottom.
type Frame = (f64, f64, f64, f64);

/// The box of a label.
pub(super) fn frame(text: &Text) -> Frame {
    let width = FixedWidth.width_px(&text.words, text.size_px);
    let (x, y) = (f64::from(text.at.0), f64::from(text.at.1));
    let left = match text.anchor.0 {
        HPos::Left => x,
        HPos::Center => x - width / 2.0,
        HPos::Right => x - width,
    };
    let half = text.size_px * 0.5;
    (left, y - half, left + width, y + half)
}

fn touches((left, top, right, bottom): Frame, (l, t, r, b): Frame) -> bool {
    left < r && l < right && top < b && t < bottom
}

/// The box of a bar or a dot. Thin rectangles are lines of the grid, and translucent ones areas, which text may lie on.
fn bar(primitive: &Primitive) -> Option<Frame> {
    let (left, top, right, bottom) = match primitive {
        Primitive::Rectangle { from, to, paint, filled } if paint.colour.alpha == 1.0 || !filled => {
            (from.0, from.1, to.0, to.1)
        }
        Primitive::Circle { centre: (x, y), radius, .. } => {
            let radius = *radius as i32;
            (x - radius, y - radius, x + radius, y + radius)
        }
        _ => return None,
    };
    (right - left > 3 && bottom - top > 3).then(|| (left.into(), top.into(), right.into(), bottom.into()))
}

pub(super) fn labels(picture: &Picture) -> Vec<&Text> {
    picture
        .primitives
        .iter()
        .filter_map(|primitive| if let Primitive::Text(text) = primitive { Some(text) } else { None })
        .collect()
}

/// What is wrong with the labels of a picture, in words.
pub(super) fn faults(picture: &Picture) -> Vec<String> {
    let labels = labels(picture);
    let (width, height) = (f64::from(picture.width_px), f64::from(picture.height_px));
    let mut faults = Vec::new();
    for (i, text) in labels.iter().enumerate() {
        let (left, top, right, bottom) = frame(text);
        if left < -0.5 || top < -0.5 || right > width + 0.5 || bottom > height + 0.5 {
            faults.push(format!("“{}” leaves the frame", text.words));
        }
        for other in labels.iter().skip(i + 1) {
            if touches(frame(text), frame(other)) {
                faults.push(format!("“{}” touches “{}”", text.words, other.words));
            }
        }
    }
    for bar in picture.primitives.iter().filter_map(bar) {
        for text in labels.iter().filter(|text| touches(frame(text), bar)) {
            faults.push(format!("“{}” touches a bar", text.words));
        }
    }
    if labels.is_empty() {
        faults.push("there is no label at all".to_owned());
    }
    faults
}

/// Every preset, and the base preset with each input in turn at each end of its slider and of its hard limits.
pub(super) fn extremes() -> Vec<(String, Inputs)> {
    let mut all: Vec<_> = Preset::ALL.map(|(name, preset)| (name.to_owned(), Inputs::preset(preset))).to_vec();
    for input in CATALOGUE {
        for end in [input.slider.0, input.slider.1, input.limits.0, input.limits.1] {
            let mut inputs = Inputs::preset(Preset::Base);
            (input.write)(&mut inputs, end);
            all.push((format!("{} = {end}", input.id), inputs));
        }
    }
    all
}

#[test]
fn labels_of_the_savings_chart_can_be_read_at_every_extreme() {
    for (name, inputs) in extremes() {
        for (width, scale) in SURFACES {
            assert_eq!(faults(&savings(inputs.clone(), &options(width, 264, scale))), [""; 0], "{name}, {width} px");
        }
    }
}

#[test]
fn labels_of_the_margin_chart_can_be_read_at_every_extreme() {
    for (name, inputs) in extremes() {
        for (width, scale) in SURFACES {
            assert_eq!(faults(&margin(inputs.clone(), &options(width, 264, scale))), [""; 0], "{name}, {width} px");
        }
    }
}

#[test]
fn labels_of_the_changes_chart_can_be_read_whatever_befalls_a_figure() {
    for (width, scale) in SURFACES {
        assert_eq!(faults(&changes(&ARTICLE, &options(width, 280, scale))), [""; 0], "article, {width} px");
        assert_eq!(faults(&changes(&TROUBLED, &options(width, 400, scale))), [""; 0], "troubled, {width} px");
    }
}

#[test]
fn a_name_that_is_too_long_for_its_chart_ends_in_an_ellipsis() {
    let name = "Programming and production cost of the entertainment segment, with everything that belongs to it";
    let mut figures = ARTICLE;
    figures[0].0 = name;
    for (width, scale) in SURFACES {
        let picture = changes(&figures, &options(width, 280, scale));
        assert_eq!(faults(&picture), [""; 0], "{width} px");
        let shown =
            labels(&picture).into_iter().find(|label| label.words.starts_with("Programming")).expect("the name");
        assert!(shown.words == name || shown.words.ends_with('…'), "{}", shown.words);
        assert!(shown.words.len() > 20, "{}", shown.words);
    }
}

#[test]
fn a_label_on_top_of_another_is_found() {
    let mut picture = savings(Inputs::preset(Preset::Base), &options(560, 264, 1));
    let twin = labels(&picture)[0].clone();
    picture.primitives.push(Primitive::Text(twin));
    assert_eq!(faults(&picture).len(), 1);
}

#[test]
fn a_label_outside_the_frame_is_found() {
    let mut picture = savings(Inputs::preset(Preset::Base), &options(560, 264, 1));
    let mut stray = labels(&picture)[0].clone();
    stray.at = (-200, 10);
    picture.primitives.push(Primitive::Text(stray));
    assert_eq!(faults(&picture).len(), 1);
}
