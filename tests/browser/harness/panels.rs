//! The parts of a widget below the answer: fetched when they come near the window, most of them inside a fold.

use serde_json::json;

use super::widget::Widget;

/// Every part below the answer that has a heading of its own.
pub const PANELS: [&str; 11] = [
    "outlook",
    "assumptions",
    "uncertainty",
    "drivers",
    "goal",
    "scenarios",
    "claims",
    "record",
    "backcast",
    "companies",
    "sources",
];

impl Widget<'_> {
    /// Brings in what lies below the answer as a reader does, by scrolling to it, and goes back to where the window was.
    /// Where the author has left it out, as in a card, there is nothing to bring in.
    pub fn go_deeper(&self) {
        let missing = "
            const depth = one('.depth');
            return depth.getClientRects().length > 0 && !one('.deeper') && [scrollX, scrollY];";
        let place = self.ask(missing, &[]);
        if place == false {
            return;
        }
        let there = "
            if (!one('.deeper')) one('.depth').scrollIntoView({ block: 'start', behavior: 'instant' });
            return Boolean(one('.deeper'));";
        self.page().wait_until("what lies below the answer is there", || self.ask(there, &[]) == true);
        // What has come near the window by now is fetched.
        self.page().settle();
        self.wait_for_parts();
        self.ask("scrollTo({ left: given[0][0], top: given[0][1], behavior: 'instant' })", &[place]);
        self.page().settle();
    }

    /// Waits until no part is being fetched: it would move what is below it.
    fn wait_for_parts(&self) {
        let busy =
            "return [...root.querySelectorAll('.place')].some((place) => text(place) && !place.firstElementChild)";
        self.page().wait_until("no part is being fetched", || self.ask(busy, &[]) == false);
    }

    /// Opens the fold around a part by its summary, scrolls to the part, and waits until it is filled.
    pub fn unfold(&self, panel: &str) {
        self.go_deeper();
        // No pointer here: in a frame that is cut off by the window it would not find the place.
        let open = "
            const fold = one(`[data-panel=${given[0]}]`).closest('details');
            if (fold && !fold.open) fold.firstElementChild.click();";
        self.ask(open, &[json!(panel)]);
        let filled = "
            const part = one(`[data-panel=${given[0]}]`);
            part.scrollIntoView({ block: 'start', behavior: 'instant' });
            return part.querySelectorAll('button, select, input, li').length > 0;";
        self.page().wait_until(&format!("{panel} is there"), || self.ask(filled, &[json!(panel)]) == true);
        // Its neighbours have come near, too.
        self.page().settle();
        self.wait_for_parts();
        self.page().settle();
    }

    /// Opens everything: all parts, all tables, a working, and an entry that is refused.
    pub fn unfold_everything(&self) {
        for panel in PANELS.into_iter().chain(["share"]) {
            self.unfold(panel);
        }
        self.ask("for (const details of root.querySelectorAll('details')) details.open = true", &[]);
        self.page().settle();
        self.type_at("[data-input=speedup] input[type=text]", "nonsense");
        self.ask("one('[part~=range] button').click()", &[]);
        self.page().wait_until("the working is there", || !self.reads(".working h3").is_empty());
        self.page().settle();
    }

    /// What the first match of a selector in a folded part says.
    pub fn said(&self, panel: &str, selector: &str) -> String {
        let script = "return text(one(`[data-panel=${given[0]}] ${given[1]}`))";
        self.ask(script, &[json!(panel), json!(selector)]).as_str().unwrap_or_default().to_owned()
    }

    /// What the first match of a selector says.
    pub fn reads(&self, selector: &str) -> String {
        let said = self.ask("return text(one(given[0]))", &[json!(selector)]);
        said.as_str().unwrap_or_default().to_owned()
    }

    /// Clicks the first match of a selector.
    pub fn press(&self, selector: &str) {
        self.click(selector);
    }

    /// Chooses an entry of a select, as a reader does who picks it from the list.
    pub fn pick(&self, selector: &str, value: &str) {
        let script = "
            const select = one(given[0]);
            select.value = given[1];
            if (select.value !== given[1]) throw new Error(`${given[1]} is not on offer`);
            select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
            select.dispatchEvent(new Event('change', { bubbles: true }));";
        self.ask(script, &[json!(selector), json!(value)]);
        self.page().settle();
    }

    /// Opens the working of every result of a panel that has other inputs than are set, and returns how many there are.
    /// Each comes to what is printed, and says which inputs it has, as does what goes into it.
    pub fn open_workings(&self, panel: &str) -> u64 {
        let buttons = format!("[...root.querySelectorAll('[data-panel={panel}] [data-instead]')]");
        self.ask(&format!("{buttons}[0].click()"), &[]);
        self.page().wait_until("the first working is there", || !self.reads(".working h3").is_empty());
        let script = "
            const read = (text) => {
                const [digits] = text.replaceAll(',', '').match(/−?<?\\d[\\d.]*/) ?? ['none'];
                return [Number(digits.replace('−', '-').replace('<', '')), (digits.split('.')[1] ?? '').length];
            };
            const wrong = buttons.flatMap((button) => {
                button.click();
                const value = one('.working .value').textContent;
                const title = () => one('.working h3').textContent;
                const isNamed = title().endsWith(JSON.parse(button.dataset.instead).name);
                const [printed, found] = [read(button.textContent), read(value)];
                const isNone = value === 'None' && /^(never|not by)/.test(button.textContent);
                const limit = button.textContent.includes('<') ? Math.abs(printed[0]) : 0.500001 * 10 ** -printed[1];
                const isSame = isNone || Math.abs(printed[0] - found[0]) <= limit;
                const part = one('.working table button');
                part?.click();
                const isPassedOn = !part || title().endsWith(JSON.parse(button.dataset.instead).name);
                return isNamed && isSame && isPassedOn ? [] : [[button.textContent, value, title()]];
            });
            return { wrong, count: buttons.length };";
        let found = self.ask(&format!("const buttons = {buttons};{script}"), &[]);
        assert_eq!(found["wrong"], json!([]), "{panel}");
        found["count"].as_u64().expect("a count")
    }

    /// The text of the file that a click on the first match of a selector downloads.
    pub fn download(&self, selector: &str) -> String {
        let script = "
            const [selector, index, done] = arguments;
            const root = document.querySelectorAll('ai-savings-calculator')[index].shadowRoot;
            const create = URL.createObjectURL;
            URL.createObjectURL = (blob) => {
                URL.createObjectURL = create;
                blob.text().then(done);
                return 'data:,';
            };
            root.querySelector(selector).click();";
        let file = self.page().session().run_async(script, vec![json!(selector), json!(0)]);
        file.as_str().expect("a file of text").to_owned()
    }
}
