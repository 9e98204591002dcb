//! Nothing that a reader looks at moves by itself, neither while the page loads nor when a slider is moved for the
//! first time.

use serde_json::json;

use super::harness::in_each_engine;
use super::harness::page::Page;

const RIGHT_ARROW: char = '\u{e014}';

const WINDOWS: [(u32, u32); 4] = [(320, 568), (360, 740), (768, 1024), (1280, 800)];

in_each_engine! {
    /// The script `pages/frames.js` notes the places of the parts in every frame, in all engines. Chromium measures
    /// shifts of everything else, too.
    fn nothing_moves_while_the_page_loads_and_when_the_first_slider_moves(engine) {
        for window in WINDOWS {
            let page = Page::open_at(engine, "/pages/bare.html", window);
            let widget = page.fresh_widget();
            page.wait_until("the picture is drawn", || widget.picture_in_place("margin") != "");
            page.settle();
            let before = widget.answer();
            // A driver scrolls to what it presses; a key goes where the focus is.
            let focus = "one('[data-input=speedup] [type=range]').focus({ preventScroll: true })";
            widget.ask(focus, &[]);
            page.session().press([RIGHT_ARROW; 4]);
            page.wait_until("the answer has followed", || widget.answer() != before);
            page.settle();
            let places: Vec<String> = serde_json::from_value(page.run("return frames_seen.places")).expect("places");
            assert_eq!(places.len(), 1, "at {window:?}: {places:#?}");
            let shifts = page.run("return frames_seen.shifts");
            assert_eq!(shifts, json!([]), "at {window:?}");
            let measures = page.run("return Boolean(globalThis.PerformanceObserver?.supportedEntryTypes.includes('layout-shift'))");
            assert!(engine != Engine::Chromium || measures == true, "Chromium measures shifts");
        }
    }
}
