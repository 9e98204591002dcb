//! A desktop: 1280 px, sliders beside the charts that they move.

use super::harness::in_each_engine;
use super::harness::page::Page;

in_each_engine! {
    fn sliders_take_a_third_beside_the_charts_they_move(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        let boxes = widget.ask(
            "return ['.projection', '.controls', '.charts'].flatMap((part) => {
                const { left, right, top, width } = one(part).getBoundingClientRect();
                return [left, right, top, width];
            })",
            &[],
        );
        let boxes: Vec<f64> = serde_json::from_value(boxes).expect("three boxes");
        let (whole, controls, charts) = (&boxes[0..4], &boxes[4..8], &boxes[8..12]);
        let share = controls[3] / whole[3];
        assert!((0.25..0.4).contains(&share), "the sliders take {share}");
        assert!(charts[0] >= controls[1] && (charts[2] - controls[2]).abs() < 2.0, "{boxes:?}");
        assert!(charts[3] / whole[3] > 0.55, "{boxes:?}");
    }

    fn what_is_hidden_takes_no_room(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let shown = page.widget().ask(
            "return [...root.querySelectorAll('[hidden]')].filter((node) => node.getClientRects().length > 0).map(({ className }) => className)",
            &[],
        );
        assert_eq!(shown, serde_json::json!([]));
    }

    fn the_widget_is_seen_as_it_should_be(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        widget.drawn("changes");
        widget.ask("host.scrollIntoView()", &[]);
        page.session().screenshot(&format!("wide-{engine:?}").to_lowercase());
        let width = page.run("return document.documentElement.scrollWidth - innerWidth").as_f64();
        assert!(width.is_some_and(|over| over <= 0.0), "{width:?}");
    }
}
