/**
 * The colours and the font as the page computes them, for the canvases and for the sizes of the widget's own text.
 *
 * @import { Look } from "../../target/wasm/engine.js"
 */

import { element } from "./dom.js";

const PARTS = /** @type {const} */ (["ink", "muted", "grid", "given", "accent", "warning"]);

/** Labels of charts are smaller than the text around the widget, but never smaller than this many pixels. */
const LEAST_LABEL = 12;
const LABEL = 0.75;

/**
 * @typedef {object} Theme
 * @property {string} fontFamily
 * @property {number} labelSize of the text in charts, in pixels
 * @property {Look["colours"]} colours
 */

/** Reads the theme from a probe inside the widget, since only the page can resolve its custom properties. */
export function createTheme() {
  const probe = element("span", { class: "unseen probe", "aria-hidden": true });
  const pen = /** @type {CanvasRenderingContext2D} */ (
    document.createElement("canvas").getContext("2d", { willReadFrequently: true })
  );
  const colours = /** @type {Look["colours"]} */ (Object.fromEntries(PARTS.map((part) => [part, 0])));
  /** @type {Theme & { probe: HTMLElement, read: () => void, measure: (widget: HTMLElement) => void }} */
  const theme = {
    /** It is a sibling of the widget: its text is as large as the page's. */
    probe,
    fontFamily: "sans-serif",
    labelSize: LEAST_LABEL,
    colours,

    /**
     * The size of the page's text, on which all sizes of the widget depend. Sizes that depend on the text around them would
     * multiply.
     *
     * @param {HTMLElement} widget
     */
    measure(widget) {
      const size = Number.parseFloat(getComputedStyle(probe).fontSize) || 16;
      widget.style.setProperty("--u", `${size}px`);
      theme.labelSize = Math.max(LEAST_LABEL, size * LABEL);
    },

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
