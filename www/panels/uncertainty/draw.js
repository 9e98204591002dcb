/**
 * How the futures are drawn: how strongly the inputs move together, and how values are spread over their ranges.
 *
 * @import { DistributionName } from "../../../target/wasm/engine.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { State } from "../../state/state.js"
 */

import { element, write } from "../../base/dom.js";
import { touchSlider } from "../../view/touch-slider.js";

/** The step of the slider. */
const STEP = 0.05;

/** @param {PanelContext} context */
export function createDraw({ catalogue, format, messages, actions }) {
  const words = messages.uncertainty.draw;
  const { strongestTogether, distributions } = catalogue.futures;
  const ids = { together: "uncertainty-together", about: "uncertainty-together-about", spread: "uncertainty-spread" };
  const slider = element("input", {
    id: ids.together,
    type: "range",
    min: 0,
    max: strongestTogether,
    step: STEP,
    "aria-describedby": ids.about,
  });
  touchSlider(slider);
  const shown = element("output", { for: ids.together });
  const select = element(
    "select",
    { id: ids.spread },
    ...distributions.map((name) => element("option", { value: name }, words.distributions[name])),
  );
  slider.addEventListener("input", () => actions.update((state) => ({ ...state, together: Number(slider.value) })));
  select.addEventListener("change", () => {
    actions.update((state) => ({ ...state, distribution: /** @type {DistributionName} */ (select.value) }));
    actions.settled();
  });

  return {
    row: element(
      "div",
      { class: "draw", "data-draw": true },
      element("label", { class: "label", for: ids.together }, words.together),
      slider,
      shown,
      element("p", { id: ids.about, class: "about" }, words.about),
      element("label", { class: "label", for: ids.spread }, words.spread),
      select,
    ),
    /** @param {State} state */
    write({ together, distribution }) {
      slider.value = String(together);
      const text = words.strength(together, format.number(together, 2));
      slider.setAttribute("aria-valuetext", text);
      write(shown, text);
      select.value = distribution;
    },
  };
}
