/**
 * An image as an SVG document: the engine's, with a frame around it, a title and a description.
 *
 * @import { Typesetter } from "../../target/wasm/engine.js"
 * @import { Engine } from "../engine/engine.js"
 * @import { Image } from "./image.js"
 * @import { Swatch } from "./palette.js"
 */

import { SWATCH } from "./frame.js";
import { lookOf } from "./image.js";
import { DASHES, HATCH } from "./png.js";

/**
 * @param {Image} image
 * @param {{ engine: Engine, typesetter: Typesetter }} context
 */
export function svgOf(image, { engine, typesetter }) {
  const { name, request, title, alt, frame, palette } = image;
  const chart = engine.svg(name, request, lookOf(image, 1), typesetter);
  // The engine escapes everything in an attribute, so the first “>” ends its first tag.
  const inside = chart.slice(chart.indexOf(">") + 1, chart.lastIndexOf("</svg>"));
  const { width, height } = frame;
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return [
    `<svg ${size} role="img" xmlns="http://www.w3.org/2000/svg">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(alt)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
    `<g font-family="${escaped(palette.fontFamily)}">`,
    ...frame.lines.map(({ words, x, y, size, isBold, colour }) => {
      const weight = isBold ? ' font-weight="600"' : "";
      return `<text x="${x}" y="${y}" font-size="${size}"${weight} fill="${palette[colour]}">${escaped(words)}</text>`;
    }),
    "</g>",
    ...frame.swatches.map(({ x, y }, i) => `<g transform="translate(${x} ${y})">${swatch(palette.swatches[i])}</g>`),
    `<g transform="translate(${frame.picture.x} ${frame.picture.y})">${inside}</g>`,
    "</svg>\n",
  ].join("\n");
}

/** @param {Swatch} swatch */
function swatch({ form, colour, outline, width }) {
  const { width: across, height: down } = SWATCH;
  const stroke = `stroke="${colour.hex}" stroke-opacity="${colour.alpha}"`;
  if (form === "hatch") {
    const lines = [];
    for (let x = 0; x < across; x += HATCH) {
      lines.push(`M${x} ${down}L${Math.min(x + down, across)} ${Math.max(0, down - (across - x))}`);
    }
    return `<path d="${lines.join("")}" fill="none" ${stroke}/>`;
  }
  if (form !== "box") {
    const dashes = DASHES[form].length ? ` stroke-dasharray="${DASHES[form].join(" ")}"` : "";
    return `<path d="M0 ${down / 2}H${across}" ${stroke} stroke-width="${width}"${dashes}/>`;
  }
  const box = `<rect width="${across}" height="${down}" fill="${colour.hex}" fill-opacity="${colour.alpha}"/>`;
  if (!outline) return box;
  const [inner, rest] = [`x="${width / 2}" y="${width / 2}"`, `fill="none" stroke="${outline.hex}"`];
  return `${box}<rect ${inner} width="${across - width}" height="${down - width}" ${rest} stroke-width="${width}"/>`;
}

/** @type {Record<string, string>} */
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text that stays text; characters that XML cannot contain are left out. @param {string} text */
export function escaped(text) {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"]/gu, (c) => ESCAPES[c]);
}
