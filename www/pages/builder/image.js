/**
 * The image of what is chosen, drawn like those that the build draws of every preset: for a place of the author's own.
 *
 * @import { Look } from "../../../target/wasm/engine.js"
 * @import { Engine } from "../../engine/engine.js"
 * @import { Format } from "../../base/format.js"
 * @import { FirstMessages as Messages } from "../../texts/index.js"
 * @import { PageTexts } from "../../texts/pages.js"
 * @import { Settings } from "./settings.js"
 */

import { known } from "../../state/state.js";
import { createTypesetter } from "../../view/chart.js";
// The build reads the same file.
import given from "./image.json" with { type: "json" };

const colourOf = (/** @type {string} */ hex) => Number.parseInt(hex.slice(1), 16);

const colours = /** @type {Look["colours"]} */ (
  Object.fromEntries(Object.entries(given.colours).map(([part, hex]) => [part, colourOf(hex)]))
);

/**
 * The margin as an SVG document. It states what it follows from, for it will be apart from the snippet.
 *
 * @param {Settings} settings of which every input is known
 * @param {string} text what the image shows, in words
 * @param {{ engine: Engine, format: Format, common: Messages, version: string, messages: PageTexts["builder"] }} context
 */
export function drawImage(settings, text, { engine, format, common, version, messages }) {
  const { width, height, fontSize, fontFamily } = given;
  const state = messages.state(version, settings, settings.stated);
  const look = {
    ...{ width, height, scale: 1, fontSize, fontFamily, colours },
    labels: Object.values(common.charts.margin.labels),
    // Dark lines need paper, whatever colour the page around the image has.
    paper: colourOf(given.paper),
    description: { title: common.charts.margin.title, text: `${text} ${state}` },
  };
  return engine.svg("margin", known(settings.inputs), look, createTypesetter(format, { fontFamily }));
}
