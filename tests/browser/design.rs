//! The design system on the pages: one scale of type, targets for thumbs, a compact header, and nothing that moves.

use serde_json::{Value, json};

use super::harness::engines::Engine;
use super::harness::in_each_engine;
use super::harness::page::Page;

/// The pages around the widget.
pub(super) const PAGES: [&str; 6] =
    ["index.html", "story.html", "embed-builder.html", "check.html", "gallery.html", "offline.html"];

/// Opens a page of `dist` in a frame, since windows of browsers do not get as narrow as phones, and waits until its
/// scripts have filled it.
pub(super) fn framed(page: &Page, name: &str, (width, height): (u32, u32)) {
    page.go("/pages/empty.html");
    page.run(&format!(
        "document.body.replaceChildren();
        const frame = document.createElement('iframe');
        Object.assign(frame, {{ src: '../dist/{name}', width: {width}, height: {height}, frameBorder: 0 }});
        document.body.append(frame);"
    ));
    page.wait_until("the frame is there", || {
        page.run("return document.querySelector('iframe').contentDocument?.URL !== 'about:blank'") == true
    });
    page.session().enter_frame(0);
    let is_filled = "
        const widget = document.querySelector('ai-savings-calculator');
        const form = document.querySelector('#embed, #story, #stories');
        return document.readyState === 'complete'
            && (!widget || Boolean(widget.shadowRoot?.querySelector('[part=headline]')?.textContent)
                // Below the window it may wait to be scrolled to.
                || widget.getBoundingClientRect().top > innerHeight * 0.9)
            && (!form || form.querySelectorAll('select').length > 0)
            && [...document.querySelectorAll('iframe')].every((it) => it.src)";
    page.wait_until(&format!("{name} is filled at {width} × {height}"), || page.run(is_filled) == true);
    page.settle();
}

/// What has moved in sight since the page was opened, and by how much.
fn shifts(page: &Page) -> Value {
    let script = "
        const [done] = arguments;
        const found = [];
        const place = ({ x, y, width, height }) => `${x},${y} ${width}×${height}`;
        const name = ({ node, previousRect, currentRect }) =>
            `${node?.nodeName} ${node?.id ?? ''} ${node?.className ?? ''} “${node?.textContent.trim().slice(0, 40)}” `
            + `from ${place(previousRect)} to ${place(currentRect)}`;
        const observer = new PerformanceObserver((list) => {
            for (const { value, sources } of list.getEntries()) found.push([value, sources.map(name)]);
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(found), 1500);";
    page.session().run_async(script, Vec::new())
}

/// The one engine that measures shifts; the others have no such observer.
#[test]
fn nothing_moves_while_a_page_loads() {
    let page = Page::open(Engine::Chromium, "/pages/empty.html");
    assert_eq!(page.run("return PerformanceObserver.supportedEntryTypes.includes('layout-shift')"), true);
    for name in PAGES {
        for size in [(320, 568), (360, 740), (768, 1024), (1280, 800)] {
            framed(&page, name, size);
            assert_eq!(shifts(&page), json!([]), "{name} at {size:?}");
            page.session().leave_frame();
        }
    }
}

/// A shift that would be seen is one that the observer reports.
#[test]
fn a_line_that_comes_late_is_noticed() {
    let page = Page::open(Engine::Chromium, "/pages/empty.html");
    framed(&page, "check.html", (360, 740));
    page.run(
        "document.querySelector('h1').before(Object.assign(document.createElement('p'), { textContent: 'late' }))",
    );
    page.settle();
    assert_ne!(shifts(&page), json!([]));
}

in_each_engine! {
    fn the_first_screen_of_a_small_phone_belongs_to_the_widget(engine) {
        let page = Page::open(engine, "/pages/empty.html");
        framed(&page, "index.html", (320, 568));
        let heights = page.run("
            const widget = document.querySelector('ai-savings-calculator').getBoundingClientRect();
            return [document.querySelector('header').clientHeight, innerHeight - widget.top]");
        let [header, left]: [f64; 2] = serde_json::from_value(heights).expect("two heights");
        assert!(header <= 56.0 && left >= 500.0, "header {header}, widget {left}");
    }

    fn on_a_phone_the_links_are_a_menu_and_on_a_desktop_a_line(engine) {
        let page = Page::open(engine, "/pages/empty.html");
        let shown = "return [...document.querySelectorAll('nav a')].filter((link) => link.checkVisibility()).length";
        framed(&page, "check.html", (320, 568));
        assert_eq!(page.run(shown), 0);
        page.run("document.querySelector('header button').click()");
        page.wait_until("the menu is open", || page.run(shown) == 6);
        let inside = page.run("const { left, right } = document.querySelector('nav').getBoundingClientRect(); return left >= 0 && right <= innerWidth");
        assert_eq!(inside, true);
        page.session().leave_frame();
        framed(&page, "check.html", (1280, 800));
        assert_eq!(page.run(shown), 6);
        assert_eq!(page.run("return document.querySelector('header button').checkVisibility()"), false);
        assert_eq!(page.run("return document.querySelector('header').clientHeight <= 56"), true);
    }

    fn the_pages_use_five_sizes_of_type(engine) {
        let page = Page::open(engine, "/pages/empty.html");
        let sizes = "
            const title = Math.min(36, Math.max(26, 19.2 + 0.02 * innerWidth));
            const scale = [13, 15, 17, 22, title];
            const own = (node) => [...node.childNodes].some((it) => it.nodeType === 3 && it.textContent.trim());
            const wrong = [...document.querySelectorAll('body *')].filter((node) => {
                if (!(own(node) || node.matches('input, textarea, select')) || node.matches('option, script, style')) return false;
                if (!node.checkVisibility()) return false;
                const size = Number.parseFloat(getComputedStyle(node).fontSize);
                return !scale.some((it) => Math.abs(it - size) < 0.1);
            });
            return wrong.map((node) => `${node.localName} ${node.className} ${getComputedStyle(node).fontSize}`)";
        for name in PAGES {
            for size in [(360, 740), (1280, 800)] {
                framed(&page, name, size);
                assert_eq!(page.run(sizes), json!([]), "{name} at {size:?}");
                page.session().leave_frame();
            }
        }
    }

    fn what_a_thumb_uses_is_large_enough_and_no_page_scrolls_sideways(engine) {
        let page = Page::open(engine, "/pages/empty.html");
        let small = "
            for (const part of document.querySelectorAll('main details')) part.open = true;
            const targets = [...document.querySelectorAll('a, button, input, select, textarea, summary')];
            return targets.filter((node) => {
                const { width, height } = node.getBoundingClientRect();
                // A link in a sentence has the height of its line, and what is not shown has none.
                return node.checkVisibility() && !node.matches('p > a, .skip') && Math.min(width, height) < 23.5;
            }).map((node) => node.outerHTML.slice(0, 120))";
        for name in PAGES {
            framed(&page, name, (320, 568));
            assert_eq!(page.run(small), json!([]), "{name}");
            let width = page.run("return document.documentElement.scrollWidth").as_u64();
            assert!(width.is_some_and(|it| it <= 320), "{name}: {width:?}");
            page.session().leave_frame();
        }
    }

    fn the_first_stop_of_the_tab_key_leads_past_the_header(engine) {
        let page = Page::open(engine, "/dist/check.html");
        page.run("document.querySelector('.skip').focus()");
        assert_eq!(page.run("return document.querySelector('.skip').getBoundingClientRect().height > 10"), true);
        page.run("document.querySelector('.skip').click()");
        page.wait_until("the address names the content", || page.run("return location.hash") == "#main");
        assert_eq!(page.run("return document.querySelectorAll('a, button, input')[0].className"), "skip");
    }
}
