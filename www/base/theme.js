/**
 * The colours and the font as the page computes them, for the canvases.
 *
 * @import { Look } from "../../target/wasm/core.js"
 */

import { element } from "./dom.js";

const PARTS = /** @type {const} */ (["ink", "muted", "grid", "given", "accent", "warning"]);

/**
 * @typedef {object} Theme
 * @property {string} fontFamily
 * @property {Look["colours"]} colours
 */

/** Reads the theme from a probe inside the widget, since only the page can resolve its custom properties. */
export function createTheme() {
  const probe = element("span", { class: "unseen", "aria-hidden": true });
  const pen = /** @type {CanvasRenderingContext2D} */ (
    document.createElement("canvas").getContext("2d", { willReadFrequently: true })
  );
  const colours = /** @type {Look["colours"]} */ (Object.fromEntries(PARTS.map((part) => [part, 0])));
  /** @type {Theme & { probe: HTMLElement, read: () => void }} */
  const theme = {
    probe,
    fontFamily: "sans-serif",
    colours,
    read() {
      theme.fontFamily = getComputedStyle(probe).fontFamily || "sans-serif";
      for (const part of PARTS) {
        probe.style.setProperty("color", `var(--${part})`);
        // A pixel gives any colour, in whatever notation the browser computes it.
        pen.fillStyle = getComputedStyle(probe).color;
        pen.fillRect(0, 0, 1, 1);
        const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
        colours[part] = red * 65536 + green * 256 + blue;
      }
    },
  };
  return theme;
}
