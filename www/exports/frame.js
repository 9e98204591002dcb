/**
 * The frame around an exported picture: title and legend above it, its origin below it. Laid out once, in CSS pixels,
 * for every kind of file.
 *
 * @import { ChartName, Typesetter } from "../../target/wasm/engine.js"
 */

const WIDTH = 720;
const MARGIN = 16;

/** The height of the picture itself. @type {Partial<Record<ChartName, number>>} */
const HEIGHTS = { changes: 280, claim: 400, drivers: 480, sparkline: 120 };
const HEIGHT = 330;

const TITLE = { size: 16, line: 22 };
const LEGEND = { size: 12, line: 20 };
const IMPRINT = { size: 11, line: 16 };

/** Bold letters are wider than those that are measured. */
const BOLD = 1.12;

/** The mark before an entry of the legend, and what is left between entries. */
export const SWATCH = { width: 20, height: 9 };
const GAP = { swatch: 6, entry: 18 };

/** A line of text; `y` is its base line. @typedef {{ words: string, x: number, y: number, size: number, isBold: boolean, colour: "ink" | "muted" }} Line */

/** @typedef {ReturnType<typeof frameOf>} Frame */

/**
 * @param {ChartName} name
 * @param {{ title: string, legend: string[], imprint: string }} words
 * @param {Typesetter} typesetter
 */
export function frameOf(name, { title, legend, imprint }, typesetter) {
  const room = WIDTH - 2 * MARGIN;
  /** @type {Line[]} */
  const lines = [];
  let y = MARGIN;
  const set = (
    /** @type {string} */ text,
    /** @type {typeof TITLE} */ { size, line },
    /** @type {Line["colour"]} */ colour,
    isBold = false,
  ) => {
    const width = (/** @type {string} */ words) => typesetter.width(words, size) * (isBold ? BOLD : 1);
    for (const words of broken(text, room, width)) {
      lines.push({ words, x: MARGIN, y: y + size, size, isBold, colour });
      y += line;
    }
  };

  set(title, TITLE, "ink", true);
  const swatches = [];
  let x = MARGIN;
  for (const words of legend) {
    const width = SWATCH.width + GAP.swatch + Math.ceil(typesetter.width(words, LEGEND.size));
    if (x > MARGIN && x + width > WIDTH - MARGIN) {
      x = MARGIN;
      y += LEGEND.line;
    }
    swatches.push({ x, y: y + Math.round((LEGEND.line - SWATCH.height) / 2) });
    const at = x + SWATCH.width + GAP.swatch;
    lines.push({ words, x: at, y: y + 14, size: LEGEND.size, isBold: false, colour: "ink" });
    x += width + GAP.entry;
  }
  if (legend.length) y += LEGEND.line;
  y += MARGIN / 2;
  const picture = { x: MARGIN, y, width: room, height: HEIGHTS[name] ?? HEIGHT };
  y += picture.height + MARGIN / 2;
  set(imprint, IMPRINT, "muted");
  return { width: WIDTH, height: Math.ceil(y) + MARGIN / 2, lines, swatches, picture };
}

/**
 * A text in lines that fit, between words where it can be.
 *
 * @param {string} text
 * @param {number} room
 * @param {(words: string) => number} width
 */
function broken(text, room, width) {
  const lines = [""];
  for (const piece of text.split(/(?<=[ \n])/u).flatMap((word) => (width(word) > room ? [...word] : [word]))) {
    const longer = lines[lines.length - 1] + piece;
    if (width(longer.trimEnd()) > room) lines.push(piece);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line) => line.trim());
}
