/**
 * The ranges that the uncertain inputs are drawn from.
 *
 * @import { Moment } from "../../view/chart.js"
 * @import { PanelContext } from "../../element/panels.js"
 */

import { element, write } from "../../base/dom.js";
import { withRange } from "../../state/state.js";
import { createRange } from "./range.js";
import { spreadsOf, uncertain } from "./spread.js";

/** @param {PanelContext} context */
export function createRanges(context) {
  const { engine, catalogue, actions } = context;
  const words = context.messages.uncertainty.ranges;
  const inputs = uncertain(catalogue.inputs);
  const rows = inputs.map((input) => ({ id: input.id, row: createRange(input, context) }));
  const title = element("summary");
  const reset = element("button", { type: "button", "data-action": "reset-ranges", hidden: true }, words.resetAll);
  reset.addEventListener("click", () => {
    actions.update((state) => inputs.reduce((next, { id }) => withRange(next, id, undefined), state));
    title.focus();
    actions.settled();
  });

  return {
    body: element(
      "details",
      { class: "ranges" },
      title,
      element("p", { class: "about" }, words.about, " ", reset),
      element("div", {}, ...rows.map(({ row }) => row.row)),
    ),
    /** @param {Moment} moment */
    write(moment) {
      const { ranges, drafts } = moment.state;
      const set = Object.values(ranges);
      const off = set.filter((range) => range === null).length;
      const changed = set.length - off;
      // What is folded away must still be known to have been changed.
      const parts = [
        words.title(String(inputs.length)),
        ...(changed ? [words.changed(String(changed))] : []),
        ...(off ? [words.off(String(off))] : []),
      ];
      write(title, parts.join(" · "));
      reset.hidden = !set.length && !inputs.some(({ id }) => `ranges.${id}` in drafts);
      const spreads = spreadsOf(moment.state, engine);
      for (const { id, row } of rows) row.write(moment, /** @type {import("./spread.js").Spread} */ (spreads.get(id)));
    },
  };
}
