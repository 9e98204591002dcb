//! How long a reader waits: from a move of the speed-up slider to the painted charts, ten thousand futures among them,
//! in Chromium; and how the engine compares with plain JavaScript and the native build. It prints, and asserts nothing
//! about time: a busy machine is not a bug.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a measurement")]

#[path = "../tests/browser/harness/mod.rs"]
#[allow(dead_code, unused_imports, unused_macros, reason = "the tests use the rest")]
mod harness;

use std::time::Instant;

use ai_savings_calculator::model::{Assumptions, Family, Inputs, Preset, Range, points, simulate};
use harness::engines::{Engine, Setup};
use harness::page::Page;

/// Moves the slider there and back, and takes three times for each move: when the event was sent, when the next frame
/// began, and when the charts were painted; and how many futures the page says it has drawn. Reading a pixel makes the
/// browser paint what it would have put off.
const MOVES: &str = "
    const root = document.querySelector('ai-savings-calculator').shadowRoot;
    const slider = root.querySelector('[data-input=speedup] input[type=range]');
    const canvases = [...root.querySelectorAll('figure[data-chart] canvas')];
    if (canvases.length < 4) throw new Error('the page has fewer than four charts');
    const drawn = () => Number(root.querySelector('figure[data-chart=futures] .legend').textContent.match(/of ([\\d,]+) futures/)[1].replace(',', ''));
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
                done([painted - sent, painted - begun, drawn()]);
            });
        }));
    }
    return times;";

/// Ten thousand futures, so many times, by the engine and by plain JavaScript in turn, so that both meet the same
/// machine. The engine does it once with new points and once with those of the time before, as while a slider moves.
const FUTURES: &str = "
    const { loadEngine } = await import('/dist/engine.js');
    const { simulate } = await import('/benches/loop.js');
    const engine = await loadEngine();
    const { inputs, presets } = engine.catalogue();
    const [engines, again, plains] = [[], [], []];
    const timed = (times, work) => {
        const begun = performance.now();
        const result = work();
        times.push(performance.now() - begun);
        return result;
    };
    let theirs;
    for (let round = 0; round < 60; round += 1) {
        timed(engines, () => engine.simulate({ draws: 10000, seed: round }));
        timed(again, () => engine.simulate({ draws: 10000, seed: round }));
        theirs = timed(plains, () => simulate(inputs, presets.base, 10000, round));
    }
    // In plain JavaScript the inputs are independent. How far the medians are apart shows whether the work is still alike.
    const ours = engine.simulate({ draws: 10000, together: 0 });
    return [engines, again, plains, [ours.last.marginUpliftPts.p50, theirs.years.at(-1)[3]]];";

fn main() {
    // A chart out of sight is not drawn: a window of the usual size shows what a reader waits for.
    let setup = Setup { window: (1280, 1000), ..Setup::default() };
    let page = Page::open_with(Engine::Chromium, setup, "/dist/index.html");
    let widget = page.widget();
    widget.unfold("uncertainty");
    widget.ask("one('.projection').scrollIntoView()", &[]);
    page.settle();
    let times: Vec<[f64; 3]> = serde_json::from_value(page.run_module(MOVES)).expect("three numbers a move");
    let full = times.iter().filter(|it| it[2] == 10_000.0).count();
    println!(
        "{} moves of the speed-up slider, {} of them with 10,000 futures, Chromium, milliseconds:",
        times.len(),
        full
    );
    println!("  from the input event to painted charts      {}", summary(times.iter().map(|it| it[0])));
    println!("  of which work (the rest waits for a frame)  {}", summary(times.iter().map(|it| it[1])));

    let [engine, again, plain, medians]: [Vec<f64>; 4] =
        serde_json::from_value(page.run_module(FUTURES)).expect("lists of times");
    let native: Vec<f64> = (0..60).map(natively).collect();
    println!("10,000 futures, milliseconds:");
    println!("  engine in the page                   {}", summary(engine.iter().copied()));
    println!("  the same at points that it has had   {}", summary(again.iter().copied()));
    println!("  plain JavaScript                     {}", summary(plain.iter().copied()));
    println!("  native                               {}", summary(native.iter().copied()));
    println!(
        "  the medians of the last year, engine and plain JavaScript: {:.4} and {:.4} points",
        medians[0], medians[1]
    );
    let median = |times: &[f64]| {
        let mut times = times.to_vec();
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    };
    println!(
        "  the engine takes {:.2} of the time of plain JavaScript and {:.2} of that of the native build",
        median(&engine) / median(&plain),
        median(&engine) / median(&native)
    );
}

fn natively(seed: u64) -> f64 {
    let a = Assumptions::new(Inputs::preset(Preset::Base)).expect("a preset is valid");
    let begun = Instant::now();
    let points = points(seed, 10_000).moved_together(0.3);
    let simulation = simulate(&a, &Range::around(&a), Family::Triangular, &points);
    let took = begun.elapsed();
    assert_eq!(simulation.years.len(), 7);
    took.as_secs_f64() * 1000.0
}

fn summary(times: impl Iterator<Item = f64>) -> String {
    let mut times: Vec<f64> = times.collect();
    times.sort_by(f64::total_cmp);
    let at = |percent: usize| times[(times.len() - 1) * percent / 100];
    format!("median {:5.1}   p95 {:5.1}", at(50), at(95))
}
