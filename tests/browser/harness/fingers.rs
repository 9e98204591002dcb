//! What a finger does to a slider.
//!
//! The drivers differ in what a finger is. Chromium's touches, scrolls and cancels as on a phone. Firefox's touches,
//! but nothing scrolls. WebKit's sends a mouse instead, so there the page itself sends the events that a finger makes.
//! It does so in all three for what no driver can do: a gesture that the browser takes over, and a tap that stops a
//! scroll.

use serde_json::json;

use super::engines::Engine;
use super::widget::Widget;

/// Where a finger comes down on the slider, as a share of its width, and the steps it makes from there, in pixels.
pub struct Gesture {
    /// A share of the width of the slider.
    pub share: f64,
    /// Where it goes from there.
    pub steps: Vec<(f64, f64)>,
}

impl Gesture {
    /// Ten steps in one direction.
    pub fn new(share: f64, (across, along): (f64, f64)) -> Self {
        Self { share, steps: (1..=10).map(|step| (across * f64::from(step), along * f64::from(step))).collect() }
    }
}

/// Makes a gesture with the driver's finger, or with the events of one where the driver has none. Returns how many
/// times the widget has said meanwhile that an input was set, and how far the page has scrolled.
pub fn touch(engine: Engine, widget: &Widget<'_>, selector: &str, gesture: &Gesture) -> (u64, f64) {
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
pub fn send(widget: &Widget<'_>, selector: &str, from: (f64, f64), steps: &[(f64, f64)], last: &str) {
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
pub fn still() {
    std::thread::sleep(std::time::Duration::from_millis(250));
}
