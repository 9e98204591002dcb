//! What a reader does to the widget, with real keys and a real pointer. Each act waits for the frame that answers it.

use serde_json::json;

use super::widget::Widget;

const RIGHT_ARROW: char = '\u{e014}';
const TAB: char = '\u{e004}';
const BACKSPACE: char = '\u{e003}';

impl Widget<'_> {
    /// Replaces the current value of a figure, key by key, and leaves the focus in its field.
    pub fn type_current(&self, figure: &str, text: &str) {
        self.type_at(&format!("tr[data-figure={figure}] input[data-field=current]"), text);
    }

    /// Replaces what the text field of an input holds, key by key, leaves the field, and waits until the last key has
    /// had its frame: on a busy machine the first keys get theirs much earlier.
    pub fn type_into(&self, input: &str, text: &str) {
        self.reach(input);
        self.type_at(&format!("[data-input={input}] input[type=text]"), text);
        self.page().session().press([TAB]);
        self.page().settle();
    }

    /// Unfolds what an input is in, as a reader who wants to change it has to.
    pub fn reach(&self, input: &str) {
        if self.ask("return one(`.input[data-input=${given[0]}]`) === null", &[json!(input)]) == true {
            self.unfold("assumptions");
        }
        let script = "
            const opened = [];
            for (let part = one(`.input[data-input=${given[0]}]`); part; part = part.parentElement) {
                if (part.matches('details:not([open])')) opened.push((part.open = true));
            }
            return opened.length > 0;";
        if self.ask(script, &[json!(input)]) == true {
            self.page().settle();
        }
    }

    /// Moves a slider by keyboard: focus, then the right arrow, so many times.
    pub fn press_right(&self, input: &str, times: usize) {
        self.press_right_at(&format!("[data-input={input}] input[type=range]"), times);
    }

    /// The same for the first match of a selector.
    pub fn press_right_at(&self, selector: &str, times: usize) {
        self.focus(selector);
        self.page().session().press(std::iter::repeat_n(RIGHT_ARROW, times));
        self.page().settle();
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
        self.page().session().drag(at(now), at(share));
        self.page().settle();
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

    /// Sets a locale, and waits until the widget has the words of its language: those are fetched.
    pub fn speak(&self, locale: &str) {
        let tag = match locale.split('-').next() {
            Some(language @ ("ar" | "de" | "es" | "fr" | "it" | "ja" | "nl")) => language,
            Some("pt") => "pt-BR",
            Some("zh") => "zh-Hans",
            _ => "en",
        };
        self.set_attribute("locale", locale);
        let speaks = "
            const widget = one('[part~=widget]');
            return widget?.lang === given[0] && Boolean(text(one('[part~=headline]')))";
        self.page().wait_until(&format!("the widget speaks {tag}"), || self.ask(speaks, &[json!(tag)]) == true);
        self.page().settle();
    }

    /// Sets an attribute of the element.
    pub fn set_attribute(&self, name: &str, value: &str) {
        self.ask("host.setAttribute(given[0], given[1])", &[json!(name), json!(value)]);
        self.page().settle();
    }

    pub(super) fn click(&self, selector: &str) {
        let (left, top, width, height) = self.bring_into_view(selector);
        let middle = ((left + width / 2.0).round(), (top + height / 2.0).round());
        self.page().session().drag(middle, middle);
        self.page().settle();
    }

    /// Replaces what the first match of a selector holds, key by key, and leaves the focus there.
    pub fn type_at(&self, selector: &str, text: &str) {
        self.focus(selector);
        self.ask("one(given[0]).select()", &[json!(selector)]);
        // Typing over a selection replaces it; an empty text has no key that would.
        let keys = if text.is_empty() { BACKSPACE.to_string() } else { text.to_owned() };
        self.page().session().press(keys.chars());
        self.page().settle();
    }

    /// Gives the focus to the first match of a selector.
    pub fn focus(&self, selector: &str) {
        let script = "one(given[0]).focus(); return root.activeElement === one(given[0])";
        assert_eq!(self.ask(script, &[json!(selector)]), true, "{selector} takes the focus");
    }

    /// Scrolls to the first match, or to its label where it has one to be clicked, and returns its box in the window.
    fn bring_into_view(&self, selector: &str) -> (f64, f64, f64, f64) {
        let script = "
            const found = one(given[0]);
            const shown = found.type === 'radio' ? (found.labels[0] ?? found) : found;
            // What stays in sight while the page is scrolled is in no place of the page that could be brought to the middle.
            shown.scrollIntoView({ block: shown.closest('.local') ? 'nearest' : 'center', behavior: 'instant' });
            const { left, top, width, height } = shown.getBoundingClientRect();
            return [left, top, width, height];";
        serde_json::from_value(self.ask(script, &[json!(selector)])).expect("a box has four numbers")
    }
}
