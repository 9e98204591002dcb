//! The palettes of the style sheet, as the page has them: a colour that changes there changes here.

use ai_savings_calculator::chart::{Colour, Palette};

use crate::native::sources::{read, root};

/// What a browser paints behind a page that sets no colour: white; dark in Chromium, in Firefox and in WebKit.
/// `tests/browser/sight.rs` compares them with the browsers.
pub const CANVASES: [(&str, [Colour; 3]); 2] =
    [("light", [Colour(255, 255, 255); 3]), ("dark", [Colour(18, 18, 18), Colour(28, 27, 34), Colour(30, 30, 30)])];

/// Where the style sheet has its colours, and those for readers who want more contrast.
const USUAL: &str = "@supports (color: light-dark(#000, #fff)) {";
const MORE: &str = "@media (prefers-contrast: more) {";

/// What is another colour for readers who want more contrast; the others have enough.
const CHANGED: [&str; 5] = ["muted", "given", "accent", "warning", "paper"];

/// A palette and the paper that it is on.
pub struct Sheet {
    pub name: String,
    /// Whether it is for readers who want more contrast.
    pub wants_more: bool,
    pub palette: Palette,
    pub paper: Colour,
}

/// Every palette on every paper that a browser has for it: light and dark, the same with more contrast, and forced colours, in
/// which every part has the one colour of text.
pub fn sheets() -> Vec<Sheet> {
    let mut sheets = Vec::new();
    for (block, contrast) in [(USUAL, "usual"), (MORE, "more")] {
        for (side, (scheme, canvases)) in CANVASES.into_iter().enumerate() {
            // For more contrast the widget brings its own paper.
            let papers = if block == MORE { [paper_for_more(side); 3] } else { canvases };
            for paper in papers {
                let name = format!("{scheme}, {contrast} contrast, on {paper:?}");
                sheets.push(Sheet { name, wants_more: block == MORE, palette: palette(block, side), paper });
            }
        }
    }
    let (black, white) = (Colour(0, 0, 0), Colour(255, 255, 255));
    for (text, paper) in [(black, white), (white, black)] {
        let palette = Palette { ink: text, muted: text, grid: text, given: text, accent: text, warning: text };
        sheets.push(Sheet { name: format!("forced, on {paper:?}"), wants_more: false, palette, paper });
    }
    sheets.dedup_by(|a, b| a.name == b.name);
    sheets
}

/// The palettes that distinguish parts by colour: without those of forced colours.
pub fn coloured() -> Vec<Sheet> {
    sheets().into_iter().filter(|sheet| !sheet.name.starts_with("forced")).collect()
}

fn paper_for_more(side: usize) -> Colour {
    pair(&read(&root().join("www/element/element.css")), MORE, "--own-paper")[side]
}

fn palette(block: &str, side: usize) -> Palette {
    let css = read(&root().join("www/element/element.css"));
    let of = |part: &str| {
        let block = if CHANGED.contains(&part) { block } else { USUAL };
        pair(&css, block, &format!("--own-{part}"))[side]
    };
    Palette {
        ink: of("ink"),
        muted: of("muted"),
        grid: of("grid"),
        given: of("given"),
        accent: of("accent"),
        warning: of("warning"),
    }
}

/// The light and the dark colour of a property in the block that begins with `block`.
fn pair(css: &str, block: &str, property: &str) -> [Colour; 2] {
    let mut blocks = css.split(block).skip(1);
    let declared = blocks.find_map(|inside| inside.split_once(&format!("{property}: light-dark(")));
    let declared = declared.and_then(|(_, rest)| rest.split_once(')'));
    let (colours, _) = declared.unwrap_or_else(|| panic!("no {property} in {block}"));
    let colours: Vec<Colour> = colours.split(',').map(|colour| hexadecimal(colour.trim())).collect();
    colours.try_into().expect("two colours")
}

/// `#rrggbb` or `#rgb`.
fn hexadecimal(text: &str) -> Colour {
    let digits = text.strip_prefix('#').expect("a colour in hexadecimal");
    let wide =
        if digits.len() == 3 { digits.chars().flat_map(|digit| [digit; 2]).collect() } else { digits.to_owned() };
    let [_, red, green, blue] = u32::from_str_radix(&wide, 16).expect("hexadecimal digits").to_be_bytes();
    Colour(red, green, blue)
}

/// The pages around the widget look like it: their style sheets have the same colours.
#[test]
fn the_pages_have_the_colours_of_the_widget() {
    let own = read(&root().join("www/element/element.css"));
    let pages = ["page.css", "components.css"].map(|file| read(&root().join("www/pages").join(file))).concat();
    let parts = ["given", "accent", "warning", "ink", "muted", "grid"];
    // The others have enough contrast as they are.
    for (block, files, parts) in [(USUAL, &pages, &parts[..]), (MORE, &more(&pages), &parts[..3])] {
        for part in parts {
            let ours = pair(&own, block, &format!("--own-{part}"));
            let (light, dark) = (css(ours[0]), css(ours[1]));
            let declared = format!("--{part}: light-dark({light}, {dark});");
            assert!(files.contains(&declared), "{declared}");
        }
    }
}

/// What the style sheets say to readers who want more contrast.
fn more(css: &str) -> String {
    let blocks = css.split(MORE).skip(1);
    blocks.map(|block| block.split_once("\n}").expect("the end of a block").0).collect()
}

/// A page may ask for more contrast as a reader does.
#[test]
fn a_page_that_asks_for_more_contrast_has_the_same_as_a_reader_who_does() {
    let own = read(&root().join("www/element/element.css"));
    for part in CHANGED {
        let property = format!("--own-{part}");
        assert_eq!(pair(&own, MORE, &property), pair(&own, ":host([theme~=\"contrast\"]) {", &property), "{part}");
    }
}

#[test]
fn the_images_of_the_margin_have_the_colours_of_the_widget() {
    let own = read(&root().join("www/element/element.css"));
    let image: serde_json::Value =
        serde_json::from_str(&read(&root().join("www/pages/builder/image.json"))).expect("JSON");
    for part in ["ink", "muted", "grid", "given", "accent", "warning"] {
        assert_eq!(image["colours"][part], css(pair(&own, USUAL, &format!("--own-{part}"))[0]), "{part}");
    }
}

fn css(Colour(red, green, blue): Colour) -> String {
    let long = format!("#{red:02x}{green:02x}{blue:02x}");
    match long.as_str() {
        "#000000" => "#000".to_owned(),
        "#ffffff" => "#fff".to_owned(),
        _ => long,
    }
}
