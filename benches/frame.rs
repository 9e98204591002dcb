//! How long a reader waits: from a move of the speed-up slider to the painted charts, in Chromium. Prints, asserts nothing
//! about time: a busy machine is not a bug.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a measurement")]

#[path = "../tests/browser/harness/mod.rs"]
#[allow(dead_code, unused_imports, unused_macros, reason = "the tests use the rest")]
mod harness;

use harness::engines::{Engine, Setup};
use harness::page::Page;

/// Moves the slider there and back, and takes three times for each move: when the event was sent, when the next frame
/// began, and when the charts were painted. Reading a pixel makes the browser paint what it would have put off.
const MOVES: &str = "
    const root = document.querySelector('ai-savings-calculator').shadowRoot;
    const slider = root.querySelector('[data-input=speedup] input[type=range]');
    const canvases = [...root.querySelectorAll('figure[data-chart] canvas')];
    if (canvases.length < 3) throw new Error('the page has fewer than three charts');
    const [low, high] = [Number(slider.min), Number(slider.max)];
    const times = [];
    for (let move = 0; move < 300; move += 1) {
        const phase = (move % 60) / 30;
        slider.value = low + (high - low) * (phase < 1 ? phase : 2 - phase);
        times.push(await new Promise((done) => {
            const sent = performance.now();
            let begun;
            requestAnimationFrame(() => { begun = performance.now(); });
            slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
            requestAnimationFrame(() => {
                for (const canvas of canvases) canvas.getContext('2d').getImageData(0, 0, 1, 1);
                const painted = performance.now();
                done([painted - sent, painted - begun]);
            });
        }));
    }
    return times;";

fn main() {
    // A chart out of sight is not drawn, so the window is tall enough for all of them.
    let setup = Setup { window: (1280, 4000), ..Setup::default() };
    let page = Page::open_with(Engine::Chromium, setup, "/dist/index.html");
    page.widget();
    let times: Vec<[f64; 2]> = serde_json::from_value(page.run_module(MOVES)).expect("pairs of milliseconds");
    println!("{} moves of the speed-up slider, three charts, Chromium, milliseconds:", times.len());
    println!("  from the input event to painted charts      {}", summary(times.iter().map(|it| it[0])));
    println!("  of which work (the rest waits for a frame)  {}", summary(times.iter().map(|it| it[1])));
}

fn summary(times: impl Iterator<Item = f64>) -> String {
    let mut times: Vec<f64> = times.collect();
    times.sort_by(f64::total_cmp);
    let at = |percent: usize| times[(times.len() - 1) * percent / 100];
    format!("median {:5.1}   p95 {:5.1}", at(50), at(95))
}
