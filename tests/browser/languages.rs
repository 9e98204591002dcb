//! The widget in languages beside English: every part of it, in a narrow column, from left to right and from right to left.

use serde_json::{Value, json};

use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::panels::PANELS;
use super::harness::widget::Widget;

/// By a locale of each: the tag that the widget declares, and its direction.
const LANGUAGES: [(&str, &str, &str); 9] = [
    ("ar", "ar", "rtl"),
    ("de-DE", "de", "ltr"),
    ("es-ES", "es", "ltr"),
    ("fr-FR", "fr", "ltr"),
    ("it-IT", "it", "ltr"),
    ("ja-JP", "ja", "ltr"),
    ("nl-NL", "nl", "ltr"),
    ("pt-BR", "pt-BR", "ltr"),
    ("zh-CN", "zh-Hans", "ltr"),
];

/// What reaches out of the widget, what is cut off at its own edge, and sentences with words that are still English.
fn faults(widget: &Widget<'_>) -> Value {
    let script = r"
        const column = host.getBoundingClientRect();
        const isHeardOnly = (node) => node.closest('.scroll, .local *, .unseen, select, option');
        const say = (problem, node) => `${problem}: ${node.tagName} ${node.className} ${text(node).slice(0, 60)}`;
        const nodes = [...root.querySelectorAll('[part~=widget] *')].filter((node) => !isHeardOnly(node) && node.checkVisibility());
        const out = nodes.filter((node) => {
            const { left, right, width } = node.getBoundingClientRect();
            return width > 1 && (right > column.right + 0.5 || left < column.left - 0.5);
        });
        const cut = nodes.filter((node) => {
            const { overflowX } = getComputedStyle(node);
            return ['hidden', 'clip'].includes(overflowX) && node.scrollWidth > node.clientWidth + 1 && node.clientWidth > 1;
        });
        const english = /\b(?:the|and|with|which|from|that|this|are|were|would|your|our)\b/iu;
        const names = /The Irishman/u;
        const left = nodes.filter((node) =>
            [...node.childNodes].some((it) => it.nodeType === 3 && english.test(it.data) && !names.test(it.data) && !node.closest('[lang=en]')));
        return [...out.map((node) => say('reaches out', node)), ...cut.map((node) => say('is cut', node)),
            ...left.map((node) => say('is English', node))].slice(0, 12)";
    widget.ask(script, &[])
}

in_each_engine! {
    fn every_part_speaks_every_language_in_a_narrow_column(engine) {
        let page = Page::open_at(engine, "/pages/bare.html", (320, 640));
        let mut wrong = Vec::new();
        for (locale, tag, direction) in LANGUAGES {
            let widget = page.widget();
            widget.speak(locale);
            for panel in PANELS.into_iter().chain(["share"]) {
                widget.unfold(panel);
            }
            assert_eq!(widget.ask("return getComputedStyle(one('[part~=widget]')).direction", &[]), direction, "{tag}");
            let faults = faults(&widget);
            if faults != json!([]) {
                wrong.push(format!("{tag}: {faults}"));
            }
        }
        assert_eq!(wrong, [""; 0]);
    }

    fn a_language_changes_words_and_numbers_and_nothing_that_is_set(engine) {
        let page = Page::open(engine, "/pages/bare.html");
        let widget = page.widget();
        widget.press_right("speedup", 3);
        let report = "return JSON.stringify([host.report, host.futures])";
        let (english, before) = (widget.headline(), widget.ask(report, &[]));
        for (locale, tag, _) in [LANGUAGES[0], LANGUAGES[1], LANGUAGES[5]] {
            widget.speak(locale);
            assert_ne!(widget.headline(), english, "{tag}");
            assert_eq!(widget.ask(report, &[]), before, "{tag}");
        }
        widget.speak("en-GB");
        assert_eq!(widget.headline(), english);
        assert_eq!(widget.ask(report, &[]), before);
    }

    fn a_slider_goes_up_against_the_direction_of_reading(engine) {
        let page = Page::open(engine, "/pages/bare.html");
        let widget = page.widget();
        widget.speak("ar");
        let place = "
            const [range, tick] = ['input[type=range]', '.tick'].map((it) => one(`[data-input=speedup] ${it}`).getBoundingClientRect());
            return [tick.left - range.left, range.right - tick.left]";
        let sides: [f64; 2] = serde_json::from_value(widget.ask(place, &[])).expect("two lengths");
        assert!(sides[0] > 2.0 * sides[1], "the mark of 4× is near the right end, where the slider begins: {sides:?}");
        let before = widget.slider("speedup");
        widget.drag("speedup", 0.3);
        assert!(widget.slider("speedup") > before, "it has been drawn to the left, to {}", widget.slider("speedup"));
    }
}
