//! The widget as a reader sees it: sentences, fields and sliders. Only this folder knows where they are in the shadow
//! root.

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

impl<'a> Widget<'a> {
    /// The widget after `index` others; it need not be there yet.
    pub(super) fn new(page: &'a Page, index: usize) -> Self {
        Self { page, index }
    }

    /// The page it is on.
    pub fn page(&self) -> &'a Page {
        self.page
    }

    /// Runs a script in which `host`, `root`, `one(selector)`, `text(node)` and the arguments as `given` are at hand.
    pub fn ask(&self, script: &str, given: &[Value]) -> Value {
        let arguments = std::iter::once(json!(self.index)).chain(given.iter().cloned());
        self.page.session().run(&format!("{PRELUDE}{script}"), arguments.collect())
    }

    /// `ready`, `stale`, `incomplete`, or nothing while it is not there.
    pub fn state(&self) -> String {
        self.words("return one('[part~=widget]')?.dataset.state ?? ''", &[])
    }

    /// The answer, and what follows from the inputs exactly as they are set: that changes with every one of them.
    pub fn answer(&self) -> String {
        format!("{} {}", self.headline(), self.reads("[part=as-set]"))
    }

    /// The answer sentence.
    pub fn headline(&self) -> String {
        self.words("return text(one('[part~=headline]'))", &[])
    }

    /// The answer in short, with its range.
    pub fn range(&self) -> String {
        self.words("return text(one('[part~=range]'))", &[])
    }

    /// The year-over-year change of a figure, as printed; no-break spaces count as spaces.
    pub fn change(&self, figure: &str) -> String {
        self.words("return text(one(`tr[data-figure=${given[0]}] [data-change]`))", &[json!(figure)])
    }

    /// What the text field of an input holds.
    pub fn typed(&self, input: &str) -> String {
        self.words("return one(`[data-input=${given[0]}] input[type=text]`).value", &[json!(input)])
    }

    /// The sentence beside an input that could not be taken; empty when nothing is wrong.
    pub fn problem(&self, input: &str) -> String {
        self.words("return text(one(`[data-input=${given[0]}] [data-problem]`))", &[json!(input)])
    }

    /// Whether the text field of an input is marked as invalid for assistive technology.
    pub fn is_invalid(&self, input: &str) -> bool {
        let script = "return one(`[data-input=${given[0]}] input[type=text]`).getAttribute('aria-invalid')";
        self.ask(script, &[json!(input)]) == "true"
    }

    /// The position of a slider.
    pub fn slider(&self, input: &str) -> f64 {
        let script = "return one(`[data-input=${given[0]}] input[type=range]`).valueAsNumber";
        self.ask(script, &[json!(input)]).as_f64().expect("a slider has a value")
    }

    fn words(&self, script: &str, given: &[Value]) -> String {
        self.ask(script, given).as_str().unwrap_or_default().to_owned()
    }
}
