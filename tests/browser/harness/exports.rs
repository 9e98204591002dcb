//! What is taken away: files, caught before they reach the disk and described in the page, and what is copied.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use super::charts::COUNT_COLOURS;
use super::widget::Widget;

/// A file as a test looks at it.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct File {
    /// The name it would have on the disk.
    pub name: String,
    /// How many bytes it has.
    pub size: u64,
    /// A hash of its bytes.
    pub digest: String,
    /// What it says, if it is text.
    pub text: String,
    /// What is seen, if it is a picture.
    pub picture: Option<Seen>,
    /// What is in it, if it is a ZIP file.
    pub entries: BTreeMap<String, File>,
}

/// A picture as a test looks at it.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq)]
pub struct Seen {
    /// Pixels across.
    pub width: u64,
    /// Pixels down.
    pub height: u64,
    /// How many colours there are, up to nine.
    pub colours: u64,
    /// How light the upper left corner is, from 0 to 255.
    pub corner: u64,
}

/// Describes bytes, a ZIP file with everything in it: read by hand, so that the test does not rely on the library that
/// writes it.
const DESCRIBE: &str = r#"
    const digest = (bytes) => {
      let hash = 0x811c9dc5;
      for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
      return String(hash >>> 0);
    };
    const see = async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
      const pen = canvas.getContext("2d");
      pen.drawImage(bitmap, 0, 0);
      const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
      const colours = coloursOf(new Uint32Array(data.buffer));
      return { width: canvas.width, height: canvas.height, colours, corner: data[0] };
    };
    const unzip = async (bytes) => {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const number = (at, size) => (size === 2 ? view.getUint16(at, true) : view.getUint32(at, true));
      let end = bytes.length - 22;
      while (number(end, 4) !== 0x06054b50) end--;
      const entries = {};
      let at = number(end + 16, 4);
      for (let i = number(end + 10, 2); i > 0; i--) {
        const [method, size, start] = [number(at + 10, 2), number(at + 20, 4), number(at + 42, 4)];
        const [nameSize, extra, comment] = [number(at + 28, 2), number(at + 30, 2), number(at + 32, 2)];
        const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameSize));
        const from = start + 30 + number(start + 26, 2) + number(start + 28, 2);
        const packed = bytes.slice(from, from + size);
        const stream = () => new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
        const content = method === 0 ? packed : new Uint8Array(await new Response(stream()).arrayBuffer());
        entries[name] = await describe(name, content);
        at += 46 + nameSize + extra + comment;
      }
      return entries;
    };
    const describe = async (name, bytes) => {
      const isPicture = name.endsWith(".png");
      const isZip = name.endsWith(".zip");
      return {
        name,
        size: bytes.length,
        digest: digest(bytes),
        text: isPicture || isZip ? "" : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes),
        picture: isPicture ? await see(bytes) : null,
        entries: isZip ? await unzip(bytes) : {},
      };
    };
"#;

impl Widget<'_> {
    /// Unfolds the table of a chart, beside which is everything that can be taken away.
    pub fn unfold_numbers(&self, chart: &str) {
        self.go_deeper();
        let script = "
            const details = one(`[data-numbers=${given[0]}]`);
            const fold = details?.closest('.fold');
            if (fold) fold.open = true;
            if (details) details.open = true;
            return details?.querySelector('.exports') != null;";
        self.page().wait_until(&format!("{chart} can be taken away"), || self.ask(script, &[json!(chart)]) == true);
    }

    /// The file that a click on the first match of a selector hands to the reader.
    pub fn file(&self, selector: &str) -> File {
        let script = format!(
            "{COUNT_COLOURS}{DESCRIBE}
            const [selector, done] = arguments;
            const {{ createObjectURL }} = URL;
            const {{ click }} = HTMLAnchorElement.prototype;
            let blob;
            URL.createObjectURL = (made) => {{
                blob = made;
                return createObjectURL(made);
            }};
            HTMLAnchorElement.prototype.click = async function () {{
                URL.createObjectURL = createObjectURL;
                HTMLAnchorElement.prototype.click = click;
                if (this.isConnected) throw new Error('the link is on the page');
                done(await describe(this.download, new Uint8Array(await blob.arrayBuffer())));
            }};
            document.querySelector('ai-savings-calculator').shadowRoot.querySelector(selector).click();"
        );
        let described = self.page().session().run_async(&script, vec![json!(selector)]);
        serde_json::from_value(described).expect("a described file")
    }

    /// One of the files beside a chart: `png`, `png-2x`, `svg` or `csv`.
    pub fn chart_file(&self, chart: &str, which: &str, is_dark: bool) -> File {
        self.unfold_numbers(chart);
        let script = "
            const box = one(`[data-numbers=${given[0]}] [data-export=dark]`);
            if (box.checked !== given[1]) box.click();";
        self.ask(script, &[json!(chart), json!(is_dark)]);
        self.file(&format!("[data-numbers={chart}] [data-export={which}]"))
    }

    /// What a click on the first match of a selector copies, as text and, where there is any, as markup.
    pub fn copied(&self, selector: &str) -> (String, Option<String>) {
        let script = "
            const [selector, done] = arguments;
            const tell = async (item) => {
                const part = async (type) => (item.types.includes(type) ? (await item.getType(type)).text() : null);
                done([await part('text/plain'), await part('text/html')]);
            };
            // Clipboards differ, and some ask the reader: what is handed to one is the same everywhere.
            class Item {
                constructor(parts) {
                    this.types = Object.keys(parts);
                    this.getType = async (type) => parts[type];
                }
            }
            window.ClipboardItem = Item;
            const clipboard = { write: async ([item]) => tell(item), writeText: async (text) => done([text, null]) };
            Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
            document.querySelector('ai-savings-calculator').shadowRoot.querySelector(selector).click();";
        let copied: Value = self.page().session().run_async(script, vec![json!(selector)]);
        serde_json::from_value(copied).expect("a text, and markup or nothing")
    }
}

/// The lines of a CSV file as cells; as a spreadsheet reads them.
pub fn cells(file: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut is_quoted = false;
    let mut letters = file.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(letter) = letters.next() {
        let row = rows.last_mut().expect("there is a row");
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => row.last_mut().expect("a cell").extend(letters.next()),
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => row.push(String::new()),
            '\r' if !is_quoted => {}
            '\n' if !is_quoted => rows.push(vec![String::new()]),
            other => row.last_mut().expect("a cell").push(other),
        }
    }
    rows.pop();
    rows
}

/// The table of a CSV file: its last lines, from the head on.
pub fn table_of(file: &str) -> Vec<Vec<String>> {
    let rows = cells(file);
    let empty = rows.iter().rposition(|row| row.iter().all(String::is_empty)).expect("an empty line before the table");
    rows[empty + 1..].to_vec()
}
