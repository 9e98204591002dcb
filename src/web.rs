//! The exports to JavaScript. Each decodes, calls and encodes; they compute nothing and remember nothing.
//!
//! This file has what a first visit calls. The rest is in [`exploration`], behind the feature of that name:
//! the module is built once with it and once without.

#[cfg(feature = "exploration")]
pub mod exploration;

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;
use web_sys::HtmlCanvasElement;

use crate::api::{self, Catalogue, Drawing, Problems, Raw};
use crate::chart::Typesetter;
use crate::model::{Code, Problem};

#[wasm_bindgen(typescript_custom_section)]
const NAMES: &str = include_str!("api/names.d.ts");

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("api/types.d.ts");

/// What a long visit needs at most: ten thousand futures of forty years, and what is drawn from them.
const WORKING_MEMORY: usize = 6 << 20;

/// Runs once when the module is instantiated, and again after a reset.
#[wasm_bindgen(start)]
pub fn start() {
    // The allocator keeps what it once had, so memory grows here and not in the middle of a call: WebKit now and then trips
    // over that.
    drop(std::hint::black_box(Vec::<u8>::with_capacity(WORKING_MEMORY)));
    std::panic::set_hook(Box::new(|panic| {
        console_error_panic_hook::hook(panic);
        // A panic may leave the state damaged: the next call gets a fresh instance.
        wasm_bindgen::handler::schedule_reinit();
    }));
}

/// Every input with its unit, range, presets and basis.
#[wasm_bindgen(unchecked_return_type = "Catalogue")]
pub fn catalogue() -> Result<JsValue, JsValue> {
    encode(&Catalogue)
}

/// A projection; throws a list of problems if it refuses.
#[wasm_bindgen(unchecked_return_type = "Report")]
pub fn calculate(#[wasm_bindgen(unchecked_param_type = "Inputs")] request: JsValue) -> Result<JsValue, JsValue> {
    encode(&*api::calculate(&decode(request)).map_err(refuse)?)
}

/// Year-over-year changes; throws a list of problems if it refuses.
#[wasm_bindgen(unchecked_return_type = "FigureChange[]")]
pub fn changes(#[wasm_bindgen(unchecked_param_type = "Figure[]")] figures: JsValue) -> Result<JsValue, JsValue> {
    encode(&api::changes(&decode(figures)).map_err(refuse)?)
}

/// Many futures of a projection; throws a list of problems if it refuses.
#[wasm_bindgen(unchecked_return_type = "Futures")]
pub fn simulate(#[wasm_bindgen(unchecked_param_type = "FuturesRequest")] request: JsValue) -> Result<JsValue, JsValue> {
    encode(&api::futures(&decode(request)).map_err(refuse)?)
}

/// Draws a chart on a canvas, of the answer or, in the whole module, of what is explored beyond it, and returns where
/// its data lie; throws a list of problems if it refuses.
#[wasm_bindgen(unchecked_return_type = "Mark[]")]
pub fn draw(
    #[wasm_bindgen(unchecked_param_type = "ChartName")] chart: &str,
    canvas: HtmlCanvasElement,
    #[wasm_bindgen(unchecked_param_type = "ChartRequest")] request: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Look | FramedLook")] look: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Typesetter")] typesetter: JsTypesetter,
) -> Result<JsValue, JsValue> {
    #[cfg(feature = "exploration")]
    let drawing = api::draw_any(chart, &decode(request), &decode(look), &typesetter);
    #[cfg(not(feature = "exploration"))]
    let drawing = api::draw(chart, &decode(request), &decode(look), &typesetter);
    paint(canvas, drawing)
}

fn paint(canvas: HtmlCanvasElement, drawing: Result<Drawing, Vec<Problem>>) -> Result<JsValue, JsValue> {
    let drawing = drawing.map_err(refuse)?;
    canvas.set_width(drawing.picture.width_px);
    canvas.set_height(drawing.picture.height_px);
    let surface = plotters_canvas::CanvasBackend::with_canvas_object(canvas);
    let drawn = surface.and_then(|mut surface| drawing.picture.replay(&mut surface, &drawing.family).ok());
    drawn.ok_or_else(|| refuse(vec![Problem::new("canvas", Code::Undrawable)]))?;
    encode(&drawing)
}

#[wasm_bindgen]
extern "C" {
    /// The reader's typesetter, as JavaScript implements it.
    pub type JsTypesetter;

    #[wasm_bindgen(method, structural)]
    fn width(this: &JsTypesetter, text: &str, size_px: f64) -> f64;

    #[wasm_bindgen(method, structural)]
    fn number(this: &JsTypesetter, number: f64, decimals: u32) -> String;

    #[wasm_bindgen(method, structural)]
    fn percent(this: &JsTypesetter, percent: f64) -> String;

    #[wasm_bindgen(method, structural)]
    fn points(this: &JsTypesetter, points: f64) -> String;
}

impl Typesetter for JsTypesetter {
    fn width_px(&self, text: &str, size_px: f64) -> f64 {
        self.width(text, size_px)
    }

    fn number(&self, number: f64, decimals: u32) -> String {
        self.number(number, decimals)
    }

    fn percent(&self, percent: f64) -> String {
        self.percent(percent)
    }

    fn points(&self, points: f64) -> String {
        self.points(points)
    }
}

/// Whatever cannot be read at all is refused like any other value of the wrong kind.
fn decode(request: JsValue) -> Raw {
    serde_wasm_bindgen::from_value(request).unwrap_or(Raw::Other)
}

fn encode(answer: &impl Serialize) -> Result<JsValue, JsValue> {
    Ok(answer.serialize(&Serializer::json_compatible())?)
}

fn refuse(problems: Vec<Problem>) -> JsValue {
    encode(&Problems(problems)).unwrap_or_else(|error| error)
}
