/**
 * The colours of a picture for light or dark pages, whichever the widget is on.
 *
 * @import { Look } from "../../target/wasm/engine.js"
 * @import { Theme } from "../base/theme.js"
 */

import { element } from "../base/dom.js";
import { PARTS } from "../base/theme.js";

/** @typedef {"light" | "dark"} Scheme */

/** Each colour as `0xRRGGBB`. @typedef {{ colours: Look["colours"], paper: number }} Palette */

/** With less contrast than this between text and paper, a picture cannot be read. */
const LEAST_CONTRAST = 3;

/**
 * The colours as a probe in the widget has them: only there do the custom properties of the page have values, and so
 * does `light-dark()`, which follows the `color-scheme` of the element that a property is used on.
 *
 * @param {Scheme} scheme
 * @param {Theme} theme
 * @returns {Palette}
 */
export function readPalette(scheme, theme) {
  const probe = element("span", { class: "unseen", "aria-hidden": true });
  theme.probe.after(probe);
  try {
    probe.style.setProperty("color-scheme", scheme);
    let palette = read(probe, theme);
    if (contrast(palette) < LEAST_CONTRAST) {
      // The page has set colours that go with one scheme only: the widget's own replace them.
      for (const part of [...PARTS, "paper"]) probe.style.setProperty(`--${part}`, `var(--own-${part})`);
      palette = read(probe, theme);
    }
    if (contrast(palette) < LEAST_CONTRAST) {
      // A browser that does not know light-dark(): the widget has only light colours there.
      probe.style.setProperty("color-scheme", "light");
      palette = read(probe, theme);
    }
    return palette;
  } finally {
    probe.remove();
  }
}

/** @param {HTMLElement} probe @param {Theme} theme @returns {Palette} */
function read(probe, theme) {
  const colours = PARTS.map((part) => [part, theme.mix(probe, `var(--${part})`)]);
  return {
    colours: /** @type {Look["colours"]} */ (Object.fromEntries(colours)),
    // Paper may be transparent: what is seen then is the page.
    paper: theme.mix(probe, "Canvas", "var(--paper)"),
  };
}

/** The contrast ratio of text and paper, as the accessibility guidelines define it. @param {Palette} palette */
function contrast({ colours, paper }) {
  const [darker, lighter] = [luminance(colours.ink), luminance(paper)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** @param {number} colour */
function luminance(colour) {
  const [red, green, blue] = [colour >> 16, colour >> 8, colour].map((bits) => {
    const part = (bits & 255) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
