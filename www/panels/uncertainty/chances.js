/**
 * In how many futures something happens, in words.
 *
 * @import { ChanceName, Futures } from "../../../target/wasm/engine.js"
 * @import { PanelContext } from "../../element/panels.js"
 */

import { element, write } from "../../base/dom.js";
import { chanceOf } from "../../view/answer.js";
import { writeCell } from "../../view/result.js";

/** In the order of the page and of files. @type {ChanceName[]} */
export const CHANCES = [
  "probVisible",
  "probVisibleCost",
  "probMaterial",
  "probMaterialCost",
  "probCumulativeCashNegative",
  "probLoss",
];

/** @param {PanelContext} context */
export function createChances(context) {
  const words = context.messages.uncertainty.chances;
  const items = CHANCES.map((name) => {
    const [count, what] = [element("strong"), element("span")];
    return { name, count, what, item: element("li", { "data-chance": name }, what, ": ", count, ".") };
  });

  return {
    body: element(
      "div",
      { "data-workings": true },
      element("h3", {}, words.title),
      element("ul", { class: "chances" }, ...items.map(({ item }) => item)),
    ),
    /**
     * @param {Futures} futures
     * @param {string} year the last of the horizon
     * @param {import("../../texts/en/uncertainty.js").Thresholds} thresholds as printed
     */
    write(futures, year, { points, share }) {
      const chance = chanceOf(futures, context);
      const texts = {
        probVisible: words.visible(year, points),
        probVisibleCost: words.visibleCost(year, points),
        probMaterial: words.material(year, share),
        probMaterialCost: words.materialCost(year, share),
        probCumulativeCashNegative: words.negative(year),
        probLoss: words.loss(year),
      };
      for (const { name, count, what } of items) {
        writeCell(count, { text: chance(name).count, field: `futures.${name}` });
        write(what, texts[name]);
      }
    },
  };
}
