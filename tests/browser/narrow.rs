//! A phone: 360 px, one column, nothing scrolls sideways.

use super::harness::engines::Engine;
use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::panels::PANELS;

fn open_narrow(engine: Engine) -> Page {
    let page = Page::open(engine, "/pages/narrow.html");
    page.session().enter_frame(0);
    assert_eq!(page.run("return innerWidth"), 360);
    page.widget();
    page
}

in_each_engine! {
    fn a_page_of_360_px_does_not_scroll_sideways(engine) {
        let page = open_narrow(engine);
        let width = page.run("return document.documentElement.scrollWidth").as_u64();
        assert!(width.is_some_and(|it| it <= 360), "{width:?}");
        page.session().screenshot(&format!("narrow-{engine:?}").to_lowercase());
    }

    fn a_page_of_360_px_does_not_scroll_sideways_with_every_folded_part_open(engine) {
        let page = open_narrow(engine);
        let widget = page.widget();
        for panel in PANELS.into_iter().chain(["share"]) {
            widget.unfold(panel);
        }
        widget.ask("for (const part of root.querySelectorAll('details')) part.open = true", &[]);
        widget.ask("root.querySelector('[part=headline] [data-working]').click()", &[]);
        page.wait_until("a working is shown", || widget.reads(".working").len() > 40);
        page.settle();
        let width = page.run("return document.documentElement.scrollWidth").as_u64();
        assert!(width.is_some_and(|it| it <= 360), "{width:?}");
    }

    fn at_360_px_nothing_in_the_widget_is_wider(engine) {
        let page = open_narrow(engine);
        // Everything open, since what is folded has no width. The half pixel is for rounding.
        let script = "
            for (const details of root.querySelectorAll('details')) details.open = true;
            // The local navigation and the tables scroll sideways by themselves.
            const wide = [...root.querySelectorAll('*')].filter((node) => !node.closest('.local *, .scroll *')).filter((node) => {
                const { left, right } = node.getBoundingClientRect();
                return left < -0.5 || right > innerWidth + 0.5;
            });
            return wide.map((node) => `${node.tagName} ${node.className} ${text(node).slice(0, 40)}`);";
        assert_eq!(page.widget().ask(script, &[]), serde_json::json!([]));
    }
}
