//! The first screen: what a reader sees who has touched nothing.

use super::harness::engines::Engine;
use super::harness::in_each_engine;
use super::harness::page::Page;

/// A small phone, a phone, a tablet and a desktop.
const WINDOWS: [(u32, u32); 4] = [(320, 568), (360, 740), (768, 1024), (1280, 800)];

/// Question, answer, range, perspective and picture.
const PARTS: [&str; 5] =
    ["[part=question]", "[part=headline]", "[part=range]", "[part=perspective]", "figure[data-chart=margin] canvas"];

/// A page with the widget alone, and the calculator's own page.
const PAGES: [&str; 2] = ["/pages/bare.html", "/dist/index.html"];

fn open(engine: Engine, path: &str, window: (u32, u32)) -> Page {
    let page = Page::open_at(engine, path, window);
    let widget = page.fresh_widget();
    page.wait_until("the picture is drawn", || widget.picture_in_place("margin") != "");
    page
}

in_each_engine! {
    fn untouched_the_answer_and_its_picture_are_wholly_in_the_window(engine) {
        for path in PAGES {
            for window in WINDOWS {
                let page = open(engine, path, window);
                assert_eq!(page.run("return scrollY"), 0, "{path} at {window:?}");
                assert_eq!(page.fresh_widget().outside(&PARTS), [""; 0], "{path} at {window:?}");
            }
        }
    }

    fn the_headline_has_25_words_at_most_and_its_year(engine) {
        let page = open(engine, "/pages/bare.html", (360, 740));
        let headline = page.fresh_widget().headline();
        let words: Vec<&str> = headline.split_whitespace().collect();
        assert!((8..=25).contains(&words.len()), "{} words: {headline}", words.len());
        assert!(words.contains(&"2032."), "{headline}");
    }
}
