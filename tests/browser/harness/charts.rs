//! The charts of a widget: the pixels of a canvas, and the table that says the same.

use serde_json::{Value, json};

use super::widget::Widget;

/// The charts of the first page, by the name they carry in the widget.
pub const CHARTS: [&str; 4] = ["changes", "claim", "savings", "margin"];

/// What a canvas shows, short enough to be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pixels {
    digest: String,
    colours: u64,
}

/// Counts the colours of pixels, and stops at nine: a large picture has millions of pixels, and no test wants to know more
/// than whether something is drawn.
pub const COUNT_COLOURS: &str = "
    const coloursOf = (pixels) => {
        const found = new Set();
        let last;
        for (const pixel of pixels) {
            if (pixel === last) continue;
            found.add((last = pixel));
            if (found.size > 8) break;
        }
        return found.size;
    };
";

impl Pixels {
    /// Whether nothing has been drawn: one colour everywhere, or no pixels at all.
    pub fn are_blank(&self) -> bool {
        self.colours < 2
    }
}

impl Widget<'_> {
    /// Brings a chart into view and reads its pixels. A chart out of sight need not be drawn.
    pub fn pixels(&self, chart: &str) -> Pixels {
        let script = "
            const canvas = one(`figure[data-chart=${given[0]}] canvas`);
            canvas.scrollIntoView({ block: 'center', behavior: 'instant' });
            if (canvas.width === 0 || canvas.height === 0) return ['', 0];
            const image = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
            const pixels = new Uint32Array(image.data.buffer);
            let hash = 0x811c9dc5;
            for (const pixel of pixels) hash = Math.imul(hash ^ pixel, 0x01000193);
            return [`${canvas.width}x${canvas.height} ${hash >>> 0}`, coloursOf(pixels)];";
        let found = self.ask(&[COUNT_COLOURS, script].concat(), &[json!(chart)]);
        let digest = found[0].as_str().expect("a digest is a text").to_owned();
        Pixels { digest, colours: found[1].as_u64().expect("colours are counted") }
    }

    /// Reads a chart as soon as there is something to be seen.
    pub fn drawn(&self, chart: &str) -> Pixels {
        self.page().wait_until(&format!("the chart {chart} is drawn"), || !self.pixels(chart).are_blank());
        self.page().settle();
        self.pixels(chart)
    }

    /// Waits until a chart shows something else than before.
    pub fn wait_for_other_pixels(&self, chart: &str, before: &Pixels) {
        self.page().wait_until(&format!("the chart {chart} is drawn anew"), || {
            let now = self.pixels(chart);
            now != *before && !now.are_blank()
        });
    }

    /// The cells of the table that says what a chart shows, row by row.
    pub fn table(&self, chart: &str) -> Vec<Vec<String>> {
        let script = "
            const rows = [...root.querySelectorAll(`[data-numbers=${given[0]}] table tr`)];
            return rows.map((row) => [...row.cells].map(text));";
        let rows: Vec<Vec<String>> = serde_json::from_value(self.ask(script, &[json!(chart)])).expect("rows of texts");
        assert!(rows.len() > 1, "the chart {chart} has a table");
        rows
    }

    /// The width of a canvas in its own pixels, and the width it should have: its width on the page, times the device
    /// pixel ratio, rounded.
    pub fn widths(&self, chart: &str) -> (u64, u64) {
        let script = "
            const canvas = one(`figure[data-chart=${given[0]}] canvas`);
            canvas.scrollIntoView({ block: 'center', behavior: 'instant' });
            return [canvas.width, Math.round(canvas.getBoundingClientRect().width * devicePixelRatio)];";
        let found: Value = self.ask(script, &[json!(chart)]);
        (found[0].as_u64().expect("a canvas has a width"), found[1].as_u64().expect("a box has a width"))
    }
}
