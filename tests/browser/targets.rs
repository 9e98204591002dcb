//! What is pointed at is large enough (WCAG 2.5.8): 24 pixels to each side, or so far from its neighbours that a circle of 24 pixels
//! around its middle meets none of them; and 44 pixels where a thumb is used.

use serde_json::{Value, json};

use super::design::{PAGES, framed};
use super::harness::engines::{Engine, Setup};
use super::harness::in_each_engine;
use super::harness::page::Page;

/// A small phone, a phone and a desktop.
const WIDTHS: [u32; 3] = [320, 360, 1280];

/// What a thumb uses: sliders, presets, the main button, the local navigation, folds, the number in the sentence and the stepper.
const FOR_THUMBS: &str = "input[type=range], [part=presets] label, [part=presets] button, .primary, .local button, summary, .knob input, \
    .stepper button:not(.result), [data-action^=step-]";

/// Defines `targets()`: everything that can be pointed at on the page and in its widgets, with its box.
const TARGETS: &str = "
    const inside = (root) => [...root.querySelectorAll('*')].flatMap((node) => [node, ...(node.shadowRoot ? inside(node.shadowRoot) : [])]);
    const PLAIN = 'a[href], button, input, select, textarea, summary, [tabindex=\"0\"], [role=button], [role=slider]';
    // A box to tick is as large as its label.
    const pointed = (node) => (node.matches('input[type=radio], input[type=checkbox]') ? (node.closest('label') ?? node) : node);
    // Fields of a frame and places that only scroll are no targets; what is clipped away is shown when it has the focus.
    const isShown = (node) => node.checkVisibility({ visibilityProperty: true })
        && !node.closest('.unseen, .skip, [inert]') && getComputedStyle(node).clipPath === 'none'
        && Math.min(node.offsetWidth ?? 1, node.offsetHeight ?? 1) > 1;
    const isPlaceToScroll = (node) => node.matches('[tabindex]:not(a, button, input, select, textarea, summary, canvas, [role=slider])');
    const targets = () => [...new Set(inside(document).filter((node) => node.matches(PLAIN) && !isPlaceToScroll(node)).map(pointed))]
        .filter(isShown)
        .map((node) => ({ node, box: node.getBoundingClientRect() }));
    const name = ({ node, box: { left, top, width, height } }) =>
        `${node.localName}.${node.className} ${node.closest('[data-panel], [data-input], [part]')?.getAttribute('data-panel') ?? node.closest('[data-input]')?.dataset.input ?? node.closest('[part]')?.getAttribute('part') ?? ''} “${(node.ariaLabel ?? node.textContent).trim().slice(0, 30)}” ${width.toFixed(1)}×${height.toFixed(1)} at ${left.toFixed(0)},${top.toFixed(0)}`;
";

/// The undersized targets that have a neighbour too near, each with it.
const TOO_NEAR: &str = "
    const LEAST = 24;
    // Half of a tenth of a pixel is rounding.
    const isSmall = ({ box }) => Math.min(box.width, box.height) < LEAST - 0.05;
    // Within a sentence a target has the height of the line.
    const isInSentence = ({ node }) => {
        if (!getComputedStyle(node).display.startsWith('inline')) return false;
        const block = [...(function* () { for (let at = node.parentElement; at; at = at.parentElement) yield at; })()]
            .find((at) => !getComputedStyle(at).display.startsWith('inline'));
        const copy = block.cloneNode(true);
        for (const target of copy.querySelectorAll('a, button, input, select, .unseen')) target.remove();
        return /\\p{L}[^]*\\s[^]*\\p{L}|[\\p{sc=Han}\\p{sc=Hiragana}]{4}/u.test(copy.textContent);
    };
    const middle = ({ box: { left, top, width, height } }) => [left + width / 2, top + height / 2];
    const fromBox = ([x, y], { left, top, right, bottom }) => Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    const all = targets();
    const small = all.filter(isSmall);
    const isSame = (one, other) => one.node.contains(other.node) || other.node.contains(one.node);
    const meets = (one, other) => {
        const at = middle(one);
        if (fromBox(at, other.box) < LEAST / 2 - 0.05) return true;
        const [x, y] = middle(other);
        return isSmall(other) && Math.hypot(at[0] - x, at[1] - y) < LEAST - 0.05;
    };
    const wrong = small.filter((one) => !isInSentence(one)).flatMap((one) => {
        const near = all.find((other) => !isSame(one, other) && meets(one, other));
        return near ? [`${name(one)} is too near to ${name(near)}`] : [];
    });
    return { wrong: wrong.slice(0, 25), wrongs: wrong.length, count: all.length };";

fn assert_targets(page: &Page, place: &str, least: u64) {
    let found = page.run(&[TARGETS, TOO_NEAR].concat());
    assert_eq!(found["wrong"], json!([]), "{place}: {} of {}", found["wrongs"], found["count"]);
    assert!(found["count"].as_u64() >= Some(least), "{place}: only {} targets", found["count"]);
}

fn too_small_for_a_thumb(page: &Page) -> Value {
    let script = "
        const wrong = targets().filter(({ node }) => node.matches(arguments[0])).filter(({ box }) => Math.min(box.width, box.height) < 43.95);
        const kinds = new Set(targets().filter(({ node }) => node.matches(arguments[0])).map(({ node }) => node.localName));
        return [wrong.map(name), [...kinds].sort()]";
    page.session().run(&[TARGETS, script].concat(), vec![json!(FOR_THUMBS)])
}

/// A browser whose pointer is a finger. WebKit's small browser always has a mouse.
fn assert_thumbs(engine: Engine) {
    let setup = Setup { window: (1400, 1180), is_coarse: true, ..Setup::default() };
    let page = Page::open_with(engine, setup, "/pages/empty.html");
    page.frame("/dist/embed.html", (360, 740));
    assert_eq!(page.run("return matchMedia('(pointer: coarse)').matches"), true, "{engine:?} has a finger");
    let widget = page.widget();
    widget.unfold_everything();
    for width in [320, 360] {
        page.run(&format!("frameElement.width = {width}"));
        page.settle();
        let kinds = json!(["button", "input", "label", "summary"]);
        assert_eq!(too_small_for_a_thumb(&page), json!([[], kinds]), "{width} px");
        assert_targets(&page, &format!("{width} px for a thumb"), 300);
    }
}

#[test]
fn what_a_thumb_uses_is_44_pixels_high_and_wide_in_chromium() {
    assert_thumbs(Engine::Chromium);
}

#[test]
fn what_a_thumb_uses_is_44_pixels_high_and_wide_in_firefox() {
    assert_thumbs(Engine::Firefox);
}

in_each_engine! {
    fn nothing_in_the_widget_is_too_small_to_be_hit(engine) {
        let page = Page::open_at(engine, "/dist/embed.html", (1280, 800));
        let widget = page.widget();
        widget.unfold_everything();
        for width in WIDTHS {
            page.run(&format!("frameElement.width = {width}"));
            page.settle();
            assert_targets(&page, &format!("{width} px"), 300);
        }
    }

    fn nothing_on_the_pages_is_too_small_to_be_hit(engine) {
        let page = Page::open_at(engine, "/pages/empty.html", (1280, 800));
        page.session().leave_frame();
        for name in PAGES {
            framed(&page, name, (1280, 800));
            page.run("for (const details of document.querySelectorAll('details')) details.open = true");
            for width in WIDTHS {
                page.run(&format!("frameElement.width = {width}"));
                page.settle();
                assert_targets(&page, &format!("{name}, {width} px"), 5);
            }
            page.session().leave_frame();
        }
    }
}

/// Two small targets side by side are found, and one by itself is not.
#[test]
fn targets_that_are_too_near_are_found() {
    let page = Page::open(Engine::Chromium, "/pages/empty.html");
    let place = |aside: u32| {
        page.run(&format!(
            "document.body.replaceChildren(...[0, {aside}].map((left) => {{
                const node = document.createElement('button');
                Object.assign(node.style, {{ position: 'absolute', left: `${{left}}px`, top: '50px', width: '16px', height: '16px', padding: 0 }});
                return node;
            }}))"
        ));
        page.run(&[TARGETS, TOO_NEAR].concat())["wrongs"].as_u64()
    };
    assert_eq!(place(18), Some(2), "the circles meet");
    assert_eq!(place(23), Some(2), "the circles meet");
    assert_eq!(place(24), Some(0), "the circles touch");
}
