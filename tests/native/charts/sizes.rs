//! The size of the words in pictures: never below twelve logical pixels, and as large as the reader's font asks for.

use ai_savings_calculator::chart::{Frame, Picture, RenderOptions, Undrawable, framed};

use super::every::{EVERY, cases};
use super::legibility::{faults, labels};
use super::options;

/// The smallest size of words, in logical pixels.
const LEAST: f64 = 12.0;

/// Sizes of labels: of a page as most are, and of readers who have set their font to 24 and to 32 pixels. `LABEL` of `www/base/theme.js`
/// makes 18 and 24 of them.
const SIZES: [f64; 3] = [12.0, 18.0, 24.0];

/// The narrowest place, a phone and a page.
const WIDTHS: [(u32, u32); 3] = [(288, 1), (328, 2), (720, 1)];

/// Every chart of the default story in every place, with labels of every size.
fn pictures(mut look: impl FnMut(&str, f64, &Picture, u32)) {
    let (_, inputs) = cases().into_iter().find(|(case, _)| case == "netflix-q2-2025, base").expect("the default story");
    for (chart, height, draw) in EVERY {
        for (width, scale) in WIDTHS {
            for label_size in SIZES {
                let options = RenderOptions { label_size, ..options(width, height, scale) };
                let picture = draw(inputs.clone(), Some(inputs.clone()), &options);
                look(&format!("{chart}, {width} px"), label_size, &picture, scale);
            }
        }
    }
}

#[test]
fn all_words_have_the_size_that_the_reader_has_set() {
    let mut count = 0;
    pictures(|place, label_size, picture, scale| {
        for text in labels(picture) {
            assert_eq!(text.size_px / f64::from(scale), label_size, "{place}: “{}”", text.words);
            count += 1;
        }
    });
    assert!(count > 500, "{count} labels");
}

#[test]
fn words_of_any_size_touch_nothing() {
    let mut wrong = Vec::new();
    pictures(|place, label_size, picture, _| {
        if !place.starts_with("sparkline") {
            wrong.extend(
                faults(picture).into_iter().map(|fault| format!("{place}, labels of {label_size} px: {fault}")),
            );
        }
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_words_around_a_picture_in_a_file_are_as_large() {
    let frame = Frame { title: "A title", imprint: "Where the numbers come from", chart_height: 280.0 };
    for (width, scale) in WIDTHS {
        let whole = options(width, 1, scale);
        let (_, _, draw) = EVERY[0];
        let (_, inputs) = cases().swap_remove(1);
        let picture = framed(&frame, &whole, |inner| Ok::<_, Undrawable>(draw(inputs, None, inner))).unwrap();
        for text in labels(&picture) {
            assert!(text.size_px / f64::from(scale) >= LEAST, "{}", text.words);
        }
    }
}
