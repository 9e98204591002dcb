/**
 * A chart as a picture in a file: which chart, in which words and colours. The engine lays it out, and draws the same picture
 * as PNG and SVG.
 *
 * @import { FramedLook } from "../../target/wasm/engine.js"
 * @import { Context, Kind, Moment } from "../view/chart.js"
 * @import { Stamp } from "../link/fingerprint.js"
 * @import { PanelContext } from "../element/panels.js"
 * @import { Scheme } from "./palette.js"
 */

import { element } from "../base/dom.js";
import { altText } from "./alt-text.js";
import { titleOf } from "./answers.js";
import { readPalette } from "./palette.js";

/** The width of a picture in CSS pixels. */
const WIDTH = 720;

/** The size of the labels in CSS pixels, as on the page. */
const LABEL_SIZE = 12;

/** @typedef {ReturnType<typeof imageOf>} Image */

/**
 * @param {Kind} kind
 * @param {Moment} moment
 * @param {Stamp} stamp
 * @param {Scheme} scheme
 * @param {PanelContext} context
 */
export function imageOf(kind, moment, { version, digest }, scheme, context) {
  const { story, theme } = context;
  const words = context.messages.exports;
  const title = titleOf(kind, moment);
  const alt = altText(kind, moment, context);
  return {
    name: kind.name,
    alt,
    request: kind.request(moment),
    /** @param {number} scale pixels of the file in a CSS pixel @returns {FramedLook} */
    look: (scale) => ({
      width: WIDTH * scale,
      scale,
      fontSize: LABEL_SIZE,
      fontFamily: theme.fontFamily,
      ...readPalette(scheme, theme),
      labels: typeof kind.labels === "function" ? kind.labels(moment) : kind.labels,
      frame: {
        title,
        imprint: `${words.imprint(story.company, title)} ${words.basis(version)} · ${words.digest(digest)}`,
      },
      description: { title, text: alt },
    }),
  };
}

/**
 * The image on a canvas that is on no page.
 *
 * @param {Image} image
 * @param {number} scale
 * @param {Context} context
 */
export function painted({ name, request, look }, scale, { engine, typesetter }) {
  // Left to right whatever the page: the drawing backend anchors text by writing direction.
  const canvas = element("canvas", { dir: "ltr" });
  engine.draw(name, canvas, request, look(scale), typesetter);
  return canvas;
}

/** @param {Image} image @param {number} scale @param {Context} context */
export function pngOf(image, scale, context) {
  // At once: `toBlob` waits for a browser to be idle, which in a frame of another origin can take a second for each file.
  const [, encoded] = painted(image, scale, context).toDataURL("image/png").split(",");
  return new Blob([Uint8Array.from(atob(encoded), (byte) => byte.charCodeAt(0))], { type: "image/png" });
}

/** @param {Image} image @param {Context} context */
export const svgOf = ({ name, request, look }, { engine, typesetter }) =>
  engine.svg(name, request, look(1), typesetter);
