/**
 * The colours of the widget in a scheme that need not be the page's, as the widget's own style sheets have them.
 *
 * @import { Look } from "../../target/wasm/engine.js"
 * @import { Theme } from "../base/theme.js"
 */

import { element } from "../base/dom.js";

/** @typedef {"light" | "dark"} Scheme */

/**
 * A colour as other programs read it, and how much of it covers what lies below.
 *
 * @typedef {{ hex: string, alpha: number }} Colour
 */

/**
 * How an entry of the legend is marked: a filled box that may have an outline, a hatched box, or a line.
 *
 * @typedef {object} Swatch
 * @property {"box" | "hatch" | "solid" | "dashed" | "dotted"} form
 * @property {Colour} colour
 * @property {Colour | undefined} outline
 * @property {number} width of the line
 */

/**
 * @typedef {object} Palette
 * @property {Look["colours"]} colours
 * @property {string} ink
 * @property {string} muted
 * @property {string} paper
 * @property {string} fontFamily
 * @property {Swatch[]} swatches one for each entry of the legend
 */

/** With less contrast than this between text and paper, a picture cannot be read. */
const LEAST_CONTRAST = 3;

/**
 * Reads the colours from a probe in the widget: only there do the custom properties of the page have values, and so
 * does `light-dark()`, which follows the `color-scheme` of the element that a property is used on.
 *
 * @param {Scheme} scheme
 * @param {Element | null} legend
 * @param {{ root: ShadowRoot, theme: Theme }} context
 * @returns {Palette}
 */
export function readPalette(scheme, legend, { root, theme }) {
  const parts = Object.keys(theme.colours);
  const probe = element("div", { class: "unseen", "aria-hidden": true });
  const copy = legend?.cloneNode(true);
  if (copy) probe.append(copy);
  root.querySelector("[part=widget]")?.append(probe);
  try {
    probe.style.setProperty("color-scheme", scheme);
    let palette = read(probe, parts);
    if (contrast(palette) < LEAST_CONTRAST) {
      // The page has set colours that go with one scheme only: the widget's own replace them.
      disown(root, probe, parts);
      palette = read(probe, parts);
    }
    if (contrast(palette) < LEAST_CONTRAST) {
      // A browser that does not know light-dark(): the widget has only light colours there.
      probe.style.setProperty("color-scheme", "light");
      palette = read(probe, parts);
    }
    return palette;
  } finally {
    probe.remove();
  }
}

/** @param {HTMLElement} probe @param {string[]} parts @returns {Palette} */
function read(probe, parts) {
  const style = getComputedStyle(probe);
  const computed = (/** @type {string} */ value) => {
    probe.style.setProperty("color", value);
    return style.color;
  };
  const hexes = Object.fromEntries(parts.map((part) => [part, colourOf([computed(`var(--${part})`)]).hex]));
  const paper = colourOf([computed("Canvas"), computed("var(--paper)")]).hex;
  probe.style.removeProperty("color");
  const swatches = [...probe.querySelectorAll("li")].map((entry) =>
    swatchOf(getComputedStyle(entry, "::before"), hexes),
  );
  return {
    colours: /** @type {Look["colours"]} */ (
      Object.fromEntries(parts.map((part) => [part, Number.parseInt(hexes[part].slice(1), 16)]))
    ),
    ink: hexes.ink,
    muted: hexes.muted,
    paper,
    fontFamily: style.fontFamily || "sans-serif",
    swatches,
  };
}

/**
 * @param {CSSStyleDeclaration} style
 * @param {Record<string, string>} hexes
 * @returns {Swatch}
 */
function swatchOf(style, hexes) {
  const width = Number.parseFloat(style.borderTopWidth) || 0;
  const line = colourOf([style.borderTopColor]);
  const fill = colourOf([style.backgroundColor]);
  if (style.backgroundImage !== "none") {
    return { form: "hatch", colour: { hex: hexes.given, alpha: 1 }, outline: undefined, width };
  }
  const isOutlined = Number.parseFloat(style.borderLeftWidth) > 0;
  if (fill.alpha > 0 || isOutlined) return { form: "box", colour: fill, outline: isOutlined ? line : undefined, width };
  const form = style.borderTopStyle === "dashed" || style.borderTopStyle === "dotted" ? style.borderTopStyle : "solid";
  return { form, colour: line, outline: undefined, width: width || 1 };
}

/**
 * The result of painting colours over one another, in whatever notation the browser computes them.
 *
 * @param {string[]} layers the lowest first
 * @returns {Colour}
 */
function colourOf(layers) {
  const canvas = element("canvas", { width: 1, height: 1 });
  const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d", { willReadFrequently: true }));
  for (const layer of layers) {
    pen.fillStyle = layer;
    pen.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data;
  const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("");
  return { hex: `#${hex}`, alpha: Math.round((alpha / 255) * 1000) / 1000 };
}

/**
 * Sets the widget's own colours on the probe: what its style sheet falls back on where the page sets nothing.
 *
 * @param {ShadowRoot} root
 * @param {HTMLElement} probe
 * @param {string[]} parts
 */
function disown(root, probe, parts) {
  const visit = (/** @type {CSSRuleList} */ rules) => {
    for (const rule of rules) {
      if (rule instanceof CSSSupportsRule && CSS.supports("color", "light-dark(#000, #fff)")) visit(rule.cssRules);
      if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ":host") continue;
      for (const part of [...parts, "paper"]) {
        const own = rule.style.getPropertyValue(`--${part}`).replace("--ai-savings-", "--no-");
        if (own) probe.style.setProperty(`--${part}`, own);
      }
    }
  };
  for (const sheet of root.adoptedStyleSheets) visit(sheet.cssRules);
}

/** The contrast ratio of text and paper, as the accessibility guidelines define it. @param {Palette} palette */
function contrast({ ink, paper }) {
  const [darker, lighter] = [luminance(ink), luminance(paper)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** @param {string} hex */
function luminance(hex) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
