//! The view `card`: the answer, its picture and one slider, and a button for the rest.

use serde_json::json;

use super::harness::engines::Engine;
use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::widget::Widget;

const TAB: char = '\u{e004}';
const ENTER: char = '\u{e007}';
const DEEPER: &str = "[data-action=deeper]";

fn open(engine: Engine) -> Page {
    let page = Page::open_at(engine, "/dist/embed.html?view=card", (640, 800));
    let widget = page.fresh_widget();
    page.wait_until("the picture is drawn", || widget.picture_in_place("margin") != "");
    page
}

/// How many sliders with a track are shown.
fn sliders(widget: &Widget) -> u64 {
    let shown =
        "return [...root.querySelectorAll('.track [type=range]')].filter((one) => one.getClientRects().length).length";
    widget.ask(shown, &[]).as_u64().expect("a count")
}

in_each_engine! {
    fn at_640_px_a_card_is_at_most_640_px_high(engine) {
        let page = open(engine);
        let height = page.fresh_widget().ask("return host.getBoundingClientRect().height", &[]);
        assert!(height.as_f64().is_some_and(|height| height > 200.0 && height <= 640.0), "{height}");
    }

    fn a_card_shows_the_whole_answer_and_exactly_one_slider(engine) {
        let page = open(engine);
        let widget = page.fresh_widget();
        assert_eq!(sliders(&widget), 1);
        let parts = ["[part=question]", "[part=headline]", "[part=range]", "[part=perspective]", "[data-input=speedup]", DEEPER];
        assert_eq!(widget.outside(&parts), [""; 0]);
        for hidden in [".depth", ".more", "[data-numbers=margin]", "[part=as-set]"] {
            assert_eq!(widget.edges(hidden), None, "{hidden}");
        }
    }

    fn nothing_is_fetched_for_what_a_card_does_not_show(engine) {
        let page = open(engine);
        page.run("document.scrollingElement.scrollTop = 1e6");
        std::thread::sleep(std::time::Duration::from_millis(500));
        assert!(!page.requests().iter().any(|path| path.contains("/deeper-")), "{:?}", page.requests());
    }

    fn the_button_shows_the_rest_in_place(engine) {
        let page = open(engine);
        let widget = page.fresh_widget();
        let headline = widget.edges("[part=headline]");
        widget.press(DEEPER);
        page.wait_until("the rest is there", || widget.edges(".deeper").is_some());
        assert_eq!(widget.edges(DEEPER), None);
        assert_eq!(sliders(&widget), 5);
        let place = widget.ask("scrollTo(0, 0); return [innerWidth, document.documentElement.scrollWidth <= innerWidth]", &[]);
        assert_eq!(place, json!([640, true]));
        assert_eq!(widget.edges("[part=headline]").map(|edges| edges[1]), headline.map(|edges| edges[1]));
        widget.unfold("assumptions");
    }

    fn after_the_button_the_keyboard_goes_on_in_what_it_has_shown(engine) {
        let page = open(engine);
        let widget = page.fresh_widget();
        assert_eq!(widget.ask("one(given[0]).focus(); return root.activeElement === one(given[0])", &[json!(DEEPER)]), true);
        page.session().press([ENTER]);
        page.wait_until("the rest is there", || widget.edges(".deeper").is_some());
        let is_kept = "return root.activeElement !== null && root.activeElement.matches('.depth, .depth *')";
        assert_eq!(widget.ask(is_kept, &[]), true, "the focus has not been lost");
        page.session().press([TAB]);
        page.wait_until("the next key goes into it", || {
            widget.ask("return Boolean(root.activeElement?.matches('.deeper *'))", &[]) == true
        });
    }
}
