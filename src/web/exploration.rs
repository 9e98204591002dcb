//! The exports that only what unfolds calls: they are not in the module of a first visit.

use wasm_bindgen::prelude::*;

use super::{JsTypesetter, decode, encode, refuse};
use crate::api;

/// What drives a projection; throws a list of problems if it refuses.
#[wasm_bindgen(unchecked_return_type = "Drivers")]
pub fn sensitivity(
    #[wasm_bindgen(unchecked_param_type = "DriversRequest")] request: JsValue,
) -> Result<JsValue, JsValue> {
    encode(&api::sensitivity(&decode(request)).map_err(refuse)?)
}

/// The ranges that futures are drawn from; throws a list of problems if it refuses.
#[wasm_bindgen(unchecked_return_type = "RangeInUse[]")]
pub fn ranges(#[wasm_bindgen(unchecked_param_type = "FuturesRequest")] request: JsValue) -> Result<JsValue, JsValue> {
    encode(&api::ranges_in_use(&decode(request)).map_err(refuse)?)
}

/// Which inputs the spread of the answer comes from; throws a list of problems if it refuses.
#[wasm_bindgen(unchecked_return_type = "Variance")]
pub fn variance(#[wasm_bindgen(unchecked_param_type = "FuturesRequest")] request: JsValue) -> Result<JsValue, JsValue> {
    encode(&api::variance(&decode(request)).map_err(refuse)?)
}

/// How much a company's margin moves in a usual year; `null` where too few years are known.
#[wasm_bindgen(js_name = usualMoves, unchecked_return_type = "UsualMoves | null")]
pub fn usual_moves(
    #[wasm_bindgen(unchecked_param_type = "UsualMovesRequest")] request: JsValue,
) -> Result<JsValue, JsValue> {
    encode(&api::usual_moves(&decode(request)).map_err(refuse)?)
}

/// The margin of each year that a company has reported.
#[wasm_bindgen(unchecked_return_type = "Margin[]")]
pub fn margins(
    #[wasm_bindgen(unchecked_param_type = "UsualMovesRequest")] request: JsValue,
) -> Result<JsValue, JsValue> {
    encode(&api::margins(&decode(request)).map_err(refuse)?)
}

/// How much the results of some inputs lie above those of others; throws a list of problems if it refuses.
#[wasm_bindgen(unchecked_return_type = "Differences")]
pub fn differences(
    #[wasm_bindgen(unchecked_param_type = "DifferencesRequest")] request: JsValue,
) -> Result<JsValue, JsValue> {
    encode(&api::differences(&decode(request)).map_err(refuse)?)
}

/// What goals can be set for; throws a list of problems if it refuses, also where a target cannot be set.
#[wasm_bindgen(unchecked_return_type = "Target[]")]
pub fn targets(#[wasm_bindgen(unchecked_param_type = "TargetsRequest")] request: JsValue) -> Result<JsValue, JsValue> {
    encode(&api::targets(&decode(request)).map_err(refuse)?)
}

/// What each uncertain input alone would have to be; throws a list of problems if it refuses.
#[wasm_bindgen(js_name = solveAlone, unchecked_return_type = "Alone")]
pub fn solve_alone(
    #[wasm_bindgen(unchecked_param_type = "AloneRequest")] request: JsValue,
) -> Result<JsValue, JsValue> {
    encode(&api::solve_alone(&decode(request)).map_err(refuse)?)
}

/// What one input would have to be; throws a list of problems if it refuses.
#[wasm_bindgen(unchecked_return_type = "Solution")]
pub fn solve(#[wasm_bindgen(unchecked_param_type = "GoalRequest")] request: JsValue) -> Result<JsValue, JsValue> {
    encode(&api::solve(&decode(request)).map_err(refuse)?)
}

/// Where two inputs together reach a goal; throws a list of problems if it refuses.
#[wasm_bindgen(unchecked_return_type = "Frontier")]
pub fn frontier(
    #[wasm_bindgen(unchecked_param_type = "FrontierRequest")] request: JsValue,
) -> Result<JsValue, JsValue> {
    encode(&api::frontier(&decode(request)).map_err(refuse)?)
}

/// How one result comes about; throws a list of problems if it refuses.
#[wasm_bindgen(unchecked_return_type = "Working")]
pub fn working(#[wasm_bindgen(unchecked_param_type = "WorkingRequest")] request: JsValue) -> Result<JsValue, JsValue> {
    encode(&api::working(&decode(request)).map_err(refuse)?)
}

/// What follows from series of reported figures; throws a list of problems if it refuses.
#[wasm_bindgen(unchecked_return_type = "History")]
pub fn history(#[wasm_bindgen(unchecked_param_type = "HistoryRequest")] request: JsValue) -> Result<JsValue, JsValue> {
    encode(&api::history(&decode(request)).map_err(refuse)?)
}

/// A projection from an earlier year, compared with what was reported since; throws a list of problems if it refuses.
#[wasm_bindgen(unchecked_return_type = "Backcast")]
pub fn backcast(
    #[wasm_bindgen(unchecked_param_type = "BackcastRequest")] request: JsValue,
) -> Result<JsValue, JsValue> {
    encode(&api::backcast(&decode(request)).map_err(refuse)?)
}

/// One title as a worked case; throws a list of problems if it refuses.
#[wasm_bindgen(unchecked_return_type = "Title")]
pub fn title(#[wasm_bindgen(unchecked_param_type = "TitleRequest")] request: JsValue) -> Result<JsValue, JsValue> {
    encode(&api::title(&decode(request)).map_err(refuse)?)
}

/// Jobs and hours, and tail risks; throws a list of problems if it refuses.
#[wasm_bindgen(unchecked_return_type = "Stakes")]
pub fn stakes(#[wasm_bindgen(unchecked_param_type = "StakesRequest")] request: JsValue) -> Result<JsValue, JsValue> {
    encode(&api::stakes(&decode(request)).map_err(refuse)?)
}

/// A saving taken at face value; throws a list of problems if it refuses.
#[wasm_bindgen(js_name = faceValue, unchecked_return_type = "FaceValue")]
pub fn face_value(
    #[wasm_bindgen(unchecked_param_type = "FaceValueRequest")] request: JsValue,
) -> Result<JsValue, JsValue> {
    encode(&api::face_value(&decode(request)).map_err(refuse)?)
}

/// A series as notes. Never throws.
#[wasm_bindgen(unchecked_return_type = "Melody")]
pub fn melody(#[wasm_bindgen(unchecked_param_type = "MelodyRequest")] request: JsValue) -> Result<JsValue, JsValue> {
    encode(&api::melody(&decode(request)))
}

/// Checks a value of any shape and reads it as a story: `{story, problems}`. Never throws.
#[wasm_bindgen(js_name = checkStory, unchecked_return_type = "CheckedStory")]
pub fn check_story(value: JsValue) -> Result<JsValue, JsValue> {
    encode(&api::check_story(&decode(value)))
}

/// A chart, of the answer or of what is explored beyond it, as an SVG document; throws a list of problems if it
/// refuses.
#[wasm_bindgen]
pub fn svg(
    #[wasm_bindgen(unchecked_param_type = "ChartName")] chart: &str,
    #[wasm_bindgen(unchecked_param_type = "ChartRequest")] request: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Look | FramedLook")] look: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Typesetter")] typesetter: JsTypesetter,
) -> Result<String, JsValue> {
    api::svg(chart, &decode(request), &decode(look), &typesetter).map_err(refuse)
}
