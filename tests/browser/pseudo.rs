//! The product in two pseudo-languages, which only tests see: English with marks on its letters and two fifths longer, and
//! English that is read from the right. What is not marked does not come from the texts; what does not fit would not fit in
//! a language of long words.
//!
//! `PSEUDO=en-XA node www/build/build.js` and the same with `ar-XB` make what is tested.

use serde_json::{Value, json};

use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::panels::PANELS;

const LANGUAGES: [&str; 2] = ["en-XA", "ar-XB"];

/// The pages, with what is there once their scripts have run.
const PAGES: [(&str, &str); 4] = [
    ("story.html", "#story details"),
    ("embed-builder.html", "#snippet-link"),
    ("check.html", "#check"),
    ("gallery.html", ".hosts"),
];

/// What is on the page and in its widget, as `nodes`.
const NODES: &str = "
    const root = document.querySelector('ai-savings-calculator')?.shadowRoot;
    const all = [...document.querySelectorAll('body *'), ...(root?.querySelectorAll('*') ?? [])];
    const nodes = all.filter((node) => node.checkVisibility() && !node.closest('script, style'));
    const say = (problem, node, words = node.textContent) => `${problem}: ${node.tagName} ${node.getAttribute('class') ?? ''} “${words.trim().slice(0, 60)}”`;";

/// Words on screen and in names for voices that do not come from the texts. Companies, periods and ids are those of the stories,
/// dates are written by the browser, what is marked as English is English, and a state or markup is no sentence.
fn hard_coded(page: &Page) -> Value {
    let script = r"
        const isSkipped = (node) => node.closest('[lang]:not([lang|=en-XA], [lang|=ar-XB]), code, pre, textarea, time, footer li, [translate=no]');
        const stories = /Netflix|Amazon|Disney|Paramount|Warner Bros\. Discovery|Your company|This year|Last year|[QH]\d|FY ?\d{4}|to September|revenue|operatingMargin|customers|contentSpend/gu;
        const stripped = (text) => {
            let [before, now] = ['', text];
            while (before !== now) [before, now] = [now, now.replace(/⟦[^⟦⟧]*⟧/gu, '').replace(/\u202e[^\u202e\u202c]*\u202c/gu, '')];
            return now.replace(stories, '');
        };
        const isPlain = (text) => /[a-z]{3,}/iu.test(stripped(text));
        const found = new Set();
        for (const node of nodes) {
            if (isSkipped(node)) continue;
            for (const { nodeType, data } of node.childNodes) if (nodeType === 3 && isPlain(data)) found.add(say('text', node, data));
            for (const name of ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'placeholder', 'alt'])
                if (isPlain(node.getAttribute(name) ?? '')) found.add(say(name, node, node.getAttribute(name)));
        }
        return [...found].slice(0, 40);";
    page.run(&format!("{NODES}{script}"))
}

/// What reaches out of the window, and what is cut off at its own edge.
fn layout(page: &Page) -> Value {
    let script = "
        const isHeardOnly = (node) => node.closest('.scroll, .stage, .local *, .unseen, .skip, select, option, input, textarea');
        const shown = nodes.filter((node) => !isHeardOnly(node));
        const out = shown.filter((node) => {
            const { left, right, width } = node.getBoundingClientRect();
            return width > 1 && (right > innerWidth + 0.5 || left < -0.5);
        });
        const cut = shown.filter((node) => {
            const { overflowX } = getComputedStyle(node);
            return ['hidden', 'clip'].includes(overflowX) && node.scrollWidth > node.clientWidth + 1 && node.clientWidth > 1;
        });
        return [...out.map((node) => say('reaches out', node)), ...cut.map((node) => say('is cut', node))].slice(0, 12)";
    page.run(&format!("{NODES}{script}"))
}

fn problems(page: &Page) -> Vec<String> {
    [layout(page), hard_coded(page)]
        .iter()
        .flat_map(|found| found.as_array().expect("a list"))
        .map(|one| one.as_str().unwrap_or_default().to_owned())
        .collect()
}

in_each_engine! {
    fn every_part_of_the_widget_comes_from_the_texts_and_fits_a_narrow_column(engine) {
        let mut wrong = Vec::new();
        for tag in LANGUAGES {
            let page = Page::open_at(engine, &format!("/pseudo/{tag}/index.html"), (320, 640));
            let widget = page.widget();
            assert_eq!(widget.ask("return one('[part~=widget]').lang", &[]), tag);
            widget.press_right("speedup", 2);
            for panel in PANELS.into_iter().chain(["share"]) {
                widget.unfold(panel);
            }
            wrong.extend(problems(&page).into_iter().map(|problem| format!("{tag}: {problem}")));
        }
        assert_eq!(wrong, [""; 0]);
    }

    fn every_page_comes_from_the_texts_and_fits_a_phone(engine) {
        let mut wrong = Vec::new();
        for tag in LANGUAGES {
            for (name, selector) in PAGES {
                let page = Page::open_at(engine, &format!("/pseudo/{tag}/{name}"), (320, 640));
                let is_there = format!("return document.querySelector({}) !== null", json!(selector));
                page.wait_until(&format!("{selector} is there"), || page.run(&is_there) == true);
                page.run("for (const part of document.querySelectorAll('details')) part.open = true");
                page.settle();
                wrong.extend(problems(&page).into_iter().map(|problem| format!("{tag}, {name}: {problem}")));
            }
        }
        assert_eq!(wrong, [""; 0]);
    }
}
