//! The table of heights that snippets state: measured in frames as wide as a phone and as a column.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::harness::engines::Engine;
use super::harness::frames::MISSING;
use super::harness::in_each_engine;
use super::harness::page::Page;

const VIEWS: [&str; 6] = ["card", "full", "figures", "claim", "projection", "uncertainty"];
const TABLE: &str = "www/pages/builder/heights.json";

/// By story and view, at 360 px and at 720 px.
type Heights = BTreeMap<String, BTreeMap<String, [f64; 2]>>;

fn stated() -> Heights {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(TABLE);
    serde_json::from_str(&std::fs::read_to_string(file).expect("the table is there")).expect("it is a table")
}

fn stories() -> Vec<String> {
    let index = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("dist/stories/index.json"));
    let index: Vec<Value> = serde_json::from_str(&index.expect("the index is there")).expect("it is a list");
    index.iter().map(|story| story["id"].as_str().expect("a story has an id").to_owned()).collect()
}

/// How high a story is in each view, with all that a reader finds who scrolls through it, once its frames are at rest.
fn measured(page: &Page, story: &str) -> BTreeMap<String, [f64; 2]> {
    let script = format!(
        "document.body.replaceChildren();
        const frames = {}.flatMap((view) => [360, 720].map((width) => {{
            const frame = document.createElement('iframe');
            frame.width = width;
            // In a frame of the right height no scroll bar takes from the width.
            frame.scrolling = 'no';
            frame.src = `../dist/embed.html?story={story}&view=${{view}}`;
            document.body.append(frame);
            return frame;
        }}));",
        json!(VIEWS)
    );
    page.run(&script);
    // What lies below the answer is fetched when a reader comes to it, and so is each part there: so this goes to the
    // first that is missing, until none is. A frame is as high as its content, as the height script would have it.
    let heights = "
        let missing;
        const heights = [...document.querySelectorAll('iframe')].map((frame) => {
            const widget = frame.contentDocument?.querySelector('ai-savings-calculator');
            const root = widget?.shadowRoot;
            if (root?.querySelector('[part=widget]')?.dataset.state === undefined) {
                missing ??= frame;
                return 0;
            }
            const empty = missingIn(root);
            missing ??= empty;
            frame.height = Math.ceil(widget.getBoundingClientRect().height);
            return empty ? 0 : Number(frame.height);
        });
        missing?.scrollIntoView({ block: 'start', behavior: 'instant' });
        return heights;";
    let mut last = json!([]);
    let start = Instant::now();
    let mut since = start;
    // Twelve widgets at once take a busy machine longer than one.
    while since.elapsed() < Duration::from_millis(1500) {
        assert!(start.elapsed() < Duration::from_secs(300), "Waited in vain until the frames of {story} are at rest.");
        std::thread::sleep(Duration::from_millis(100));
        let now = page.run(&format!("{MISSING}{heights}"));
        let all_there = now.as_array().is_some_and(|all| all.iter().all(|height| height != 0));
        if now != last || !all_there {
            last = now;
            since = Instant::now();
        }
    }
    let found: Vec<f64> = serde_json::from_value(last).expect("heights");
    VIEWS.iter().zip(found.chunks(2)).map(|(view, pair)| ((*view).to_owned(), [pair[0], pair[1]])).collect()
}

fn differs(stated: Option<&[f64; 2]>, measured: &[f64; 2], tolerance: f64) -> bool {
    stated.is_none_or(|stated| stated.iter().zip(measured).any(|(a, b)| (a - b).abs() > tolerance * b + 40.0))
}

#[test]
fn every_story_has_its_heights_in_the_table() {
    let page = Page::open(Engine::Chromium, "/pages/empty.html");
    let stated = stated();
    let now: Heights = stories().into_iter().map(|story| (story.clone(), measured(&page, &story))).collect();
    let is_true = now.iter().all(|(story, views)| {
        let own = stated.get(story);
        views.iter().all(|(view, heights)| !differs(own.and_then(|own| own.get(view)), heights, 0.03))
    });
    if !is_true || stated.len() != now.len() {
        let tens = |height: f64| (height / 10.0).ceil() as u64 * 10;
        let rounded: BTreeMap<_, BTreeMap<_, _>> = now
            .into_iter()
            .map(|(story, views)| (story, views.into_iter().map(|(view, pair)| (view, pair.map(tens))).collect()))
            .collect();
        let lines: Vec<_> = rounded
            .iter()
            .map(|(story, views)| {
                let views: Vec<_> =
                    views.iter().map(|(view, [narrow, wide])| format!("    \"{view}\": [{narrow}, {wide}]")).collect();
                format!("  \"{story}\": {{\n{}\n  }}", views.join(",\n"))
            })
            .collect();
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(TABLE);
        std::fs::write(file, format!("{{\n{}\n}}\n", lines.join(",\n"))).expect("the table can be written");
        panic!("{TABLE} was written again: look at it, build, and run again if it is right");
    }
}

in_each_engine! {
    fn the_heights_of_the_table_fit(engine) {
        let page = Page::open(engine, "/pages/empty.html");
        let stated = stated();
        for story in ["netflix-q2-2025", "amazon-2025"] {
            for (view, heights) in measured(&page, story) {
                let own = stated.get(story).and_then(|own| own.get(&view));
                assert!(!differs(own, &heights, 0.08), "{story}, {view}: {heights:?} and not {own:?}");
            }
        }
    }
}
