//! A desktop: 1280 px, sliders beside the charts that they move.

use super::harness::in_each_engine;
use super::harness::page::Page;

in_each_engine! {
    fn sliders_take_four_tenths_beside_the_picture_that_they_move(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let boxes = page.fresh_widget().ask(
            "return ['.answer', '.controls', '.dock'].flatMap((part) => {
                const { left, right, top, bottom, width } = one(part).getBoundingClientRect();
                return [left, right, top, bottom, width];
            })",
            &[],
        );
        let boxes: Vec<f64> = serde_json::from_value(boxes).expect("three boxes");
        let (whole, controls, dock) = (&boxes[0..5], &boxes[5..10], &boxes[10..15]);
        let share = controls[4] / whole[4];
        assert!((0.3..0.45).contains(&share), "the sliders take {share}");
        assert!(dock[0] >= controls[1], "they are beside each other: {boxes:?}");
        assert!(dock[2] <= controls[2] && controls[2] < dock[3], "the first slider is as high as the picture: {boxes:?}");
        assert!(dock[4] / whole[4] > 0.5, "{boxes:?}");
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
