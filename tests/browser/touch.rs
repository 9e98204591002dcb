//! A finger on a slider: along the track it moves the slider, up and down it moves the page and nothing else.

use serde_json::{Value, json};

use super::harness::fingers::{Gesture, send, still, touch};
use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::widget::Widget;

const SPEEDUP: &str = "[data-input=speedup] input[type=range]";
const LOW_END: &str = "[data-range=speedup] input[type=range]";

fn value(widget: &Widget<'_>, selector: &str) -> f64 {
    widget.ask("return one(given[0]).valueAsNumber", &[json!(selector)]).as_f64().expect("a slider has a value")
}

/// The middle of a slider at a share of its width, in the window.
fn place(widget: &Widget<'_>, selector: &str, share: f64) -> (f64, f64) {
    let script = "
        one(given[0]).scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = one(given[0]).getBoundingClientRect();
        return [left + given[1] * width, top + height / 2];";
    let at = widget.ask(script, &[json!(selector), json!(share)]);
    still();
    serde_json::from_value(at).expect("a place has two numbers")
}

in_each_engine! {
    fn a_finger_that_moves_up_or_down_on_a_slider_changes_nothing(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        // The first slider is near the top, where the page could not scroll down any further.
        widget.ask("host.style.marginBlockStart = '50rem'", &[]);
        let (before, sentence) = (widget.slider("speedup"), widget.answer());
        for (name, step) in [("up", (0.0, -20.0)), ("down", (0.0, 20.0)), ("steep", (-10.0, -20.0))] {
            let (inputs, scrolled) = touch(engine, &widget, SPEEDUP, &Gesture::new(0.7, step));
            assert_eq!((widget.slider("speedup").to_bits(), inputs), (before.to_bits(), 0), "{name}");
            assert!(engine != Engine::Chromium || scrolled.abs() > 50.0, "{name} scrolls the page, by {scrolled}");
        }
        assert_eq!(widget.answer(), sentence);
    }

    fn a_finger_that_moves_along_the_track_moves_slider_and_sentence(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        let (before, sentence) = (widget.slider("speedup"), widget.answer());
        let (inputs, _) = touch(engine, &widget, SPEEDUP, &Gesture::new(0.4, (12.0, 1.0)));
        assert!(widget.slider("speedup") > before + 5.0, "{}", widget.slider("speedup"));
        assert!(inputs >= 1);
        page.wait_until("the sentence has followed", || widget.answer() != sentence);
    }

    fn a_thumb_that_a_finger_takes_at_its_edge_moves_as_far_as_the_finger(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        let [least, most, width]: [f64; 3] = serde_json::from_value(widget.ask(
            "const range = one(given[0]); return [range.min, range.max, range.offsetWidth].map(Number)",
            &[json!(SPEEDUP)],
        )).expect("three numbers");
        let before = widget.slider("speedup");
        let run = width - 16.0;
        // 14 px from the middle of the thumb: beside what is drawn of it.
        let share = (8.0 + run * (before - least) / (most - least) + 14.0) / width;
        touch(engine, &widget, SPEEDUP, &Gesture::new(share, (10.0, 0.0)));
        let wanted = before + 100.0 / run * (most - least);
        assert!((widget.slider("speedup") - wanted).abs() <= 0.51, "{} and not {wanted}", widget.slider("speedup"));
    }

    fn a_tap_on_the_track_sets_the_slider_there(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        let sentence = widget.answer();
        touch(engine, &widget, SPEEDUP, &Gesture { share: 0.5, steps: Vec::new() });
        let script = "const range = one(given[0]); return (range.value - range.min) / (range.max - range.min)";
        let share = widget.ask(script, &[json!(SPEEDUP)]).as_f64().expect("a share");
        assert!((share - 0.5).abs() < 0.03, "{share}");
        page.wait_until("the sentence has followed", || widget.answer() != sentence);
    }

    /// A tap of the page's own making: no driver can stop a page that still scrolls.
    fn a_tap_that_stops_a_scrolling_page_changes_nothing(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        let (x, y) = place(&widget, SPEEDUP, 0.7);
        let script = "
            const [index, selector, x, y, done] = arguments;
            const range = document.querySelectorAll('ai-savings-calculator')[index].shadowRoot.querySelector(selector);
            const before = range.value;
            addEventListener('scroll', () => {
                for (const type of ['pointerdown', 'pointerup']) {
                    range.dispatchEvent(new PointerEvent(type, {
                        pointerType: 'touch', pointerId: 7, bubbles: true, cancelable: true, clientX: x, clientY: y,
                    }));
                }
                done([before, range.value]);
            }, { once: true });
            scrollBy(0, 3);";
        let values = page.session().run_async(script, vec![json!(0), json!(SPEEDUP), json!(x), json!(y)]);
        let [before, after]: [String; 2] = serde_json::from_value(values).expect("two values");
        assert_eq!(before, after);
        // The same tap counts once the page is still.
        still();
        send(&widget, SPEEDUP, (x, y), &[], "pointerup");
        assert_ne!(widget.ask("return one(given[0]).value", &[json!(SPEEDUP)]), Value::String(before));
    }

    /// The events are of the page's own making: no driver but Chromium's can be made to take a gesture over, and that
    /// one does so before anything has moved.
    fn a_slider_goes_back_when_the_browser_takes_the_gesture_over(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        let (before, sentence) = (widget.slider("speedup"), widget.answer());
        let at = place(&widget, SPEEDUP, 0.4);
        let steps = Gesture::new(0.4, (12.0, 0.0)).steps;
        send(&widget, SPEEDUP, at, &steps, "pointercancel");
        assert_eq!(widget.slider("speedup").to_bits(), before.to_bits());
        page.settle();
        assert_eq!(widget.answer(), sentence);
        // And the next one is free to move it.
        send(&widget, SPEEDUP, at, &steps, "pointerup");
        assert!(widget.slider("speedup") > before);
    }

    fn after_a_finger_mouse_and_keys_move_the_slider_as_before(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        touch(engine, &widget, SPEEDUP, &Gesture::new(0.4, (0.0, -20.0)));
        widget.drag("speedup", 0.8);
        let dragged = widget.slider("speedup");
        assert!(dragged > 10.0, "{dragged}");
        widget.press_right("speedup", 2);
        assert!(widget.slider("speedup") > dragged);
    }

    fn a_finger_moves_the_handle_of_a_range_along_and_not_up_or_down(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.unfold("uncertainty");
        widget.ask("for (const part of root.querySelectorAll('[data-panel] details')) part.open = true", &[]);
        page.settle();
        let before = value(&widget, LOW_END);
        // The handle is at the value of the low end; its run is the width of the slider without one handle.
        let script = "
            const range = one(given[0]);
            const thumb = parseFloat(getComputedStyle(range).getPropertyValue('--thumb'));
            const at = (range.value - range.min) / (range.max - range.min);
            return (thumb / 2 + at * (range.offsetWidth - thumb)) / range.offsetWidth;";
        let share = widget.ask(script, &[json!(LOW_END)]).as_f64().expect("a share");
        let (inputs, _) = touch(engine, &widget, LOW_END, &Gesture::new(share, (0.0, -20.0)));
        assert_eq!((value(&widget, LOW_END).to_bits(), inputs), (before.to_bits(), 0));
        touch(engine, &widget, LOW_END, &Gesture::new(share, (3.0, 0.0)));
        assert!(value(&widget, LOW_END) > before, "{} and not {before}", value(&widget, LOW_END));
    }

    fn every_slider_leaves_moving_up_and_down_to_the_page(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        for panel in ["assumptions", "uncertainty"] {
            widget.unfold(panel);
        }
        let script = "
            const ranges = [...root.querySelectorAll('input[type=range]')];
            const others = ranges.filter((range) => getComputedStyle(range).touchAction !== 'pan-y pinch-zoom');
            return [ranges.length, others.length];";
        let [all, others]: [u64; 2] = serde_json::from_value(widget.ask(script, &[])).expect("two numbers");
        assert!(all > 50, "{all}");
        assert_eq!(others, 0);
    }
}
