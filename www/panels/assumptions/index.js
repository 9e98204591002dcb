/**
 * The assumptions behind the headline ones, fetched when they are unfolded.
 *
 * @import { Panel, PanelContext } from "../../element/panels.js"
 */

import { element } from "../../base/dom.js";
import { lazyStyleSheet } from "../../base/stylesheet.js";
import { createInput } from "../../view/controls.js";
import css from "./assumptions.css?text";
import { createChoice } from "./choice.js";
import { createCurve } from "./curve.js";

export const styleSheet = lazyStyleSheet(css);

/** @type {Record<string, (context: PanelContext) => Panel>} */
export const create = { assumptions: createAssumptions };

/** @param {PanelContext} context @returns {Panel} */
function createAssumptions(context) {
  const { messages, catalogue } = context;
  const abouts = messages.assumptions.abouts(messages.terms);
  const others = catalogue.inputs
    .filter(({ headline }) => !headline)
    .map((input) => {
      const about = abouts[input.id];
      return input.unit === "choice"
        ? createChoice(input, context, about)
        : createInput(input, context, undefined, about);
    });
  const curve = createCurve(context);
  const groups = catalogue.groups.map((group) => {
    const own = others.filter(({ input }) => input.group === group).map(({ row }) => row);
    if (group === "accounting") own.push(curve.row);
    return own.length
      ? element("details", { "data-group": group }, element("summary", {}, messages.assumptions.groups[group]), ...own)
      : "";
  });
  return {
    body: element("div", { class: "assumptions" }, ...groups),
    charts: [],
    write({ state }) {
      const origin = catalogue.presets[state.preset];
      for (const row of [...others, curve]) row.update(state, origin);
    },
  };
}
