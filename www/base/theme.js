/**
 * The colours and the font as the page computes them, for the canvases and for the sizes of the widget's own text.
 *
 * @import { Look } from "../../target/wasm/engine.js"
 */

import { element } from "./dom.js";

/** The parts of a picture that have a colour; each is a custom property of that name. */
export const PARTS = /** @type {const} */ (["ink", "muted", "grid", "given", "accent", "warning"]);

/** Labels of charts are smaller than the text around the widget, but never smaller than this many pixels. */
const LEAST_LABEL = 12;
const LABEL = 0.75;

/**
 * @typedef {object} Theme
 * @property {HTMLElement} probe a sibling of the widget, whose text is as large as the page's: only the page can resolve the
 *   custom properties of the widget
 * @property {string} fontFamily
 * @property {number} labelSize of the text in charts, in pixels
 * @property {Look["colours"]} colours
 * @property {(widget: HTMLElement) => void} measure takes the size of the page's text, on which all sizes of the widget
 *   depend: sizes that depend on the text around them would multiply
 * @property {(probe: HTMLElement, ...layers: string[]) => number} mix what colours painted over one another look like, the
 *   lowest first, as `0xRRGGBB`
 * @property {() => void} read reads the font and the colours
 */

export function createTheme() {
  const pen = /** @type {CanvasRenderingContext2D} */ (
    document.createElement("canvas").getContext("2d", { willReadFrequently: true })
  );
  /** @type {Theme} */
  const theme = {
    probe: element("span", { class: "unseen probe", "aria-hidden": true }),
    fontFamily: "sans-serif",
    labelSize: LEAST_LABEL,
    colours: /** @type {Look["colours"]} */ ({}),

    measure(widget) {
      const size = Number.parseFloat(getComputedStyle(theme.probe).fontSize) || 16;
      widget.style.setProperty("--u", `${size}px`);
      theme.labelSize = Math.max(LEAST_LABEL, size * LABEL);
    },

    mix(probe, ...layers) {
      for (const layer of layers) {
        probe.style.setProperty("color", layer);
        // A pixel gives any colour, in whatever notation the browser computes it.
        pen.fillStyle = getComputedStyle(probe).color;
        pen.fillRect(0, 0, 1, 1);
      }
      const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
      return red * 65536 + green * 256 + blue;
    },

    read() {
      theme.fontFamily = getComputedStyle(theme.probe).fontFamily || "sans-serif";
      for (const part of PARTS) theme.colours[part] = theme.mix(theme.probe, `var(--${part})`);
    },
  };
  return theme;
}
