//! While a slider is moved, the numbers and the picture that it moves stay in sight.

use serde_json::json;

use super::harness::engines::Engine;
use super::harness::fingers::{Gesture, touch};
use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::widget::Widget;

/// A phone upright and on its side, a tablet and a desktop.
const WINDOWS: [(u32, u32); 4] = [(360, 740), (740, 360), (768, 1024), (1280, 800)];

const SLIDERS: [&str; 5] = ["speedup", "vfxShare", "adoptionMax", "labourShare", "reinvestShare"];

/// Amount, points and picture.
const WATCHED: [&str; 3] =
    ["[part=range] strong:nth-of-type(1)", "[part=range] strong:nth-of-type(2)", "figure[data-chart=margin] canvas"];

/// Notes at every input of the widget which of the watched parts are not wholly inside the window, and how much of its
/// height the dock covers where it lies on top of what is set.
const WATCH: &str = "
    host.seen = { inputs: 0, outside: [], covered: 0 };
    host.watcher ??= host.addEventListener('input', () => {
        host.seen.inputs += 1;
        for (const part of given[0]) {
            const [box] = one(part)?.getClientRects() ?? [];
            const isInside = box && box.left > -0.5 && box.top > -0.5 && box.right < innerWidth + 0.5 && box.bottom < innerHeight + 0.5;
            if (!isInside) host.seen.outside.push(`${part} ${JSON.stringify(box)}`);
        }
        const [dock, controls] = ['.dock', '.controls'].map((part) => one(part).getBoundingClientRect());
        const isOnTop = dock.left < controls.right && dock.right > controls.left;
        if (isOnTop) host.seen.covered = Math.max(host.seen.covered, (Math.min(dock.bottom, innerHeight) - Math.max(dock.top, 0)) / innerHeight);
    }) ?? true;";

/// What the short answer and its picture say.
fn said(widget: &Widget) -> [String; 3] {
    let [amount, points] = [WATCHED[0], WATCHED[1]].map(|part| widget.reads(part));
    [amount, points, widget.picture_in_place("margin").to_string()]
}

/// Moves each of the sliders, and fails if anything that it moves is out of sight meanwhile or stays as it was.
fn moves_in_sight(engine: Engine, act: impl Fn(&Widget<'_>, &str)) {
    for window in WINDOWS {
        let page = Page::open_at(engine, "/pages/bare.html", window);
        let widget = page.fresh_widget();
        page.wait_until("the picture is drawn", || widget.picture_in_place("margin") != "");
        for slider in SLIDERS {
            let case = format!("{slider} at {window:?}");
            let before = said(&widget);
            widget.ask(WATCH, &[json!(WATCHED)]);
            act(&widget, slider);
            page.wait_until(&format!("the numbers and the picture of {case} have followed"), || {
                said(&widget).iter().zip(&before).all(|(now, before)| now != before)
            });
            let seen = widget.ask("return host.seen", &[]);
            assert!(seen["inputs"].as_u64() >= Some(1), "{case} is moved: {seen}");
            assert_eq!(seen["outside"], json!([]), "{case}");
            let covered = seen["covered"].as_f64().expect("a share");
            assert!(window.0 >= 640 || covered > 0.05, "at {window:?} the dock is on top: {covered}");
            assert!(covered <= 0.25, "{case}: the dock covers {covered} of the window");
            widget.reset(slider);
            page.wait_until(&format!("{case} is back"), || said(&widget) == before);
        }
    }
}

in_each_engine! {
    fn what_a_slider_moves_stays_in_sight_while_it_is_dragged(engine) {
        moves_in_sight(engine, |widget, slider| widget.drag(slider, 0.9));
    }

    fn what_a_slider_moves_stays_in_sight_under_a_finger(engine) {
        moves_in_sight(engine, |widget, slider| {
            let selector = format!("[data-input={slider}] input[type=range]");
            let script = "const range = one(given[0]); return (range.value - range.min) / (range.max - range.min)";
            let now = widget.ask(script, &[json!(selector)]).as_f64().expect("a share");
            let step = if now < 0.5 { 12.0 } else { -12.0 };
            touch(engine, widget, &selector, &Gesture::new(0.05 + 0.9 * now, (step, 0.0)));
        });
    }

    fn what_a_slider_moves_stays_in_sight_while_it_is_moved_by_keys(engine) {
        moves_in_sight(engine, |widget, slider| widget.press_right(slider, 8));
    }
}
