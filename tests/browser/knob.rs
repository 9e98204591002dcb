//! The number in the headline: it is drawn sideways or moved by keys, and does exactly what the slider does.

use serde_json::json;

use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::widget::Widget;

const KNOB: &str = ".knob input";

/// So many pixels are a step of the number.
const PER_STEP: f64 = 6.0;

/// What the widget has calculated with and to, as a text made in the page, so that no bit of it is lost.
fn state(widget: &Widget) -> String {
    let text = widget.ask("return JSON.stringify([host.report.inputs, host.report.rows, host.futures.last])", &[]);
    text.as_str().expect("a report").to_owned()
}

/// Waits until every future has been drawn, and reads the state.
fn settled(page: &Page, widget: &Widget, speedup: f64) -> String {
    page.wait_until("the speed-up is set", || widget.ask("return host.report.inputs.speedup", &[]) == json!(speedup));
    page.wait_until("all futures are there", || widget.ask("return host.futures.draws", &[]) == 10_000);
    state(widget)
}

/// The value of the number, of the slider, and what the text field shows.
fn shown(widget: &Widget) -> (f64, f64, String) {
    let knob = widget.ask("return one(given[0]).valueAsNumber", &[json!(KNOB)]).as_f64().expect("a value");
    (knob, widget.slider("speedup"), widget.typed("speedup"))
}

fn reset(page: &Page, widget: &Widget) {
    widget.reset("speedup");
    page.wait_until("it is back", || widget.typed("speedup") == "4");
}

in_each_engine! {
    fn its_arrow_keys_give_the_same_state_to_the_last_bit_as_the_slider_s(engine) {
        let page = Page::open(engine, "/pages/bare.html");
        let widget = page.fresh_widget();
        widget.press_right_at(KNOB, 7);
        let speedup = widget.slider("speedup");
        assert!(speedup > 4.0, "{speedup}");
        let by_knob = settled(&page, &widget, speedup);
        assert_eq!(shown(&widget), (speedup, speedup, format!("{speedup}")));
        reset(&page, &widget);
        widget.press_right("speedup", 7);
        assert_eq!(settled(&page, &widget, speedup), by_knob);
    }

    fn drawn_sideways_it_gives_the_same_state_to_the_last_bit_as_the_slider(engine) {
        let page = Page::open(engine, "/pages/bare.html");
        let widget = page.fresh_widget();
        let [left, top, right, bottom] = widget.edges(KNOB).expect("it is there");
        let from = (((left + right) / 2.0).round(), ((top + bottom) / 2.0).round());
        page.session().drag(from, (from.0 + 9.0 * PER_STEP, from.1));
        page.settle();
        let speedup = widget.slider("speedup");
        let step = widget.ask("return Number(one(given[0]).step)", &[json!(KNOB)]).as_f64().expect("a step");
        assert_eq!(speedup.to_bits(), (4.0 + 9.0 * step).to_bits(), "nine steps");
        let by_knob = settled(&page, &widget, speedup);
        assert_eq!(shown(&widget), (speedup, speedup, format!("{speedup}")));
        reset(&page, &widget);
        widget.press_right("speedup", 9);
        assert_eq!(settled(&page, &widget, speedup), by_knob);
    }

    /// WebKit's driver has no finger and sends a mouse, which must not move it upwards either.
    fn a_finger_that_taps_it_or_swipes_up_or_down_changes_nothing_and_sideways_moves_it(engine) {
        let page = Page::open(engine, "/pages/bare.html");
        let widget = page.fresh_widget();
        let swipe = |across: f64, along: f64| {
            page.run("scrollTo(0, 0)");
            let [left, top, right, bottom] = widget.edges(KNOB).expect("it is there");
            let (x, y) = (((left + right) / 2.0).round(), ((top + bottom) / 2.0).round());
            let over: Vec<_> = (1..=10).map(|step| (x + across * f64::from(step), y + along * f64::from(step))).collect();
            page.session().touch((x, y), &over);
            page.settle();
        };
        page.run("scrollTo(0, 0)");
        widget.ask("host.heard = 0; host.addEventListener('input', () => { host.heard += 1; })", &[]);
        let before = (shown(&widget), state(&widget));
        // The first is a tap.
        for along in [0.0, -1.0, 20.0] {
            swipe(0.0, along);
            assert_eq!((shown(&widget), state(&widget)), before, "{along} pixels a step");
        }
        assert_eq!(widget.ask("return host.heard", &[]), 0);
        swipe(6.0, 0.0);
        page.wait_until("sideways moves it", || widget.slider("speedup") > 4.0);
    }

    fn it_is_called_as_the_slider_below_it_is_labelled_and_has_a_value(engine) {
        let page = Page::open(engine, "/pages/bare.html");
        let widget = page.fresh_widget();
        let said = "const knob = one(given[0]); return [knob.ariaLabel, knob.getAttribute('aria-valuetext')]";
        assert_eq!(widget.ask(said, &[json!(KNOB)]), json!(["How much faster?", "4×"]));
        let labelled = "return [...root.querySelectorAll('[data-input=speedup] :is(input[type=range], input[type=text])')]
            .map((control) => text(root.getElementById(control.getAttribute('aria-labelledby'))))";
        assert_eq!(widget.ask(labelled, &[]), json!(["How much faster?", "How much faster?"]));
        let reset = "return one('[data-input=speedup] [data-action=reset]').ariaLabel";
        assert_eq!(widget.ask(reset, &[]), "How much faster?: Reset to 4×");
        widget.press_right_at(KNOB, 1);
        page.wait_until("the value follows", || widget.ask(said, &[json!(KNOB)])[1] == format!("{}×", widget.typed("speedup")));
    }
}
