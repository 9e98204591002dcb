/**
 * The shape of a series, as a canvas in a row. It has no words of its own: the numbers beside it say what it shows.
 *
 * @import { History } from "../../../../target/wasm/engine.js"
 * @import { PanelContext } from "../../../element/panels.js"
 */

import { element } from "../../../base/dom.js";

/** @param {PanelContext} context */
export function createSparkline({ engine, theme, typesetter }) {
  const canvas = element("canvas", { class: "sparkline", "aria-hidden": true, dir: "ltr" });
  /** @type {History[number] | undefined} */
  let found;
  /** What was drawn last: it does not move with the sliders. */
  let drawn = "";

  const draw = () => {
    const { clientWidth, clientHeight } = canvas;
    if (!found || !clientWidth || !clientHeight) return;
    const scale = globalThis.devicePixelRatio || 1;
    const key = JSON.stringify([found.points, clientWidth, clientHeight, scale, theme.colours]);
    if (key === drawn) return;
    drawn = key;
    engine.draw(
      "sparkline",
      canvas,
      { points: found.points.map(({ at, figure }) => ({ at, figure })) },
      {
        width: Math.round(clientWidth * scale),
        height: Math.round(clientHeight * scale),
        scale,
        fontSize: 12,
        fontFamily: theme.fontFamily,
        colours: theme.colours,
        labels: [],
      },
      typesetter,
    );
  };

  return {
    canvas,
    /** @param {History[number]} series */
    write(series) {
      found = series;
    },
    draw,
  };
}
