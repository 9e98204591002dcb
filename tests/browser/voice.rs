//! What is spoken when something has changed: once, after the last change, and never while a pointer is down.

use serde_json::json;

use super::harness::in_each_engine;
use super::harness::keyboard::QUIET;
use super::harness::page::Page;
use super::harness::widget::Widget;

/// What a voice leaves out or spells.
const SIGNS: [&str; 8] = ["×", "%", "$", "+", "−", "pts", "n.m.", "<"];

/// The one message since the last time.
fn only_message(widget: &Widget<'_>) -> String {
    let heard = widget.heard();
    assert_eq!(heard.len(), 1, "{heard:?}");
    let said = heard[0].clone();
    assert!(SIGNS.iter().all(|sign| !said.contains(sign)), "{said}");
    said
}

/// The only message, which is short.
fn short_message(widget: &Widget<'_>) -> String {
    let said = only_message(widget);
    assert!(said.split_whitespace().count() <= 20, "{said}");
    said
}

in_each_engine! {
    fn a_drag_is_heard_once_and_only_when_it_is_over(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.listen();
        let script = "
            const range = one('[data-input=speedup] input[type=range]');
            range.scrollIntoView({ block: 'center', behavior: 'instant' });
            const { left, top, width, height } = range.getBoundingClientRect();
            const share = (range.value - range.min) / (range.max - range.min);
            return [left + 12, width - 24, top + height / 2, share];";
        let [left, width, y, share]: [f64; 4] = serde_json::from_value(widget.ask(script, &[])).expect("a place");
        let at = |share: f64| ((left + share * width).round(), y.round());
        let places = [0.2, 0.3, 0.4, 0.5, 0.6].map(at);
        page.session().drag_with_rests(at(share), &places, QUIET + QUIET / 4);
        page.settle();
        let value = widget.typed("speedup");
        assert_ne!(value, "4");
        // While it was held, nothing was said at any of the rests.
        let so_far = widget.messages();
        assert_eq!(so_far, []);
        let said = short_message(&widget);
        assert!(said.starts_with(&format!("Speed-up: {value} times. Gain by 2032: ")), "{said}");
    }

    fn eight_quick_keys_are_heard_once(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.listen();
        widget.press_right("speedup", 8);
        let value = widget.typed("speedup");
        let said = short_message(&widget);
        assert!(said.starts_with(&format!("Speed-up: {value} times. Gain by 2032: ")) && said.contains(", up "), "{said}");
        // The next one says what has changed since.
        page.session().press(['\u{e012}']);
        let said = short_message(&widget);
        assert!(said.contains(", down ") || said.ends_with("The answer stays the same."), "{said}");
    }

    fn a_refused_entry_is_heard_once_with_its_field_and_what_is_allowed(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.listen();
        widget.type_into("speedup", "a lot");
        let said = only_message(&widget);
        let problem = widget.problem("speedup").replace('×', " times").replace("1 times", "1 time");
        assert!(said.starts_with("How much faster? ") && said.contains(&problem) && problem.contains("1 time and"), "{said}: {problem}");
        widget.type_into("speedup", "12,5");
        assert!(only_message(&widget).contains("Do you mean 12.5?"));
        widget.type_into("speedup", "12.5");
        assert!(short_message(&widget).starts_with("Speed-up: 12.5 times. Gain by 2032: "));
        // Who types what was there before hears that it counts again.
        widget.type_into("speedup", "nothing");
        widget.heard();
        widget.type_into("speedup", "12.5");
        assert_eq!(short_message(&widget), "The answer stays the same.");
    }

    fn a_preset_a_reset_and_a_link_are_heard_as_what_they_are(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.listen();
        widget.choose_preset("bold");
        assert!(only_message(&widget).starts_with("Starting from Bold. Gain by 2032: "));
        widget.reset_all();
        assert!(only_message(&widget).starts_with("All inputs are the author’s again. Gain by 2032: "));
        widget.set_attribute("state", "v1;model=0.2.0;story=netflix-q2-2025;preset=base;speedup=8x;vfxShare=20%");
        assert!(only_message(&widget).starts_with("2 inputs changed. Gain by 2032: "));
    }

    fn a_link_that_a_page_begins_with_is_not_spoken(engine) {
        let page = Page::open(engine, "/dist/index.html?ai-savings=v1;model=0.2.0;story=netflix-q2-2025;preset=base;speedup=8x");
        let widget = page.fresh_widget();
        widget.listen();
        std::thread::sleep(QUIET * 2);
        assert_eq!(widget.messages(), []);
        widget.press_right("speedup", 1);
        assert!(short_message(&widget).starts_with("Speed-up: 8.5 times."));
    }

    fn a_warning_is_spoken_when_it_appears(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.listen();
        widget.type_into("speedup", "50");
        let said = only_message(&widget);
        assert!(said.ends_with("“Speed-up” lies beyond the range we use for Netflix, 1 time to 20 times."), "{said}");
        widget.type_into("speedup", "60");
        assert!(!only_message(&widget).contains("lies beyond"));
    }

    fn what_stands_beside_the_answer_is_spoken_where_it_alone_is_new(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.unfold("assumptions");
        widget.reach("visiblePoints");
        widget.listen();
        widget.type_into("visiblePoints", "0.2");
        let said = short_message(&widget);
        assert!(said.starts_with("Visible from: 0.2 points. Large enough to see in "), "{said}");
    }

    fn a_figure_is_spoken_once_with_what_it_has_changed_by(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        widget.listen();
        widget.type_current("revenue", "99");
        let change = widget.change("revenue").replace('+', "plus ").replace(" %", " per cent");
        assert_eq!(only_message(&widget), format!("Revenue: {change}."));
        let live = widget.ask("return [...root.querySelectorAll('output')].map((output) => output.ariaLive ?? output.getAttribute('aria-live'))", &[]);
        assert!(live.as_array().is_some_and(|all| !all.is_empty() && all.iter().all(|one| *one == json!("off"))), "{live}");
    }
}
