//! A reader who has nothing but a keyboard: which keys are pressed, where the focus stops, and what the widget says aloud.

use serde_json::{Value, json};

use super::page::Page;
use super::widget::Widget;

/// The next stop.
pub const TAB: &str = "\u{e004}";
/// The keys by the names that a script uses for them.
const NAMES: [(&str, &str); 13] = [
    ("Tab", TAB),
    ("Enter", "\u{e007}"),
    ("Escape", "\u{e00c}"),
    ("Space", " "),
    ("Left", "\u{e012}"),
    ("Up", "\u{e013}"),
    ("Right", "\u{e014}"),
    ("Down", "\u{e015}"),
    ("Home", "\u{e011}"),
    ("End", "\u{e010}"),
    ("Backspace", "\u{e003}"),
    ("All", "\u{e009}a\u{e009}"),
    ("Back", "\u{e008}\u{e004}\u{e008}"),
];

/// Finds out what has the focus, through shadow roots.
const FOCUSED: &str = "
    let node = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;";

impl Page {
    /// Whether what has the focus matches a selector.
    pub fn is_focused(&self, selector: &str) -> bool {
        let script = format!("{FOCUSED} return Boolean(node?.matches(arguments[0]))");
        self.session().run(&script, vec![json!(selector)]) == true
    }

    /// What has the focus, in short.
    pub fn focused(&self) -> String {
        let script = format!(
            "{FOCUSED}
            const data = Object.entries(node.dataset).map(([key, value]) => `[${{key}}=${{value}}]`).join('');
            const name = node.getAttribute('aria-label') ?? node.textContent;
            const place = node.closest('[data-input], [data-range], [data-panel], section')?.className ?? '';
            return `${{node.localName}}${{data}}(${{name.replace(/\\s+/g, ' ').trim().slice(0, 40)}}) in ${{place}}`;"
        );
        self.run(&script).as_str().unwrap_or_default().to_owned()
    }

    /// Presses Tab until the focus is on a match of a selector, and returns how often that was. `back` presses Shift, too.
    pub fn tab_to(&self, selector: &str, back: bool) -> usize {
        const FAR: usize = 900;
        let keys = if back { "Back" } else { "Tab" };
        for count in 1..=FAR {
            self.keys(keys);
            if self.is_focused(selector) {
                return count;
            }
        }
        panic!("{FAR} stops do not lead to {selector}: the focus is on {}", self.focused());
    }

    /// Presses keys by their names, such as `Tab Right Right Enter`; what is no name is typed as it is written.
    pub fn keys(&self, script: &str) {
        for word in script.split(' ') {
            let named = NAMES.iter().find(|(name, _)| *name == word).map(|(_, keys)| *keys);
            match named {
                // Held down while the next key is pressed.
                Some(keys) if keys.starts_with(['\u{e008}', '\u{e009}']) => {
                    self.session().press_together(keys.chars().take(2))
                }
                Some(keys) => self.session().press(keys.chars()),
                None => self.session().press(word.chars()),
            }
        }
        self.settle();
    }

    /// Carries out a script of keys, a step on each line: `to SELECTOR` presses Tab until the focus is there, `back to
    /// SELECTOR` does with Shift, `keys NAMES` presses those, `focus SELECTOR` waits until it is there, `wait SELECTOR` until
    /// there is such a part of the widget to be seen, and `is SELECTOR => TEXT` until the first match in the widget says so.
    pub fn by_keys(&self, script: &str) {
        for line in script.lines().map(str::trim).filter(|line| !line.is_empty()) {
            if let Some(selector) = line.strip_prefix("to ") {
                self.tab_to(selector, false);
            } else if let Some(selector) = line.strip_prefix("back to ") {
                self.tab_to(selector, true);
            } else if let Some(keys) = line.strip_prefix("keys ") {
                self.keys(keys);
            } else if let Some(selector) = line.strip_prefix("focus ") {
                self.wait_for_focus(selector);
            } else if let Some(selector) = line.strip_prefix("wait ") {
                let widget = self.widget_if_any();
                let there = "const found = one(given[0]); return Boolean(found?.checkVisibility())";
                self.wait_until(&format!("{selector} is there"), || widget.ask(there, &[json!(selector)]) == true);
            } else if let Some((selector, text)) = line.strip_prefix("is ").and_then(|rest| rest.split_once(" => ")) {
                let widget = self.widget_if_any();
                self.wait_until(&format!("{selector} says {text}"), || widget.reads(selector).contains(text));
            } else {
                panic!("no step: {line}");
            }
        }
    }

    /// Waits until the focus is on a match of a selector.
    pub fn wait_for_focus(&self, selector: &str) {
        let start = std::time::Instant::now();
        while !self.is_focused(selector) {
            assert!(start.elapsed().as_secs() < 60, "The focus is not on {selector} but on {}", self.focused());
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
    }

    /// Puts the focus where it is when a page has loaded: nowhere, at its beginning.
    pub fn start_over(&self) {
        self.run(
            "
            scrollTo(0, 0);
            document.body.tabIndex = -1;
            document.body.focus({ preventScroll: true });
            document.body.removeAttribute('tabindex');
            document.activeElement?.blur();",
        );
    }

    /// Presses Tab until the focus has left the page or comes to a stop again, and returns every stop on the way.
    pub fn stops(&self) -> Vec<Stop> {
        let script = format!("{FOCUSED}{STOP}");
        let mut stops = Vec::new();
        loop {
            self.session().press(TAB.chars());
            let found = self.run(&script);
            if found.is_null() {
                return stops;
            }
            stops.push(serde_json::from_value(found).expect("a stop"));
        }
    }
}

/// A place where the focus stops.
#[derive(Debug, serde::Deserialize)]
pub struct Stop {
    /// What it is, in short.
    pub name: String,
    /// How thick the line around it is, in pixels.
    pub ring: f64,
    /// How much that differs from what is behind it.
    pub contrast: f64,
    /// Whether its middle and its beginning can be seen.
    pub is_seen: bool,
}

/// Describes what has the focus, unless it is the body or was described before. The way to the answer comes again behind each slider.
const STOP: &str = "
    if (!node || node === document.body || (node.wasStop && !node.matches('.way'))) return null;
    node.wasStop = true;
    const name = `${node.localName} ${node.className} ${JSON.stringify({ ...node.dataset })} ${node.getAttribute('aria-label') ?? node.textContent.trim().slice(0, 30)}`;
    // The line is around the label of a choice, and around a number that is a slider.
    const isUnseen = node.localName === 'input' && getComputedStyle(node).clipPath !== 'none';
    const ringed = node.closest('.knob') ?? (isUnseen ? node.nextElementSibling : node);
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(ringed);
    const numbers = (colour) => {
        const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
        pen.fillStyle = colour;
        pen.fillRect(0, 0, 1, 1);
        return [...pen.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (colour) => {
        const [r, g, b] = numbers(colour).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    let behind = ringed.parentNode;
    while (behind && (behind instanceof ShadowRoot || numbers(getComputedStyle(behind).backgroundColor)[3] === 0)) behind = behind.parentElement ?? behind.getRootNode().host ?? behind.host;
    const [one, other] = [luminance(outlineColor), luminance(behind ? getComputedStyle(behind).backgroundColor : 'Canvas')].sort((a, b) => b - a);
    // A link over several lines has a box for each.
    const [box] = ringed.getClientRects();
    const [left, top, right, bottom] = [Math.max(box.left, 0), Math.max(box.top, 0), Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)];
    const hits = (x, y) => {
        let hit = document.elementFromPoint(x, y);
        while (hit?.shadowRoot) {
            const inner = hit.shadowRoot.elementFromPoint(x, y);
            if (!inner || inner === hit) break;
            hit = inner;
        }
        return Boolean(hit) && (ringed.contains(hit) || hit.contains(ringed));
    };
    const isSeen = right > left && bottom > top && hits((left + right) / 2, (top + bottom) / 2) && hits(left + 4, (top + bottom) / 2);
    return {
        name: name.replace(/\\s+/gu, ' '),
        ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
        contrast: (one + 0.05) / (other + 0.05),
        is_seen: isSeen,
    };";

impl Widget<'_> {
    /// Begins to write down every message of the live region, and whether a pointer was down meanwhile.
    pub fn listen(&self) {
        let script = "
            host.heard = [];
            let isHeld = false;
            for (const [kind, is] of [['pointerdown', true], ['pointerup', false]]) addEventListener(kind, () => (isHeld = is), true);
            const live = one('[part~=widget] > [role=status]');
            new MutationObserver(() => host.heard.push([text(live), isHeld]))
                .observe(live, { childList: true, characterData: true, subtree: true });";
        self.ask(script, &[]);
    }

    /// The messages since then, once there is one and no other has come for longer than the widget waits.
    pub fn heard(&self) -> Vec<String> {
        let count = || self.ask("return host.heard.length", &[]).as_u64().expect("a count");
        self.page().wait_until("something is said", || count() > 0);
        std::thread::sleep(QUIET * 2);
        self.messages().into_iter().map(|(text, _)| text).collect()
    }

    /// The messages so far, and whether a pointer was down at each. They are not heard again.
    pub fn messages(&self) -> Vec<(String, bool)> {
        let heard: Value = self.ask("return host.heard.splice(0)", &[]);
        serde_json::from_value(heard).expect("messages")
    }
}

/// As long as the live region waits for the last change, and a little longer.
pub const QUIET: std::time::Duration = std::time::Duration::from_millis(800);
