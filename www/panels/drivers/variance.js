/**
 * Which inputs the spread of the answer comes from. It takes as long as thirty thousand projections, so once
 * it is there it waits until nothing moves.
 *
 * @import { Variance, VarianceShare } from "../../../target/wasm/engine.js"
 * @import { Moment } from "../../view/chart.js"
 * @import { Exact } from "../../exports/csv.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { State } from "../../state/state.js"
 */

import { dataTable, element, write } from "../../base/dom.js";
import { futuresOf, sameFutures } from "../../state/state.js";

/** How long nothing must have moved. */
const REST_MS = 250;

/** @param {PanelContext} context */
export function createVariance({ engine, format, messages: common }) {
  const words = common.drivers.variance;
  const table = dataTable(words.title);
  const about = element("p", { class: "about" });
  const body = element(
    "div",
    { class: "variance", "data-variance": true },
    element("h3", {}, words.title),
    element("div", { class: "scroll" }, table.table),
    about,
  );
  /** @type {{ state: State, variance: Variance } | undefined} */
  let last;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let resting;

  const nameOf = (/** @type {VarianceShare} */ { input }) => (input === null ? words.common : common.inputs[input]);
  // Whole percent: no share is known much better than to one in a hundred. What rounds to zero is less than one.
  const percent = (/** @type {number} */ share) =>
    share > 0 && share < 0.005 ? words.few(format.percent(1, { decimals: 0 })) : format.share(share, { decimals: 0 });

  const rowsOf = (/** @type {VarianceShare[]} */ shares) =>
    shares.map((share) => [nameOf(share), percent(share.firstOrder), percent(share.total)]);
  const varianceOf = (/** @type {State} */ state) =>
    last && sameFutures(last.state, state) ? last.variance : engine.variance(futuresOf(state));

  const show = (/** @type {State} */ state) => {
    const variance = varianceOf(state);
    last = { state, variance };
    table.update(words.columns, rowsOf(variance.rows));
    write(about, variance.rows.length ? words.about(format.share(variance.alone, { decimals: 0 })) : words.none);
  };

  return {
    body,
    /** @param {Moment} moment */
    write({ state }) {
      if (last && sameFutures(last.state, state)) return;
      clearTimeout(resting);
      // The first time at once: rows that came later would push away what a reader is about to press.
      if (!last) show(state);
      else resting = setTimeout(() => show(state), REST_MS);
    },
    /** @param {Moment} moment */
    printed: ({ state }) => ({ title: words.title, head: words.columns, rows: rowsOf(varianceOf(state).rows) }),
    /** @param {Moment} moment @returns {Exact} */
    exact({ state }) {
      return {
        name: words.file,
        title: words.title,
        head: words.fileHead,
        rows: varianceOf(state).rows.map((share) => [
          nameOf(share),
          share.firstOrder,
          share.firstOrderError ?? "",
          share.total,
          share.totalError ?? "",
        ]),
      };
    },
  };
}
