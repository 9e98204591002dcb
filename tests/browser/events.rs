//! What the host page hears of the widget.

use serde_json::json;

use super::harness::in_each_engine;
use super::harness::page::Page;

/// Notes the kind of every event of the widget, and the speed-up that the report in its detail rests on.
const LISTEN: &str = "
    window.heard = [];
    for (const kind of ['input', 'change']) {
        host.addEventListener(kind, (event) => heard.push([kind, event.detail?.inputs?.speedup ?? null]));
    }";

/// Sets the slider as a browser does while it is dragged, and lets it go.
const DRAG: &str = "
    const slider = one('[data-input=speedup] input[type=range]');
    for (const value of [5, 6, 7]) {
        slider.value = value;
        slider.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    slider.dispatchEvent(new Event('change', { bubbles: true }));";

in_each_engine! {
    fn a_drag_is_heard_once_a_frame_and_its_end_once_each_with_the_report(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.ask(LISTEN, &[]);
        widget.ask(DRAG, &[]);
        page.wait_until("the end of the drag is heard", || widget.ask("return heard.length", &[]) == json!(2));
        assert_eq!(widget.ask("return heard", &[]), json!([["input", 7], ["change", 7]]));
    }

    fn the_report_is_at_hand_as_a_property(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        assert_eq!(widget.ask("return host.report.rows.length", &[]), json!(7));
        assert_eq!(widget.ask("return host.report.visibleYear", &[]), json!(null));
    }

    fn attributes_set_the_start(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.ask("host.setAttribute('inputs', 'speedup:2 vfxShare:0.05')", &[]);
        page.wait_until("the field has followed", || widget.typed("speedup") == "2");
        assert_eq!(widget.typed("vfxShare"), "5");
    }
}
