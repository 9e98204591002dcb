/**
 * In how many futures something happens, in words.
 *
 * @import { Futures } from "../../../target/wasm/core.js"
 * @import { Format } from "../../format.js"
 */

import { element, write } from "../../dom.js";
import { writeCell } from "../../result.js";
import { messages } from "./en.js";

/** What can be pictured: so many in so many, the simplest first. */
const FRACTIONS = [2, 3, 4, 5, 10, 20].flatMap((n) => Array.from({ length: n - 1 }, (_, i) => ({ k: i + 1, n })));

/** How far a simple fraction may be from the share. */
const NEAR = 0.015;

/** Below this share, and above its complement, one in so many says more than a fraction of ten. */
const RARE = 0.18;

const EVENTS = /** @type {const} */ ([
  { name: "visible", prob: "probVisible" },
  { name: "material", prob: "probMaterial" },
  { name: "negative", prob: "probCumulativeCashNegative" },
]);

/** @param {Format} format */
export function createChances(format) {
  const words = messages.chances;
  const items = EVENTS.map(({ name, prob }) => {
    const [share, about] = [element("strong"), element("strong")];
    const what = element("span");
    return { name, prob, share, about, what, item: element("li", { "data-chance": name }, share, about, ": ", what) };
  });

  return {
    body: element(
      "div",
      { "data-workings": true },
      element("h3", {}, words.title),
      element("ul", { class: "chances" }, ...items.map(({ item }) => item)),
    ),
    /**
     * @param {Futures} futures
     * @param {string} year the last of the horizon
     * @param {import("./en.js").Thresholds} thresholds as printed
     */
    write(futures, year, { points, share }) {
      const texts = {
        visible: words.visible(year, points),
        material: words.material(year, share),
        negative: words.negative(year),
      };
      for (const { name, prob, share, about, what } of items) {
        const [text, inWords] = shareText(futures[prob], futures.draws, format);
        writeCell(share, { text, field: `futures.${prob}` });
        write(about, inWords);
        write(what, texts[name]);
      }
    },
  };
}

/**
 * A share of all futures, as a percentage, and then as so many in so many. None and all are said as such: a share of
 * ten thousand draws is never a certainty.
 *
 * @param {number} share
 * @param {number} draws
 * @param {Format} format
 */
function shareText(share, draws, format) {
  const words = messages.chances;
  const count = Math.round(share * draws);
  if (count === 0) return [words.none(format.number(draws, 0)), ""];
  if (count === draws) return [words.all(format.number(draws, 0)), ""];
  // Rounding must not make a certainty of what is none.
  const percent = share > 0.9995 ? `>${format.percent(99.9)}` : format.percent(share * 100);
  return [words.some(percent), fraction(share, format)];
}

/**
 * @param {number} share between 0 and 1
 * @param {Format} format
 */
function fraction(share, format) {
  const words = messages.chances;
  const oneIn = (/** @type {number} */ rare) => format.number(Number((1 / rare).toPrecision(2)), 0);
  if (share < RARE) return words.oneIn(oneIn(share));
  if (share > 1 - RARE) return words.allButOneIn(oneIn(1 - share));
  const off = (/** @type {{ k: number, n: number }} */ { k, n }) => Math.abs(k / n - share);
  const { k, n } =
    FRACTIONS.find((simple) => off(simple) <= NEAR) ??
    FRACTIONS.reduce((best, next) => (off(next) < off(best) ? next : best));
  return words.outOf(String(k), String(n));
}
