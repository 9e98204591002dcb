//! The folded parts: fetched when they are first opened, followed by the sliders while they are, complete by keyboard.

use serde_json::json;

use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::panels::PANELS;

in_each_engine! {
    fn nothing_of_the_folded_parts_is_fetched_before_one_is_opened(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        page.settle();
        let is_whole = |path: &String| path.contains("/engine-") && path.ends_with(".wasm") && !path.contains("-initial-");
        let folded = |paths: &[String]| paths.iter().any(|path| path.contains("explorations") || is_whole(path));
        assert!(!folded(&page.requests()), "{:?}", page.requests());
        widget.unfold("drivers");
        assert!(page.requests().iter().any(is_whole), "{:?}", page.requests());
        assert!(page.requests().iter().any(|path| path.contains("explorations")), "{:?}", page.requests());
    }

    fn every_folded_part_opens_without_an_error_and_draws_its_chart(engine) {
        let page = Page::open(engine, "/observed/dist/index.html");
        let widget = page.widget();
        for panel in PANELS {
            widget.unfold(panel);
        }
        for chart in ["dots", "runs", "moves", "futures", "drivers", "frontier", "scenarios", "backcast"] {
            widget.drawn(chart);
            assert!(widget.table(chart).len() > 2, "{chart}");
        }
        assert_eq!(page.witnessed("errors"), [""; 0]);
        // The page lists its stories by itself.
        let mut changed = page.witnessed("mutations");
        changed.retain(|change| !change.contains("<nav>"));
        assert_eq!(changed, [""; 0]);
        // The answer goes on working with the module that has taken the place of the first one.
        let before = widget.answer();
        widget.type_into("speedup", "12");
        page.wait_until("the sentence has followed", || widget.answer() != before);
    }

    fn an_open_part_follows_the_sliders(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        widget.unfold("uncertainty");
        let (fan, chance) = (widget.drawn("futures"), widget.said("uncertainty", "[data-chance=probCumulativeCashNegative]"));
        widget.type_into("vfxShare", "25");
        widget.wait_for_other_pixels("futures", &fan);
        page.wait_until("the chance has followed", || widget.said("uncertainty", "[data-chance=probCumulativeCashNegative]") != chance);
    }

    fn ids_are_unique_with_everything_open(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        for panel in PANELS {
            widget.unfold(panel);
        }
        let twice = widget.ask(
            "const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
            return ids.filter((id, i) => ids.indexOf(id) !== i);",
            &[],
        );
        assert_eq!(twice, json!([]));
        let nameless = widget.ask(
            "return [...root.querySelectorAll('input, select, button')]
                .filter((control) => !control.hidden && !control.labels?.length && !control.ariaLabel && !control.textContent.trim()
                    && !(control.getAttribute('aria-labelledby') ?? '').split(' ').every((id) => id && root.getElementById(id)))
                .map((control) => control.outerHTML)",
            &[],
        );
        assert_eq!(nameless, json!([]));
    }
}
