/**
 * The pictures of the gallery: what each host is, drawn from a few shapes. They show pages, so they keep the colours of
 * those pages, whatever scheme the reader prefers.
 */

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DIST } from "./paths.js";

const SIZE = { width: 320, height: 180 };

/** The colours of a page that is light, and of one that is dark. */
const LIGHT = {
  paper: "#ffffff",
  ink: "#1b1d20",
  text: "#c5c9cf",
  grid: "#e2e4e7",
  accent: "#0b6a8f",
  desk: "#f4f5f6",
};
const DARK = { paper: "#14161a", ink: "#eceef0", text: "#5a616b", grid: "#383c42", accent: "#62c3ea", desk: "#24272c" };

/** @typedef {typeof LIGHT} Colours */
/** A place in the picture, from its left and upper edge. @typedef {{ x: number, y: number, width: number, height: number }} Box */

/** @param {Box} box @param {string} fill @param {string} [others] further attributes */
const box = ({ x, y, width, height }, fill, others = "") =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"${others && ` ${others}`}/>`;

/** Lines of text, the last of a paragraph shorter. @param {Box} place @param {string} fill @param {{ isMirrored?: boolean }} [how] */
function paragraph({ x, y, width, height }, fill, { isMirrored = false } = {}) {
  const count = Math.floor(height / 8);
  return Array.from({ length: count }, (_, i) => {
    const long = i === count - 1 ? width * 0.6 : width;
    return box({ x: isMirrored ? x + width - long : x, y: y + 8 * i, width: long, height: 4 }, fill, 'rx="2"');
  }).join("");
}

/** The widget: its sentence, a slider, and the margin with its band. @param {Box} place @param {Colours} colours */
function widget({ x, y, width, height }, colours) {
  const middle = y + 36 + (height - 44) / 2;
  const right = x + width - 8;
  const band = `${x + 8},${middle} ${right},${y + 34} ${right},${y + height - 6}`;
  return [
    box({ x, y, width, height }, colours.paper, `stroke="${colours.accent}" stroke-width="1.5" rx="3"`),
    box({ x: x + 8, y: y + 8, width: (width - 16) * 0.8, height: 5 }, colours.ink, 'rx="2"'),
    box({ x: x + 8, y: y + 22, width: width - 16, height: 2 }, colours.text),
    `<circle cx="${x + 8 + (width - 16) * 0.4}" cy="${y + 23}" r="4" fill="${colours.accent}"/>`,
    `<polygon points="${band}" fill="${colours.accent}" fill-opacity="0.2"/>`,
    `<line x1="${x + 8}" y1="${middle}" x2="${right}" y2="${middle - 4}" stroke="${colours.accent}" stroke-width="2"/>`,
  ].join("");
}

/** A window of a browser on a desk, with what is in it. @param {Colours} colours @param {string} content @param {Box} [place] */
function page(colours, content, { x, y, width, height } = { x: 40, y: 16, width: 240, height: 164 }) {
  return [
    box({ x: 0, y: 0, ...SIZE }, colours.desk),
    box({ x, y, width, height }, colours.paper, `stroke="${colours.grid}"`),
    content,
  ].join("");
}

/** A frame of its own around a widget. @param {Box} place @param {Colours} colours @param {string} dashes */
const framed = ({ x, y, width, height }, colours, dashes) =>
  box({ x, y, width, height }, "none", `stroke="${colours.text}" stroke-dasharray="${dashes}"`) +
  widget({ x: x + 6, y: y + 6, width: width - 12, height: height - 12 }, colours);

/** A headline of the host. @param {Colours} colours @param {number} [x] @param {number} [width] */
const headline = ({ ink }, x = 64, width = 150) => box({ x, y: 30, width, height: 9 }, ink, 'rx="2"');

/** The pictures, by the names of the hosts. */
const PICTURES = {
  article: page(
    LIGHT,
    headline(LIGHT) +
      paragraph({ x: 64, y: 50, width: 192, height: 24 }, LIGHT.text) +
      widget({ x: 64, y: 80, width: 192, height: 66 }, LIGHT) +
      paragraph({ x: 64, y: 156, width: 192, height: 24 }, LIGHT.text),
  ),
  frame: page(
    DARK,
    headline(DARK) +
      paragraph({ x: 64, y: 50, width: 192, height: 16 }, DARK.text) +
      framed({ x: 60, y: 72, width: 200, height: 88 }, DARK, "none"),
  ),
  column: page(
    LIGHT,
    headline(LIGHT, 56, 120) +
      paragraph({ x: 56, y: 50, width: 120, height: 128 }, LIGHT.text) +
      widget({ x: 192, y: 30, width: 76, height: 132 }, LIGHT),
  ),
  rtl: page(
    LIGHT,
    headline(LIGHT, 106, 150) +
      paragraph({ x: 64, y: 50, width: 192, height: 24 }, LIGHT.text, { isMirrored: true }) +
      widget({ x: 64, y: 80, width: 192, height: 80 }, LIGHT),
  ),
  stripped: page(
    LIGHT,
    headline(LIGHT) +
      paragraph({ x: 64, y: 50, width: 192, height: 24 }, LIGHT.text) +
      [0, 1, 2, 3]
        .map(
          (row) =>
            box({ x: 64, y: 84 + 12 * row, width: 80, height: 4 }, LIGHT.ink, 'rx="2"') +
            box({ x: 196, y: 84 + 12 * row, width: 24, height: 4 }, LIGHT.text, 'rx="2"') +
            box({ x: 232, y: 84 + 12 * row, width: 24, height: 4 }, LIGHT.text, 'rx="2"') +
            box({ x: 64, y: 91 + 12 * row, width: 192, height: 1 }, LIGHT.grid),
        )
        .join("") +
      `<polyline points="64,164 112,160 160,162 208,152 256,148" fill="none" stroke="${LIGHT.ink}" stroke-width="2"/>`,
  ),
  strict: page(
    LIGHT,
    box({ x: 56, y: 30, width: 150, height: 9 }, LIGHT.ink) +
      box({ x: 56, y: 50, width: 208, height: 4 }, LIGHT.text) +
      box({ x: 56, y: 58, width: 208, height: 4 }, LIGHT.text) +
      widget({ x: 56, y: 74, width: 208, height: 86 }, LIGHT) +
      // A padlock at the corner of the page.
      `<path d="M246 33v-4a7 7 0 0 1 14 0v4" fill="none" stroke="${LIGHT.ink}" stroke-width="2.5"/>` +
      box({ x: 242, y: 33, width: 22, height: 15 }, LIGHT.ink, 'rx="2"'),
  ),
  sandbox: page(
    LIGHT,
    headline(LIGHT) +
      paragraph({ x: 64, y: 50, width: 192, height: 16 }, LIGHT.text) +
      framed({ x: 60, y: 72, width: 200, height: 88 }, LIGHT, "6 4"),
  ),
  offline: page(
    LIGHT,
    widget({ x: 108, y: 52, width: 104, height: 100 }, LIGHT) +
      // The corner of a sheet that is folded.
      `<path d="M200 16l28 28h-28z" fill="${LIGHT.grid}" stroke="${LIGHT.text}"/>` +
      `<path d="M201 15h28v28z" fill="${LIGHT.desk}"/>`,
    { x: 92, y: 16, width: 136, height: 152 },
  ),
};

export async function drawHosts() {
  const { width, height } = SIZE;
  const start = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`;
  for (const [name, shapes] of Object.entries(PICTURES))
    await writeFile(join(DIST, "gallery", `${name}.svg`), `${start}${shapes}</svg>\n`);
}
