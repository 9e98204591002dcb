//! The widget is a guest: it leaves the page, its policy, the reader's browser and other people's servers alone.

use super::harness::charts::CHARTS;
use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::panels::PANELS;

/// Uses the widget as a reader does: a slider, a field, nonsense, a preset, every chart, every folded part, a working,
/// the way back.
fn use_everything(page: &Page) {
    let widget = page.widget();
    widget.press_right("speedup", 3);
    widget.drag("vfxShare", 0.6);
    widget.type_current("revenue", "99");
    widget.type_into("labourShare", "nonsense");
    page.wait_until("the nonsense is refused", || widget.state() == "stale");
    widget.choose_preset("bold");
    for chart in CHARTS {
        widget.drawn(chart);
    }
    for panel in PANELS {
        widget.unfold(panel);
    }
    for chart in ["futures", "drivers", "frontier", "scenarios"] {
        widget.drawn(chart);
    }
    widget.press("[part=headline] [data-working]");
    page.wait_until("a working is shown", || widget.reads(".working").len() > 40);
    widget.reset_all();
    page.wait_until("the widget is ready again", || widget.state() == "ready");
    // What is put off until the reader has stopped: a link, and last the message for screen readers.
    let message = || widget.reads("[part~=widget] > [role=status]");
    page.wait_until("the message is there", || message().starts_with("All inputs are the author’s again."));
    page.settle();
}

in_each_engine! {
    fn nothing_outside_the_element_is_changed(engine) {
        let page = Page::open(engine, "/pages/element.html");
        use_everything(&page);
        assert_eq!(page.witnessed("mutations"), [""; 0]);
        assert_eq!(page.run("return document.adoptedStyleSheets.length"), 0);
    }

    fn the_strictest_policy_is_kept(engine) {
        let page = Page::open(engine, "/strict/pages/element.html");
        use_everything(&page);
        assert_eq!(page.witnessed("violations"), [""; 0]);
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn nothing_is_asked_of_another_origin(engine) {
        let page = Page::open(engine, "/dist/index.html");
        use_everything(&page);
        let script = "
            const addresses = performance.getEntriesByType('resource').map((entry) => entry.name);
            return [addresses.length, addresses.filter((it) => new URL(it).origin !== location.origin)];";
        let found = page.run(script);
        assert!(found[0].as_u64().is_some_and(|count| count > 1), "the page has loaded files: {found}");
        assert_eq!(found[1], serde_json::json!([]));
    }

    fn nothing_is_left_in_the_browser(engine) {
        let page = Page::open(engine, "/dist/index.html");
        use_everything(&page);
        let script = "return [localStorage.length, sessionStorage.length, document.cookie]";
        assert_eq!(page.run(script), serde_json::json!([0, 0, ""]));
    }
}
