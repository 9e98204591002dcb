/**
 * A chart to be exported as a file: what is drawn, in which colours, and the frame around it.
 *
 * @import { Chart, Moment } from "../view/chart.js"
 * @import { Stamp } from "../link/fingerprint.js"
 * @import { PanelContext } from "../element/panels.js"
 * @import { Scheme } from "./palette.js"
 */

import { altText } from "./alt-text.js";
import { titleOf } from "./answers.js";
import { frameOf } from "./frame.js";
import { readPalette } from "./palette.js";

/** The size of the labels in CSS pixels, as on the page. */
const LABEL_SIZE = 12;

/** @typedef {ReturnType<typeof imageOf>} Image */

/**
 * @param {Chart} chart
 * @param {Moment} moment
 * @param {Stamp} stamp
 * @param {Scheme} scheme
 * @param {PanelContext} context
 */
export function imageOf({ kind, figure }, moment, { version, digest }, scheme, context) {
  const { story, typesetter } = context;
  const messages = context.messages.exports;
  const title = titleOf(kind, moment);
  const legend = figure.querySelector(".legend");
  const entries = [...(legend?.children ?? [])].map(({ textContent }) => textContent ?? "");
  const imprint = [
    messages.imprint(story.company, title),
    `${messages.basis(version)} · ${messages.digest(digest)}`,
  ].join(" ");
  return {
    name: kind.name,
    title,
    alt: altText(kind, moment, context),
    palette: readPalette(scheme, legend, context),
    frame: frameOf(kind.name, { title, legend: entries, imprint }, typesetter),
    request: kind.request(moment),
    labels: typeof kind.labels === "function" ? kind.labels(moment) : kind.labels,
  };
}

/**
 * How the engine is to draw it.
 *
 * @param {Image} image
 * @param {number} scale device pixels in a CSS pixel
 */
export function lookOf({ frame: { picture }, palette, labels }, scale) {
  return {
    width: picture.width * scale,
    height: picture.height * scale,
    scale,
    fontSize: LABEL_SIZE,
    fontFamily: palette.fontFamily,
    colours: palette.colours,
    labels,
  };
}
