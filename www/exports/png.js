/**
 * An image as a PNG file, drawn on canvases that are on no page.
 *
 * @import { Typesetter } from "../../target/wasm/engine.js"
 * @import { Engine } from "../engine/engine.js"
 * @import { Image } from "./image.js"
 * @import { Swatch } from "./palette.js"
 */

import { element } from "../base/dom.js";
import { SWATCH } from "./frame.js";
import { lookOf } from "./image.js";

/** The dashes of a line in the legend, in CSS pixels. */
export const DASHES = { solid: [], dashed: [5, 3], dotted: [2, 2] };

/** How far apart the lines of a hatched box are. */
export const HATCH = 4;

/**
 * @param {Image} image
 * @param {number} scale pixels of the file in a CSS pixel
 * @param {{ engine: Engine, typesetter: Typesetter }} context
 */
export function pngOf(image, scale, context) {
  // At once: `toBlob` waits for a browser to be idle, which in a frame of another origin can take a second for each file.
  const [, encoded] = painted(image, scale, context).toDataURL("image/png").split(",");
  return new Blob([Uint8Array.from(atob(encoded), (byte) => byte.charCodeAt(0))], { type: "image/png" });
}

/**
 * @param {Image} image
 * @param {number} scale
 * @param {{ engine: Engine, typesetter: Typesetter }} context
 */
export function painted(image, scale, { engine, typesetter }) {
  const { frame, palette, name, request } = image;
  const chart = element("canvas", { dir: "ltr" });
  engine.draw(name, chart, request, lookOf(image, scale), typesetter);

  const canvas = element("canvas", { dir: "ltr", width: frame.width * scale, height: frame.height * scale });
  const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  pen.fillStyle = palette.paper;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(chart, frame.picture.x * scale, frame.picture.y * scale);
  pen.scale(scale, scale);
  for (const { words, x, y, size, isBold, colour } of frame.lines) {
    pen.font = `${isBold ? "600 " : ""}${size}px ${palette.fontFamily}`;
    pen.fillStyle = palette[colour];
    pen.fillText(words, x, y);
  }
  frame.swatches.forEach(({ x, y }, i) => {
    pen.save();
    pen.translate(x, y);
    paintSwatch(pen, palette.swatches[i]);
    pen.restore();
  });
  return canvas;
}

/**
 * @param {CanvasRenderingContext2D} pen
 * @param {Swatch} swatch
 */
function paintSwatch(pen, { form, colour, outline, width }) {
  const { width: across, height: down } = SWATCH;
  pen.globalAlpha = colour.alpha;
  pen.fillStyle = pen.strokeStyle = colour.hex;
  pen.beginPath();
  if (form === "box") {
    pen.fillRect(0, 0, across, down);
    if (!outline) return;
    pen.globalAlpha = outline.alpha;
    pen.strokeStyle = outline.hex;
    pen.lineWidth = width;
    pen.strokeRect(width / 2, width / 2, across - width, down - width);
  } else if (form === "hatch") {
    pen.rect(0, 0, across, down);
    pen.clip();
    pen.beginPath();
    for (let x = -down; x < across; x += HATCH) {
      pen.moveTo(x, down);
      pen.lineTo(x + down, 0);
    }
    pen.stroke();
  } else {
    pen.lineWidth = width;
    pen.setLineDash(DASHES[form]);
    pen.moveTo(0, down / 2);
    pen.lineTo(across, down / 2);
    pen.stroke();
  }
}
