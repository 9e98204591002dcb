//! What the widget looks like, beside pictures that somebody has looked at: `tests/looks/<engine>/`, a pixel for each
//! cell of 8 × 8 of the card, and of 16 × 16 of what is longer. `LOOKS=write cargo test --test browser looks` writes them again. Look at every one before you commit it.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde_json::json;

use super::harness::engines::{Engine, Scheme, Setup};
use super::harness::frames::MISSING;
use super::harness::page::Page;
use super::harness::picture::{Picture, Pixels};

/// A small phone, a phone, a tablet and a desktop.
const WIDTHS: [u32; 4] = [320, 360, 768, 1280];

/// How much of the page a window holds in one piece.
const SLICE: u32 = 960;

/// A cell differs when a channel of its colour does by more than this, of 255. Letters drawn half a pixel off do not.
const TOLERANCE: u8 = 40;

/// A picture differs when more than this share of its cells does: a line of text on the card, or a chart anywhere.
const THRESHOLD: f64 = 0.02;

fn folder(of: &str, engine: Engine) -> PathBuf {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    root.join(of).join(format!("{engine:?}").to_lowercase())
}

/// Opens every fold, or leaves all as they are, and waits until every part is fetched and drawn and nothing grows any more.
fn at_rest(page: &Page, depth: &str) {
    let script = "
        const root = document.querySelector('ai-savings-calculator').shadowRoot;
        if (arguments[0] === 'workshop') for (const fold of root.querySelectorAll('details[data-fold]')) fold.open = true;
        const isBlank = (canvas) => isShown(canvas) && canvas.width === 300 && canvas.height === 150;
        const missing = missingIn(root) ?? [...root.querySelectorAll('canvas')].find(isBlank);
        missing?.scrollIntoView({ block: 'start', behavior: 'instant' });
        const { state } = root.querySelector('[part=widget]')?.dataset ?? {};
        const empty = missing ? `${missing.localName} ${missing.className} ${missing.closest('figure')?.dataset.chart}` : '';
        return [state, empty, document.body.offsetHeight, root.textContent.length];";
    let start = Instant::now();
    let (mut last, mut since) = (json!(null), start);
    while since.elapsed() < Duration::from_millis(600) {
        assert!(start.elapsed() < Duration::from_secs(120), "Waited in vain until the {depth} is at rest: {last}");
        std::thread::sleep(Duration::from_millis(60));
        let now = page.session().run(&format!("{MISSING}{script}"), vec![json!(depth)]);
        if now != last || now[0] != "ready" || now[1] != "" {
            (last, since) = (now, Instant::now());
        }
    }
}

/// The page as a whole, taken in slices: no window is as high. What sticks to the top of the window is in several of them.
fn seen(page: &Page, width: u32) -> Pixels {
    let slide = "
        document.body.style.marginTop = `${-arguments[0]}px`;
        scrollTo(0, 0);
        return document.body.offsetHeight - arguments[0];";
    page.session().keep_painting();
    let mut whole: Option<Pixels> = None;
    let mut top = 0;
    loop {
        let left = page.session().run(slide, vec![json!(top)]).as_u64().expect("a height") as u32;
        page.settle();
        let slice = Pixels::read(&page.session().picture()).corner(width as usize, left.min(SLICE) as usize);
        whole = Some(match whole {
            Some(above) => above.above(slice),
            None => slice,
        });
        top += SLICE;
        if left <= SLICE {
            return whole.expect("the page has a height");
        }
    }
}

fn looks_as_it_did(engine: Engine, scheme: Scheme, (depth, view): (&str, &str)) {
    let setup = Setup { scheme, window: (1400, 1180), ..Setup::default() };
    let page = Page::open_with(engine, setup, "/pages/empty.html");
    let mut wrong = Vec::new();
    for width in WIDTHS {
        page.go(&format!("/pages/looks.html?view={view}&width={width}"));
        page.fresh_widget();
        at_rest(&page, depth);
        let now = seen(&page, width).in_cells(if depth == "card" { 8 } else { 16 });
        let name = format!("{depth}-{width}-{}.png", format!("{scheme:?}").to_lowercase());
        let kept = folder("tests/looks", engine).join(&name);
        if std::env::var("LOOKS").is_ok_and(|it| it == "write") {
            std::fs::create_dir_all(folder("tests/looks", engine)).expect("the folder can be made");
            std::fs::write(kept, now.write()).expect("the picture can be written");
            continue;
        }
        let before = std::fs::read(&kept).map(|png| Picture::read(&png));
        let difference = before.map_or(1.0, |before| before.difference(&now, TOLERANCE));
        if difference > THRESHOLD {
            let folder = folder("target/screenshots", engine);
            std::fs::create_dir_all(&folder).expect("the folder can be made");
            std::fs::write(folder.join(&name), now.write()).expect("the picture can be written");
            wrong.push(format!("{name}: {:.1} %", 100.0 * difference));
        }
    }
    assert!(wrong.is_empty(), "{engine:?} looks different, see target/screenshots: {wrong:#?}");
}

/// Makes three tests of each engine and scheme, by how deep a reader has gone: the card, the page with its folds closed,
/// and with all of them open. WebKit has no forced colours.
macro_rules! looks {
    ($($name:ident: $engine:ident, $scheme:ident;)+) => {$(
        mod $name {
            use super::{looks_as_it_did, Engine, Scheme};

            #[test]
            fn card() {
                looks_as_it_did(Engine::$engine, Scheme::$scheme, ("card", "card"));
            }

            #[test]
            fn story() {
                looks_as_it_did(Engine::$engine, Scheme::$scheme, ("story", "full"));
            }

            #[test]
            fn workshop() {
                looks_as_it_did(Engine::$engine, Scheme::$scheme, ("workshop", "full"));
            }
        }
    )+};
}

looks! {
    light_in_chromium: Chromium, Light;
    dark_in_chromium: Chromium, Dark;
    forced_colours_in_chromium: Chromium, Forced;
    light_in_firefox: Firefox, Light;
    dark_in_firefox: Firefox, Dark;
    forced_colours_in_firefox: Firefox, Forced;
    light_in_webkit: WebKit, Light;
    dark_in_webkit: WebKit, Dark;
}
