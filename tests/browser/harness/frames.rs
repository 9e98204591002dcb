//! Windows of any size. Those of Firefox and WebKit do not get as narrow as a phone; frames do.

use serde_json::{Value, json};

use super::charts::COUNT_COLOURS;
use super::engines::Engine;
use super::page::Page;
use super::widget::Widget;

/// A box in the window: its left, top, right and bottom edge.
pub type Edges = [f64; 4];

impl Page {
    /// Opens a path in a frame of a size, which is then the window of everything that follows.
    pub fn open_at(engine: Engine, path: &str, (width, height): (u32, u32)) -> Self {
        let page = Self::open(engine, "/pages/empty.html");
        // The frame has to be in the window as a whole: a pointer finds nothing of it outside.
        page.session().resize(1400, 1180);
        page.frame(path, (width, height));
        page
    }

    /// Puts a path into a frame of a size in place of what is on the page, and enters it.
    pub fn frame(&self, path: &str, (width, height): (u32, u32)) {
        let script = "
            const [src, width, height] = arguments;
            const frame = Object.assign(document.createElement('iframe'), { src, width, height, frameBorder: 0 });
            document.body.replaceChildren(frame);
            document.body.style.margin = 0;";
        self.session().run(script, vec![json!(self.address(path)), json!(width), json!(height)]);
        self.session().enter_frame(0);
        assert_eq!(self.run("return [innerWidth, innerHeight]"), json!([width, height]), "the frame has its size");
    }
}

/// Defines `missingIn(root)`: the first place in a widget that a reader would see and that is still empty, because what
/// belongs there is not fetched or not written. Far from the window nothing is: whoever waits has to scroll to it.
pub const MISSING: &str = "
    // What is in a closed fold can have boxes, too.
    const isShown = (node) => node.getClientRects().length > 0 && !node.closest('details:not([open])');
    const isEmpty = (node) => (node.matches('[data-summary]') ? node.textContent === '' : !node.firstElementChild);
    const missingIn = (root) =>
        [...root.querySelectorAll('.depth, .place, [data-summary]')].find((node) => isShown(node) && isEmpty(node));
";

impl Widget<'_> {
    /// The edges of the first match of a selector, or nothing where it has no box.
    pub fn edges(&self, selector: &str) -> Option<Edges> {
        let script = "
            const [box] = one(given[0])?.getClientRects() ?? [];
            return box ? [box.left, box.top, box.right, box.bottom] : null;";
        serde_json::from_value(self.ask(script, &[json!(selector)])).expect("four edges or nothing")
    }

    /// Which of the selectors have no box, or one that is not wholly inside the window, with its edges.
    pub fn outside(&self, selectors: &[&str]) -> Vec<String> {
        let size: [f64; 2] = serde_json::from_value(self.ask("return [innerWidth, innerHeight]", &[])).expect("a size");
        // Half a pixel for rounding.
        let is_inside = |[left, top, right, bottom]: Edges| {
            left > -0.5 && top > -0.5 && right < size[0] + 0.5 && bottom < size[1] + 0.5 && right > left && bottom > top
        };
        let wrong = selectors.iter().filter_map(|selector| {
            let edges = self.edges(selector);
            (!edges.is_some_and(is_inside)).then(|| format!("{selector} {edges:?}"))
        });
        wrong.collect()
    }

    /// The pixels of a chart where it is now, without scrolling to it, in short.
    pub fn picture_in_place(&self, chart: &str) -> Value {
        let script = "
            const canvas = one(`figure[data-chart=${given[0]}] canvas`);
            if (!canvas.width || !canvas.height) return '';
            const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
            const pixels = new Uint32Array(data.buffer);
            let hash = 0x811c9dc5;
            for (const pixel of pixels) hash = Math.imul(hash ^ pixel, 0x01000193);
            return coloursOf(pixels) < 2 ? '' : String(hash >>> 0);";
        self.ask(&[COUNT_COLOURS, script].concat(), &[json!(chart)])
    }
}
