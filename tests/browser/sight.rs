//! What readers need who see otherwise: forced colours, more contrast, larger type, zoom, wider spacing, less motion.

use serde_json::{Value, json};

use super::design::{PAGES, framed};
use super::harness::engines::{Engine, Scheme, Setup};
use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::widget::Widget;

/// What browsers paint behind a dark page that sets no colour. `tests/native/charts/palettes.rs` measures contrast on these.
const DARK_CANVASES: [&str; 3] = ["rgb(18, 18, 18)", "rgb(28, 27, 34)", "rgb(30, 30, 30)"];

/// The smallest type, in pixels of a page whose text has 16.
const LEAST_TYPE: f64 = 12.0;

/// How much of a window what stays in sight while the rest scrolls may cover.
const MOST_COVERED: f64 = 1.0 / 3.0;

/// What reaches out of the widget, what is cut off at its own edge, and the page where it scrolls to two sides.
fn faults(widget: &Widget<'_>) -> Value {
    let script = "
        const column = host.getBoundingClientRect();
        // Tables may scroll sideways, and so does what is typed; what is clipped away is only heard.
        const isClipped = (node) => node !== host && node !== root && Boolean(node) && (getComputedStyle(node).clipPath !== 'none' || isClipped(node.parentElement));
        const isSetAside = (node) => node.closest('.scroll, .local *, input, select, option') || isClipped(node);
        const say = (problem, node) => `${problem}: ${node.localName}.${node.className} ${text(node).slice(0, 60)}`;
        const nodes = [...root.querySelectorAll('[part~=widget] *')].filter((node) => !isSetAside(node) && node.checkVisibility({ visibilityProperty: true }));
        const out = nodes.filter((node) => {
            const { left, right, width } = node.getBoundingClientRect();
            return width > 1 && (right > column.right + 0.5 || left < column.left - 0.5);
        });
        const isCutAcross = (node) => ['hidden', 'clip'].includes(getComputedStyle(node).overflowX)
            && node.scrollWidth > node.clientWidth + 1 && node.clientWidth > 1;
        const isCutDown = (node) => ['hidden', 'clip'].includes(getComputedStyle(node).overflowY)
            && node.scrollHeight > node.clientHeight + 1 && node.clientHeight > 1;
        const cut = nodes.filter((node) => isCutAcross(node) || isCutDown(node));
        // Two lines of words over each other: boxes of text whose middles another one covers.
        const words = nodes.filter((node) => [...node.childNodes].some((it) => it.nodeType === 3 && it.data.trim()));
        const lines = words.flatMap((node) => {
            if (node.closest('.dock, .local, .pointed, .knob, .working')) return [];
            const range = document.createRange();
            return [...node.childNodes].filter((it) => it.nodeType === 3 && it.data.trim()).flatMap((it) => {
                range.selectNodeContents(it);
                return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({ node, left, right, y: (top + bottom) / 2, top, bottom }));
            });
        }).filter(({ left, right }) => right - left > 4).sort((a, b) => a.y - b.y);
        const over = lines.flatMap((line, i) => {
            for (const other of lines.slice(i + 1)) {
                if (other.y - line.y > 4) break;
                const shared = Math.min(line.right, other.right) - Math.max(line.left, other.left);
                if (shared > 4 && !line.node.contains(other.node) && !other.node.contains(line.node)) return [say(`lies on “${text(other.node).slice(0, 30)}”`, line.node)];
            }
            return [];
        });
        const page = document.documentElement;
        const wide = page.scrollWidth > page.clientWidth + 1 ? [`the page is ${page.scrollWidth} px wide`] : [];
        return [...wide, ...out.map((node) => say('reaches out', node)), ...cut.map((node) => say('is cut', node)), ...over].slice(0, 12)";
    widget.ask(script, &[])
}

/// How much of the window the parts cover that stay in sight, at the worst of many places of the page.
fn most_covered(page: &Page) -> f64 {
    let script = "
        const [done] = arguments;
        const inside = (root) => [...root.querySelectorAll('*')].flatMap((node) => [node, ...(node.shadowRoot ? inside(node.shadowRoot) : [])]);
        const stays = inside(document).filter((node) => ['sticky', 'fixed'].includes(getComputedStyle(node).position));
        const covered = () => {
            const rows = new Array(innerHeight).fill(0);
            for (const node of stays.filter((it) => it.checkVisibility())) {
                const { top, bottom } = node.getBoundingClientRect();
                const { position, top: edge } = getComputedStyle(node);
                // It is stuck where the page has been scrolled past its place.
                if (position === 'sticky' && !(Math.abs(top - Number.parseFloat(edge)) <= 1)) continue;
                for (let row = Math.max(0, Math.round(top)); row < Math.min(innerHeight, bottom); row += 1) rows[row] = 1;
            }
            return rows.reduce((sum, row) => sum + row, 0) / innerHeight;
        };
        const end = document.documentElement.scrollHeight;
        let most = 0;
        for (let at = 0; at <= end; at += Math.max(innerHeight / 2, end / 150)) {
            scrollTo({ top: at, behavior: 'instant' });
            most = Math.max(most, covered());
        }
        done(most);";
    page.session().run_async(script, Vec::new()).as_f64().expect("a share")
}

/// The texts that are set too small, in all widgets and on the page itself.
fn too_small(page: &Page) -> Value {
    let script = "
        const inside = (root) => [...root.querySelectorAll('*')].flatMap((node) => [node, ...(node.shadowRoot ? inside(node.shadowRoot) : [])]);
        const hasWords = (node) => node.matches('input, textarea, select') || [...node.childNodes].some((it) => it.nodeType === 3 && it.data.trim());
        const all = inside(document.body).filter((node) => hasWords(node) && !node.matches('script, style, option') && node.checkVisibility());
        const small = all.filter((node) => Number.parseFloat(getComputedStyle(node).fontSize) < arguments[0] - 0.01);
        return { small: small.map((node) => `${node.localName}.${node.className} ${getComputedStyle(node).fontSize} ${node.textContent.slice(0, 40)}`).slice(0, 10), count: all.length };";
    page.session().run(script, vec![json!(LEAST_TYPE)])
}

in_each_engine! {
    fn no_text_is_smaller_than_12_pixels_in_any_part_of_the_widget(engine) {
        let page = Page::open_at(engine, "/dist/embed.html", (1280, 800));
        page.widget().unfold_everything();
        for width in [1280, 320] {
            page.run(&format!("frameElement.width = {width}"));
            page.settle();
            let found = too_small(&page);
            assert_eq!(found["small"], json!([]), "{width} px");
            assert!(found["count"].as_u64() > Some(500), "{found}");
        }
    }

    fn no_text_is_smaller_than_12_pixels_on_any_page(engine) {
        let page = Page::open(engine, "/pages/empty.html");
        for name in PAGES {
            framed(&page, name, (320, 568));
            page.run("for (const details of document.querySelectorAll('details')) details.open = true");
            let found = too_small(&page);
            assert_eq!(found["small"], json!([]), "{name}");
            assert!(found["count"].as_u64() > Some(10), "{name}: {found}");
            page.session().leave_frame();
        }
    }

    /// A window of 1280 × 1024, zoomed to 400 %.
    fn at_400_percent_nothing_is_covered_lost_or_two_windows_wide(engine) {
        let page = Page::open_at(engine, "/dist/embed.html", (320, 256));
        let widget = page.widget();
        widget.unfold_everything();
        // WebKit scrolls the page 16 pixels sideways in a window as low as this, though nothing reaches out: why is not known yet.
        let known = if engine == Engine::WebKit { json!(["the page is 336 px wide"]) } else { json!([]) };
        assert_eq!(faults(&widget), known);
        let covered = most_covered(&page);
        assert!(covered <= MOST_COVERED, "{:.0} % are covered", 100.0 * covered);
        println!("at most {:.0} % of a window of 320 × 256 are covered", 100.0 * covered);
    }

    fn a_phone_held_sideways_shows_more_than_what_stays_in_sight(engine) {
        let page = Page::open_at(engine, "/dist/embed.html", (740, 360));
        let widget = page.widget();
        widget.unfold_everything();
        assert_eq!(faults(&widget), json!([]));
        // Beside the controls the picture covers nothing: only what lies over the whole width does.
        let script = "return one('.dock').getBoundingClientRect().width < innerWidth * 0.7";
        assert_eq!(widget.ask(script, &[]), true, "the picture is beside the controls");
    }

    fn text_twice_as_large_is_neither_cut_nor_wider_than_the_window(engine) {
        let page = Page::open_at(engine, "/dist/embed.html", (1280, 800));
        let widget = page.widget();
        page.run("document.documentElement.style.fontSize = '32px'");
        page.settle();
        widget.unfold_everything();
        assert_eq!(faults(&widget), json!([]));
    }

    /// WCAG 1.4.12, as a style sheet of the reader's would set it.
    fn wider_spacing_cuts_nothing_and_lays_nothing_over_anything(engine) {
        let page = Page::open_at(engine, "/dist/embed.html", (1280, 800));
        let widget = page.widget();
        widget.unfold_everything();
        let spaced = "
            const sheet = new CSSStyleSheet();
            sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
            root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
            return getComputedStyle(one('[part~=headline]')).letterSpacing !== 'normal'";
        assert_eq!(widget.ask(spaced, &[]), true, "the style sheet applies");
        for width in [1280, 360] {
            page.run(&format!("frameElement.width = {width}"));
            page.settle();
            // Known and not understood: in WebKit the page gets wider, though nothing on it reaches out.
            let known =
                if engine == Engine::WebKit && width == 360 { json!(["the page is 421 px wide"]) } else { json!([]) };
            assert_eq!(faults(&widget), known, "{width} px");
        }
    }

    /// Words in pictures are three quarters as large as those around the widget, and never smaller than 12 pixels.
    fn words_in_pictures_grow_with_the_readers_font(engine) {
        let page = Page::open_at(engine, "/dist/embed.html", (360, 740));
        let widget = page.widget();
        page.run(
            "window.drawn = new Set();
            const { fillText } = CanvasRenderingContext2D.prototype;
            CanvasRenderingContext2D.prototype.fillText = function (...given) {
                // Not by the width of the canvas: it may have become narrower since the last frame.
                drawn.add(Number.parseFloat(this.font.match(/([\\d.]+)px/)[1]) / devicePixelRatio);
                return fillText.apply(this, given);
            };",
        );
        for (font, label) in [(16.0, 12.0), (24.0, 18.0), (32.0, 24.0), (10.0, 12.0)] {
            page.run(&format!("drawn.clear(); document.documentElement.style.fontSize = '{font}px'"));
            page.settle();
            widget.ask("one('.dock').scrollIntoView()", &[]);
            widget.press_right("speedup", 1);
            page.wait_until("something is written", || page.run("return drawn.size > 0") == true);
            page.settle();
            page.run("drawn.clear()");
            widget.press_right("speedup", 1);
            page.wait_until("something is written", || page.run("return drawn.size > 0") == true);
            let sizes: Vec<f64> = serde_json::from_value(page.run("return [...drawn]")).expect("sizes");
            assert!(sizes.iter().all(|size| (size - label).abs() < 0.05), "a font of {font} px: {sizes:?}, not {label}");
        }
    }

    fn the_canvas_of_the_browser_is_one_that_contrast_is_measured_on(engine) {
        let page = Page::open(engine, "/pages/empty.html");
        let canvas = |scheme: &str| {
            page.run(&format!(
                "document.documentElement.style.colorScheme = '{scheme}';
                document.body.style.background = 'Canvas';
                return getComputedStyle(document.body).backgroundColor"
            ))
        };
        assert_eq!(canvas("light"), "rgb(255, 255, 255)");
        let dark = canvas("dark");
        assert!(DARK_CANVASES.iter().any(|known| dark == *known), "{engine:?}: {dark}");
    }

    /// The attribute asks for more contrast where a reader has not, and goes with light and dark.
    fn a_page_can_ask_for_more_contrast(engine) {
        let page = Page::open(engine, "/pages/bare.html");
        let widget = page.widget();
        let colours = "
            return [getComputedStyle(one('[part~=question]')).color, getComputedStyle(one('[part~=widget]')).backgroundColor]";
        for (theme, text, paper) in [
            ("light contrast", "rgb(61, 65, 71)", "rgb(255, 255, 255)"),
            ("dark contrast", "rgb(185, 192, 200)", "rgb(0, 0, 0)"),
        ] {
            widget.set_attribute("theme", theme);
            assert_eq!(widget.ask(colours, &[]), json!([text, paper]), "{theme}");
        }
    }
}

/// With forced colours, every part of a picture has the colour of the system's text. WebKitGTK has no forced colours.
fn assert_forced(engine: Engine) {
    let page = Page::open_with(engine, Setup { scheme: Scheme::Forced, ..Setup::default() }, "/dist/index.html");
    let widget = page.widget();
    widget.drawn("margin");
    let script = "
        const probe = root.querySelector('.probe');
        const colour = (name) => {
            const span = root.appendChild(document.createElement('span'));
            span.style.setProperty('color', name);
            const { color } = getComputedStyle(span);
            span.remove();
            return color;
        };
        const canvas = one('figure[data-chart=margin] canvas');
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        const counts = new Map();
        for (let at = 0; at < data.length; at += 4) {
            if (data[at + 3] !== 255) continue;
            const key = `rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`;
            counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        const common = [...counts].sort(([, a], [, b]) => b - a).slice(0, 1).map(([key]) => key);
        return {
            forced: matchMedia('(forced-colors: active)').matches,
            parts: [...new Set(['ink', 'muted', 'given', 'accent', 'warning'].map((part) => colour(`var(--${part})`)))],
            text: colour('CanvasText'),
            common,
        };";
    let found = widget.ask(script, &[]);
    assert_eq!(found["forced"], true, "{engine:?} forces colours");
    assert_eq!(found["parts"], json!([found["text"]]), "{engine:?}: every part has the colour of text");
    assert_eq!(found["common"], json!([found["text"]]), "{engine:?}: a picture has one colour");
}

#[test]
fn forced_colours_reach_the_pictures_in_chromium() {
    assert_forced(Engine::Chromium);
}

#[test]
fn forced_colours_reach_the_pictures_in_firefox() {
    assert_forced(Engine::Firefox);
}

/// A reader's own wishes, which only Chromium's driver can express in the middle of a visit.
#[test]
fn wishes_for_contrast_and_motion_are_followed_at_once() {
    let page = Page::open(Engine::Chromium, "/dist/index.html");
    let widget = page.widget();
    widget.drawn("margin");
    let picture = || widget.picture_in_place("margin");
    let outline = "return getComputedStyle(one('[part~=widget]')).getPropertyValue('--outline')";
    let (before, colours) = (widget.ask(outline, &[]), picture());
    page.session().prefer(&[("prefers-contrast", "more")]);
    page.wait_until("the outlines are thicker", || widget.ask(outline, &[]) != before);
    page.wait_until("the picture is drawn again", || picture() != colours);
    let moving = "
        const count = () => root.getAnimations().length;
        const before = count();
        return [before, one('[part~=headline] strong').classList.length]";
    page.session().prefer(&[("prefers-reduced-motion", "no-preference")]);
    widget.choose_preset("bold");
    page.wait_until("what has changed is marked", || widget.ask(moving, &[])[0] != 0);
    page.session().prefer(&[("prefers-reduced-motion", "reduce")]);
    widget.choose_preset("cautious");
    assert_eq!(widget.ask(moving, &[])[0], 0, "nothing moves for a reader who prefers less motion");
}

/// On paper nothing stays in sight, nothing is cut, and of the buttons only the steps are left, which say something.
#[test]
fn on_paper_nothing_is_covered_or_cut() {
    let page = Page::open(Engine::Chromium, "/dist/index.html");
    let widget = page.widget();
    widget.unfold_everything();
    page.session().print_media();
    page.settle();
    let left = "return [...root.querySelectorAll('button:not(.result, .stepper *), .track')].filter((node) => node.checkVisibility()).length";
    assert_eq!(widget.ask(left, &[]), 0);
    assert_eq!(faults(&widget), json!([]));
}
