//! Every chart in the widths that pages have for it, with the presets and with inputs that lose money.

use ai_savings_calculator::chart::{Picture, RenderOptions};
use ai_savings_calculator::model::{Inputs, Preset};

use super::exploration::{claim_picture, drivers_picture, presets_picture};
use super::futures::futures_picture;
use super::legibility::{faults, labels};
use super::{loss, margin_beside, options, savings_beside};

/// The narrowest frame, three phones and a column.
const WIDTHS: [u32; 5] = [288, 320, 360, 480, 720];

/// The presets, and inputs with which rework and tools cost more than is saved.
fn cases() -> [(&'static str, Inputs); 4] {
    [
        ("cautious", Inputs::preset(Preset::Cautious)),
        ("base", Inputs::preset(Preset::Base)),
        ("bold", Inputs::preset(Preset::Bold)),
        ("loss", loss()),
    ]
}

fn author() -> Inputs {
    Inputs { speedup: 10.0, ..Inputs::preset(Preset::Base) }
}

/// A chart as the pages draw it: its name, its height, and how it is drawn beside the author's.
type Drawn = (&'static str, u32, fn(Inputs, Option<Inputs>, &RenderOptions) -> Picture);

const CHARTS: [Drawn; 6] = [
    ("margin", 264, margin_beside),
    ("savings", 264, savings_beside),
    ("futures", 264, futures_picture),
    ("claim", 480, |reader, author, options| claim_picture(reader, author.map(|_| 15.5), options)),
    ("drivers", 480, |reader, author, options| drivers_picture(reader, author.map(|_| 0.03), options)),
    ("scenarios", 264, |_, _, options| presets_picture(options)),
];

#[test]
fn no_label_touches_a_bar_or_another_label_in_any_place() {
    for (chart, height, draw) in CHARTS {
        for (name, inputs) in cases() {
            for width in WIDTHS {
                for beside in [None, Some(author())] {
                    let picture = draw(inputs.clone(), beside.clone(), &options(width, height, 1));
                    let is_beside = beside.is_some();
                    assert_eq!(
                        faults(&picture),
                        [""; 0],
                        "{chart}, {name}, {width} px, beside the author’s: {is_beside}"
                    );
                }
            }
        }
    }
}

fn says(picture: &Picture, words: &str) -> bool {
    labels(picture).iter().any(|label| label.words.starts_with(words))
}

#[test]
fn every_name_of_the_waterfall_is_there_in_full() {
    for (case, inputs) in cases() {
        for width in WIDTHS {
            let picture = claim_picture(inputs.clone(), Some(15.5), &options(width, 480, 1));
            let cut: Vec<_> = labels(&picture).into_iter().filter(|label| label.words.ends_with('…')).collect();
            assert!(cut.is_empty(), "{case}, {width} px: {}", cut[0].words);
            for name in [
                "What the work allows",
                "How far it spreads",
                "Who keeps it",
                "Reinvested in content",
                "Author’s answer",
            ] {
                assert!(says(&picture, name), "{case}, {width} px: {name}");
            }
        }
    }
}

#[test]
fn every_chart_over_time_says_what_is_assumed() {
    for (chart, height, draw) in CHARTS.into_iter().filter(|(chart, ..)| !["claim", "drivers"].contains(chart)) {
        for (name, inputs) in cases() {
            for width in WIDTHS {
                let picture = draw(inputs.clone(), None, &options(width, height, 1));
                assert!(says(&picture, "assumed"), "{chart}, {name}, {width} px");
            }
        }
    }
}

#[test]
fn the_authors_stays_in_sight_in_every_chart() {
    for (chart, height, draw) in CHARTS.into_iter().filter(|(chart, ..)| *chart != "scenarios") {
        for (name, inputs) in cases() {
            for width in WIDTHS {
                let of = |author| draw(inputs.clone(), author, &options(width, height, 1));
                assert!(says(&of(Some(author())), "Author’s"), "{chart}, {name}, {width} px");
                assert!(!says(&of(None), "Author’s"), "{chart}, {name}, {width} px");
            }
        }
    }
}
