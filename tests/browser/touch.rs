//! A finger on a slider: along the track it moves the slider, up and down it moves the page and nothing else.
//!
//! The drivers differ in what a finger is. Chromium's touches, scrolls and cancels as on a phone. Firefox's touches,
//! but nothing scrolls. WebKit's sends a mouse instead, so there the page itself sends the events that a finger makes.
//! It does so in all three for what no driver can do: a gesture that the browser takes over, and a tap that stops a
//! scroll.

use serde_json::{Value, json};

use super::harness::engines::Engine;
use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::widget::Widget;

const SPEEDUP: &str = "[data-input=speedup] input[type=range]";
const LOW_END: &str = "[data-range=speedup] input[type=range]";

/// Where a finger comes down on the slider, as a share of its width, and the steps it makes from there, in pixels.
struct Gesture {
    share: f64,
    steps: Vec<(f64, f64)>,
}

impl Gesture {
    fn new(share: f64, (across, along): (f64, f64)) -> Self {
        Self { share, steps: (1..=10).map(|step| (across * f64::from(step), along * f64::from(step))).collect() }
    }
}

/// Makes a gesture with the driver's finger, or with the events of one where the driver has none. Returns how many
/// times the widget has said meanwhile that an input was set, and how far the page has scrolled.
fn touch(engine: Engine, widget: &Widget<'_>, selector: &str, gesture: &Gesture) -> (u64, f64) {
    let script = "
        const range = one(given[0]);
        host.inputs = 0;
        host.oninput = () => { host.inputs += 1; };
        range.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = range.getBoundingClientRect();
        return [left + given[1] * width, top + height / 2, scrollY];";
    let at = widget.ask(script, &[json!(selector), json!(gesture.share)]);
    let (x, y, scroll): (f64, f64, f64) = serde_json::from_value(at).expect("a place has three numbers");
    still();
    if engine == Engine::WebKit {
        send(widget, selector, (x, y), &gesture.steps, "pointerup");
    } else {
        let over: Vec<_> = gesture.steps.iter().map(|step| ((x + step.0).round(), (y + step.1).round())).collect();
        widget.page().session().touch((x.round(), y.round()), &over);
    }
    still();
    widget.page().settle();
    let after = widget.ask("return [host.inputs, scrollY]", &[]);
    let (inputs, scrolled): (u64, f64) = serde_json::from_value(after).expect("two numbers");
    (inputs, scrolled - scroll)
}

/// Sends the events of a finger that comes down, moves, and ends by `last`: `pointerup`, or `pointercancel` where the
/// browser takes the gesture for a scroll.
fn send(widget: &Widget<'_>, selector: &str, from: (f64, f64), steps: &[(f64, f64)], last: &str) {
    let script = "
        const [selector, [x, y], steps, last] = given;
        const range = one(selector);
        const say = (type, [across, along]) => range.dispatchEvent(new PointerEvent(type, {
            pointerType: 'touch', pointerId: 7, isPrimary: true, bubbles: true, composed: true, cancelable: true,
            clientX: x + across, clientY: y + along,
        }));
        say('pointerdown', [0, 0]);
        for (const step of steps) say('pointermove', step);
        say(last, steps.at(-1) ?? [0, 0]);";
    widget.ask(script, &[json!(selector), json!([from.0, from.1]), json!(steps), json!(last)]);
}

/// Longer than a page must have been still for a tap to count.
fn still() {
    std::thread::sleep(std::time::Duration::from_millis(250));
}

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
        let widget = page.widget();
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
        let widget = page.widget();
        let (before, sentence) = (widget.slider("speedup"), widget.answer());
        let (inputs, _) = touch(engine, &widget, SPEEDUP, &Gesture::new(0.4, (12.0, 1.0)));
        assert!(widget.slider("speedup") > before + 5.0, "{}", widget.slider("speedup"));
        assert!(inputs >= 1);
        page.wait_until("the sentence has followed", || widget.answer() != sentence);
    }

    fn a_thumb_that_a_finger_takes_at_its_edge_moves_as_far_as_the_finger(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
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
        let widget = page.widget();
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
        let widget = page.widget();
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
        let widget = page.widget();
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
        let widget = page.widget();
        touch(engine, &widget, SPEEDUP, &Gesture::new(0.4, (0.0, -20.0)));
        widget.drag("speedup", 0.8);
        let dragged = widget.slider("speedup");
        assert!(dragged > 10.0, "{dragged}");
        widget.press_right("speedup", 2);
        assert!(widget.slider("speedup") > dragged);
    }

    fn a_finger_moves_the_handle_of_a_range_along_and_not_up_or_down(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        widget.unfold("uncertainty");
        widget.ask("for (const part of root.querySelectorAll('details details')) part.open = true", &[]);
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
        let widget = page.widget();
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
