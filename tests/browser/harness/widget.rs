//! The widget as a reader meets it: sentences, fields, sliders and buttons. Only this folder knows where they stand in
//! the shadow root.

use serde_json::{Value, json};

use super::page::Page;

/// One `<ai-savings-calculator>` of a page.
#[derive(Clone, Copy, Debug)]
pub struct Widget<'a> {
    page: &'a Page,
    index: usize,
}

/// What every script may use: the element, its shadow root, and the first match of a selector in it.
const PRELUDE: &str = "
    const [index, ...given] = arguments;
    const host = document.querySelectorAll('ai-savings-calculator')[index];
    const root = host?.shadowRoot;
    const one = (selector) => root?.querySelector(selector);
    const text = (node) => (node?.textContent ?? '').replace(/\\s+/g, ' ').trim();
";

const RIGHT_ARROW: char = '\u{e014}';
const TAB: char = '\u{e004}';
const BACKSPACE: char = '\u{e003}';

impl<'a> Widget<'a> {
    /// The widget after `index` others; it need not be there yet.
    pub(super) fn new(page: &'a Page, index: usize) -> Self {
        Self { page, index }
    }

    /// The page it stands on.
    pub fn page(&self) -> &'a Page {
        self.page
    }

    /// Runs a script in which `host`, `root`, `one(selector)`, `text(node)` and the arguments as `given` are at hand.
    pub fn ask(&self, script: &str, given: &[Value]) -> Value {
        let arguments = std::iter::once(json!(self.index)).chain(given.iter().cloned());
        self.page.session().run(&format!("{PRELUDE}{script}"), arguments.collect())
    }

    /// `ready`, `stale`, or nothing while it is not there.
    pub fn state(&self) -> String {
        self.words("return one('[part~=widget]')?.dataset.state ?? ''", &[])
    }

    /// The answer sentence.
    pub fn headline(&self) -> String {
        self.words("return text(one('[part~=headline]'))", &[])
    }

    /// The year-over-year change of a figure, as printed; no-break spaces count as spaces.
    pub fn change(&self, figure: &str) -> String {
        self.words("return text(one(`tr[data-figure=${given[0]}] [data-change]`))", &[json!(figure)])
    }

    /// Replaces the current value of a figure, key by key, and leaves the focus in its field.
    pub fn type_current(&self, figure: &str, text: &str) {
        self.type_at(&format!("tr[data-figure={figure}] input[data-field=current]"), text);
    }

    /// What the text field of an input holds.
    pub fn typed(&self, input: &str) -> String {
        self.words("return one(`[data-input=${given[0]}] input[type=text]`).value", &[json!(input)])
    }

    /// Replaces what the text field of an input holds, key by key, and leaves the field.
    pub fn type_into(&self, input: &str, text: &str) {
        self.type_at(&format!("[data-input={input}] input[type=text]"), text);
        self.page.session().press([TAB]);
    }

    /// The sentence beside an input that could not be taken; empty when there is none.
    pub fn problem(&self, input: &str) -> String {
        self.words("return text(one(`[data-input=${given[0]}] [data-problem]`))", &[json!(input)])
    }

    /// Whether the text field of an input is marked as invalid for assistive technology.
    pub fn is_invalid(&self, input: &str) -> bool {
        let script = "return one(`[data-input=${given[0]}] input[type=text]`).getAttribute('aria-invalid')";
        self.ask(script, &[json!(input)]) == "true"
    }

    /// Where a slider stands.
    pub fn slider(&self, input: &str) -> f64 {
        let script = "return one(`[data-input=${given[0]}] input[type=range]`).valueAsNumber";
        self.ask(script, &[json!(input)]).as_f64().expect("a slider has a value")
    }

    /// Moves a slider by keyboard: focus, then the right arrow, so many times.
    pub fn press_right(&self, input: &str, times: usize) {
        self.focus(&format!("[data-input={input}] input[type=range]"));
        self.page.session().press(std::iter::repeat_n(RIGHT_ARROW, times));
    }

    /// Moves a slider by pointer: the thumb is pressed, drawn to a share of the way, and released.
    pub fn drag(&self, input: &str, share: f64) {
        let selector = format!("[data-input={input}] input[type=range]");
        let (left, top, width, height) = self.bring_into_view(&selector);
        let script = "const range = one(given[0]); return (range.value - range.min) / (range.max - range.min)";
        let now = self.ask(script, &[json!(selector)]).as_f64().expect("a slider has a value");
        // The middle of the thumb travels over the track but for half a thumb at either end; all engines draw it about
        // 16 px wide, and a pixel or two more or less still hits it.
        let at = |share: f64| ((left + 8.0 + share * (width - 16.0)).round(), (top + height / 2.0).round());
        self.page.session().drag(at(now), at(share));
    }

    /// Takes one of the presets: `cautious`, `base` or `bold`.
    pub fn choose_preset(&self, preset: &str) {
        self.click(&format!("input[type=radio][name=preset][value={preset}]"));
    }

    /// Puts one input back to its default.
    pub fn reset(&self, input: &str) {
        self.click(&format!("[data-input={input}] button[data-action=reset]"));
    }

    /// Puts every input back to its default.
    pub fn reset_all(&self) {
        self.click("button[data-action=reset-all]");
    }

    /// Sets an attribute of the element.
    pub fn set_attribute(&self, name: &str, value: &str) {
        self.ask("host.setAttribute(given[0], given[1])", &[json!(name), json!(value)]);
    }

    fn click(&self, selector: &str) {
        let (left, top, width, height) = self.bring_into_view(selector);
        let middle = ((left + width / 2.0).round(), (top + height / 2.0).round());
        self.page.session().drag(middle, middle);
    }

    fn type_at(&self, selector: &str, text: &str) {
        self.focus(selector);
        self.ask("one(given[0]).select()", &[json!(selector)]);
        // Typing over a selection replaces it; an empty text has no key that would.
        let keys = if text.is_empty() { BACKSPACE.to_string() } else { text.to_owned() };
        self.page.session().press(keys.chars());
    }

    fn focus(&self, selector: &str) {
        let script = "one(given[0]).focus(); return root.activeElement === one(given[0])";
        assert_eq!(self.ask(script, &[json!(selector)]), true, "{selector} takes the focus");
    }

    /// Scrolls to the first match, or to its label where it has one to be clicked, and returns its box in the window.
    fn bring_into_view(&self, selector: &str) -> (f64, f64, f64, f64) {
        let script = "
            const found = one(given[0]);
            const shown = found.type === 'radio' ? (found.labels[0] ?? found) : found;
            shown.scrollIntoView({ block: 'center', behavior: 'instant' });
            const { left, top, width, height } = shown.getBoundingClientRect();
            return [left, top, width, height];";
        serde_json::from_value(self.ask(script, &[json!(selector)])).expect("a box has four numbers")
    }

    fn words(&self, script: &str, given: &[Value]) -> String {
        self.ask(script, given).as_str().unwrap_or_default().to_owned()
    }
}
