//! What axe finds: on every page and every part of the widget, in every scheme, on a phone and on a desktop, in both directions of
//! writing. It sees perhaps a third of what can be wrong, and that third must not be.

use serde_json::{Value, json};

use super::design::{PAGES, framed};
use super::harness::engines::{Engine, Setup};
use super::harness::page::Page;

/// What axe cannot decide, with the key of its reason, and why nothing is wrong there.
const EXPLAINED: [(&str, &str, &str); 9] = [
    ("color-contrast", "bgOverlap", "parts of a field overlap; their colours are measured where they do not"),
    (
        "color-contrast",
        "elmPartiallyObscured",
        "a table is scrolled sideways; its colours are those of the cells in sight",
    ),
    ("color-contrast", "elmPartiallyObscuring", "the same, for what lies over it"),
    (
        "color-contrast",
        "pseudoContent",
        "the line below a field is drawn by a pseudo-element, and has no colour behind text",
    ),
    ("color-contrast", "outsideViewport", "a table is scrolled sideways"),
    ("color-contrast", "nonBmp", "a sign instead of a word, in the colour of text"),
    ("th-has-data-cells", "", "the heading of a group of rows has no cells in its own row"),
    ("frame-tested", "", "what is in a frame is tested on a page of its own"),
    ("label-content-name-mismatch", "", "a button with a sign instead of a word, such as a cross"),
];

/// What axe looks for: WCAG 2.2 up to AA, and what it calls good practice.
const TAGS: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// A phone and a desktop.
const WIDTHS: [u32; 2] = [320, 1280];

/// What the system asks for, as media features.
const SCHEMES: [(&str, &[(&str, &str)]); 3] = [
    ("light", &[("prefers-color-scheme", "light")]),
    ("dark", &[("prefers-color-scheme", "dark")]),
    ("forced colours", &[("forced-colors", "active")]),
];

/// With these, text has the contrast of AAA.
const MORE_CONTRAST: [(&str, &[(&str, &str)]); 2] = [
    ("light", &[("prefers-color-scheme", "light"), ("prefers-contrast", "more")]),
    ("dark", &[("prefers-color-scheme", "dark"), ("prefers-contrast", "more")]),
];

fn axe() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/www/node_modules/axe-core/axe.min.js");
    std::fs::read_to_string(path).expect("npm has installed axe-core")
}

/// What is wrong with a page, and what axe cannot decide without an explanation.
fn findings(page: &Page) -> Value {
    found(page, &json!({ "type": "tag", "values": TAGS }))
}

/// The same for some rules only.
fn found(page: &Page, rules: &Value) -> Value {
    if page.run("return Boolean(window.axe)") != true {
        page.session().run("(0, eval)(arguments[0])", vec![json!(axe())]);
    }
    let script = "
        const [explained, rules, done] = arguments;
        const lines = (rules) => rules.flatMap(({ id, nodes }) => nodes.map(({ target, any, all, none }) => {
            const [{ message = '', data } = {}] = [...any, ...all, ...none];
            return { id, key: data?.messageKey ?? '', line: `${id} ${data?.messageKey ?? ''}: ${target.flat().join(' ').slice(-120)}: ${message}` };
        }));
        axe.run(document, { runOnly: rules, resultTypes: ['violations', 'incomplete'] }).then(
            ({ violations, incomplete }) => {
                const open = lines(incomplete).filter(({ id, key }) =>
                    !explained.some(([rule, reason]) => rule === id.replace('-enhanced', '') && (reason === key || reason === '')));
                // On a page that has no other link, axe takes the link past the header for content outside of all landmarks.
                const wrong = lines(violations).filter(({ line }) => !/^region : \\.skip:/u.test(line));
                done([...wrong, ...open].map(({ line }) => line).slice(0, 20));
            },
            (error) => done([String(error)]),
        );";
    let explained: Vec<[&str; 2]> = EXPLAINED.iter().map(|(rule, key, _)| [*rule, *key]).collect();
    page.session().run_async(script, vec![json!(explained), rules.clone()])
}

/// What axe finds at every width and in every scheme of what is on the page in a frame.
fn assert_everywhere(page: &Page, place: &str) {
    for width in WIDTHS {
        page.run(&format!("frameElement.width = {width}"));
        for (scheme, features) in SCHEMES {
            page.session().prefer(features);
            page.settle();
            assert_eq!(findings(page), json!([]), "{place}, {width} px, {scheme}");
        }
    }
    page.session().prefer(&[]);
}

/// The widget in a language with everything open: every part, table and note, and an entry that is refused.
fn assert_widget(locale: &str) {
    let setup = Setup { window: (1400, 1180), ..Setup::default() };
    let page = Page::open_with(Engine::Chromium, setup, "/pages/empty.html");
    page.frame("/dist/embed.html", (320, 800));
    let widget = page.widget();
    widget.speak(locale);
    widget.unfold_everything();
    widget.ask("one('[data-sources]').click()", &[]);
    let notes = "return root.querySelectorAll('.working h3').length";
    page.wait_until("a working and a source are open", || widget.ask(notes, &[]) == 2);
    assert_everywhere(&page, locale);
    for (scheme, features) in MORE_CONTRAST {
        page.session().prefer(features);
        page.settle();
        let rules = json!({ "type": "rule", "values": ["color-contrast-enhanced"] });
        assert_eq!(found(&page, &rules), json!([]), "{locale}, more contrast, {scheme}");
    }
}

#[test]
fn axe_finds_nothing_in_the_widget() {
    assert_widget("en-GB");
}

#[test]
fn axe_finds_nothing_in_the_widget_from_right_to_left() {
    assert_widget("ar");
}

fn assert_pages(names: &[&str]) {
    let page =
        Page::open_with(Engine::Chromium, Setup { window: (1400, 1180), ..Setup::default() }, "/pages/empty.html");
    for name in names {
        framed(&page, name, (320, 800));
        page.run("for (const details of document.querySelectorAll('details')) details.open = true");
        assert_everywhere(&page, name);
        page.session().leave_frame();
    }
}

#[test]
fn axe_finds_nothing_on_the_pages_for_readers() {
    assert_pages(&PAGES[..3]);
}

#[test]
fn axe_finds_nothing_on_the_other_pages() {
    assert_pages(&PAGES[3..]);
}

/// It would see something if there were something.
#[test]
fn axe_finds_what_is_planted() {
    let page = Page::open(Engine::Chromium, "/dist/check.html");
    page.run("document.querySelector('main').append(document.createElement('button'), Object.assign(new Image(), { src: 'x' }))");
    let found = findings(&page).to_string();
    assert!(found.contains("button-name") && found.contains("image-alt"), "{found}");
}
